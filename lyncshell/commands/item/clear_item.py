"""Clear-Item."""

from __future__ import annotations

from lyncshell.cmdlet import cmdlet
from lyncshell.commands.item.path_parameters import Filters, Forced, PipedPaths
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.errors import ErrorCategory, ShellError


@cmdlet("Clear-Item", default_set="Path", aliases=("cli",), should_process=True, module=MANAGEMENT)
class ClearItem(PipedPaths, Forced, Filters):
    """Takes the value of an item away, but not the item.

    PS> $note = 'x'
    PS> Clear-Item variable:note
    PS> $null -eq $note
    True
    """

    def process(self) -> None:
        for target in list(self.targets()):
            if not target.provider.is_flat:
                self.error(ShellError("The provider does not support this operation. Use Clear-Content for files.",
                                      target.shown, error_id="NotSupported", category=ErrorCategory.NotImplemented,
                                      exception_type="System.Management.Automation.PSNotSupportedException"))
            elif self.should_process(f"Item: {target.name}", f"Clear {target.provider.name}"):
                target.provider.clear(target)
