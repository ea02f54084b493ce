"""Invoke-History."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.history.get_history import no_entry
from lyncshell.commands.history.session_history import HistoryInfo, history_of
from lyncshell.commands.modules import CORE
from lyncshell.errors import InvalidRequest


@cmdlet("Invoke-History", aliases=("ihy", "r"), should_process=True, module=CORE)
class InvokeHistory(Cmdlet):
    """Runs an entry of the history again: the latest, one by its number, or the latest that begins so.

    PS> [pscustomobject]@{ CommandLine = '6 * 7' } | Add-History
    PS> Invoke-History
    6 * 7
    42
    """

    Id: str = param(position=0, by_name=True)
    """The number of an entry, or how its text begins."""

    def end(self) -> None:
        entry = self._entry()
        if self.should_process(entry.text, "Invoke-History"):
            self.host.write_line(entry.text)
            history_of(self.state).add(entry.text)
            self.state.run_text(entry.text, self.processor.out)

    def _entry(self) -> HistoryInfo:
        history = history_of(self.state)
        written = (self.Id or "").strip()
        if written.isdigit():
            found = history.find(int(written))
            if found is None:
                raise no_entry(written)
            return found
        found = history.latest(written)
        if found is None:
            raise InvalidRequest(f"Cannot locate the history for command line {written}." if written
                                 else "Cannot locate most recent history.",
                                 written, error_id="InvokeHistoryNoHistoryForCommandline")
        return found
