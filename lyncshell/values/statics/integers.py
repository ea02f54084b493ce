"""System.Byte, SByte, Int16, UInt16, Int32, UInt32, Int64, UInt64."""

from __future__ import annotations

from lyncshell.values.null import MISSING
from lyncshell.values.number_parse import parse_decimal, parse_integer
from lyncshell.values.numbers import LIMITS, Byte, Int16, Int64, SByte, UInt16, UInt32, UInt64, fits
from lyncshell.values.statics.number_members import HEX_STYLE, declare_constant, declare_number, display_type
from lyncshell.values.typesystem import TypeInfo, declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_ROWS: tuple[tuple[str, type, int, str], ...] = (
    ("System.SByte", SByte, 5, "a signed byte"), ("System.Byte", Byte, 6, "an unsigned byte"),
    ("System.Int16", Int16, 7, "an Int16"), ("System.UInt16", UInt16, 8, "a UInt16"),
    ("System.Int32", int, 9, "an Int32"), ("System.UInt32", UInt32, 10, "a UInt32"),
    ("System.Int64", Int64, 11, "an Int64"), ("System.UInt64", UInt64, 12, "a UInt64"),
)
_THOUSANDS, _POINT = 64, 32


def _reader(cls: type) -> Callable[[str, int], Any]:
    low, high = LIMITS[cls]
    bits = (high - low).bit_length()

    def read(text: str, styles: int) -> Any:
        if styles & HEX_STYLE:
            try:
                value = int(text.strip(), 16)
            except ValueError:
                return MISSING
            if value >= 1 << bits or text.strip()[:1] in "+-" or "x" in text.lower():
                return None if "x" not in text.lower() else MISSING
            return cls(value - (1 << bits) if value > high else value)
        if styles & (_THOUSANDS | _POINT):
            number = parse_decimal(text)
            if number is MISSING or number is None or number != int(number):
                return number if number is MISSING else None
            return cls(int(number)) if fits(int(number), cls) else None
        return parse_integer(text, cls)

    return read


def _declare_extras(type: TypeInfo, cls: Any) -> None:
    """Static functions that generic mathematics gave to integers."""
    name = display_type(type)
    type.static(f"{name} Max({name} x, {name} y)")(max)
    type.static(f"{name} Min({name} x, {name} y)")(min)
    type.static(f"{name} Clamp({name} value, {name} min, {name} max)")(
        lambda value, low, high: cls(min(max(value, low), high)))
    type.static(f"bool IsEvenInteger({name} value)")(lambda value: value % 2 == 0)
    type.static(f"bool IsOddInteger({name} value)")(lambda value: value % 2 == 1)
    type.static(f"bool IsPow2({name} value)")(lambda value: value > 0 and value & (value - 1) == 0)


for _full_name, _class, _code, _large in _ROWS:
    _type = declare(_full_name, python=_class)
    declare_constant(_type, "MaxValue", _class(LIMITS[_class][1]))
    declare_constant(_type, "MinValue", _class(LIMITS[_class][0]))
    declare_number(_type, _code, _reader(_class), _class(0), _large)
    _declare_extras(_type, _class)
