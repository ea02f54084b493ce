"""Values -> JSON text in the layout of ConvertTo-Json: two blanks a level, `"name": value`, empty containers closed.

Objects deeper than the depth become their text; `truncated` then says so. Which values are numbers, texts, lists and
objects follows PowerShell's JsonObject: enum values are numbers, dates ISO 8601, everything that is neither a simple
value nor a dictionary nor a list is an object of its properties.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from json.encoder import encode_basestring
from math import isinf, isnan
from typing import Any

from lyncshell.commands.data.iso_dates import iso_date
from lyncshell.errors import ShellError
from lyncshell.values import arrays, enums, members, text
from lyncshell.values.dates import DateTime, DateTimeOffset
from lyncshell.values.hashtable import Hashtable
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.numbers import INTEGERS, Char, Single, is_decimal
from lyncshell.values.objects import Member, PSCustomObject, PSObject

_BEYOND_CONTROL = re.compile("[\x7f\x85\u2028\u2029]")
_BEYOND_ASCII = re.compile("[^\x00-\x7e]")
_HTML = re.compile("[<>&'\"]")


def _code(match: re.Match[str]) -> str:
    return "".join(f"\\u{ord(unit):04x}" for unit in match.group()) if ord(match.group()) < 0x10000 else _pair(match)


def _pair(match: re.Match[str]) -> str:
    rest = ord(match.group()) - 0x10000
    return f"\\u{0xD800 + (rest >> 10):04x}\\u{0xDC00 + (rest & 0x3FF):04x}"


def quote(value: str, escape: str = "Default") -> str:
    """A JSON string. `escape`: Default, EscapeNonAscii or EscapeHtml."""
    if escape == "EscapeHtml":
        inner = encode_basestring(value)[1:-1].replace('\\"', '"')
        return '"' + _HTML.sub(_code, inner) + '"'
    quoted = encode_basestring(value)
    if quoted.isascii():
        return quoted
    if escape == "EscapeNonAscii":
        return _BEYOND_ASCII.sub(_code, quoted)
    return _BEYOND_CONTROL.sub(lambda m: m.group() if m.group() == "\x7f" else _code(m), quoted)


def number(value: float | Any) -> str:
    """A number with a fraction; whole ones get `.0`."""
    if type(value) in (float, Single) and (isnan(value) or isinf(value)):
        return f'"{text.to_string(value)}"'
    digits = round_trip(value)
    return digits if any(char in digits for char in ".eE") else digits + ".0"


def round_trip(value: Any) -> str:
    """A number with all digits that it needs to be read back the same."""
    return str(text.to_string(value) if is_decimal(value) else text.format_string("{0:R}", [value]))


class Writer:
    """Writes values; one instance may write several. `truncated` tells whether anything was deeper than `depth`."""

    __slots__ = ("compress", "depth", "enums_as_strings", "escape", "truncated")

    def __init__(self, depth: int = 2, compress: bool = False, enums_as_strings: bool = False,
                 escape: str = "Default") -> None:
        self.depth = depth
        self.compress = compress
        self.enums_as_strings = enums_as_strings
        self.escape = escape
        self.truncated = False

    def write(self, value: Any, level: int = 0) -> str:
        """The JSON text of `value`, which stands `level` containers deep."""
        cls = type(value)
        if cls is str:
            return quote(value, self.escape)
        if cls is bool:
            return "true" if value else "false"
        if cls in INTEGERS:
            return str(int(value))
        if value is None or value is AUTOMATION_NULL:
            return "null"
        if cls is PSCustomObject:
            return self._deep(value, level) or self._object(_own_properties(value), level)
        if cls is PSObject:
            return self._wrapped(value, level)
        simple = self._simple(value, cls)
        if simple is not None:
            return simple
        return self._deep(value, level) or self._container(value, level)

    def _simple(self, value: Any, cls: type) -> str | None:
        if cls is float or cls is Single or is_decimal(value):
            return number(value)
        if isinstance(value, enums.EnumValue):
            return quote(text.to_string(value), self.escape) if self.enums_as_strings else str(int(value))
        if isinstance(value, (DateTime, DateTimeOffset)):
            return quote(iso_date(value), self.escape)
        if cls is Char or getattr(cls, "PS_TYPE", cls.__name__) in ("System.Guid", "System.Uri", "UUID"):
            return quote(text.to_string(value), self.escape)
        return None

    def _deep(self, value: Any, level: int) -> str:
        """The text of an object that is too deep; empty where it is not."""
        if level <= self.depth:
            return ""
        self.truncated = True
        return quote(text.to_string(value), self.escape)

    def _container(self, value: Any, level: int) -> str:
        if isinstance(value, Hashtable):
            return self._object(((text.to_string(key), item) for key, item in value.items()), level)
        if arrays.is_enumerable(value):
            return self._array(arrays.enumerate_value(value), level)
        return self._object(_declared_properties(value), level)

    def _wrapped(self, wrapper: PSObject, level: int) -> str:
        """A value with members of its own: they join its own, or stand beside `value`."""
        base = wrapper.base
        if not wrapper.members or isinstance(base, (str, DateTime)):
            return self.write(base, level)
        extra = [(name, members.get_member(wrapper, name)) for name, member in wrapper.members.items()
                 if not isinstance(member, Member) or member.kind.endswith("Property")]
        if level > self.depth:
            return self._deep(wrapper, level)
        simple = base is None or self._simple(base, type(base)) is not None or type(base) in (bool, *INTEGERS)
        if simple or (arrays.is_enumerable(base) and not isinstance(base, Hashtable)):
            return self._object([("value", base), *extra], level)
        pairs = dict(base.items() if isinstance(base, Hashtable) else _declared_properties(base))
        return self._object([*pairs.items(), *(pair for pair in extra if pair[0] not in pairs)], level)

    def _object(self, pairs: Any, level: int) -> str:
        write = self.write
        separator = ":" if self.compress else ": "
        items = [f"{quote(name, self.escape)}{separator}{write(value, level + 1)}" for name, value in pairs]
        return self._join("{", items, "}", level)

    def _array(self, values: Any, level: int) -> str:
        return self._join("[", [self.write(value, level + 1) for value in values], "]", level)

    def _join(self, opening: str, items: list[str], closing: str, level: int) -> str:
        if not items:
            return opening + closing
        if self.compress:
            return opening + ",".join(items) + closing
        # What is inside was written for its own level; the line breaks in strings are escaped, so all breaks are ours.
        indent = "\n" + "  " * (level + 1)
        return opening + indent + ("," + indent).join(items) + "\n" + "  " * level + closing


def _own_properties(value: PSCustomObject) -> Iterator[tuple[str, Any]]:
    for name, item in value.props.items():
        if not isinstance(item, Member):
            yield name, item
        elif item.kind.endswith("Property"):
            yield name, _quiet_value(value, name)


def _declared_properties(value: Any) -> Iterator[tuple[str, Any]]:
    for prop in members.properties(value):
        yield prop.name, _quiet_value(value, prop.name)


def _quiet_value(value: Any, name: str) -> Any:
    """A property's value; None where reading it fails, as ConvertTo-Json has it."""
    try:
        return members.get_member(value, name)
    except ShellError:
        return None
