"""Start-CsWindowsService."""

from __future__ import annotations

from typing import Any

from cmdlets.windows_services.base import WindowsServiceCmdlet
from lyncshell.cmdlet import OFF, Switch, cmdlet, param


@cmdlet("Start-CsWindowsService", default_set="Name", should_process=True)
class StartCsWindowsService(WindowsServiceCmdlet):
    """Starts the product's Windows services on a computer of the topology.

    PS> Start-CsWindowsService RTCSRV -ComputerName fe01.litwareinc.com
    PS> (Get-CsWindowsService RTCSRV -ComputerName fe01.litwareinc.com).Status
    Running
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

    def process(self) -> None:
        """Starts the services."""
        for fact in self.meant(self.Name, self.ComputerName, self.InputObject):
            if self.should_process(f"{fact.name} on {fact.computer}"):
                self.put(fact, True)
