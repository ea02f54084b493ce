"""Views of records and script blocks: they belong to no document, so one may stand in the middle of a table."""

from __future__ import annotations

from lyncshell.format import error
from lyncshell.format.views import View, custom
from lyncshell.format.wrap import split_lines
from lyncshell.values.objects import unwrap
from lyncshell.values.text import to_display

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from lyncshell.format.options import FormatOptions

_A = "System.Management.Automation."


def _error_lines(obj: Any, options: FormatOptions) -> Iterator[tuple[int, str]]:
    for line in error.lines(unwrap(obj), options.error_view, options.color, options.width):
        yield 0, line


def _text_lines(obj: Any, options: FormatOptions) -> Iterator[tuple[int, str]]:
    for line in split_lines(to_display(obj)):
        yield 0, line


def _detail_lines(obj: Any, options: FormatOptions) -> Iterator[tuple[int, str]]:
    for line in error.lines(unwrap(obj), "DetailedView", options.color, options.width):
        yield 0, line


_TEXT = custom(_text_lines, out_of_band=True)
_ERROR = custom(_error_lines, "ErrorInstance", out_of_band=True)
_DETAILS = custom(_detail_lines, "GetErrorInstance", out_of_band=True)

VIEWS: dict[str, tuple[View, ...]] = {
    _A + "ErrorRecord": (_ERROR,),
    _A + "ErrorRecord#PSExtendedError": (_DETAILS,),
    _A + "WarningRecord": (_TEXT,),
    _A + "VerboseRecord": (_TEXT,),
    _A + "DebugRecord": (_TEXT,),
    _A + "InformationRecord": (_TEXT,),
    _A + "ScriptBlock": (_TEXT,),
}
