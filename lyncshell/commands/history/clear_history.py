"""Clear-History."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Range, Switch, cmdlet, param
from lyncshell.commands.history.get_history import no_entry
from lyncshell.commands.history.session_history import HistoryInfo, history_of
from lyncshell.commands.modules import CORE
from lyncshell.values.wildcard import like

_IDS, _TEXTS = "IDParameter", "CommandLineParameter"


@cmdlet("Clear-History", default_set=_IDS, aliases=("clhy",), should_process=True, module=CORE)
class ClearHistory(Cmdlet):
    """Removes entries from the history.

    PS> [pscustomobject]@{ CommandLine = 'x' } | Add-History
    PS> Clear-History
    PS> @(Get-History).Count
    0
    """

    Id: list[int] | None = param(position=0, sets=_IDS, validate=(Range(1, 2147483647),))
    """Numbers of entries."""
    CommandLine: list[str] | None = param(sets=_TEXTS)
    """Texts of entries; wildcards are allowed."""
    Count: int | None = param(position=1, validate=(Range(1, 2147483647),))
    """At most so many."""
    Newest: Switch = OFF
    """The newest first; the oldest otherwise."""

    def end(self) -> None:
        entries = history_of(self.state).entries
        found = self._chosen()
        if self.Newest:
            found.reverse()
        for entry in found[: self.Count] if self.Count else found:
            if self.should_process(entry.text, "Clear-History"):
                entries.remove(entry)

    def _chosen(self) -> list[HistoryInfo]:
        history = history_of(self.state)
        if self.CommandLine:
            return [each for each in history.entries if any(like(each.text, text, True) for text in self.CommandLine)]
        if not self.Id:
            return list(history.entries)
        found = []
        for number in self.Id:
            entry = history.find(number)
            if entry is None:
                self.error(no_entry(number))
            else:
                found.append(entry)
        return found
