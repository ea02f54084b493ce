"""The text that was parsed, and the extents that are made from its offsets on demand."""

from __future__ import annotations

import re
from bisect import bisect_right

_LINE_ENDS = re.compile(r"\r\n|\r|\n")


class Source:
    """One parsed text with the name of its file, and a table of line starts that is made when first asked for.

    `types` is for whoever runs the text: what became of the classes and enums that it defines.
    """

    __slots__ = ("_line_starts", "file", "text", "types")

    def __init__(self, text: str, file: str | None = None) -> None:
        self.text = text
        self.file = file
        self._line_starts: list[int] | None = None
        self.types: object = None

    @property
    def line_starts(self) -> list[int]:
        """Offsets at which the lines begin."""
        starts = self._line_starts
        if starts is None:
            starts = [0, *(match.end() for match in _LINE_ENDS.finditer(self.text))]
            self._line_starts = starts
        return starts

    def line_number(self, offset: int) -> int:
        """The line of an offset, counted from 1."""
        return bisect_right(self.line_starts, offset)

    def column_number(self, offset: int) -> int:
        """The column of an offset, counted from 1."""
        return offset - self.line_starts[self.line_number(offset) - 1] + 1

    def line(self, number: int) -> str:
        """The text of a line (counted from 1) without its end."""
        starts = self.line_starts
        end = starts[number] if number < len(starts) else len(self.text)
        return self.text[starts[number - 1] : end].rstrip("\r\n")

    def extent(self, start: int, end: int) -> Extent:
        """The extent between two offsets."""
        return Extent(self, start, end)


class Extent:
    """A piece of a source, with the properties of PowerShell's IScriptExtent. Lines and columns count from 1."""

    __slots__ = ("end_offset", "source", "start_offset")

    def __init__(self, source: Source, start: int, end: int) -> None:
        self.source = source
        self.start_offset = start
        self.end_offset = end

    @property
    def file(self) -> str | None:
        """The path of the script, None for typed text."""
        return self.source.file

    @property
    def text(self) -> str:
        """The piece itself."""
        return self.source.text[self.start_offset : self.end_offset]

    @property
    def start_line_number(self) -> int:
        """The line of the first character."""
        return self.source.line_number(self.start_offset)

    @property
    def start_column_number(self) -> int:
        """The column of the first character."""
        return self.source.column_number(self.start_offset)

    @property
    def end_line_number(self) -> int:
        """The line of the place after the last character."""
        return self.source.line_number(self.end_offset)

    @property
    def end_column_number(self) -> int:
        """The column of the place after the last character."""
        return self.source.column_number(self.end_offset)

    def __repr__(self) -> str:
        return f"Extent({self.start_offset}, {self.end_offset}, {self.text!r})"
