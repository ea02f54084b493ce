"""Format-Wide."""

from __future__ import annotations

from lyncshell.cmdlet import Range, Switch, cmdlet, param
from lyncshell.commands.format.shaping import OUTPUT, ShapingCmdlet
from lyncshell.commands.modules import UTILITY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.format.request import Request


@cmdlet("Format-Wide", aliases=("fw",), module=UTILITY, output=OUTPUT)
class FormatWide(ShapingCmdlet):
    """Shows one property of objects, several objects a line.

    PS> 'pool01', 'pool02' | ForEach-Object { [pscustomobject]@{ Name = $_ } } | Format-Wide -Column 12

    pool01    pool02

    """

    shape = "wide"

    Property: Any = param(position=0, type="System.Object")
    """The property: a name, a script block or a calculated property; by default what names the object."""
    AutoSize: Switch = param()
    """Makes as many columns as the longest value allows."""
    Column: int = param(0, validate=(Range(1, 2147483647),))
    """How many columns there are; two by default."""

    def asked(self) -> Request:
        request = self.request(self.Property)
        if "AutoSize" in self.bound:
            request.autosize = bool(self.AutoSize)
        request.columns = self.Column
        return request
