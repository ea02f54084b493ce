"""Objects as the XML of ConvertTo-Xml: Object and Property elements, nested as deep as asked for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.commands.data.clixml_text import escape, escape_attribute
from lyncshell.errors import ShellError
from lyncshell.values import arrays, enums, members, text
from lyncshell.values.hashtable import Hashtable
from lyncshell.values.invoke import Invokable
from lyncshell.values.objects import PSCustomObject, unwrap
from lyncshell.values.typesystem import type_of

_SIMPLE = frozenset((
    "System.String", "System.Char", "System.Boolean", "System.DateTime", "System.TimeSpan", "System.Decimal",
    "System.Double", "System.Single", "System.Byte", "System.SByte", "System.Int16", "System.UInt16", "System.Int32",
    "System.UInt32", "System.Int64", "System.UInt64", "System.Guid", "System.Uri", "System.Version",
    "System.Numerics.BigInteger", "System.DateTimeOffset",
))  # fmt: skip


class XmlObjects:
    """Writes objects as lines of XML. `with_types` adds the types, `depth` bounds the nesting."""

    def __init__(self, depth: int, with_types: bool) -> None:
        self.depth = depth
        self.with_types = with_types

    def lines(self, value: Any) -> Iterator[str]:
        """The Object element of one object at the top."""
        yield from self.element("Object", "", value, 0, 1)

    def element(self, tag: str, name: str, value: Any, level: int, indent: int) -> Iterator[str]:
        """One element for a value."""
        space = "  " * indent
        head = f'{space}<{tag}{self.attributes(name, value)}'
        base = unwrap(value)
        if base is None:
            yield head + " />"
        elif is_simple(base) or (level > self.depth - (0 if level == 0 else 1) and not arrays.is_enumerable(base)):
            yield f"{head}>{escape(str(text.to_display(value)))}</{tag}>"
        else:
            inner = list(self.content(value, base, level, indent + 1))
            if inner:
                yield head + ">"
                yield from inner
                yield f"{space}</{tag}>"
            else:
                yield head + " />"

    def attributes(self, name: str, value: Any) -> str:
        """Name and type of an element."""
        words = f' Name="{escape_attribute(name)}"' if name else ""
        if self.with_types and value is not None:
            words += f' Type="{escape_attribute(type_of(unwrap(value)).full_name)}"'
        elif self.with_types and name:
            words += ' Type="System.Object"'
        return words

    def content(self, value: Any, base: Any, level: int, indent: int) -> Iterator[str]:
        """What stands inside of an element."""
        if isinstance(base, Hashtable):
            for key, item in base.items():
                yield from self.element("Property", "Key", key, level + 1, indent)
                yield from self.element("Property", "Value", item, level + 1, indent)
        elif arrays.is_enumerable(base):
            for item in arrays.enumerate_value(base):
                yield from self.element("Property", "", item, level + 1, indent)
        else:
            for prop in members.properties(value):
                yield from self.element("Property", prop.name, quiet(prop, value), level + 1, indent)


def quiet(prop: Any, value: Any) -> Any:
    """A property's value; None where it cannot be read."""
    try:
        return prop.getter(value)
    except ShellError:
        return None


def is_simple(base: Any) -> bool:
    """Whether a value is written as text."""
    if type(base) is PSCustomObject:
        return False
    return isinstance(base, (enums.EnumValue, Invokable)) or type_of(base).full_name in _SIMPLE
