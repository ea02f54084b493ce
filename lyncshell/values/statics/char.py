"""System.Char and the enumerator of a string's characters."""

from __future__ import annotations

from unicodedata import category

from lyncshell.values.arrays import Enumerator
from lyncshell.values.dotnet_errors import FormatFailure, argument_failure, argument_null
from lyncshell.values.numbers import Char
from lyncshell.values.statics.string import lower, upper
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

CHAR = declare("System.Char", python=Char)

_CATEGORIES = ("Lu", "Ll", "Lt", "Lm", "Lo", "Mn", "Mc", "Me", "Nd", "Nl", "No", "Zs", "Zl", "Zp", "Cc", "Cf", "Cs",
               "Co",
               "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "Sm", "Sc", "Sk", "So", "Cn")


class CharEnumerator(Enumerator):
    """System.CharEnumerator."""

    __slots__ = ()
    PS_TYPE = "System.CharEnumerator"


declare("System.CharEnumerator", python=CharEnumerator, base="System.Object",
        interfaces=("System.Collections.IEnumerator", "System.ICloneable", "System.IDisposable"))


def _is_digit(ch: str) -> bool:
    return category(ch) == "Nd"


def _is_letter(ch: str) -> bool:
    return category(ch)[0] == "L"


def _is_white(ch: str) -> bool:
    return ch.isspace() and ch not in "\x1c\x1d\x1e\x1f"


_TESTS: dict[str, Callable[[str], bool]] = {
    "IsDigit": _is_digit,
    "IsNumber": lambda ch: category(ch)[0] == "N",
    "IsLetter": _is_letter,
    "IsLetterOrDigit": lambda ch: _is_letter(ch) or _is_digit(ch),
    "IsUpper": lambda ch: category(ch) == "Lu",
    "IsLower": lambda ch: category(ch) == "Ll",
    "IsWhiteSpace": _is_white,
    "IsPunctuation": lambda ch: category(ch)[0] == "P",
    "IsSymbol": lambda ch: category(ch)[0] == "S",
    "IsSeparator": lambda ch: category(ch)[0] == "Z",
    "IsControl": lambda ch: category(ch) == "Cc",
    "IsSurrogate": lambda ch: "\ud800" <= ch <= "\udfff",
    "IsHighSurrogate": lambda ch: "\ud800" <= ch <= "\udbff",
    "IsLowSurrogate": lambda ch: "\udc00" <= ch <= "\udfff",
}
_ASCII_TESTS: dict[str, Callable[[str], bool]] = {
    "IsAscii": str.isascii,
    "IsAsciiDigit": lambda ch: ch.isascii() and ch.isdigit(),
    "IsAsciiLetter": lambda ch: ch.isascii() and ch.isalpha(),
    "IsAsciiLetterOrDigit": lambda ch: ch.isascii() and ch.isalnum(),
    "IsAsciiLetterUpper": lambda ch: "A" <= ch <= "Z",
    "IsAsciiLetterLower": lambda ch: "a" <= ch <= "z",
    "IsAsciiHexDigit": lambda ch: ch in "0123456789abcdefABCDEF",
    "IsAsciiHexDigitUpper": lambda ch: ch in "0123456789ABCDEF",
    "IsAsciiHexDigitLower": lambda ch: ch in "0123456789abcdef",
}


def _declare_test(name: str, test: Callable[[str], bool]) -> None:
    CHAR.static(f"bool {name}(char c)", f"bool {name}(string s, int index)")(
        lambda text, index=0: test(text[index]))


def _declare_ascii_test(name: str, test: Callable[[str], bool]) -> None:
    CHAR.static(f"bool {name}(char c)")(lambda ch: test(str(ch)))


for _name, _test in _TESTS.items():
    _declare_test(_name, _test)
for _name, _test in _ASCII_TESTS.items():
    _declare_ascii_test(_name, _test)


@CHAR.static_property("static char MaxValue {get;}")
def _max_value() -> Char:
    return Char("\uffff")


@CHAR.static_property("static char MinValue {get;}")
def _min_value() -> Char:
    return Char("\0")


@CHAR.static("bool IsBetween(char c, char minInclusive, char maxInclusive)")
def _is_between(ch: Char, low: Char, high: Char) -> bool:
    return low <= ch <= high


@CHAR.static("double GetNumericValue(char c)")
def _numeric_value(ch: Char) -> float:
    from unicodedata import numeric
    return numeric(ch, -1.0)


@CHAR.static("System.Globalization.UnicodeCategory GetUnicodeCategory(char c)")
def _unicode_category(ch: Char) -> Any:
    from lyncshell.values.enums import enum_value
    return enum_value("System.Globalization.UnicodeCategory", _CATEGORIES.index(category(ch)))


@CHAR.static("char ToUpper(char c)", "char ToUpper(char c, cultureinfo culture)")
def _to_upper(ch: Char, culture: Any = None) -> Char:
    return Char(upper(ch))


@CHAR.static("char ToLower(char c)", "char ToLower(char c, cultureinfo culture)")
def _to_lower(ch: Char, culture: Any = None) -> Char:
    return Char(lower(ch))


@CHAR.static("char ToUpperInvariant(char c)")
def _to_upper_invariant(ch: Char) -> Char:
    return Char(upper(ch))


@CHAR.static("char ToLowerInvariant(char c)")
def _to_lower_invariant(ch: Char) -> Char:
    return Char(lower(ch))


@CHAR.static("string ConvertFromUtf32(int utf32)")
def _from_utf32(code: int) -> str:
    return chr(code)


@CHAR.static("int ConvertToUtf32(string s, int index)")
def _to_utf32(text: str, index: int) -> int:
    return ord(text[index])


@CHAR.static("char Parse(string s)")
def _parse(text: str | None) -> Char:
    if text is None:
        raise argument_null("s")
    if len(text) != 1:
        raise FormatFailure("String must be exactly one character long.")
    return Char(text)


@CHAR.static("bool TryParse(string s, [ref] char result)")
def _try_parse(text: str | None, result: Any) -> bool:
    fits = text is not None and len(text) == 1
    result.set(Char(text if fits and text else "\0"))
    return fits


@CHAR.static("string ToString(char c)")
def _to_string_static(ch: Char) -> str:
    return str.__str__(ch)


@CHAR.method("string ToString()", "string ToString(System.IFormatProvider provider)")
def _to_string(self: Char, provider: Any = None) -> str:
    return str.__str__(self)


@CHAR.method("int CompareTo(System.Object value)", "int CompareTo(char value)")
def _compare_to(self: Char, other: Any) -> int:
    if other is None:
        return 1
    if type(other) is not Char:
        raise argument_failure("Object must be of type Char.")
    return ord(self) - ord(other)


@CHAR.method("bool Equals(System.Object obj)", "bool Equals(char obj)")
def _equals(self: Char, other: Any) -> bool:
    return type(other) is Char and str(self) == str(other)


@CHAR.method("int GetHashCode()")
def _hash(self: Char) -> int:
    return ord(self) | ord(self) << 16


@CHAR.method("System.TypeCode GetTypeCode()")
def _type_code(self: Char) -> Any:
    from lyncshell.values.enums import enum_value
    return enum_value("System.TypeCode", 4)
