"""System.Boolean."""

from __future__ import annotations

from lyncshell.values.dotnet_errors import FormatFailure, argument_failure, argument_null
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

BOOLEAN = declare("System.Boolean", python=bool)


def read_bool(text: str | None) -> bool | None:
    """True, False, or None for a text that is neither."""
    return {"true": True, "false": False}.get((text or "").strip(" \t\n\v\f\r\0").lower())


@BOOLEAN.static_property("static string TrueString {get;}")
def _true_string() -> str:
    return "True"


@BOOLEAN.static_property("static string FalseString {get;}")
def _false_string() -> str:
    return "False"


@BOOLEAN.static("bool Parse(string value)")
def _parse(text: str | None) -> bool:
    if text is None:
        raise argument_null("value")
    value = read_bool(text)
    if value is None:
        raise FormatFailure(f"String '{text}' was not recognized as a valid Boolean.")
    return value


@BOOLEAN.static("bool TryParse(string value, [ref] bool result)")
def _try_parse(text: str | None, result: Any) -> bool:
    value = read_bool(text)
    result.set(bool(value))
    return value is not None


@BOOLEAN.method("int CompareTo(System.Object obj)", "int CompareTo(bool value)")
def _compare_to(self: bool, other: Any) -> int:
    if other is None:
        return 1
    if type(other) is not bool:
        raise argument_failure("Object must be of type Boolean.")
    return self - other


@BOOLEAN.method("bool Equals(System.Object obj)", "bool Equals(bool obj)")
def _equals(self: bool, other: Any) -> bool:
    return self is other


@BOOLEAN.method("string ToString()", "string ToString(System.IFormatProvider provider)")
def _to_string(self: bool, provider: Any = None) -> str:
    return "True" if self else "False"


@BOOLEAN.method("int GetHashCode()")
def _hash(self: bool) -> int:
    return int(self)


@BOOLEAN.method("System.TypeCode GetTypeCode()")
def _type_code(self: bool) -> Any:
    from lyncshell.values.enums import enum_value
    return enum_value("System.TypeCode", 3)
