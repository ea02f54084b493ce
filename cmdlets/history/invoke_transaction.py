"""Invoke-CsTransaction: runs a block whose changes are one revision, all of them or none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.history.base import ID_SPACE
from cmdlets.history.transaction import TransactionCmdlet
from lyncshell.cmdlet import cmdlet, param
from lyncshell.values.null import MISSING

if TYPE_CHECKING:
    from collections.abc import Iterator

PREFERENCE = "ErrorActionPreference"


@cmdlet("Invoke-CsTransaction", should_process=True, type_name=f"{ID_SPACE}.InvokeTransaction")
class InvokeCsTransaction(TransactionCmdlet):
    """Runs a script block as a transaction: one revision when it comes to its end, nothing at all when it does not.

    In the block $ErrorActionPreference is Stop, so that every error that the block does not catch undoes it. A block
    inside a transaction belongs to that one.

    PS> try { Invoke-CsTransaction { Set-CsMobilityPolicy Global -EnableMobility $false; throw 'no' } } catch { "$_" }
    no
    PS> (Get-CsMobilityPolicy Global).EnableMobility
    True
    """

    ScriptBlock: Any = param(position=0, mandatory=True, type="scriptblock")
    """What to run."""

    Note: str | None = None
    """What it is for; Get-CsHistory shows it."""

    def process(self) -> Iterator[Any]:
        """Runs the block and writes what it writes, when its changes are in the store."""
        store = self.whole().store
        if not self.should_process("Store"):
            return
        if self._is_open():
            self._run(self.write)
            return
        written: list[Any] = []
        store.begin_transaction(self.Note)
        try:
            self._run(written.append)
        except BaseException:
            if self._is_open():
                self.roll_back()
            raise
        if self._is_open():
            store.commit_transaction()
        yield from written

    def _is_open(self) -> bool:
        return self.deployment.store.in_transaction

    def _run(self, sink: Any) -> None:
        scope = self.ScriptBlock.session.current if self.ScriptBlock.session is not None else self.state.scope
        before = dict.get(scope, PREFERENCE.lower(), MISSING)
        self.state.set_variable(PREFERENCE, "Stop", scope)
        try:
            self.state.invoke(self.ScriptBlock, sink=sink)
        finally:
            if before is MISSING:
                self.state.remove_variable(PREFERENCE, force=True, scope=scope)
            else:
                self.state.set_variable(PREFERENCE, before, scope)
