"""Remove-PSSnapin."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.module.snapins import none_found


@cmdlet("Remove-PSSnapin", module="Microsoft.PowerShell.Core", aliases=("rsnp",), should_process=True)
class RemovePSSnapin(Cmdlet):
    """Removes a snap-in of Windows PowerShell; none is ever added here."""

    Name: list[str] = param(position=0, mandatory=True, pipeline=True)
    """Names of snap-ins."""
    PassThru: Switch = OFF
    """Writes the snap-ins."""

    def process(self) -> None:
        for name in self.Name:
            self.error(none_found(name))
