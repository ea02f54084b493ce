"""Differences as lines to read, in the width of a terminal, each line in parts with a colour.

      ~ MobilityPolicy Tag:SalesMobilityPolicy
          EnableMobility      True -> False
          AllowedNumbers
            + +1425*
            - +1206*
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from lyncshell.declare.differences import ADDED, CHANGED, REMOVED, shown

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lyncshell.declare.differences import Difference, PropertyDifference
    from lyncshell.engine.hosting import Host

Part = tuple[str, str | None]
"""A text and its console colour, None for the usual one."""

SIGNS = {ADDED: ("+", "Green"), REMOVED: ("-", "Red"), CHANGED: ("~", "Yellow")}
WIDEST_NAME = 40


def lines(found: Iterable[Difference], width: int, indent: int = 2) -> Iterator[list[Part]]:
    """The lines of differences, none of them longer than `width` unless a single word is."""
    for each in found:
        sign, color = SIGNS[each.kind]
        yield [(f"{' ' * indent}{sign} ", color), (f"{each.noun} {each.identity}", color)]
        yield from _properties(each, width, indent + 4)


def plain(found: Iterable[Difference], width: int, indent: int = 0) -> list[str]:
    """The lines without colours."""
    return ["".join(text for text, _ in parts) for parts in lines(found, width, indent)]


def write(found: Iterable[Difference], host: Host, indent: int = 2) -> None:
    """Writes the lines to a host, in colours where it shows them."""
    for parts in lines(found, host.width(), indent):
        for text, color in parts:
            host.write_part(text, color)
        host.write_line("")


def _properties(each: Difference, width: int, indent: int) -> Iterator[list[Part]]:
    names = [prop.name for prop in each.properties if not prop.is_list]
    column = min(max(map(len, names), default=0), WIDEST_NAME)
    for prop in each.properties:
        if each.kind == CHANGED:
            yield from _changed(prop, width, indent, column)
        else:
            yield from _whole(prop, width, indent, column, each.kind)


def _changed(prop: PropertyDifference, width: int, indent: int, column: int) -> Iterator[list[Part]]:
    pad = " " * indent
    if prop.is_list:
        yield [(f"{pad}{prop.name}", None)]
        for items, kind in ((prop.added, ADDED), (prop.removed, REMOVED)):
            yield from (_signed(item, kind, indent + 2) for item in items)
        return
    old, new = shown(prop.old), shown(prop.new)
    head = f"{pad}{prop.name:<{column}}  "
    if len(head) + len(old) + len(new) + 4 <= width:
        yield [(head, None), (old, "Red"), (" -> ", "DarkGray"), (new, "Green")]
        return
    yield [(f"{pad}{prop.name}", None)]
    yield _signed(old, REMOVED, indent + 2)
    yield _signed(new, ADDED, indent + 2)


def _whole(prop: PropertyDifference, width: int, indent: int, column: int, kind: str) -> Iterator[list[Part]]:
    """A property of an item that came or went."""
    pad, color = " " * indent, SIGNS[kind][1]
    if prop.is_list:
        yield [(f"{pad}{prop.name}", None)]
        yield from (_signed(item, kind, indent + 2) for item in (*prop.added, *prop.removed))
        return
    yield [(f"{pad}{prop.name:<{column}}  ", None), (shown(prop.new if kind == ADDED else prop.old), color)]


def _signed(text: str, kind: str, indent: int) -> list[Part]:
    sign, color = SIGNS[kind]
    return [(f"{' ' * indent}{sign} {text}", color)]
