"""Start-CsTransaction: from here on all changes are one revision."""

from __future__ import annotations

from cmdlets.history.base import ID_SPACE
from cmdlets.history.transaction import TransactionCmdlet
from lyncshell.cmdlet import cmdlet, param


@cmdlet("Start-CsTransaction", should_process=True, type_name=f"{ID_SPACE}.StartTransaction")
class StartCsTransaction(TransactionCmdlet):
    """Begins a transaction: the changes up to Complete-CsTransaction are one revision, all of them or none.

    Until then nobody else sees them, and nobody else can write to the store. When the script that began it ends, or
    fails, before it is completed, or the shell ends, it is undone.

    PS> Start-CsTransaction
    PS> Set-CsMobilityPolicy Global -EnableMobility $false
    PS> Undo-CsTransaction; (Get-CsMobilityPolicy Global).EnableMobility
    True
    """

    Note: str | None = param(position=0)
    """What it is for; Get-CsHistory shows it."""

    def process(self) -> None:
        """Begins the transaction."""
        store = self.whole().store
        if self.should_process("Store"):
            store.begin_transaction(self.Note, is_bound=self.is_in_called_script())
