"""Tables: the widths of columns, and rows as lines of exactly those widths."""

from __future__ import annotations

from lyncshell.format.display import cell_count, fit
from lyncshell.format.wrap import wrap

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from lyncshell.format.packets import Header

_SMALLEST_SCREEN = 5


def natural_widths(headers: Sequence[Header], rows: Iterable[Sequence[str]]) -> list[int]:
    """The width that each column needs for its header and its cells."""
    widths = [cell_count(header.label) for header in headers]
    for row in rows:
        for place, cell in enumerate(row):
            size = len(cell)
            if size > widths[place] or not cell.isascii():
                size = cell_count(cell)
                if size > widths[place]:
                    widths[place] = size
    return widths


def fitted_widths(widths: Sequence[int], total: int) -> list[int]:
    """The widths that columns get in a line of `total` columns: 0 asks for a share of what is left, -1 is hidden.

    Columns keep what they ask for as long as there is room; then the last visible one shrinks, or goes.
    """
    found = [max(width, 0) for width in widths]
    shared = [place for place, width in enumerate(found) if width == 0]
    for place in shared:
        found[place] = 1
    available = total - _taken(found)
    if shared and available > 0:
        each, more = divmod(available, len(shared))
        for number, place in enumerate(shared):
            found[place] += each + (number < more)
    _trim(found, total)
    return found


def _taken(widths: Sequence[int]) -> int:
    visible = [width for width in widths if width > 0]
    return sum(visible) + max(len(visible) - 1, 0)


def _trim(widths: list[int], total: int) -> None:
    """Shrinks the last visible column until all fit; one that would have no width is hidden."""
    while (excess := _taken(widths) - total) > 0:
        last = max((place for place, width in enumerate(widths) if width > 0), default=-1)
        if last < 0:
            return
        left = widths[last] - excess
        widths[last] = left if left >= 1 else -1


class TableLayout:
    """Columns of fixed widths: makes the lines of headers and rows."""

    __slots__ = ("columns", "labels")

    def __init__(self, headers: Sequence[Header], widths: Sequence[int], total: int) -> None:
        found = fitted_widths(widths, total) if total >= _SMALLEST_SCREEN else []
        # (place in a row, width, alignment) of each visible column
        self.columns = [
            (place, width, headers[place].alignment) for place, width in enumerate(found) if width > 0
        ]
        self.labels = [header.label for header in headers]

    def header(self) -> list[str]:
        """The lines of the headers, wrapped where a label is wider than its column, and of the dashes."""
        if not self.columns:
            return []
        dashes = [""] * len(self.labels)
        for place, width, _ in self.columns:
            label = self.labels[place]
            dashes[place] = "-" * (min(width, cell_count(label)) if label else width)
        return [*self.wrapped(self.labels), self.row(dashes)]

    def row(self, cells: Sequence[str]) -> str:
        """One line of a row; cells with several lines show the first."""
        last = len(self.columns) - 1
        return " ".join(
            fit(cells[place], width, alignment, number < last)
            for number, (place, width, alignment) in enumerate(self.columns)
        )

    def wrapped(self, cells: Sequence[str]) -> Iterator[str]:
        """The lines of a row whose cells are broken to the width of their columns."""
        if not self.columns:
            return
        stacks = [wrap(cells[place], width) for place, width, _ in self.columns]
        last = len(self.columns) - 1
        for line in range(max(map(len, stacks))):
            parts = []
            for number, (_, width, alignment) in enumerate(self.columns):
                stack = stacks[number]
                text = stack[line] if line < len(stack) else ""
                parts.append(fit(text, width, alignment, number < last))
            yield " ".join(parts)
