"""System.DateTimeOffset."""

from __future__ import annotations

from lyncshell.errors import ShellError
from lyncshell.values import dates
from lyncshell.values.date_format import format_date
from lyncshell.values.date_parse import parse_with_offset
from lyncshell.values.dates import DateTime, DateTimeOffset, TimeSpan
from lyncshell.values.dotnet_errors import argument_failure, argument_null
from lyncshell.values.numbers import Int64
from lyncshell.values.statics.datetime import day_of_week, now
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

OFFSET = declare("System.DateTimeOffset", python=DateTimeOffset)
_N = "System.DateTimeOffset"


def of_date(date: DateTime) -> DateTimeOffset:
    """A DateTime with its own offset: none for UTC, the local one otherwise."""
    return DateTimeOffset(date.ticks, 0 if date.kind == dates.UTC else dates.utc_offset(date))


@OFFSET.constructor(f"{_N} new(datetime dateTime)", f"{_N} new(datetime dateTime, timespan offset)",
                    f"{_N} new(long ticks, timespan offset)",
                    f"{_N} new(int year, int month, int day, int hour, int minute, int second, timespan offset)")
def _new(first: Any, *rest: Any) -> DateTimeOffset:
    if len(rest) > 1:
        return DateTimeOffset(dates.make_date(first, *rest[:-1]).ticks, rest[-1].ticks)
    if not isinstance(first, DateTime):
        return DateTimeOffset(int(first), rest[0].ticks)
    if not rest:
        return of_date(first)
    if first.kind == dates.UTC and rest[0].ticks:
        raise argument_failure("The UTC Offset for Utc DateTime instances must be 0.", "offset")
    return DateTimeOffset(first.ticks, rest[0].ticks)


def _static(name: str, getter: Callable[[], DateTimeOffset]) -> None:
    OFFSET.static_property(f"static {_N} {name} {{get;}}")(getter)


_static("Now", lambda: of_date(now()))
_static("UtcNow", lambda: of_date(dates.to_universal(now())))
_static("MinValue", lambda: DateTimeOffset(0, 0))
_static("MaxValue", lambda: DateTimeOffset(dates.MAX_DATE_TICKS, 0))
_static("UnixEpoch", lambda: DateTimeOffset(dates.UNIX_EPOCH_TICKS, 0))


def _date(self: DateTimeOffset) -> DateTime:
    return DateTime(self.ticks)


def _utc(self: DateTimeOffset) -> DateTime:
    return DateTime(self.utc_ticks, dates.UTC)


def _property(text: str, getter: Callable[[DateTimeOffset], Any]) -> None:
    OFFSET.property(f"{text} {{get;}}")(getter)


_property("datetime DateTime", _date)
_property("datetime UtcDateTime", _utc)
_property("datetime LocalDateTime", lambda self: dates.to_local(_utc(self)))
_property("datetime Date", lambda self: DateTime(self.ticks - self.ticks % dates.TICKS_PER_DAY))
_property("int Year", lambda self: _date(self).date_parts()[0])
_property("int Month", lambda self: _date(self).date_parts()[1])
_property("int Day", lambda self: _date(self).date_parts()[2])
_property("int Hour", lambda self: _date(self).time_parts()[0])
_property("int Minute", lambda self: _date(self).time_parts()[1])
_property("int Second", lambda self: _date(self).time_parts()[2])
_property("int Millisecond", lambda self: self.ticks // 10_000 % 1000)
_property("System.DayOfWeek DayOfWeek", lambda self: day_of_week(_date(self).day_of_week))
_property("int DayOfYear", lambda self: _date(self).day_of_year)
_property("timespan Offset", lambda self: TimeSpan(self.offset))
_property("int TotalOffsetMinutes", lambda self: int(self.offset / dates.TICKS_PER_MINUTE))
_property("timespan TimeOfDay", lambda self: TimeSpan(self.ticks % dates.TICKS_PER_DAY))
_property("long Ticks", lambda self: Int64(self.ticks))
_property("long UtcTicks", lambda self: Int64(self.utc_ticks))


def _adder(unit: int) -> Callable[[DateTimeOffset, float], DateTimeOffset]:
    return lambda self, value: DateTimeOffset(dates.add_units(_date(self), value, unit).ticks, self.offset)


for _name, _unit in (("AddDays", dates.TICKS_PER_DAY), ("AddHours", dates.TICKS_PER_HOUR),
                     ("AddMinutes", dates.TICKS_PER_MINUTE), ("AddSeconds", dates.TICKS_PER_SECOND),
                     ("AddMilliseconds", dates.TICKS_PER_MILLISECOND)):
    OFFSET.method(f"{_N} {_name}(double value)")(_adder(_unit))


@OFFSET.method(f"{_N} AddMonths(int months)")
def _add_months(self: DateTimeOffset, months: int) -> DateTimeOffset:
    return DateTimeOffset(dates.add_months(_date(self), months).ticks, self.offset)


@OFFSET.method(f"{_N} AddYears(int years)")
def _add_years(self: DateTimeOffset, years: int) -> DateTimeOffset:
    return _add_months(self, years * 12)


@OFFSET.method(f"{_N} Add(timespan timeSpan)")
def _add(self: DateTimeOffset, span: TimeSpan) -> DateTimeOffset:
    return DateTimeOffset(dates.add_span(_date(self), span).ticks, self.offset)


@OFFSET.method(f"timespan Subtract({_N} value)", f"{_N} Subtract(timespan value)")
def _subtract(self: DateTimeOffset, other: Any) -> Any:
    if isinstance(other, DateTimeOffset):
        return TimeSpan(self.utc_ticks - other.utc_ticks)
    return DateTimeOffset(dates.subtract_span(_date(self), other).ticks, self.offset)


@OFFSET.static(f"{_N} op_Addition({_N} dateTimeOffset, timespan timeSpan)")
def _op_addition(left: DateTimeOffset, span: TimeSpan) -> DateTimeOffset:
    return _add(left, span)


@OFFSET.static(f"timespan op_Subtraction({_N} left, {_N} right)",
               f"{_N} op_Subtraction({_N} dateTimeOffset, timespan timeSpan)")
def _op_subtraction(left: DateTimeOffset, right: Any) -> Any:
    return _subtract(left, right)


@OFFSET.method(f"{_N} ToOffset(timespan offset)")
def _to_offset(self: DateTimeOffset, offset: TimeSpan) -> DateTimeOffset:
    return DateTimeOffset(self.utc_ticks + offset.ticks, offset.ticks)


@OFFSET.method(f"{_N} ToLocalTime()")
def _to_local(self: DateTimeOffset) -> DateTimeOffset:
    return of_date(dates.to_local(_utc(self)))


@OFFSET.method(f"{_N} ToUniversalTime()")
def _to_universal(self: DateTimeOffset) -> DateTimeOffset:
    return DateTimeOffset(self.utc_ticks, 0)


@OFFSET.method("long ToUnixTimeSeconds()")
def _to_unix_seconds(self: DateTimeOffset) -> Int64:
    return Int64((self.utc_ticks - dates.UNIX_EPOCH_TICKS) // dates.TICKS_PER_SECOND)


@OFFSET.method("long ToUnixTimeMilliseconds()")
def _to_unix_milliseconds(self: DateTimeOffset) -> Int64:
    return Int64((self.utc_ticks - dates.UNIX_EPOCH_TICKS) // dates.TICKS_PER_MILLISECOND)


@OFFSET.static(f"{_N} FromUnixTimeSeconds(long seconds)")
def _from_unix_seconds(seconds: int) -> DateTimeOffset:
    return DateTimeOffset(dates.UNIX_EPOCH_TICKS + int(seconds) * dates.TICKS_PER_SECOND, 0)


@OFFSET.static(f"{_N} FromUnixTimeMilliseconds(long milliseconds)")
def _from_unix_milliseconds(milliseconds: int) -> DateTimeOffset:
    return DateTimeOffset(dates.UNIX_EPOCH_TICKS + int(milliseconds) * dates.TICKS_PER_MILLISECOND, 0)


@OFFSET.method("long ToFileTime()")
def _to_file_time(self: DateTimeOffset) -> Int64:
    return Int64(self.utc_ticks - dates.FILE_TIME_TICKS)


@OFFSET.method("string ToString()", "string ToString(string format)",
               "string ToString(System.IFormatProvider formatProvider)",
               "string ToString(string format, System.IFormatProvider formatProvider)")
def _to_string(self: DateTimeOffset, pattern: Any = None, provider: Any = None) -> str:
    from lyncshell.values.statics.culture import culture_of
    if pattern is not None and not isinstance(pattern, str):
        pattern, provider = None, pattern
    return format_date(_date(self), pattern, culture_of(provider), self.offset)


def _read(text: str | None) -> DateTimeOffset:
    if text is None:
        raise argument_null("input")
    date, offset = parse_with_offset(text)
    return of_date(date) if offset is None else DateTimeOffset(date.ticks, offset)


@OFFSET.static(f"{_N} Parse(string input)", f"{_N} Parse(string input, System.IFormatProvider formatProvider)")
def _parse(text: str | None, provider: Any = None) -> DateTimeOffset:
    return _read(text)


@OFFSET.static(f"bool TryParse(string input, [ref] {_N} result)",
               f"bool TryParse(string input, System.IFormatProvider formatProvider, [ref] {_N} result)")
def _try_parse(text: str | None, *rest: Any) -> bool:
    try:
        rest[-1].set(_read(text))
    except ShellError:
        rest[-1].set(DateTimeOffset(0, 0))
        return False
    return True


@OFFSET.method(f"int CompareTo({_N} other)")
def _compare_to(self: DateTimeOffset, other: DateTimeOffset) -> int:
    return (self.utc_ticks > other.utc_ticks) - (self.utc_ticks < other.utc_ticks)


@OFFSET.method("bool Equals(System.Object obj)", f"bool Equals({_N} other)")
def _equals(self: DateTimeOffset, other: Any) -> bool:
    return bool(self == other)
