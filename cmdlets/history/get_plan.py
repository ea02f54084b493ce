"""Get-CsPlan: the plan that is being made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.history.base import ID_SPACE, HistoryCmdlet
from lyncshell.cmdlet import cmdlet
from lyncshell.declare import plans

if TYPE_CHECKING:
    from collections.abc import Iterator


@cmdlet("Get-CsPlan", output=("LyncShell.Plan",), type_name=f"{ID_SPACE}.GetPlan")
class GetCsPlan(HistoryCmdlet):
    """Gets the plan that is being made, as far as it is; nothing where no plan is being made.

    PS> Start-CsPlan; Set-CsMobilityPolicy Global -EnableMobility $false
    PS> (Get-CsPlan).ItemCount
    1
    """

    def process(self) -> Iterator[plans.Plan]:
        """Writes the plan so far."""
        deployment = self.whole()
        if deployment.planning is not None:
            yield plans.so_far(deployment, deployment.planning)
