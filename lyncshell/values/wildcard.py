"""PowerShell's wildcards: `*`, `?`, `[a-z]`, and the backtick that makes a character plain."""

from __future__ import annotations

import re
from functools import lru_cache

from lyncshell.errors import ErrorCategory, ShellError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_MAGIC = frozenset("*?[]")


class WildcardFailure(ShellError):
    """A pattern that is not valid, such as one with an open bracket."""

    category = ErrorCategory.InvalidArgument
    error_id = "RuntimeException"
    exception_type = "System.Management.Automation.WildcardPatternException"


def has_wildcards(text: str) -> bool:
    """Whether the text has a wildcard that no backtick makes plain."""
    if "`" not in text:
        return not _MAGIC.isdisjoint(text) and ("*" in text or "?" in text or "[" in text)
    at = 0
    while at < len(text):
        if text[at] == "`":
            at += 1
        elif text[at] in "*?[":
            return True
        at += 1
    return False


@lru_cache(maxsize=512)
def compile_wildcard(pattern: str, ignore_case: bool = True) -> Callable[[str], object]:
    """The function that tells whether a whole text matches. Raises WildcardFailure."""
    body = pattern.strip("*")
    if body and "`" not in pattern and "?" not in body and "[" not in body and "]" not in body and "*" not in body:
        quick = _quick(pattern, body, ignore_case)
        if quick is not None:
            return quick
    flags = re.DOTALL | re.IGNORECASE if ignore_case else re.DOTALL
    return re.compile(to_expression(pattern), flags).fullmatch


def _quick(pattern: str, body: str, ignore_case: bool) -> Callable[[str], object] | None:
    """`abc*`, `*abc`, `*abc*` and `abc` as plain text comparisons, where case is a matter of ASCII."""
    if not body.isascii() and ignore_case:
        return None
    left, right = pattern[0] == "*", pattern[-1] == "*"
    wanted = body.lower() if ignore_case else body
    if left and right:
        return (lambda text: wanted in text.lower()) if ignore_case else lambda text: wanted in text
    if right:
        return (lambda text: text.lower().startswith(wanted)) if ignore_case else lambda text: text.startswith(wanted)
    if left:
        return (lambda text: text.lower().endswith(wanted)) if ignore_case else lambda text: text.endswith(wanted)
    return (lambda text: text.lower() == wanted) if ignore_case else lambda text: text == wanted


def like(text: str, pattern: str, ignore_case: bool = True) -> bool:
    """Whether the text matches the wildcard pattern."""
    return bool(compile_wildcard(pattern, ignore_case)(text))


def to_expression(pattern: str) -> str:
    """The pattern as a Python regular expression (to be matched whole). Raises WildcardFailure."""
    out: list[str] = []
    at, length = 0, len(pattern)
    while at < length:
        ch = pattern[at]
        at += 1
        if ch == "*":
            if not out or out[-1] != ".*":
                out.append(".*")
        elif ch == "?":
            out.append(".")
        elif ch == "`" and at < length:
            out.append(re.escape(pattern[at]))
            at += 1
        elif ch == "[":
            text, at = _bracket(pattern, at)
            out.append(text)
        else:
            out.append(re.escape(ch))
    return "".join(out)


def _bracket(pattern: str, at: int) -> tuple[str, int]:
    """A set in brackets; a hyphen between two characters makes a range."""
    items: list[tuple[str, bool]] = []
    while True:
        if at >= len(pattern):
            raise WildcardFailure(f"The specified wildcard character pattern is not valid: {pattern}")
        ch = pattern[at]
        if ch == "]" and items:
            break
        if ch == "]":
            return "(?!)", at + 1
        plain = ch == "`" and at + 1 < len(pattern)
        if plain:
            at += 1
            ch = pattern[at]
        items.append((ch, plain))
        at += 1
    return f"[{_set_text(items, pattern)}]", at + 1


def _set_text(items: list[tuple[str, bool]], pattern: str) -> str:
    out: list[str] = []
    index = 0
    while index < len(items):
        low = items[index][0]
        if index + 2 < len(items) and items[index + 1] == ("-", False):
            high = items[index + 2][0]
            if high < low:
                raise WildcardFailure(f"The specified wildcard character pattern is not valid: {pattern}")
            out.append(f"{re.escape(low)}-{re.escape(high)}")
            index += 3
        else:
            out.append("\\" + low if low in "\\]^-[&~|" else low)
            index += 1
    return "".join(out)


def escape(text: str) -> str:
    """WildcardPattern.Escape: a backtick before each wildcard character."""
    return "".join("`" + ch if ch in _MAGIC else ch for ch in text)


def unescape(text: str) -> str:
    """WildcardPattern.Unescape."""
    return re.sub(r"`([*?\[\]])", r"\1", text)
