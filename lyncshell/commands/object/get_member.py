"""Get-Member."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.modules import UTILITY
from lyncshell.commands.object.member_definition import MemberDefinition
from lyncshell.commands.object.member_kinds import MEMBER_TYPES
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values import enums, members
from lyncshell.values.names import fold
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.objects import unwrap
from lyncshell.values.typesystem import TypeInfo, type_names, type_of
from lyncshell.values.wildcard import compile_wildcard

_ADAPTED = frozenset(("Property", "Method", "ParameterizedProperty", "Event"))
_HIDDEN_METHODS = ("get_", "set_", "add_", "remove_", "op_")


@cmdlet("Get-Member", aliases=("gm",), module=UTILITY, output=("Microsoft.PowerShell.Commands.MemberDefinition",))
class GetMember(Cmdlet):
    """Gets the properties and methods of objects.

    PS> ([pscustomobject]@{ Pool = 'p1'; Ext = 5 } | Get-Member -MemberType NoteProperty).Name
    Ext
    Pool
    """

    InputObject: Any = param(AUTOMATION_NULL, pipeline=True, type="psobject")
    """The objects; each type is shown once."""
    Name: list[str] = param(position=0)
    """Names of members; wildcards are allowed."""
    MemberType: Any = param(aliases=("Type",), type=MEMBER_TYPES)
    """Kinds of members; all by default."""
    View: Any = param(type="System.Management.Automation.PSMemberViewTypes")
    """Extended members, Adapted ones, or All."""
    Static: Switch = OFF
    """Gets static members of the type."""
    Force: Switch = OFF
    """Gets hidden members, too."""

    def begin(self) -> None:
        self.shown: set[str] = set()
        self.any = False
        self.names = [compile_wildcard(name) for name in self.Name or ("*",)]
        kinds = enums.enum_type(MEMBER_TYPES)
        self.wanted = int(kinds["All"]) if self.MemberType is None else int(self.MemberType)
        self.kinds = kinds

    def process(self) -> Iterator[Any]:
        value = self.InputObject
        if value is AUTOMATION_NULL or value is None:
            return
        self.any = True
        base = unwrap(value)
        if self.Static:
            type_name = base.full_name if isinstance(base, TypeInfo) else type_of(base).full_name
        else:
            names = type_names(value)
            type_name = names[0] if names else "<null>"
        if fold(type_name) in self.shown:
            return
        self.shown.add(fold(type_name))
        yield from self.definitions(value, base, type_name)

    def definitions(self, value: Any, base: Any, type_name: str) -> list[MemberDefinition]:
        """The wanted members, by kind and name."""
        listed = members.all_members(base if self.Static else value, self.Static, self.Force)
        found = [view for view in listed if self.wants(view)]
        found.sort(key=lambda view: (view.kind.lower(), fold(view.name)))
        return [MemberDefinition(type_name, view.name, self.kinds[view.kind], view.definition) for view in found]

    def wants(self, view: Any) -> bool:
        """Whether a member passes the filters."""
        if not int(self.kinds[view.kind]) & self.wanted or not any(match(view.name) for match in self.names):
            return False
        if not self.Force and view.name.startswith(_HIDDEN_METHODS) and view.kind == "Method":
            return False
        if self.View is None:
            return True
        return bool(int(self.View) & (2 if view.kind in _ADAPTED else 1))

    def end(self) -> None:
        if not self.any:
            self.error(ShellError("You must specify an object for the Get-Member cmdlet.",
                                  error_id="NoObjectInGetMember", category=ErrorCategory.CloseError,
                                  exception_type="System.InvalidOperationException"))
