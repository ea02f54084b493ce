"""Stop-Transcript."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, cmdlet
from lyncshell.commands.utility.transcript import stop

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


@cmdlet(
    "Stop-Transcript", module="Microsoft.PowerShell.Host", should_process=True, confirm_impact="None",
    output=("System.String",),
)  # fmt: skip
class StopTranscript(Cmdlet):
    """Ends what Start-Transcript began."""

    def begin(self) -> Iterator[str]:
        if self.should_process("Stop-Transcript"):
            yield f"Transcript stopped, output file is {stop(self.state)}"
