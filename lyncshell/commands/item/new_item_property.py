"""New-ItemProperty."""

from __future__ import annotations

from typing import Any

from lyncshell.cmdlet import cmdlet, param
from lyncshell.commands.item.path_parameters import Filters, Forced, PathCmdlet
from lyncshell.commands.item.property_access import refuse_dynamic
from lyncshell.commands.modules import MANAGEMENT


@cmdlet("New-ItemProperty", default_set="Path", should_process=True, module=MANAGEMENT)
class NewItemProperty(PathCmdlet, Forced, Filters):
    """Makes a property of an item, where its provider has properties of its own.

    Files, variables, functions, aliases and environment variables have none: the error says so.

    PS> Set-Content a.txt 'x'
    PS> try { New-ItemProperty a.txt Note -ErrorAction Stop } catch { $_.CategoryInfo.Category }
    NotImplemented
    """

    Path: list[str] = param(sets="Path", position=0, mandatory=True)
    """The items; wildcards are allowed."""
    LiteralPath: list[str] = param(sets="LiteralPath", mandatory=True, by_name=True, aliases=("PSPath", "LP"))
    """The items, taken as they are written."""
    Name: str = param(position=1, mandatory=True, by_name=True, aliases=("PSProperty",))
    """The property."""
    PropertyType: str = param(by_name=True, aliases=("Type",))
    """The property's type."""
    Value: Any = param(by_name=True, type="object")
    """The property's value."""

    def process(self) -> None:
        for target in list(self.targets()):
            if self.should_process(f"Item: {target.shown} Property: {self.Name}", "New Property"):
                self.error(refuse_dynamic(target))
