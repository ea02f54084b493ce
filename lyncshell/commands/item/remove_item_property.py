"""Remove-ItemProperty."""

from __future__ import annotations

from lyncshell.cmdlet import cmdlet, param
from lyncshell.commands.item.path_parameters import Filters, Forced, PipedPaths
from lyncshell.commands.item.property_access import refuse_dynamic
from lyncshell.commands.modules import MANAGEMENT


@cmdlet("Remove-ItemProperty", default_set="Path", aliases=("rp",), should_process=True, module=MANAGEMENT)
class RemoveItemProperty(PipedPaths, Forced, Filters):
    """Removes a property of an item, where its provider has properties of its own.

    Files, variables, functions, aliases and environment variables have none: the error says so.

    PS> Set-Content a.txt 'x'
    PS> try { Remove-ItemProperty a.txt Note -ErrorAction Stop } catch { $_.CategoryInfo.Category }
    NotImplemented
    """

    Name: list[str] = param(position=1, mandatory=True, by_name=True, aliases=("PSProperty",))
    """The properties."""

    def process(self) -> None:
        for target in list(self.targets()):
            if self.should_process(f"Item: {target.shown} Property: {self.Name}", "Remove Property"):
                self.error(refuse_dynamic(target))
