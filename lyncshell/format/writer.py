"""Writing: packets become lines for a width, and the blank lines between documents, groups and entries.

A table whose column widths come from its rows is held back until its group ends; all other lines go out at once.
"""

from __future__ import annotations

from lyncshell.format.list import list_lines
from lyncshell.format.packets import Entry, FormatEnd, FormatStart, GroupEnd, GroupStart, Packet
from lyncshell.format.table import TableLayout, natural_widths
from lyncshell.format.wide import best_columns, wide_lines
from lyncshell.format.wrap import wrap

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

# A table that is held back starts to be written after so many rows, and for somebody who watches when the first one is
# so old (100 ns ticks); later rows get the widths found so far.
HELD_ROWS = 20000
HELD_TICKS = 3_000_000


class Writer:
    """Takes packets and gives lines to `write_line`; `width` is that of a line in columns.

    `clock` (100 ns ticks) is given where somebody watches: a table is not held back for long then. `height` is that of
    a page in lines, 0 where there are no pages.
    """

    def __init__(
        self, write_line: Callable[[str], object], width: int, clock: Callable[[], int] | None = None, height: int = 0
    ) -> None:
        self._height = height
        self._page_rows = 0
        self._clock = clock
        self._held_since = 0
        self._line = write_line
        self._width = width
        self._start: FormatStart | None = None
        self._layout: TableLayout | None = None
        self._held: list[Entry] | None = None
        self._texts: list[str] = []
        self._groups = 0

    @property
    def is_open(self) -> bool:
        """Whether a document is under way."""
        return self._start is not None

    def write(self, packet: Packet) -> None:
        """Writes one packet."""
        if isinstance(packet, Entry):
            self._entry(packet)
        elif isinstance(packet, FormatStart):
            self.finish()
            self._begin(packet)
        elif isinstance(packet, GroupStart):
            self._begin_group(packet)
        elif isinstance(packet, GroupEnd):
            self._end_group()
        elif isinstance(packet, FormatEnd):
            self._end()

    def finish(self) -> None:
        """Ends a document that was left open."""
        if self._start is not None:
            self._end_group()
            self._end()

    def _begin(self, start: FormatStart) -> None:
        self._start = start
        self._groups = 0
        self._layout = None
        self._line("")

    def _begin_group(self, packet: GroupStart) -> None:
        start = self._start
        if start is None:
            return
        if packet.heading is not None:
            if self._groups:
                self._line("")
            for line in wrap(packet.heading, self._width):
                self._line(line)
            self._line("")
        self._groups += 1
        self._texts = []
        if start.shape == "table":
            self._held = []
            self._held_since = self._clock() if self._clock else 0
            if not start.autosize:
                self._open_table()

    def _entry(self, entry: Entry) -> None:
        if self._held is not None:
            self._held.append(entry)
            if len(self._held) >= HELD_ROWS or (self._clock and self._clock() - self._held_since > HELD_TICKS):
                self._open_table()
        elif entry.kind == "wide" and not entry.out_of_band:
            self._texts.append(entry.content)
        else:
            self._show(entry)

    def _open_table(self) -> None:
        """Fixes the widths of the columns and writes the headers and the rows that waited for them."""
        start, held = self._start, self._held or []
        assert start is not None
        self._held = None
        if start.autosize:
            rows = [entry.content for entry in held if entry.kind == "row"]
            widths = natural_widths(start.headers, rows)
        else:
            widths = [header.width for header in start.headers]
        self._layout = TableLayout(start.headers, widths, self._width)
        self._headers()
        for entry in held:
            self._show(entry)

    def _headers(self) -> None:
        """Writes the headers at the top of a group or a page."""
        self._page_rows = 0
        if self._layout is not None and self._start is not None and not self._start.hide_headers:
            for line in self._layout.header():
                self._line(line)
                self._page_rows += 1

    def _show(self, entry: Entry) -> None:
        """Writes an entry that waits for nothing."""
        kind, content = entry.kind, entry.content
        if kind == "row":
            self._row(entry)
        elif kind == "list":
            if entry.out_of_band:
                self._line("")
            for line in list_lines(content, self._width):
                self._line(line)
            self._line("")
        elif kind == "custom":
            for indentation, text in content:
                if entry.out_of_band:
                    self._line(text)
                    continue
                for line in wrap(text, max(self._width - indentation, 1)):
                    self._line(" " * indentation + line if line else "")
        else:
            self._line(content)

    def _row(self, entry: Entry) -> None:
        layout = self._layout
        if layout is None or not layout.columns:
            return
        cells = entry.content
        if self._height and self._start is not None and self._start.repeat_headers and self._page_rows >= self._height:
            self._headers()
        for line in layout.wrapped(cells) if entry.wrap else (layout.row(cells),):
            self._line(line)
            self._page_rows += 1

    def _end_group(self) -> None:
        start = self._start
        if start is None:
            return
        if self._held is not None:
            self._open_table()
        if self._texts:
            columns = start.columns
            if start.autosize:
                columns = best_columns(max(map(len, self._texts)), self._width)
            for line in wide_lines(self._texts, columns, self._width):
                self._line(line)
            self._texts = []

    def _end(self) -> None:
        if self._start is not None and self._start.shape != "list":
            self._line("")
        self._start = None
