"""Stop-Service."""

from __future__ import annotations

from lyncshell.cmdlet import cmdlet, param
from lyncshell.commands.machine.service import TYPE, ServiceChange

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


@cmdlet(
    "Stop-Service", module="Microsoft.PowerShell.Management", default_set="InputObject", should_process=True,
    aliases=("spsv",),
    output=(TYPE,),
)  # fmt: skip
class StopService(ServiceChange):
    """Stops Windows services of the topology's computer that the script runs as; they stay stopped."""

    Force: bool = param(type="switch")
    """Stops services that others need, too."""
    NoWait: bool = param(type="switch")
    """Does not wait; nothing takes time here."""

    def process(self) -> Iterator[object]:
        return self.change(False)
