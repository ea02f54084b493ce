"""Get-PSSnapin."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.module.snapins import none_found
from lyncshell.values.wildcard import has_wildcards


@cmdlet("Get-PSSnapin", module="Microsoft.PowerShell.Core", aliases=("gsnp",))
class GetPSSnapin(Cmdlet):
    """Gets the snap-ins of Windows PowerShell: there are none.

    PS> Get-PSSnapin -Registered
    """

    Name: list[str] = param(position=0)
    """Names of snap-ins; wildcards are allowed."""
    Registered: Switch = OFF
    """Those that could be added."""

    def process(self) -> None:
        for name in self.Name or ():
            if not has_wildcards(name):
                self.error(none_found(name))
