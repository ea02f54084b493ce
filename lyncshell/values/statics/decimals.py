"""System.Decimal."""

from __future__ import annotations

from decimal import ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, Decimal

from lyncshell.values.number_parse import parse_decimal
from lyncshell.values.numbers import DECIMAL_LIMIT, decimal_of_double, round_decimal
from lyncshell.values.statics.math import round_decimal_to
from lyncshell.values.statics.number_members import declare_constant, declare_number
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

DECIMAL = declare("System.Decimal", python=Decimal)


def _read(text: str, styles: int) -> Any:
    return parse_decimal(text)


declare_number(DECIMAL, 15, _read, Decimal(0), "a Decimal")
for _name, _value in (("MaxValue", Decimal(DECIMAL_LIMIT)), ("MinValue", Decimal(-DECIMAL_LIMIT)), ("Zero", Decimal(0)),
                      ("One", Decimal(1)), ("MinusOne", Decimal(-1))):
    declare_constant(DECIMAL, _name, _value)


@DECIMAL.constructor("decimal new(double value)", "decimal new(int value)")
def _new(value: float) -> Decimal:
    return decimal_of_double(value) if isinstance(value, float) else Decimal(value)


@DECIMAL.static("decimal Round(decimal d)", "decimal Round(decimal d, int decimals)",
                "decimal Round(decimal d, System.MidpointRounding mode)",
                "decimal Round(decimal d, int decimals, System.MidpointRounding mode)")
def _round(value: Decimal, *rest: Any) -> Decimal:
    return round_decimal_to(value, *rest)


@DECIMAL.static("decimal Floor(decimal d)")
def _floor(value: Decimal) -> Decimal:
    return value.to_integral_value(ROUND_FLOOR)


@DECIMAL.static("decimal Ceiling(decimal d)")
def _ceiling(value: Decimal) -> Decimal:
    return value.to_integral_value(ROUND_CEILING)


@DECIMAL.static("decimal Truncate(decimal d)")
def _truncate(value: Decimal) -> Decimal:
    return value.to_integral_value(ROUND_DOWN)


@DECIMAL.static("decimal Add(decimal d1, decimal d2)")
def _add(left: Decimal, right: Decimal) -> Decimal:
    return round_decimal(left + right)


@DECIMAL.static("decimal Negate(decimal d)")
def _negate(value: Decimal) -> Decimal:
    return -value


@DECIMAL.static("int ToInt32(decimal d)")
def _to_int32(value: Decimal) -> int:
    return int(value)


@DECIMAL.static("double ToDouble(decimal d)")
def _to_double(value: Decimal) -> float:
    return float(value)
