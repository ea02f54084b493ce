"""Format-List."""

from __future__ import annotations

from lyncshell.cmdlet import cmdlet, param
from lyncshell.commands.format.shaping import OUTPUT, ShapingCmdlet
from lyncshell.commands.modules import UTILITY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.format.request import Request


@cmdlet("Format-List", aliases=("fl",), module=UTILITY, output=OUTPUT)
class FormatList(ShapingCmdlet):
    """Shows objects with one property a line.

    PS> [pscustomobject]@{ Pool = 'pool01'; Users = 1500 } | Format-List

    Pool  : pool01
    Users : 1500

    """

    shape = "list"

    Property: Any = param(position=0, type="System.Object[]")
    """The properties: names, wildcards, script blocks or tables with Name, Expression and FormatString."""

    def asked(self) -> Request:
        return self.request(self.Property)
