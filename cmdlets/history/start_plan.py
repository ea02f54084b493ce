"""Start-CsPlan: from here on changes are planned, not made."""

from __future__ import annotations

from cmdlets.history.base import ID_SPACE
from cmdlets.history.transaction import TransactionCmdlet
from lyncshell.cmdlet import cmdlet, param
from lyncshell.declare import plans


@cmdlet("Start-CsPlan", type_name=f"{ID_SPACE}.StartPlan")
class StartCsPlan(TransactionCmdlet):
    """Begins a plan: the commands up to Stop-CsPlan change nothing, but each sees what those before it planned.

    Anything that changes the store can stand in a plan, scripts too. Nobody else sees it.

    PS> Start-CsPlan 'No mobility'
    PS> Set-CsMobilityPolicy Global -EnableMobility $false
    PS> (Get-CsMobilityPolicy Global).EnableMobility
    False
    PS> $plan = Stop-CsPlan; (Get-CsMobilityPolicy Global).EnableMobility
    True
    """

    Name: str = param("", position=0)
    """What the plan is called; the revision that applies it says so."""

    def process(self) -> None:
        """Begins the plan."""
        plans.start(self.whole(), self.Name, is_bound=self.is_in_called_script())
