"""Changes to a list: what a parameter of the type PSListModifier holds.

    -Usage @{Add = 'Local'}        -Usage @{Remove = 'Local'}        -Usage @{Replace = 'Local', 'Long Distance'}
    -Usage 'Local', 'Long Distance'     the whole list                -Usage $null     an empty list

Add and Remove go together, Replace stands alone; the keys are taken in any case.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from lyncshell.declare.fields import LIST_PARAMETER
from lyncshell.errors import CannotConvert
from lyncshell.values.arrays import enumerate_value
from lyncshell.values.hashtable import Hashtable
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.typesystem import TypeInfo, declare

KEYS = ("Add", "Remove", "Replace")


class ListModifier:
    """What is to be done with a list: items to add and remove, or the items that replace all of it."""

    __slots__ = ("add", "remove", "replace")
    PS_TYPE = LIST_PARAMETER

    def __init__(
        self, add: Iterable[Any] = (), remove: Iterable[Any] = (), replace: Iterable[Any] | None = None
    ) -> None:
        self.add = list(add)
        self.remove = list(remove)
        self.replace = None if replace is None else list(replace)

    def applied(self, items: Iterable[Any], key: Callable[[Any], Any]) -> list[Any]:
        """The list after the change; `key` gives what two items are compared by. What is there is not added again."""
        if self.replace is not None:
            return list(self.replace)
        gone = {key(item) for item in self.remove}
        kept = [item for item in items if key(item) not in gone]
        seen = {key(item) for item in kept}
        return kept + [item for item in self.add if key(item) not in seen]


def modifier_from(value: Any, _type: TypeInfo | None = None) -> ListModifier:
    """The change that a parameter's value stands for. Raises CannotConvert for a table with other keys."""
    if isinstance(value, ListModifier):
        return value
    if value is None or value is AUTOMATION_NULL:
        return ListModifier(replace=())
    if isinstance(value, Hashtable):
        return _from_table(value)
    return ListModifier(replace=enumerate_value(value))


def _from_table(table: Hashtable) -> ListModifier:
    parts: dict[str, list[Any]] = {}
    for key, value in table.items():
        name = next((known for known in KEYS if known.lower() == str(key).lower()), None)
        if name is None:
            raise CannotConvert(f'"{key}" is not a way to change a list: use Add, Remove or Replace.', table)
        parts[name] = [] if value is None else list(enumerate_value(value))
    if "Replace" in parts and len(parts) > 1:
        raise CannotConvert("Replace changes the whole list, so it cannot be used together with Add or Remove.", table)
    return ListModifier(parts.get("Add", ()), parts.get("Remove", ()), parts.get("Replace"))


LIST_MODIFIER = declare(LIST_PARAMETER, python=ListModifier)
LIST_MODIFIER.converter = modifier_from
