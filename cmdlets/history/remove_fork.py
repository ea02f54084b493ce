"""Remove-CsFork: gives a fork up."""

from __future__ import annotations

from cmdlets.history.base import ID_SPACE
from cmdlets.history.transaction import TransactionCmdlet
from lyncshell.cmdlet import cmdlet, param


@cmdlet("Remove-CsFork", should_process=True, confirm_impact="High", type_name=f"{ID_SPACE}.RemoveFork")
class RemoveCsFork(TransactionCmdlet):
    """Gives a fork up: nobody comes to it any more. What it left, and snapshots of it, stay as they are.

    PS> $null = New-CsFork lab
    PS> Remove-CsFork lab -Confirm:$false; @(Get-CsFork).Count
    1
    """

    Name: str = param(position=0, mandatory=True, pipeline=True, by_name=True)
    """The name."""

    def process(self) -> None:
        """Forgets the name."""
        if self.should_process(self.Name):
            self.whole().store.drop_fork(self.Name)
