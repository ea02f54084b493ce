"""The topology as an XML object: its text is what ToString() gives."""

from __future__ import annotations

from typing import Any

from lyncshell.errors import CannotConvert
from lyncshell.values.objects import Adapted, unwrap
from lyncshell.values.text import to_string
from lyncshell.values.typesystem import TypeInfo, declare

DOCUMENT = "System.Xml.Linq.XDocument"
ELEMENT = "System.Xml.Linq.XElement"


class XmlText(Adapted):
    """A document or element that is shown, written to files and published; it has no members but its text."""

    __slots__ = ("text", "type_name")

    def __init__(self, text: str, type_name: str = DOCUMENT) -> None:
        self.text = text
        self.type_name = type_name

    def ps_type(self) -> TypeInfo:
        """XDocument or XElement."""
        return declare(self.type_name)

    def ps_type_names(self) -> tuple[str, ...]:
        """The type and Object."""
        return (self.type_name, "System.Object")

    def ps_property_names(self) -> tuple[str, ...]:
        """None: scripts that look into it convert it to [xml]."""
        return ()

    def __str__(self) -> str:
        return self.text

    def ps_to_string(self) -> str:
        """The text of the XML."""
        return self.text


def _element(value: Any, type: TypeInfo) -> XmlText:
    plain = unwrap(value)
    if isinstance(plain, XmlText):
        return plain
    is_node = isinstance(plain, Adapted) and plain.ps_type_names()[0].startswith("System.Xml.")
    text = to_string(plain.ps_get("OuterXml") if is_node else plain)
    if not text.lstrip("\ufeff \t\r\n").startswith("<"):
        raise CannotConvert(f'Cannot convert value "{text}" to type "{type.full_name}".', value)
    return XmlText(text, ELEMENT)


declare(DOCUMENT, python=XmlText)
declare(ELEMENT).converter = _element
