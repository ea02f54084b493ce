"""Lists: one property a line, the colons below each other."""

from __future__ import annotations

from lyncshell.format.display import cell_count, head
from lyncshell.format.wrap import split_lines, wrap

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SEPARATOR = " : "


def list_lines(fields: Sequence[tuple[str, str]], total: int) -> Iterator[str]:
    """The lines of one object for a width of `total` columns; nothing where that leaves no room for values."""
    room = total - len(_SEPARATOR) - 1
    if not fields or room < 1:
        return
    counts = [cell_count(label) for label, _ in fields]
    widest = min(max(counts), room)
    indent = " " * (widest + len(_SEPARATOR))
    for (label, text), count in zip(fields, counts, strict=True):
        shown = label + " " * (widest - count) if count <= widest else head(label, widest)
        first = shown + _SEPARATOR
        for line in split_lines(text):
            for piece in wrap(line, total - len(indent)):
                yield first + piece
                first = indent
