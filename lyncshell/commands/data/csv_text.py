"""CSV as text: records of fields read from a text, fields quoted for a record. Pure; knows no objects.

The rules are those of Import-Csv, which is more lenient than RFC 4180: blanks before a field are dropped, a quote in
the middle of a field is ordinary text, blank lines are skipped, lines of a log that start with `#` are comments.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from lyncshell.errors import ShellError

_LINE_END = re.compile(r"\r\n?|\n")
_BLANKS = " \t"
_FIELDS_MARK = "#Fields: "


def records(text: str, delimiter: str) -> Iterator[list[str]]:
    """The records of `text`, each a list of fields. Blank lines give a record of one empty field."""
    position, end = 0, len(text)
    mixed_ends = "\r" in text
    while position < end:
        if mixed_ends:
            match = _LINE_END.search(text, position)
            stop, following = (match.start(), match.end()) if match else (end, end)
        else:
            stop = text.find("\n", position)
            stop, following = (end, end) if stop < 0 else (stop, stop + 1)
        line = text[position:stop]
        fields = _plain_fields(line, delimiter, last=following == stop)
        if fields is None:
            fields, following = _careful_fields(text, position, delimiter)
        position = following
        yield fields


def _plain_fields(line: str, delimiter: str, last: bool) -> list[str] | None:
    """The fields of a line without quotes, or with nothing but plainly quoted fields; None when it needs care."""
    if '"' not in line:
        fields = line.split(delimiter)
        if " " in line or "\t" in line:
            fields = [_unquoted(field) for field in fields]
        if last and fields[-1] == "":
            fields.pop()
        return fields
    if line[0] == '"' and line[-1] == '"' and len(line) > 1 and delimiter not in _BLANKS and delimiter != '"':
        fields = line[1:-1].split('"' + delimiter + '"')
        if not any('"' in field for field in fields):
            return fields
    return None


def _unquoted(field: str) -> str:
    """A field without quotes: no blanks in front; of blanks at the end only the first stays, as Import-Csv has it."""
    field = field.lstrip(_BLANKS)
    for place, char in enumerate(field):
        if char in _BLANKS:
            return field[: place + 1] if not field[place + 1 :].strip() else field
    return field


def _careful_fields(text: str, position: int, delimiter: str) -> tuple[list[str], int]:
    """One record from `position`, character by character, and the place after it."""
    fields: list[str] = []
    current = ""
    end = len(text)
    while position < end:
        char = text[position]
        if char == delimiter:
            fields.append(current)
            current = ""
            position += 1
        elif char == '"' and not current:
            quoted, position, closed = _quoted(text, position + 1)
            if not closed:
                return [*fields, quoted] if quoted else fields, position
            rest, position, done = _rest_of_field(text, position, delimiter, trim=True)
            fields.append(quoted + rest)
            if done:
                return fields, position
        elif char in "\r\n":
            fields.append(current)
            return fields, position + (2 if text.startswith("\r\n", position) else 1)
        elif char == '"' or (char in _BLANKS and current):
            rest, position, done = _rest_of_field(text, position + 1, delimiter, trim=char != '"')
            fields.append(current + char + rest)
            current = ""
            if done:
                return fields, position
        else:
            if char not in _BLANKS:
                current += char
            position += 1
    if current:
        fields.append(current)
    return fields, position


def _quoted(text: str, position: int) -> tuple[str, int, bool]:
    """The text of a quoted field that began before `position`, the place after it, whether it has a closing quote."""
    parts = []
    while True:
        close = text.find('"', position)
        if close < 0:
            parts.append(text[position:])
            return "".join(parts), len(text), False
        parts.append(text[position:close])
        if not text.startswith('""', close):
            return "".join(parts), close + 1, True
        parts.append('"')
        position = close + 2


def _rest_of_field(text: str, position: int, delimiter: str, trim: bool) -> tuple[str, int, bool]:
    """What stands before the next delimiter or line end, the place after it, and whether the record ends there."""
    end = len(text)
    at = position
    while at < end and text[at] != delimiter and text[at] not in "\r\n":
        at += 1
    rest = text[position:at]
    if trim and not rest.strip(_BLANKS):
        rest = ""
    if at >= end:
        return rest, end, True
    if text[at] == delimiter:
        return rest, at + 1, False
    return rest, at + (2 if text.startswith("\r\n", at) else 1), True


class Reader:
    """Reads one text as a table: an optional `#TYPE` line, a header, rows. Several texts may share a header.

    `header` None means that the first record is the header; `type_name` is what a `#TYPE` line says.
    """

    __slots__ = ("_names", "delimiter", "header", "missing_names", "type_name")

    def __init__(self, delimiter: str, header: list[str] | None = None) -> None:
        self.delimiter = delimiter
        self.header = header
        self.type_name: str | None = None
        self.missing_names = False
        self._names: list[str] = []
        if header is not None:
            self._set_names(header)

    def rows(self, text: str) -> Iterator[dict[str, object]]:
        """The rows of `text`, each name -> value (None where the record is too short).

        Raises ShellError when two columns have the same name.
        """
        if text.startswith("\ufeff"):
            text = text[1:]
        if self.type_name is None and text.startswith("#"):
            text = self._read_type(text)
        source = records(text, self.delimiter)
        if self.header is None:
            self._read_header(source)
            if self.header is None:
                return
        names = self._names
        width = len(names)
        for fields in source:
            count = len(fields)
            if count < width:
                if count == 0 or (count == 1 and not fields[0]):
                    continue
                yield dict(zip(names, [*fields, *([None] * (width - count))], strict=True))
            elif count == 1 and not fields[0]:
                continue
            else:
                yield dict(zip(names, fields, strict=False))

    def _read_type(self, text: str) -> str:
        match = _LINE_END.search(text)
        line, rest = (text[: match.start()], text[match.end() :]) if match else (text, "")
        if line[:5].upper() != "#TYPE":
            return text
        self.type_name = line[5:].strip() or None
        return rest

    def _read_header(self, source: Iterator[list[str]]) -> None:
        for fields in source:
            while len(fields) > 1 and not fields[-1]:
                fields.pop()
            if fields and fields[0].startswith(_FIELDS_MARK):
                fields[0] = fields[0][len(_FIELDS_MARK) :]
            elif fields and fields[0].startswith("#"):
                continue
            self.header = fields
            self._set_names(fields)
            return

    def _set_names(self, header: list[str]) -> None:
        seen: set[str] = set()
        missing = 0
        for name in header:
            if not name:
                missing += 1
                name = f"H{missing}"
            elif name.upper() in seen:
                raise ShellError(
                    f'The member "{name}" is already present.',
                    exception_type="System.Management.Automation.ExtendedTypeSystemException",
                    error_id="RuntimeException",
                )
            seen.add(name.upper())
            self._names.append(name)
        self.missing_names = missing > 0


def always(fields: list[str | None], delimiter: str) -> str:
    """A record with every field in quotes; None is left empty without quotes."""
    line = ('"' + delimiter + '"').join(["" if f is None else f for f in fields])
    if None not in fields and line.count('"') == 2 * (len(fields) - 1):
        return f'"{line}"'
    return delimiter.join(["" if f is None else '"' + f.replace('"', '""') + '"' for f in fields])


def never(fields: list[str | None], delimiter: str) -> str:
    """A record without quotes, whatever the fields hold."""
    return delimiter.join(["" if f is None else f for f in fields])


def as_needed(fields: list[str | None], delimiter: str) -> str:
    """A record with quotes around the fields that hold the delimiter, a quote or a line break."""
    special = re.compile(f'[{re.escape(delimiter)}"\r\n]')
    return delimiter.join(
        ["" if f is None else '"' + f.replace('"', '""') + '"' if special.search(f) else f for f in fields]
    )


def only_columns(quoted: list[bool]) -> Callable[[list[str | None], str], str]:
    """A writer of records that quotes the columns marked in `quoted` and no others."""

    def write(fields: list[str | None], delimiter: str) -> str:
        pairs = zip(fields, quoted, strict=True)
        return delimiter.join(["" if f is None else '"' + f.replace('"', '""') + '"' if q else f for f, q in pairs])

    return write
