"""Add-PSSnapin."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.module.snapins import not_installed


@cmdlet("Add-PSSnapin", module="Microsoft.PowerShell.Core", aliases=("asnp",))
class AddPSSnapin(Cmdlet):
    """Adds a snap-in of Windows PowerShell; none is installed here, so that each is reported as missing."""

    Name: list[str] = param(position=0, mandatory=True, pipeline=True, by_name=True)
    """Names of snap-ins."""
    PassThru: Switch = OFF
    """Writes the snap-ins."""

    def process(self) -> None:
        for name in self.Name:
            self.error(not_installed(name))
