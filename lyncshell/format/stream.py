"""The end of a pipeline: what reaches it becomes lines. Text and numbers take the short way, without the rest of the
package."""

from __future__ import annotations

from lyncshell.format.scalar import shown
from lyncshell.values.null import AUTOMATION_NULL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    from lyncshell.format.front import Formatter
    from lyncshell.format.options import FormatOptions
    from lyncshell.format.writer import Writer

_PLAIN = frozenset((str, int, bool, float))


class ObjectWriter:
    """Writes objects as lines: those that Format-Table and its like made of them, else by PowerShell's choice.

    `write_line` takes the lines; `width` is that of a line; `options` is asked for when the first object needs it;
    `clock` (100 ns ticks) is given where somebody watches, who shall not wait long for a table's widths; `height` is
    that of a page, asked for where there are pages.
    """

    __slots__ = ("_clock", "_formatter", "_get_options", "_height", "_line", "_width", "_writer")

    def __init__(self, write_line: Callable[[str], object], width: Callable[[], int],
                 options: Callable[[], FormatOptions], clock: Callable[[], int] | None = None,
                 height: Callable[[], int] | None = None) -> None:
        self._clock = clock
        self._height = height
        self._line = write_line
        self._width = width
        self._get_options = options
        self._writer: Writer | None = None
        self._formatter: Formatter | None = None

    def write(self, obj: Any) -> None:
        """Takes one object of the pipeline."""
        if type(obj) in _PLAIN and (self._writer is None or not self._writer.is_open):
            self._line(shown(obj))
        elif obj is not None and obj is not AUTOMATION_NULL:
            self._write_other(obj)

    def finish(self) -> None:
        """Ends the document under way and writes what is held back."""
        if self._writer is None:
            return
        self._end_document()
        self._writer.finish()
        self._writer = None
        self._formatter = None

    def _end_document(self) -> None:
        if self._formatter is not None and self._writer is not None:
            for packet in self._formatter.end():
                self._writer.write(packet)

    def _write_other(self, obj: Any) -> None:
        from lyncshell.format.packets import FormatStart, Packet

        if self._writer is None:
            from lyncshell.format.writer import Writer

            height = self._height() if self._height else 0
            self._writer = Writer(self._line, self._width(), self._clock, height)
        if isinstance(obj, Packet):
            if isinstance(obj, FormatStart):
                self._end_document()
            self._writer.write(obj)
            return
        if self._formatter is None:
            from lyncshell.format.front import Formatter

            self._formatter = Formatter(None, None, self._get_options())
        for packet in self._formatter.process(obj):
            self._writer.write(packet)


class OutDefault(ObjectWriter):
    """What the end of a top-level pipeline does: writes to the host of a session (an `engine.state.State`)."""

    __slots__ = ()

    def __init__(self, state: Any) -> None:
        host = state.host

        def options() -> FormatOptions:
            from lyncshell.format.options import options_of

            return options_of(state)

        clock = state.now if host.is_interactive() else None
        # The host is asked for each time: a transcript that begins or ends puts another one in its place.
        super().__init__(
            lambda line: state.host.write(line + "\n"), lambda: line_width(host), options, clock, host.height
        )


def line_width(host: Any) -> int:
    """The columns that lines for a host may take: PowerShell leaves the last one of a terminal free."""
    return int(host.width()) - 1


def render(objects: Iterable[Any], width: int = 120, options: FormatOptions | None = None) -> Iterator[str]:
    """The lines of objects as the end of a pipeline writes them."""
    lines: list[str] = []

    def given() -> FormatOptions:
        if options is not None:
            return options
        from lyncshell.format.options import FormatOptions

        return FormatOptions(width=width)

    writer = ObjectWriter(lines.append, lambda: width, given)
    for obj in objects:
        writer.write(obj)
        yield from lines
        lines.clear()
    writer.finish()
    yield from lines
