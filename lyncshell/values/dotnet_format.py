"""Composite formatting: `'{0,-8} {1:N2}' -f ...` and [string]::Format.

A format text is parsed once and kept. Values are written in the culture of the session (en-US).
"""

from __future__ import annotations

from functools import lru_cache

from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.culture import EN_US, Culture
from lyncshell.values.dates import DateTime, DateTimeOffset, TimeSpan
from lyncshell.values.dotnet_errors import FormatFailure
from lyncshell.values.number_format import format_number
from lyncshell.values.numbers import is_number
from lyncshell.values.objects import unwrap
from lyncshell.values.text import to_display

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    Item = tuple[int, int, str]

_MALFORMED = "Input string was not in a correct format. Failure to parse near offset {0}. {1}"
_NO_ARGUMENT = ("Index (zero based) must be greater than or equal to zero and less than the size of the argument "
                "list.")


class FormatError(ShellError):
    """What `-f` says of a format that is broken or of a value that does not fit it."""

    category = ErrorCategory.InvalidOperation
    error_id = "FormatError"


def _malformed(offset: int, reason: str) -> FormatFailure:
    return FormatFailure(_MALFORMED.format(offset, reason))


@lru_cache(maxsize=512)
def parse_format(text: str) -> tuple[str | Item, ...]:
    """Literal texts and (index, width, format) items; a negative width aligns to the left. Raises FormatFailure."""
    parts: list[str | Item] = []
    literal: list[str] = []
    at, length = 0, len(text)
    while at < length:
        opening, closing = text.find("{", at), text.find("}", at)
        nearest = min(opening if opening >= 0 else length, closing if closing >= 0 else length)
        literal.append(text[at:nearest])
        at = nearest
        if at == length:
            break
        ch = text[at]
        if text.startswith(ch, at + 1):
            literal.append(ch)
            at += 2
            continue
        if ch == "}":
            raise _malformed(at + 1, "Unexpected closing brace without a corresponding opening brace.")
        if joined := "".join(literal):
            parts.append(joined)
        literal.clear()
        item, at = _parse_item(text, at + 1)
        parts.append(item)
    if joined := "".join(literal):
        parts.append(joined)
    return tuple(parts)


def _parse_item(text: str, at: int) -> tuple[Item, int]:
    """The item behind an opening brace, and the offset behind its closing one."""
    index, at = _digits(text, at)
    at = _blanks(text, at)
    width = 0
    if text.startswith(",", at):
        at = _blanks(text, at + 1)
        negative = text.startswith("-", at)
        width, at = _digits(text, at + negative)
        width = -width if negative else width
        at = _blanks(text, at)
    spec = ""
    if text.startswith(":", at):
        end = text.find("}", at)
        nested = text.find("{", at, end if end >= 0 else None)
        if end < 0 or nested >= 0:
            raise _malformed(len(text) if nested < 0 else nested + 1, "Format item ends prematurely.")
        spec, at = text[at + 1:end], end
    if not text.startswith("}", at):
        raise _malformed(min(at, len(text)), "Format item ends prematurely.")
    return (index, width, spec), at + 1


def _digits(text: str, at: int) -> tuple[int, int]:
    end = at
    while end < len(text) and text[end] in "0123456789":
        end += 1
    if end == at:
        reason = "Expected an ASCII digit." if at < len(text) else "Format item ends prematurely."
        raise _malformed(at + (at < len(text)), reason)
    return int(text[at:end]), end


def _blanks(text: str, at: int) -> int:
    while text.startswith(" ", at):
        at += 1
    return at


def composite(text: str, args: Sequence[Any], culture: Culture = EN_US) -> str:
    """String.Format. Raises FormatFailure."""
    out: list[str] = []
    for part in parse_format(text):
        if isinstance(part, str):
            out.append(part)
            continue
        index, width, spec = part
        if index >= len(args):
            raise FormatFailure(_NO_ARGUMENT)
        value = args[index]
        cls = type(value)
        if cls is str:
            written = value
        elif cls is int or cls is float:
            written = format_number(value, spec, culture) if spec or cls is float else int.__repr__(value)
        else:
            written = format_value(value, spec, culture)
        if width:
            written = written.rjust(width) if width > 0 else written.ljust(-width)
        out.append(written)
    return "".join(out)


def format_value(value: Any, spec: str = "", culture: Culture = EN_US) -> str:
    """`value.ToString(spec)`, the format having a meaning for numbers, dates, durations, GUIDs and enum values only."""
    cls = type(value)
    if cls is str:
        return value  # type: ignore[no-any-return]
    if cls is int or cls is float:
        return format_number(value, spec, culture)
    if not spec:
        return to_display(value, culture)
    value = unwrap(value)
    enum_type = getattr(value, "enum_type", None)
    if enum_type is not None:
        return format_enum(value, spec)
    if is_number(value):
        return format_number(value, spec, culture)
    if cls is DateTime:
        from lyncshell.values.date_format import format_date
        return format_date(value, spec, culture)
    if cls is TimeSpan:
        from lyncshell.values.date_format import format_span
        return format_span(value, spec)
    if cls is DateTimeOffset:
        from lyncshell.values.date_format import format_date
        return format_date(DateTime(value.ticks), spec, culture, value.offset)
    if cls.__name__ == "UUID":
        return format_guid(value, spec)
    return to_display(value, culture)


def format_enum(value: Any, spec: str) -> str:
    """G and F name it, D gives its number, X its digits in hexadecimal."""
    letter = spec.upper()
    if letter in ("G", "F"):
        return str(value.text)
    if letter == "D":
        return str(int(value))
    if letter == "X":
        return f"{int(value) & 0xFFFFFFFF:08X}"
    raise FormatFailure('Format string can be only "G", "g", "X", "x", "F", "f", "D" or "d".')


def format_guid(value: Any, spec: str) -> str:
    """N D B P X."""
    text = str(value)
    letter = spec.upper()
    if letter == "D":
        return text
    if letter == "N":
        return text.replace("-", "")
    if letter == "B":
        return "{" + text + "}"
    if letter == "P":
        return "(" + text + ")"
    if letter == "X":
        first, second, third, rest = text[:8], text[9:13], text[14:18], text[19:23] + text[24:]
        pairs = ",".join(f"0x{rest[i:i + 2]}" for i in range(0, 16, 2))
        return f"{{0x{first},0x{second},0x{third},{{{pairs}}}}}"
    raise FormatFailure('Format string can be only "D", "d", "N", "n", "P", "p", "B", "b", "X" or "x".')
