"""The operators of .NET's types: what `+`, `-` ... on dates, time spans and decimals call."""

from __future__ import annotations

from lyncshell.values.dates import (
    DateTime,
    TimeSpan,
    add_span,
    difference,
    negate_span,
    scale_span,
    subtract_span,
    subtract_spans,
    sum_spans,
)
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Any

DATE = declare("System.DateTime")
SPAN = declare("System.TimeSpan")
DECIMAL = declare("System.Decimal")


@DATE.static("datetime op_Addition(datetime d, timespan t)")
def _add_span(date: DateTime, span: TimeSpan) -> DateTime:
    return add_span(date, span)


@DATE.static(
    "timespan op_Subtraction(datetime d1, datetime d2)", "datetime op_Subtraction(datetime d, timespan t)"
)
def _subtract(date: DateTime, other: Any, overload: int) -> DateTime | TimeSpan:
    return difference(date, other) if overload == 0 else subtract_span(date, other)


@SPAN.static("timespan op_Addition(timespan t1, timespan t2)")
def _sum(one: TimeSpan, other: TimeSpan) -> TimeSpan:
    return sum_spans(one, other)


@SPAN.static("timespan op_Subtraction(timespan t1, timespan t2)")
def _minus(one: TimeSpan, other: TimeSpan) -> TimeSpan:
    return subtract_spans(one, other)


@SPAN.static("timespan op_UnaryNegation(timespan t)")
def _negated(span: TimeSpan) -> TimeSpan:
    return negate_span(span)


@SPAN.static("timespan op_UnaryPlus(timespan t)")
def _same(span: TimeSpan) -> TimeSpan:
    return span


@SPAN.static("timespan op_Multiply(timespan timeSpan, double factor)")
def _times(span: TimeSpan, factor: float) -> TimeSpan:
    return scale_span(span, factor)


@SPAN.static("timespan op_Multiply(double factor, timespan timeSpan)")
def _scaled(factor: float, span: TimeSpan) -> TimeSpan:
    return scale_span(span, factor)


@SPAN.static("timespan op_Division(timespan timeSpan, double divisor)", "double op_Division(timespan t1, timespan t2)")
def _divided(span: TimeSpan, other: Any, overload: int) -> TimeSpan | float:
    from lyncshell.values.dotnet_errors import DotNetFailure, overflow
    from lyncshell.values.promotion import operate

    if overload == 1:
        return float(operate("/", float(span.ticks), float(other.ticks)))
    if other != other:
        raise DotNetFailure("TimeSpan does not accept floating point Not-a-Number values.", "System.ArgumentException")
    quotient = operate("/", float(span.ticks), other)
    if abs(quotient) >= 2.0**63 or quotient != quotient:
        raise overflow("TimeSpan overflowed because the duration is too long.")
    return TimeSpan(round(quotient))


@DECIMAL.static("decimal op_Addition(decimal d1, decimal d2)")
def _decimal_sum(one: Decimal, other: Decimal) -> Any:
    from lyncshell.values.promotion import operate

    return operate("+", one, other)


@DECIMAL.static("decimal op_Subtraction(decimal d1, decimal d2)")
def _decimal_difference(one: Decimal, other: Decimal) -> Any:
    from lyncshell.values.promotion import operate

    return operate("-", one, other)


@DECIMAL.static("decimal op_Multiply(decimal d1, decimal d2)")
def _decimal_product(one: Decimal, other: Decimal) -> Any:
    from lyncshell.values.promotion import operate

    return operate("*", one, other)


@DECIMAL.static("decimal op_Division(decimal d1, decimal d2)")
def _decimal_quotient(one: Decimal, other: Decimal) -> Any:
    from lyncshell.values.promotion import operate

    return operate("/", one, other)


@DECIMAL.static("decimal op_Modulus(decimal d1, decimal d2)")
def _decimal_rest(one: Decimal, other: Decimal) -> Any:
    from lyncshell.values.promotion import operate

    return operate("%", one, other)
