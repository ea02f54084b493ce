"""Members that all number types share: Parse, TryParse, ToString, CompareTo, Equals, limits."""

from __future__ import annotations

from lyncshell.values.dotnet_errors import DotNetFailure, FormatFailure, argument_failure, argument_null
from lyncshell.values.null import MISSING
from lyncshell.values.number_format import format_number, number_text
from lyncshell.values.typesystem import TypeInfo

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

HEX_STYLE = 512
ANY_CURRENCY = 256


def display_type(type: TypeInfo) -> str:
    """The type's name in signatures."""
    return type.display


def declare_number(type: TypeInfo, code: int, read: Callable[[str, int], Any], zero: Any, too_large: str) -> None:
    """Declares the members; `read(text, styles)` gives a number, MISSING for no number, None for one out of range."""
    name = display_type(type)

    def parse(text: str | None, styles: Any = None, provider: Any = None) -> Any:
        if text is None:
            raise argument_null("s")
        value = read(text, _styles(styles))
        if value is MISSING:
            raise FormatFailure(f"The input string '{text}' was not in a correct format.")
        if value is None:
            raise DotNetFailure(f"Value was either too large or too small for {too_large}.", "System.OverflowException")
        return value

    def try_parse(text: str | None, *rest: Any) -> bool:
        value = MISSING if text is None else read(text, _styles(rest[0] if len(rest) > 1 else None))
        fits = value is not MISSING and value is not None
        rest[-1].set(value if fits else zero)
        return fits

    type.static(f"{name} Parse(string s)", f"{name} Parse(string s, System.Globalization.NumberStyles style)",
                f"{name} Parse(string s, System.IFormatProvider provider)",
                f"{name} Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)",
                )(parse)
    type.static(f"bool TryParse(string s, [ref] {name} result)",
                f"bool TryParse(string s, System.IFormatProvider provider, [ref] {name} result)",
                f"bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, "
                f"[ref] {name} result)")(try_parse)
    type.method("string ToString()", "string ToString(string format)",
                "string ToString(System.IFormatProvider provider)",
                "string ToString(string format, System.IFormatProvider provider)")(_to_string)
    type.method("int CompareTo(System.Object value)", f"int CompareTo({name} value)")(_comparer(type))
    type.method("bool Equals(System.Object obj)", f"bool Equals({name} obj)")(_equals)
    type.method("int GetHashCode()")(_hash)
    type.method("System.TypeCode GetTypeCode()")(lambda self: _code(code))


def _styles(value: Any) -> int:
    return int(value) if isinstance(value, int) else 0


def _to_string(self: Any, spec: Any = None, provider: Any = None) -> str:
    from lyncshell.values.culture import Culture
    from lyncshell.values.statics.culture import culture_of
    if spec is not None and not isinstance(spec, str):
        spec, provider = None, spec
    culture = provider if isinstance(provider, Culture) else culture_of(provider)
    return format_number(self, spec, culture) if spec else number_text(self, culture)


def _comparer(type: TypeInfo) -> Callable[[Any, Any], int]:
    def compare_to(self: Any, other: Any) -> int:
        if other is None:
            return 1
        if other.__class__ is not self.__class__:
            raise argument_failure(f"Object must be of type {type.name}.")
        return int(self > other) - int(self < other)

    return compare_to


def _equals(self: Any, other: Any) -> bool:
    return type(other) is type(self) and bool(self == other or (self != self and other != other))


def _hash(self: Any) -> int:
    number = hash(self)
    return (number & 0x7FFFFFFF) if number >= 0 else -(-number & 0x7FFFFFFF)


def _code(code: int) -> Any:
    from lyncshell.values.enums import enum_value
    return enum_value("System.TypeCode", code)


def declare_constant(type: TypeInfo, name: str, value: Any) -> None:
    """A static field of the type itself."""
    type.static_property(f"static {display_type(type)} {name} {{get;}}")(lambda: value)
