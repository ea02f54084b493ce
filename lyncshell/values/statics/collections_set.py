"""HashSet[T] and SortedSet[T]."""

from __future__ import annotations

from lyncshell.values.arrays import Enumerator, HashSet, enumerate_value
from lyncshell.values.hashtable import exact_key_of
from lyncshell.values.typesystem import TypeInfo, declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_G = "System.Collections.Generic."
HASH_SET = declare(_G + "HashSet`1")
SORTED_SET = declare(_G + "SortedSet`1")
_BOTH = (HASH_SET, SORTED_SET)
_OTHER = f"{_G}IEnumerable[T] other"


def _on(*signatures: str) -> Callable[[Any], Any]:
    def register(function: Any) -> Any:
        for owner in _BOTH:
            owner.method(*signatures)(function)
        return function

    return register


def _keys(self: HashSet, other: Any) -> set[Any]:
    return {self.key_of(item) for item in enumerate_value(other)}


for _owner in _BOTH:
    _owner.property("int Count {get;}")(lambda self: len(self))
SORTED_SET.property("T Min {get;}")(lambda self: next(iter(self), None))
SORTED_SET.property("T Max {get;}")(lambda self: next(reversed(list(self)), None))


@_on("bool Add(T item)")
def _add(self: HashSet, item: Any) -> bool:
    return self.add(item)


@_on("bool Contains(T item)")
def _contains(self: HashSet, item: Any) -> bool:
    return item in self


@_on("bool Remove(T item)")
def _remove(self: HashSet, item: Any) -> bool:
    return self.entries.pop(self.key_of(item), None) is not None


@_on("void Clear()")
def _clear(self: HashSet) -> None:
    self.entries.clear()


@_on(f"void UnionWith({_OTHER})")
def _union(self: HashSet, other: Any) -> None:
    for item in enumerate_value(other):
        self.add(item)


@_on(f"void IntersectWith({_OTHER})")
def _intersect(self: HashSet, other: Any) -> None:
    keys = _keys(self, other)
    self.entries = {key: item for key, item in self.entries.items() if key in keys}


@_on(f"void ExceptWith({_OTHER})")
def _except(self: HashSet, other: Any) -> None:
    keys = _keys(self, other)
    self.entries = {key: item for key, item in self.entries.items() if key not in keys}


@_on(f"void SymmetricExceptWith({_OTHER})")
def _symmetric(self: HashSet, other: Any) -> None:
    for item in list(enumerate_value(other)):
        if not _remove(self, item):
            self.add(item)


@_on(f"bool SetEquals({_OTHER})")
def _set_equals(self: HashSet, other: Any) -> bool:
    return set(self.entries) == _keys(self, other)


@_on(f"bool Overlaps({_OTHER})")
def _overlaps(self: HashSet, other: Any) -> bool:
    return not set(self.entries).isdisjoint(_keys(self, other))


@_on(f"bool IsSubsetOf({_OTHER})")
def _is_subset(self: HashSet, other: Any) -> bool:
    return set(self.entries) <= _keys(self, other)


@_on(f"bool IsSupersetOf({_OTHER})")
def _is_superset(self: HashSet, other: Any) -> bool:
    return set(self.entries) >= _keys(self, other)


@_on(f"bool IsProperSubsetOf({_OTHER})")
def _is_proper_subset(self: HashSet, other: Any) -> bool:
    return set(self.entries) < _keys(self, other)


@_on(f"bool IsProperSupersetOf({_OTHER})")
def _is_proper_superset(self: HashSet, other: Any) -> bool:
    return set(self.entries) > _keys(self, other)


@_on("void CopyTo(T[] array)", "void CopyTo(T[] array, int arrayIndex)")
def _copy_to(self: HashSet, target: Any, index: int = 0) -> None:
    target[index : index + len(self)] = list(self)


@_on("System.Collections.IEnumerator GetEnumerator()")
def _enumerator(self: HashSet) -> Enumerator:
    return Enumerator(list(self))


def _constructors(owner: TypeInfo) -> None:
    name = owner.full_name

    def make(first: Any = (), second: Any = None, *, overload: int, closed_type: TypeInfo) -> HashSet:
        comparer = first if overload == 2 else second
        key = comparer.key if comparer is not None else exact_key_of
        items = enumerate_value(first) if overload in (1, 3) else ()
        return HashSet(closed_type.arguments[0], key, items, owner is SORTED_SET)

    owner.constructor(
        f"{name} new()", f"{name} new({_G}IEnumerable[T] collection)", f"{name} new(System.StringComparer comparer)",
        f"{name} new({_G}IEnumerable[T] collection, System.StringComparer comparer)",
    )(make)


for _owner in _BOTH:
    _constructors(_owner)


@_on("int RemoveWhere(System.Object match)")
def _remove_where(self: HashSet, block: Any) -> int:
    from lyncshell.values.convert import truth

    doomed = [key for key, item in self.entries.items() if truth(block.invoke([item]))]
    for key in doomed:
        del self.entries[key]
    return len(doomed)


@_on("bool TryGetValue(T equalValue, [ref] System.Object actualValue)")
def _try_get(self: HashSet, item: Any, result: Any) -> bool:
    key = self.key_of(item)
    result.set(self.entries.get(key))
    return key in self.entries


@_on("void TrimExcess()")
def _trim(self: HashSet) -> None:
    """The set never holds more than its items."""
