"""System.DateTime."""

from __future__ import annotations

from lyncshell.errors import ShellError
from lyncshell.values import dates
from lyncshell.values.culture import EN_US
from lyncshell.values.date_format import format_date
from lyncshell.values.date_parse import parse_date, parse_exact
from lyncshell.values.dates import DateTime, TimeSpan
from lyncshell.values.dotnet_errors import argument_failure, argument_null, argument_range
from lyncshell.values.numbers import Int64
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

DATE_TIME = declare("System.DateTime", python=DateTime)
_OLE_DAYS = 693593


def now() -> DateTime:
    """The session's clock, local."""
    from lyncshell.values.invoke import services
    return DateTime(services().now(), dates.LOCAL)


def day_of_week(number: int) -> Any:
    """The DayOfWeek of a number."""
    from lyncshell.values.enums import enum_value
    return enum_value("System.DayOfWeek", number)


@DATE_TIME.constructor("datetime new(long ticks)", "datetime new(long ticks, System.DateTimeKind kind)")
def _of_ticks(ticks: int, kind: int = 0) -> DateTime:
    return dates.date_of_ticks(int(ticks), int(kind))


@DATE_TIME.constructor("datetime new(int year, int month, int day)",
                       "datetime new(int year, int month, int day, int hour, int minute, int second)",
                       "datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond)",
                       "datetime new(int year, int month, int day, int hour, int minute, int second, "
                       "System.DateTimeKind kind)",
                       "datetime new(int year, int month, int day, int hour, int minute, int second, int millisecond, "
                       "System.DateTimeKind kind)")
def _of_parts(*parts: Any) -> DateTime:
    kind = 0
    if getattr(parts[-1], "enum_type", None) is not None:
        kind, parts = int(parts[-1]), parts[:-1]
    return DateTime(dates.make_date(*parts).ticks, kind)


@DATE_TIME.constructor("datetime new()")
def _minimum() -> DateTime:
    return DateTime(0)


@DATE_TIME.static_property("static datetime Now {get;}")
def _now() -> DateTime:
    return now()


@DATE_TIME.static_property("static datetime UtcNow {get;}")
def _utc_now() -> DateTime:
    return dates.to_universal(now())


@DATE_TIME.static_property("static datetime Today {get;}")
def _today() -> DateTime:
    current = now()
    return DateTime(current.ticks - current.ticks % dates.TICKS_PER_DAY, dates.LOCAL)


@DATE_TIME.static_property("static datetime MinValue {get;}")
def _min_value() -> DateTime:
    return DateTime(0)


@DATE_TIME.static_property("static datetime MaxValue {get;}")
def _max_value() -> DateTime:
    return DateTime(dates.MAX_DATE_TICKS)


@DATE_TIME.static_property("static datetime UnixEpoch {get;}")
def _unix_epoch() -> DateTime:
    return DateTime(dates.UNIX_EPOCH_TICKS, dates.UTC)


@DATE_TIME.property("datetime Date {get;}")
def _date(self: DateTime) -> DateTime:
    return DateTime(self.ticks - self.ticks % dates.TICKS_PER_DAY, self.kind)


@DATE_TIME.property("int Day {get;}")
def _day(self: DateTime) -> int:
    return self.date_parts()[2]


@DATE_TIME.property("System.DayOfWeek DayOfWeek {get;}")
def _day_of_week(self: DateTime) -> Any:
    return day_of_week(self.day_of_week)


@DATE_TIME.property("int DayOfYear {get;}")
def _day_of_year(self: DateTime) -> int:
    return self.day_of_year


@DATE_TIME.property("int Hour {get;}")
def _hour(self: DateTime) -> int:
    return self.time_parts()[0]


@DATE_TIME.property("System.DateTimeKind Kind {get;}")
def _kind(self: DateTime) -> Any:
    from lyncshell.values.enums import enum_value
    return enum_value("System.DateTimeKind", self.kind)


@DATE_TIME.property("int Millisecond {get;}")
def _millisecond(self: DateTime) -> int:
    return self.ticks // 10_000 % 1000


@DATE_TIME.property("int Microsecond {get;}")
def _microsecond(self: DateTime) -> int:
    return self.ticks // 10 % 1000


@DATE_TIME.property("int Nanosecond {get;}")
def _nanosecond(self: DateTime) -> int:
    return self.ticks % 10 * 100


@DATE_TIME.property("int Minute {get;}")
def _minute(self: DateTime) -> int:
    return self.time_parts()[1]


@DATE_TIME.property("int Month {get;}")
def _month(self: DateTime) -> int:
    return self.date_parts()[1]


@DATE_TIME.property("int Second {get;}")
def _second(self: DateTime) -> int:
    return self.time_parts()[2]


@DATE_TIME.property("long Ticks {get;}")
def _ticks(self: DateTime) -> Int64:
    return Int64(self.ticks)


@DATE_TIME.property("timespan TimeOfDay {get;}")
def _time_of_day(self: DateTime) -> TimeSpan:
    return TimeSpan(self.ticks % dates.TICKS_PER_DAY)


@DATE_TIME.property("int Year {get;}")
def _year(self: DateTime) -> int:
    return self.date_parts()[0]


@DATE_TIME.method("datetime Add(timespan value)")
def _add(self: DateTime, span: TimeSpan) -> DateTime:
    return dates.add_span(self, span)


def _adder(unit: int) -> Callable[[DateTime, float], DateTime]:
    return lambda self, value: dates.add_units(self, value, unit)


for _name, _unit in (("AddDays", dates.TICKS_PER_DAY), ("AddHours", dates.TICKS_PER_HOUR),
                     ("AddMinutes", dates.TICKS_PER_MINUTE), ("AddSeconds", dates.TICKS_PER_SECOND),
                     ("AddMilliseconds", dates.TICKS_PER_MILLISECOND), ("AddMicroseconds", 10)):
    DATE_TIME.method(f"datetime {_name}(double value)")(_adder(_unit))


@DATE_TIME.method("datetime AddTicks(long value)")
def _add_ticks(self: DateTime, ticks: int) -> DateTime:
    return dates.add_ticks(self, int(ticks))


@DATE_TIME.method("datetime AddMonths(int months)")
def _add_months(self: DateTime, months: int) -> DateTime:
    if not -120000 <= months <= 120000:
        raise argument_range("Months value must be between +/-120000.", "months")
    return dates.add_months(self, months)


@DATE_TIME.method("datetime AddYears(int value)")
def _add_years(self: DateTime, years: int) -> DateTime:
    if not -10000 <= years <= 10000:
        raise argument_range("Years value must be between +/-10000.", "years")
    return dates.add_months(self, years * 12)


@DATE_TIME.method("timespan Subtract(datetime value)", "datetime Subtract(timespan value)")
def _subtract(self: DateTime, other: DateTime | TimeSpan) -> DateTime | TimeSpan:
    return dates.difference(self, other) if isinstance(other, DateTime) else dates.subtract_span(self, other)


@DATE_TIME.method("int CompareTo(System.Object value)", "int CompareTo(datetime value)")
def _compare_to(self: DateTime, other: Any) -> int:
    if other is None:
        return 1
    if not isinstance(other, DateTime):
        raise argument_failure("Object must be of type DateTime.")
    return (self.ticks > other.ticks) - (self.ticks < other.ticks)


@DATE_TIME.static("int Compare(datetime t1, datetime t2)")
def _compare(left: DateTime, right: DateTime) -> int:
    return _compare_to(left, right)


@DATE_TIME.method("bool Equals(System.Object value)", "bool Equals(datetime value)")
def _equals(self: DateTime, other: Any) -> bool:
    return bool(self == other)


@DATE_TIME.static("bool Equals(datetime t1, datetime t2)")
def _equals_static(left: DateTime, right: DateTime) -> bool:
    return left == right


@DATE_TIME.method("int GetHashCode()")
def _hash(self: DateTime) -> int:
    value = (self.ticks ^ self.ticks >> 32) & 0xFFFFFFFF
    return value - (1 << 32) if value >> 31 else value


@DATE_TIME.static("int DaysInMonth(int year, int month)")
def _days_in_month(year: int, month: int) -> int:
    return dates.days_in_month(year, month)


@DATE_TIME.static("bool IsLeapYear(int year)")
def _is_leap_year(year: int) -> bool:
    return dates.is_leap_year(year)


@DATE_TIME.method("bool IsDaylightSavingTime()")
def _is_daylight(self: DateTime) -> bool:
    if self.kind == dates.UTC:
        return False
    from time import localtime
    universal = dates.to_universal(self)
    return localtime((universal.ticks - dates.UNIX_EPOCH_TICKS) // dates.TICKS_PER_SECOND).tm_isdst > 0


@DATE_TIME.static("datetime SpecifyKind(datetime value, System.DateTimeKind kind)")
def _specify_kind(value: DateTime, kind: int) -> DateTime:
    return DateTime(value.ticks, int(kind))


@DATE_TIME.method("datetime ToLocalTime()")
def _to_local(self: DateTime) -> DateTime:
    return dates.to_local(self)


@DATE_TIME.method("datetime ToUniversalTime()")
def _to_universal(self: DateTime) -> DateTime:
    return dates.to_universal(self)


@DATE_TIME.method("long ToFileTime()")
def _to_file_time(self: DateTime) -> Int64:
    return _to_file_time_utc(dates.to_universal(self))


@DATE_TIME.method("long ToFileTimeUtc()")
def _to_file_time_utc(self: DateTime) -> Int64:
    date = dates.to_universal(self) if self.kind == dates.LOCAL else self
    if date.ticks < dates.FILE_TIME_TICKS:
        raise argument_range("Not a valid Win32 FileTime.")
    return Int64(date.ticks - dates.FILE_TIME_TICKS)


@DATE_TIME.static("datetime FromFileTimeUtc(long fileTime)")
def _from_file_time_utc(value: int) -> DateTime:
    return dates.date_of_ticks(int(value) + dates.FILE_TIME_TICKS, dates.UTC)


@DATE_TIME.static("datetime FromFileTime(long fileTime)")
def _from_file_time(value: int) -> DateTime:
    return dates.to_local(_from_file_time_utc(value))


@DATE_TIME.method("double ToOADate()")
def _to_oa_date(self: DateTime) -> float:
    return (self.ticks - _OLE_DAYS * dates.TICKS_PER_DAY) / dates.TICKS_PER_DAY


@DATE_TIME.static("datetime FromOADate(double d)")
def _from_oa_date(value: float) -> DateTime:
    milliseconds = round(value * 86_400_000)
    return dates.date_of_ticks(_OLE_DAYS * dates.TICKS_PER_DAY + milliseconds * dates.TICKS_PER_MILLISECOND)


@DATE_TIME.method("long ToBinary()")
def _to_binary(self: DateTime) -> Int64:
    value = self.ticks | self.kind << 62
    return Int64(value - (1 << 64) if value >> 63 else value)


@DATE_TIME.static("datetime FromBinary(long dateData)")
def _from_binary(value: int) -> DateTime:
    raw = int(value) & (1 << 64) - 1
    return DateTime(raw & (1 << 62) - 1, raw >> 62)


@DATE_TIME.method("string ToString()", "string ToString(string format)",
                  "string ToString(System.IFormatProvider provider)",
                  "string ToString(string format, System.IFormatProvider provider)")
def _to_string(self: DateTime, pattern: Any = None, provider: Any = None) -> str:
    from lyncshell.values.statics.culture import culture_of
    if pattern is not None and not isinstance(pattern, str):
        pattern, provider = None, pattern
    return format_date(self, pattern, culture_of(provider))


def _declare_fixed(name: str, letter: str) -> None:
    DATE_TIME.method(f"string {name}()")(lambda self: format_date(self, letter, EN_US))


for _name, _letter in (("ToShortDateString", "d"), ("ToLongDateString", "D"), ("ToShortTimeString", "t"),
                       ("ToLongTimeString", "T")):
    _declare_fixed(_name, _letter)


@DATE_TIME.static("datetime Parse(string s)", "datetime Parse(string s, System.IFormatProvider provider)",
                  "datetime Parse(string s, System.IFormatProvider provider, "
                  "System.Globalization.DateTimeStyles styles)")
def _parse(text: str | None, provider: Any = None, styles: int = 0) -> DateTime:
    from lyncshell.values.statics.culture import culture_of
    if text is None:
        raise argument_null("s")
    return parse_date(text, culture_of(provider), int(styles))


@DATE_TIME.static("datetime ParseExact(string s, string format, System.IFormatProvider provider)",
                  "datetime ParseExact(string s, string format, System.IFormatProvider provider, "
                  "System.Globalization.DateTimeStyles style)",
                  "datetime ParseExact(string s, string[] formats, System.IFormatProvider provider, "
                  "System.Globalization.DateTimeStyles style)")
def _parse_exact(text: str | None, pattern: Any, provider: Any, styles: int = 0) -> DateTime:
    from lyncshell.values.statics.culture import culture_of
    if text is None or pattern is None:
        raise argument_null("s" if text is None else "format")
    return parse_exact(text, list(pattern) if isinstance(pattern, list) else [pattern], culture_of(provider),
                       int(styles))


@DATE_TIME.static("bool TryParse(string s, [ref] datetime result)",
                  "bool TryParse(string s, System.IFormatProvider provider, [ref] datetime result)",
                  "bool TryParse(string s, System.IFormatProvider provider, "
                  "System.Globalization.DateTimeStyles styles, [ref] datetime result)")
def _try_parse(text: str | None, *rest: Any) -> bool:
    try:
        rest[-1].set(_parse(text, *rest[:-1]))
    except ShellError:
        rest[-1].set(DateTime(0))
        return False
    return True


@DATE_TIME.static("bool TryParseExact(string s, string format, System.IFormatProvider provider, "
                  "System.Globalization.DateTimeStyles style, [ref] datetime result)",
                  "bool TryParseExact(string s, string[] formats, System.IFormatProvider provider, "
                  "System.Globalization.DateTimeStyles style, [ref] datetime result)")
def _try_parse_exact(text: str | None, pattern: Any, provider: Any, styles: int, result: Any) -> bool:
    try:
        result.set(_parse_exact(text, pattern, provider, styles))
    except ShellError:
        result.set(DateTime(0))
        return False
    return True
