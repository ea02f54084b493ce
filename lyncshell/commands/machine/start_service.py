"""Start-Service."""

from __future__ import annotations

from lyncshell.cmdlet import cmdlet
from lyncshell.commands.machine.service import TYPE, ServiceChange

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


@cmdlet(
    "Start-Service", module="Microsoft.PowerShell.Management", default_set="InputObject", should_process=True,
    aliases=("sasv",),
    output=(TYPE,),
)  # fmt: skip
class StartService(ServiceChange):
    """Starts Windows services of the topology's computer that the script runs as."""

    def process(self) -> Iterator[object]:
        return self.change(True)
