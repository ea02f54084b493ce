"""What Format-Table and its like send down a pipeline: a document in pieces, to be written by whoever ends it.

A document is FormatStart, then for each group GroupStart, entries and GroupEnd, then FormatEnd. Scripts see opaque
objects with PowerShell's type names; nothing of them is a property.
"""

from __future__ import annotations

from lyncshell.values.objects import Adapted
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from lyncshell.values.typesystem import TypeInfo

_NAMESPACE = "Microsoft.PowerShell.Commands.Internal.Format."


class Packet(Adapted):
    """Any piece of a formatted document."""

    __slots__ = ()
    PS_TYPE = _NAMESPACE + "FormatInfoData"

    def ps_type(self) -> TypeInfo:
        """The .NET type that GetType() gives."""
        return declare(self.PS_TYPE)


class Header:
    """A column of a table: `width` in columns (0: to be computed), `alignment` left, right or center."""

    __slots__ = ("alignment", "label", "width")

    def __init__(self, label: str, width: int = 0, alignment: str = "left") -> None:
        self.label = label
        self.width = width
        self.alignment = alignment


class FormatStart(Packet):
    """The beginning of a document: `shape` is table, list, wide or custom.

    `headers` of a table; `autosize` computes column widths from the entries; `columns` of a wide view (0: two).
    """

    __slots__ = ("autosize", "columns", "headers", "hide_headers", "repeat_headers", "shape")
    PS_TYPE = _NAMESPACE + "FormatStartData"

    def __init__(self, shape: str, headers: Sequence[Header] = (), autosize: bool = False) -> None:
        self.shape = shape
        self.headers = list(headers)
        self.autosize = autosize
        self.hide_headers = False
        self.repeat_headers = False
        self.columns = 0


class GroupStart(Packet):
    """The beginning of a group; `heading` is the text of the line above it, None where there is no grouping."""

    __slots__ = ("heading",)
    PS_TYPE = _NAMESPACE + "GroupStartData"

    def __init__(self, heading: str | None = None) -> None:
        self.heading = heading


class GroupEnd(Packet):
    """The end of a group."""

    __slots__ = ()
    PS_TYPE = _NAMESPACE + "GroupEndData"


class FormatEnd(Packet):
    """The end of a document."""

    __slots__ = ()
    PS_TYPE = _NAMESPACE + "FormatEndData"


class Entry(Packet):
    """One object. `content` depends on `kind`:

    ``row``: cell texts; ``list``: (label, text) pairs; ``wide``: a text; ``custom``: lines made beforehand as
    (indentation, text); ``raw``: text that is written as it is. `out_of_band` entries belong to no document.
    """

    __slots__ = ("content", "kind", "out_of_band", "wrap")
    PS_TYPE = _NAMESPACE + "FormatEntryData"

    def __init__(self, kind: str, content: Any, out_of_band: bool = False, wrap: bool = False) -> None:
        self.kind = kind
        self.content = content
        self.out_of_band = out_of_band
        self.wrap = wrap
