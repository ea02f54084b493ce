"""The order of access numbers in a region: each number keeps its place in every region that it is for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from lyncshell.values.names import fold

if TYPE_CHECKING:
    from lyncshell.store.item import Body, Item

PLACES = "RegionPlaces"
"""Where a number keeps its places: region, folded, to number."""
LAST = 1 << 30


def in_region(items: Iterable[Item], region: str) -> list[Item]:
    """The numbers of a region in their order; those without a place come last, oldest first."""
    wanted = fold(region)
    found = [item for item in items if wanted in (fold(str(name)) for name in item.body.get("Regions") or ())]
    return sorted(found, key=lambda item: (_place(item.body, wanted), item.born))


def reordered(items: Iterable[Item], region: str, moved: Item, place: int) -> Iterator[tuple[Item, dict[str, Any]]]:
    """Puts a number at a place in its region, 0 the first; gives what is to be stored of each number."""
    ordered = [item for item in in_region(items, region) if item.key != moved.key]
    ordered.insert(max(place, 0), moved)
    for number, item in enumerate(ordered):
        yield item, {PLACES: {**(item.body.get(PLACES) or {}), fold(region): number}}


def _place(body: Body, region: str) -> int:
    places: dict[str, int] = body.get(PLACES) or {}
    return places.get(region, LAST)
