"""System.Management.Automation.WildcardPattern."""

from __future__ import annotations

from lyncshell.values import wildcard
from lyncshell.values.typesystem import declare

_N = "System.Management.Automation.WildcardPattern"


class WildcardPattern:
    """A wildcard pattern and whether it ignores case."""

    __slots__ = ("ignore_case", "pattern")
    PS_TYPE = _N

    def __init__(self, pattern: str, ignore_case: bool) -> None:
        self.pattern = pattern
        self.ignore_case = ignore_case


PATTERN = declare(_N, python=WildcardPattern)
_OPTIONS = "System.Management.Automation.WildcardOptions options"


@PATTERN.constructor("WildcardPattern new(string pattern)", f"WildcardPattern new(string pattern, {_OPTIONS})")
def _new(pattern: str, options: int = 0) -> WildcardPattern:
    return WildcardPattern(pattern, bool(int(options) & 2))


@PATTERN.static("WildcardPattern Get(string pattern, System.Management.Automation.WildcardOptions options)")
def _get(pattern: str, options: int) -> WildcardPattern:
    return _new(pattern, options)


@PATTERN.method("bool IsMatch(string input)")
def _is_match(self: WildcardPattern, text: str | None) -> bool:
    return text is not None and wildcard.like(text, self.pattern, self.ignore_case)


@PATTERN.static("string Escape(string pattern)")
def _escape(text: str) -> str:
    return wildcard.escape(text)


@PATTERN.static("string Unescape(string pattern)")
def _unescape(text: str) -> str:
    return wildcard.unescape(text)


@PATTERN.static("bool ContainsWildcardCharacters(string pattern)")
def _contains(text: str | None) -> bool:
    return wildcard.has_wildcards(text or "")


@PATTERN.method("string ToWql()")
def _to_wql(self: WildcardPattern) -> str:
    return self.pattern.replace("*", "%").replace("?", "_")
