"""Hashtable and OrderedDictionary: text keys without case, other keys by type and value, insertion order."""

from __future__ import annotations

from lyncshell.errors import ShellError
from lyncshell.values.names import fold
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.objects import PSObject

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Iterator
    from typing import Any


def key_of(key: Any) -> Hashable:
    """What a key is filed under: equal for keys that PowerShell takes for one. Raises ShellError for `$null`."""
    cls = type(key)
    if cls is str:
        return key.lower() if key.isascii() else fold(key)
    return key if cls is int else _other_key(key)


def exact_key_of(key: Any) -> Hashable:
    """`key_of` for tables that tell upper from lower case."""
    return key if type(key) is str else key_of(key)


def _other_key(key: Any) -> Hashable:
    if type(key) is PSObject:
        return key_of(key.base)
    if key is None or key is AUTOMATION_NULL:
        raise ShellError(
            "Value cannot be null. (Parameter 'key')", error_id="System.ArgumentNullException",
            exception_type="System.ArgumentNullException",
        )
    cls: Any = type(key)
    identity = getattr(cls, "KEY_BY_IDENTITY", False)
    if identity or cls.__hash__ is None or cls.__hash__ is object.__hash__:
        return (cls, id(key))
    enum_type = getattr(key, "enum_type", None)
    return (cls, key) if enum_type is None else (enum_type.full_name, int(key))


class Hashtable:
    """System.Collections.Hashtable, as PowerShell makes it: `[key]` reads and writes, keys keep their first spelling.

    `version` counts the changes.
    `table[key]` raises KeyError for a key that is not there; `get` gives a default. `case_sensitive` is what
    `[hashtable]::new()` makes.
    """

    __slots__ = ("_entries", "key_of", "ps_members", "version")
    PS_TYPE = "System.Collections.Hashtable"
    KEY_BY_IDENTITY = True

    def __init__(
        self, items: Iterable[tuple[Any, Any]] | Hashtable | dict[Any, Any] = (), case_sensitive: bool = False
    ) -> None:
        self.key_of: Callable[[Any], Hashable] = exact_key_of if case_sensitive else key_of
        self._entries: dict[Hashable, tuple[Any, Any]] = {}
        self.version = 0
        pairs = items.items() if isinstance(items, (Hashtable, dict)) else items
        for key, value in pairs:
            self[key] = value

    @property
    def case_sensitive(self) -> bool:
        """Whether text keys that differ in case are different keys."""
        return self.key_of is exact_key_of

    def __getitem__(self, key: Any) -> Any:
        return self._entries[self.key_of(key)][1]

    def __setitem__(self, key: Any, value: Any) -> None:
        filed = self.key_of(key)
        old = self._entries.get(filed)
        self._entries[filed] = (key if old is None else old[0], value)
        self.version += 1

    def __delitem__(self, key: Any) -> None:
        del self._entries[self.key_of(key)]

    def __contains__(self, key: Any) -> bool:
        return self.key_of(key) in self._entries

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Any]:
        return iter([key for key, _ in self._entries.values()])

    def __bool__(self) -> bool:
        return True

    def get(self, key: Any, default: Any = None) -> Any:
        """The value of a key, or the default."""
        entry = self._entries.get(self.key_of(key))
        return default if entry is None else entry[1]

    def contains(self, key: Any) -> bool:
        """Whether there is such a key."""
        return self.key_of(key) in self._entries

    def remove(self, key: Any) -> bool:
        """Removes a key; False where there was none."""
        self.version += 1
        return self._entries.pop(self.key_of(key), None) is not None

    def clear(self) -> None:
        """Removes all keys."""
        self.version += 1
        self._entries.clear()

    def keys(self) -> list[Any]:
        """The keys, in order."""
        return [key for key, _ in self._entries.values()]

    def values(self) -> list[Any]:
        """The values, in order."""
        return [value for _, value in self._entries.values()]

    def items(self) -> list[tuple[Any, Any]]:
        """Keys with values, in order."""
        return list(self._entries.values())

    def copy(self) -> Hashtable:
        """A shallow copy that files keys alike."""
        other = type(self)(case_sensitive=self.case_sensitive)
        other._entries.update(self._entries)
        return other


class OrderedDictionary(Hashtable):
    """System.Collections.Specialized.OrderedDictionary: also read and written by position."""

    __slots__ = ()
    PS_TYPE = "System.Collections.Specialized.OrderedDictionary"

    def key_at(self, index: int) -> Any:
        """The key at a position. Raises IndexError."""
        return self.keys()[index]

    def value_at(self, index: int) -> Any:
        """The value at a position. Raises IndexError."""
        return self.values()[index]

    def set_at(self, index: int, value: Any) -> None:
        """Replaces the value at a position. Raises IndexError."""
        self[self.keys()[index]] = value

    def remove_at(self, index: int) -> None:
        """Removes the key at a position. Raises IndexError."""
        self.remove(self.keys()[index])

    def insert(self, index: int, key: Any, value: Any) -> None:
        """Puts a new key at a position. Raises KeyError where the key is there, IndexError beyond the end."""
        if self.contains(key):
            raise KeyError(key)
        if not 0 <= index <= len(self):
            raise IndexError(index)
        entries = list(self._entries.items())
        entries.insert(index, (self.key_of(key), (key, value)))
        self.version += 1
        self._entries = dict(entries)


class GenericDictionary(Hashtable):
    """System.Collections.Generic.Dictionary[TKey,TValue]: keys of one type, text keys with case unless it is told
    a comparer. `definition` and `arguments` say its type."""

    __slots__ = ("arguments", "definition")
    PS_TYPE = "System.Collections.Generic.Dictionary`2"

    def __init__(
        self,
        items: Iterable[tuple[Any, Any]] | Hashtable | dict[Any, Any] = (),
        case_sensitive: bool = True,
        arguments: tuple[Any, ...] = (),
        definition: str = "System.Collections.Generic.Dictionary`2",
    ) -> None:
        self.arguments = arguments
        self.definition = definition
        super().__init__(items, case_sensitive)

    def copy(self) -> GenericDictionary:
        """A shallow copy of the same type."""
        return type(self)(self, self.case_sensitive, self.arguments, self.definition)


def _sorted_entries(entries: dict[Hashable, tuple[Any, Any]]) -> dict[Hashable, tuple[Any, Any]]:
    from functools import cmp_to_key

    from lyncshell.values.comparison import compare

    def order(left: tuple[Hashable, tuple[Any, Any]], right: tuple[Hashable, tuple[Any, Any]]) -> int:
        return compare(left[1][0], right[1][0])

    return dict(sorted(entries.items(), key=cmp_to_key(order)))


class SortedList(Hashtable):
    """System.Collections.SortedList: read in the order of its keys."""

    __slots__ = ()
    PS_TYPE = "System.Collections.SortedList"

    def __setitem__(self, key: Any, value: Any) -> None:
        is_new = key not in self
        super().__setitem__(key, value)
        if is_new:
            self._entries = _sorted_entries(self._entries)


class SortedDictionary(GenericDictionary):
    """SortedDictionary[TKey,TValue] and SortedList[TKey,TValue]."""

    __slots__ = ()

    def __setitem__(self, key: Any, value: Any) -> None:
        is_new = key not in self
        super().__setitem__(key, value)
        if is_new:
            self._entries = _sorted_entries(self._entries)


class DictionaryEntry:
    """System.Collections.DictionaryEntry: what enumerating a Hashtable gives."""

    __slots__ = ("key", "value")
    PS_TYPE = "System.Collections.DictionaryEntry"

    def __init__(self, key: Any, value: Any) -> None:
        self.key = key
        self.value = value

    def ps_string(self) -> str:
        """`[key, value]`."""
        from lyncshell.values.text import to_string

        return f"[{to_string(self.key)}, {to_string(self.value)}]"


class KeyValuePair(DictionaryEntry):
    """System.Collections.Generic.KeyValuePair[TKey,TValue]: what enumerating a Dictionary gives."""

    __slots__ = ("arguments",)
    PS_TYPE = "System.Collections.Generic.KeyValuePair`2"

    def __init__(self, key: Any, value: Any, arguments: tuple[Any, ...] = ()) -> None:
        super().__init__(key, value)
        self.arguments = arguments


def entries_of(table: Hashtable) -> list[DictionaryEntry]:
    """The table's entries as `GetEnumerator()` gives them."""
    if isinstance(table, GenericDictionary):
        return [KeyValuePair(key, value, table.arguments) for key, value in table.items()]
    return [DictionaryEntry(key, value) for key, value in table.items()]
