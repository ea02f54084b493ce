"""What the cmdlets about transactions share: several statements as one revision, all of them or none."""

from __future__ import annotations

from cmdlets.history.base import HistoryCmdlet


class TransactionCmdlet(HistoryCmdlet):
    """A cmdlet that begins or ends a transaction, or a plan."""

    ps_rehearsed = False

    def is_in_called_script(self) -> bool:
        """Whether a script that was called says so: what it begins must not outlive it.

        What was typed, or the script that the shell was started for, may end it in a later statement.
        """
        extent = self.processor.invocation.extent
        return (None if extent is None else extent.file) != self.deployment.store.script

    def roll_back(self) -> None:
        """Drops what the transaction changed. Raises TransactionState where there is none."""
        deployment = self.deployment
        deployment.store.rollback_transaction()
        # What rules remember goes by the numbers of changes, which will be given again.
        deployment.repository.memory.clear()


# Its attributes are no parameters.
TransactionCmdlet.ps_not_declaring = TransactionCmdlet  # type: ignore[attr-defined]
