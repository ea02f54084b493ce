"""DateTime and TimeSpan: counts of 100 ns ticks, as .NET has them, without Python's datetime.

A DateTime counts from 0001-01-01 and knows a kind: unspecified, UTC or local. Comparing ignores the kind, as in .NET.
Operators are functions here (`add_span`, `difference` ...), never methods of the values.
"""

from __future__ import annotations

from functools import lru_cache

from lyncshell.values.dotnet_errors import argument_range, overflow

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

TICKS_PER_MICROSECOND: Final = 10
TICKS_PER_MILLISECOND: Final = 10_000
TICKS_PER_SECOND: Final = 10_000_000
TICKS_PER_MINUTE: Final = 600_000_000
TICKS_PER_HOUR: Final = 36_000_000_000
TICKS_PER_DAY: Final = 864_000_000_000
MAX_DATE_TICKS: Final = 3_155_378_975_999_999_999
UNIX_EPOCH_TICKS: Final = 621_355_968_000_000_000
FILE_TIME_TICKS: Final = 504_911_232_000_000_000
MIN_SPAN_TICKS: Final = -(2**63)
MAX_SPAN_TICKS: Final = 2**63 - 1

UNSPECIFIED: Final = 0
UTC: Final = 1
LOCAL: Final = 2
KIND_NAMES: Final = ("Unspecified", "Utc", "Local")

_BEFORE_MONTH = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365)
_BAD_DATE = "Year, Month, and Day parameters describe an un-representable DateTime."
_BAD_TIME = "Hour, Minute, and Second parameters describe an un-representable DateTime."
_BAD_RESULT = "The added or subtracted value results in an un-representable DateTime."


class DateTime:
    """System.DateTime: `ticks` since 0001-01-01 and its `kind` (0 unspecified, 1 UTC, 2 local)."""

    __slots__ = ("kind", "ticks")
    PS_TYPE = "System.DateTime"

    def __init__(self, ticks: int, kind: int = UNSPECIFIED) -> None:
        self.ticks = ticks
        self.kind = kind

    def __eq__(self, other: object) -> bool:
        return type(other) is DateTime and other.ticks == self.ticks

    def __lt__(self, other: DateTime) -> bool:
        return self.ticks < other.ticks

    def __hash__(self) -> int:
        return hash(self.ticks)

    def __repr__(self) -> str:
        return f"DateTime({self})"

    def __str__(self) -> str:
        """The invariant form MM/dd/yyyy HH:mm:ss, which casts to string give."""
        year, month, day = self.date_parts()
        hour, minute, second = self.time_parts()
        return f"{month:02d}/{day:02d}/{year:04d} {hour:02d}:{minute:02d}:{second:02d}"

    def date_parts(self) -> tuple[int, int, int]:
        """Year, month, day."""
        return civil_of_days(self.ticks // TICKS_PER_DAY)

    def time_parts(self) -> tuple[int, int, int]:
        """Hour, minute, second."""
        seconds = self.ticks // TICKS_PER_SECOND % 86400
        return seconds // 3600, seconds // 60 % 60, seconds % 60

    @property
    def day_of_week(self) -> int:
        """0 for Sunday."""
        return (self.ticks // TICKS_PER_DAY + 1) % 7

    @property
    def day_of_year(self) -> int:
        """1 for January the first."""
        year = self.date_parts()[0]
        return self.ticks // TICKS_PER_DAY - days_of_civil(year, 1, 1) + 1


class TimeSpan:
    """System.TimeSpan: a number of `ticks`, negative ones too."""

    __slots__ = ("ticks",)
    PS_TYPE = "System.TimeSpan"

    def __init__(self, ticks: int) -> None:
        self.ticks = ticks

    def __eq__(self, other: object) -> bool:
        return type(other) is TimeSpan and other.ticks == self.ticks

    def __lt__(self, other: TimeSpan) -> bool:
        return self.ticks < other.ticks

    def __le__(self, other: TimeSpan) -> bool:
        return self.ticks <= other.ticks

    def __hash__(self) -> int:
        return hash(self.ticks)

    def __repr__(self) -> str:
        return f"TimeSpan({self})"

    def __str__(self) -> str:
        """The constant form [-][d.]hh:mm:ss[.fffffff]."""
        days, hours, minutes, seconds, fraction = self.parts()
        text = f"{hours:02d}:{minutes:02d}:{seconds:02d}"
        if days:
            text = f"{days}.{text}"
        if fraction:
            text = f"{text}.{fraction:07d}"
        return "-" + text if self.ticks < 0 else text

    def parts(self) -> tuple[int, int, int, int, int]:
        """Days, hours, minutes, seconds and ticks below a second, all of the absolute value."""
        ticks = abs(self.ticks)
        seconds, fraction = divmod(ticks, TICKS_PER_SECOND)
        return seconds // 86400, seconds // 3600 % 24, seconds // 60 % 60, seconds % 60, fraction


class DateTimeOffset:
    """System.DateTimeOffset: the clock's `ticks` at a place that is `offset` ticks ahead of UTC."""

    __slots__ = ("offset", "ticks")
    PS_TYPE = "System.DateTimeOffset"

    def __init__(self, ticks: int, offset: int) -> None:
        self.ticks = ticks
        self.offset = offset

    def __eq__(self, other: object) -> bool:
        return type(other) is DateTimeOffset and other.utc_ticks == self.utc_ticks

    def __lt__(self, other: DateTimeOffset) -> bool:
        return self.utc_ticks < other.utc_ticks

    def __hash__(self) -> int:
        return hash(self.utc_ticks)

    def __str__(self) -> str:
        minutes = abs(self.offset) // TICKS_PER_MINUTE
        return f"{DateTime(self.ticks)} {'-' if self.offset < 0 else '+'}{minutes // 60:02d}:{minutes % 60:02d}"

    @property
    def utc_ticks(self) -> int:
        """The instant."""
        return self.ticks - self.offset


def is_leap_year(year: int) -> bool:
    """Whether February has 29 days; raises for years outside 1..9999."""
    if not 1 <= year <= 9999:
        raise argument_range("Year must be between 1 and 9999.", "year")
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """The number of days of a month."""
    if not 1 <= month <= 12:
        raise argument_range("Month must be between one and twelve.", "month")
    return _BEFORE_MONTH[month] - _BEFORE_MONTH[month - 1] + (month == 2 and is_leap_year(year))


def days_of_civil(year: int, month: int, day: int) -> int:
    """Days from 0001-01-01 to a valid date."""
    before = year - 1
    days = before * 365 + before // 4 - before // 100 + before // 400 + _BEFORE_MONTH[month - 1] + day - 1
    if month > 2 and year % 4 == 0 and (year % 100 != 0 or year % 400 == 0):
        days += 1
    return days


@lru_cache(maxsize=512)
def civil_of_days(days: int) -> tuple[int, int, int]:
    """Year, month and day of a count of days from 0001-01-01."""
    shifted = days + 306  # days since 0000-03-01: leap days come last in such a year
    era, rest = divmod(shifted, 146097)
    year_of_era = (rest - rest // 1460 + rest // 36524 - rest // 146096) // 365
    day_of_year = rest - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    month = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * month + 2) // 5 + 1
    month = month + 3 if month < 10 else month - 9
    return era * 400 + year_of_era + (month <= 2), month, day


def make_date(year: int, month: int = 1, day: int = 1, hour: int = 0, minute: int = 0, second: int = 0,
              millisecond: int = 0, kind: int = UNSPECIFIED) -> DateTime:
    """A DateTime from its parts; raises ArgumentOutOfRange for parts that make none."""
    if not (1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= days_in_month(year, month)):
        raise argument_range(_BAD_DATE)
    if not (0 <= hour < 24 and 0 <= minute < 60 and 0 <= second < 60):
        raise argument_range(_BAD_TIME)
    if not 0 <= millisecond < 1000:
        raise argument_range("Valid values are between 0 and 999, inclusive.", "millisecond")
    seconds = days_of_civil(year, month, day) * 86400 + hour * 3600 + minute * 60 + second
    return DateTime(seconds * TICKS_PER_SECOND + millisecond * TICKS_PER_MILLISECOND, kind)


def date_of_ticks(ticks: int, kind: int = UNSPECIFIED) -> DateTime:
    """A DateTime of that many ticks; raises where that is no date."""
    if not 0 <= ticks <= MAX_DATE_TICKS:
        raise argument_range(
            "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.", "ticks")
    return DateTime(ticks, kind)


def span_of_ticks(ticks: int) -> TimeSpan:
    """A TimeSpan of that many ticks; raises beyond 64 bits."""
    if not MIN_SPAN_TICKS <= ticks <= MAX_SPAN_TICKS:
        raise overflow("TimeSpan overflowed because the duration is too long.")
    return TimeSpan(ticks)


def span_of(value: float, unit: int) -> TimeSpan:
    """`value` units of `unit` ticks; raises for NaN and for what is too long."""
    if value != value:
        raise overflow("TimeSpan does not accept floating point Not-a-Number values.")
    if abs(value) * unit > MAX_SPAN_TICKS:
        raise overflow("TimeSpan overflowed because the duration is too long.")
    return TimeSpan(value * unit if isinstance(value, int) else _whole_ticks(value, unit))


def _whole_ticks(value: float, unit: int) -> int:
    """Ticks of a fraction of units, cut towards zero as .NET 7 and later do."""
    return int(value * unit)


def add_ticks(date: DateTime, ticks: int) -> DateTime:
    """The date `ticks` later, of the same kind."""
    total = date.ticks + ticks
    if not 0 <= total <= MAX_DATE_TICKS:
        raise argument_range(_BAD_RESULT, "value")
    return DateTime(total, date.kind)


def add_units(date: DateTime, value: float, unit: int) -> DateTime:
    """AddDays, AddHours ...: `value` may have a fraction."""
    if isinstance(value, float) and not abs(value) < 1e18:
        raise argument_range("Value to add was out of range.", "value")
    whole = int(value)
    return add_ticks(date, whole * unit + int((value - whole) * unit))


def add_months(date: DateTime, months: int) -> DateTime:
    """The same day that many months later, or the last of a shorter month."""
    year, month, day = date.date_parts()
    index = year * 12 + month - 1 + months
    year, month = index // 12, index % 12 + 1
    if not 1 <= year <= 9999:
        raise argument_range(_BAD_RESULT, "months")
    day = min(day, days_in_month(year, month))
    return DateTime(days_of_civil(year, month, day) * TICKS_PER_DAY + date.ticks % TICKS_PER_DAY, date.kind)


def add_span(date: DateTime, span: TimeSpan) -> DateTime:
    """DateTime + TimeSpan."""
    return add_ticks(date, span.ticks)


def subtract_span(date: DateTime, span: TimeSpan) -> DateTime:
    """DateTime - TimeSpan."""
    return add_ticks(date, -span.ticks)


def difference(left: DateTime, right: DateTime) -> TimeSpan:
    """DateTime - DateTime; kinds do not count."""
    return TimeSpan(left.ticks - right.ticks)


def sum_spans(left: TimeSpan, right: TimeSpan) -> TimeSpan:
    """TimeSpan + TimeSpan."""
    return span_of_ticks(left.ticks + right.ticks)


def subtract_spans(left: TimeSpan, right: TimeSpan) -> TimeSpan:
    """TimeSpan - TimeSpan."""
    return span_of_ticks(left.ticks - right.ticks)


def negate_span(span: TimeSpan) -> TimeSpan:
    """-TimeSpan."""
    if span.ticks == MIN_SPAN_TICKS:
        raise overflow("Negating the minimum value of a twos complement number is invalid.")
    return TimeSpan(-span.ticks)


def scale_span(span: TimeSpan, factor: float) -> TimeSpan:
    """TimeSpan * number, rounded to the nearest tick."""
    return span_of_ticks(round(span.ticks * factor))


def utc_offset(date: DateTime) -> int:
    """Ticks that local time is ahead of UTC at `date` (a UTC date is taken as an instant, others as wall clock)."""
    if date.kind == UTC:
        return _offset_at((date.ticks - UNIX_EPOCH_TICKS) // TICKS_PER_SECOND)
    wall = (date.ticks - UNIX_EPOCH_TICKS) // TICKS_PER_SECOND
    guess = _offset_at(wall) // TICKS_PER_SECOND
    return _offset_at(wall - guess)


def _offset_at(seconds: int) -> int:
    """The system's offset at an instant; the process's time zone is a setting of the system like its locale."""
    from time import localtime
    try:
        return localtime(seconds).tm_gmtoff * TICKS_PER_SECOND
    except (OverflowError, OSError, ValueError):
        return localtime(0).tm_gmtoff * TICKS_PER_SECOND


def to_universal(date: DateTime) -> DateTime:
    """The same instant in UTC; unspecified dates are taken as local."""
    if date.kind == UTC:
        return date
    return DateTime(_clip(date.ticks - utc_offset(date)), UTC)


def to_local(date: DateTime) -> DateTime:
    """The same instant in local time; unspecified dates are taken as UTC."""
    if date.kind == LOCAL:
        return date
    return DateTime(_clip(date.ticks + utc_offset(DateTime(date.ticks, UTC))), LOCAL)


def _clip(ticks: int) -> int:
    return min(max(ticks, 0), MAX_DATE_TICKS)
