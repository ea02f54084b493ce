"""Out-Host."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.modules import CORE
from lyncshell.format.options import options_of
from lyncshell.format.stream import ObjectWriter, OutDefault, line_width
from lyncshell.values.null import AUTOMATION_NULL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@cmdlet("Out-Host", aliases=("oh",), module=CORE, order=("Paging",))
class OutHost(Cmdlet):
    """Writes objects to the host, in the form that the end of a pipeline gives them.

    PS> 1..2 | Out-Host
    1
    2
    """

    InputObject: Any = param(AUTOMATION_NULL, pipeline=True, type="psobject")
    """The objects."""
    Paging: Switch = OFF
    """Waits for a key after each page, where somebody sits at the terminal."""

    def begin(self) -> None:
        self._output: ObjectWriter = OutDefault(self.state)
        self._shown = 0
        if self.Paging and self.host.is_interactive():
            self._output = ObjectWriter(
                self._page_line, lambda: line_width(self.host), lambda: options_of(self.state)
            )

    def process(self) -> None:
        self._output.write(self.InputObject)

    def end(self) -> None:
        self._output.finish()

    def _page_line(self, line: str) -> None:
        """Writes one line; after a page it asks whether to go on: blank a page, nothing a line, q no more."""
        self.host.write_line(line)
        self._shown += 1
        if self._shown < self.host.height() - 1:
            return
        answer = self.host.read_line("<SPACE> next page; <CR> next line; Q quit: ")
        if answer.strip().lower() == "q":
            self.stop()
        if answer:
            self._shown = 0
