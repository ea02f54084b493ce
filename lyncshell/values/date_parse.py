"""Text to DateTime: what `[datetime]'...'` and DateTime.Parse accept, month first, and DateTime.ParseExact.

The free form finds time, zone and names first; what is left must be two or three numbers. Two digits of a year mean
1950 to 2049. What the text does not say comes from today (`services().now()`).
"""

from __future__ import annotations

import re

from lyncshell.values.culture import DAYS, EN_US, MONTHS, Culture
from lyncshell.values.date_format import standard_pattern
from lyncshell.values.dates import (
    LOCAL,
    TICKS_PER_DAY,
    TICKS_PER_MINUTE,
    TICKS_PER_SECOND,
    UTC,
    DateTime,
    days_in_month,
    days_of_civil,
    to_local,
    to_universal,
)
from lyncshell.values.dotnet_errors import FormatFailure

ALLOW_LEADING_WHITE = 1
ALLOW_TRAILING_WHITE = 2
ALLOW_INNER_WHITE = 4
NO_CURRENT_DATE = 8
ADJUST_TO_UNIVERSAL = 16
ASSUME_LOCAL = 32
ASSUME_UNIVERSAL = 64
ROUNDTRIP_KIND = 128

_ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d+))?)?)?\s*(Z|[+-]\d{2}:?\d{2})?", re.I)
_TIME = re.compile(
    r"(?<![\d:.])(?:T\s*)?(\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:\.(\d+))?)?\s*(AM|PM|A|P)?|\s*(AM|PM))(?![\w:])"
    r"(?:\s*(?:(Z|GMT)(?![a-z])|([+-]\d{1,2}(?::?\d{2})?)(?!\d)))?", re.I)
_TIME_AFTER_DATE = re.compile(r"(?<=\d)T(?=\d)", re.I)
_WORD = re.compile(r"[^\W\d_]+")
_NUMBERS = re.compile(r"\d+")
_SEPARATORS = re.compile(r"[\s,./\-]*")


class _Parts:
    """What was found in a text; None where it says nothing."""

    __slots__ = ("day", "fraction", "hour", "minute", "month", "offset", "second", "utc", "weekday", "year")

    def __init__(self) -> None:
        self.year: int | None = None
        self.month: int | None = None
        self.day: int | None = None
        self.hour: int | None = None
        self.minute = 0
        self.second = 0
        self.fraction = 0
        self.offset: int | None = None
        self.utc = False
        self.weekday: int | None = None


def _not_a_date(text: str) -> FormatFailure:
    return FormatFailure(f"String '{text}' was not recognized as a valid DateTime.")


def _unsupported(text: str) -> FormatFailure:
    return FormatFailure(f"The DateTime represented by the string '{text}' is not supported in calendar "
                         "'System.Globalization.GregorianCalendar'.")


def parse_date(text: str, culture: Culture = EN_US, styles: int = 0) -> DateTime:
    """DateTime.Parse. Raises FormatFailure with .NET's message."""
    stripped = text.strip()
    parts = _iso(stripped, text) or _free(stripped, text)
    return _finish(parts, styles, text)


def _iso(stripped: str, text: str) -> _Parts | None:
    match = _ISO.fullmatch(stripped)
    if match is None:
        return None
    parts = _Parts()
    parts.year, parts.month, parts.day = int(match[1]), int(match[2]), int(match[3])
    if match[4] is not None:
        _set_time(parts, match[4], match[5], match[6], match[7], None, text)
    if match[8] is not None:
        if match[4] is None:
            raise _not_a_date(text)
        _set_zone(parts, match[8], text)
    return parts


def _set_time(parts: _Parts, hour: str, minute: str | None, second: str | None, fraction: str | None,
              half: str | None, text: str) -> None:
    """Clock parts; `half` is AM or PM."""
    parts.hour = int(hour)
    parts.minute = int(minute or 0)
    parts.second = int(second or 0)
    if fraction:
        parts.fraction = round(int(fraction) * 10 ** (7 - len(fraction))) if len(fraction) > 7 else int(
            fraction.ljust(7, "0"))
    if half is not None:
        if not 0 <= parts.hour <= 12:
            raise _not_a_date(text)
        parts.hour = parts.hour % 12 + (12 if half[0] in "pP" else 0)
    if parts.hour == 24 and parts.minute == parts.second == parts.fraction == 0 and half is None:
        return
    if parts.hour > 23 or parts.minute > 59 or parts.second > 59:
        raise _not_a_date(text)


def _set_zone(parts: _Parts, zone: str, text: str) -> None:
    """Z, GMT or an offset."""
    if zone[0] not in "+-":
        parts.offset, parts.utc = 0, True
        return
    digits = zone[1:].replace(":", "")
    hours, minutes = (int(digits), 0) if len(digits) <= 2 else (int(digits[:-2]), int(digits[-2:]))
    if hours > 14 or minutes > 59:
        raise _not_a_date(text)
    parts.offset = (hours * 60 + minutes) * TICKS_PER_MINUTE * (-1 if zone[0] == "-" else 1)


def _free(stripped: str, text: str) -> _Parts:
    """Anything that is no ISO date."""
    parts = _Parts()
    rest = _TIME_AFTER_DATE.sub(" ", stripped)
    match = _TIME.search(rest)
    if match is not None:
        _set_time(parts, match[1], match[2], match[3], match[4], match[5] or match[6], text)
        zone = match[7] or match[8]
        if zone:
            _set_zone(parts, zone, text)
        rest = rest[:match.start()] + " " + rest[match.end():]
    rest = _take_names(parts, rest, text)
    numbers = _NUMBERS.findall(rest)
    if rest.lstrip(" \t\n,")[:1] in ("-", "/", "."):
        raise _not_a_date(text)
    if _SEPARATORS.fullmatch(_NUMBERS.sub(" ", rest)) is None:
        raise _not_a_date(text)
    _set_numbers(parts, numbers, text)
    return parts


def _take_names(parts: _Parts, rest: str, text: str) -> str:
    """Month and weekday; any other word is none of a date."""
    for match in list(_WORD.finditer(rest)):
        word = match.group().capitalize()
        if word in MONTHS or word in _SHORT_MONTHS:
            parts.month = (MONTHS.index(word) if word in MONTHS else _SHORT_MONTHS.index(word)) + 1
        elif word in DAYS or word in _SHORT_DAYS:
            parts.weekday = DAYS.index(word) if word in DAYS else _SHORT_DAYS.index(word)
        elif word not in ("Ad", "Gmt", "Z"):
            raise FormatFailure(f"The string '{text}' was not recognized as a valid DateTime. There is an unknown word "
                                f"starting at index '{text.find(match.group())}'.")
        rest = rest[:match.start()] + " " * len(match.group()) + rest[match.end():]
    return rest


_SHORT_MONTHS = tuple(name[:3] for name in MONTHS)
_SHORT_DAYS = tuple(name[:3] for name in DAYS)


def _set_numbers(parts: _Parts, numbers: list[str], text: str) -> None:
    """Year, month and day out of the numbers that are left."""
    count = len(numbers)
    if any(len(number) > 4 for number in numbers) or count > 3:
        raise _not_a_date(text)
    if parts.month is not None:
        _with_month_name(parts, numbers, text)
    elif count == 3:
        if len(numbers[0]) >= 3:
            parts.year, parts.month, parts.day = int(numbers[0]), int(numbers[1]), int(numbers[2])
        else:
            parts.month, parts.day, parts.year = int(numbers[0]), int(numbers[1]), _year(numbers[2])
    elif count == 2:
        if len(numbers[0]) >= 3:
            parts.year, parts.month, parts.day = int(numbers[0]), int(numbers[1]), 1
        elif len(numbers[1]) >= 3:
            parts.month, parts.day, parts.year = int(numbers[0]), 1, int(numbers[1])
        else:
            parts.month, parts.day = int(numbers[0]), int(numbers[1])
    elif count == 1 or parts.hour is None:
        raise _not_a_date(text)


def _with_month_name(parts: _Parts, numbers: list[str], text: str) -> None:
    if len(numbers) == 2:
        first, second = numbers
        year, day = (first, second) if len(first) >= 3 or int(first) > 31 else (second, first)
        parts.year, parts.day = _year(year), int(day)
    elif len(numbers) == 1:
        if len(numbers[0]) >= 3:
            parts.year, parts.day = int(numbers[0]), 1
        else:
            parts.day = int(numbers[0])
    else:
        raise _not_a_date(text)


def _year(digits: str) -> int:
    """A year; two digits are in 1950..2049."""
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (2000 if year < 50 else 1900)


def _today() -> tuple[int, int, int]:
    from lyncshell.values.invoke import services
    return DateTime(services().now()).date_parts()


def _finish(parts: _Parts, styles: int, text: str) -> DateTime:
    """The DateTime of the parts, in the kind that the zone and the styles ask for."""
    year, month, day = parts.year, parts.month, parts.day
    if month is None:
        year, month, day = (1, 1, 1) if styles & NO_CURRENT_DATE else _today()
    elif year is None:
        year = _today()[0]
    if day is None:
        day = 1
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= days_in_month(year, month)):
        raise _unsupported(text) if parts.hour is None or month > 12 else _not_a_date(text)
    seconds = (parts.hour or 0) * 3600 + parts.minute * 60 + parts.second
    date = DateTime(days_of_civil(year, month, day) * TICKS_PER_DAY + seconds * TICKS_PER_SECOND + parts.fraction)
    if parts.weekday is not None and parts.weekday != date.day_of_week:
        raise FormatFailure(f"String '{text}' was not recognized as a valid DateTime because the day of week was "
                            "incorrect.")
    return _with_zone(date, parts, styles)


def _with_zone(date: DateTime, parts: _Parts, styles: int) -> DateTime:
    if parts.offset is None:
        if styles & ASSUME_LOCAL:
            local = DateTime(date.ticks, LOCAL)
            return to_universal(local) if styles & ADJUST_TO_UNIVERSAL else local
        if styles & ASSUME_UNIVERSAL:
            universal = DateTime(date.ticks, UTC)
            return universal if styles & ADJUST_TO_UNIVERSAL else to_local(universal)
        return date
    universal = DateTime(date.ticks - parts.offset, UTC)
    if styles & ADJUST_TO_UNIVERSAL or (styles & ROUNDTRIP_KIND and parts.utc):
        return universal
    return to_local(universal)


def parse_with_offset(text: str, styles: int = 0) -> tuple[DateTime, int | None]:
    """The wall clock of a text and the offset in ticks that it names (DateTimeOffset.Parse)."""
    stripped = text.strip()
    parts = _iso(stripped, text) or _free(stripped, text)
    offset, parts.offset = parts.offset, None
    return _finish(parts, styles & NO_CURRENT_DATE, text), offset


def parse_exact(text: str, patterns: list[str], culture: Culture = EN_US, styles: int = 0) -> DateTime:
    """DateTime.ParseExact with one or more patterns. Raises FormatFailure when none fits."""
    for pattern in patterns:
        if not pattern:
            raise FormatFailure("Format specifier was invalid.")
        source = text.lstrip() if styles & ALLOW_LEADING_WHITE else text
        source = source.rstrip() if styles & ALLOW_TRAILING_WHITE else source
        if len(pattern) == 1:
            expanded = standard_pattern(pattern, culture)
            used = styles | (ROUNDTRIP_KIND if pattern in "oO" else ADJUST_TO_UNIVERSAL if pattern == "U" else 0)
        else:
            expanded, used = pattern, styles
        parts = _Reader(source, expanded).read()
        if parts is not None:
            if len(pattern) == 1 and pattern in "rRu":
                return _finish(parts, styles, text)
            return _finish(parts, used, text)
    raise _not_a_date(text)


class _Reader:
    """Reads a text along a custom pattern."""

    def __init__(self, text: str, pattern: str) -> None:
        self.text = text
        self.pattern = pattern
        self.at = 0
        self.parts = _Parts()
        self.half: str | None = None

    def read(self) -> _Parts | None:
        """The parts, or None where the text does not fit."""
        pattern, position = self.pattern, 0
        while position < len(pattern):
            ch = pattern[position]
            if ch in "'\"":
                end = pattern.find(ch, position + 1)
                if end < 0:
                    raise FormatFailure("Input string was not in a correct format.")
                fits, position = self._literal(pattern[position + 1:end]), end + 1
            elif ch == "\\":
                fits, position = self._literal(pattern[position + 1:position + 2]), position + 2
            elif ch == "%":
                position += 1
                continue
            else:
                end = position + 1
                while end < len(pattern) and pattern[end] == ch and ch in "yMdhHmsftzFKg":
                    end += 1
                if ch == "." and pattern[end:end + 1] == "F" and self.text[self.at:self.at + 1] != ".":
                    position = end
                    continue
                fits, position = self._field(ch, end - position), end
            if not fits:
                return None
        return self._result() if self.at == len(self.text) else None

    def _result(self) -> _Parts | None:
        parts = self.parts
        if self.half is not None:
            hour = parts.hour or 0
            if hour > 12:
                return None
            parts.hour = hour % 12 + (12 if self.half in ("P", "PM") else 0)
        if (parts.year is not None or parts.day is not None) and parts.month is None:
            parts.month = 1
        return parts

    def _literal(self, text: str) -> bool:
        if self.text.startswith(text, self.at):
            self.at += len(text)
            return True
        return False

    def _number(self, least: int, most: int) -> int | None:
        end = self.at
        while end < len(self.text) and end - self.at < most and self.text[end] in "0123456789":
            end += 1
        if end - self.at < least:
            return None
        value = int(self.text[self.at:end])
        self.at = end
        return value

    def _field(self, letter: str, count: int) -> bool:
        if letter in "Mdhms" or letter == "H":
            if letter in "Md" and count > 2:
                return self._name(letter, count)
            return self._small_number(letter, count)
        if letter == "y":
            least, most = (1, 2) if count == 1 else (count, count) if count != 3 else (3, 4)
            value = self._number(least, most)
            if value is None:
                return False
            self.parts.year = value if count > 2 else value + (2000 if value < 50 else 1900)
            return True
        if letter in "fF":
            return self._fraction(letter, count)
        if letter == "t":
            wanted = self.text[self.at:self.at + (1 if count == 1 else 2)].upper()
            self.half = wanted
            self.at += len(wanted)
            return wanted in (("A", "P") if count == 1 else ("AM", "PM"))
        if letter in "zK":
            return self._zone(letter)
        if letter == "g":
            return self._literal("AD") or self._literal("A.D.")
        return self._literal(letter * count)

    def _small_number(self, letter: str, count: int) -> bool:
        value = self._number(2 if count >= 2 else 1, 2)
        if value is None:
            return False
        limits = {"M": (1, 12), "d": (1, 31), "h": (1, 12), "H": (0, 23), "m": (0, 59), "s": (0, 59)}[letter]
        if not limits[0] <= value <= limits[1]:
            return False
        name = {"M": "month", "d": "day", "h": "hour", "H": "hour", "m": "minute", "s": "second"}[letter]
        if letter in "ms" and self.parts.hour is None:
            self.parts.hour = 0
        setattr(self.parts, name, value)
        return True

    def _name(self, letter: str, count: int) -> bool:
        names = MONTHS if letter == "M" else DAYS
        for index, name in enumerate(names):
            wanted = name if count > 3 else name[:3]
            if self.text[self.at:self.at + len(wanted)].lower() == wanted.lower():
                self.at += len(wanted)
                if letter == "M":
                    self.parts.month = index + 1
                else:
                    self.parts.weekday = index
                return True
        return False

    def _fraction(self, letter: str, count: int) -> bool:
        start = self.at
        value = self._number(count if letter == "f" else 1, count) if count <= 7 else None
        if value is None:
            return letter == "F"
        self.parts.fraction = value * 10 ** (7 - (self.at - start))
        return True

    def _zone(self, letter: str) -> bool:
        if letter == "K" and self.at == len(self.text):
            return True
        if self.text[self.at:self.at + 1] in ("Z", "z"):
            self.at += 1
            self.parts.offset, self.parts.utc = 0, True
            return True
        match = re.compile(r"[+-]\d{1,2}(?::?\d{2})?").match(self.text, self.at)
        if match is None:
            return letter == "K"
        self.at = match.end()
        _set_zone(self.parts, match.group(), self.text)
        return True
