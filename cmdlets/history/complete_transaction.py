"""Complete-CsTransaction: the changes of the transaction take effect."""

from __future__ import annotations

from cmdlets.history.base import ID_SPACE
from cmdlets.history.transaction import TransactionCmdlet
from lyncshell.cmdlet import cmdlet


@cmdlet("Complete-CsTransaction", should_process=True, type_name=f"{ID_SPACE}.CompleteTransaction")
class CompleteCsTransaction(TransactionCmdlet):
    """Ends the transaction that Start-CsTransaction began: its changes are written as one revision.

    PS> Start-CsTransaction 'No mobility'
    PS> Set-CsMobilityPolicy Global -EnableMobility $false
    PS> Set-CsMobilityPolicy Site:Redmond -EnableMobility $false
    PS> Complete-CsTransaction; (Get-CsHistory -First 1).Note
    No mobility
    """

    def process(self) -> None:
        """Writes the changes."""
        if self.should_process("Store"):
            self.deployment.store.commit_transaction()
