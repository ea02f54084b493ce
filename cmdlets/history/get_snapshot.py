"""Get-CsSnapshot: the snapshots of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.history.base import ID_SPACE, HistoryCmdlet
from lyncshell.cmdlet import cmdlet, param
from lyncshell.declare.named_states import SnapshotReport, snapshots
from lyncshell.store.errors import UnknownBranch
from lyncshell.values.predicate import wildcard

if TYPE_CHECKING:
    from collections.abc import Iterator


@cmdlet("Get-CsSnapshot", output=("LyncShell.Snapshot",), type_name=f"{ID_SPACE}.GetSnapshot")
class GetCsSnapshot(HistoryCmdlet):
    """Gets the snapshots of the store, the oldest state first.

    PS> $null = New-CsSnapshot before-upgrade -Note 'Release 2'
    PS> (Get-CsSnapshot before*).Note
    Release 2
    """

    Name: str | None = param(position=0)
    """The name, or a pattern with wildcards."""

    def process(self) -> Iterator[SnapshotReport]:
        """Writes the snapshots."""
        fits = wildcard(self.Name or "*")
        found = [each for each in snapshots(self.whole()) if fits(each.snapshot.name)]
        if not found and self.Name is not None and "*" not in self.Name:
            self.error(UnknownBranch(f'There is no snapshot "{self.Name}" in this store.', self.Name))
        yield from found
