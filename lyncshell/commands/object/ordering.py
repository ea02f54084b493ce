"""The order and the equality that Sort-Object, Group-Object, Compare-Object, Get-Unique and -Unique agree on.

Values compare as `-lt` does where they can, else by their texts in the culture's order; nulls come first. Where all
keys of a sort are of one simple class, Python sorts by keys of its own, which is many times faster and gives the same
order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cmp_to_key
from typing import Any

from lyncshell.errors import ShellError
from lyncshell.values import comparison, text
from lyncshell.values.collation import collation_key
from lyncshell.values.dates import DateTime, TimeSpan
from lyncshell.values.null import AUTOMATION_NULL, MISSING
from lyncshell.values.numbers import INTEGERS
from lyncshell.values.objects import PSCustomObject, unwrap

_ORDERED_BY_TICKS = (DateTime, TimeSpan)


def compare(left: Any, right: Any, ignore_case: bool = True) -> int:
    """-1, 0 or 1 as `left` comes before, with or after `right`."""
    left, right = unwrap(left), unwrap(right)
    if left is None or left is AUTOMATION_NULL:
        return 0 if right is None or right is AUTOMATION_NULL else -1
    if right is None or right is AUTOMATION_NULL:
        return 1
    if type(left) is not PSCustomObject:
        try:
            return int(comparison.compare(left, right, ignore_case))
        except ShellError:
            pass  # values without an order of their own go by their texts
    elif type(right) is PSCustomObject and left is right:
        return 0
    return int(comparison.compare(text.to_string(left), text.to_string(right), ignore_case))


def uniform_keys(values: list[Any], ignore_case: bool) -> list[Any] | None:
    """Python keys that sort as `values` do, where all are of one simple class; else None."""
    kinds = set(map(type, values))
    if kinds <= {int} or kinds <= {float} or kinds <= {bool}:
        return None if float in kinds and any(value != value for value in values) else values
    if len(kinds) != 1:
        return [int(value) for value in values] if kinds <= INTEGERS else None
    kind = kinds.pop()
    if kind is str:
        return text_keys(values, ignore_case)
    if kind in INTEGERS:
        return [int(value) for value in values]
    return [value.ticks for value in values] if kind in _ORDERED_BY_TICKS else None


def _ranks() -> dict[int, str | None]:
    """ASCII characters -> characters whose code points stand in the order of the collation; ignorable ones vanish."""
    weights = {code: collation_key(chr(code))[0] for code in range(128)}
    ranked = sorted({weight for weight in weights.values() if weight})
    return {code: chr(ranked.index(weight) + 1) if weight else None for code, weight in weights.items()}


_RANKS = _ranks()


def text_key(value: str, ignore_case: bool) -> Any:
    """A hashable key, equal for texts that are equal in the culture's order."""
    if value.isascii():
        primary = value.translate(_RANKS)
        return primary if ignore_case else (primary, value.swapcase() if primary else "")
    weights, accents, cases = collation_key(value)
    return (weights, accents) if ignore_case else (weights, accents, cases)


def text_keys(values: list[str], ignore_case: bool) -> list[Any]:
    """Keys that sort as the texts do in the culture's order."""
    if all(map(str.isascii, values)):
        primary = [value.translate(_RANKS) for value in values]
        if ignore_case:
            return primary
        # Of texts that differ in case only, lower case comes first: the other way round than in ASCII.
        return list(zip(primary, map(str.swapcase, values), strict=True))
    keys = []
    for value in values:
        weights, accents, cases = collation_key(value)
        accents = accents or (0,) * len(weights)
        keys.append((weights, accents) if ignore_case else (weights, accents, cases))
    return keys


def sort_order(values: list[Any], ignore_case: bool, descending: bool) -> Callable[[int], Any]:
    """A key function on the places of `values`: sorting places by it sorts the values, stably."""
    keys = uniform_keys(values, ignore_case)
    if keys is not None and not descending:
        return keys.__getitem__
    if keys is not None and all(type(key) in (int, float, bool) for key in keys):
        return lambda place: -keys[place]
    if keys is not None:
        return cmp_to_key(lambda a, b: (keys[a] < keys[b]) - (keys[a] > keys[b]))
    sign = -1 if descending else 1
    return cmp_to_key(lambda a, b: sign * compare_places(values[a], values[b], ignore_case, sign))


def compare_places(left: Any, right: Any, ignore_case: bool, sign: int = 1) -> int:
    """`compare`, with a missing property after everything else, whichever way is sorted (`sign`)."""
    if left is MISSING or right is MISSING:
        return 0 if left is right else (sign if left is MISSING else -sign)
    return compare(left, right, ignore_case)


class Distinct:
    """Numbers groups of equal things in the order in which they first come."""

    __slots__ = ("_groups", "_hashed", "_ignore_case", "_kinds", "_mixed", "_one_class")

    def __init__(self, ignore_case: bool) -> None:
        self._ignore_case = ignore_case
        self._hashed: dict[Any, int] = {}
        self._groups: list[tuple[Any, ...]] = []
        self._kinds: list[type | None] = []
        self._mixed = False
        self._one_class = True

    @property
    def is_mixed(self) -> bool:
        """Whether values of different classes came in one place, or values that are not simple."""
        return self._mixed and not self._one_class

    def place(self, values: tuple[Any, ...]) -> tuple[int, bool]:
        """The number of the group of equal values to which these belong, and whether it is a new one."""
        key = value_key(values, self._ignore_case)
        if key is not None:
            known = self._hashed.get(key)
            if known is not None:
                return known, False
        self._note_kinds(values, key)
        if self._mixed:
            for number, other in enumerate(self._groups):
                if len(other) == len(values) and all(map(self._equal, other, values)):
                    return number, False
        number = len(self._groups)
        self._groups.append(values)
        if key is not None:
            self._hashed[key] = number
        return number, True

    def _note_kinds(self, values: tuple[Any, ...], key: Any) -> None:
        """Keys decide alone as long as each place holds simple values of one class (or nulls)."""
        if key is None:
            self._mixed = True
        kinds = [None if value is None or value is MISSING else type(value) for value in values]
        if not self._kinds:
            self._kinds = kinds
        for place, kind in enumerate(kinds):
            if self._kinds[place] is None:
                self._kinds[place] = kind
            elif kind is not None and kind is not self._kinds[place]:
                self._mixed = True
                self._one_class = False

    def _equal(self, left: Any, right: Any) -> bool:
        if left is MISSING or right is MISSING:
            return left is right
        return compare(left, right, self._ignore_case) == 0


def value_key(values: Iterable[Any], ignore_case: bool) -> tuple[Any, ...] | None:
    """A key that is equal for equal simple values; None where one of them is not simple."""
    parts = []
    for value in values:
        kind = type(value)
        if kind is str:
            parts.append((str, text_key(value, ignore_case)))
        elif kind in (int, bool) or value is MISSING or value is None:
            parts.append((kind, value))
        else:
            return None
    return tuple(parts)
