"""ISO 8601 dates in JSON and CLIXML: text to date and back."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from lyncshell.errors import ShellError
from lyncshell.values import dates, text
from lyncshell.values.dates import DateTime

_DATE = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,7})\d*)?(?:(Z)|([+-])(\d\d):?(\d\d))?\Z", re.ASCII
)


def iso_date(value: Any) -> str:
    """A date as ISO 8601: fractions without zeros at the end, the zone where it has one."""
    return str(text.format_string("{0:yyyy-MM-ddTHH:mm:ss.FFFFFFFK}", [value]))


def read_iso_date(value: str, kind: str = "default") -> Any:
    """The date that a text states; None where it states none.

    `kind`: "default" keeps what the text says of the zone (an offset becomes local time), "local" and "utc" convert,
    "offset" makes a DateTimeOffset.
    """
    match = _DATE.match(value)
    if match is None:
        return None
    try:
        year, month, day, hour, minute, second = (int(part) for part in match.groups()[:6])
        date = dates.make_date(year, month, day, hour, minute, second)
    except ShellError:
        return None
    return _KINDS[kind](date.ticks + int((match[7] or "").ljust(7, "0")), match)


def _offset(match: re.Match[str]) -> int | None:
    """The ticks ahead of UTC that a date states; None where it states no zone."""
    if match[8]:
        return 0
    if not match[9]:
        return None
    ticks = (int(match[10]) * 60 + int(match[11])) * 60 * dates.TICKS_PER_SECOND
    return -ticks if match[9] == "-" else ticks


def _default(ticks: int, match: re.Match[str]) -> Any:
    offset = _offset(match)
    if offset is None:
        return DateTime(ticks, dates.UNSPECIFIED)
    if match[8]:
        return DateTime(ticks, dates.UTC)
    return dates.to_local(DateTime(ticks - offset, dates.UTC))


def _local(ticks: int, match: re.Match[str]) -> Any:
    offset = _offset(match)
    if offset is None:
        return DateTime(ticks, dates.LOCAL)
    return dates.to_local(DateTime(ticks - offset, dates.UTC))


def _utc(ticks: int, match: re.Match[str]) -> Any:
    return DateTime(ticks - (_offset(match) or 0), dates.UTC)


def _with_offset(ticks: int, match: re.Match[str]) -> Any:
    offset = _offset(match)
    return dates.DateTimeOffset(ticks, dates.utc_offset(DateTime(ticks)) if offset is None else offset)


_KINDS: dict[str, Callable[[int, re.Match[str]], Any]] = {
    "default": _default, "local": _local, "utc": _utc, "offset": _with_offset,
}
