"""Out-Default."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.modules import CORE
from lyncshell.format.stream import OutDefault
from lyncshell.values.null import AUTOMATION_NULL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@cmdlet("Out-Default", module=CORE, order=("Transcript",))
class OutDefaultCommand(Cmdlet):
    """Writes objects as the end of a pipeline does.

    PS> 'text' | Out-Default
    text
    """

    InputObject: Any = param(AUTOMATION_NULL, pipeline=True, type="psobject")
    """The objects."""
    Transcript: Switch = OFF
    """For the host's own use: the output belongs to a transcript only, and nothing is shown."""

    def begin(self) -> None:
        self._output = OutDefault(self.state)

    def process(self) -> None:
        if not self.Transcript:
            self._output.write(self.InputObject)

    def end(self) -> None:
        self._output.finish()
