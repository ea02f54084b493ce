"""Add-Member."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.modules import UTILITY
from lyncshell.commands.object.member_kinds import MEMBER_TYPES, kind_name, make_member
from lyncshell.errors import CannotConvert, ShellError
from lyncshell.values import enums, members, text
from lyncshell.values.hashtable import Hashtable
from lyncshell.values.names import fold
from lyncshell.values.null import MISSING
from lyncshell.values.objects import PSCustomObject, PSObject, unwrap
from lyncshell.values.typesystem import type_names

_ONE, _NOTE, _NOTES, _TYPE = (
    "MemberSet", "NotePropertySingleMemberSet", "NotePropertyMultiMemberSet", "TypeNameSet",
)  # fmt: skip


def no_member_type(value: Any) -> Any:
    """Refuses the name of a kind of members: `Add-Member NoteProperty Name 1` means the kind, not a note's name.

    Raises CannotConvert.
    """
    name = unwrap(value)
    if isinstance(name, str) and fold(name) in enums.enum_type(MEMBER_TYPES).by_folded:
        raise CannotConvert(f"The name for a NoteProperty member should not be set to a member type: {name}.", name)
    return value


@cmdlet("Add-Member", default_set="TypeNameSet", module=UTILITY)
class AddMember(Cmdlet):
    """Gives an object a member of its own.

    PS> $user = [pscustomobject]@{ Name = 'anna' }
    PS> $user | Add-Member -NotePropertyName Pool -NotePropertyValue 'p1'
    PS> $user | Add-Member ScriptProperty Upper { $this.Name.ToUpper() }
    PS> "$($user.Pool) $($user.Upper)"
    p1 ANNA
    """

    InputObject: Any = param(mandatory=True, pipeline=True, type="psobject")
    """The object."""
    MemberType: Any = param(sets=_ONE, position=0, mandatory=True, aliases=("Type",), type=MEMBER_TYPES)
    """What kind of member it is."""
    Name: str = param(sets=_ONE, position=1, mandatory=True)
    """The member's name."""
    Value: Any = param(sets=_ONE, position=2, type="object")
    """The value, the script block, or the property that an alias stands for."""
    SecondValue: Any = param(MISSING, sets=_ONE, position=3, type="object")
    """The block that sets a script property, or the type of an alias."""
    TypeName: str = param(sets=(_TYPE, _ONE, _NOTE, _NOTES), mandatory=_TYPE)
    """A type name that is put first."""
    Force: Switch = param(sets=(_ONE, _NOTE, _NOTES))
    """Replaces a member of that name."""
    PassThru: Switch = OFF
    """Writes the object."""
    NotePropertyName: str = param(sets=_NOTE, position=0, mandatory=True, transform=no_member_type)
    """The name of a note property."""
    NotePropertyValue: Any = param(sets=_NOTE, position=1, mandatory=True, type="object", allow_null=True,
                                   allow_empty_string=True, allow_empty_collection=True)
    """The value of the note property."""
    NotePropertyMembers: Any = param(sets=_NOTES, position=0, mandatory=True, type="System.Collections.IDictionary")
    """Names and values of several note properties."""

    def process(self) -> Iterator[Any]:
        result = self.InputObject
        for name, member in self.wanted():
            try:
                result = members.add_member(result, name, member, self.Force)
            except ShellError as error:
                self.error(error)
                return
        if self.TypeName:
            result = self.named(result)
        if self.PassThru:
            yield result

    def wanted(self) -> list[tuple[str, Any]]:
        """Names and members to add."""
        if self.set_name == _NOTE:
            return [(self.NotePropertyName, self.NotePropertyValue)]
        if self.set_name == _NOTES:
            table: Hashtable = unwrap(self.NotePropertyMembers)
            return [(str(text.to_string(key)), value) for key, value in table.items()]
        if self.set_name == _TYPE:
            return []
        return [(self.Name, make_member(kind_name(self.MemberType), self.Name, self.Value, self.SecondValue))]

    def named(self, value: Any) -> Any:
        """The object with -TypeName as its first type name."""
        names = [self.TypeName, *type_names(value)]
        if not isinstance(value, (PSCustomObject, PSObject)):
            return PSObject(value, None, names)
        value.type_names = names
        return value
