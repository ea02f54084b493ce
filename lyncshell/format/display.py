"""How many columns of a terminal a text takes, and cutting and padding it to a number of columns.

Wide characters (CJK, emoji) take two; control sequences (colours) none.
"""

from __future__ import annotations

import re

ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"
_SEQUENCE = re.compile(r"\x1b\[[0-9;]*[A-Za-z]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)")
# First and last code points of the characters that PowerShell counts as two columns.
_WIDE = (
    (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE10, 0xFE19),
    (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x10000, 0x10FFFF),
)  # fmt: skip


def cell_count(text: str) -> int:
    """The columns that a text takes."""
    if text.isascii():
        return len(text) if "\x1b" not in text else len(_SEQUENCE.sub("", text))
    if "\x1b" in text:
        text = _SEQUENCE.sub("", text)
    return sum(map(_character, text))


def plain(text: str) -> str:
    """The text without control sequences."""
    return _SEQUENCE.sub("", text) if "\x1b" in text else text


def _character(character: str) -> int:
    code = ord(character)
    if code < 0x1100:
        return 1
    return 2 if any(first <= code <= last for first, last in _WIDE) else 1


def head(text: str, columns: int) -> str:
    """As much of the beginning of a text as fits into so many columns."""
    text = plain(text)
    if text.isascii():
        return text[:columns]
    taken = 0
    for place, character in enumerate(text):
        taken += _character(character)
        if taken > columns:
            return text[:place]
    return text


def tail(text: str, columns: int) -> str:
    """As much of the end of a text as fits into so many columns."""
    text = plain(text)
    if text.isascii():
        return text[max(len(text) - columns, 0) :]
    taken = 0
    for place in range(len(text) - 1, -1, -1):
        taken += _character(text[place])
        if taken > columns:
            return text[place + 1 :]
    return text


def first_line(text: str) -> str:
    """A text up to its first line break, with an ellipsis where there is more."""
    for place, character in enumerate(text):
        if character in "\r\n":
            return text[:place] + ELLIPSIS
    return text


def fit(text: str, columns: int, alignment: str, pad: bool) -> str:
    """One line of a text in exactly `columns` columns: padded by its alignment, or cut with an ellipsis.

    `alignment` is ``left``, ``right`` or ``center``; without `pad` nothing is added behind the text.
    """
    if "\n" in text or "\r" in text:
        text = first_line(text)
    count = cell_count(text)
    if count > columns:
        text = _cut(text, columns, alignment)
        count = cell_count(text)
    missing = columns - count
    if missing <= 0:
        return text
    if alignment == "right":
        return " " * missing + text
    if alignment == "center":
        before = missing // 2
        return " " * before + text + (" " * (missing - before) if pad else "")
    return text + " " * missing if pad else text


def _cut(text: str, columns: int, alignment: str) -> str:
    room = columns - 1
    if alignment == "right":
        return ELLIPSIS + tail(text, room) if room > 0 else tail(text, columns)
    return head(text, room) + ELLIPSIS if room > 0 else head(text, columns)
