"""The base of the lexer: the text, the place in it, the mode, and the errors found."""

from __future__ import annotations

import re

from lyncshell.language.parse_errors import ParseError, error_message
from lyncshell.language.tokens import Token

BLANKS = re.compile(r"(?:\s+|#[^\r\n]*|<#.*?#>)*\Z", re.DOTALL)

# The modes of the lexer; the parser says which holds.
COMMAND = 0
EXPRESSION = 1
TYPE_NAME = 2
SIGNATURE = 3


class ScannerBase:
    """Text, place, mode and errors.

    A text inside an expandable string is scanned apart, with offsets of its own; `origin` is then where it starts in
    the source. It is used only to tell whether an error is at the end of the input: PowerShell compares an offset in
    the whole with the length of the inner text, and so do we.
    """

    __slots__ = (
        "errors", "length", "mode", "origin", "pos", "recorded", "signed_numbers", "ternary_ends_numbers",
        "text",
    )  # fmt: skip

    def __init__(self, text: str, origin: int = 0, recorded: list[Token] | None = None) -> None:
        self.text = text
        self.length = len(text)
        self.pos = 0
        self.mode = COMMAND
        self.errors: list[ParseError] = []
        self.origin = origin
        self.recorded = recorded
        self.signed_numbers = False
        self.ternary_ends_numbers = False

    def report(self, error_id: str, start: int, end: int, *arguments: str) -> None:
        """Note an error that more input cannot mend."""
        self._note(error_id, start, end, False, arguments)

    def report_incomplete(self, error_id: str, start: int, end: int, *arguments: str, seen: int | None = None) -> None:
        """Note an error that more input may mend: it may when nothing but blanks and comments follow `seen` (or the
        end of the error)."""
        self._note(error_id, start, end, self._only_blanks_after(end if seen is None else seen), arguments)

    def _only_blanks_after(self, offset: int) -> bool:
        offset += self.origin
        return offset >= self.length or BLANKS.match(self.text, offset) is not None

    def _note(self, error_id: str, start: int, end: int, incomplete: bool, arguments: tuple[str, ...]) -> None:
        for error in self.errors:  # a token may be scanned in several modes
            if error.start == start and error.end == end and error.error_id == error_id:
                return
        self.errors.append(ParseError(error_id, error_message(error_id, *arguments), start, end, incomplete))
