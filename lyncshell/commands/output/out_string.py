"""Out-String."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, Range, Switch, cmdlet, param
from lyncshell.commands.modules import UTILITY
from lyncshell.format.options import options_of
from lyncshell.format.stream import ObjectWriter, line_width
from lyncshell.values.null import AUTOMATION_NULL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_TEXT, _LINES = "NoNewLineFormatting", "StreamFormatting"


@cmdlet("Out-String", default_set=_TEXT, aliases=("oss",), module=UTILITY, output=("System.String",))
class OutString(Cmdlet):
    """Makes text of objects: what the end of a pipeline would write.

    PS> (1..3 | Out-String).Split("`n").Count
    4
    PS> (1..3 | Out-String -Stream).Count
    3
    """

    Stream: Switch = param(sets=_LINES)
    """Writes each line as a text of its own."""
    Width: int = param(sets=(_TEXT, _LINES), validate=(Range(2, 2147483647),))
    """Columns of a line; the host's width where it is not given."""
    NoNewline: Switch = param(sets=_TEXT)
    """Puts no line ends between the lines."""
    InputObject: Any = param(AUTOMATION_NULL, pipeline=True, type="psobject")
    """The objects."""

    def begin(self) -> None:
        self._lines: list[str] = []
        width = self.Width or line_width(self.host)
        self._output = ObjectWriter(self._lines.append, lambda: width, lambda: options_of(self.state))

    def process(self) -> Iterator[str]:
        self._output.write(self.InputObject)
        if self.Stream:
            yield from self._taken()

    def end(self) -> Iterator[str]:
        self._output.finish()
        if self.Stream:
            yield from self._taken()
        elif self.NoNewline:
            yield "".join(self._lines)
        else:
            yield "".join([line + "\n" for line in self._lines])

    def _taken(self) -> list[str]:
        """The lines that have come since the last time; one of text with line breaks counts as several."""
        lines = [part for line in self._lines for part in line.replace("\r\n", "\n").split("\n")]
        self._lines.clear()
        return lines
