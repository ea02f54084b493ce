"""WQL: the filters and queries that WMI takes, as far as conditions joined by AND and OR."""

from __future__ import annotations

import re

from lyncshell.errors import ErrorCategory, InvalidRequest
from lyncshell.values.names import fold
from lyncshell.values.text import to_string
from lyncshell.values.wildcard import escape, like

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_QUERY = re.compile(r"\s*select\s+(.+?)\s+from\s+(\w+)(?:\s+where\s+(.+?))?\s*$", re.IGNORECASE | re.DOTALL)
_CONDITION = re.compile(
    r"\s*\(?\s*(\w+)\s*(=|<>|!=|<=|>=|<|>|like)\s*(?:'([^']*)'|\"([^\"]*)\"|(\S+?))\s*\)?\s*", re.IGNORECASE
)
_JOIN = re.compile(r"(and|or)\b", re.IGNORECASE)


def invalid_query(text: str) -> InvalidRequest:
    """The error of a text that is no WQL."""
    return InvalidRequest(f'Invalid query "{text}"', text, error_id="GetWMIManagementException",
                          category=ErrorCategory.InvalidOperation,
                          exception_type="System.Management.ManagementException")  # fmt: skip


def parse_query(text: str) -> tuple[list[str], str, str]:
    """The properties, the class and the condition of a SELECT. Raises InvalidRequest."""
    match = _QUERY.match(text)
    if match is None:
        raise invalid_query(text)
    return [part.strip() for part in match[1].split(",")], match[2], match[3] or ""


def condition(text: str) -> Callable[[dict[str, Any]], bool]:
    """What tells whether a row fits a condition. Raises InvalidRequest."""
    groups: list[list[Callable[[dict[str, Any]], bool]]] = [[]]
    place = 0
    while text.strip():
        match = _CONDITION.match(text, place)
        if match is None:
            raise invalid_query(text)
        value = next((each for each in match.groups()[2:] if each is not None), "")
        groups[-1].append(_test(match[1], match[2].lower(), value))
        place = match.end()
        if place >= len(text):
            break
        joined = _JOIN.match(text, place)
        if joined is None:
            raise invalid_query(text)
        if joined[1].lower() == "or":
            groups.append([])
        place = joined.end()
    return lambda row: any(all(test(row) for test in group) for group in groups)


def _test(name: str, operator: str, value: str) -> Callable[[dict[str, Any]], bool]:
    def fits(row: dict[str, Any]) -> bool:
        found = next((each for key, each in row.items() if fold(key) == fold(name)), None)
        if operator == "like":
            pattern = escape(value).replace("%", "*").replace("_", "?")
            return like(to_string(found), pattern, True)
        order = _order(found, value)
        return {"=": order == 0, "<>": order != 0, "!=": order != 0, "<": order < 0, ">": order > 0,
                "<=": order <= 0, ">=": order >= 0}[operator]  # fmt: skip

    return fits


def _order(found: Any, value: str) -> int:
    """How a value of a row stands to the text of a condition: below, equal, above."""
    if isinstance(found, bool) or value.lower() in ("true", "false"):
        return int(bool(found)) - int(value.lower() == "true")
    if isinstance(found, (int, float)):
        try:
            wanted = float(value)
        except ValueError:
            return 1
        return (found > wanted) - (found < wanted)
    left, right = fold(to_string(found)), fold(value)
    return (left > right) - (left < right)
