"""Numbers and characters that Python has no class for.

A plain `int` is an Int32, `float` a Double, `decimal.Decimal` a Decimal. The other .NET numbers are subclasses
without operators of their own: the rules are per pair of types and live in `arithmetic.py`. What Python's own
operators return for them is a plain int or float, so a result must be put into its type with the class again.
"""

from __future__ import annotations

from math import isinf, isnan
from struct import error as StructError
from struct import pack, unpack

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Any, Final, TypeGuard


class Int64(int):
    """System.Int64, `[long]`."""

    __slots__ = ()
    PS_TYPE = "System.Int64"


class UInt32(int):
    """System.UInt32."""

    __slots__ = ()
    PS_TYPE = "System.UInt32"


class UInt64(int):
    """System.UInt64."""

    __slots__ = ()
    PS_TYPE = "System.UInt64"


class Int16(int):
    """System.Int16."""

    __slots__ = ()
    PS_TYPE = "System.Int16"


class UInt16(int):
    """System.UInt16."""

    __slots__ = ()
    PS_TYPE = "System.UInt16"


class Byte(int):
    """System.Byte."""

    __slots__ = ()
    PS_TYPE = "System.Byte"


class SByte(int):
    """System.SByte."""

    __slots__ = ()
    PS_TYPE = "System.SByte"


class BigInteger(int):
    """System.Numerics.BigInteger: without limits."""

    __slots__ = ()
    PS_TYPE = "System.Numerics.BigInteger"


class Single(float):
    """System.Single: made by `single`, which rounds to 32 bits."""

    __slots__ = ()
    PS_TYPE = "System.Single"


class Char(str):
    """System.Char: one UTF-16 unit."""

    __slots__ = ()
    PS_TYPE = "System.Char"


INT32_MIN: Final = -(2**31)
INT32_MAX: Final = 2**31 - 1
INT64_MIN: Final = -(2**63)
INT64_MAX: Final = 2**63 - 1

LIMITS: Final[dict[type, tuple[int, int]]] = {
    int: (INT32_MIN, INT32_MAX),
    Int64: (INT64_MIN, INT64_MAX),
    UInt32: (0, 2**32 - 1),
    UInt64: (0, 2**64 - 1),
    Int16: (-(2**15), 2**15 - 1),
    UInt16: (0, 2**16 - 1),
    Byte: (0, 255),
    SByte: (-128, 127),
}
"""The smallest and the largest value of each integer class."""

INTEGERS: Final = frozenset((*LIMITS, BigInteger))
"""The classes of integers (Boolean, Char and enum values are none)."""

DECIMAL_LIMIT: Final = 2**96 - 1
"""The largest integer that a Decimal holds."""


def is_decimal(value: Any) -> TypeGuard[Decimal]:
    """Whether it is a Decimal; asks by name, so that `decimal` is loaded only where a script uses one."""
    cls = type(value)
    return cls.__name__ == "Decimal" and cls.__module__ == "decimal"


def is_integer(value: Any) -> bool:
    """Whether it is a value of an integer class."""
    return type(value) in INTEGERS


def is_number(value: Any) -> bool:
    """Whether it is a number: integer, Double, Single or Decimal."""
    cls = type(value)
    return cls in INTEGERS or cls is float or cls is Single or is_decimal(value)


def integer(value: int) -> Any:
    """`value` in the smallest of Int32, Int64, and BigInteger that holds it."""
    if INT32_MIN <= value <= INT32_MAX:
        return int(value)
    if INT64_MIN <= value <= INT64_MAX:
        return Int64(value)
    return BigInteger(value)


def fits(value: int, cls: type) -> bool:
    """Whether `value` is in the range of the integer class."""
    limits = LIMITS.get(cls)
    return limits is None or limits[0] <= value <= limits[1]


def single(value: float) -> Single:
    """`value` rounded to 32 bits; beyond the range it is an infinity, as in .NET."""
    if isnan(value) or isinf(value):
        return Single(value)
    try:
        return Single(unpack("f", pack("f", value))[0])
    except (OverflowError, StructError):
        return Single(float("inf") if value > 0 else float("-inf"))


def make_decimal(value: Any) -> Decimal:
    """A Decimal of an int, a text in Python's notation, or a Decimal; unrounded."""
    from decimal import Decimal

    return Decimal(value)


def decimal_of_double(value: float) -> Decimal:
    """The Decimal that .NET makes of a Double: 15 significant digits. Raises OverflowError beyond its range."""
    from decimal import Decimal

    if isnan(value) or isinf(value) or abs(value) >= 7.9228162514264338e28:
        raise OverflowError("Value was either too large or too small for a Decimal.")
    exact = Decimal(f"{value:.14e}")
    if exact.is_zero():
        return Decimal(0)
    exact = round_decimal(exact).normalize()
    exponent = exact.as_tuple().exponent
    return exact.quantize(Decimal(1)) if isinstance(exponent, int) and exponent > 0 else exact


def decimal_of_single(value: float) -> Decimal:
    """The Decimal that .NET makes of a Single: 7 significant digits. Raises OverflowError beyond its range."""
    if isnan(value) or isinf(value) or abs(value) >= 7.9228162514264338e28:
        raise OverflowError("Value was either too large or too small for a Decimal.")
    return decimal_of_double(float(f"{value:.6e}"))


def round_decimal(value: Decimal) -> Decimal:
    """`value` in a Decimal's 96 bits and at most 28 places. Raises OverflowError where it is too large."""
    from decimal import ROUND_HALF_EVEN, Context, Decimal

    exponent = value.as_tuple().exponent
    if not isinstance(exponent, int):
        raise OverflowError("Value was either too large or too small for a Decimal.")
    context = Context(prec=100, rounding=ROUND_HALF_EVEN)
    if exponent > 0:
        value = value.quantize(Decimal(1), context=context)
    elif exponent < -28:
        value = value.quantize(Decimal(1).scaleb(-28), context=context)
    while abs(int(value.scaleb(-int(value.as_tuple().exponent), context=context))) > DECIMAL_LIMIT:
        places = int(value.as_tuple().exponent)
        if places >= 0:
            raise OverflowError("Value was either too large or too small for a Decimal.")
        spare = max(1, len(value.as_tuple().digits) - 29)
        value = value.quantize(Decimal(1).scaleb(min(0, places + spare)), context=context)
    return value
