"""The text of one value in a cell of a table, a line of a list or a heading."""

from __future__ import annotations

from lyncshell.errors import ShellError
from lyncshell.format.display import ELLIPSIS
from lyncshell.format.scalar import shown
from lyncshell.values.arrays import enumerate_value, is_enumerable
from lyncshell.values.hashtable import DictionaryEntry, Hashtable, entries_of
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.numbers import Char, is_decimal, is_number
from lyncshell.values.objects import PSCustomObject, PSObject, unwrap

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

_PLAIN = frozenset((int, bool, str, Char))
# Properties that stand for an object whose class has no text of its own, in order of preference.
_NAME_PATTERNS = ("name", "id", "key", "*key", "*name", "*id")
_REMOTE_NAMES = frozenset(("pscomputername", "psshowcomputername", "runspaceid", "pssourcejobinstanceid"))


def cell_text(value: Any, limit: int, table: bool = False) -> str:
    """What a cell shows of a value. `limit` items of a collection are shown (below zero: all).

    In a table, numbers with a fraction have as many decimals as the culture says (three in en-US).
    """
    cls = type(value)
    if cls is str:
        return value  # type: ignore[no-any-return]
    if value is None or value is AUTOMATION_NULL:
        return ""
    if cls in _PLAIN:
        return shown(value)
    if table and (isinstance(value, float) or is_decimal(value)):
        from lyncshell.values.culture import EN_US
        from lyncshell.values.number_format import format_number

        return format_number(value, "F", EN_US)
    items = items_of(value)
    if items is not None:
        return "{" + ", ".join(_item_texts(items, limit)) + "}"
    return _text(value)


def _text(value: Any) -> str:
    """ToString() of an object; one whose ToString() fails has no text."""
    try:
        return shown(value)
    except ShellError:
        return ""


def items_of(value: Any) -> Iterable[Any] | None:
    """The items of a collection or a dictionary; None for anything else."""
    base = unwrap(value)
    if isinstance(base, Hashtable):
        return entries_of(base)
    return enumerate_value(base) if is_enumerable(base) else None


def _item_texts(items: Iterable[Any], limit: int) -> list[str]:
    texts: list[str] = []
    for item in items:
        if len(texts) == limit:
            texts[-1:] = [texts[-1] + ELLIPSIS] if texts else [ELLIPSIS]
            break
        texts.append(_item_text(item))
    return texts


def _item_text(item: Any) -> str:
    """An item of a collection inside a cell."""
    if type(item) is str:
        return item
    if item is None or item is AUTOMATION_NULL:
        return "$null"
    if isinstance(item, DictionaryEntry):
        return f"[{_item_value(item.key)}, {_item_value(item.value)}]"
    if isinstance(item, list):
        from lyncshell.values.text import to_string

        return to_string(item)
    if is_number(item) or isinstance(item, (PSCustomObject, PSObject)):
        return _text(item)
    text = _text(item)
    return _name_or(item, text)


def _item_value(value: Any) -> str:
    return "" if value is None else _text(value)


def _name_or(item: Any, text: str) -> str:
    """The object's name where its text is only the name of its type."""
    from lyncshell.values.typesystem import type_of

    if text != type_of(item).full_name:
        return text
    from lyncshell.format.fields import read

    name = display_name(item)
    if name is None:
        return text
    try:
        return shown(read(item, name))
    except ShellError:
        return text


def display_name(obj: Any) -> str | None:
    """The property that stands for an object: its type's DefaultDisplayProperty, or one with a telling name."""
    from lyncshell.format.fields import property_names
    from lyncshell.values.invoke import services
    from lyncshell.values.names import fold
    from lyncshell.values.typesystem import type_names
    from lyncshell.values.wildcard import compile_wildcard

    declared = services().type_data.display_property(tuple(type_names(obj)))
    if declared is not None:
        return declared
    names = [name for name in property_names(obj) if fold(name) not in _REMOTE_NAMES]
    for pattern in _NAME_PATTERNS:
        matches = compile_wildcard(pattern)
        for name in names:
            if matches(name):
                return name
    return None


def formatted(value: Any, pattern: str, limit: int, table: bool = False) -> str:
    """A value under a FormatString: a composite format (`{0:N2}`) or the format of one value (`N2`)."""
    from lyncshell.values.dotnet_format import composite, format_value

    if value is None or value is AUTOMATION_NULL:
        return ""
    try:
        if "{0" in pattern or "}" in pattern:
            return composite(pattern, [value])
        return format_value(unwrap(value), pattern)
    except ShellError:
        return cell_text(value, limit, table)
