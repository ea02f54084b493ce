"""Restart-Service."""

from __future__ import annotations

from lyncshell.cmdlet import cmdlet, param
from lyncshell.commands.machine.service import TYPE, ServiceChange

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


@cmdlet(
    "Restart-Service", module="Microsoft.PowerShell.Management", default_set="InputObject", should_process=True,
    output=(TYPE,),
)  # fmt: skip
class RestartService(ServiceChange):
    """Stops Windows services and starts them again."""

    Force: bool = param(type="switch")
    """Stops services that others need, too."""

    def process(self) -> Iterator[object]:
        return self.change(False, True)
