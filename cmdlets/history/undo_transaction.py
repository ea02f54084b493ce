"""Undo-CsTransaction: drops the changes of the transaction."""

from __future__ import annotations

from cmdlets.history.base import ID_SPACE
from cmdlets.history.transaction import TransactionCmdlet
from lyncshell.cmdlet import cmdlet


@cmdlet("Undo-CsTransaction", should_process=True, type_name=f"{ID_SPACE}.UndoTransaction")
class UndoCsTransaction(TransactionCmdlet):
    """Ends the transaction that Start-CsTransaction began, and drops its changes.

    PS> Start-CsTransaction; Set-CsMobilityPolicy Global -EnableMobility $false
    PS> Undo-CsTransaction; (Get-CsMobilityPolicy Global).EnableMobility
    True
    """

    def process(self) -> None:
        """Drops the changes."""
        if self.should_process("Store"):
            self.roll_back()
