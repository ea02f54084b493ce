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
        sort_key = comparison.sort_key
        return [sort_key(value, ignore_case) for value in values]
    if kind in INTEGERS:
        return [int(value) for value in values]
    return [value.ticks for value in values] if kind in _ORDERED_BY_TICKS else None


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
            parts.append((str, comparison.sort_key(value, ignore_case)))
        elif kind in (int, bool) or value is MISSING or value is None:
            parts.append((kind, value))
        else:
            return None
    return tuple(parts)
