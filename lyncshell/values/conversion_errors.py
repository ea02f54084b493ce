"""The errors of conversions, with PowerShell's ids and words."""

from __future__ import annotations

from lyncshell.errors import CannotConvert, ShellError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.values.typesystem import TypeInfo

_LARGE = {
    "System.Byte": "an unsigned byte", "System.SByte": "a signed byte", "System.Int16": "an Int16",
    "System.UInt16": "a UInt16", "System.Int32": "an Int32", "System.UInt32": "a UInt32", "System.Int64": "an Int64",
    "System.UInt64": "a UInt64", "System.Char": "a character", "System.Decimal": "a Decimal",
}


def shown(value: Any) -> str:
    """A value in a message: its ToString()."""
    from lyncshell.values.arrays import is_enumerable
    from lyncshell.values.objects import unwrap
    from lyncshell.values.text import to_string
    from lyncshell.values.typesystem import type_of

    value = unwrap(value)
    return type_of(value).full_name if is_enumerable(value) else to_string(value)


def too_large(type: TypeInfo) -> ShellError:
    """System.OverflowException of a number that its type cannot hold."""
    what = _LARGE.get(type.full_name, f"the type {type.name}")
    return cause(f"Value was either too large or too small for {what}.", "System.OverflowException")


def not_a_number(text: str) -> ShellError:
    """System.FormatException of a text that is no number."""
    return cause(f"The input string '{text}' was not in a correct format.", "System.FormatException")


def cause(message: str, exception_type: str) -> ShellError:
    """The .NET exception under a conversion's error."""
    return ShellError(message, error_id=exception_type.rpartition(".")[2], exception_type=exception_type)


def failed(value: Any, type: TypeInfo, inner: ShellError, error_id: str) -> CannotConvert:
    """`Cannot convert value "x" to type "T". Error: "why"`."""
    message = f'Cannot convert value "{shown(value)}" to type "{type.full_name}". Error: "{inner.message}"'
    return CannotConvert(message, inner=inner, error_id=error_id)


def invalid_cast(value: Any, type: TypeInfo) -> CannotConvert:
    """A value of a basic type that .NET's Convert refuses to bring into the type."""
    from lyncshell.values.typesystem import type_of

    source = type_of(value)
    source_name = source.base.name if source.is_enum and source.base is not None else source.name
    inner = cause(f"Invalid cast from '{source_name}' to '{type.name}'.", "System.InvalidCastException")
    if not type.is_value_type:
        inner = cause(
            f"Invalid cast from '{source.full_name}' to '{type.full_name}'.", "System.InvalidCastException"
        )
    return failed(value, type, inner, "InvalidCastIConvertible")


def impossible(value: Any, type: TypeInfo) -> CannotConvert:
    """Nothing converts the value to the type."""
    from lyncshell.values.typesystem import type_of

    return CannotConvert(
        f'Cannot convert the "{shown(value)}" value of type "{type_of(value).full_name}" to type "{type.full_name}".',
        error_id="ConvertToFinalInvalidCastException",
    )


def no_null(type: TypeInfo) -> CannotConvert:
    """`$null` for a value type."""
    if type.is_enum:
        names = ",".join(getattr(type, "names", ()))
        message = (
            f'Cannot convert null to type "{type.full_name}" due to enumeration values that are not valid. Specify one '
            f'of the following enumeration values and try again. The possible enumeration values are "{names}".'
        )
        return CannotConvert(message, error_id="nullToEnumInvalidCast")
    return CannotConvert(f'Cannot convert null to type "{type.full_name}".', error_id="nullToObjectInvalidCast")
