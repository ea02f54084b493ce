"""Text to TimeSpan: `[d.]hh:mm[:ss[.fffffff]]`, `d:hh:mm:ss`, a number of days; TimeSpan.ParseExact."""

from __future__ import annotations

import re

from lyncshell.values.dates import (
    TICKS_PER_DAY,
    TICKS_PER_HOUR,
    TICKS_PER_MINUTE,
    TICKS_PER_SECOND,
    TimeSpan,
    span_of_ticks,
)
from lyncshell.values.dotnet_errors import FormatFailure, overflow

_SPAN = re.compile(
    r"\s*(-)?(?:(\d+)|(?:(\d+)[.:](?=\d+:\d+:))?(\d+):(\d+)(?::(\d+)(?:\.(\d+))?)?|(\d+)\.(\d+):(\d+)"
    r"(?::(\d+)(?:\.(\d+))?)?)\s*", re.ASCII)


def _not_a_span(text: str) -> FormatFailure:
    return FormatFailure(f"String '{text}' was not recognized as a valid TimeSpan.")


def parse_span(text: str) -> TimeSpan:
    """TimeSpan.Parse. Raises FormatFailure, and an OverflowException for parts out of range such as 24 hours."""
    match = _SPAN.fullmatch(text)
    if match is None:
        raise _not_a_span(text)
    sign, only_days, days, hours, minutes, seconds, fraction = match.groups()[:7]
    if match[8] is not None:
        days, hours, minutes, seconds, fraction = match.groups()[7:]
    if only_days is not None:
        days, hours, minutes = only_days, "0", "0"
    return _build(text, bool(sign), (days, hours, minutes, seconds), fraction)


def _build(text: str, negative: bool, parts: tuple[str | None, ...], fraction: str | None) -> TimeSpan:
    days, hours, minutes, seconds = (int(part or 0) for part in parts)
    if hours > 23 or minutes > 59 or seconds > 59 or days > 10_675_199 or len(fraction or "") > 7:
        raise overflow(f"The TimeSpan string '{text}' could not be parsed because at least one of the numeric "
                       "components is out of range or contains too many digits.")
    ticks = days * TICKS_PER_DAY + hours * TICKS_PER_HOUR + minutes * TICKS_PER_MINUTE + seconds * TICKS_PER_SECOND
    ticks += int((fraction or "0").ljust(7, "0"))
    return span_of_ticks(-ticks if negative else ticks)


def parse_span_exact(text: str, pattern: str) -> TimeSpan:
    """TimeSpan.ParseExact: c, g, G or a custom pattern. Raises FormatFailure when the text does not fit."""
    if pattern in ("c", "t", "T", "g", "G"):
        return parse_span(text)
    match = re.fullmatch(_exact_expression(pattern), text, re.ASCII)
    if match is None:
        raise _not_a_span(text)
    found = match.groupdict()
    fraction = found.get("f")
    return _build(text, False, (found.get("d"), found.get("h"), found.get("m"), found.get("s")), fraction)


def _exact_expression(pattern: str) -> str:
    """The regular expression of a custom pattern."""
    out: list[str] = []
    position = 0
    while position < len(pattern):
        ch = pattern[position]
        position += 1
        if ch in "'\"":
            end = pattern.find(ch, position)
            if end < 0:
                raise FormatFailure("Input string was not in a correct format.")
            out.append(re.escape(pattern[position:end]))
            position = end + 1
        elif ch == "\\":
            out.append(re.escape(pattern[position:position + 1]))
            position += 1
        elif ch == "%":
            continue
        elif ch in "dhmsfF":
            count = 1
            while pattern[position:position + 1] == ch:
                count += 1
                position += 1
            out.append(_exact_field(ch, count))
        else:
            raise FormatFailure("Input string was not in a correct format.")
    return "".join(out)


def _exact_field(letter: str, count: int) -> str:
    if letter == "d":
        return rf"(?P<d>\d{{{count},8}})"
    if letter == "f":
        return rf"(?P<f>\d{{{count}}})"
    if letter == "F":
        return rf"(?P<f>\d{{0,{count}}})"
    return rf"(?P<{letter}>\d{{{count},2}})"
