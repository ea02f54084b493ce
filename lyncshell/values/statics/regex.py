"""System.Text.RegularExpressions: Regex, Match, Group, Capture and their collections."""

from __future__ import annotations

from lyncshell.values import dotnet_regex
from lyncshell.values.arrays import TypedArray
from lyncshell.values.dotnet_errors import argument_failure, argument_null
from lyncshell.values.dotnet_regex import (
    Capture,
    CaptureCollection,
    Group,
    GroupCollection,
    Match,
    MatchCollection,
    Regex,
)
from lyncshell.values.invoke import Invokable
from lyncshell.values.null import MISSING
from lyncshell.values.regex_translate import RIGHT_TO_LEFT, quote
from lyncshell.values.statics.string import string_array
from lyncshell.values.text import to_string
from lyncshell.values.typesystem import TypeInfo, declare, need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_N = "System.Text.RegularExpressions."
REGEX = declare(_N + "Regex", python=Regex)
CAPTURE = declare(_N + "Capture", python=Capture)
GROUP = declare(_N + "Group", python=Group)
MATCH = declare(_N + "Match", python=Match)
MATCHES = declare(_N + "MatchCollection", python=MatchCollection)
GROUPS = declare(_N + "GroupCollection", python=GroupCollection)
CAPTURES = declare(_N + "CaptureCollection", python=CaptureCollection)
EVALUATOR = declare(_N + "MatchEvaluator")
_O = "System.Text.RegularExpressions.RegexOptions options"


def _to_evaluator(value: Any, target: TypeInfo) -> Any:
    """A script block serves as a MatchEvaluator."""
    return value if isinstance(value, Invokable) else MISSING


EVALUATOR.converter = _to_evaluator


@REGEX.constructor("regex new(string pattern)", f"regex new(string pattern, {_O})",
                   f"regex new(string pattern, {_O}, timespan matchTimeout)")
def _new(pattern: str | None, options: int = 0, limit: Any = None) -> Regex:
    if pattern is None:
        raise argument_null("pattern")
    if limit is None:
        return dotnet_regex.compile(pattern, int(options))
    seconds = limit.ticks / 10_000_000
    return Regex(pattern, int(options), seconds if seconds > 0 else dotnet_regex.TIME_LIMIT)


def _of(pattern: str | None, options: int = 0) -> Regex:
    if pattern is None:
        raise argument_null("pattern")
    return dotnet_regex.compile(pattern, int(options))


def _text(text: str | None) -> str:
    if text is None:
        raise argument_null("input")
    return text


@REGEX.static("string Escape(string str)")
def _escape(text: str) -> str:
    return quote(_text(text))


@REGEX.static("string Unescape(string str)")
def _unescape(text: str) -> str:
    from lyncshell.values.regex_translate import unquote
    return unquote(_text(text))


@REGEX.static("bool IsMatch(string input, string pattern)", f"bool IsMatch(string input, string pattern, {_O})")
def _is_match_static(text: str | None, pattern: str | None, options: int = 0) -> bool:
    return _of(pattern, options).search(_text(text)) is not None


@REGEX.method("bool IsMatch(string input)", "bool IsMatch(string input, int startat)")
def _is_match(self: Regex, text: str | None, start: int = 0) -> bool:
    return self.search(_text(text), start) is not None


@REGEX.static(f"{_N}Match Match(string input, string pattern)", f"{_N}Match Match(string input, string pattern, {_O})")
def _match_static(text: str | None, pattern: str | None, options: int = 0) -> Match:
    return _of(pattern, options).match(text)


@REGEX.method(f"{_N}Match Match(string input)", f"{_N}Match Match(string input, int startat)",
              f"{_N}Match Match(string input, int beginning, int length)")
def _match(self: Regex, text: str | None, start: int = 0, length: int | None = None) -> Match:
    if length is not None:
        text = _text(text)[:start + length]
    return self.match(text, start)


@REGEX.static(f"{_N}MatchCollection Matches(string input, string pattern)",
              f"{_N}MatchCollection Matches(string input, string pattern, {_O})")
def _matches_static(text: str | None, pattern: str | None, options: int = 0) -> MatchCollection:
    return _of(pattern, options).matches(text)


@REGEX.method(f"{_N}MatchCollection Matches(string input)", f"{_N}MatchCollection Matches(string input, int startat)")
def _matches(self: Regex, text: str | None, start: int = 0) -> MatchCollection:
    return self.matches(text, start)


@REGEX.static("int Count(string input, string pattern)", f"int Count(string input, string pattern, {_O})")
def _count_static(text: str | None, pattern: str | None, options: int = 0) -> int:
    return len(_of(pattern, options).matches(text))


@REGEX.method("int Count(string input)")
def _count(self: Regex, text: str | None) -> int:
    return len(self.matches(text))


def _replace_by(regex: Regex, text: str | None, new: Any, count: int = -1, start: int = 0) -> str:
    """With a replacement pattern or a script block that gets the match."""
    source = _text(text)
    if not isinstance(new, Invokable):
        return regex.replace(source, new or "", count, start)

    def evaluate(found: Any) -> str:
        result = new.invoke([Match(regex, found, source)])
        return to_string(result[0] if len(result) == 1 else result)

    return regex.replace_with(source, evaluate, count, start)


@REGEX.static("string Replace(string input, string pattern, string replacement)",
              f"string Replace(string input, string pattern, string replacement, {_O})",
              f"string Replace(string input, string pattern, {_N}MatchEvaluator evaluator)",
              f"string Replace(string input, string pattern, {_N}MatchEvaluator evaluator, {_O})")
def _replace_static(text: str | None, pattern: str | None, new: Any, options: int = 0) -> str:
    return _replace_by(_of(pattern, options), text, new)


@REGEX.method("string Replace(string input, string replacement)",
              "string Replace(string input, string replacement, int count)",
              "string Replace(string input, string replacement, int count, int startat)",
              f"string Replace(string input, {_N}MatchEvaluator evaluator)",
              f"string Replace(string input, {_N}MatchEvaluator evaluator, int count)",
              f"string Replace(string input, {_N}MatchEvaluator evaluator, int count, int startat)")
def _replace(self: Regex, text: str | None, new: Any, count: int = -1, start: int = 0) -> str:
    return _replace_by(self, text, new, count, start)


@REGEX.static("string[] Split(string input, string pattern)", f"string[] Split(string input, string pattern, {_O})")
def _split_static(text: str | None, pattern: str | None, options: int = 0) -> Any:
    return string_array(_of(pattern, options).split(_text(text)))


@REGEX.method("string[] Split(string input)", "string[] Split(string input, int count)",
              "string[] Split(string input, int count, int startat)")
def _split(self: Regex, text: str | None, count: int = 0, start: int = 0) -> Any:
    return string_array(self.split(_text(text), count, start))


@REGEX.method("string[] GetGroupNames()")
def _group_names(self: Regex) -> Any:
    return string_array(self.names[number] for number in self.groups)


@REGEX.method("int[] GetGroupNumbers()")
def _group_numbers(self: Regex) -> Any:
    return TypedArray(need_type("System.Int32"), self.groups)


@REGEX.method("string GroupNameFromNumber(int i)")
def _group_name(self: Regex, number: int) -> str:
    return self.names.get(number, "")


@REGEX.method("int GroupNumberFromName(string name)")
def _group_number(self: Regex, name: str) -> int:
    return self.numbers.get(name, -1)


@REGEX.method("string ToString()")
def _to_string(self: Regex) -> str:
    return self.pattern


@REGEX.property(f"{_N}RegexOptions Options {{get;}}")
def _options(self: Regex) -> Any:
    from lyncshell.values.enums import enum_value
    return enum_value(_N + "RegexOptions", self.options)


@REGEX.property("bool RightToLeft {get;}")
def _right_to_left(self: Regex) -> bool:
    return bool(self.options & RIGHT_TO_LEFT)


@REGEX.property("timespan MatchTimeout {get;}")
def _match_timeout(self: Regex) -> Any:
    from lyncshell.values.dates import TimeSpan
    return TimeSpan(-10_000)


@CAPTURE.property("int Index {get;}")
def _index(self: Capture) -> int:
    return self.index


@CAPTURE.property("int Length {get;}")
def _length(self: Capture) -> int:
    return len(self.value)


@CAPTURE.property("string Value {get;}")
def _value(self: Capture) -> str:
    return self.value


@CAPTURE.method("string ToString()")
def _capture_text(self: Capture) -> str:
    return self.value


@GROUP.property("bool Success {get;}")
def _success(self: Group) -> bool:
    return self.success


@GROUP.property("string Name {get;}")
def _name(self: Group) -> str:
    return self.name


@GROUP.property(f"{_N}CaptureCollection Captures {{get;}}")
def _captures(self: Group) -> CaptureCollection:
    return self.captures


@MATCH.property(f"{_N}GroupCollection Groups {{get;}}")
def _groups(self: Match) -> GroupCollection:
    return self.groups


@MATCH.method(f"{_N}Match NextMatch()")
def _next_match(self: Match) -> Match:
    return self.next_match()


@MATCH.method("string Result(string replacement)")
def _result(self: Match, replacement: str) -> str:
    if not self.success:
        raise argument_failure("Result cannot be called on a failed Match.")
    return self.result(replacement)


@MATCH.static_property(f"static {_N}Match Empty {{get;}}")
def _empty() -> Match:
    return Match(dotnet_regex.compile("(?!)"), None, "")


for _type, _item in ((MATCHES, "Match"), (GROUPS, "Group"), (CAPTURES, "Capture")):
    _type.property("int Count {get;}")(len)

    @_type.method(f"{_N}{_item} get_Item(int i)")
    def _item_at(self: Any, index: int) -> Any:
        if isinstance(self, GroupCollection):
            return self.by_number(index)
        if not 0 <= index < len(self):
            from lyncshell.values.dotnet_errors import argument_range
            raise argument_range("Specified argument was out of the range of valid values.", "i")
        return self[index]


@GROUPS.method(f"{_N}Group get_Item(string groupname)", f"{_N}Group Item(string groupname)")
def _item_named(self: GroupCollection, name: str) -> Group:
    return self.named(name)


@GROUPS.method("bool ContainsKey(string key)")
def _contains_key(self: GroupCollection, name: str) -> bool:
    return name in self.by_name


@GROUPS.property("System.Collections.Generic.IEnumerable[string] Keys {get;}")
def _keys(self: GroupCollection) -> Any:
    return string_array(self.by_name)
