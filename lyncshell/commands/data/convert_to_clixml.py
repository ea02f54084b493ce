"""ConvertTo-CliXml."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import Cmdlet, Range, cmdlet, param
from lyncshell.commands.data.clixml_writer import Writer
from lyncshell.commands.modules import UTILITY


@cmdlet("ConvertTo-CliXml", module=UTILITY, output=("System.String",))
class ConvertToCliXml(Cmdlet):
    """Turns objects into the text of a CLIXML document.

    PS> 5 | ConvertTo-CliXml
    <Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">
      <I32>5</I32>
    </Objs>
    """

    InputObject: Any = param(position=0, mandatory=True, pipeline=True, type="psobject", allow_null=True,
                             allow_empty_string=True, allow_empty_collection=True)
    """The objects."""
    Depth: int = param(2, validate=(Range(1, 2147483647),))
    """How deep declared properties of objects are written; deeper objects become text."""

    def begin(self) -> None:
        self.writer = Writer(self.Depth)

    def process(self) -> None:
        self.writer.write(self.InputObject)

    def end(self) -> Iterator[str]:
        yield self.writer.document()
