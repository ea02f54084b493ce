"""The entries of a shell's history."""

from __future__ import annotations

from lyncshell.values.objects import Adapted
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from lyncshell.engine.state import State
    from lyncshell.values.typesystem import TypeInfo

_DEFAULT_LIMIT = 4096
_PROPERTIES = ("Id", "CommandLine", "ExecutionStatus", "StartExecutionTime", "EndExecutionTime", "Duration")


class HistoryInfo(Adapted):
    """One text that was run; `start` and `end` are ticks, `status` is Completed, Failed or Stopped."""

    __slots__ = ("end", "id", "start", "status", "text")
    PS_TYPE = "Microsoft.PowerShell.Commands.HistoryInfo"

    def __init__(self, number: int, text: str, status: str = "Completed", start: int = 0, end: int = 0) -> None:
        self.id = number
        self.text = text
        self.status = status
        self.start = start
        self.end = end

    def ps_type(self) -> TypeInfo:
        return INFO

    def ps_type_names(self) -> tuple[str, ...]:
        return (self.PS_TYPE, "System.Object")

    def ps_property_names(self) -> Iterable[str]:
        return _PROPERTIES

    def __str__(self) -> str:
        return self.text


INFO = declare(HistoryInfo.PS_TYPE, python=HistoryInfo, base="System.Object")


@INFO.property("long Id {get;}")
def _id(self: HistoryInfo) -> Any:
    from lyncshell.values.numbers import Int64

    return Int64(self.id)


@INFO.property("string CommandLine {get;}")
def _text(self: HistoryInfo) -> str:
    return self.text


@INFO.property("System.Management.Automation.Runspaces.PipelineState ExecutionStatus {get;}")
def _status(self: HistoryInfo) -> str:
    return self.status


@INFO.property("datetime StartExecutionTime {get;}")
def _start(self: HistoryInfo) -> Any:
    from lyncshell.values.dates import DateTime

    return DateTime(self.start, 2)


@INFO.property("datetime EndExecutionTime {get;}")
def _end(self: HistoryInfo) -> Any:
    from lyncshell.values.dates import DateTime

    return DateTime(self.end, 2)


@INFO.property("timespan Duration {get;}")
def _duration(self: HistoryInfo) -> Any:
    from lyncshell.values.dates import TimeSpan

    return TimeSpan(max(0, self.end - self.start))


class SessionHistory:
    """The entries, oldest first; numbers are never used again."""

    __slots__ = ("_last", "_state", "entries")

    def __init__(self, state: State) -> None:
        self.entries: list[HistoryInfo] = []
        self._last = 0
        self._state = state

    def add(self, text: str, status: str = "Completed", start: int = 0, end: int = 0) -> HistoryInfo:
        """Adds what was run; the oldest go when there are more than $MaximumHistoryCount."""
        self._last += 1
        entry = HistoryInfo(self._last, text, status, start or self._state.now(), end or self._state.now())
        self.entries.append(entry)
        limit = self._state.find_variable("MaximumHistoryCount")
        del self.entries[: -(limit if isinstance(limit, int) and limit > 0 else _DEFAULT_LIMIT)]
        return entry

    def find(self, number: int) -> HistoryInfo | None:
        """The entry of that number."""
        return next((each for each in self.entries if each.id == number), None)

    def latest(self, start: str = "") -> HistoryInfo | None:
        """The latest entry, or the latest whose text begins so."""
        found = (each for each in reversed(self.entries) if each.text.lower().startswith(start.lower()))
        return next(found, None)


def history_of(state: State) -> SessionHistory:
    """The history of a shell."""
    found = state.services.get("history")
    if found is None:
        found = state.services["history"] = SessionHistory(state)
    assert isinstance(found, SessionHistory)
    return found
