"""Views of what PowerShell's own commands give: members, groups, matches, measurements, web responses."""

from __future__ import annotations

from lyncshell.format.fields import read
from lyncshell.format.views import Column, View, custom, list_of, table
from lyncshell.format.wrap import split_lines
from lyncshell.values.objects import unwrap
from lyncshell.values.text import to_display

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from lyncshell.format.options import FormatOptions

_C = Column
_P = "Microsoft.PowerShell.Commands."


def _match_lines(obj: Any, options: FormatOptions) -> Iterator[tuple[int, str]]:
    """A match as its text: `file:line:text`, with the context lines around it; the file as seen from where the
    search ran."""
    match = unwrap(obj)
    for line in split_lines(match.text(match.directory) if hasattr(match, "directory") else to_display(obj)):
        yield 0, line


def _beginning(name: str) -> Any:
    """A long text, cut after 200 characters."""

    def text(obj: Any) -> str:
        found = to_display(read(obj, name))
        return found if len(found) <= 200 else found[:200] + "\N{HORIZONTAL ELLIPSIS}"

    return text


_RESPONSE = (_C("StatusCode"), _C("StatusDescription"), _C(_beginning("Content"), label="Content"),
             _C(_beginning("RawContent"), label="RawContent"), _C("Headers"))

VIEWS: dict[str, tuple[View, ...]] = {
    _P + "MemberDefinition": (table("Name", "MemberType", "Definition", autosize=True, group="TypeName"),),
    _P + "GroupInfo": (
        table(_C("Count", 5, "right"), _C("Name", 25), "Group"), list_of("Name", "Count", "Group", "Values"),
    ),
    _P + "GroupInfoNoElement": (
        table(_C("Count", 5, "right"), _C("Name", 25)), list_of("Name", "Count", "Values"),
    ),
    _P + "MatchInfo": (custom(_match_lines, "MatchInfo"),),
    # Only what comes back from a file or another shell has these views; the objects themselves show all they have.
    "Deserialized." + _P + "TextMeasureInfo": (table("Lines", "Words", "Characters", "Property"),),
    "Deserialized." + _P + "GenericMeasureInfo": (
        list_of("Count", "Average", "Sum", "Maximum", "Minimum", "Property"),
    ),
    _P + "BasicHtmlWebResponseObject": (
        list_of(*_RESPONSE, "Images", "InputFields", "Links", "RawContentLength", "RelationLink"),
    ),
    _P + "WebResponseObject": (list_of(*_RESPONSE, "RawContentLength", "RelationLink"),),
}  # fmt: skip
