"""System.String."""

from __future__ import annotations

from lyncshell.errors import MethodFailed
from lyncshell.values.culture import EN_US
from lyncshell.values.dotnet_errors import DotNetFailure, argument_failure, argument_null, argument_range
from lyncshell.values.numbers import Char
from lyncshell.values.statics.string_search import find, find_last, same_text
from lyncshell.values.text import to_display, to_string
from lyncshell.values.typesystem import declare, need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

STRING = declare("System.String", python=str)
_OUTSIDE = "Index and length must refer to a location within the string."
_WHITE = (" \t\n\v\f\r\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029"
          "\u202f\u205f\u3000")


def upper(text: str) -> str:
    """Upper case, each character on its own as in .NET."""
    if text.isascii():
        return text.upper()
    return "".join(ch.upper() if len(ch.upper()) == 1 else ch for ch in text)


def lower(text: str) -> str:
    """Lower case, each character on its own as in .NET."""
    if text.isascii():
        return text.lower()
    return "".join(ch.lower() if len(ch.lower()) == 1 else ch for ch in text)


def string_array(items: Any) -> Any:
    """A string[]."""
    from lyncshell.values.arrays import TypedArray
    return TypedArray(need_type("System.String"), items)


def char_array(text: str) -> Any:
    """A char[]."""
    from lyncshell.values.arrays import TypedArray
    return TypedArray(need_type("System.Char"), map(Char, text))


@STRING.constructor("string new(char c, int count)")
def _repeated(ch: str, count: int) -> str:
    if count < 0:
        raise argument_range(f"'count' must be non-negative. (Parameter 'count')\nActual value was {count}.")
    return str(ch) * count


@STRING.constructor("string new(char[] value)", "string new(char[] value, int startIndex, int length)")
def _from_chars(value: Any, start: int = 0, length: int | None = None) -> str:
    text = "".join(value or ())
    return text[start:] if length is None else text[start:start + length]


@STRING.static_property("static string Empty {get;}")
def _empty() -> str:
    return ""


@STRING.property("int Length {get;}")
def _length(self: str) -> int:
    return len(self)


@STRING.method("char get_Chars(int index)")
@STRING.method("char Chars(int index)")
def _chars(self: str, index: int) -> Char:
    if not 0 <= index < len(self):
        inner = _out_of_bounds()
        raise MethodFailed(f'Exception getting "Chars": "{inner.message}"', inner=inner,
                           error_id="ExceptionWhenGetting",
                           exception_type="System.Management.Automation.GetValueInvocationException")
    return Char(self[index])


def _out_of_bounds() -> DotNetFailure:
    return DotNetFailure("Index was outside the bounds of the array.", "System.IndexOutOfRangeException")


@STRING.method("System.Object Clone()", "System.Object ICloneable.Clone()")
def _clone(self: str) -> str:
    return self


@STRING.method("int CompareTo(System.Object value)", "int CompareTo(string strB)")
def _compare_to(self: str, other: Any) -> int:
    if other is None:
        return 1
    if not isinstance(other, str) or isinstance(other, Char):
        raise argument_failure("Object must be of type String.")
    return _compare_texts(self, other, False)


def _compare_texts(left: str | None, right: str | None, ignore_case: bool) -> int:
    """Culture order; null is before all."""
    if left is None or right is None:
        return (left is not None) - (right is not None)
    from lyncshell.values.comparison import compare
    return compare(left, right, ignore_case)


def _ordinal(left: str | None, right: str | None, ignore_case: bool = False) -> int:
    if left is None or right is None:
        return (left is not None) - (right is not None)
    if ignore_case:
        left, right = upper(left), upper(right)
    for one, other in zip(left, right, strict=False):
        if one != other:
            return ord(one) - ord(other)
    return len(left) - len(right)


@STRING.static("int Compare(string strA, string strB)", "int Compare(string strA, string strB, bool ignoreCase)",
               "int Compare(string strA, string strB, System.StringComparison comparisonType)")
def _compare(left: str | None, right: str | None, how: Any = False) -> int:
    if isinstance(how, bool):
        return _compare_texts(left, right, how)
    if how >= 4:
        return _ordinal(left, right, how == 5)
    return _compare_texts(left, right, bool(how & 1))


@STRING.static("int CompareOrdinal(string strA, string strB)")
def _compare_ordinal(left: str | None, right: str | None) -> int:
    return _ordinal(left, right)


@STRING.static("bool Equals(string a, string b)",
               "bool Equals(string a, string b, System.StringComparison comparisonType)")
def _equals_static(left: str | None, right: str | None, how: int = 4) -> bool:
    if left is None or right is None:
        return left is right
    return same_text(left, right, how)


@STRING.method("bool Equals(System.Object obj)", "bool Equals(string value)",
               "bool Equals(string value, System.StringComparison comparisonType)")
def _equals(self: str, other: Any, how: int = 4) -> bool:
    return isinstance(other, str) and not isinstance(other, Char) and same_text(self, other, how)


@STRING.static("string Concat(System.Object arg0)", "string Concat(System.Object arg0, System.Object arg1)",
               "string Concat(System.Object arg0, System.Object arg1, System.Object arg2)",
               "string Concat(Params System.Object[] args)")
def _concat(*args: Any) -> str:
    if len(args) == 1 and isinstance(args[0], list):
        args = tuple(args[0])
    return "".join([to_display(arg) for arg in args])


@STRING.static("string Copy(string str)")
def _copy(text: str) -> str:
    return text


@STRING.static("string Intern(string str)")
def _intern(text: str) -> str:
    return text


@STRING.static("string Format(string format, System.Object arg0)",
               "string Format(string format, System.Object arg0, System.Object arg1)",
               "string Format(string format, System.Object arg0, System.Object arg1, System.Object arg2)",
               "string Format(string format, Params System.Object[] args)")
def _format(text: str | None, *args: Any) -> str:
    from lyncshell.values.dotnet_format import composite
    if text is None:
        raise argument_null("format")
    if len(args) == 1 and isinstance(args[0], list):
        args = tuple(args[0])
    return composite(text, args)


@STRING.static("string Format(System.IFormatProvider provider, string format, Params System.Object[] args)")
def _format_with(provider: Any, text: str | None, *args: Any) -> str:
    from lyncshell.values.dotnet_format import composite
    from lyncshell.values.statics.culture import culture_of
    if text is None:
        raise argument_null("format")
    if len(args) == 1 and isinstance(args[0], list):
        args = tuple(args[0])
    return composite(text, args, culture_of(provider))


@STRING.static("bool IsNullOrEmpty(string value)")
def _is_null_or_empty(text: str | None) -> bool:
    return not text


@STRING.static("bool IsNullOrWhiteSpace(string value)")
def _is_null_or_white_space(text: str | None) -> bool:
    return not text or text.isspace()


@STRING.static("string Join(string separator, Params string[] value)",
               "string Join(string separator, Params System.Object[] values)",
               "string Join(char separator, Params string[] value)",
               "string Join(char separator, Params System.Object[] values)")
def _join(separator: str | None, *values: Any) -> str:
    if len(values) == 1 and isinstance(values[0], list):
        values = tuple(values[0])
    return str(separator or "").join([to_display(value) for value in values])


@STRING.static("string Join(string separator, string[] value, int startIndex, int count)")
def _join_part(separator: str | None, values: list[Any], start: int, count: int) -> str:
    return (separator or "").join([to_string(value) for value in values[start:start + count]])


@STRING.method("bool Contains(string value)", "bool Contains(string value, System.StringComparison comparisonType)",
               "bool Contains(char value)", "bool Contains(char value, System.StringComparison comparisonType)")
def _contains(self: str, value: str | None, how: int = 4) -> bool:
    if value is None:
        raise argument_null("value")
    return str(value) in self if how == 4 else find(self, value, 0, len(self), how) >= 0


@STRING.method("void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)")
def _copy_to(self: str, source: int, target: list[Any], place: int, count: int) -> None:
    target[place:place + count] = [Char(ch) for ch in self[source:source + count]]


@STRING.method("bool StartsWith(string value)", "bool StartsWith(string value, System.StringComparison comparisonType)",
               "bool StartsWith(string value, bool ignoreCase, System.Globalization.CultureInfo culture)",
               "bool StartsWith(char value)")
def _starts_with(self: str, value: str | None, how: Any = 0, culture: Any = None) -> bool:
    if value is None:
        raise argument_null("value")
    if how is False or (how is not True and how in (0, 2, 4)):
        return self.startswith(value)
    return lower(self).startswith(lower(value))


@STRING.method("bool EndsWith(string value)", "bool EndsWith(string value, System.StringComparison comparisonType)",
               "bool EndsWith(string value, bool ignoreCase, System.Globalization.CultureInfo culture)",
               "bool EndsWith(char value)")
def _ends_with(self: str, value: str | None, how: Any = 0, culture: Any = None) -> bool:
    if value is None:
        raise argument_null("value")
    if how is False or (how is not True and how in (0, 2, 4)):
        return self.endswith(value)
    return lower(self).endswith(lower(value))


@STRING.method("System.CharEnumerator GetEnumerator()")
def _get_enumerator(self: str) -> Any:
    from lyncshell.values.statics.char import CharEnumerator
    return CharEnumerator(map(Char, self))


@STRING.method("System.TypeCode GetTypeCode()")
def _type_code(self: str) -> Any:
    from lyncshell.values.enums import enum_value
    return enum_value("System.TypeCode", 18)


@STRING.method("int IndexOf(char value)", "int IndexOf(char value, int startIndex)",
               "int IndexOf(char value, int startIndex, int count)", "int IndexOf(string value)",
               "int IndexOf(string value, int startIndex)", "int IndexOf(string value, int startIndex, int count)")
def _index_of(self: str, value: str | None, start: int = 0, count: int | None = None) -> int:
    if value is None:
        raise argument_null("value")
    if not 0 <= start <= len(self):
        raise argument_range(_BAD_START, "startIndex")
    if count is not None and not 0 <= count <= len(self) - start:
        raise argument_range("Count must be positive and count must refer to a location within the "
                             "string/array/collection.", "count")
    return self.find(value, start, len(self) if count is None else start + count)


_BAD_START = "Index was out of range. Must be non-negative and less than or equal to the size of the collection."


@STRING.method("int IndexOf(string value, System.StringComparison comparisonType)",
               "int IndexOf(char value, System.StringComparison comparisonType)",
               "int IndexOf(string value, int startIndex, System.StringComparison comparisonType)")
def _index_of_how(self: str, value: str | None, start: int, how: int | None = None) -> int:
    if value is None:
        raise argument_null("value")
    if how is None:
        start, how = 0, start
    return find(self, value, start, len(self), how)


@STRING.method("int LastIndexOf(char value)", "int LastIndexOf(char value, int startIndex)",
               "int LastIndexOf(string value)", "int LastIndexOf(string value, int startIndex)")
def _last_index_of(self: str, value: str | None, start: int | None = None) -> int:
    if value is None:
        raise argument_null("value")
    return self.rfind(value) if start is None else self.rfind(value, 0, start + 1)


@STRING.method("int LastIndexOf(string value, System.StringComparison comparisonType)",
               "int LastIndexOf(string value, int startIndex, System.StringComparison comparisonType)")
def _last_index_of_how(self: str, value: str | None, start: int, how: int | None = None) -> int:
    if value is None:
        raise argument_null("value")
    if how is None:
        return find_last(self, value, len(self), start)
    return find_last(self, value, start + 1, how)


@STRING.method("int IndexOfAny(char[] anyOf)", "int IndexOfAny(char[] anyOf, int startIndex)",
               "int IndexOfAny(char[] anyOf, int startIndex, int count)")
def _index_of_any(self: str, wanted: Any, start: int = 0, count: int | None = None) -> int:
    end = len(self) if count is None else start + count
    return next((i for i in range(start, end) if self[i] in wanted), -1)


@STRING.method("int LastIndexOfAny(char[] anyOf)", "int LastIndexOfAny(char[] anyOf, int startIndex)")
def _last_index_of_any(self: str, wanted: Any, start: int | None = None) -> int:
    first = len(self) - 1 if start is None else start
    return next((i for i in range(first, -1, -1) if self[i] in wanted), -1)


@STRING.method("string Insert(int startIndex, string value)")
def _insert(self: str, start: int, value: str | None) -> str:
    if value is None:
        raise argument_null("value")
    if not 0 <= start <= len(self):
        raise argument_range("Specified argument was out of the range of valid values.", "startIndex")
    return self[:start] + value + self[start:]


@STRING.method("bool IsNormalized()", "bool IsNormalized(System.Text.NormalizationForm normalizationForm)")
def _is_normalized(self: str, form: int = 1) -> bool:
    return _normalized(self, int(form)) == self


@STRING.method("string Normalize()", "string Normalize(System.Text.NormalizationForm normalizationForm)")
def _normalize(self: str, form: int = 1) -> str:
    if self.isascii():
        return self
    return _normalized(self, int(form))


def _normalized(text: str, form: int) -> str:
    from unicodedata import normalize
    if form == 2:
        return normalize("NFD", text)
    if form == 5:
        return normalize("NFKC", text)
    return normalize("NFKD" if form == 6 else "NFC", text)


def _check_width(width: int) -> None:
    if width < 0:
        raise argument_range("Non-negative number required.", "totalWidth")


@STRING.method("string PadLeft(int totalWidth)", "string PadLeft(int totalWidth, char paddingChar)")
def _pad_left(self: str, width: int, filler: str = " ") -> str:
    _check_width(width)
    return self.rjust(width, filler)


@STRING.method("string PadRight(int totalWidth)", "string PadRight(int totalWidth, char paddingChar)")
def _pad_right(self: str, width: int, filler: str = " ") -> str:
    _check_width(width)
    return self.ljust(width, filler)


@STRING.method("string Remove(int startIndex, int count)", "string Remove(int startIndex)")
def _remove(self: str, start: int, count: int | None = None) -> str:
    if start < 0:
        raise argument_range("StartIndex cannot be less than zero.", "startIndex")
    if count is None:
        if start > len(self):
            raise argument_range("startIndex must be less than length of string.", "startIndex")
        return self[:start]
    if count < 0:
        raise argument_range("Count cannot be less than zero.", "count")
    if start + count > len(self):
        raise argument_range("Index and count must refer to a location within the string.", "count")
    return self[:start] + self[start + count:]


@STRING.method("string Replace(char oldChar, char newChar)", "string Replace(string oldValue, string newValue)",
               "string Replace(string oldValue, string newValue, System.StringComparison comparisonType)")
def _replace(self: str, old: str | None, new: str | None, how: int = 4) -> str:
    if old is None:
        raise argument_null("oldValue")
    if old == "":
        raise argument_failure("String cannot be of zero length.", "oldValue")
    if int(how) in (0, 2, 4):
        return self.replace(old, new or "")
    out, at = [], 0
    while (place := find(self, old, at, len(self), how)) >= 0:
        out += [self[at:place], new or ""]
        at = place + len(old)
    return "".join(out) + self[at:]


@STRING.method("string ReplaceLineEndings()", "string ReplaceLineEndings(string replacementText)")
def _replace_line_endings(self: str, new: str = "\n") -> str:
    from re import sub
    return sub("\r\n|[\r\n\f\x85\u2028\u2029]", lambda match: new, self)


@STRING.method("string[] Split(char separator, System.StringSplitOptions options = None)",
               "string[] Split(char separator, int count, System.StringSplitOptions options = None)",
               "string[] Split(Params char[] separator)", "string[] Split(char[] separator, int count)",
               "string[] Split(char[] separator, System.StringSplitOptions options)",
               "string[] Split(char[] separator, int count, System.StringSplitOptions options)",
               "string[] Split(string separator, System.StringSplitOptions options = None)",
               "string[] Split(string separator, int count, System.StringSplitOptions options = None)",
               "string[] Split(string[] separator, System.StringSplitOptions options)",
               "string[] Split(string[] separator, int count, System.StringSplitOptions options)")
def _split(self: str, *args: Any) -> Any:
    separators = args[0] if args else None
    count, options = None, 0
    for arg in args[1:]:
        if getattr(arg, "enum_type", None) is not None:
            options = int(arg)
        elif arg is not None:
            count = int(arg)
    wanted = [separators] if isinstance(separators, str) else list(separators or ())
    return string_array(split_text(self, [str(item) for item in wanted if item], wanted == [], count, options))


def split_text(text: str, separators: list[str], at_white: bool, count: int | None, options: int) -> list[str]:
    """String.Split; options 1 removes empty parts, 2 trims them."""
    if count is not None and count < 0:
        raise argument_range("Count cannot be less than zero.", "count")
    if count == 0:
        return []
    if at_white:
        separators = list(_WHITE)
    if not separators:
        parts = [text]
    elif len(separators) == 1 and not options:
        return text.split(separators[0], -1 if count is None else count - 1)
    else:
        parts = _split_many(text, separators, count, options)
    if options & 2:
        parts = [part.strip() for part in parts]
    return [part for part in parts if part] if options & 1 else parts


def _split_many(text: str, separators: list[str], count: int | None, options: int) -> list[str]:
    import re
    pattern = re.compile("|".join(re.escape(item) for item in sorted(separators, key=len, reverse=True)))
    if count is None:
        return pattern.split(text)
    if not options & 1:
        return pattern.split(text, count - 1) if count > 1 else [text]
    parts: list[str] = []
    at = 0
    for match in pattern.finditer(text):
        if len(parts) == count - 1:
            break
        if match.start() > at:
            parts.append(text[at:match.start()])
        at = match.end()
    while (match_here := pattern.match(text, at)) is not None:
        at = match_here.end()
    return [*parts, text[at:]]


@STRING.method("string Substring(int startIndex)", "string Substring(int startIndex, int length)")
def _substring(self: str, start: int, length: int | None = None) -> str:
    if start < 0:
        raise argument_range("StartIndex cannot be less than zero.", "startIndex")
    if start > len(self):
        raise argument_range("startIndex cannot be larger than length of string.", "startIndex")
    if length is None:
        return self[start:]
    if length < 0:
        raise argument_range("Length cannot be less than zero.", "length")
    if start + length > len(self):
        raise argument_range(_OUTSIDE, "length")
    return self[start:start + length]


@STRING.method("char[] ToCharArray()", "char[] ToCharArray(int startIndex, int length)")
def _to_char_array(self: str, start: int = 0, length: int | None = None) -> Any:
    return char_array(self if length is None else self[start:start + length])


@STRING.method("string ToLower()", "string ToLower(cultureinfo culture)")
def _to_lower(self: str, culture: Any = None) -> str:
    return lower(self)


@STRING.method("string ToUpper()", "string ToUpper(cultureinfo culture)")
def _to_upper(self: str, culture: Any = None) -> str:
    return upper(self)


@STRING.method("string ToLowerInvariant()")
def _to_lower_invariant(self: str) -> str:
    return lower(self)


@STRING.method("string ToUpperInvariant()")
def _to_upper_invariant(self: str) -> str:
    return upper(self)


@STRING.method("string ToString()", "string ToString(System.IFormatProvider provider)")
def _to_string(self: str, provider: Any = EN_US) -> str:
    return self


@STRING.method("string Trim()", "string Trim(char trimChar)", "string Trim(Params char[] trimChars)")
def _trim(self: str, *chars: Any) -> str:
    return self.strip(_trimmed(chars))


@STRING.method("string TrimStart()", "string TrimStart(char trimChar)", "string TrimStart(Params char[] trimChars)")
def _trim_start(self: str, *chars: Any) -> str:
    return self.lstrip(_trimmed(chars))


@STRING.method("string TrimEnd()", "string TrimEnd(char trimChar)", "string TrimEnd(Params char[] trimChars)")
def _trim_end(self: str, *chars: Any) -> str:
    return self.rstrip(_trimmed(chars))


def _trimmed(chars: tuple[Any, ...]) -> str:
    """The characters to trim: white space where none are given."""
    flat = [ch for item in chars for ch in (item if isinstance(item, list) else [item]) if ch is not None]
    return "".join(flat) or _WHITE
