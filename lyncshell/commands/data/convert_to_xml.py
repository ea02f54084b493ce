"""ConvertTo-Xml."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import OFF, Cmdlet, Range, Set, Switch, cmdlet, param
from lyncshell.commands.data.xml_objects import XmlObjects
from lyncshell.commands.modules import UTILITY
from lyncshell.values.convert import convert
from lyncshell.values.typesystem import need_type

_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>'


@cmdlet("ConvertTo-Xml", module=UTILITY, output=("System.String", "System.Xml.XmlDocument"))
class ConvertToXml(Cmdlet):
    """Turns objects into XML.

    PS> ([pscustomobject]@{ Name = 'anna' } | ConvertTo-Xml).Objects.Object.Property.Name
    Name
    """

    InputObject: Any = param(position=0, mandatory=True, pipeline=True, type="psobject", allow_null=True,
                             allow_empty_string=True, allow_empty_collection=True)
    """The objects."""
    Depth: int = param(1, validate=(Range(1, 2147483647),))
    """How deep objects inside of objects are written."""
    NoTypeInformation: Switch = OFF
    """Leaves the types out."""
    As: str = param("Document", validate=(Set("Stream", "String", "Document"),))
    """A document, one text, or a text for each object."""

    def begin(self) -> Iterator[str]:
        self.kind = self.As.lower()
        self.lines: list[str] = []
        self.writer = XmlObjects(self.Depth, not self.NoTypeInformation)
        if self.kind == "stream":
            yield _DECLARATION
            yield "<Objects>"

    def process(self) -> Iterator[str]:
        lines = list(self.writer.lines(self.InputObject))
        if self.kind == "stream":
            yield "\n".join(line[2:] for line in lines)
        else:
            self.lines.extend(lines)

    def end(self) -> Iterator[Any]:
        if self.kind == "stream":
            yield "</Objects>"
            return
        inner = ["<Objects>", *self.lines, "</Objects>"] if self.lines else ["<Objects />"]
        whole = "\n".join([_DECLARATION, *inner])
        yield whole if self.kind == "string" else convert(whole, need_type("System.Xml.XmlDocument"))
