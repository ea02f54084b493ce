"""System.Convert: .NET's own conversions (half to even, overflow is an error), radixes, Base64 and hexadecimal text."""

from __future__ import annotations

from lyncshell.values.bytes import byte_array, to_bytes
from lyncshell.values.dotnet_errors import DotNetFailure, FormatFailure, argument_failure, argument_null, argument_range
from lyncshell.values.null import MISSING
from lyncshell.values.number_parse import parse_decimal, parse_double, parse_integer
from lyncshell.values.numbers import (
    LIMITS,
    Byte,
    Char,
    Int16,
    Int64,
    SByte,
    UInt16,
    UInt32,
    UInt64,
    decimal_of_double,
    fits,
    is_decimal,
    make_decimal,
    single,
)
from lyncshell.values.statics.boolean import read_bool
from lyncshell.values.text import to_display
from lyncshell.values.typesystem import declare, need_type, type_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

CONVERT = declare("System.Convert")

_INTEGERS: dict[str, tuple[type, str, str]] = {
    "ToByte": (Byte, "byte", "an unsigned byte"), "ToSByte": (SByte, "sbyte", "a signed byte"),
    "ToInt16": (Int16, "short", "an Int16"), "ToUInt16": (UInt16, "ushort", "a UInt16"),
    "ToInt32": (int, "int", "an Int32"), "ToUInt32": (UInt32, "uint", "a UInt32"),
    "ToInt64": (Int64, "long", "an Int64"), "ToUInt64": (UInt64, "ulong", "a UInt64"),
}


def _too_large(what: str) -> DotNetFailure:
    return DotNetFailure(f"Value was either too large or too small for {what}.", "System.OverflowException")


def _cast_failure(value: Any, name: str) -> DotNetFailure:
    source = type_of(value)
    if not isinstance(value, (str, int, float)) and not is_decimal(value) and source.name != "DateTime":
        return DotNetFailure("Unable to cast object of type "
                             f"'{source.full_name}' to type 'System.IConvertible'.", "System.InvalidCastException")
    return DotNetFailure(f"Invalid cast from '{source.name}' to '{name}'.", "System.InvalidCastException")


def to_integer(value: Any, cls: type, what: str) -> Any:
    """A value as an integer of the class, rounded half to even. Raises OverflowException, FormatException."""
    if value is None:
        return cls(0)
    if isinstance(value, Char):
        number = ord(value)
    elif isinstance(value, str):
        parsed = parse_integer(value, cls)
        if parsed is MISSING:
            raise FormatFailure(f"The input string '{value}' was not in a correct format.")
        if parsed is None:
            raise _too_large(what)
        return parsed
    elif isinstance(value, (int, float)) or is_decimal(value):
        if value != value or value in (float("inf"), float("-inf")):
            raise _too_large(what)
        number = round(value) if not isinstance(value, int) else int(value)
    else:
        raise _cast_failure(value, cls.__name__ if cls is not int else "Int32")
    if not fits(number, cls):
        raise _too_large(what)
    return cls(number)


def _from_base(text: str | None, base: int, cls: type, what: str) -> Any:
    """Text of a radix: 16 and others fill the type's bits, so FFFFFFFF is -1 as Int32."""
    if base not in (2, 8, 10, 16):
        raise argument_failure("Invalid Base.")
    if text is None:
        return cls(0)
    if base == 10:
        return to_integer(text, cls, what)
    if text == "":
        raise argument_range("Index was out of range. Must be non-negative and less than the size of the collection.",
                             "startIndex")
    digits = text.lower().removeprefix("0x") if base == 16 else text
    if digits.startswith("-"):
        raise argument_failure("String cannot contain a minus sign if the base is not 10.")
    try:
        number = int(digits, base) if digits.isalnum() else -1
    except ValueError:
        number = -1
    if number < 0:
        raise FormatFailure("Could not find any recognizable digits.")
    low, high = LIMITS[cls]
    bits = (high - low).bit_length()
    if number >= 1 << bits:
        raise _too_large(what)
    return cls(number - (1 << bits) if number > high else number)


def _declare_integer(method: str, cls: type, name: str, what: str) -> None:
    def convert(value: Any, second: Any = None) -> Any:
        if isinstance(second, int) and isinstance(value, str):
            return _from_base(value, second, cls, what)
        return to_integer(value, cls, what)

    CONVERT.static(f"{name} {method}(System.Object value)",
                   f"{name} {method}(System.Object value, System.IFormatProvider provider)",
                   f"{name} {method}(string value)", f"{name} {method}(string value, int fromBase)",
                   f"{name} {method}(double value)", f"{name} {method}(char value)", f"{name} {method}(bool value)",
                   f"{name} {method}(decimal value)", f"{name} {method}(long value)")(convert)


for _method, (_class, _name, _what) in _INTEGERS.items():
    _declare_integer(_method, _class, _name, _what)


def _real(value: Any) -> float:
    if value is None:
        return 0.0
    if isinstance(value, str):
        if isinstance(value, Char):
            raise _cast_failure(value, "Double")
        number = parse_double(value)
        if number is MISSING:
            raise FormatFailure(f"The input string '{value}' was not in a correct format.")
        return float(number)
    if isinstance(value, (int, float)) or is_decimal(value):
        return float(value)
    raise _cast_failure(value, "Double")


@CONVERT.static("double ToDouble(System.Object value)",
                "double ToDouble(System.Object value, System.IFormatProvider provider)",
                "double ToDouble(string value)", "double ToDouble(string value, System.IFormatProvider provider)")
def _to_double(value: Any, provider: Any = None) -> float:
    return _real(value)


@CONVERT.static("float ToSingle(System.Object value)",
                "float ToSingle(System.Object value, System.IFormatProvider provider)")
def _to_single(value: Any, provider: Any = None) -> Any:
    return single(_real(value))


@CONVERT.static("decimal ToDecimal(System.Object value)",
                "decimal ToDecimal(System.Object value, System.IFormatProvider provider)")
def _to_decimal(value: Any, provider: Any = None) -> Any:
    if value is None:
        return make_decimal(0)
    if isinstance(value, str):
        number = parse_decimal(value)
        if number is MISSING:
            raise FormatFailure(f"The input string '{value}' was not in a correct format.")
        if number is None:
            raise _too_large("a Decimal")
        return number
    if isinstance(value, float):
        try:
            return decimal_of_double(value)
        except OverflowError:
            raise _too_large("a Decimal") from None
    if isinstance(value, int):
        return make_decimal(int(value))
    if is_decimal(value):
        return value
    raise _cast_failure(value, "Decimal")


@CONVERT.static("bool ToBoolean(System.Object value)",
                "bool ToBoolean(System.Object value, System.IFormatProvider provider)")
def _to_boolean(value: Any, provider: Any = None) -> bool:
    if value is None:
        return False
    if isinstance(value, Char):
        raise _cast_failure(value, "Boolean")
    if isinstance(value, str):
        result = read_bool(value)
        if result is None:
            raise FormatFailure(f"String '{value}' was not recognized as a valid Boolean.")
        return result
    if isinstance(value, (int, float)) or is_decimal(value):
        return bool(value != 0)
    raise _cast_failure(value, "Boolean")


@CONVERT.static("char ToChar(System.Object value)", "char ToChar(System.Object value, System.IFormatProvider provider)")
def _to_char(value: Any, provider: Any = None) -> Char:
    if isinstance(value, str):
        if len(value) != 1:
            raise FormatFailure("String must be exactly one character long.")
        return Char(value)
    if isinstance(value, (bool, float)):
        raise _cast_failure(value, "Char")
    return Char(chr(to_integer(value, UInt16, "a character")))


@CONVERT.static("datetime ToDateTime(System.Object value)",
                "datetime ToDateTime(System.Object value, System.IFormatProvider provider)")
def _to_datetime(value: Any, provider: Any = None) -> Any:
    from lyncshell.values.date_parse import parse_date
    from lyncshell.values.dates import DateTime
    if value is None:
        return DateTime(0)
    if isinstance(value, DateTime):
        return value
    if isinstance(value, str):
        return parse_date(value)
    raise _cast_failure(value, "DateTime")


@CONVERT.static("string ToString(System.Object value)",
                "string ToString(System.Object value, System.IFormatProvider provider)")
def _to_string(value: Any, provider: Any = None) -> str:
    from lyncshell.values.statics.culture import culture_of
    return to_display(value, culture_of(provider))


@CONVERT.static("string ToString(byte value, int toBase)", "string ToString(short value, int toBase)",
                "string ToString(int value, int toBase)", "string ToString(long value, int toBase)")
def _to_base(value: int, base: int) -> str:
    if base == 10:
        return str(int(value))
    if base not in (2, 8, 16):
        raise argument_failure("Invalid Base.")
    if value < 0:
        low, high = LIMITS[type(value)]
        value = int(value) + (high - low + 1)
    return format(int(value), {2: "b", 8: "o", 16: "x"}[base])


@CONVERT.static("System.Object ChangeType(System.Object value, type conversionType)",
                "System.Object ChangeType(System.Object value, System.TypeCode typeCode)",
                "System.Object ChangeType(System.Object value, type conversionType, System.IFormatProvider provider)")
def _change_type(value: Any, target: Any, provider: Any = None) -> Any:
    name = target.text if getattr(target, "enum_type", None) is not None else target.name
    if type_of(value).name == name:
        return value
    function: Callable[..., Any] | None = _CHANGERS.get(name)
    if function is not None:
        return function(value)
    if name in _BY_TYPE:
        cls, what = _BY_TYPE[name]
        return to_integer(value, cls, what)
    raise _cast_failure(value, name)


_CHANGERS: dict[str, Callable[..., Any]] = {
    "String": to_display, "Double": _real, "Single": _to_single, "Decimal": _to_decimal, "Boolean": _to_boolean,
    "Char": _to_char, "DateTime": _to_datetime, "Object": lambda value: value,
}
_BY_TYPE = {method.removeprefix("To"): (cls, what) for method, (cls, _, what) in _INTEGERS.items()}


@CONVERT.static("string ToBase64String(byte[] inArray)",
                "string ToBase64String(byte[] inArray, System.Base64FormattingOptions options)",
                "string ToBase64String(byte[] inArray, int offset, int length)")
def _to_base64(data: Any, second: Any = None, length: int | None = None) -> str:
    from base64 import b64encode
    if data is None:
        raise argument_null("inArray")
    raw = to_bytes(data)
    if length is not None:
        raw = raw[second:second + length]
    text = b64encode(raw).decode("ascii")
    if length is None and second is not None and int(second) == 1:
        return "\r\n".join(text[i:i + 76] for i in range(0, len(text), 76))
    return text


@CONVERT.static("byte[] FromBase64String(string s)")
def _from_base64(text: str | None) -> Any:
    from base64 import b64decode
    if text is None:
        raise argument_null("s")
    try:
        return byte_array(b64decode("".join(text.split()), validate=True))
    except ValueError:
        raise FormatFailure("The input is not a valid Base-64 string as it contains a non-base 64 character, more than "
                            "two padding characters, or an illegal character among the padding characters.") from None


@CONVERT.static("string ToHexString(byte[] inArray)", "string ToHexString(byte[] inArray, int offset, int length)")
def _to_hex(data: Any, offset: int = 0, length: int | None = None) -> str:
    raw = to_bytes(data)
    return raw[offset:len(raw) if length is None else offset + length].hex().upper()


@CONVERT.static("string ToHexStringLower(byte[] inArray)")
def _to_hex_lower(data: Any) -> str:
    return to_bytes(data).hex()


@CONVERT.static("byte[] FromHexString(string s)")
def _from_hex(text: str) -> Any:
    try:
        return byte_array(bytes.fromhex(text))
    except ValueError:
        raise FormatFailure("The input is not a valid hex string as it contains a non-hex character.") from None


@CONVERT.static("bool IsDBNull(System.Object value)")
def _is_db_null(value: Any) -> bool:
    return value is not None and type_of(value).full_name == "System.DBNull"


@CONVERT.static("System.TypeCode GetTypeCode(System.Object value)")
def _type_code(value: Any) -> Any:
    from lyncshell.values.enums import EnumType
    codes = need_type("System.TypeCode")
    assert isinstance(codes, EnumType)
    if value is None:
        return codes.value(0)
    name = type_of(value).name
    return codes[name] if name in codes.names else codes.value(1)
