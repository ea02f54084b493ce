"""Stop-CsPlan: gives the plan, and the store is as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.history.base import ID_SPACE, HistoryCmdlet
from lyncshell.cmdlet import cmdlet
from lyncshell.declare import plans

if TYPE_CHECKING:
    from collections.abc import Iterator


@cmdlet("Stop-CsPlan", output=("LyncShell.Plan",), type_name=f"{ID_SPACE}.StopPlan")
class StopCsPlan(HistoryCmdlet):
    """Ends the plan that Start-CsPlan began, and writes it. Commands change the store again.

    PS> Start-CsPlan 'No mobility'; Set-CsMobilityPolicy Global -EnableMobility $false
    PS> Stop-CsPlan
    Plan No mobility: 1 item
      ~ MobilityPolicy Global
          EnableMobility  True -> False
    """

    def process(self) -> Iterator[plans.Plan]:
        """Writes the plan."""
        yield plans.stop(self.whole())
