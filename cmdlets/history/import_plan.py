"""Import-CsPlan: reads a plan from a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.history.base import ID_SPACE, HistoryCmdlet
from cmdlets.history.files import path_of, read_text
from lyncshell.cmdlet import cmdlet, param
from lyncshell.declare import plans

if TYPE_CHECKING:
    from collections.abc import Iterator


@cmdlet("Import-CsPlan", output=("LyncShell.Plan",), type_name=f"{ID_SPACE}.ImportPlan")
class ImportCsPlan(HistoryCmdlet):
    """Reads a plan that Export-CsPlan wrote. It applies nothing: Invoke-CsPlan does.

    PS> New-CsPlan { Set-CsMobilityPolicy Global -EnableMobility $false } -Name Off | Export-CsPlan plan.psd1
    PS> (Import-CsPlan plan.psd1).Name
    Off
    """

    Path: str = param(position=0, mandatory=True, pipeline=True)
    """The file."""

    def process(self) -> Iterator[plans.Plan]:
        """Writes the plan."""
        path = path_of(self.state, self.Path)
        yield plans.read(self.deployment, read_text(path), path)
