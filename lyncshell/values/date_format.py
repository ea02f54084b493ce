"""Dates and durations to text: all of .NET's standard letters and custom patterns.

Names of months and days are English in both cultures that the shell has; patterns come from `culture.py`.
"""

from __future__ import annotations

from functools import lru_cache

from lyncshell.values.culture import DAYS, EN_US, INVARIANT, MONTHS, Culture
from lyncshell.values.dates import (
    LOCAL,
    TICKS_PER_MINUTE,
    TICKS_PER_SECOND,
    UNSPECIFIED,
    UTC,
    DateTime,
    TimeSpan,
    to_universal,
    utc_offset,
)
from lyncshell.values.dotnet_errors import FormatFailure

_BAD = "Input string was not in a correct format."
_FIXED = {
    "r": "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
    "s": "yyyy'-'MM'-'dd'T'HH':'mm':'ss",
    "u": "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
    "o": "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK",
}


def format_date(date: DateTime, pattern: str | None = None, culture: Culture = EN_US,
                offset: int | None = None) -> str:
    """`date.ToString(pattern)`; `offset` in ticks stands for K and z where a DateTimeOffset is written.

    Raises FormatFailure for a letter that is no standard format and for a pattern that is broken.
    """
    if not pattern:
        if offset is not None:
            return _custom(date, culture.dates.pattern("G") + " zzz", culture, offset)
        return _custom(date, culture.dates.pattern("G"), culture, offset)
    if len(pattern) == 1:
        return _standard(date, pattern, culture, offset)
    return _custom(date, pattern, culture, offset)


def standard_pattern(letter: str, culture: Culture) -> str:
    """The custom pattern behind a standard letter."""
    facts = culture.dates
    if letter in "oO":
        return _FIXED["o"]
    if letter in "rR":
        return _FIXED["r"]
    if letter in "su":
        return _FIXED[letter]
    simple = {"d": facts.short_date, "D": facts.long_date, "t": facts.short_time, "T": facts.long_time,
              "m": facts.month_day, "M": facts.month_day, "y": facts.year_month, "Y": facts.year_month}
    if letter in simple:
        return simple[letter]
    if letter in "fFgG":
        return facts.pattern(letter)
    if letter == "U":
        return facts.pattern("F")
    raise FormatFailure(_BAD)


def _standard(date: DateTime, letter: str, culture: Culture, offset: int | None) -> str:
    pattern = standard_pattern(letter, culture)
    if letter == "U":
        if offset is not None:
            raise FormatFailure(_BAD)
        return _custom(to_universal(date), pattern, culture, None)
    if letter in "rRsoO":
        culture = INVARIANT
    if offset is not None and letter in "rRu":
        date = DateTime(date.ticks - offset)
    return _custom(date, pattern, culture, offset)


def _run(pattern: str, position: int) -> int:
    """How often the letter at `position` repeats."""
    letter, end = pattern[position], position + 1
    while end < len(pattern) and pattern[end] == letter:
        end += 1
    return end - position


def _quoted(pattern: str, position: int) -> tuple[str, int]:
    """The text in quotes that starts at `position`, and the offset behind; a backslash escapes inside."""
    quote = pattern[position]
    out: list[str] = []
    position += 1
    while position < len(pattern):
        ch = pattern[position]
        position += 1
        if ch == quote:
            return "".join(out), position
        if ch == "\\":
            if position >= len(pattern):
                break
            ch = pattern[position]
            position += 1
        out.append(ch)
    raise FormatFailure(_BAD)


@lru_cache(maxsize=256)
def _tokens(pattern: str) -> tuple[str | tuple[str, int], ...]:
    """Literal texts and (letter, count) fields of a custom pattern. Raises FormatFailure."""
    out: list[str | tuple[str, int]] = []
    position, length = 0, len(pattern)
    while position < length:
        ch = pattern[position]
        if ch in "'\"":
            text, position = _quoted(pattern, position)
            out.append(text)
        elif ch == "\\":
            if position + 1 >= length:
                raise FormatFailure(_BAD)
            out.append(pattern[position + 1])
            position += 2
        elif ch == "%":
            if position + 1 >= length or pattern[position + 1] == "%":
                raise FormatFailure(_BAD)
            out.append(_token(pattern[position + 1], 1))
            position += 2
        else:
            count = _run(pattern, position)
            out.append(_token(ch, count))
            position += count
    return tuple(out)


def _token(letter: str, count: int) -> str | tuple[str, int]:
    return (letter, count) if letter in "yMdghHmstfFzK" else letter * count


def _custom(date: DateTime, pattern: str, culture: Culture, offset: int | None) -> str:
    """Write a custom pattern."""
    out: list[str] = []
    for token in _tokens(pattern):
        if isinstance(token, str):
            out.append(token)
            continue
        out.append(_field(date, token[0], token[1], offset))
        if token[0] == "F":
            _trim_point(out, "F")
    return "".join(out)


def _trim_point(out: list[str], letter: str) -> None:
    """`.FFF` without digits writes no point either."""
    if letter == "F" and not out[-1] and len(out) > 1 and out[-2].endswith("."):
        out[-2] = out[-2][:-1]


def _field(date: DateTime, letter: str, count: int, offset: int | None) -> str:
    """One run of a letter, or the characters themselves."""
    if letter in "yMdg":
        return _date_field(date, letter, count)
    if letter in "hHmst":
        return _time_field(date, letter, count)
    if letter in "fF":
        if count > 7:
            raise FormatFailure(_BAD)
        digits = f"{date.ticks % TICKS_PER_SECOND:07d}"[:count]
        return digits if letter == "f" else digits.rstrip("0")
    if letter in "zK":
        return _zone_field(date, letter, count, offset)
    return letter * count


def _date_field(date: DateTime, letter: str, count: int) -> str:
    if letter == "g":
        return "AD"
    year, month, day = date.date_parts()
    if letter == "y":
        return str(year % 100) if count == 1 else f"{year % 100:02d}" if count == 2 else str(year).rjust(count, "0")
    if letter == "M":
        if count >= 3:
            return MONTHS[month - 1] if count > 3 else MONTHS[month - 1][:3]
        return str(month).rjust(count, "0")
    if count >= 3:
        return DAYS[date.day_of_week] if count > 3 else DAYS[date.day_of_week][:3]
    return str(day).rjust(count, "0")


def _time_field(date: DateTime, letter: str, count: int) -> str:
    hour, minute, second = date.time_parts()
    if letter == "t":
        text = "AM" if hour < 12 else "PM"
        return text[:1] if count == 1 else text
    value = {"h": hour % 12 or 12, "H": hour, "m": minute, "s": second}[letter]
    return str(value).rjust(min(count, 2), "0")


def _zone_field(date: DateTime, letter: str, count: int, offset: int | None) -> str:
    """z (hours), zz, zzz (hours and minutes) and K (empty, Z or an offset, by kind)."""
    if letter == "K" and offset is None:
        if date.kind == UNSPECIFIED:
            return ""
        if date.kind == UTC:
            return "Z"
    if offset is None:
        offset = 0 if date.kind == UTC else utc_offset(DateTime(date.ticks, LOCAL))
    minutes = abs(offset) // TICKS_PER_MINUTE
    sign = "-" if offset < 0 else "+"
    if letter == "z" and count == 1:
        return f"{sign}{minutes // 60}"
    if letter == "z" and count == 2:
        return f"{sign}{minutes // 60:02d}"
    return f"{sign}{minutes // 60:02d}:{minutes % 60:02d}"


def format_span(span: TimeSpan, pattern: str | None = None) -> str:
    """`span.ToString(pattern)`: c, t, T, g, G and custom patterns. Raises FormatFailure."""
    if not pattern or pattern in "ctT":
        return str(span)
    if len(pattern) == 1:
        if pattern not in "gG":
            raise FormatFailure(_BAD)
        return _general_span(span, pattern)
    return _custom_span(span, pattern)


def _general_span(span: TimeSpan, letter: str) -> str:
    days, hours, minutes, seconds, fraction = span.parts()
    sign = "-" if span.ticks < 0 else ""
    if letter == "G":
        return f"{sign}{days}:{hours:02d}:{minutes:02d}:{seconds:02d}.{fraction:07d}"
    text = f"{hours}:{minutes:02d}:{seconds:02d}"
    if days:
        text = f"{days}:{text}"
    if fraction:
        text += "." + f"{fraction:07d}".rstrip("0")
    return sign + text


def _custom_span(span: TimeSpan, pattern: str) -> str:
    """Letters d h m s f F; every other character must be quoted or escaped; the sign is never written."""
    out: list[str] = []
    position = 0
    while position < len(pattern):
        ch = pattern[position]
        if ch in "'\"":
            text, position = _quoted(pattern, position)
            out.append(text)
        elif ch == "\\":
            if position + 1 >= len(pattern):
                raise FormatFailure(_BAD)
            out.append(pattern[position + 1])
            position += 2
        elif ch == "%":
            if position + 1 >= len(pattern) or pattern[position + 1] == "%":
                raise FormatFailure(_BAD)
            out.append(_span_field(span, pattern[position + 1], 1))
            position += 2
        else:
            count = _run(pattern, position)
            out.append(_span_field(span, ch, count))
            position += count
    return "".join(out)


def _span_field(span: TimeSpan, letter: str, count: int) -> str:
    days, hours, minutes, seconds, fraction = span.parts()
    if letter == "d":
        if count > 8:
            raise FormatFailure(_BAD)
        return str(days).rjust(count, "0")
    if letter in "fF":
        if count > 7:
            raise FormatFailure(_BAD)
        digits = f"{fraction:07d}"[:count]
        return digits if letter == "f" else digits.rstrip("0")
    values = {"h": hours, "m": minutes, "s": seconds}
    if letter not in values or count > 2:
        raise FormatFailure(_BAD)
    return str(values[letter]).rjust(count, "0")


