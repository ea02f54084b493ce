"""Clear-ItemProperty."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.commands.item.path_parameters import Filters, Forced, PipedPaths
from lyncshell.commands.item.property_access import write_property
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.errors import ShellError
from lyncshell.values import members
from lyncshell.values.enums import EnumValue


@cmdlet("Clear-ItemProperty", default_set="Path", aliases=("clp",), should_process=True, module=MANAGEMENT)
class ClearItemProperty(PipedPaths, Forced, Filters):
    """Sets a property of items back to its empty value.

    PS> Set-Content a.txt 'x'
    PS> Clear-ItemProperty a.txt Attributes
    PS> Test-Path a.txt
    True
    """

    Name: str = param(position=1, mandatory=True, by_name=True)
    """The property."""
    PassThru: Switch = OFF
    """Writes the items."""

    def process(self) -> Iterator[Any]:
        for target in list(self.targets()):
            try:
                if self.should_process(f"Item: {target.shown} Property: {self.Name}", "Clear Property"):
                    old = members.get_member(target.item(), self.Name)
                    write_property(target, self.Name, type(old)(old.enum_type, 0) if isinstance(old, EnumValue) else "")
                if self.PassThru:
                    yield target.item()
            except ShellError as error:
                self.error(error)
