"""The format of `Get-Date -UFormat`: percent signs with letters, as in Unix' date."""

from __future__ import annotations

from collections.abc import Callable

from lyncshell.values import dates
from lyncshell.values.culture import EN_US
from lyncshell.values.date_format import format_date
from lyncshell.values.dates import DateTime

# The letters that are .NET patterns.
_PATTERNS = {
    "A": "dddd", "a": "ddd", "B": "MMMM", "b": "MMM", "h": "MMM", "c": "ddd dd MMM yyyy HH:mm:ss", "D": "MM/dd/yy",
    "x": "MM/dd/yy", "d": "dd", "F": "yyyy-MM-dd", "H": "HH", "I": "hh", "M": "mm", "m": "MM", "p": "tt",
    "R": "HH:mm", "r": "hh:mm:ss tt", "S": "ss", "T": "HH:mm:ss", "X": "HH:mm:ss", "Y": "yyyy", "y": "yy",
    "G": "yyyy", "g": "yy",
}  # fmt: skip


def _week(date: DateTime) -> str:
    """The number of the week: day of the year by seven."""
    return str((date.day_of_year - 1) // 7)


def _iso_week(date: DateTime) -> tuple[int, int]:
    """Year and number of the ISO week."""
    thursday = dates.add_units(date, 3 - (date.day_of_week - 1) % 7, dates.TICKS_PER_DAY)
    return thursday.date_parts()[0], (thursday.day_of_year - 1) // 7 + 1


def _epoch(date: DateTime) -> str:
    return str((dates.to_universal(date).ticks - dates.UNIX_EPOCH_TICKS) // dates.TICKS_PER_SECOND)


def _padded_hour(date: DateTime, twelve: bool) -> str:
    hour = date.time_parts()[0]
    return f"{(hour - 1) % 12 + 1 if twelve else hour:2d}"


def _zone(date: DateTime) -> str:
    minutes = dates.utc_offset(date) // dates.TICKS_PER_SECOND // 60 if date.kind != dates.UTC else 0
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}"


_COMPUTED: dict[str, Callable[[DateTime], str]] = {
    "C": lambda date: f"{date.date_parts()[0] // 100:02d}",
    "e": lambda date: f"{date.date_parts()[2]:2d}",
    "j": lambda date: f"{date.day_of_year:03d}",
    "k": lambda date: _padded_hour(date, False),
    "l": lambda date: _padded_hour(date, True),
    "s": _epoch,
    "u": lambda date: str(date.day_of_week or 7),
    "w": lambda date: str(date.day_of_week),
    "U": _week, "W": _week,
    "V": lambda date: f"{_iso_week(date)[1]:02d}",
    "G": lambda date: f"{_iso_week(date)[0]:04d}",
    "g": lambda date: f"{_iso_week(date)[0] % 100:02d}",
    "Z": _zone,
}
_LITERAL = {"n": "\n", "t": "\t", "%": "%"}


def unix_format(date: DateTime, pattern: str) -> str:
    """`date` in a Unix format; a plus sign in front is dropped, an unknown letter stays itself."""
    if pattern.startswith("+"):
        pattern = pattern[1:]
    out = []
    at = 0
    while at < len(pattern):
        char = pattern[at]
        at += 1
        if char != "%" or at >= len(pattern):
            out.append(char)
            continue
        out.append(_piece(date, pattern[at]))
        at += 1
    return "".join(out)


def _piece(date: DateTime, letter: str) -> str:
    if letter in _LITERAL:
        return _LITERAL[letter]
    if letter in _COMPUTED:
        return _COMPUTED[letter](date)
    if letter in _PATTERNS:
        own = _PATTERNS[letter]
        return str(format_date(date, own if len(own) > 1 else "%" + own, EN_US))
    return letter
