"""System.Text.RegularExpressions: Regex, Match, Group, Capture on top of `re` and the `regex` library.

`compile(pattern, options)` gives a Regex from a cache. Operators use `search`, `sub` and `split` directly; the objects
that scripts see are made when a script asks for them. A match that takes longer than TIME_LIMIT seconds is an error
(RegexMatchTimeoutException), so no pattern can hang the shell.
"""

from __future__ import annotations

import re

from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.dotnet_errors import argument_null, argument_range
from lyncshell.values.regex_translate import ECMA_SCRIPT, IGNORE_CASE, RIGHT_TO_LEFT, RegexFailure, translate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

TIME_LIMIT = 20.0
_CACHE: dict[tuple[str, int], Regex] = {}
_CACHE_LIMIT = 512


class RegexTimeout(ShellError):
    """A match took longer than the limit."""

    category = ErrorCategory.OperationTimeout
    error_id = "RegexMatchTimeoutException"
    exception_type = "System.Text.RegularExpressions.RegexMatchTimeoutException"


class Regex:
    """A compiled .NET pattern; `pattern` and `options` as given, `groups` its group numbers in .NET's order."""

    __slots__ = ("_find", "_parsed", "_search", "_simple", "_sub", "groups", "keys", "limit", "names", "numbers",
                 "options",
                 "pattern")
    PS_TYPE = "System.Text.RegularExpressions.Regex"

    def __init__(self, pattern: str, options: int = 0, limit: float = TIME_LIMIT) -> None:
        self.pattern = pattern
        self.options = options
        self._parsed: dict[str, list[str | int]] = {}
        self.limit = limit
        translated = translate(pattern, options)
        self.groups = translated.groups
        self.keys = translated.keys
        self.names = translated.names
        self.numbers = translated.numbers
        self._bind(_compile_python(translated.pattern, options, translated.plain, pattern), limit)

    def _bind(self, compiled: Any, limit: float) -> None:
        """Keeps the search functions; the regex library's get the time limit."""
        self._simple = isinstance(compiled, re.Pattern)
        if self._simple:
            self._search = compiled.search
            self._find = compiled.finditer
            self._sub = compiled.sub
            return
        self._search = lambda text, start=0: _limited(compiled.search, text, pos=start, timeout=limit)
        self._find = lambda text, start=0: _limited_iterator(compiled.finditer(text, pos=start, timeout=limit))
        self._sub = lambda new, text, count=0: _limited(compiled.sub, new, text, count, timeout=limit)

    def __str__(self) -> str:
        return self.pattern

    # -- what operators use: Python matches

    def search(self, text: str, start: int = 0) -> Any:
        """The first match (a Python match object) or None."""
        return self._search(text, start) if start else self._search(text)

    def find(self, text: str, start: int = 0) -> Iterator[Any]:
        """All matches, as Python match objects."""
        return iter(self._find(text, start))

    def captured(self, match: Any) -> list[tuple[int | str, str]]:
        """What `$Matches` gets: number or name and text of each group that took part."""
        if len(self.groups) == 1:
            return [(0, match.group())]
        found: list[tuple[int | str, str]] = []
        for number in self.groups:
            text = match.group(self.keys[number])
            if text is not None:
                name = self.names[number]
                found.append((number if name.isdigit() else name, text))
        return found

    def group_text(self, match: Any, number: int) -> str:
        """Text of a group, "" when it took no part."""
        return match.group(self.keys[number]) or ""

    # -- what scripts and operators use

    def replace(self, text: str, replacement: str, count: int = -1, start: int = 0) -> str:
        """Regex.Replace with a replacement pattern."""
        if count == 0:
            return text
        function: Callable[[Any], str] | str
        if "$" not in replacement:
            function = replacement.replace("\\", r"\\") if self._simple else _constant(replacement)
        else:
            function = self._expander(replacement, text)
        if start:
            return text[:start] + self._replace_from(function, text, count, start)
        return str(self._sub(function, text, max(count, 0)))

    def replace_with(self, text: str, evaluate: Callable[[Any], str], count: int = -1, start: int = 0) -> str:
        """Replaces each match by what `evaluate` makes of the Python match."""
        if start:
            return text[:start] + self._replace_from(evaluate, text, count, start)
        return str(self._sub(evaluate, text, max(count, 0))) if count else text

    def _replace_from(self, function: Any, text: str, count: int, start: int) -> str:
        out: list[str] = []
        last = start
        for done, match in enumerate(self._find(text, start)):
            if done == count:
                break
            out.append(text[last:match.start()])
            out.append(function if isinstance(function, str) else function(match))
            last = match.end()
        return "".join(out) + text[last:]

    def _expander(self, replacement: str, text: str) -> Callable[[Any], str]:
        """The function that fills `$1`, `${name}`, `$&` and the other marks."""
        parts = self._parsed.get(replacement)
        if parts is None:
            if len(self._parsed) > 64:
                self._parsed.clear()
            parts = self._parsed[replacement] = parse_replacement(replacement, self.numbers)
        keys = self.keys

        def fill(match: Any) -> str:
            out = []
            for part in parts:
                if isinstance(part, str):
                    out.append(part)
                elif part >= 0:
                    out.append(match.group(keys[part]) or "")
                else:
                    out.append(self._mark(part, match, text))
            return "".join(out)

        return fill

    def _mark(self, mark: int, match: Any, text: str) -> str:
        if mark == BEFORE:
            return text[:match.start()]
        if mark == AFTER:
            return text[match.end():]
        if mark == WHOLE_TEXT:
            return text
        return match.group(self.keys[self.groups[-1]]) or ""

    def split(self, text: str, count: int = 0, start: int = 0) -> list[str]:
        """Regex.Split: the parts between matches, with what groups captured in between."""
        if count < 0:
            raise argument_range("Count cannot be less than -1.", "count")
        if count == 1:
            return [text]
        out: list[str] = []
        last = 0
        for match in self._find(text, start):
            out.append(text[last:match.start()])
            last = match.end()
            for number in self.groups[1:]:
                captured = match.group(self.keys[number])
                if captured is not None:
                    out.append(captured)
            count -= 1
            if count == 1:
                break
        out.append(text[last:])
        return out

    def match(self, text: str | None, start: int = 0) -> Match:
        """Regex.Match: always an object, perhaps an unsuccessful one."""
        if text is None:
            raise argument_null("input")
        if not 0 <= start <= len(text):
            raise argument_range("Start index cannot be less than 0 or greater than input length.", "startat")
        return Match(self, self.search(text, start), text)

    def matches(self, text: str | None, start: int = 0) -> MatchCollection:
        """Regex.Matches."""
        if text is None:
            raise argument_null("input")
        return MatchCollection(Match(self, found, text) for found in self._find(text, start))


BEFORE, AFTER, WHOLE_TEXT, LAST_GROUP = -1, -2, -3, -4
_MARKS = {"&": 0, "`": BEFORE, "'": AFTER, "_": WHOLE_TEXT, "+": LAST_GROUP}


def parse_replacement(replacement: str, numbers: dict[str, int]) -> list[str | int]:
    """Literal texts, group numbers, and marks below zero; a group that does not exist stays literal text."""
    parts: list[str | int] = []
    at = 0
    while True:
        found = replacement.find("$", at)
        if found < 0 or found + 1 == len(replacement):
            parts.append(replacement[at:])
            return parts
        parts.append(replacement[at:found])
        value, at = _one_mark(replacement, found, numbers)
        parts.append(value)


def _one_mark(text: str, at: int, numbers: dict[str, int]) -> tuple[str | int, int]:
    """The mark that starts at the dollar sign, and the offset behind it."""
    following = text[at + 1]
    if following == "$":
        return "$", at + 2
    if following in _MARKS:
        return _MARKS[following], at + 2
    if following == "{":
        end = text.find("}", at)
        name = text[at + 2:end] if end > 0 else ""
        if name.isdigit():
            name = str(int(name))
        return (numbers[name], end + 1) if name in numbers else ("$", at + 1)
    end = at + 1
    while end < len(text) and text[end] in "0123456789":
        end += 1
    name = text[at + 1:end]
    if name and str(int(name)) in numbers:
        return numbers[str(int(name))], end
    return "$", at + 1


def _constant(text: str) -> Callable[[Any], str]:
    return lambda match: text


def _compile_python(pattern: str, options: int, plain: bool, source: str) -> Any:
    """The compiled pattern: of `re` where it can be, of the regex library otherwise."""
    if plain and not options & RIGHT_TO_LEFT:
        flags = re.IGNORECASE if options & IGNORE_CASE else re.NOFLAG
        try:
            return re.compile(pattern, flags | re.ASCII if options & ECMA_SCRIPT else flags)
        except (re.error, RecursionError):
            pass  # look-behind of any width: the other library has it
    import regex

    others = regex.VERSION0
    if options & IGNORE_CASE:
        others |= regex.IGNORECASE
    if options & ECMA_SCRIPT:
        others |= regex.ASCII
    if options & RIGHT_TO_LEFT:
        others |= regex.REVERSE
    try:
        return regex.compile(pattern, others)
    except regex.error as error:
        raise RegexFailure(f"Invalid pattern '{source}'. {error}.") from None


def _limited(function: Callable[..., Any], *args: Any, **options: Any) -> Any:
    try:
        return function(*args, **options)
    except TimeoutError:
        raise _timeout() from None


def _limited_iterator(matches: Iterator[Any]) -> Iterator[Any]:
    try:
        yield from matches
    except TimeoutError:
        raise _timeout() from None


def _timeout() -> RegexTimeout:
    return RegexTimeout("The Regex engine has timed out while trying to match a pattern to an input string. This can "
                        "occur for many reasons, including very large inputs or excessive backtracking caused by "
                        "nested quantifiers, back-references and other factors.")


def compile(pattern: str, options: int = 0) -> Regex:
    """The Regex of a pattern, from the cache. Raises RegexFailure."""
    key = (pattern, options)
    found = _CACHE.get(key)
    if found is None:
        if len(_CACHE) >= _CACHE_LIMIT:
            _CACHE.clear()
        found = _CACHE[key] = Regex(pattern, options)
    return found


class Capture:
    """System.Text.RegularExpressions.Capture: `value` at `index`."""

    __slots__ = ("index", "value")
    PS_TYPE = "System.Text.RegularExpressions.Capture"

    def __init__(self, value: str, index: int) -> None:
        self.value = value
        self.index = index

    def __str__(self) -> str:
        return self.value


class Group(Capture):
    """A group of a match: its last capture, and all of them."""

    __slots__ = ("captures", "name", "success")
    PS_TYPE = "System.Text.RegularExpressions.Group"

    def __init__(self, name: str, success: bool, captures: list[Capture]) -> None:
        last = captures[-1] if success else Capture("", 0)
        super().__init__(last.value, last.index)
        self.name = name
        self.success = success
        self.captures = CaptureCollection(captures)


class CaptureCollection(list):  # type: ignore[type-arg]
    """The captures of a group."""

    __slots__ = ()
    PS_TYPE = "System.Text.RegularExpressions.CaptureCollection"


class MatchCollection(list):  # type: ignore[type-arg]
    """The matches of Regex.Matches."""

    __slots__ = ()
    PS_TYPE = "System.Text.RegularExpressions.MatchCollection"


class GroupCollection(list):  # type: ignore[type-arg]
    """The groups of a match, by number or name."""

    __slots__ = ("by_name",)
    PS_TYPE = "System.Text.RegularExpressions.GroupCollection"

    def __init__(self, groups: list[Group]) -> None:
        super().__init__(groups)
        self.by_name = {group.name: group for group in groups}

    def ps_index(self, index: Any) -> Group:
        """`$match.Groups['name']`."""
        return self.named(index) if isinstance(index, str) else self.by_number(int(index))

    def by_number(self, number: int) -> Group:
        """The group of that number; an unsuccessful one where there is none."""
        return self.by_name.get(str(number)) or (
            self[number] if 0 <= number < len(self) else Group(str(number), False, []))

    def named(self, name: str) -> Group:
        """The group of that name; an unsuccessful one where there is none."""
        return self.by_name.get(name) or Group(name, False, [])


class Match(Group):
    """A match, or the lack of one."""

    __slots__ = ("_groups", "found", "regex", "text")
    PS_TYPE = "System.Text.RegularExpressions.Match"

    def __init__(self, regex: Regex, found: Any, text: str) -> None:
        whole = [Capture(found.group(), found.start())] if found is not None else []
        super().__init__("0", found is not None, whole)
        self.regex = regex
        self.found = found
        self.text = text
        self._groups: GroupCollection | None = None

    @property
    def groups(self) -> GroupCollection:
        """All groups, group 0 being the match."""
        if self._groups is None:
            numbers = self.regex.groups if self.found is not None else [0]
            self._groups = GroupCollection([self if n == 0 else self._group(n) for n in numbers])
        return self._groups

    def _group(self, number: int) -> Group:
        key = self.regex.keys[number]
        found = self.found
        if found.group(key) is None:
            return Group(self.regex.names[number], False, [])
        spans = found.spans(key) if hasattr(found, "spans") else [found.span(key)]
        captures = [Capture(self.text[start:end], start) for start, end in spans]
        return Group(self.regex.names[number], True, captures)

    def next_match(self) -> Match:
        """The match after this one."""
        if self.found is None:
            return self
        start, end = self.found.span()
        for found in self.regex.find(self.text, end):
            if start == end == found.end():
                continue
            return Match(self.regex, found, self.text)
        return Match(self.regex, None, self.text)

    def result(self, replacement: str) -> str:
        """The replacement pattern filled with this match."""
        return str(self.regex._expander(replacement, self.text)(self.found))
