"""Casts: `[type]value`, typed variables and parameters, arguments of methods.

`convert` is the whole of PowerShell's rule for a target type: `$null`, the same type, PowerShell's own conversions
(text to number, anything to text or Boolean, ...), then what the type itself knows (`TypeInfo.converter`, Parse,
constructors; `convert_objects.py`).
"""

from __future__ import annotations

from lyncshell.errors import CannotConvert
from lyncshell.values.conversion_errors import cause, failed, impossible, invalid_cast, not_a_number, too_large
from lyncshell.values.enums import EnumValue
from lyncshell.values.null import AUTOMATION_NULL, MISSING
from lyncshell.values.number_parse import parse_decimal, parse_double, parse_integer, scan_number
from lyncshell.values.numbers import (
    INTEGERS,
    LIMITS,
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
    decimal_of_double,
    decimal_of_single,
    is_decimal,
    make_decimal,
    round_decimal,
    single,
)
from lyncshell.values.objects import PSObject, SwitchParameter
from lyncshell.values.typesystem import need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal
    from typing import Any

    from lyncshell.values.typesystem import TypeInfo


def convert(value: Any, target: TypeInfo) -> Any:
    """`value` as a value of the type. Raises CannotConvert."""
    if target.python is type(value) and target.definition is None:
        return value
    if value is AUTOMATION_NULL:
        value = None
    function = _TARGETS.get(target.full_name)
    if function is not None:
        return function(value, target)
    from lyncshell.values.convert_objects import convert_to_object

    return convert_to_object(value, target)


def try_convert(value: Any, target: TypeInfo, default: Any = None) -> Any:
    """`-as`: the converted value, or the default where that is impossible."""
    try:
        return convert(value, target)
    except CannotConvert:
        return default


def truth(value: Any) -> bool:
    """Whether a value counts as true."""
    cls = type(value)
    if cls is bool:
        return value  # type: ignore[no-any-return]
    if value is None or value is AUTOMATION_NULL:
        return False
    if cls is str:
        return value != ""  # type: ignore[no-any-return]
    if cls is int or cls is float:
        return value != 0  # type: ignore[no-any-return]
    return _other_truth(value)


def _other_truth(value: Any) -> bool:
    cls = type(value)
    if cls is PSObject:
        return truth(value.base)
    if isinstance(value, list):
        from lyncshell.values.arrays import Queue, Stack

        if cls is Queue or cls is Stack:
            return True
        return _list_truth(value)
    if cls is Char:
        return value != "\0"  # type: ignore[no-any-return]
    if cls is SwitchParameter:
        return value.present  # type: ignore[no-any-return]
    if isinstance(value, (int, float)) or is_decimal(value):
        return bool(value != 0)
    return True


def _list_truth(items: list[Any]) -> bool:
    if len(items) != 1:
        return len(items) > 1
    first = items[0]
    return len(first) > 0 if isinstance(first, list) else truth(first)


# -- numbers


def to_int(value: Any) -> int:
    """The Int32 of a value. Raises CannotConvert."""
    return value if type(value) is int else int(convert(value, need_type("System.Int32")))


def to_double(value: Any) -> float:
    """The Double of a value. Raises CannotConvert."""
    return value if type(value) is float else _double(value, need_type("System.Double"))


def is_convertible(value: Any) -> bool:
    """Whether the value is of one of .NET's basic types (IConvertible)."""
    if isinstance(value, (int, float, str)) or is_decimal(value):
        return True
    return getattr(value, "PS_TYPE", "") == "System.DateTime"


def _plain(value: Any) -> Any:
    return value.base if type(value) is PSObject else value


def _integer_converter(cls: type) -> Callable[[Any, TypeInfo], Any]:
    low, high = LIMITS.get(cls, (None, None))

    def to_integer(value: Any, target: TypeInfo) -> Any:
        value = _plain(value)
        if value is None:
            return cls(0)
        number = _whole_number(value, target, cls)
        if number is None:
            raise failed(value, target, too_large(target), "InvalidCastIConvertible")
        if low is not None and high is not None and not low <= number <= high:
            raise failed(value, target, too_large(target), "InvalidCastIConvertible")
        return cls(number)

    return to_integer


def _whole_number(value: Any, target: TypeInfo, cls: type) -> int | None:
    """The integer nearest to a basic value, None where it has none (NaN)."""
    if type(value) is str:
        return _integer_of_text(value, target, cls)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        if value != value or value in (float("inf"), float("-inf")):
            return None
        return int(value) if cls is BigInteger else round(value)
    if isinstance(value, Char):
        return ord(value)
    if is_decimal(value):
        return int(value) if cls is BigInteger else round(value)
    if is_convertible(value):
        raise invalid_cast(value, target)
    raise impossible(value, target)


def _integer_of_text(text: str, target: TypeInfo, cls: type) -> int:
    """Text to integer: .NET's own reading first, then PowerShell's literals. Raises CannotConvert."""
    if not text.strip():
        return 0
    number = parse_integer(text, cls)
    if number is MISSING:
        number = scan_number(text)
        if number is MISSING and "," in text:
            number = parse_double(text)
        if number is MISSING:
            raise failed(text, target, not_a_number(text), "InvalidCastFromStringToInteger")
        if isinstance(number, float) and abs(number) > 1e300:
            number = None
    if number is not None:
        whole: int = round(number)
        limits = LIMITS.get(cls)
        if limits is None or limits[0] <= whole <= limits[1]:
            return whole
    raise failed(text, target, too_large(target), "InvalidCastFromStringToInteger")


def _double(value: Any, target: TypeInfo) -> float:
    value = _plain(value)
    if value is None:
        return 0.0
    if type(value) is str:
        return float(_real_of_text(value, target, "InvalidCastFromStringToDoubleOrSingle"))
    if isinstance(value, Single):
        return float(value)
    if isinstance(value, (int, float)) or is_decimal(value):
        return float(value)
    if isinstance(value, Char):
        if target.full_name == "System.Double" or target.full_name == "System.Single":
            return float(ord(value))
        raise invalid_cast(value, target)
    if is_convertible(value):
        raise invalid_cast(value, target)
    raise impossible(value, target)


def _real_of_text(text: str, target: TypeInfo, error_id: str) -> Any:
    if not text.strip():
        return 0
    number = parse_double(text)
    if number is MISSING:
        number = scan_number(text)
    if number is MISSING:
        raise failed(text, target, not_a_number(text), error_id)
    return number


def _single(value: Any, target: TypeInfo) -> Single:
    return value if type(value) is Single else single(_double(value, target))


def _decimal(value: Any, target: TypeInfo) -> Decimal:
    value = _plain(value)
    if is_decimal(value):
        return value
    if value is None:
        return make_decimal(0)
    if type(value) is str:
        return _decimal_of_text(value, target)
    try:
        if isinstance(value, Single):
            return decimal_of_single(value)
        if isinstance(value, float):
            return decimal_of_double(value)
        if isinstance(value, int):
            return round_decimal(make_decimal(int(value)))
    except OverflowError as error:
        inner = cause(str(error), "System.OverflowException")
        raise failed(value, target, inner, "InvalidCastIConvertible") from None
    if isinstance(value, Char):
        return make_decimal(ord(value))
    if is_convertible(value):
        raise invalid_cast(value, target)
    from lyncshell.values.convert_objects import convert_to_object

    return convert_to_object(value, target)  # type: ignore[no-any-return]


def _decimal_of_text(text: str, target: TypeInfo) -> Decimal:
    if not text.strip():
        return make_decimal(0)
    number = parse_decimal(text)
    if number is MISSING:
        number = scan_number(text)
    if number is MISSING:
        raise failed(text, target, not_a_number(text), "InvalidCastFromStringToDecimal")
    if number is None:
        raise failed(text, target, too_large(target), "InvalidCastFromStringToDecimal")
    return _decimal(number, target)


# -- other basic types


def _char(value: Any, target: TypeInfo) -> Char:
    value = _plain(value)
    if value is None:
        return Char("\0")
    if isinstance(value, str):
        if len(value) == 1:
            return Char(value)
        inner = cause("String must be exactly one character long.", "System.FormatException")
        raise failed(value, target, inner, "InvalidCastParseTargetInvocation")
    if type(value) in INTEGERS or isinstance(value, EnumValue):
        if not 0 <= value <= 0xFFFF:
            raise failed(value, target, too_large(target), "InvalidCastIConvertible")
        return Char(chr(value))
    if is_convertible(value):
        raise invalid_cast(value, target)
    raise impossible(value, target)


def _boolean(value: Any, target: TypeInfo) -> bool:
    return truth(value)


def _string(value: Any, target: TypeInfo) -> str:
    from lyncshell.values.text import to_string

    return to_string(value)


def _object(value: Any, target: TypeInfo) -> Any:
    return value


def _void(value: Any, target: TypeInfo) -> Any:
    return AUTOMATION_NULL


def _psobject(value: Any, target: TypeInfo) -> Any:
    if target.user != "custom":
        return value
    from lyncshell.values.convert_objects import to_custom_object

    return to_custom_object(value)


def _switch(value: Any, target: TypeInfo) -> Any:
    value = _plain(value)
    if value is None or type(value) is bool:
        return SwitchParameter(bool(value))
    if type(value) is SwitchParameter:
        return value
    if isinstance(value, Char) or getattr(value, "PS_TYPE", "") == "System.DateTime" or isinstance(value, EnumValue):
        raise invalid_cast(value, target)
    from lyncshell.values.convert_objects import convert_to_object

    return convert_to_object(value, target)



_TARGETS: dict[str, Callable[[Any, TypeInfo], Any]] = {
    "System.String": _string,
    "System.Boolean": _boolean,
    "System.Object": _object,
    "System.Int32": _integer_converter(int),
    "System.Int64": _integer_converter(Int64),
    "System.Int16": _integer_converter(Int16),
    "System.UInt16": _integer_converter(UInt16),
    "System.UInt32": _integer_converter(UInt32),
    "System.UInt64": _integer_converter(UInt64),
    "System.Byte": _integer_converter(Byte),
    "System.SByte": _integer_converter(SByte),
    "System.Numerics.BigInteger": _integer_converter(BigInteger),
    "System.Double": _double,
    "System.Single": _single,
    "System.Decimal": _decimal,
    "System.Char": _char,
    "System.Void": _void,
    "System.Management.Automation.PSObject": _psobject,
    "System.Management.Automation.SwitchParameter": _switch,
}

