"""Format-Custom."""

from __future__ import annotations

from lyncshell.cmdlet import Range, cmdlet, param
from lyncshell.commands.format.shaping import OUTPUT, ShapingCmdlet
from lyncshell.commands.modules import UTILITY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.format.request import Request


@cmdlet("Format-Custom", aliases=("fc",), module=UTILITY, output=OUTPUT)
class FormatCustom(ShapingCmdlet):
    """Shows objects by the custom view of their type, or as the tree of their properties.

    PS> [pscustomobject]@{ Name = 'pool01' } | Format-Custom

    class PSCustomObject
    {
      Name = pool01
    }

    """

    shape = "custom"

    Property: Any = param(position=0, type="System.Object[]")
    """The properties: names, wildcards, script blocks or tables with Expression and Depth."""
    Depth: int = param(5, validate=(Range(1, 2147483647),))
    """How many objects within objects are taken apart."""

    def asked(self) -> Request:
        request = self.request(self.Property)
        request.depth = self.Depth
        return request
