"""System.TimeSpan."""

from __future__ import annotations

from lyncshell.errors import ShellError
from lyncshell.values import dates
from lyncshell.values.date_format import format_span
from lyncshell.values.dates import TimeSpan
from lyncshell.values.dotnet_errors import argument_failure, argument_null
from lyncshell.values.numbers import Int64
from lyncshell.values.span_parse import parse_span, parse_span_exact
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

TIME_SPAN = declare("System.TimeSpan", python=TimeSpan)
_UNITS = (("Days", dates.TICKS_PER_DAY), ("Hours", dates.TICKS_PER_HOUR), ("Minutes", dates.TICKS_PER_MINUTE),
          ("Seconds", dates.TICKS_PER_SECOND), ("Milliseconds", dates.TICKS_PER_MILLISECOND), ("Microseconds", 10))
_MODULI = {"Days": 0, "Hours": 24, "Minutes": 60, "Seconds": 60, "Milliseconds": 1000, "Microseconds": 1000}


@TIME_SPAN.constructor("timespan new()", "timespan new(long ticks)",
                       "timespan new(int hours, int minutes, int seconds)",
                       "timespan new(int days, int hours, int minutes, int seconds)",
                       "timespan new(int days, int hours, int minutes, int seconds, int milliseconds)")
def _new(*parts: int) -> TimeSpan:
    if len(parts) <= 1:
        return dates.span_of_ticks(int(parts[0]) if parts else 0)
    if len(parts) == 3:
        parts = (0, *parts)
    units = (dates.TICKS_PER_DAY, dates.TICKS_PER_HOUR, dates.TICKS_PER_MINUTE, dates.TICKS_PER_SECOND,
             dates.TICKS_PER_MILLISECOND)
    return dates.span_of_ticks(sum(part * unit for part, unit in zip(parts, units, strict=False)))


def _declare_unit(name: str, unit: int) -> None:
    """The part, the total, and From of a unit."""
    modulus = _MODULI[name]

    def part(self: TimeSpan) -> int:
        whole = abs(self.ticks) // unit
        whole = whole % modulus if modulus else whole
        return -whole if self.ticks < 0 else whole

    TIME_SPAN.property(f"int {name} {{get;}}")(part)
    TIME_SPAN.property(f"double Total{name} {{get;}}")(lambda self: self.ticks / unit)
    TIME_SPAN.static(f"timespan From{name}(double value)")(lambda value: dates.span_of(value, unit))


TIME_SPAN.property("long Ticks {get;}")(lambda self: Int64(self.ticks))
for _name, _unit in _UNITS:
    _declare_unit(_name, _unit)


@TIME_SPAN.property("int Nanoseconds {get;}")
def _nanoseconds(self: TimeSpan) -> int:
    whole = abs(self.ticks) % 10 * 100
    return -whole if self.ticks < 0 else whole


@TIME_SPAN.property("double TotalNanoseconds {get;}")
def _total_nanoseconds(self: TimeSpan) -> float:
    return float(self.ticks * 100)


def _constant(value: Any) -> Callable[[], Any]:
    return lambda: value


for _name, _value in (("Zero", TimeSpan(0)), ("MaxValue", TimeSpan(dates.MAX_SPAN_TICKS)),
                      ("MinValue", TimeSpan(dates.MIN_SPAN_TICKS))):
    TIME_SPAN.static_property(f"static timespan {_name} {{get;}}")(_constant(_value))
for _name, _unit in _UNITS:
    _singular = _name.removesuffix("s")
    TIME_SPAN.static_property(f"static long TicksPer{_singular} {{get;}}")(_constant(Int64(_unit)))


@TIME_SPAN.static("timespan FromTicks(long value)")
def _from_ticks(ticks: int) -> TimeSpan:
    return dates.span_of_ticks(int(ticks))


@TIME_SPAN.method("timespan Add(timespan ts)")
def _add(self: TimeSpan, other: TimeSpan) -> TimeSpan:
    return dates.sum_spans(self, other)


@TIME_SPAN.method("timespan Subtract(timespan ts)")
def _subtract(self: TimeSpan, other: TimeSpan) -> TimeSpan:
    return dates.subtract_spans(self, other)


@TIME_SPAN.method("timespan Multiply(double factor)")
def _multiply(self: TimeSpan, factor: float) -> TimeSpan:
    return dates.scale_span(self, factor)


@TIME_SPAN.method("timespan Divide(double divisor)", "double Divide(timespan ts)")
def _divide(self: TimeSpan, other: Any) -> Any:
    if isinstance(other, TimeSpan):
        return self.ticks / other.ticks if other.ticks else float("nan") if not self.ticks else float("inf")
    if other == 0:
        raise argument_failure("TimeSpan overflowed because the duration is too long.")
    return dates.span_of_ticks(round(self.ticks / other))


@TIME_SPAN.method("timespan Negate()")
def _negate(self: TimeSpan) -> TimeSpan:
    return dates.negate_span(self)


@TIME_SPAN.method("timespan Duration()")
def _duration(self: TimeSpan) -> TimeSpan:
    return TimeSpan(abs(self.ticks))


@TIME_SPAN.method("int CompareTo(System.Object value)", "int CompareTo(timespan value)")
def _compare_to(self: TimeSpan, other: Any) -> int:
    if other is None:
        return 1
    if not isinstance(other, TimeSpan):
        raise argument_failure("Object must be of type TimeSpan.")
    return (self.ticks > other.ticks) - (self.ticks < other.ticks)


@TIME_SPAN.static("int Compare(timespan t1, timespan t2)")
def _compare(left: TimeSpan, right: TimeSpan) -> int:
    return _compare_to(left, right)


@TIME_SPAN.method("bool Equals(System.Object value)", "bool Equals(timespan obj)")
def _equals(self: TimeSpan, other: Any) -> bool:
    return bool(self == other)


@TIME_SPAN.method("int GetHashCode()")
def _hash(self: TimeSpan) -> int:
    value = (self.ticks ^ self.ticks >> 32) & 0xFFFFFFFF
    return value - (1 << 32) if value >> 31 else value


@TIME_SPAN.method("string ToString()", "string ToString(string format)",
                  "string ToString(string format, System.IFormatProvider formatProvider)")
def _to_string(self: TimeSpan, pattern: str | None = None, provider: Any = None) -> str:
    return format_span(self, pattern)


@TIME_SPAN.static("timespan Parse(string s)", "timespan Parse(string input, System.IFormatProvider formatProvider)")
def _parse(text: str | None, provider: Any = None) -> TimeSpan:
    if text is None:
        raise argument_null("input")
    return parse_span(text)


@TIME_SPAN.static("timespan ParseExact(string input, string format, System.IFormatProvider formatProvider)",
                  "timespan ParseExact(string input, string[] formats, System.IFormatProvider formatProvider)")
def _parse_exact(text: str, pattern: Any, provider: Any) -> TimeSpan:
    patterns = list(pattern) if isinstance(pattern, list) else [pattern]
    for index, one in enumerate(patterns):
        try:
            return parse_span_exact(text, one)
        except ShellError:
            if index == len(patterns) - 1:
                raise
    return TimeSpan(0)


@TIME_SPAN.static("bool TryParse(string s, [ref] timespan result)",
                  "bool TryParse(string input, System.IFormatProvider formatProvider, [ref] timespan result)")
def _try_parse(text: str | None, *rest: Any) -> bool:
    try:
        rest[-1].set(parse_span(text or ""))
    except ShellError:
        rest[-1].set(TimeSpan(0))
        return False
    return True


@TIME_SPAN.static("bool TryParseExact(string input, string format, System.IFormatProvider formatProvider, "
                  "[ref] timespan result)")
def _try_parse_exact(text: str, pattern: str, provider: Any, result: Any) -> bool:
    try:
        result.set(parse_span_exact(text, pattern))
    except ShellError:
        result.set(TimeSpan(0))
        return False
    return True
