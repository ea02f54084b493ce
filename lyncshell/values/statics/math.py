"""System.Math."""

from __future__ import annotations

import math

from lyncshell.values.dotnet_errors import argument_failure, argument_range, overflow
from lyncshell.values.numbers import Int64, is_decimal
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal
    from typing import Any

MATH = declare("System.Math")
_NUMBERS = ("sbyte", "short", "int", "long", "byte", "ushort", "uint", "ulong", "float", "double", "decimal")
_SIGNED = ("sbyte", "short", "int", "long", "float", "double", "decimal")
_AWAY_FROM_ZERO = 1


def _numbers(text: str, names: tuple[str, ...] = _NUMBERS) -> tuple[str, ...]:
    """One signature for each number type; `N` stands for its name."""
    return tuple(text.replace("N", name) for name in names)


@MATH.static_property("static double PI {get;}")
def _pi() -> float:
    return math.pi


@MATH.static_property("static double E {get;}")
def _e() -> float:
    return math.e


@MATH.static_property("static double Tau {get;}")
def _tau() -> float:
    return math.tau


@MATH.static(*_numbers("N Abs(N value)", _SIGNED))
def _abs(value: Any) -> Any:
    cls = type(value)
    if cls is not float and isinstance(value, int):
        from lyncshell.values.numbers import fits
        if not fits(-value, cls):
            raise overflow("Negating the minimum value of a twos complement number is invalid.")
    return cls(abs(value))


@MATH.static(*_numbers("N Max(N val1, N val2)"))
def _max(left: Any, right: Any) -> Any:
    if left != left or right != right:
        return left if left != left else right
    return max(left, right)


@MATH.static(*_numbers("N Min(N val1, N val2)"))
def _min(left: Any, right: Any) -> Any:
    if left != left or right != right:
        return left if left != left else right
    return min(left, right)


@MATH.static(*_numbers("N Clamp(N value, N min, N max)"))
def _clamp(value: Any, low: Any, high: Any) -> Any:
    if low > high:
        raise argument_failure(f"'{low}' cannot be greater than {high}.")
    return min(max(value, low), high)


@MATH.static(*_numbers("int Sign(N value)", _SIGNED))
def _sign(value: Any) -> int:
    if value != value:
        from lyncshell.values.dotnet_errors import DotNetFailure
        raise DotNetFailure("Function does not accept floating point Not-a-Number values.",
                            "System.ArithmeticException")
    return int(value > 0) - int(value < 0)


@MATH.static("decimal Round(decimal d)", "decimal Round(decimal d, int decimals)",
             "decimal Round(decimal d, System.MidpointRounding mode)",
             "decimal Round(decimal d, int decimals, System.MidpointRounding mode)", "double Round(double a)",
             "double Round(double value, int digits)", "double Round(double value, System.MidpointRounding mode)",
             "double Round(double value, int digits, System.MidpointRounding mode)")
def _round(value: Any, *rest: Any) -> Any:
    return round_decimal_to(value, *rest) if is_decimal(value) else _round_double(value, *rest)


def _places_and_mode(rest: tuple[Any, ...], most: int) -> tuple[int, int]:
    """Digits and MidpointRounding of the arguments behind the number."""
    places, mode = 0, 0
    for argument in rest:
        if getattr(argument, "enum_type", None) is not None:
            mode = int(argument)
        else:
            places = int(argument)
    if not 0 <= places <= most:
        raise argument_range(f"Rounding digits must be between 0 and {most}, inclusive.", "digits")
    return places, mode


def round_decimal_to(value: Decimal, *rest: Any) -> Decimal:
    """Decimal rounding with digits and a MidpointRounding, both optional."""
    from decimal import ROUND_CEILING, ROUND_DOWN, ROUND_FLOOR, ROUND_HALF_EVEN, ROUND_HALF_UP, Context, Decimal
    places, mode = _places_and_mode(rest, 28)
    exponent = value.as_tuple().exponent
    if isinstance(exponent, int) and -exponent <= places:
        return value
    how = (ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_DOWN, ROUND_FLOOR, ROUND_CEILING)[mode]
    return value.quantize(Decimal(1).scaleb(-places), context=Context(prec=60, rounding=how))


def _round_double(value: float, *rest: Any) -> float:
    """.NET multiplies by the power of ten, rounds, and divides, so 2.345 gives 2.34 or 2.35 as the product says."""
    places, mode = _places_and_mode(rest, 15)
    if not abs(value) < 1e16:
        return value
    scaled = value * 10.0 ** places
    return _whole(scaled, mode) / 10.0 ** places


def _whole(value: float, mode: int) -> float:
    """Rounds to a whole number by MidpointRounding."""
    if mode == _AWAY_FROM_ZERO:
        whole = math.trunc(value)
        result = whole + math.copysign(1, value) if abs(value - whole) >= 0.5 else whole
    elif mode == 2:
        result = math.trunc(value)
    elif mode == 3:
        result = math.floor(value)
    elif mode == 4:
        result = math.ceil(value)
    else:
        result = round(value)
    return math.copysign(float(result), value) if result == 0 else float(result)


def _integral(how: Callable[[float], int], decimal_name: str) -> Callable[[Any], Any]:
    def function(value: Any) -> Any:
        if is_decimal(value):
            return value.to_integral_value(decimal_name)
        return math.copysign(float(how(value)), value) if math.isfinite(value) else value

    return function


for _name, _how, _decimal in (("Floor", math.floor, "ROUND_FLOOR"), ("Ceiling", math.ceil, "ROUND_CEILING"),
                              ("Truncate", math.trunc, "ROUND_DOWN")):
    MATH.static(f"decimal {_name}(decimal d)", f"double {_name}(double d)")(_integral(_how, _decimal))


def _safe(function: Callable[..., float]) -> Callable[..., float]:
    """Python raises where .NET gives NaN or an infinity."""
    def wrapped(*args: float) -> float:
        try:
            return float(function(*args))
        except ValueError:
            return math.nan
        except OverflowError:
            return math.inf

    return wrapped


for _name in ("Acos", "Acosh", "Asin", "Asinh", "Atan", "Atanh", "Cos", "Cosh", "Exp", "Sin", "Sinh", "Tan", "Tanh",
              "Cbrt"):
    MATH.static(f"double {_name}(double d)")(_safe(getattr(math, _name.lower())))


@MATH.static("double Atan2(double y, double x)")
def _atan2(y: float, x: float) -> float:
    return math.atan2(y, x)


@MATH.static("double Sqrt(double d)")
def _sqrt(value: float) -> float:
    return math.sqrt(value) if value >= 0 else math.nan


@MATH.static("double Pow(double x, double y)")
def _pow(base: float, exponent: float) -> float:
    try:
        return math.pow(base, exponent)
    except OverflowError:
        return -math.inf if base < 0 and exponent % 2 == 1 else math.inf
    except ValueError:
        return math.inf if base == 0 else math.nan


@MATH.static("double Log(double d)", "double Log(double a, double newBase)")
def _log(value: float, base: float | None = None) -> float:
    if value != value or value < 0:
        return math.nan
    if value == 0:
        return -math.inf
    return math.log(value) if base is None else math.log(value, base) if base > 0 and base != 1 else math.nan


@MATH.static("double Log10(double d)")
def _log10(value: float) -> float:
    return math.log10(value) if value > 0 else -math.inf if value == 0 else math.nan


@MATH.static("double Log2(double value)")
def _log2(value: float) -> float:
    return math.log2(value) if value > 0 else -math.inf if value == 0 else math.nan


@MATH.static("double IEEERemainder(double x, double y)")
def _remainder(left: float, right: float) -> float:
    return math.remainder(left, right) if right else math.nan


@MATH.static("long BigMul(int a, int b)")
def _big_mul(left: int, right: int) -> Int64:
    return Int64(left * right)


@MATH.static("int DivRem(int a, int b, [ref] int result)", "long DivRem(long a, long b, [ref] long result)")
def _div_rem(left: Any, right: Any, result: Any) -> Any:
    quotient, rest = _divide(left, right)
    result.set(rest)
    return quotient


@MATH.static("System.ValueTuple[int,int] DivRem(int left, int right)",
             "System.ValueTuple[long,long] DivRem(long left, long right)")
def _div_rem_pair(left: Any, right: Any) -> Any:
    from lyncshell.values.statics.tuples import value_tuple
    return value_tuple(*_divide(left, right))


def _divide(left: Any, right: Any) -> tuple[Any, Any]:
    from lyncshell.errors import ShellError
    if right == 0:
        raise ShellError("Attempted to divide by zero.", error_id="DivideByZeroException",
                         exception_type="System.DivideByZeroException")
    cls = type(left)
    quotient = abs(left) // abs(right)
    quotient = quotient if (left < 0) == (right < 0) else -quotient
    return cls(quotient), cls(left - quotient * right)


@MATH.static("double CopySign(double x, double y)")
def _copy_sign(size: float, sign: float) -> float:
    return math.copysign(size, sign)
