"""Write-Verbose."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.modules import UTILITY


@cmdlet("Write-Verbose", module=UTILITY)
class WriteVerbose(Cmdlet):
    """Writes a message that is shown where -Verbose or $VerbosePreference says so.

    PS> Write-Verbose 'step 1' -Verbose 4>&1 | ForEach-Object Message
    step 1
    """

    Message: str = param(position=0, mandatory=True, pipeline=True, aliases=("Msg",), allow_empty_string=True)
    """The text."""

    def process(self) -> None:
        self.verbose(self.Message)
