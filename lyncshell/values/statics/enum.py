"""System.Enum: members of all enum values, and the static methods that take an enum type."""

from __future__ import annotations

from lyncshell.errors import CannotConvert
from lyncshell.values.arrays import TypedArray
from lyncshell.values.dotnet_errors import argument_failure
from lyncshell.values.enums import EnumType, EnumValue, parse_enum
from lyncshell.values.null import MISSING
from lyncshell.values.typesystem import TypeInfo, declare, need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.values.objects import Reference

ENUM = declare("System.Enum")


def _enum(type: Any) -> EnumType:
    if not isinstance(type, EnumType):
        raise argument_failure("Type provided must be an Enum.", "enumType")
    return type


@ENUM.method("bool HasFlag(System.Object flag)")
def _has_flag(self: EnumValue, flag: Any) -> bool:
    from lyncshell.values.convert import convert

    try:
        number = int(convert(flag, self.enum_type))
    except CannotConvert as error:
        raise argument_failure(error.message) from None
    return int(self) & number == number


@ENUM.method("int CompareTo(System.Object target)")
def _compare(self: EnumValue, other: Any) -> int:
    return 1 if other is None else (int(self) > int(other)) - (int(self) < int(other))


@ENUM.method("string ToString()", "string ToString(string format)")
def _to_string(self: EnumValue, format: str | None = None) -> str:
    letter = (format or "G").upper()
    if letter == "D":
        return str(int(self))
    if letter == "X":
        return f"{int(self) & 0xFFFFFFFF:08X}"
    return self.text


@ENUM.method("System.TypeCode GetTypeCode()")
def _type_code(self: EnumValue) -> Any:
    type_code = need_type("System.TypeCode")
    assert isinstance(type_code, EnumType)
    return type_code["Int32"]


@ENUM.property("int value__ {get;}")
def _value(self: EnumValue) -> int:
    return int(self)


@ENUM.static("string[] GetNames(type enumType)")
def _names(type: TypeInfo) -> Any:
    return TypedArray(need_type("System.String"), _enum(type).sorted_names())


@ENUM.static("array GetValues(type enumType)")
def _values(type: TypeInfo) -> Any:
    return TypedArray(type, _enum(type).values())


@ENUM.static("string GetName(type enumType, System.Object value)")
def _name(type: TypeInfo, value: Any) -> str | None:
    enum = _enum(type)
    number = int(value)
    return next((name for name, known in enum.names.items() if known == number), None)


@ENUM.static("bool IsDefined(type enumType, System.Object value)")
def _is_defined(type: TypeInfo, value: Any) -> bool:
    enum = _enum(type)
    return value in enum.names if isinstance(value, str) else int(value) in enum.names.values()


@ENUM.static("type GetUnderlyingType(type enumType)")
def _underlying(type: TypeInfo) -> TypeInfo:
    return need_type(_enum(type).underlying)


@ENUM.static("System.Object ToObject(type enumType, System.Object value)")
def _to_object(type: TypeInfo, value: Any) -> EnumValue:
    return _enum(type).value(int(value))


@ENUM.static(
    "System.Object Parse(type enumType, string value)",
    "System.Object Parse(type enumType, string value, bool ignoreCase)",
)
def _parse(type: TypeInfo, value: str, ignore_case: bool = False) -> EnumValue:
    found = parse_enum(_enum(type), value, ignore_case)
    if found is MISSING:
        raise argument_failure(f"Requested value '{value}' was not found.")
    assert isinstance(found, EnumValue)
    return found


@ENUM.static(
    "bool TryParse(type enumType, string value, [ref] System.Object result)",
    "bool TryParse(type enumType, string value, bool ignoreCase, [ref] System.Object result)",
)
def _try_parse(type: TypeInfo, value: str, *rest: Any, overload: int) -> bool:
    ignore_case = bool(rest[0]) if overload == 1 else False
    result: Reference = rest[-1]
    found = parse_enum(_enum(type), value, ignore_case)
    result.set(None if found is MISSING else found)
    return found is not MISSING


@ENUM.static("string Format(type enumType, System.Object value, string format)")
def _format(type: TypeInfo, value: Any, format: str) -> str:
    return str(_to_string(_enum(type).value(int(value)), format))
