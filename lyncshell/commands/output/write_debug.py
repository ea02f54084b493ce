"""Write-Debug."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.modules import UTILITY


@cmdlet("Write-Debug", module=UTILITY)
class WriteDebug(Cmdlet):
    """Writes a message that is shown where -Debug or $DebugPreference says so.

    PS> Write-Debug 'x is 1'; 'nothing seen'
    nothing seen
    """

    Message: str = param(position=0, mandatory=True, pipeline=True, aliases=("Msg",), allow_empty_string=True)
    """The text."""

    def process(self) -> None:
        self.debug(self.Message)
