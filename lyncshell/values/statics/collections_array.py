"""System.Array: members of arrays, and the static methods that work on them."""

from __future__ import annotations

from functools import cmp_to_key

from lyncshell.values.arrays import Enumerator, MultiArray, TypedArray, items_of
from lyncshell.values.construct import default_value, make_array
from lyncshell.values.dotnet_errors import argument_failure, argument_range, not_supported
from lyncshell.values.numbers import Int64
from lyncshell.values.statics.object import same_value
from lyncshell.values.typesystem import TypeInfo, declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.values.objects import Reference

ARRAY = declare("System.Array")
_FIXED = "Collection was of a fixed size."


def items(array: Any) -> list[Any]:
    """The list that holds an array's items."""
    return array.items if isinstance(array, MultiArray) else array


def order(one: Any, other: Any) -> int:
    """The default comparer: nulls first, then the values' own order. Raises ShellError."""
    from lyncshell.values.comparison import compare

    return compare(one, other, False) or compare(one, other, True)


def index_of(array: list[Any], value: Any, start: int = 0, end: int | None = None) -> int:
    """The place of the first item that equals a value, -1 where there is none."""
    for place in range(start, len(array) if end is None else end):
        if same_value(array[place], value):
            return place
    return -1


@ARRAY.property("int Length {get;}")
def _length(self: Any) -> int:
    return len(items(self))


@ARRAY.property("long LongLength {get;}")
def _long_length(self: Any) -> Int64:
    return Int64(len(items(self)))


@ARRAY.property("int Rank {get;}")
def _rank(self: Any) -> int:
    return len(self.lengths) if isinstance(self, MultiArray) else 1


@ARRAY.property("System.Object SyncRoot {get;}")
def _sync_root(self: Any) -> Any:
    return self


@ARRAY.property("bool IsReadOnly {get;}")
def _is_read_only(self: Any) -> bool:
    return False


@ARRAY.property("bool IsFixedSize {get;}")
def _is_fixed_size(self: Any) -> bool:
    return True


@ARRAY.property("bool IsSynchronized {get;}")
def _is_synchronized(self: Any) -> bool:
    return False


@ARRAY.method("System.Object Clone()")
def _clone(self: Any) -> Any:
    if isinstance(self, MultiArray):
        return MultiArray(self.element, self.lengths, list(self.items))
    return TypedArray(self.element, self) if isinstance(self, TypedArray) else list(self)


@ARRAY.method("void CopyTo(array array, int index)")
def _copy_to(self: Any, target: Any, index: int) -> None:
    if index + len(self) > len(target):
        raise argument_failure("Destination array was not long enough. Check the destination index, length, and the "
                               "array's lower bounds.", "destinationArray")
    target[index : index + len(self)] = list(self)


@ARRAY.method("int GetLength(int dimension)")
def _get_length(self: Any, dimension: int) -> int:
    lengths = self.lengths if isinstance(self, MultiArray) else (len(self),)
    return int(lengths[dimension])


@ARRAY.method("int GetLowerBound(int dimension)")
def _lower_bound(self: Any, dimension: int) -> int:
    return 0


@ARRAY.method("int GetUpperBound(int dimension)")
def _upper_bound(self: Any, dimension: int) -> int:
    return _get_length(self, dimension) - 1


@ARRAY.method("System.Object GetValue(Params int[] indices)")
def _get_value(self: Any, indexes: list[int]) -> Any:
    place = self.offset(indexes) if isinstance(self, MultiArray) else indexes[0]
    return items(self)[place]


@ARRAY.method("System.Object Get(int index)")
def _get(self: Any, index: int) -> Any:
    return items(self)[index]


@ARRAY.method("void SetValue(System.Object value, Params int[] indices)")
def _set_value(self: Any, value: Any, indexes: list[int]) -> None:
    from lyncshell.values.indexing import set_index

    set_index(self, indexes if isinstance(self, MultiArray) else indexes[0], value)


@ARRAY.method("void Set(int index, System.Object value)")
def _set(self: Any, index: int, value: Any) -> None:
    from lyncshell.values.indexing import set_index

    set_index(self, index, value)


@ARRAY.method("System.Collections.IEnumerator GetEnumerator()")
def _enumerator(self: Any) -> Enumerator:
    return Enumerator(items(self))


@ARRAY.method("int IList.IndexOf(System.Object value)")
def _explicit_index_of(self: Any, value: Any) -> int:
    return index_of(items(self), value)


@ARRAY.method("int IndexOf(System.Object value)")
def _own_index_of(self: Any, value: Any) -> int:
    return index_of(items(self), value)


@ARRAY.method("bool Contains(System.Object value)")
def _contains(self: Any, value: Any) -> bool:
    return index_of(items(self), value) >= 0


@ARRAY.method("int Add(System.Object value)")
def _add(self: Any, value: Any) -> int:
    raise not_supported(_FIXED)


@ARRAY.method("void Insert(int index, System.Object value)")
def _insert(self: Any, index: int, value: Any) -> None:
    raise not_supported(_FIXED)


@ARRAY.method("void Remove(System.Object value)")
def _remove(self: Any, value: Any) -> None:
    raise not_supported(_FIXED)


@ARRAY.method("void RemoveAt(int index)")
def _remove_at(self: Any, index: int) -> None:
    raise not_supported(_FIXED)


@ARRAY.method("void Clear()")
def _clear(self: Any) -> None:
    _clear_range(self, 0, len(items(self)))


# -- static


@ARRAY.static(
    "int IndexOf(array array, System.Object value)",
    "int IndexOf(array array, System.Object value, int startIndex)",
    "int IndexOf(array array, System.Object value, int startIndex, int count)",
)
def _static_index_of(array: Any, value: Any, start: int = 0, count: int | None = None) -> int:
    return index_of(array, value, start, None if count is None else start + count)


@ARRAY.static("int LastIndexOf(array array, System.Object value)")
def _last_index_of(array: Any, value: Any) -> int:
    return next((place for place in range(len(array) - 1, -1, -1) if same_value(array[place], value)), -1)


@ARRAY.static("void Reverse(array array)", "void Reverse(array array, int index, int length)",
              "void Reverse[T](T[] array)", "void Reverse[T](T[] array, int index, int length)")
def _reverse(array: Any, index: int = 0, length: int | None = None) -> None:
    end = len(array) if length is None else index + length
    if index < 0 or end > len(array):
        raise argument_failure("Offset and length were out of bounds for the array or count is greater than the number "
                               "of elements from index to the end of the source collection.")
    array[index:end] = array[index:end][::-1]


@ARRAY.static(
    "void Sort(array array)", "void Sort(array array, int index, int length)", "void Sort(array keys, array items)",
    "void Sort(array array, System.Object comparer)",
)
def _sort(array: Any, *rest: Any, overload: int) -> None:
    if overload == 1:
        index, length = rest
        array[index : index + length] = sorted(array[index : index + length], key=cmp_to_key(order))
    elif overload == 2:
        pairs = _sorted_pairs(list(array), list(rest[0]))
        array[:] = [key for key, _ in pairs]
        rest[0][: len(pairs)] = [item for _, item in pairs]
    elif overload == 3 and rest[0] is not None and hasattr(rest[0], "ignore_case"):
        from lyncshell.values.comparison import sort_key

        ignore_case = rest[0].ignore_case
        array[:] = sorted(array, key=lambda text: sort_key(text, ignore_case))
    else:
        array[:] = sorted(array, key=cmp_to_key(order))


def _sorted_pairs(keys: list[Any], held: list[Any]) -> list[tuple[Any, Any]]:
    def by_key(one: tuple[Any, Any], other: tuple[Any, Any]) -> int:
        return order(one[0], other[0])

    return sorted(zip(keys, held, strict=False), key=cmp_to_key(by_key))


@ARRAY.static("void Clear(array array)", "void Clear(array array, int index, int length)")
def _clear_range(array: Any, index: int = 0, length: int | None = None) -> None:
    held = items(array)
    end = len(held) if length is None else index + length
    empty = default_value(array.element) if isinstance(array, (TypedArray, MultiArray)) else None
    held[index:end] = [empty] * (end - index)


@ARRAY.static(
    "void Copy(array sourceArray, array destinationArray, int length)",
    "void Copy(array sourceArray, int sourceIndex, array destinationArray, int destinationIndex, int length)",
)
def _copy(source: Any, *rest: Any, overload: int) -> None:
    if overload == 0:
        start, (target, length), place = 0, rest, 0
    else:
        start, target, place, length = rest
    if start + length > len(source):
        raise argument_failure("Source array was not long enough. Check the source index, length, and the array's "
                               "lower bounds.", "sourceArray")
    if place + length > len(target):
        raise argument_failure("Destination array was not long enough. Check the destination index, length, and the "
                               "array's lower bounds.", "destinationArray")
    target[place : place + length] = source[start : start + length]


@ARRAY.static(
    "array CreateInstance(type elementType, int length)", "array CreateInstance(type elementType, Params int[] lengths)"
)
def _create(element: TypeInfo, lengths: Any) -> Any:
    sizes = list(lengths) if isinstance(lengths, list) else [lengths]
    return make_array(element, len(sizes), sizes)


@ARRAY.static("System.Object[] Empty()")
def _empty() -> list[Any]:
    return []


@ARRAY.static("void Resize([ref] System.Object array, int newSize)")
def _resize(reference: Reference, size: int) -> None:
    array = reference.get()
    if size < 0:
        raise argument_range("Non-negative number required.", "newSize")
    grown = list(array)[:size]
    if isinstance(array, TypedArray):
        grown += [default_value(array.element) for _ in range(size - len(grown))]
        reference.set(TypedArray(array.element, grown))
    else:
        reference.set(grown + [None] * (size - len(grown)))


def _matching(name: str) -> None:
    def find(array: Any, block: Any) -> Any:
        from lyncshell.values.convert import truth

        found = [item for item in items_of(array) if truth(block.invoke([item]))]
        if name == "FindAll":
            return found
        if name == "Exists":
            return bool(found)
        return found[0] if found else None

    returns = {"FindAll": "System.Object[]", "Exists": "bool"}.get(name, "System.Object")
    ARRAY.static(f"{returns} {name}(System.Object[] array, System.Object match)")(find)


for _name in ("Find", "FindAll", "Exists"):
    _matching(_name)


@ARRAY.static("void Fill(array array, System.Object value)")
def _fill(array: Any, value: Any) -> None:
    from lyncshell.values.convert import convert

    item = convert(value, array.element) if isinstance(array, TypedArray) else value
    array[:] = [item] * len(array)


@ARRAY.static("bool TrueForAll(System.Object[] array, System.Object match)")
def _true_for_all(array: Any, block: Any) -> bool:
    from lyncshell.values.convert import truth

    return all(truth(block.invoke([item])) for item in items_of(array))


@ARRAY.static("void ForEach(System.Object[] array, System.Object action)")
def _for_each(array: Any, block: Any) -> None:
    for item in items_of(array):
        block.invoke([item])


@ARRAY.static("System.Object[] ConvertAll(System.Object[] array, System.Object converter)")
def _convert_all(array: Any, block: Any) -> list[Any]:
    return [result for item in items_of(array) for result in block.invoke([item])]


@ARRAY.static("int FindIndex(System.Object[] array, System.Object match)")
def _find_index(array: Any, block: Any) -> int:
    from lyncshell.values.convert import truth

    found = (place for place, item in enumerate(items_of(array)) if truth(block.invoke([item])))
    return next(found, -1)


@ARRAY.static("int BinarySearch(array array, System.Object value)")
def _binary_search(array: Any, value: Any) -> int:
    low, high = 0, len(array) - 1
    while low <= high:
        middle = (low + high) // 2
        result = order(array[middle], value)
        if result == 0:
            return middle
        low, high = (middle + 1, high) if result < 0 else (low, middle - 1)
    return ~low
