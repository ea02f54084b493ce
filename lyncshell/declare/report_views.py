"""How reports about the store are shown."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from lyncshell.format.views import Column, View, custom, list_of, table

if TYPE_CHECKING:
    from lyncshell.format.options import FormatOptions


def _difference(value: Any, options: FormatOptions) -> Iterator[tuple[int, str]]:
    from lyncshell.declare.difference_text import plain

    for line in plain([value], options.width):
        yield 0, line


def _plan(value: Any, options: FormatOptions) -> Iterator[tuple[int, str]]:
    from lyncshell.declare.difference_text import plain

    items = value.items()
    count = "1 item" if len(items) == 1 else f"{len(items)} items"
    yield 0, f"Plan {value.name}: {count}" if value.name else f"Plan: {count}"
    for line in plain(items, options.width, 2):
        yield 0, line


def _command(value: Any) -> str:
    """The command line on one line; what has none says where it came from."""
    revision = value.revision
    if revision is None:
        return ""
    text = " ".join(revision.command_line.split())
    return text or f"({revision.note or 'made by a program'})"


VIEWS: dict[str, tuple[View, ...]] = {
    "LyncShell.Difference": (custom(_difference, out_of_band=True),),
    "LyncShell.Fork": (
        table("Name", Column("Time", 19, format="{0:yyyy-MM-dd HH:mm:ss}"), "Origin", Column("Changes", 7, "right"),
              "IsCurrent"),
    ),
    "LyncShell.Snapshot": (
        table("Name", Column("Time", 19, format="{0:yyyy-MM-dd HH:mm:ss}"), "Fork", "Note"),
    ),
    "LyncShell.Plan": (custom(_plan, out_of_band=True),),
    "LyncShell.PropertyDifference": (table("Property", "Old", "New"),),
    "LyncShell.Blame": (
        table("Property", "Value", Column("Revision", 8, "right"), Column("Time", 19, format="{0:yyyy-MM-dd HH:mm:ss}"),
              Column("User", 16), Column(_command, label="CommandLine")),
    ),
    "LyncShell.Revision": (
        table(
            Column("Revision", 8, "right"), Column("Time", 19, format="{0:yyyy-MM-dd HH:mm:ss}"), Column("User", 20),
            Column("ItemCount", 5, "right", label="Items"),
            Column(_command, label="CommandLine"),
        ),
    ),
}


def other_views(type_name: str) -> tuple[View, ...]:
    """A list of all properties."""
    return (list_of(),)
