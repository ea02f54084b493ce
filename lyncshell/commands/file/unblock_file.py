"""Unblock-File."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.modules import UTILITY
from lyncshell.errors import ShellError


@cmdlet("Unblock-File", default_set="ByPath", should_process=True, module=UTILITY)
class UnblockFile(Cmdlet):
    """Takes the mark of a download from files. No file of this shell has one: files that are there stay as they are.

    PS> Set-Content a.ps1 '1'
    PS> Unblock-File a.ps1
    """

    Path: list[str] = param(position=0, mandatory=True, sets="ByPath")
    """Files; wildcards are allowed."""
    LiteralPath: list[str] = param(mandatory=True, by_name=True, sets="ByLiteralPath", aliases=("PSPath", "LP"))
    """Files; no character is a wildcard."""

    def process(self) -> None:
        providers = self.state.providers
        for path in self.Path or self.LiteralPath:
            try:
                for target in providers.resolve(path) if self.Path else [providers.literal(path)]:
                    self.should_process(target.path, "Unblock-File")
            except ShellError as error:
                self.error(error)
