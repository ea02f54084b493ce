"""Get-History."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, Range, cmdlet, param
from lyncshell.commands.history.session_history import HistoryInfo, history_of
from lyncshell.commands.modules import CORE
from lyncshell.errors import ErrorCategory, ItemNotFound

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


@cmdlet("Get-History", aliases=("ghy", "h", "history"), module=CORE, output=(HistoryInfo.PS_TYPE,))
class GetHistory(Cmdlet):
    """Gets what was typed at the prompt.

    PS> @(Get-History).Count
    0
    """

    Id: list[Any] | None = param(position=0, pipeline=True, type="long[]", validate=(Range(1, 9223372036854775807),))
    """Numbers of entries."""
    Count: int = param(32767, position=1, validate=(Range(0, 32767),))
    """At most so many: the latest, or the latest up to the one of -Id."""

    def process(self) -> Iterator[HistoryInfo]:
        history = history_of(self.state)
        if not self.Id:
            yield from history.entries[-self.Count :] if self.Count else ()
            return
        for number in self.Id:
            found = history.find(number)
            if found is None:
                self.error(no_entry(number))
            elif "Count" in self.bound and len(self.Id) == 1:
                at = history.entries.index(found) + 1
                yield from history.entries[max(0, at - self.Count) : at]
            else:
                yield found


def no_entry(number: Any) -> ItemNotFound:
    """The error of a number that no entry has."""
    return ItemNotFound(f"Cannot locate the history for Id {number}.", number, error_id="GetHistoryNoHistoryForId",
                        category=ErrorCategory.ObjectNotFound, exception_type="System.ArgumentException")
