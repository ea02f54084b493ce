"""How an object is shown: PowerShell's choice among views, tables and lists, and what belongs to no document at all."""

from __future__ import annotations

from lyncshell.format.fields import all_fields, default_fields
from lyncshell.format.views import View, ViewTable, applies
from lyncshell.values.names import fold
from lyncshell.values.objects import PSCustomObject
from lyncshell.values.typesystem import type_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

# An object with at most so many properties is a row of a table, one with more a list.
TABLE_LIMIT = 4
_SCALARS = frozenset(
    f"system.{name}"
    for name in (
        "string", "sbyte", "byte", "int16", "uint16", "int32", "uint32", "int64", "uint64", "char", "single", "double",
        "boolean", "decimal", "intptr", "security.securestring", "numerics.biginteger",
    )
)  # fmt: skip
_REMOTE = frozenset(("pscomputername", "runspaceid", "psshowcomputername", "pssourcejobinstanceid"))


def names_of(obj: Any) -> tuple[str, ...]:
    """The type names of an object."""
    return tuple(type_names(obj))


def is_scalar(names: Sequence[str]) -> bool:
    """Whether objects of those type names are shown as their text: text, numbers, truth values, enums."""
    if not names:
        return False
    first = fold(names[0])
    if first in _SCALARS:
        return True
    return (len(names) > 1 and names[1] == "System.Enum") or first.removeprefix("deserialized.") in _SCALARS


def has_no_properties(obj: Any) -> bool:
    """Whether nothing of the object could be shown but its text."""
    if type(obj) is PSCustomObject and obj.props:
        return False
    fields = all_fields(obj)
    return not fields or all(fold(field.label) in _REMOTE for field in fields)


def choose_view(obj: Any, views: ViewTable, shape: str | None = None, name: str | None = None) -> View | None:
    """The declared view for an object; `shape` None means any."""
    return views.find(names_of(obj), shape, name)


def default_shape(obj: Any) -> str:
    """The shape of an object without a view: a table for a few properties, else a list."""
    return "table" if len(default_fields(obj) or all_fields(obj)) <= TABLE_LIMIT else "list"


def belongs(view: View | None, obj: Any) -> bool:
    """Whether an object is an entry of a document under way: under a view only objects of its types are."""
    return view is None or applies(view, names_of(obj))


def choose(obj: Any) -> View:
    """The view that shows an object when nobody asks for another one."""
    found = choose_view(obj, ViewTable())
    return found if found is not None else View(default_shape(obj))
