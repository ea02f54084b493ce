"""Write-EventLog."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.machine.event_log import no_source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@cmdlet("Write-EventLog", module="Microsoft.PowerShell.Management")
class WriteEventLog(Cmdlet):
    """Looks for the source of a Windows event log; there are none here, so that each is reported as missing."""

    LogName: str = param(position=0, mandatory=True)
    """The log."""
    Source: str = param(position=1, mandatory=True)
    """Who writes."""
    EventId: int = param(position=2, mandatory=True, aliases=("ID", "EID"))
    """The kind of the event."""
    EntryType: str = param(position=3)
    """Error, Warning, Information ..."""
    Message: str = param(position=4, mandatory=True)
    """The text."""
    Category: int = param()
    """The category."""
    RawData: Any = param(type="byte[]")
    """Bytes of the event."""
    ComputerName: str = param(aliases=("Cn",))
    """The computer."""

    def process(self) -> None:
        self.error(no_source(self.Source, self.ComputerName or ""))
