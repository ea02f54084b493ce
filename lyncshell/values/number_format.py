"""Numbers to text as .NET does it: shortest round trip, standard formats (`C D E F G N P R X B`) and custom ones.

Every number becomes digits first: (negative, digits,
                                    scale) stands for 0.digits times ten to the scale. Doubles are rounded
exactly and half to even by the standard formats, from 15 digits and half up by custom ones; integers and decimals
always half up: that is what .NET does since Core 3.0.
"""

from __future__ import annotations

from functools import lru_cache

from lyncshell.values.culture import INVARIANT, Culture
from lyncshell.values.dotnet_errors import FormatFailure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Any

_BITS = {"int": 32, "Int64": 64, "UInt32": 32, "UInt64": 64, "Int16": 16, "UInt16": 16, "Byte": 8, "SByte": 8}
_BAD_SPECIFIER = "Format specifier was invalid."


class Digits:
    """A decimal number under work: sign, digits without leading zeros, scale (it is 0.digits * 10**scale)."""

    __slots__ = ("floating", "negative", "scale", "text")

    def __init__(self, negative: bool, text: str, scale: int, floating: bool = False) -> None:
        self.negative = negative
        self.text = text
        self.scale = scale
        self.floating = floating

    def round_at(self, position: int) -> None:
        """Keep `position` digits, rounding half up, and drop trailing zeros; zero loses its sign unless floating."""
        text = self.text
        if position < 0:
            kept = ""
        elif position < len(text):
            kept = text[:position]
            if text[position] >= "5":
                kept = str(int(kept or "0") + 1).rjust(position, "0")
                if len(kept) > position:
                    self.scale += 1
        else:
            kept = text
        self.text = kept.rstrip("0")
        if not self.text:
            self.scale = 0
            if not self.floating:
                self.negative = False


def double_text(value: float, culture: Culture = INVARIANT, limit: float = 1e15) -> str:
    """Shortest text that reads back as the same Double; exponents from 1E+15 and below 1E-04 on."""
    text = repr(value)
    if "e" in text:
        if -limit < value < limit and abs(value) >= 1:
            return str(int(value))
        return text.upper()
    if text[-1] == "0" and text[-2] == ".":
        if -limit < value < limit:
            return text[:-2]
        return _scientific(text[:-2].lstrip("-"), value < 0)
    if text[-1] in "fn":
        return _not_finite(value, culture)
    return text


def cast_text(value: float) -> str:
    """A Double as the [string] cast writes it: 15 significant digits, invariant."""
    text = f"{value:.15g}"
    if "e" in text:
        return text.upper()
    return _not_finite(value, INVARIANT) if text[-1] in "fn" else text


def cast_single_text(value: float) -> str:
    """A Single as the [string] cast writes it: 7 significant digits, invariant."""
    text = f"{value:.7g}"
    if "e" in text:
        return text.upper()
    return _not_finite(value, INVARIANT) if text[-1] in "fn" else text


def _scientific(digits: str, negative: bool) -> str:
    """Digits of a whole number in E notation."""
    fraction = digits[1:].rstrip("0")
    sign = "-" if negative else ""
    return f"{sign}{digits[0]}{'.' + fraction if fraction else ''}E+{len(digits) - 1:02d}"


def _not_finite(value: float, culture: Culture) -> str:
    if value != value:
        return culture.numbers.nan
    return culture.numbers.infinity if value > 0 else "-" + culture.numbers.infinity


def single_text(value: float, culture: Culture = INVARIANT) -> str:
    """Shortest text that reads back as the same Single; exponents from 1E+07 on."""
    if value != value or value in (float("inf"), float("-inf")):
        return _not_finite(value, culture)
    number = _single_digits(value)
    return _general(number, 7)


def _single_digits(value: float) -> Digits:
    from struct import pack, unpack
    for precision in range(1, 10):
        text = f"{value:.{precision - 1}e}"
        try:
            if unpack("f", pack("f", float(text)))[0] == value:
                break
        except OverflowError:
            continue
    return _from_exponent(text, floating=True)


def decimal_text(value: Decimal) -> str:
    """A Decimal with its scale and without exponent; negative zero has no sign."""
    text = f"{value:f}"
    return text[1:] if text[0] == "-" and not value else text


def _from_exponent(text: str, floating: bool) -> Digits:
    """Digits out of Python's `d.ddde+xx`."""
    mantissa, _, exponent = text.partition("e")
    negative = mantissa[0] == "-"
    digits = mantissa.lstrip("-").replace(".", "")
    stripped = digits.rstrip("0")
    if not stripped:
        return Digits(negative, "", 0, floating)
    return Digits(negative, stripped, int(exponent) + 1, floating)


def _digits_of(value: Any) -> Digits:
    """Exact digits of an integer or Decimal; the shortest ones of a Double or Single."""
    if isinstance(value, int):
        text = int.__str__(abs(value)).lstrip("0")
        return Digits(value < 0, text, len(text))
    if isinstance(value, float):
        if type(value) is not float:
            return _single_digits(value)
        return _from_exponent(_shortest_exponent(value), floating=True)
    sign, digits, exponent = value.as_tuple()
    text = "".join(map(str, digits)).lstrip("0")
    return Digits(bool(sign), text, len(text) + exponent)


def _shortest_exponent(value: float) -> str:
    """repr in the form `d.ddde+xx`."""
    text = repr(value)
    count = sum(c.isdigit() for c in text.partition("e")[0].lstrip("-0.")) or 1
    return f"{value:.{count - 1}e}"


def format_number(value: Any, spec: str | None, culture: Culture = INVARIANT) -> str:
    """`value.ToString(spec)`. Raises FormatFailure for a specifier that does not exist or not for that type."""
    if not spec:
        return number_text(value, culture)
    for_int, tail, for_float = _as_python(spec)
    cls = type(value)
    if for_int and cls is int and value >= 0:
        return format(value, for_int) + tail
    if for_float and cls is float and value - value == 0:
        return format(value, for_float)
    letter, precision = _parse_spec(spec)
    if letter:
        return _standard(value, letter, precision, culture)
    if isinstance(value, float) and not _finite(value):
        return _not_finite(value, culture)
    from lyncshell.values.number_pattern import format_pattern
    return format_pattern(_pattern_digits(value), spec, culture)


@lru_cache(maxsize=256)
def _parse_spec(spec: str) -> tuple[str, int]:
    """Letter and digits (-1 for none) of a standard format; no letter for a custom one."""
    letter, rest = spec[0], spec[1:]
    if letter.isascii() and letter.isalpha() and (
            not rest or (len(rest) < 10 and rest.isascii() and rest.isdigit())):
        return letter, int(rest) if rest else -1
    return "", -1


@lru_cache(maxsize=256)
def _as_python(spec: str) -> tuple[str, str, str]:
    """The short way for common formats: Python's format of an Int32 that is not negative with what comes behind it,
    and of a Double; empty where there is none."""
    if not spec.strip("0"):
        return f"0{len(spec)}d", "", ""
    if spec == "#,##0":
        return ",d", "", ""
    letter, places = _parse_spec(spec)
    if places < 0 or places > 99:
        return "", "", ""
    if letter in ("D", "d"):
        return f"0{places}d", "", ""
    if letter in ("X", "x"):
        return f"0{places}{letter}", "", ""
    if letter in ("N", "n", "F", "f"):
        comma = "," if letter in "Nn" else ""
        return f"{comma}d", "." + "0" * places if places else "", f"{comma}.{places}f"
    return "", "", ""


def number_text(value: Any, culture: Culture = INVARIANT) -> str:
    """`value.ToString()` of any number."""
    if isinstance(value, int):
        return int.__str__(value)
    if isinstance(value, float):
        return double_text(value, culture) if type(value) is float else single_text(value, culture)
    return decimal_text(value)


def _pattern_digits(value: Any) -> Digits:
    """What a custom format works on: 15 digits of a Double, 7 of a Single, all of other numbers."""
    if isinstance(value, float):
        return _from_exponent(f"{value:.{14 if type(value) is float else 6}e}", floating=True)
    number = _digits_of(value)
    number.text = number.text.rstrip("0")
    return number


def _finite(value: float) -> bool:
    return value - value == 0


def _standard(value: Any, letter: str, precision: int, culture: Culture) -> str:
    """One of the standard formats."""
    upper = letter.upper()
    floating = isinstance(value, float)
    if floating and not _finite(value):
        return _not_finite(value, culture)
    if upper in "DXB":
        if not isinstance(value, int):
            raise FormatFailure(_BAD_SPECIFIER)
        return _integer(value, letter, max(precision, 0))
    if upper == "R":
        return number_text(value, culture)
    if upper == "G":
        return _general_format(value, precision, letter, culture)
    if upper == "E":
        return _exponential(value, 6 if precision < 0 else precision, letter)
    if upper in "FNPC":
        return _fixed(value, upper, precision, culture)
    raise FormatFailure(_BAD_SPECIFIER)


def _integer(value: int, letter: str, width: int) -> str:
    """D, X and B: whole numbers with at least `width` digits; negative ones in two's complement for X and B."""
    if letter in "dD":
        text = int.__str__(abs(value)).rjust(width, "0")
        return "-" + text if value < 0 else text
    bits = _BITS.get(type(value).__name__)
    if bits is None:
        return _big_integer(value, letter, width)
    number = int(value) & ((1 << bits) - 1)
    text = bin(number)[2:] if letter in "bB" else f"{number:x}" if letter == "x" else f"{number:X}"
    return text.rjust(width, "0")


def _big_integer(value: int, letter: str, width: int) -> str:
    """X of a BigInteger: a leading 0 keeps a positive number positive."""
    if letter in "bB":
        number = int(value)
        length = (number if number >= 0 else ~number).bit_length() + 1
        return bin(number & ((1 << length) - 1))[2:].rjust(max(width, length), "0" if number >= 0 else "1")
    size = (value if value >= 0 else ~value).bit_length() // 8 + 1
    text = f"{int(value) & ((1 << (8 * size)) - 1):0{2 * size}x}"
    filler = "f" if value < 0 else "0"
    while len(text) > 1 and text[0] == filler and (text[1] in "89abcdef") == (value < 0):
        text = text[1:]
    text = text.rjust(width, filler)
    return text.upper() if letter == "X" else text


def _general(number: Digits, limit: int, letter: str = "E") -> str:
    """Digits in the shorter notation; more than `limit` places before the point are written with an exponent."""
    sign = "-" if number.negative else ""
    text, scale = number.text, number.scale
    if not text:
        return sign + "0"
    if scale > limit or scale < -3:
        fraction = text[1:]
        exponent = scale - 1
        tail = f"{letter}{'-' if exponent < 0 else '+'}{abs(exponent):02d}"
        return sign + text[0] + ("." + fraction if fraction else "") + tail
    if scale <= 0:
        return f"{sign}0.{'0' * -scale}{text}"
    if len(text) <= scale:
        return sign + text + "0" * (scale - len(text))
    return f"{sign}{text[:scale]}.{text[scale:]}"


def _general_format(value: Any, precision: int, letter: str, culture: Culture) -> str:
    """G: like no format without digits; with them at most that many significant ones."""
    if precision <= 0:
        text = number_text(value, culture)
        return text.replace("E", "e") if letter == "g" else text
    if isinstance(value, float):
        number = _from_exponent(f"{value:.{precision - 1}e}", floating=True)
    else:
        number = _digits_of(value)
        number.round_at(precision)
    return _general(number, precision, "E" if letter == "G" else "e")


def _exponential(value: Any, precision: int, letter: str) -> str:
    """E: one digit, `precision` decimals, an exponent of at least three digits."""
    if isinstance(value, float):
        text = f"{value:.{precision}e}"
        mantissa, _, exponent = text.partition("e")
        power = int(exponent)
    else:
        number = _digits_of(value)
        number.round_at(precision + 1)
        digits = (number.text or "0").ljust(precision + 1, "0")
        mantissa = ("-" if number.negative else "") + digits[0] + ("." + digits[1:] if precision else "")
        power = number.scale - 1 if number.text else 0
    return f"{mantissa}{letter}{'-' if power < 0 else '+'}{abs(power):03d}"


def _fixed_text(value: Any, decimals: int, shift: int) -> tuple[bool, str]:
    """Sign and digits with `decimals` places of value * 10**shift."""
    if isinstance(value, float):
        text = f"{abs(value):.{decimals + shift}f}"
        negative = value < 0 or (value == 0 and repr(value)[0] == "-")
        if shift:
            whole, _, fraction = text.partition(".")
            whole = (whole + fraction[:shift]).lstrip("0") or "0"
            text = f"{whole}.{fraction[shift:]}" if decimals else whole
        return negative, text
    number = _digits_of(value)
    number.scale += shift
    number.round_at(number.scale + decimals)
    text = number.text
    if number.scale <= 0:
        whole, fraction = "0", "0" * -number.scale + text
    else:
        whole, fraction = text[:number.scale].ljust(number.scale, "0"), text[number.scale:]
    fraction = fraction.ljust(decimals, "0")
    return number.negative, f"{whole}.{fraction}" if decimals else whole


def group_digits(whole: str, separator: str) -> str:
    """A whole number's digits in groups of three."""
    if len(whole) <= 3:
        return whole
    head = len(whole) % 3
    parts = [whole[:head]] if head else []
    parts += [whole[i:i + 3] for i in range(head, len(whole), 3)]
    return separator.join(parts)


def _fixed(value: Any, upper: str, precision: int, culture: Culture) -> str:
    """F, N, P and C: a fixed number of decimals in the culture's pattern."""
    facts = culture.numbers
    default = {"F": facts.number_decimals, "N": facts.number_decimals, "P": facts.percent_decimals,
               "C": facts.currency_decimals}[upper]
    decimals = default if precision < 0 else precision
    negative, text = _fixed_text(value, decimals, 2 if upper == "P" else 0)
    if upper != "F":
        whole, point, fraction = text.partition(".")
        text = group_digits(whole, facts.group_separator) + point + fraction
    if upper == "P":
        return (facts.percent_negative if negative else facts.percent_positive).replace("n", text)
    if upper == "C":
        return (facts.currency_negative if negative else facts.currency_positive).replace("n", text)
    return "-" + text if negative else text
