"""Get-ItemPropertyValue."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import cmdlet, param
from lyncshell.commands.item.path_parameters import Filters, PathCmdlet
from lyncshell.commands.item.property_access import missing_property, read_properties
from lyncshell.commands.modules import MANAGEMENT


@cmdlet("Get-ItemPropertyValue", default_set="Path", aliases=("gpv",), module=MANAGEMENT)
class GetItemPropertyValue(PathCmdlet, Filters):
    """Gets the values of properties of items.

    PS> Set-Content a.txt 'abc' -NoNewline
    PS> Get-ItemPropertyValue a.txt Length
    3
    """

    Path: list[str] = param(sets="Path", position=0, pipeline=True, by_name=True)
    """The items; wildcards are allowed."""
    LiteralPath: list[str] = param(sets="LiteralPath", mandatory=True, by_name=True, aliases=("PSPath", "LP"))
    """The items, taken as they are written."""
    Name: list[str] = param(position=1, mandatory=True, aliases=("PSProperty",))
    """The properties."""

    def chosen(self) -> list[str]:
        """The paths that were given; the current location by default."""
        return super().chosen() or ["."]

    def process(self) -> Iterator[Any]:
        for target in self.targets():
            found, missing = read_properties(target, self.Name)
            for name in missing:
                self.error(missing_property(name, target))
            yield from found.values()
