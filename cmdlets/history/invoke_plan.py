"""Invoke-CsPlan: applies a plan, exactly as it is or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.history.base import ID_SPACE, HistoryCmdlet
from cmdlets.history.files import path_of, read_text
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare import plans
from lyncshell.declare.past import RevisionReport
from lyncshell.values.objects import unwrap
from lyncshell.values.text import to_string

if TYPE_CHECKING:
    from collections.abc import Iterator


@cmdlet("Invoke-CsPlan", should_process=True, output=("LyncShell.Revision",), type_name=f"{ID_SPACE}.InvokePlan")
class InvokeCsPlan(HistoryCmdlet):
    """Applies a plan as one revision: every item becomes what the plan says.

    It is refused, with a list, when items were changed since the plan was made, or would name what is not there.

    PS> New-CsPlan { Set-CsMobilityPolicy Global -EnableMobility $false } | Invoke-CsPlan
    PS> (Get-CsMobilityPolicy Global).EnableMobility
    False
    """

    Plan: Any = param(position=0, mandatory=True, pipeline=True, type="psobject")
    """The plan, or the path of its file."""

    Force: Switch = OFF
    """Applies it whatever was changed since."""

    PassThru: Switch = OFF
    """Writes the revision that this makes."""

    def process(self) -> Iterator[RevisionReport]:
        """Applies the plan."""
        deployment = self.whole()
        plan = unwrap(self.Plan)
        if not isinstance(plan, plans.Plan):
            path = path_of(self.state, to_string(plan))
            plan = plans.read(deployment, read_text(path), path)
        if not self.should_process(str(plan)):
            return
        changed = plans.apply(deployment, plan, force=bool(self.Force))
        if self.PassThru and changed:
            yield RevisionReport(deployment, deployment.history.revisions(limit=1)[0])
