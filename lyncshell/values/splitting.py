"""The operators -split and -replace."""

from __future__ import annotations

import re
from functools import cache

from lyncshell.errors import CannotConvert, ErrorCategory, ShellError
from lyncshell.values import dotnet_regex
from lyncshell.values.arrays import TypedArray, enumerate_value, is_enumerable
from lyncshell.values.dotnet_regex import Match, Regex
from lyncshell.values.invoke import Invokable
from lyncshell.values.objects import unwrap
from lyncshell.values.regex_translate import (
    CULTURE_INVARIANT,
    EXPLICIT_CAPTURE,
    IGNORE_CASE,
    IGNORE_WHITESPACE,
    MULTILINE,
    SINGLELINE,
    RegexFailure,
)
from lyncshell.values.text import to_string
from lyncshell.values.typesystem import need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.values.typesystem import TypeInfo

_SIMPLE, _REGEX = 1, 2
_OPTIONS = {"simplematch": _SIMPLE, "regexmatch": _REGEX, "cultureinvariant": 4, "ignorepatternwhitespace": 8,
            "multiline": 16, "singleline": 32, "ignorecase": 64, "explicitcapture": 128}
_REGEX_FLAGS = {4: CULTURE_INVARIANT, 8: IGNORE_WHITESPACE, 16: MULTILINE, 32: SINGLELINE, 64: IGNORE_CASE,
                128: EXPLICIT_CAPTURE}
_META = frozenset("\\^$.|?*+()[]{}")


@cache
def _string_type() -> TypeInfo:
    return need_type("System.String")


def _strings(items: list[Any]) -> list[Any]:
    """A string[]."""
    return TypedArray(_string_type(), items)


def _texts(value: Any) -> list[str]:
    """The operand as texts: each item of a collection, or the one value."""
    if type(value) is str:
        return [value]
    return [to_string(item) for item in enumerate_value(value)]


def split_whitespace(value: Any) -> list[Any]:
    """The unary operator: at white space, none of it left at the ends."""
    return _strings([part for text in _texts(value) for part in re.split(r"\s+", text.strip())])


def split(value: Any, right: Any, ignore_case: bool = True) -> list[Any]:
    """`value -split right`: right is a pattern or script block, then a limit, then options."""
    if type(right) is str and type(value) is str:
        return _strings(_split_text(value, right, 0, 0, ignore_case))
    operands = list(right) if isinstance(right, list) else [right]
    if not operands:
        name = "-split" if ignore_case else "-csplit"
        raise ShellError(f"Bad argument to operator '{name}': the pattern is missing.", right,
                         error_id="BadOperatorArgument", category=ErrorCategory.InvalidOperation)
    limit = _limit(operands[1]) if len(operands) > 1 else 0
    pattern = unwrap(operands[0])
    if isinstance(pattern, Invokable):
        return _strings([part for text in _texts(value) for part in _split_by_block(text, pattern, limit)])
    options = _options(operands[2]) if len(operands) > 2 else 0
    if options & _SIMPLE and options & ~(_SIMPLE | 64):
        raise ShellError("The specified options are not valid: SimpleMatch excludes the others.", right,
                         error_id="InvalidSplitOptionCombination", category=ErrorCategory.InvalidArgument)
    wanted = pattern.pattern if isinstance(pattern, Regex) else to_string(pattern)
    texts = _texts(value)
    if not texts:
        _split_text("", wanted, 0, options, ignore_case)  # a broken pattern is an error even so
    return _strings([part for text in texts for part in _split_text(text, wanted, limit, options, ignore_case)])


def _limit(value: Any) -> int:
    from lyncshell.values.convert import convert
    try:
        return int(convert(value, need_type("System.Int32")))
    except CannotConvert as error:
        raise ShellError(error.message, value, inner=error) from None


def _options(value: Any) -> int:
    """SplitOptions, from a name, names with commas, a number or an enum value."""
    if isinstance(value, int):
        return int(value)
    flags = 0
    for name in to_string(value).replace(" ", ",").split(","):
        flag = _OPTIONS.get(name.strip().lower())
        if flag is None and name.strip():
            raise ShellError(
                f'Cannot convert value "{to_string(value)}" to type "System.Management.Automation.SplitOptions".',
                value, error_id="InvalidCastParseTargetInvocation", category=ErrorCategory.InvalidArgument)
        flags |= flag or 0
    return flags


def _split_text(text: str, pattern: str, limit: int, options: int, ignore_case: bool) -> list[str]:
    """One text by one pattern."""
    if limit == 1:
        return [text]
    if options & _SIMPLE:
        pattern, options = _quoted(pattern), options & 64
    elif limit == 0 and not options and len(pattern) == 1 and pattern not in _META and not (
            ignore_case and pattern.isalpha()):
        return text.split(pattern)
    flags = IGNORE_CASE if ignore_case else 0
    for option, flag in _REGEX_FLAGS.items():
        if options & option:
            flags |= flag
    regex = dotnet_regex.compile(pattern, flags)
    return regex.split(text, limit) if limit >= 0 else _split_from_end(regex, text, -limit)


def _quoted(text: str) -> str:
    """Regex.Escape."""
    from lyncshell.values.regex_translate import quote
    return quote(text)


def _split_from_end(regex: Regex, text: str, count: int) -> list[str]:
    """The last `count` parts; what is before them is the first."""
    found = list(regex.find(text))
    out: list[str] = []
    last = 0
    for match in found[-(count - 1):] if count > 1 else []:
        out.append(text[last:match.start()])
        last = match.end()
        out += [match.group(regex.keys[n]) for n in regex.groups[1:] if match.group(regex.keys[n]) is not None]
    return [*out, text[last:]]


def _split_by_block(text: str, block: Invokable, limit: int) -> list[str]:
    """At each character for which the block is true."""
    from lyncshell.values.convert import truth
    from lyncshell.values.numbers import Char
    cuts: list[int] = []
    if limit != 1:
        for index, ch in enumerate(text):
            result = block.invoke([text, index], under=Char(ch))
            if truth(result[0] if len(result) == 1 else result):
                cuts.append(index)
                if 0 < limit <= len(cuts) + 1:
                    break
        if limit < 0:
            cuts = cuts[limit + 1:] if limit < -1 else []
    parts, last = [], 0
    for index in cuts:
        parts.append(text[last:index])
        last = index + 1
    return [*parts, text[last:]]


def replace(value: Any, right: Any, ignore_case: bool = True) -> Any:
    """`value -replace right`: right is a pattern, or a pattern and a replacement (text or script block)."""
    if isinstance(right, list):
        if len(right) > 2:
            raise ShellError(
                f"The {'-ireplace' if ignore_case else '-creplace'} operator allows only two elements to follow it, "
                f"not {len(right)}.", right, error_id="BadReplaceArgument", category=ErrorCategory.InvalidOperation)
        pattern = unwrap(right[0]) if right else ""
        replacement = unwrap(right[1]) if len(right) > 1 else ""
    else:
        pattern, replacement = unwrap(right), ""
    if isinstance(pattern, Regex):
        regex = pattern
    else:
        regex = _pattern_to_replace(pattern if type(pattern) is str else to_string(pattern), ignore_case)
    if not isinstance(replacement, Invokable) and type(replacement) is not str:
        replacement = to_string(replacement)
    if type(value) is str:
        return _replace_text(regex, value, replacement)
    if is_enumerable(value):
        return [_replace_text(regex, to_string(item), replacement) for item in enumerate_value(value)]
    return _replace_text(regex, to_string(value), replacement)


def _pattern_to_replace(pattern: str, ignore_case: bool) -> Regex:
    try:
        return dotnet_regex.compile(pattern, IGNORE_CASE if ignore_case else 0)
    except RegexFailure as error:
        raise ShellError(f"The regular expression pattern {pattern} is not valid.", pattern, inner=error,
                         error_id="InvalidRegularExpression", category=ErrorCategory.InvalidOperation) from None


def _replace_text(regex: Regex, text: str, replacement: Any) -> str:
    if type(replacement) is str:
        return regex.replace(text, replacement)

    def evaluate(match: Any) -> str:
        found = Match(regex, match, text)
        result = replacement.invoke([found], under=found)
        return to_string(result[0] if len(result) == 1 else result)

    return regex.replace_with(text, evaluate)
