"""Export-CsPlan: writes a plan to a file."""

from __future__ import annotations

import os
from typing import Any

from cmdlets.history.base import ID_SPACE, HistoryCmdlet
from cmdlets.history.files import FileRefused, path_of, write_text
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare import plans
from lyncshell.errors import CannotConvert
from lyncshell.values.objects import unwrap


@cmdlet("Export-CsPlan", should_process=True, type_name=f"{ID_SPACE}.ExportPlan")
class ExportCsPlan(HistoryCmdlet):
    """Writes a plan to a file that people can read. A digest in it shows whether somebody changed it.

    PS> New-CsPlan { Set-CsMobilityPolicy Global -EnableMobility $false } | Export-CsPlan plan.psd1
    PS> (Import-CsPlan plan.psd1).Items
    ~ MobilityPolicy Global
        EnableMobility  True -> False
    """

    Path: str = param(position=0, mandatory=True)
    """The file."""

    Plan: Any = param(position=1, mandatory=True, pipeline=True, type="psobject")
    """The plan."""

    NoClobber: Switch = OFF
    """Does not replace a file."""

    def process(self) -> None:
        """Writes the file."""
        plan = unwrap(self.Plan)
        if not isinstance(plan, plans.Plan):
            raise CannotConvert("-Plan takes a plan, as Stop-CsPlan writes it.", self.Plan)
        path = path_of(self.state, self.Path)
        if self.NoClobber and os.path.exists(path):
            raise FileRefused(f"The file '{path}' exists already.", path)
        if self.should_process(path):
            write_text(path, plans.export(self.deployment, plan))
