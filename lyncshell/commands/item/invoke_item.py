"""Invoke-Item."""

from __future__ import annotations

from lyncshell.cmdlet import cmdlet
from lyncshell.commands.item.path_parameters import Filters, PipedPaths
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.errors import ShellError


@cmdlet("Invoke-Item", default_set="Path", aliases=("ii",), should_process=True, module=MANAGEMENT)
class InvokeItem(PipedPaths, Filters):
    """Opens files with the programs that the system has for them."""

    def process(self) -> None:
        for target in list(self.targets()):
            try:
                if self.should_process(f"Item: {target.shown}", "Invoke Item"):
                    target.provider.invoke(target)
            except ShellError as error:
                self.error(error)
