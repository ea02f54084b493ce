"""Plain data as text that people read, that version control compares line by line, and that PowerShell understands.

    @{
        Noun = 'MobilityPolicy'
        Identity = 'Tag:Sales'
        EnableMobility = $false
        Numbers = @(
            '+1425'
            '+1206'
        )
    }

The texts are PowerShell data files in their strictest form: tables, lists, texts, numbers, $true, $false and $null,
one entry a line. Reading runs nothing and accepts nothing else, so a file of a stranger can do no harm.
"""

from __future__ import annotations

import re
from typing import Any

from lyncshell.errors import ErrorCategory, ShellError

INDENT = "    "
DEEPEST = 100
"""Tables and lists in each other; more is no data of ours."""

_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_ENTRY = re.compile(r"((?P<word>[A-Za-z_][A-Za-z0-9_]*)|(?P<quoted>'(?:[^']|'')*'|\"(?:[^\"`]|`.)*\"))\s*=\s*")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+(e[+-]?[0-9]+)?)?", re.IGNORECASE)
_TEXT = re.compile(r"'(?:[^']|'')*'|\"(?:[^\"`]|`.)*\"")
_ESCAPE = re.compile(r"`(u\{([0-9A-Fa-f]{1,6})\}|.)")
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r", "0": "\0"}
_CONSTANTS = {"$true": True, "$false": False, "$null": None}
# PowerShell takes these for single quotes.
_CURLY = "\u2018\u2019\u201a\u201b"


class MalformedData(ShellError):
    """A text that is no data of this form; the message names the file and the line."""

    category = ErrorCategory.InvalidData
    error_id = "MalformedData"
    exception_type = "System.FormatException"

    def __init__(self, place: str, line: int, reason: str) -> None:
        super().__init__(f"{place}, line {line}: {reason}", place)


def dump(value: Any) -> str:
    """The text of a value, with a line end behind it. Tables keep the order of their entries."""
    return "\n".join(_lines(value, 0)) + "\n"


def parse(text: str, place: str) -> Any:
    """The value that a text holds; `place` is how errors call it. Raises MalformedData."""
    return _Parser(text, place).whole()


def _lines(value: Any, depth: int) -> list[str]:
    if isinstance(value, dict):
        return _block("@{", "}", (_entry(key, item, depth + 1) for key, item in value.items()), depth)
    if isinstance(value, list):
        return _block("@(", ")", (_lines(item, depth + 1) for item in value), depth)
    return [_scalar(value)]


def _block(start: str, end: str, entries: Any, depth: int) -> list[str]:
    lines = [start]
    for entry in entries:
        lines.append(INDENT * (depth + 1) + entry[0])
        lines.extend(entry[1:])
    return [start + end] if len(lines) == 1 else [*lines, INDENT * depth + end]


def _entry(key: str, value: Any, depth: int) -> list[str]:
    first, *rest = _lines(value, depth)
    return [f"{key if _WORD.fullmatch(key) else quoted(key)} = {first}", *rest]


def _scalar(value: Any) -> str:
    if value is None:
        return "$null"
    if isinstance(value, bool):
        return "$true" if value else "$false"
    return quoted(value) if isinstance(value, str) else repr(value)


def quoted(text: str) -> str:
    """A text as PowerShell reads it back: in single quotes where every character can be seen."""
    if text.isprintable() and not any(char in text for char in _CURLY):
        return "'" + text.replace("'", "''") + "'"
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(char: str) -> str:
    if char in "`\"$":
        return "`" + char
    if char.isprintable() and char not in _CURLY and char not in "\u201c\u201d\u201e":
        return char
    return next((f"`{key}" for key, each in _ESCAPED.items() if each == char), f"`u{{{ord(char):x}}}")


class _Parser:
    """One text, line by line."""

    def __init__(self, text: str, place: str) -> None:
        self.place = place
        self.rows = text.split("\n")
        self.at = 0

    def whole(self) -> Any:
        """The one value of the text."""
        row = self.next_row()
        value = self.value(row, 0)
        while self.at < len(self.rows):
            row = self.rows[self.at].strip()
            self.at += 1
            if row and not row.startswith("#"):
                raise self.wrong("nothing may stand behind the end of the data")
        return value

    def next_row(self) -> str:
        """The next line that holds something, without its indentation."""
        while self.at < len(self.rows):
            row = self.rows[self.at].strip()
            self.at += 1
            if row and not row.startswith("#"):
                return row
        raise self.wrong("the data ends in the middle")

    def value(self, row: str, depth: int) -> Any:
        """The value that begins on the row at hand."""
        if depth > DEEPEST:
            raise self.wrong("the data is nested too deeply")
        if row == "@{":
            return self.table(depth)
        if row == "@(":
            return self.items(depth)
        if row in ("@{}", "@()"):
            return {} if row == "@{}" else []
        return self.scalar(row)

    def table(self, depth: int) -> dict[str, Any]:
        """The entries up to the closing brace."""
        found: dict[str, Any] = {}
        while (row := self.next_row()) != "}":
            entry = _ENTRY.match(row)
            if entry is None:
                raise self.wrong(f"this is no entry `Name = value`: {row[:60]}")
            key = entry["word"] or self.scalar(entry["quoted"])
            if key in found:
                raise self.wrong(f"{key} stands here twice")
            found[key] = self.value(row[entry.end() :], depth + 1)
        return found

    def items(self, depth: int) -> list[Any]:
        """The items up to the closing parenthesis."""
        found: list[Any] = []
        while (row := self.next_row()) != ")":
            found.append(self.value(row, depth + 1))
        return found

    def scalar(self, row: str) -> Any:
        """A constant, a number, or a text."""
        if row.lower() in _CONSTANTS:
            return _CONSTANTS[row.lower()]
        if _NUMBER.fullmatch(row):
            return float(row) if "." in row else self.whole_number(row)
        if _TEXT.fullmatch(row) is None:
            raise self.wrong(f"this is no constant: {row[:60]}")
        if row[0] == "'":
            return row[1:-1].replace("''", "'")
        return _ESCAPE.sub(self.unescaped, row[1:-1])

    def whole_number(self, row: str) -> int:
        """A number without a fraction."""
        if len(row) > 40:
            raise self.wrong("this number is too long")
        return int(row)

    def unescaped(self, match: re.Match[str]) -> str:
        """The character that an escape stands for."""
        if match[2] is not None:
            code = int(match[2], 16)
            if code > 0x10FFFF or 0xD800 <= code <= 0xDFFF:
                raise self.wrong(f"there is no character {match[2]}")
            return chr(code)
        return _ESCAPED.get(match[1], match[1])

    def wrong(self, reason: str) -> MalformedData:
        """The error at the line that was read last."""
        return MalformedData(self.place, max(self.at, 1), reason)
