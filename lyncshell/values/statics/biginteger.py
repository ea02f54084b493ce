"""System.Numerics.BigInteger."""

from __future__ import annotations

from lyncshell.values.dotnet_errors import argument_range
from lyncshell.values.null import MISSING
from lyncshell.values.numbers import BigInteger
from lyncshell.values.statics.number_members import HEX_STYLE, declare_constant, declare_number
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

BIG = declare("System.Numerics.BigInteger", python=BigInteger)


def _read(text: str, styles: int) -> Any:
    try:
        return BigInteger(int(text.strip().replace(",", ""), 16 if styles & HEX_STYLE else 10))
    except ValueError:
        return MISSING


declare_number(BIG, 1, _read, BigInteger(0), "a BigInteger")
declare_constant(BIG, "Zero", BigInteger(0))
declare_constant(BIG, "One", BigInteger(1))
declare_constant(BIG, "MinusOne", BigInteger(-1))


@BIG.constructor("bigint new(System.Object value)")
def _new(value: Any) -> BigInteger:
    return BigInteger(int(value))


@BIG.static("bigint Pow(bigint value, int exponent)")
def _pow(value: int, exponent: int) -> BigInteger:
    if exponent < 0:
        raise argument_range("Non-negative number required.", "exponent")
    return BigInteger(int(value) ** exponent)


@BIG.static("bigint ModPow(bigint value, bigint exponent, bigint modulus)")
def _mod_pow(value: int, exponent: int, modulus: int) -> BigInteger:
    return BigInteger(pow(int(value), int(exponent), int(modulus)))


@BIG.static("bigint Abs(bigint value)")
def _abs(value: int) -> BigInteger:
    return BigInteger(abs(int(value)))


@BIG.static("bigint GreatestCommonDivisor(bigint left, bigint right)")
def _gcd(left: int, right: int) -> BigInteger:
    from math import gcd
    return BigInteger(gcd(int(left), int(right)))


@BIG.property("bool IsEven {get;}")
def _is_even(self: int) -> bool:
    return int(self) % 2 == 0


@BIG.property("bool IsOne {get;}")
def _is_one(self: int) -> bool:
    return int(self) == 1


@BIG.property("bool IsZero {get;}")
def _is_zero(self: int) -> bool:
    return int(self) == 0


@BIG.property("int Sign {get;}")
def _sign(self: int) -> int:
    return (int(self) > 0) - (int(self) < 0)
