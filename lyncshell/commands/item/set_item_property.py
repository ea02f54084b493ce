"""Set-ItemProperty."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.commands.item.path_parameters import Filters, Forced, PathCmdlet
from lyncshell.commands.item.property_access import write_property
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.errors import ShellError
from lyncshell.values import members, text

_VALUE = ("propertyValuePathSet", "propertyValueLiteralPathSet")
_OBJECT = ("propertyPSObjectPathSet", "propertyPSObjectLiteralPathSet")
_PATHS = (_VALUE[0], _OBJECT[0])
_LITERALS = (_VALUE[1], _OBJECT[1])


@cmdlet("Set-ItemProperty", default_set="propertyValuePathSet", aliases=("sp",), should_process=True,
        module=MANAGEMENT)
class SetItemProperty(PathCmdlet, Forced, Filters):
    """Sets properties of items.

    PS> Set-Content a.txt 'x'
    PS> Set-ItemProperty a.txt -Name LastWriteTime -Value ([datetime]'2016-01-01')
    PS> (Get-Item a.txt).LastWriteTime.Year
    2016
    """

    Path: list[str] = param(sets=_PATHS, position=0, mandatory=True, by_name=True)
    """The items; wildcards are allowed."""
    LiteralPath: list[str] = param(sets=_LITERALS, mandatory=True, by_name=True, aliases=("PSPath", "LP"))
    """The items, taken as they are written."""
    Name: str = param(sets=_VALUE, position=1, mandatory=True, by_name=True, aliases=("PSProperty",))
    """The property."""
    Value: Any = param(sets=_VALUE, position=2, mandatory=True, by_name=True, type="object", allow_null=True)
    """The new value."""
    InputObject: Any = param(sets=_OBJECT, mandatory=True, pipeline=True, by_name=True, type="psobject")
    """An object whose properties are set."""
    PassThru: Switch = OFF
    """Writes the items."""

    def process(self) -> Iterator[Any]:
        for target in list(self.targets()):
            try:
                for name, value in self.wanted():
                    what = f"Item: {target.shown} Property: {name} Value: {text.to_string(value)}"
                    if self.should_process(what, "Set Property"):
                        write_property(target, name, value)
                if self.PassThru:
                    yield target.item()
            except ShellError as error:
                self.error(error)

    def wanted(self) -> list[tuple[str, Any]]:
        """Names and values to set."""
        if self.InputObject is None:
            return [(self.Name, self.Value)]
        return [(prop.name, prop.getter(self.InputObject)) for prop in members.properties(self.InputObject)
                if prop.kind == "NoteProperty" and not prop.name.startswith("PS")]
