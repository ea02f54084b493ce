"""What the cmdlets about transactions share: several statements as one revision, all of them or none."""

from __future__ import annotations

from cmdlets.history.base import HistoryCmdlet


class TransactionCmdlet(HistoryCmdlet):
    """A cmdlet that begins or ends a transaction."""

    ps_rehearsed = False

    def roll_back(self) -> None:
        """Drops what the transaction changed. Raises TransactionState where there is none."""
        deployment = self.deployment
        deployment.store.rollback_transaction()
        # What rules remember goes by the numbers of changes, which will be given again.
        deployment.repository.memory.clear()


# Its attributes are no parameters.
TransactionCmdlet.ps_not_declaring = TransactionCmdlet  # type: ignore[attr-defined]
