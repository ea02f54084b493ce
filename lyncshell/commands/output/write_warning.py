"""Write-Warning."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.modules import UTILITY


@cmdlet("Write-Warning", module=UTILITY)
class WriteWarning(Cmdlet):
    """Writes a warning.

    PS> Write-Warning 'low on disk' 3>&1 | ForEach-Object Message
    low on disk
    """

    Message: str = param(position=0, mandatory=True, pipeline=True, aliases=("Msg",), allow_empty_string=True)
    """The text."""

    def process(self) -> None:
        self.warning(self.Message)
