"""Which type two numbers are brought to before an operator works on them, and what the result is.

Int32 and smaller work as Int32, then UInt32, Int64, UInt64, Decimal and Double follow; a signed negative operand
turns UInt32 into Int64 and UInt64 into Double. Integer overflow gives a Double. Boolean, Char and enum values work as
their numbers; an enum on the left makes the result one of its type.
"""

from __future__ import annotations

from lyncshell.errors import DivideByZero, ShellError
from lyncshell.values.enums import EnumValue
from lyncshell.values.null import MISSING
from lyncshell.values.numbers import (
    BigInteger,
    Byte,
    Char,
    Int16,
    Int64,
    SByte,
    Single,
    UInt16,
    UInt32,
    UInt64,
    fits,
    is_decimal,
    round_decimal,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal
    from typing import Any

_RANK: dict[type, int] = {
    bool: 0, Char: 0, int: 0, Byte: 0, SByte: 0, Int16: 0, UInt16: 0, EnumValue: 0, UInt32: 1, Int64: 2, UInt64: 3,
    BigInteger: 4, Single: 5, float: 5,
}
_DECIMAL = 6
_CLASSES: tuple[type, ...] = (int, UInt32, Int64, UInt64, BigInteger)


def rank(value: Any) -> int | None:
    """The place of a number's class in the order of promotion; None for what is no number."""
    cls = type(value)
    found = _RANK.get(cls)
    if found is None and is_decimal(value):
        found = _RANK[cls] = _DECIMAL
    return found


def is_number_like(value: Any) -> bool:
    """Whether the operators take it for a number: numbers, Boolean, Char, enum values."""
    return rank(value) is not None


def number_of(value: Any, other: Any) -> Any:
    """An operand as a number beside the number `other`: `$null` is 0, texts are read. None where it is none.

    Raises CannotConvert for a text that is no number: it would have to become the other operand's type.
    """
    if value is None:
        return 0
    if isinstance(value, str) and not isinstance(value, Char):
        return number_of_text(value, other)
    return value if rank(value) is not None else None


def number_of_text(text: str, other: Any) -> Any:
    """The number of a text; one that is none fails as its conversion to the other operand's type does."""
    if not text.strip():
        return 0
    from lyncshell.values.number_parse import scan_number

    found = scan_number(text)
    if found is not MISSING:
        return found
    from lyncshell.values.convert import convert
    from lyncshell.values.typesystem import need_type, type_of

    numeric = rank(other) is not None and not isinstance(other, (bool, Char))
    return convert(text, type_of(other) if numeric else need_type("System.Int32"))


def operate(symbol: str, left: Any, right: Any) -> Any:
    """The result of an arithmetic operator on two numbers. Raises DivideByZero and for enums InvalidCast."""
    if isinstance(left, EnumValue):
        return _of_enum(symbol, left, right)
    one, other = rank(left), rank(right)
    assert one is not None
    assert other is not None
    return _by_rank(symbol, left, right, max(one, other))


def _by_rank(symbol: str, left: Any, right: Any, highest: int) -> Any:
    if highest == 0:
        return _integers(symbol, _int(left), _int(right), int)
    if highest == _DECIMAL:
        if isinstance(left, bool):
            raise no_coercion("System.Boolean", "System.Decimal")
        return _decimals(symbol, _to_decimal(left), _to_decimal(right))
    if highest == 5:
        return _doubles(symbol, _to_float(left), _to_float(right), left, right)
    if highest == 4:
        return _integers(symbol, _to_integer(left), _to_integer(right), BigInteger)
    cls = _CLASSES[highest]
    negative = _int(left) < 0 or _int(right) < 0
    if negative and cls is UInt32:
        cls = Int64
    elif negative and cls is UInt64:
        return _doubles(symbol, float(_int(left)), float(_int(right)), left, right)
    return _integers(symbol, _int(left), _int(right), cls)


def _int(value: Any) -> int:
    return ord(value) if isinstance(value, Char) else int(value)


def _to_integer(value: Any) -> int:
    return _int(value) if not is_decimal(value) else int(value)


def _to_float(value: Any) -> float:
    return float(ord(value)) if isinstance(value, Char) else float(value)


def _to_decimal(value: Any) -> Decimal:
    from lyncshell.values.numbers import decimal_of_double, decimal_of_single, make_decimal

    if is_decimal(value):
        return value
    try:
        if isinstance(value, Single):
            return decimal_of_single(value)
        if isinstance(value, float):
            return decimal_of_double(value)
        return round_decimal(make_decimal(_to_integer(value)))
    except OverflowError as error:
        raise _overflow(str(error)) from None


def _overflow(message: str) -> ShellError:
    return ShellError(message, error_id="System.OverflowException", exception_type="System.OverflowException")


def no_coercion(source: str, target: str) -> ShellError:
    return ShellError(
        f"No coercion operator is defined between types '{source}' and '{target}'.",
        error_id="System.InvalidOperationException", exception_type="System.InvalidOperationException",
    )


def _integers(symbol: str, left: int, right: int, cls: type) -> Any:
    if symbol == "/":
        return _divided(left, right, cls)
    if symbol == "%":
        if right == 0:
            raise DivideByZero
        rest = abs(left) % abs(right)
        return cls(-rest if left < 0 else rest)
    result = left + right if symbol == "+" else left - right if symbol == "-" else left * right
    return cls(result) if fits(result, cls) else float(result)


def _divided(left: int, right: int, cls: type) -> Any:
    if right == 0:
        raise DivideByZero
    whole, rest = divmod(abs(left), abs(right))
    if (left < 0) != (right < 0):
        whole = -whole
    if cls is BigInteger or (rest == 0 and fits(whole, cls)):
        return cls(whole)
    return left / right


def _doubles(symbol: str, left: float, right: float, one: Any, other: Any) -> Any:
    result = _DOUBLE[symbol](left, right)
    if isinstance(one, Single) and isinstance(other, Single):
        from lyncshell.values.numbers import single

        return single(result)
    return result


def _divide_doubles(left: float, right: float) -> float:
    if right != 0.0:
        return left / right
    from math import copysign, isnan

    if left == 0.0 or isnan(left):
        return float("nan")
    return copysign(float("inf"), left) * copysign(1.0, right)


def _remainder_of_doubles(left: float, right: float) -> float:
    from math import fmod, isinf, isnan

    if right == 0.0 or isinf(left) or isnan(left) or isnan(right):
        return float("nan")
    return fmod(left, right)


_DOUBLE: dict[str, Callable[[float, float], float]] = {
    "+": lambda left, right: left + right,
    "-": lambda left, right: left - right,
    "*": lambda left, right: left * right,
    "/": _divide_doubles,
    "%": _remainder_of_doubles,
}


def _decimals(symbol: str, left: Decimal, right: Decimal) -> Decimal:
    from decimal import Context

    context = Context(prec=80)
    if symbol in "/%" and right == 0:
        raise DivideByZero
    if symbol == "+":
        result = context.add(left, right)
    elif symbol == "-":
        result = context.subtract(left, right)
    elif symbol == "*":
        result = context.multiply(left, right)
    elif symbol == "/":
        result = context.divide(left, right)
    else:
        result = left if abs(left) < abs(right) else context.remainder(left, right)
    try:
        return round_decimal(result)
    except OverflowError as error:
        raise ShellError(str(error), inner=_overflow(str(error))) from None


def _of_enum(symbol: str, left: EnumValue, right: Any) -> Any:
    if is_decimal(right) or isinstance(right, (UInt32, UInt64)):
        from lyncshell.values.typesystem import type_of

        raise no_coercion(left.enum_type.full_name, type_of(right).full_name)
    result = operate(symbol, int(left), int(right) if isinstance(right, EnumValue) else right)
    if type(result) is int:
        return left.enum_type.value(result)
    from lyncshell.values.typesystem import type_of

    source = type_of(result)
    raise ShellError(
        f"Invalid cast from '{source.full_name}' to '{left.enum_type.full_name}'.",
        error_id="System.InvalidCastException", exception_type="System.InvalidCastException",
    )


def compare_numbers(left: Any, right: Any) -> int | None:
    """Negative, zero, positive; None where one is NaN. Enums beside Decimal and UInt32 raise as in arithmetic."""
    if isinstance(left, EnumValue) and (is_decimal(right) or isinstance(right, (UInt32, UInt64))):
        _of_enum("-", left, right)
    one = ord(left) if isinstance(left, Char) else left
    other = ord(right) if isinstance(right, Char) else right
    if is_decimal(one) or is_decimal(other):
        if one != one or other != other:
            return None
        one, other = _exact(one), _exact(other)
    if one < other:
        return -1
    return 1 if one > other else 0 if one == other else None


def _exact(value: Any) -> Any:
    """A number in a class that compares exactly with decimals; a Double by its 15 digits, as .NET converts it."""
    if not isinstance(value, float):
        return value
    from lyncshell.values.numbers import decimal_of_double

    try:
        return decimal_of_double(value)
    except OverflowError:
        return value
