"""ArrayList, List[T] and Collection[T]."""

from __future__ import annotations

from functools import cmp_to_key

from lyncshell.values.arrays import ArrayList, Enumerator, GenericList, TypedArray, enumerate_value
from lyncshell.values.dotnet_errors import argument_failure, argument_range
from lyncshell.values.statics.collections_array import index_of, order
from lyncshell.values.typesystem import TypeInfo, declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

ARRAY_LIST = declare("System.Collections.ArrayList", python=ArrayList)
LIST = declare("System.Collections.Generic.List`1")
COLLECTION = declare("System.Collections.ObjectModel.Collection`1")
READ_ONLY = declare("System.Collections.ObjectModel.ReadOnlyCollection`1")
_ALL = ((ARRAY_LIST, "System.Object"), (LIST, "T"), (COLLECTION, "T"))
_BIG = ((ARRAY_LIST, "System.Object"), (LIST, "T"))
_OUTSIDE = "Index was out of range. Must be non-negative and less than the size of the collection."


def _on(owners: tuple[tuple[TypeInfo, str], ...], *signatures: str) -> Callable[[Any], Any]:
    """Declares a method on several types; `T` stands for the element type."""

    def register(function: Any) -> Any:
        for owner, element in owners:
            owner.method(*(_with(text, element) for text in signatures))(function)
        return function

    return register


def _with(text: str, element: str) -> str:
    from re import sub

    return text if element == "T" else sub(r"\bT\b", element, text)


def _property_on(owners: tuple[tuple[TypeInfo, str], ...], text: str) -> Callable[[Any], Any]:
    def register(function: Any) -> Any:
        for owner, _ in owners:
            owner.property(text)(function)
        return function

    return register


def _changed(items: Any) -> None:
    """Tells a live list (`.PSObject.TypeNames`) that it has other items now."""
    tell = getattr(items, "changed", None)
    if tell is not None:
        tell()


def _check(items: Any, index: int, limit: int) -> None:
    if not 0 <= index < limit:
        raise argument_range(_OUTSIDE, "index")


@_property_on(_BIG, "int Capacity {get;set;}")
def _capacity(self: Any) -> int:
    size = 0 if not self else 4
    while size < len(self):
        size *= 2
    return size


@_property_on((*_ALL, (READ_ONLY, "T")), "int Count {get;}")
def _count(self: Any) -> int:
    return len(self)


@_property_on(((ARRAY_LIST, ""),), "bool IsFixedSize {get;}")
def _is_fixed(self: Any) -> bool:
    return False


@_property_on(((ARRAY_LIST, ""),), "bool IsReadOnly {get;}")
def _is_read_only(self: Any) -> bool:
    return False


@_property_on(((ARRAY_LIST, ""),), "bool IsSynchronized {get;}")
def _is_synchronized(self: Any) -> bool:
    return False


@_property_on(((ARRAY_LIST, ""),), "System.Object SyncRoot {get;}")
def _sync_root(self: Any) -> Any:
    return self


@ARRAY_LIST.method("int Add(System.Object value)")
def _add_to_array_list(self: ArrayList, value: Any) -> int:
    self.append(value)
    return len(self) - 1


@_on(((LIST, "T"), (COLLECTION, "T")), "void Add(T item)")
def _add(self: Any, value: Any) -> None:
    self.append(value)
    _changed(self)


@ARRAY_LIST.method("void AddRange(System.Collections.ICollection c)")
def _add_range_to_array_list(self: ArrayList, values: Any) -> None:
    self.extend(list(enumerate_value(values)))


@LIST.method("void AddRange(System.Collections.Generic.IEnumerable[T] collection)")
def _add_range(self: GenericList, values: Any) -> None:
    self.extend(list(enumerate_value(values)))


@_on(_ALL, "void Clear()")
def _clear(self: Any) -> None:
    self.clear()
    _changed(self)


@_on((*_ALL, (READ_ONLY, "T")), "bool Contains(T item)")
def _contains(self: Any, value: Any) -> bool:
    return index_of(self, value) >= 0


@_on((*_ALL, (READ_ONLY, "T")), "int IndexOf(T item)", "int IndexOf(T item, int index)")
def _index_of(self: Any, value: Any, start: int = 0) -> int:
    return index_of(self, value, start)


@_on(_BIG, "int LastIndexOf(T item)")
def _last_index_of(self: Any, value: Any) -> int:
    from lyncshell.values.statics.object import same_value

    return next((place for place in range(len(self) - 1, -1, -1) if same_value(self[place], value)), -1)


@_on(_ALL, "void Insert(int index, T item)")
def _insert(self: Any, index: int, value: Any) -> None:
    if not 0 <= index <= len(self):
        raise argument_range("Index must be within the bounds of the List.", "index")
    self.insert(index, value)
    _changed(self)


@_on(_BIG, "void InsertRange(int index, System.Collections.IEnumerable collection)")
def _insert_range(self: Any, index: int, values: Any) -> None:
    _check(self, index, len(self) + 1)
    self[index:index] = list(enumerate_value(values))


@ARRAY_LIST.method("void Remove(System.Object obj)")
def _remove_from_array_list(self: ArrayList, value: Any) -> None:
    place = index_of(self, value)
    if place >= 0:
        del self[place]


@_on(((LIST, "T"), (COLLECTION, "T")), "bool Remove(T item)")
def _remove(self: Any, value: Any) -> bool:
    place = index_of(self, value)
    if place >= 0:
        del self[place]
        _changed(self)
    return place >= 0


@_on(_ALL, "void RemoveAt(int index)")
def _remove_at(self: Any, index: int) -> None:
    _check(self, index, len(self))
    del self[index]
    _changed(self)


@_on(_BIG, "void RemoveRange(int index, int count)")
def _remove_range(self: Any, index: int, count: int) -> None:
    if index + count > len(self):
        raise argument_failure(
            "Offset and length were out of bounds for the array or count is greater than the number of elements from "
            "index to the end of the source collection."
        )
    del self[index : index + count]


@_on(_BIG, "void Reverse()", "void Reverse(int index, int count)")
def _reverse(self: Any, index: int = 0, count: int | None = None) -> None:
    end = len(self) if count is None else index + count
    self[index:end] = self[index:end][::-1]


@_on(_BIG, "void Sort()", "void Sort(System.Object comparer)")
def _sort(self: Any, comparer: Any = None) -> None:
    self[:] = sorted(self, key=cmp_to_key(_order(comparer)))


def _order(comparer: Any) -> Callable[[Any, Any], int]:
    if comparer is None:
        return order
    if hasattr(comparer, "ignore_case"):
        from lyncshell.values.collation import compare_text

        return lambda one, other: compare_text(one, other, comparer.ignore_case)
    from lyncshell.values.convert import to_int

    return lambda one, other: to_int((comparer.invoke([one, other]) or [0])[0])


@_on(_BIG, "T GetRange(int index, int count)")
def _get_range(self: Any, index: int, count: int) -> Any:
    part = self[index : index + count]
    return ArrayList(part) if isinstance(self, ArrayList) else GenericList(self.element, part, self.definition)


@ARRAY_LIST.method("System.Object[] ToArray()", "array ToArray(type type)")
def _array_list_to_array(self: ArrayList, type: TypeInfo | None = None) -> Any:
    if type is None or type.full_name == "System.Object":
        return list(self)
    from lyncshell.values.convert import convert

    return TypedArray(type, [convert(item, type) for item in self])


@LIST.method("T[] ToArray()")
def _to_array(self: GenericList) -> Any:
    return list(self) if self.element.full_name == "System.Object" else TypedArray(self.element, self)


@_on((*_ALL, (READ_ONLY, "T")), "void CopyTo(array array, int index)")
def _copy_to(self: Any, target: Any, index: int) -> None:
    target[index : index + len(self)] = list(self)


@_on((*_ALL, (READ_ONLY, "T")), "System.Collections.IEnumerator GetEnumerator()")
def _enumerator(self: Any) -> Enumerator:
    return Enumerator(list(self))


@_on((*_ALL, (READ_ONLY, "T")), "T Item(int index)")
def _item(self: Any, index: int) -> Any:
    _check(self, index, len(self))
    return self[index]


@_on(_BIG, "int BinarySearch(T item)")
def _binary_search(self: Any, value: Any) -> int:
    low, high = 0, len(self) - 1
    while low <= high:
        middle = (low + high) // 2
        result = order(self[middle], value)
        if result == 0:
            return middle
        low, high = (middle + 1, high) if result < 0 else (low, middle - 1)
    return ~low


@ARRAY_LIST.method("System.Object Clone()")
def _clone(self: ArrayList) -> ArrayList:
    return ArrayList(self)


@_on(((ARRAY_LIST, ""),), "void TrimToSize()")
def _trim(self: Any) -> None:
    """The list never holds more than its items."""


def _with_block(signature: str, work: Callable[[GenericList, list[Any], list[bool]], Any]) -> None:
    """Declares a method of List[T] that asks a script block about every item."""

    def call(self: GenericList, block: Any) -> Any:
        from lyncshell.values.convert import truth

        return work(self, list(self), [truth(block.invoke([item])) for item in self])

    LIST.method(signature)(call)


def _remove_all(self: GenericList, items: list[Any], fits: list[bool]) -> int:
    self[:] = [item for item, fit in zip(items, fits, strict=True) if not fit]
    return len(items) - len(self)


_with_block(
    "T Find(System.Object match)",
    lambda self, items, fits: next((item for item, fit in zip(items, fits, strict=True) if fit), None),
)
_with_block(
    "System.Object FindAll(System.Object match)",
    lambda self, items, fits: GenericList(self.element, [i for i, fit in zip(items, fits, strict=True) if fit]),
)
_with_block("int FindIndex(System.Object match)", lambda self, items, fits: fits.index(True) if True in fits else -1)
_with_block("bool Exists(System.Object match)", lambda self, items, fits: True in fits)
_with_block("bool TrueForAll(System.Object match)", lambda self, items, fits: False not in fits)
_with_block("int RemoveAll(System.Object match)", _remove_all)


@LIST.method("void ForEach(System.Object action)")
def _for_each(self: GenericList, block: Any) -> None:
    for item in list(self):
        block.invoke([item])


@LIST.method("System.Object AsReadOnly()")
def _as_read_only(self: GenericList) -> GenericList:
    return GenericList(self.element, self, READ_ONLY.full_name)


@ARRAY_LIST.constructor(
    "System.Collections.ArrayList new()", "System.Collections.ArrayList new(int capacity)",
    "System.Collections.ArrayList new(System.Collections.ICollection c)",
)
def _new_array_list(argument: Any = None, *, overload: int) -> ArrayList:
    return ArrayList(enumerate_value(argument)) if overload == 2 else ArrayList()


@LIST.constructor(
    "System.Collections.Generic.List[T] new()", "System.Collections.Generic.List[T] new(int capacity)",
    "System.Collections.Generic.List[T] new(System.Collections.Generic.IEnumerable[T] collection)",
)
def _new_list(argument: Any = None, *, overload: int, closed_type: TypeInfo) -> GenericList:
    return GenericList(closed_type.arguments[0], enumerate_value(argument) if overload == 2 else ())


@COLLECTION.constructor(
    "System.Collections.ObjectModel.Collection[T] new()",
    "System.Collections.ObjectModel.Collection[T] new(System.Collections.Generic.IList[T] list)",
)
def _new_collection(argument: Any = None, *, overload: int, closed_type: TypeInfo) -> GenericList:
    items = enumerate_value(argument) if overload == 1 else ()
    return GenericList(closed_type.arguments[0], items, COLLECTION.full_name)


@ARRAY_LIST.static("System.Collections.ArrayList Synchronized(System.Collections.ArrayList list)")
def _synchronized(items: ArrayList) -> ArrayList:
    return items


@ARRAY_LIST.static("System.Collections.ArrayList Repeat(System.Object value, int count)")
def _repeat(value: Any, count: int) -> ArrayList:
    if count < 0:
        raise argument_range("Non-negative number required.", "count")
    return ArrayList([value] * count)


@ARRAY_LIST.static("System.Collections.ArrayList Adapter(System.Collections.IList list)")
def _adapter(items: Any) -> ArrayList:
    return ArrayList(enumerate_value(items))


_with_block(
    "T FindLast(System.Object match)",
    lambda self, items, fits: next(
        (item for item, fit in zip(reversed(items), reversed(fits), strict=True) if fit), None
    ),
)
_with_block(
    "int FindLastIndex(System.Object match)",
    lambda self, items, fits: len(fits) - 1 - fits[::-1].index(True) if True in fits else -1,
)


@LIST.method("void TrimExcess()")
def _trim_excess(self: GenericList) -> None:
    """The list never holds more than its items."""


@LIST.method("System.Object ConvertAll(System.Object converter)")
def _convert_all(self: GenericList, block: Any) -> list[Any]:
    return [result for item in list(self) for result in block.invoke([item])]
