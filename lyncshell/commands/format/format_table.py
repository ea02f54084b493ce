"""Format-Table."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.commands.format.shaping import OUTPUT, ShapingCmdlet
from lyncshell.commands.modules import UTILITY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.format.request import Request


@cmdlet("Format-Table", aliases=("ft",), module=UTILITY, output=OUTPUT)
class FormatTable(ShapingCmdlet):
    """Shows objects as a table.

    PS> [pscustomobject]@{ Pool = 'pool01'; Users = 1500 } | Format-Table Pool, @{ n = 'K'; e = { $_.Users / 1000 } }

    Pool       K
    ----       -
    pool01 1.500

    """

    shape = "table"

    AutoSize: Switch = param()
    """Makes columns as wide as their values."""
    RepeatHeader: Switch = OFF
    """Repeats the headers on every page."""
    HideTableHeaders: Switch = OFF
    """Leaves the headers out."""
    Wrap: Switch = OFF
    """Breaks long values into lines instead of cutting them."""
    Property: Any = param(position=0, type="System.Object[]")
    """The columns: names, wildcards, script blocks or tables with Name, Expression, FormatString, Width, Alignment."""

    def asked(self) -> Request:
        request = self.request(self.Property)
        if "AutoSize" in self.bound:
            request.autosize = bool(self.AutoSize)
        request.repeat_headers = bool(self.RepeatHeader)
        request.hide_headers = bool(self.HideTableHeaders)
        request.wrap = bool(self.Wrap)
        return request
