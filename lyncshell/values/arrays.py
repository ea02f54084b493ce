"""Arrays and lists, and what a pipeline makes of a value.

A plain `list` is Object[]; that an array cannot grow is a rule of its methods (`statics/collections_array.py`).
"""

from __future__ import annotations

from lyncshell.errors import ShellError
from lyncshell.values.hashtable import DictionaryEntry, Hashtable, key_of
from lyncshell.values.null import AUTOMATION_NULL, MISSING
from lyncshell.values.numbers import Char
from lyncshell.values.objects import PSCustomObject, PSObject

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator
    from typing import Any

    from lyncshell.values.typesystem import TypeInfo


class TypedArray(list):  # type: ignore[type-arg]
    """An array whose elements have a type: `int[]`, `string[]` ... Who fills it has converted the elements."""

    __slots__ = ("element",)

    def __init__(self, element: TypeInfo, items: Iterable[Any] = ()) -> None:
        super().__init__(items)
        self.element = element


class MultiArray:
    """An array of several dimensions, such as `[int[,]]::new(2, 3)`; `items` is in row order."""

    __slots__ = ("element", "items", "lengths")

    def __init__(self, element: TypeInfo, lengths: tuple[int, ...], items: list[Any]) -> None:
        self.element = element
        self.lengths = lengths
        self.items = items

    def offset(self, indexes: Iterable[int]) -> int:
        """The place in `items` of an element. Raises IndexError."""
        place = 0
        for index, length in zip(indexes, self.lengths, strict=True):
            if not 0 <= index < length:
                raise IndexError(index)
            place = place * length + index
        return place


class ArrayList(list):  # type: ignore[type-arg]
    """System.Collections.ArrayList."""

    __slots__ = ("ps_members",)
    PS_TYPE = "System.Collections.ArrayList"


class GenericList(list):  # type: ignore[type-arg]
    """System.Collections.Generic.List[T]; `element` is T. Also Collection[T], with its `definition`."""

    __slots__ = ("definition", "element", "ps_members")
    PS_TYPE = "System.Collections.Generic.List`1"

    def __init__(
        self, element: TypeInfo, items: Iterable[Any] = (), definition: str = "System.Collections.Generic.List`1"
    ) -> None:
        super().__init__(items)
        self.element = element
        self.definition = definition


class Queue(list):  # type: ignore[type-arg]
    """System.Collections.Queue, and with an `element` Queue[T]; the head is item 0."""

    __slots__ = ("element",)
    PS_TYPE = "System.Collections.Queue"

    def __init__(self, items: Iterable[Any] = (), element: TypeInfo | None = None) -> None:
        super().__init__(items)
        self.element = element


class Stack(list):  # type: ignore[type-arg]
    """System.Collections.Stack, and with an `element` Stack[T]; the top is item 0, as in enumeration."""

    __slots__ = ("element",)
    PS_TYPE = "System.Collections.Stack"

    def __init__(self, items: Iterable[Any] = (), element: TypeInfo | None = None) -> None:
        super().__init__(items)
        self.element = element


class HashSet:
    """System.Collections.Generic.HashSet[T]: text with case unless `key_of` folds it."""

    __slots__ = ("element", "entries", "key_of", "sorted")
    PS_TYPE = "System.Collections.Generic.HashSet`1"

    def __init__(
        self,
        element: TypeInfo,
        key: Callable[[Any], Hashable] = key_of,
        items: Iterable[Any] = (),
        sorted: bool = False,
    ) -> None:
        self.element = element
        self.key_of = key
        self.sorted = sorted
        self.entries: dict[Hashable, Any] = {}
        for item in items:
            self.add(item)

    def add(self, item: Any) -> bool:
        """Adds an item; False where it was there."""
        key = self.key_of(item)
        if key in self.entries:
            return False
        self.entries[key] = item
        return True

    def __contains__(self, item: Any) -> bool:
        return self.key_of(item) in self.entries

    def __len__(self) -> int:
        return len(self.entries)

    def __iter__(self) -> Iterator[Any]:
        if not self.sorted:
            return iter(list(self.entries.values()))
        from functools import cmp_to_key

        from lyncshell.values.comparison import compare

        return iter(sorted(self.entries.values(), key=cmp_to_key(lambda left, right: compare(left, right, False))))


class KeyCollection:
    """What `.Keys` and `.Values` of a dictionary are: a live view of it. The `definition` names its type."""

    __slots__ = ("definition", "table", "which")
    KEY_BY_IDENTITY = True

    def __init__(self, table: Hashtable, which: str, definition: str) -> None:
        self.table = table
        self.which = which
        self.definition = definition

    def __len__(self) -> int:
        return len(self.table)

    def __iter__(self) -> Iterator[Any]:
        table = self.table
        version = table.version
        for item in table.keys() if self.which == "Key" else table.values():
            yield item
            if table.version != version:
                raise modified()


def modified() -> ShellError:
    """The error of a collection that changes while it is enumerated."""
    kind = "System.InvalidOperationException"
    return ShellError(
        "Collection was modified; enumeration operation may not execute.", error_id=kind, exception_type=kind
    )


def _guarded(items: list[Any]) -> Iterator[Any]:
    """The items of a list that may grow or shrink: then it fails instead of running on."""
    length = len(items)
    for place in range(length):
        if len(items) != length:
            raise modified()
        yield items[place]
    if len(items) != length:
        raise modified()


class Enumerator:
    """An IEnumerator over Python's: `MoveNext()` and `Current`; a pipeline takes what is left of it."""

    __slots__ = ("current", "items", "started")
    PS_TYPE = "System.Collections.IEnumerator"

    def __init__(self, items: Iterable[Any]) -> None:
        self.items: Iterator[Any] = iter(items)
        self.started = False
        self.current: Any = None

    def move_next(self) -> bool:
        """Goes to the next item; False at the end."""
        self.started = True
        self.current = next(self.items, MISSING)
        if self.current is MISSING:
            self.current = None
            return False
        return True

    def __iter__(self) -> Iterator[Any]:
        return self.items


_SCALARS = frozenset((str, int, bool, float, Char, PSCustomObject, Hashtable, type(None), DictionaryEntry))
_SEQUENCES = frozenset(
    (list, TypedArray, ArrayList, GenericList, Queue, Stack, HashSet, Enumerator, MultiArray, KeyCollection)
)


def is_enumerable(value: Any) -> bool:
    """Whether a pipeline and `foreach` take the value apart."""
    cls = type(value)
    if cls is list:
        return True
    if cls in _SCALARS:
        return False
    if cls is PSObject:
        return is_enumerable(value.base)
    return cls in _SEQUENCES or isinstance(value, list) or getattr(cls, "PS_ENUMERABLE", False)


def enumerate_value(value: Any) -> Iterable[Any]:
    """The objects that a pipeline gets of a value: the items of collections, else the value itself.

    Text, dictionaries, custom objects and XML nodes are one object; "no output" is none. Python classes of other
    collections set PS_ENUMERABLE and are iterable.
    """
    cls = type(value)
    if cls is list:
        return value  # type: ignore[no-any-return]
    if cls in _SCALARS:
        return (value,)
    if value is AUTOMATION_NULL:
        return ()
    if cls is PSObject:
        return enumerate_value(value.base) if is_enumerable(value.base) else (value,)
    if cls is MultiArray:
        return value.items  # type: ignore[no-any-return]
    if cls is ArrayList or cls is GenericList:
        return _guarded(value)
    return value if is_enumerable(value) else (value,)


def items_of(value: Any) -> list[Any]:
    """A new list of the items of a collection, or of the one value (`@(...)` of one value)."""
    return list(enumerate_value(value))


def is_array(value: Any) -> bool:
    """Whether it is an array (no ArrayList or other list)."""
    cls = type(value)
    return cls is list or cls is TypedArray or cls is MultiArray


def is_list(value: Any) -> bool:
    """Whether it is an IList: arrays, ArrayList, List[T], Collection[T]."""
    cls = type(value)
    return cls is list or cls is TypedArray or cls is ArrayList or cls is GenericList
