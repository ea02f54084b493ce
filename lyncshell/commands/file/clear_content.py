"""Clear-Content."""

from __future__ import annotations

from lyncshell.cmdlet import cmdlet
from lyncshell.commands.item.path_parameters import FILTERS_THEN_FORCE, Filters, Forced, NamedPaths
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.errors import ErrorCategory
from lyncshell.providers.os_errors import os_failure


@cmdlet("Clear-Content", default_set="Path", aliases=("clc",), should_process=True, module=MANAGEMENT,
        order=FILTERS_THEN_FORCE)
class ClearContent(NamedPaths, Filters, Forced):
    """Empties files, but keeps them.

    PS> Set-Content log.txt 'x'
    PS> Clear-Content log.txt
    PS> (Get-Item log.txt).Length
    0
    """

    def process(self) -> None:
        for target in list(self.needed_targets()):
            if target.provider.is_flat:
                self.error(target.provider.unsupported(target.shown))
            elif self.should_process(f"Item: {target.shown}", "Clear Content"):
                try:
                    with open(target.path, "r+b") as file:
                        file.truncate(0)
                except OSError as error:
                    self.error(os_failure(error, target.path, "ClearContentUnauthorizedAccessError",
                                          ErrorCategory.WriteError))
