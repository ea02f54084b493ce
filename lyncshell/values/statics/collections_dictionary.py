"""Hashtable, OrderedDictionary, SortedList, Dictionary[TKey,TValue] and their entries."""

from __future__ import annotations

from lyncshell.values.arrays import Enumerator, KeyCollection, modified
from lyncshell.values.dotnet_errors import DotNetFailure, argument_failure, argument_range
from lyncshell.values.hashtable import (
    DictionaryEntry,
    GenericDictionary,
    Hashtable,
    KeyValuePair,
    OrderedDictionary,
    SortedDictionary,
    SortedList,
    entries_of,
)
from lyncshell.values.typesystem import TypeInfo, declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from lyncshell.values.objects import Reference

_G = "System.Collections.Generic."
HASHTABLE = declare("System.Collections.Hashtable", python=Hashtable)
ORDERED = declare("System.Collections.Specialized.OrderedDictionary", python=OrderedDictionary)
SORTED = declare("System.Collections.SortedList", python=SortedList)
GENERIC = tuple(
    declare(name, parameters=("TKey", "TValue"))
    for name in (
        _G + "Dictionary`2", _G + "SortedDictionary`2", _G + "SortedList`2",
        "System.Collections.Concurrent.ConcurrentDictionary`2",
    )
)
ENTRY = declare("System.Collections.DictionaryEntry", python=DictionaryEntry)
PAIR = declare(_G + "KeyValuePair`2", parameters=("TKey", "TValue"))
_PLAIN = (HASHTABLE, ORDERED, SORTED)
_ORDERED_KEYS = "System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection"


def _on(owners: tuple[TypeInfo, ...], *signatures: str) -> Callable[[Any], Any]:
    def register(function: Any) -> Any:
        for owner in owners:
            owner.method(*signatures)(function)
        return function

    return register


def _on_all(signature: str) -> Callable[[Any], Any]:
    """Declares a method on every dictionary; the generic ones have TKey and TValue for Object keys and values."""

    def register(function: Any) -> Any:
        _on(_PLAIN, signature)(function)
        generic = signature.replace("System.Object key", "TKey key").replace("System.Object value", "TValue value")
        return _on(GENERIC, generic)(function)

    return register


def _property(text: str, owners: tuple[TypeInfo, ...] = (*_PLAIN, *GENERIC)) -> Callable[[Any], Any]:
    def register(function: Any) -> Any:
        for owner in owners:
            owner.property(text)(function)
        return function

    return register


@_property("bool IsReadOnly {get;}", _PLAIN)
def _is_read_only(self: Hashtable) -> bool:
    return False


@_property("bool IsFixedSize {get;}", _PLAIN)
def _is_fixed_size(self: Hashtable) -> bool:
    return False


@_property("bool IsSynchronized {get;}", _PLAIN)
def _is_synchronized(self: Hashtable) -> bool:
    return False


@_property("System.Collections.ICollection Keys {get;}")
def _keys(self: Hashtable) -> KeyCollection:
    return KeyCollection(self, "Key", _collection_type(self, "Key"))


@_property("System.Collections.ICollection Values {get;}")
def _values(self: Hashtable) -> KeyCollection:
    return KeyCollection(self, "Value", _collection_type(self, "Value"))


def _collection_type(table: Hashtable, which: str) -> str:
    return _ORDERED_KEYS if isinstance(table, OrderedDictionary) else f"System.Collections.Hashtable+{which}Collection"


@_property("System.Object SyncRoot {get;}", _PLAIN)
def _sync_root(self: Hashtable) -> Hashtable:
    return self


@_property("int Count {get;}")
def _count(self: Hashtable) -> int:
    return len(self)


@_on_all("void Add(System.Object key, System.Object value)")
def _add(self: Hashtable, key: Any, value: Any) -> None:
    if self.contains(key):
        raise _duplicate(self, key)
    self[key] = value


def _duplicate(table: Hashtable, key: Any) -> DotNetFailure:
    from lyncshell.values.text import to_string

    name = to_string(key)
    if isinstance(table, GenericDictionary):
        return argument_failure(f"An item with the same key has already been added. Key: {name}")
    return argument_failure(f"Item has already been added. Key in dictionary: '{name}'  Key being added: '{name}'")


@_on_all("bool ContainsKey(System.Object key)")
def _contains_key(self: Hashtable, key: Any) -> bool:
    return self.contains(key)


@_on(_PLAIN, "bool Contains(System.Object key)")
def _contains(self: Hashtable, key: Any) -> bool:
    return self.contains(key)


@_on((HASHTABLE, SORTED), "bool ContainsValue(System.Object value)")
def _contains_value(self: Hashtable, value: Any) -> bool:
    from lyncshell.values.statics.collections_array import index_of

    return index_of(self.values(), value) >= 0


@_on(GENERIC, "bool ContainsValue(TValue value)")
def _contains_generic_value(self: Hashtable, value: Any) -> bool:
    return bool(_contains_value(self, value))


@_on(_PLAIN, "void Remove(System.Object key)")
def _remove(self: Hashtable, key: Any) -> None:
    self.remove(key)


@_on(GENERIC, "bool Remove(TKey key)")
def _remove_generic(self: Hashtable, key: Any) -> bool:
    return self.remove(key)


@_on_all("void Clear()")
def _clear(self: Hashtable) -> None:
    self.clear()


@_on((HASHTABLE, SORTED), "System.Object Clone()")
def _clone(self: Hashtable) -> Hashtable:
    return self.copy()


@_on_all("System.Collections.IDictionaryEnumerator GetEnumerator()")
def _enumerator(self: Hashtable) -> Enumerator:
    return Enumerator(_live_entries(self))


def _live_entries(table: Hashtable) -> Iterator[DictionaryEntry]:
    version = table.version
    for entry in entries_of(table):
        yield entry
        if table.version != version:
            raise modified()


@_on_all("System.Object Item(System.Object key)")
def _item(self: Hashtable, key: Any) -> Any:
    if isinstance(self, GenericDictionary) and not self.contains(key):
        from lyncshell.values.text import to_string

        raise DotNetFailure(
            f"The given key '{to_string(key)}' was not present in the dictionary.",
            "System.Collections.Generic.KeyNotFoundException",
        )
    return self.get(key)


@_on_all("void set_Item(System.Object key, System.Object value)")
def _set_item(self: Hashtable, key: Any, value: Any) -> None:
    self[key] = value


@_on(_PLAIN, "void CopyTo(array array, int index)")
def _copy_to(self: Hashtable, target: Any, index: int) -> None:
    target[index : index + len(self)] = entries_of(self)


@_on(GENERIC, "bool TryGetValue(TKey key, [ref] System.Object value)")
def _try_get(self: Hashtable, key: Any, result: Reference) -> bool:
    found = self.contains(key)
    result.set(self.get(key))
    return found


@_on(GENERIC, "bool TryAdd(TKey key, TValue value)")
def _try_add(self: Hashtable, key: Any, value: Any) -> bool:
    if self.contains(key):
        return False
    self[key] = value
    return True


# -- by position


def _check(self: Hashtable, index: int, limit: int) -> None:
    if not 0 <= index < limit:
        raise argument_range(
            "Index was out of range. Must be non-negative and less than the size of the collection.", "index"
        )


@ORDERED.method("void Insert(int index, System.Object key, System.Object value)")
def _insert(self: OrderedDictionary, index: int, key: Any, value: Any) -> None:
    if self.contains(key):
        raise _duplicate(self, key)
    _check(self, index, len(self) + 1)
    self.insert(index, key, value)


@ORDERED.method("void RemoveAt(int index)")
def _remove_at(self: OrderedDictionary, index: int) -> None:
    _check(self, index, len(self))
    self.remove_at(index)


@ORDERED.method("System.Collections.Specialized.OrderedDictionary AsReadOnly()")
def _as_read_only(self: OrderedDictionary) -> OrderedDictionary:
    return self


@SORTED.method("System.Object GetByIndex(int index)")
def _by_index(self: SortedList, index: int) -> Any:
    _check(self, index, len(self))
    return self.values()[index]


@SORTED.method("System.Object GetKey(int index)")
def _get_key(self: SortedList, index: int) -> Any:
    _check(self, index, len(self))
    return self.keys()[index]


@SORTED.method("int IndexOfKey(System.Object key)")
def _index_of_key(self: SortedList, key: Any) -> int:
    filed = self.key_of(key)
    return next((place for place, known in enumerate(self.keys()) if self.key_of(known) == filed), -1)


@SORTED.method("System.Collections.IList GetKeyList()")
def _key_list(self: SortedList) -> list[Any]:
    return self.keys()


@SORTED.method("System.Collections.IList GetValueList()")
def _value_list(self: SortedList) -> list[Any]:
    return self.values()


# -- entries


@ENTRY.property("System.Object Key {get;set;}")
def _entry_key(self: DictionaryEntry) -> Any:
    return self.key


@_entry_key.setter
def _set_entry_key(self: DictionaryEntry, value: Any) -> None:
    self.key = value


@ENTRY.property("System.Object Value {get;set;}")
def _entry_value(self: DictionaryEntry) -> Any:
    return self.value


@_entry_value.setter
def _set_entry_value(self: DictionaryEntry, value: Any) -> None:
    self.value = value


@ENTRY.constructor("System.Collections.DictionaryEntry new(System.Object key, System.Object value)")
def _new_entry(key: Any, value: Any) -> DictionaryEntry:
    return DictionaryEntry(key, value)


@PAIR.property("TKey Key {get;}")
def _pair_key(self: KeyValuePair) -> Any:
    return self.key


@PAIR.property("TValue Value {get;}")
def _pair_value(self: KeyValuePair) -> Any:
    return self.value


@PAIR.constructor("System.Object new(TKey key, TValue value)")
def _new_pair(key: Any, value: Any, *, closed_type: TypeInfo) -> KeyValuePair:
    return KeyValuePair(key, value, closed_type.arguments)


# -- keys and values as collections


def _members_of_collection(name: str) -> None:
    owner = declare(name)
    owner.property("int Count {get;}")(lambda self: len(self))
    owner.property("bool IsSynchronized {get;}")(lambda self: False)
    owner.property("System.Object SyncRoot {get;}")(lambda self: self)
    owner.method("System.Collections.IEnumerator GetEnumerator()")(lambda self: Enumerator(list(self)))
    owner.method("void CopyTo(array array, int index)")(_copy_collection)
    owner.method("System.Object[] ToArray()")(lambda self: list(self))


def _copy_collection(self: KeyCollection, target: Any, index: int) -> None:
    target[index : index + len(self)] = list(self)


for _name in ("System.Collections.Hashtable+KeyCollection", "System.Collections.Hashtable+ValueCollection",
              _ORDERED_KEYS):
    _members_of_collection(_name)


# -- making them


def _comparer_ignores_case(comparer: Any) -> bool:
    return bool(getattr(comparer, "ignore_case", False))


@HASHTABLE.constructor(
    "hashtable new()", "hashtable new(System.Collections.IDictionary d)", "hashtable new(int capacity)",
    "hashtable new(System.StringComparer equalityComparer)",
    "hashtable new(System.Collections.IDictionary d, System.StringComparer equalityComparer)",
)
def _new_hashtable(first: Any = (), second: Any = None, *, overload: int) -> Hashtable:
    if overload == 3:
        return Hashtable((), not _comparer_ignores_case(first))
    items = first if overload in (1, 4) else ()
    return Hashtable(items, not _comparer_ignores_case(second))


@ORDERED.constructor(
    "System.Collections.Specialized.OrderedDictionary new()",
    "System.Collections.Specialized.OrderedDictionary new(int capacity)",
    "System.Collections.Specialized.OrderedDictionary new(System.StringComparer comparer)",
)
def _new_ordered(argument: Any = None, *, overload: int) -> OrderedDictionary:
    return OrderedDictionary((), not (overload == 2 and _comparer_ignores_case(argument)))


@SORTED.constructor(
    "System.Collections.SortedList new()", "System.Collections.SortedList new(System.Collections.IDictionary d)",
    "System.Collections.SortedList new(int initialCapacity)",
)
def _new_sorted(argument: Any = None, *, overload: int) -> SortedList:
    return SortedList(argument if overload == 1 else (), True)


def _generic_constructors(owner: TypeInfo) -> None:
    name = owner.full_name

    def make(first: Any = (), second: Any = None, *, overload: int, closed_type: TypeInfo) -> GenericDictionary:
        comparer = first if overload == 3 else second
        items = first if overload in (1, 4) else ()
        kind = SortedDictionary if "Sorted" in name else GenericDictionary
        return kind(items, not _comparer_ignores_case(comparer), closed_type.arguments, name)

    owner.constructor(
        f"{name} new()", f"{name} new(System.Collections.IDictionary dictionary)", f"{name} new(int capacity)",
        f"{name} new(System.StringComparer comparer)",
        f"{name} new(System.Collections.IDictionary dictionary, System.StringComparer comparer)",
    )(make)


for _owner in GENERIC:
    _generic_constructors(_owner)


@HASHTABLE.static("hashtable Synchronized(hashtable table)")
def _synchronized(table: Hashtable) -> Hashtable:
    return table


@SORTED.method("void RemoveAt(int index)")
def _remove_sorted_at(self: SortedList, index: int) -> None:
    _check(self, index, len(self))
    self.remove(self.keys()[index])


@SORTED.method("void SetByIndex(int index, System.Object value)")
def _set_by_index(self: SortedList, index: int, value: Any) -> None:
    _check(self, index, len(self))
    self[self.keys()[index]] = value


@SORTED.method("int IndexOfValue(System.Object value)")
def _index_of_value(self: SortedList, value: Any) -> int:
    from lyncshell.values.statics.collections_array import index_of

    return index_of(self.values(), value)
