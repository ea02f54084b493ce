"""Numeric literals: from their parts to the value and its type."""

from __future__ import annotations

from lyncshell.values.numbers import BigInteger, Byte, Int16, Int64, SByte, UInt16, UInt32, UInt64

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.language.names import NumberLiteral

_SUFFIXES: dict[str, type[int]] = {
    "l": Int64, "u": UInt32, "ul": UInt64, "y": SByte, "uy": Byte, "s": Int16, "us": UInt16, "n": BigInteger,
}  # fmt: skip
_INT32 = range(-(2**31), 2**31)
_INT64 = range(-(2**63), 2**63)


def number_value(literal: NumberLiteral) -> Any:
    """The value of a literal: the first of Int32, Int64, Decimal, Double that holds it, or what its suffix says."""
    if literal.is_real or literal.suffix == "d":
        return _real(literal)
    value = int(literal.digits, literal.base)
    if literal.base != 10:
        value = _from_bits(value, literal)
    if literal.negative:
        value = -value
    value *= literal.multiplier
    suffix = literal.suffix
    if suffix:
        cls = _SUFFIXES[suffix]
        if suffix == "u" and value not in range(2**32):
            cls = UInt64
        return cls(value)
    if value in _INT32:
        return value
    if value in _INT64:
        return Int64(value)
    if literal.base == 10:
        from decimal import Decimal

        return Decimal(value) if abs(value) < 2**96 else float(value)
    return BigInteger(value)


def _real(literal: NumberLiteral) -> Any:
    if literal.suffix == "d":
        from decimal import Decimal

        digits = literal.digits if literal.base == 10 else str(int(literal.digits, literal.base))
        value = Decimal(digits) * literal.multiplier if literal.multiplier != 1 else Decimal(digits)
        return -value if literal.negative else value
    number = float(literal.digits) * literal.multiplier
    if literal.suffix == "l":
        return Int64(round(-number if literal.negative else number))
    return -number if literal.negative else number


def _from_bits(value: int, literal: NumberLiteral) -> int:
    """Hexadecimal and binary literals of full width are negative: 0xFFFFFFFF is -1."""
    if literal.suffix not in ("", "l", "s", "y"):
        return value
    digits = len(literal.digits) * (4 if literal.base == 16 else 1)
    width = {"l": 64, "s": 16, "y": 8}.get(literal.suffix, 32 if digits <= 32 else 64)
    if width == 32 and value >> 32:
        width = 64
    if value >> (width - 1) == 1 and digits >= width:
        return value - (1 << width)
    return value
