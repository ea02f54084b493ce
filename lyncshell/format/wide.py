"""Wide views: one text an object, several of them a line."""

from __future__ import annotations

from lyncshell.format.packets import Header
from lyncshell.format.table import TableLayout

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_DEFAULT_COLUMNS = 2


def best_columns(widest: int, total: int) -> int:
    """How many texts fit into a line when the widest takes so many columns."""
    if widest <= 0 or widest >= total:
        return 1
    columns = 1
    while widest * (columns + 1) + columns < total:
        columns += 1
    return columns


def wide_lines(texts: Sequence[str], columns: int, total: int) -> Iterator[str]:
    """The lines of the texts in so many columns (0: two)."""
    count = columns or _DEFAULT_COLUMNS
    layout = TableLayout([Header("") for _ in range(count)], [0] * count, total)
    for start in range(0, len(texts), count):
        row = list(texts[start : start + count])
        yield layout.row(row + [""] * (count - len(row)))
