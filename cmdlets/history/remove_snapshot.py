"""Remove-CsSnapshot: forgets a snapshot's name."""

from __future__ import annotations

from cmdlets.history.base import ID_SPACE
from cmdlets.history.transaction import TransactionCmdlet
from lyncshell.cmdlet import cmdlet, param


@cmdlet("Remove-CsSnapshot", should_process=True, type_name=f"{ID_SPACE}.RemoveSnapshot")
class RemoveCsSnapshot(TransactionCmdlet):
    """Forgets the name of a snapshot. What it named stays in the history.

    PS> $null = New-CsSnapshot before-upgrade
    PS> Remove-CsSnapshot before-upgrade; @(Get-CsSnapshot).Count
    0
    """

    Name: str = param(position=0, mandatory=True, pipeline=True, by_name=True)
    """The name."""

    def process(self) -> None:
        """Forgets the name."""
        if self.should_process(self.Name):
            self.whole().store.drop_snapshot(self.Name)
