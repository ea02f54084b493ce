"""Finding and comparing text under a StringComparison (odd numbers ignore case; 4 and 5 are ordinal)."""

from __future__ import annotations

from lyncshell.values.dotnet_errors import argument_range
from lyncshell.values.names import fold


def same_text(left: str, right: str, how: int) -> bool:
    """Whether two texts are equal."""
    if how & 1:
        return left == right or fold(left) == fold(right)
    return left == right


def find(text: str, wanted: str, start: int, end: int, how: int) -> int:
    """Where `wanted` first is, or -1."""
    if not 0 <= start <= len(text):
        raise argument_range("Index was out of range. Must be non-negative and less than or equal to the size of the "
                             "collection.", "startIndex")
    return fold(text).find(fold(wanted), start, end) if how & 1 else text.find(wanted, start, end)


def find_last(text: str, wanted: str, end: int, how: int) -> int:
    """Where `wanted` last is before `end`, or -1."""
    return fold(text).rfind(fold(wanted), 0, end) if how & 1 else text.rfind(wanted, 0, end)
