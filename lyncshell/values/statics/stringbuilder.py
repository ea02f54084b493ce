"""System.Text.StringBuilder."""

from __future__ import annotations

from lyncshell.values.dotnet_errors import DotNetFailure, argument_range
from lyncshell.values.numbers import Char
from lyncshell.values.text import to_display
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class StringBuilder:
    """System.Text.StringBuilder: `parts` is joined when the text is asked for."""

    __slots__ = ("capacity", "parts")
    PS_TYPE = "System.Text.StringBuilder"
    KEY_BY_IDENTITY = True

    def __init__(self, text: str = "", capacity: int = 16) -> None:
        self.parts = [text] if text else []
        self.capacity = capacity

    def __str__(self) -> str:
        if len(self.parts) > 1:
            self.parts = ["".join(self.parts)]
        return self.parts[0] if self.parts else ""

    def replace_text(self, text: str) -> StringBuilder:
        """Sets the whole text."""
        self.parts = [text]
        return self


BUILDER = declare("System.Text.StringBuilder", python=StringBuilder)
_B = "System.Text.StringBuilder"


@BUILDER.constructor(f"{_B} new()", f"{_B} new(int capacity)", f"{_B} new(string value)",
                     f"{_B} new(string value, int capacity)", f"{_B} new(int capacity, int maxCapacity)")
def _new(value: Any = "", capacity: int = 16) -> StringBuilder:
    if isinstance(value, int):
        return StringBuilder("", value)
    return StringBuilder(value or "", max(capacity, 16))


@BUILDER.method(f"{_B} Append(string value)", f"{_B} Append(char value)", f"{_B} Append(char value, int repeatCount)",
                f"{_B} Append(char[] value)", f"{_B} Append(System.Object value)",
                f"{_B} Append(string value, int startIndex, int count)")
def _append(self: StringBuilder, value: Any, start: int | None = None, count: int | None = None) -> StringBuilder:
    if type(value) is str:
        self.parts.append(value if count is None else value[start:(start or 0) + count])
    elif isinstance(value, Char):
        self.parts.append(str(value) * (1 if start is None else start))
    elif isinstance(value, list) and all(isinstance(item, Char) for item in value):
        self.parts.append("".join(value))
    elif value is not None:
        self.parts.append(to_display(value))
    return self


@BUILDER.method(f"{_B} AppendLine()", f"{_B} AppendLine(string value)")
def _append_line(self: StringBuilder, value: str | None = "") -> StringBuilder:
    self.parts.append((value or "") + "\n")
    return self


@BUILDER.method(f"{_B} AppendFormat(string format, System.Object arg0)",
                f"{_B} AppendFormat(string format, System.Object arg0, System.Object arg1)",
                f"{_B} AppendFormat(string format, System.Object arg0, System.Object arg1, System.Object arg2)",
                f"{_B} AppendFormat(string format, Params System.Object[] args)")
def _append_format(self: StringBuilder, text: str, *args: Any) -> StringBuilder:
    from lyncshell.values.dotnet_format import composite
    if len(args) == 1 and isinstance(args[0], list):
        args = tuple(args[0])
    self.parts.append(composite(text, args))
    return self


@BUILDER.method(f"{_B} AppendJoin(string separator, Params System.Object[] values)")
def _append_join(self: StringBuilder, separator: str, *values: Any) -> StringBuilder:
    if len(values) == 1 and isinstance(values[0], list):
        values = tuple(values[0])
    self.parts.append((separator or "").join([to_display(value) for value in values]))
    return self


@BUILDER.method(f"{_B} Insert(int index, string value)", f"{_B} Insert(int index, string value, int count)",
                f"{_B} Insert(int index, char value)", f"{_B} Insert(int index, System.Object value)")
def _insert(self: StringBuilder, index: int, value: Any, count: int = 1) -> StringBuilder:
    text = str(self)
    if not 0 <= index <= len(text):
        raise _out_of_range("index")
    return self.replace_text(text[:index] + to_display(value) * count + text[index:])


def _out_of_range(name: str) -> DotNetFailure:
    return argument_range("Index was out of range. Must be non-negative and less than the size of the collection.",
                          name)


@BUILDER.method(f"{_B} Remove(int startIndex, int length)")
def _remove(self: StringBuilder, start: int, length: int) -> StringBuilder:
    text = str(self)
    if start < 0 or length < 0 or start + length > len(text):
        raise _out_of_range("length")
    return self.replace_text(text[:start] + text[start + length:])


@BUILDER.method(f"{_B} Replace(string oldValue, string newValue)", f"{_B} Replace(char oldChar, char newChar)",
                f"{_B} Replace(string oldValue, string newValue, int startIndex, int count)")
def _replace(self: StringBuilder, old: str, new: str | None, start: int = 0, count: int | None = None) -> StringBuilder:
    text = str(self)
    end = len(text) if count is None else start + count
    return self.replace_text(text[:start] + text[start:end].replace(old, new or "") + text[end:])


@BUILDER.method(f"{_B} Clear()")
def _clear(self: StringBuilder) -> StringBuilder:
    self.parts = []
    return self


@BUILDER.method("string ToString()", "string ToString(int startIndex, int length)")
def _to_string(self: StringBuilder, start: int = 0, length: int | None = None) -> str:
    text = str(self)
    return text if length is None else text[start:start + length]


@BUILDER.method("bool Equals(System.Object obj)")
def _equals(self: StringBuilder, other: Any) -> bool:
    return isinstance(other, StringBuilder) and str(self) == str(other)


@BUILDER.method("int EnsureCapacity(int capacity)")
def _ensure_capacity(self: StringBuilder, capacity: int) -> int:
    self.capacity = max(self.capacity, capacity)
    return self.capacity


@BUILDER.method("char get_Chars(int index)")
def _char_at(self: StringBuilder, index: int) -> Char:
    return _char(self, index)


@BUILDER.method("char Chars(int index)", "char get_Item(int index)")
def _char(self: StringBuilder, index: int) -> Char:
    text = str(self)
    if not 0 <= index < len(text):
        raise DotNetFailure("Index was outside the bounds of the array.", "System.IndexOutOfRangeException")
    return Char(text[index])


@BUILDER.property("int Capacity {get;set;}")
def _capacity(self: StringBuilder) -> int:
    while self.capacity < len(str(self)):
        self.capacity *= 2
    return self.capacity


@_capacity.setter
def _set_capacity(self: StringBuilder, capacity: int) -> None:
    self.capacity = capacity


@BUILDER.property("int MaxCapacity {get;}")
def _max_capacity(self: StringBuilder) -> int:
    return 2**31 - 1


@BUILDER.property("int Length {get;set;}")
def _length(self: StringBuilder) -> int:
    return len(str(self))


@_length.setter
def _set_length(self: StringBuilder, length: int) -> None:
    self.replace_text(str(self)[:length].ljust(length, "\0"))
