"""What is left of a lowered text: its code, and the table from line numbers back to positions.

A `Unit` is one script block, lowered when it is first run. The generated functions share one dict of globals: the
names of `runtime.py`, the unit's constants, and `UNIT`, by which a frame of a traceback is known as ours.
"""

from __future__ import annotations

from lyncshell.language.source import Extent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any

    from lyncshell.language.source import Source

UNIT = "__unit__"
# How functions begin that call another one for a loop on locals: an error in what they call belongs to the caller.
SYNC = "sync"


class Unit:
    """The positions of one lowered script block: `positions[id - 1]` is (start, end) in `source`."""

    __slots__ = ("name", "positions", "source")

    def __init__(self, source: Source, name: str) -> None:
        self.source = source
        self.name = name
        self.positions: list[tuple[int, int]] = []

    def position(self, start: int, end: int) -> int:
        """The id of a piece of the source; the line number that nodes made for it get."""
        self.positions.append((start, end))
        return len(self.positions)

    def extent(self, line: int) -> Extent:
        """The piece of source that a line number stands for."""
        start, end = self.positions[line - 1]
        return Extent(self.source, start, end)


class Site:
    """A place in a source: what an Invocation keeps of where it was written."""

    __slots__ = ("end", "source", "start")

    def __init__(self, source: Source, start: int, end: int) -> None:
        self.source = source
        self.start = start
        self.end = end

    def extent(self) -> Extent:
        """The extent."""
        return Extent(self.source, self.start, self.end)


def raised_at(traceback: TracebackType | None) -> Extent | None:
    """Where in a script an exception was raised: the innermost frame of generated code."""
    unit: Any = None
    line = 0
    while traceback is not None:
        found = traceback.tb_frame.f_globals.get(UNIT)
        if found is not None and not traceback.tb_frame.f_code.co_name.startswith(SYNC):
            unit, line = found, traceback.tb_lineno
        traceback = traceback.tb_next
    return None if unit is None else unit.extent(line)
