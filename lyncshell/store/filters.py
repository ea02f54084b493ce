"""A neutral filter tree as SQL on the typed columns of the directory.

What has no typed column, or compares in a way that SQL does not know, stays for `Predicate.matches`; the SQL is then
a condition that everything wanted fulfils, and `exact` is False. Each comparison is written so that it is never
NULL: a Not around it means the same in SQL and in Python.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeGuard

from sqlalchemy import ColumnElement, and_, func, not_, or_, true

from lyncshell.store import schema
from lyncshell.store.directory import FLAG_COLUMNS, TEXT_COLUMNS, flag_code
from lyncshell.values.names import fold
from lyncshell.values.predicate import And, Compare, Not, Or, Predicate

Translation = tuple[ColumnElement[bool], bool]
"""The condition, and whether it says all that the predicate says."""

_NOTHING: Translation = (true(), False)


def translate(predicate: Predicate, defaults: Mapping[str, Any]) -> Translation:
    """The predicate as SQL. `defaults` are the values of properties that a body leaves out."""
    if isinstance(predicate, Compare):
        condition = _comparison(predicate, defaults)
        return _NOTHING if condition is None else (condition, True)
    if isinstance(predicate, Not):
        condition, exact = translate(predicate.part, defaults)
        return (not_(condition), True) if exact else _NOTHING
    if isinstance(predicate, And | Or):
        parts = [translate(part, defaults) for part in predicate.parts]
        join = and_ if isinstance(predicate, And) else or_
        empty = true() if isinstance(predicate, And) else not_(true())
        return join(empty, *(part[0] for part in parts)), all(part[1] for part in parts)
    return _NOTHING


def _comparison(compare: Compare, defaults: Mapping[str, Any]) -> ColumnElement[bool] | None:
    operator, value = compare.operator, compare.value
    default = defaults.get(compare.property)
    if compare.property in TEXT_COLUMNS and default is None:
        return _text(schema.directory.c[TEXT_COLUMNS[compare.property]], operator, value)
    if compare.property in FLAG_COLUMNS and operator in ("eq", "ne"):
        column = schema.directory.c[FLAG_COLUMNS[compare.property]]
        if _is_flag(default) and _is_flag(value):
            found: ColumnElement[int] = func.coalesce(column, flag_code(default))
            return found == flag_code(value) if operator == "eq" else found != flag_code(value)
    return None


def _is_flag(value: object) -> TypeGuard[bool | None]:
    return value is None or isinstance(value, bool)


def _text(column: ColumnElement[Any], operator: str, value: object) -> ColumnElement[bool] | None:
    if value is None and operator in ("eq", "ne"):
        return column.is_(None) if operator == "eq" else column.is_not(None)
    if not isinstance(value, str):
        return None
    test = _text_test(column, operator, fold(value))
    if test is None:
        return None
    condition = and_(column.is_not(None), test)
    return not_(condition) if operator in ("ne", "notlike") else condition


def _text_test(column: ColumnElement[Any], operator: str, key: str) -> ColumnElement[bool] | None:
    """The test of a column that is not NULL; for a negative operator the positive one's."""
    if operator in ("like", "notlike"):
        pattern = _like_pattern(key)
        return None if pattern is None else column.like(pattern, escape="\\")
    return {"eq": column == key, "ne": column == key, "gt": column > key, "ge": column >= key,
            "lt": column < key, "le": column <= key}[operator]


def _like_pattern(pattern: str) -> str | None:
    """A wildcard pattern for LIKE; None where it has sets or escapes, which LIKE does not know."""
    if "[" in pattern or "`" in pattern:
        return None
    for character in "\\%_":
        pattern = pattern.replace(character, "\\" + character)
    return pattern.replace("*", "%").replace("?", "_")
