"""New-CsSnapshot: gives the store as it is a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.history.base import ID_SPACE
from cmdlets.history.transaction import TransactionCmdlet
from lyncshell.cmdlet import cmdlet, param
from lyncshell.declare.moments import view_at
from lyncshell.declare.named_states import SnapshotReport, snapshots

if TYPE_CHECKING:
    from collections.abc import Iterator


@cmdlet("New-CsSnapshot", should_process=True, output=("LyncShell.Snapshot",), type_name=f"{ID_SPACE}.NewSnapshot")
class NewCsSnapshot(TransactionCmdlet):
    """Gives the store as it is now, or as it was, a name; it costs nothing, and nothing changes it.

    -AsOf of every Get takes the name; `-Store path#name` opens it for reading.

    PS> $null = New-CsSnapshot before-upgrade
    PS> Set-CsMobilityPolicy Global -EnableMobility $false
    PS> (Get-CsMobilityPolicy Global -AsOf before-upgrade).EnableMobility
    True
    """

    Name: str = param(position=0, mandatory=True)
    """The name; forks and snapshots share their names."""

    Note: str | None = None
    """What it is for."""

    AsOf: Any = None
    """A revision, a date, or another snapshot, in place of the present."""

    def process(self) -> Iterator[SnapshotReport]:
        """Writes the snapshot."""
        store = self.state.services["deployment"].store
        store.close_revision()
        source = None if self.AsOf is None else view_at(store, self.AsOf)
        if self.should_process(self.Name):
            made = store.snapshot(self.Name, self.Note, source)
            yield from (each for each in snapshots(self.deployment) if each.snapshot.name == made.name)
