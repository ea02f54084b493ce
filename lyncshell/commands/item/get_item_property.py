"""Get-ItemProperty."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import cmdlet, param
from lyncshell.commands.item.path_parameters import Filters, PipedPaths
from lyncshell.commands.item.property_access import missing_property, property_object, read_properties
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.errors import ShellError


@cmdlet("Get-ItemProperty", default_set="Path", aliases=("gp",), module=MANAGEMENT)
class GetItemProperty(PipedPaths, Filters):
    """Gets properties of items.

    PS> Set-Content a.txt 'abc' -NoNewline
    PS> (Get-ItemProperty a.txt -Name Length).Length
    3
    """

    Name: list[str] = param(position=1, aliases=("PSProperty",))
    """The properties; all by default."""

    def process(self) -> Iterator[Any]:
        for target in self.targets():
            try:
                if not self.Name or self.Name == ["*"]:
                    yield target.item()
                    continue
                found, missing = read_properties(target, self.Name)
                for name in missing:
                    self.error(missing_property(name, target))
                if found:
                    yield property_object(target, found)
            except ShellError as error:
                self.error(error)
