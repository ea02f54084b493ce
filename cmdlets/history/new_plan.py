"""New-CsPlan: a plan of what a block would do, of what a fork changed, or of what another state has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.history.base import ID_SPACE, HistoryCmdlet
from cmdlets.history.files import path_of
from lyncshell.cmdlet import cmdlet, param
from lyncshell.declare import plans
from lyncshell.declare.sources import changes_between, source

if TYPE_CHECKING:
    from collections.abc import Iterator

BLOCK, FORK, STATE = "ScriptBlock", "Fork", "State"


@cmdlet("New-CsPlan", default_set=BLOCK, output=("LyncShell.Plan",), type_name=f"{ID_SPACE}.NewPlan")
class NewCsPlan(HistoryCmdlet):
    """Makes a plan: of what a script block would change, of what a fork changed, or of the way to another state.

    What the block writes is dropped; an error that ends it ends the plan too.

    PS> New-CsPlan { Set-CsMobilityPolicy Global -EnableMobility $false }
    Plan: 1 item
      ~ MobilityPolicy Global
          EnableMobility  True -> False
    """

    ScriptBlock: Any = param(position=0, mandatory=True, sets=BLOCK, type="scriptblock")
    """What to run."""

    Fork: str = param(mandatory=True, sets=FORK)
    """The name of a fork; applied, the plan brings its changes to where it left."""

    To: Any = param(mandatory=True, sets=STATE)
    """A state as Compare-CsConfiguration takes it; applied, the plan makes the store the same."""

    Name: str = ""
    """What the plan is called."""

    def process(self) -> Iterator[plans.Plan]:
        """Writes the plan."""
        deployment = self.whole()
        if self.set_name == FORK:
            yield plans.plan_of_fork(deployment, self.Fork)
            return
        if self.set_name == STATE:
            wanted = source(deployment, self.To, lambda text: path_of(self.state, text))
            yield plans.plan_of_changes(deployment, changes_between(deployment.view, wanted), self.Name)
            return
        plans.start(deployment, self.Name)
        try:
            self.state.invoke(self.ScriptBlock, sink=lambda value: None)
        finally:
            made = plans.stop(deployment)
        yield made
