"""New-CsFork: a line of changes of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.history.base import ID_SPACE
from cmdlets.history.transaction import TransactionCmdlet
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.moments import view_at
from lyncshell.declare.named_states import ForkReport, forks

if TYPE_CHECKING:
    from collections.abc import Iterator


@cmdlet("New-CsFork", should_process=True, output=("LyncShell.Fork",), type_name=f"{ID_SPACE}.NewFork")
class NewCsFork(TransactionCmdlet):
    """Makes a fork of the store: it begins as the store is, or was, and changes to either never reach the other.

    A fork costs what it changes. Enter-CsFork works on it, `-Store path#name` opens it, New-CsPlan -Fork brings what
    it changed back as a plan.

    PS> $null = New-CsFork lab
    PS> Enter-CsFork lab; Set-CsMobilityPolicy Global -EnableMobility $false; Exit-CsFork
    PS> (Get-CsMobilityPolicy Global).EnableMobility
    True
    PS> New-CsPlan -Fork lab | Invoke-CsPlan; (Get-CsMobilityPolicy Global).EnableMobility
    False
    """

    Name: str = param(position=0, mandatory=True)
    """The name; forks and snapshots share their names."""

    From: Any = None
    """What it begins as: a revision, a date, a snapshot or another fork, in place of the present."""

    Enter: Switch = OFF
    """Works on the fork from here on, as Enter-CsFork does."""

    def process(self) -> Iterator[ForkReport]:
        """Writes the fork."""
        deployment = self.whole()
        store = deployment.store
        source = deployment.view if self.From is None else view_at(store, self.From)
        if not self.should_process(self.Name):
            return
        made = store.fork(self.Name, source)
        if self.Enter:
            deployment.enter(made)
            return
        yield from (each for each in forks(deployment) if each.branch.id == made.id)
