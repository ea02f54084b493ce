"""Get-EventLog."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.machine.event_log import no_log

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@cmdlet("Get-EventLog", module="Microsoft.PowerShell.Management", default_set="LogName")
class GetEventLog(Cmdlet):
    """Looks for a Windows event log; there are none here, so that each is reported as missing.

    PS> Get-EventLog -List
    """

    LogName: str = param(position=0, mandatory=True, sets="LogName")
    """The log."""
    InstanceId: list[Any] = param(position=1, sets="LogName", type="long[]")
    """Kinds of events."""
    Source: list[str] = param(sets="LogName")
    """Who wrote the events."""
    EntryType: list[str] = param(sets="LogName")
    """Error, Warning, Information ..."""
    After: Any = param(sets="LogName", type="datetime")
    """Events after a moment."""
    Before: Any = param(sets="LogName", type="datetime")
    """Events before a moment."""
    Newest: int = param(sets="LogName")
    """How many events at most."""
    Message: str = param(sets="LogName")
    """What the message must contain."""
    ComputerName: list[str] = param(aliases=("Cn",))
    """Computers."""
    List: Switch = param(OFF, sets="List")
    """Lists the logs: none."""

    def process(self) -> None:
        if self.set_name == "LogName":
            for computer in self.ComputerName or [""]:
                self.error(no_log(self.LogName, computer))
