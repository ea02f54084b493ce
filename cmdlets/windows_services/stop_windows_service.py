"""Stop-CsWindowsService."""

from __future__ import annotations

from typing import Any

from cmdlets.windows_services.base import WindowsServiceCmdlet
from lyncshell.cmdlet import OFF, Switch, cmdlet, param


@cmdlet("Stop-CsWindowsService", default_set="Name", should_process=True)
class StopCsWindowsService(WindowsServiceCmdlet):
    """Stops the product's Windows services on a computer of the topology; they stay stopped until they are started.

    PS> Stop-CsWindowsService RTCSRV -ComputerName fe01.litwareinc.com
    PS> (Get-CsWindowsService RTCSRV -ComputerName fe01.litwareinc.com).Status
    Stopped
    """

    ps_rehearsed = False

    Name: str | None = param(position=0, sets="Name")
    """The service's short name; all services of the product where there is none."""
    ComputerName: str | None = param(sets="Name")
    """The computer; the one that the script runs as where there is none."""
    InputObject: Any = param(sets="InputObject", pipeline=True, type="psobject")
    """A service of Get-CsWindowsService."""
    NoWait: Switch = OFF
    """Does not wait; nothing takes time here."""
    Force: Switch = OFF
    """Asks no questions."""
    Report: str | None = param()
    """Where a log of the run is written; nothing is worth a log here."""
    Graceful: Switch = OFF
    """Waits until nobody uses the service; nobody does here."""
    LeaveClsAgentRunning: Switch = OFF
    """Does not stop the agent of the logging service."""
    LeaveWebServerRunning: Switch = OFF
    """Does not stop the web server."""

    def process(self) -> None:
        """Stops the services."""
        for fact in self.meant(self.Name, self.ComputerName, self.InputObject):
            if (self.LeaveClsAgentRunning and fact.name == "RTCCLSAGT") or (
                self.LeaveWebServerRunning and fact.name == "W3SVC"
            ):
                continue
            if self.should_process(f"{fact.name} on {fact.computer}"):
                self.put(fact, False)
