"""Breaking text into lines of a width, at blanks where possible: PowerShell's rule for lists and wrapped tables."""

from __future__ import annotations

from lyncshell.format.display import cell_count

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_SOFT_HYPHEN = "\N{SOFT HYPHEN}"
# PowerShell counts the hyphen and the blank that must not break as ends of words, too.
_ENDERS = f" \t{_SOFT_HYPHEN}\N{NON-BREAKING HYPHEN}\N{NO-BREAK SPACE}"


def split_lines(text: str) -> list[str]:
    """The lines of a text; carriage returns do not count."""
    return text.replace("\r", "").split("\n") if "\r" in text else text.split("\n")


def wrap(text: str, width: int, following: int | None = None) -> list[str]:
    """The text in lines of at most `width` columns, those after a line's first of at most `following`.

    A blank stays at the end of the line that it ends; a word wider than a line is broken where the line ends.
    """
    lines: list[str] = []
    for line in split_lines(text):
        if len(line) <= width and cell_count(line) <= width:
            lines.append(line)
        else:
            lines.extend(_Breaker(width, width if following is None else following).lines(line))
    return lines


class _Breaker:
    """Breaks one line: `left` is the room in the line at work, `limit` the width of such a line."""

    __slots__ = ("following", "left", "limit", "parts", "ready")

    def __init__(self, width: int, following: int) -> None:
        self.limit = max(width, 1)
        self.following = max(following, 1)
        self.left = self.limit
        self.parts: list[str] = []
        self.ready: list[str] = []

    def lines(self, line: str) -> list[str]:
        """The pieces of the line."""
        for word, delimiter in _words(line):
            self._add_word(word, delimiter)
        self.ready.append("".join(self.parts))
        return self.ready

    def _add_word(self, word: str, delimiter: str) -> None:
        if delimiter == _SOFT_HYPHEN:
            if cell_count(word) + 1 == self.left:
                word += "-"
        else:
            word += delimiter
        count = cell_count(word)
        if count > self.limit:
            for character in word:
                self._add(character, cell_count(character))
        else:
            self._add(word, count)

    def _add(self, piece: str, count: int) -> None:
        if count > self.left:
            self.ready.append("".join(self.parts))
            self.parts = []
            self.limit = self.left = self.following
        self.parts.append(piece)
        self.left -= count


def _words(line: str) -> Iterator[tuple[str, str]]:
    """The words of a line, each with the blank behind it."""
    start = 0
    for place, character in enumerate(line):
        if character in _ENDERS:
            yield line[start:place], character
            start = place + 1
    yield line[start:], ""
