"""ConvertTo-Json."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import OFF, Cmdlet, Range, Switch, cmdlet, param
from lyncshell.commands.data.json_writer import Writer
from lyncshell.commands.modules import UTILITY
from lyncshell.values.enums import EnumType
from lyncshell.values.typesystem import register

ESCAPING = EnumType("Newtonsoft.Json.StringEscapeHandling", {"Default": 0, "EscapeNonAscii": 1, "EscapeHtml": 2})
register(ESCAPING)


@cmdlet("ConvertTo-Json", module=UTILITY, output=("System.String",))
class ConvertToJson(Cmdlet):
    """Turns objects into JSON.

    PS> [ordered]@{ Server = 'fe01'; Ports = 5060, 5061 } | ConvertTo-Json -Compress
    {"Server":"fe01","Ports":[5060,5061]}
    """

    InputObject: Any = param(position=0, mandatory=True, pipeline=True, type="object", allow_null=True,
                             allow_empty_string=True, allow_empty_collection=True)
    """The objects; several become an array."""
    Depth: int = param(2, validate=(Range(0, 100),))
    """How deep objects inside of objects are written; deeper ones become text."""
    Compress: Switch = OFF
    """Leaves out blanks and line breaks."""
    EnumsAsStrings: Switch = OFF
    """Writes the names of enum values instead of their numbers."""
    AsArray: Switch = OFF
    """Writes an array even of one object."""
    EscapeHandling: Any = param(0, type=ESCAPING.full_name)
    """Which characters are escaped beyond those that must be."""

    def begin(self) -> None:
        self.values: list[Any] = []

    def process(self) -> None:
        self.values.append(self.InputObject)

    def end(self) -> Iterator[str]:
        if not self.values:
            return
        handling = ESCAPING.text_of(int(self.EscapeHandling))
        writer = Writer(self.Depth, self.Compress, self.EnumsAsStrings, handling)
        text = writer.write(self.values if len(self.values) > 1 or self.AsArray else self.values[0])
        if writer.truncated:
            self.warning(f"Resulting JSON is truncated as serialization has exceeded the set depth of {self.Depth}.")
        yield text
