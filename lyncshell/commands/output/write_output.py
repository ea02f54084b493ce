"""Write-Output."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.modules import UTILITY
from lyncshell.values.arrays import enumerate_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


@cmdlet("Write-Output", aliases=("echo", "write"), module=UTILITY)
class WriteOutput(Cmdlet):
    """Writes objects to the success stream.

    PS> Write-Output one two
    one
    two
    PS> (Write-Output (1, 2) -NoEnumerate | Measure-Object).Count
    1
    """

    InputObject: Any = param(
        position=0, mandatory=True, pipeline=True, remaining=True, type="psobject", allow_null=True,
        allow_empty_collection=True,
    )  # fmt: skip
    """The objects; a collection is written item by item."""
    NoEnumerate: Switch = OFF
    """Writes a collection as one object."""

    def process(self) -> Iterator[Any]:
        if self.NoEnumerate:
            yield self.InputObject
        else:
            yield from enumerate_value(self.InputObject)
