"""Get-Host."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, cmdlet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


@cmdlet("Get-Host", module="Microsoft.PowerShell.Utility", output=("System.Management.Automation.Host.PSHost",))
class GetHost(Cmdlet):
    """Gets the program that the shell runs in, as $Host.

    PS> (Get-Host).Name -eq $Host.Name
    True
    """

    def process(self) -> Iterator[object]:
        yield self.state.get_variable("Host")
