"""Numbers in texts: as PowerShell's own literals (hex, suffixes, multipliers) and as .NET's parsers read them."""

from __future__ import annotations

import re

from lyncshell.values.null import MISSING
from lyncshell.values.numbers import (
    LIMITS,
    BigInteger,
    Byte,
    Int16,
    Int64,
    SByte,
    UInt16,
    UInt32,
    UInt64,
    fits,
    integer,
    make_decimal,
    round_decimal,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_MULTIPLIERS = {"": 1, "kb": 2**10, "mb": 2**20, "gb": 2**30, "tb": 2**40, "pb": 2**50}
_SUFFIXES: dict[str, type] = {
    "l": Int64, "u": UInt32, "ul": UInt64, "s": Int16, "us": UInt16, "y": SByte, "uy": Byte, "n": BigInteger,
}
_NUMBER = re.compile(
    r"""([+-]?)(?:0x(?P<hex>[0-9a-f]+?)|0b(?P<bin>[01]+)|(?P<dec>\d+\.?\d*|\.\d+)(?P<exp>e[+-]?\d+)?)
    (?P<suffix>ul|us|uy|[lusynd])?(?P<unit>[kmgtp]b)?""",
    re.IGNORECASE | re.VERBOSE | re.ASCII,
)
_SPACES = " \t\n\v\f\r\x85\xa0"


def scan_number(text: str) -> Any:
    """The number that a text is when it is read as a literal of the language; MISSING where it is none."""
    if len(text) < 10 and text.isdigit() and text.isascii():
        return int(text)
    found = _NUMBER.fullmatch(text.strip(_SPACES))
    if found is None:
        return MISSING
    negative = found[1] == "-"
    suffix = (found["suffix"] or "").lower()
    factor = _MULTIPLIERS[(found["unit"] or "").lower()]
    if found["dec"] is None:
        return _whole(_radix(found["hex"], found["bin"]), negative, suffix, factor)
    if "." in found["dec"] or found["exp"] or suffix == "d":
        return _real(found["dec"] + (found["exp"] or ""), negative, suffix, factor)
    return _whole(int(found["dec"]), negative, suffix, factor)


def _radix(hex_digits: str | None, bits: str | None) -> int:
    """The value of hex or binary digits: a full word of them is negative where its first bit is set."""
    if hex_digits is not None:
        value, width = int(hex_digits, 16), len(hex_digits) * 4
    else:
        value, width = int(bits or "0", 2), len(bits or "0")
    if width in (8, 16) and hex_digits is None:
        return value - (1 << width) if value >> (width - 1) else value
    return value - (1 << width) if width in (32, 64) and value >> (width - 1) else value


def _whole(value: int, negative: bool, suffix: str, factor: int) -> Any:
    value = (-value if negative else value) * factor
    if suffix == "d":
        return make_decimal(value)
    cls = _SUFFIXES.get(suffix)
    if cls is None:
        return integer(value) if -(2**63) <= value < 2**63 else _large(value)
    if suffix == "u" and not fits(value, UInt32):
        cls = UInt64
    return cls(value) if fits(value, cls) else MISSING


def _large(value: int) -> Any:
    return make_decimal(value) if abs(value) < 2**96 else float(value)


def _real(text: str, negative: bool, suffix: str, factor: int) -> Any:
    sign = "-" if negative else ""
    if suffix == "d":
        try:
            return round_decimal(make_decimal(sign + text) * factor)
        except OverflowError:
            return MISSING
    value = float(sign + text) * factor
    if not suffix:
        return value
    cls = _SUFFIXES[suffix]
    return cls(round(value)) if fits(round(value), cls) else MISSING


_INTEGER = re.compile(r"[+-]?\d+", re.ASCII)
_THOUSANDS = re.compile(r"[+-]?\d[\d,]*(?:\.\d*)?(?:e[+-]?\d+)?|[+-]?\.\d+(?:e[+-]?\d+)?", re.IGNORECASE | re.ASCII)
_WORDS = {
    "nan": float("nan"), "infinity": float("inf"), "-infinity": float("-inf"), "+infinity": float("inf"),
    "∞": float("inf"), "-∞": float("-inf"), "-nan": float("nan"), "+nan": float("nan"),
}


def parse_integer(text: str, cls: type) -> Any:
    """What Int32.Parse and its like give: digits with a sign. MISSING where it is no number, None where too large."""
    text = text.strip(_SPACES)
    if _INTEGER.fullmatch(text) is None:
        return MISSING
    value = int(text)
    if cls in LIMITS and not fits(value, cls):
        return None
    return cls(value)


def parse_double(text: str) -> Any:
    """What Double.Parse gives: thousands, exponent, `NaN`. MISSING where it is no number."""
    text = text.strip(_SPACES)
    if _THOUSANDS.fullmatch(text) is None:
        return _WORDS.get(text.lower(), MISSING)
    return float(text.replace(",", ""))


def parse_decimal(text: str) -> Any:
    """What Decimal.Parse gives, its scale kept. MISSING where it is no number, None where too large."""
    text = text.strip(_SPACES)
    if _THOUSANDS.fullmatch(text) is None or "e" in text.lower():
        return MISSING
    try:
        return round_decimal(make_decimal(text.replace(",", "").rstrip(".") or "0"))
    except OverflowError:
        return None
