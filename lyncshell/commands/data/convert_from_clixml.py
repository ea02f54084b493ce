"""ConvertFrom-CliXml."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.data.clixml_reader import deserialize
from lyncshell.commands.data.import_clixml import objects
from lyncshell.commands.modules import UTILITY


@cmdlet("ConvertFrom-CliXml", module=UTILITY)
class ConvertFromCliXml(Cmdlet):
    """Turns the text of a CLIXML document into objects.

    PS> 'a' | ConvertTo-CliXml | ConvertFrom-CliXml
    a
    """

    InputObject: str = param(position=0, mandatory=True, pipeline=True)
    """The text."""

    def process(self) -> Iterator[Any]:
        yield from objects(deserialize(self.InputObject))
