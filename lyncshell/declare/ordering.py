"""Priorities: the numbers of items among their neighbours, from 0 on without a gap; 0 comes first.

Neighbours are the items of one list: the rules of a dial plan, all voice routes. A new item comes last unless its
priority says otherwise; a number that is taken moves the others back, a removal closes the gap.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lyncshell.declare.objects import SettingsObject

PRIORITY = "Priority"


def in_order(items: Iterable[SettingsObject]) -> list[SettingsObject]:
    """Items by their scope and list, and in each list by priority; those without a number come last."""
    found = list(items)
    lists: dict[str | None, int] = {}
    for item in found:
        lists.setdefault(_list_of(item), len(lists))
    found.sort(key=lambda item: (lists[_list_of(item)], number_of(item)))
    return found


def placed(item: SettingsObject, others: Iterable[SettingsObject]) -> list[SettingsObject]:
    """The other items of a list whose numbers change when the item takes its place; all get their numbers."""
    row = list(others)
    wanted = item.get(PRIORITY)
    place = len(row) if wanted is None else min(max(int(wanted), 0), len(row))
    row.insert(place, item)
    return [each for each in numbered(row) if each is not item]


def numbered(row: Iterable[SettingsObject]) -> list[SettingsObject]:
    """Gives the items of a list their numbers; those whose number changed."""
    changed = []
    for number, item in enumerate(row):
        if item.get(PRIORITY) != number:
            item.set(PRIORITY, number)
            changed.append(item)
    return changed


def number_of(item: SettingsObject) -> float:
    """An item's priority for sorting."""
    number = item.get(PRIORITY)
    return float("inf") if number is None else float(number)


def _list_of(item: SettingsObject) -> str | None:
    return None if item.identity is None else item.identity.parent_key
