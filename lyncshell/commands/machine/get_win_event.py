"""Get-WinEvent."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.machine.event_log import no_matching_log
from lyncshell.values.text import to_string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@cmdlet("Get-WinEvent", module="Microsoft.PowerShell.Diagnostics", default_set="GetLogSet")
class GetWinEvent(Cmdlet):
    """Looks for Windows event logs; there are none here, so that each is reported as missing."""

    LogName: list[str] = param(position=0, pipeline=True, by_name=True, sets="GetLogSet")
    """Logs."""
    ProviderName: list[str] = param(mandatory=True, sets="GetProviderSet")
    """Who wrote the events."""
    FilterHashtable: Any = param(position=0, mandatory=True, sets="HashQuerySet", type="hashtable[]")
    """Log, provider, ids and times in a table."""
    FilterXPath: str = param(sets=("GetLogSet", "GetProviderSet"))
    """A condition."""
    MaxEvents: Any = param(type="long")
    """How many events at most."""
    ComputerName: str = param(aliases=("Cn",))
    """The computer."""
    ListLog: list[str] = param(mandatory=True, sets="ListLogSet")
    """Lists logs: none."""

    def process(self) -> None:
        for name in self._named():
            self.error(no_matching_log(name, self.ComputerName or ""))

    def _named(self) -> list[str]:
        if self.set_name == "HashQuerySet":
            return [to_string(table.get("LogName")) for table in self.FilterHashtable]
        return list(self.LogName or self.ProviderName or self.ListLog or ["*"])
