"""Get-CsWindowsService."""

from __future__ import annotations

from collections.abc import Iterator

from cmdlets.windows_services.base import TYPE, WindowsServiceCmdlet
from lyncshell.cmdlet import OFF, Switch, cmdlet, param


@cmdlet("Get-CsWindowsService", output=(TYPE,))
class GetCsWindowsService(WindowsServiceCmdlet):
    """Gets the product's Windows services on a computer of the topology.

    PS> (Get-CsWindowsService RTCSRV -ComputerName fe01.litwareinc.com).Status
    Running
    """

    ps_has_past = False

    Name: str | None = param(position=0)
    """The service's short name; wildcards are allowed."""
    ComputerName: str | None = param()
    """The computer; the one that the script runs as where there is none."""
    ExcludeActivityLevel: Switch = OFF
    """Leaves out how much a service has to do."""
    Report: str | None = param()
    """Where a log of the run is written; nothing is worth a log here."""

    def process(self) -> Iterator[object]:
        """Writes the services."""
        for fact in self.facts(self.ComputerName or "", self.Name):
            yield self.shown(fact, not self.ExcludeActivityLevel)
