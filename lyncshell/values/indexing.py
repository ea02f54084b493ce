"""Indexes: `a[i]`, `a[i, j]`, `a[i] = v` on arrays, lists, tables, texts and objects with an Item of their own."""

from __future__ import annotations

from lyncshell.errors import ErrorCategory, IndexFailure, NullMember, ShellError
from lyncshell.values.arrays import ArrayList, GenericList, MultiArray, TypedArray, is_enumerable
from lyncshell.values.convert import convert, to_int
from lyncshell.values.hashtable import GenericDictionary, Hashtable, OrderedDictionary
from lyncshell.values.null import AUTOMATION_NULL, MISSING, as_null
from lyncshell.values.numbers import Char
from lyncshell.values.objects import PSObject, Reference
from lyncshell.values.typesystem import MethodDef, type_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def get_index(obj: Any, index: Any, strict: bool = False) -> Any:
    """`obj[index]`. `strict` (Set-StrictMode 3) makes an index out of range an error."""
    cls = type(obj)
    if type(index) is int:
        if cls is list or cls is TypedArray:
            try:
                return obj[index]
            except IndexError:
                return as_null(_outside(strict))
    elif type(index) is str and cls is Hashtable:
        return obj.get(index)
    return _get(obj, index, strict)


def _get(obj: Any, index: Any, strict: bool) -> Any:
    if type(obj) is PSObject:
        obj = obj.base
    if obj is None or obj is AUTOMATION_NULL:
        raise NullMember("Cannot index into a null array.", "NullArray")
    if type(index) is PSObject:
        index = index.base
    if index is AUTOMATION_NULL:
        index = None
    if isinstance(obj, Hashtable):
        return _from_table(obj, index, strict)
    if index is None:
        raise _null_index()
    if isinstance(obj, MultiArray):
        return _from_grid(obj, index)
    if is_enumerable(index):
        return _slice(obj, index, strict)
    if isinstance(obj, (list, str, bytes)):
        return as_null(_one(obj, index, strict))
    return _one(obj, index, strict)


def _null_index() -> ShellError:
    return ShellError(
        "Index operation failed; the array index evaluated to null.", error_id="NullArrayIndex",
        category=ErrorCategory.InvalidOperation,
    )


def _outside(strict: bool) -> Any:
    if strict:
        raise IndexFailure("Index was outside the bounds of the array.")
    return AUTOMATION_NULL


def _slice(obj: Any, indexes: Any, strict: bool) -> list[Any]:
    """The values at several indexes; those out of range are left out."""
    found = [_one(obj, index, strict) for index in indexes]
    return [value for value in found if value is not AUTOMATION_NULL]


def _one(obj: Any, index: Any, strict: bool) -> Any:
    if isinstance(obj, list):
        own = _own_item(obj, index) if not isinstance(index, int) else MISSING
        if own is not MISSING:
            return own
        return _at(obj, to_int(index), strict)
    if isinstance(obj, str) and type(obj) is not Char:
        character = _at(obj, to_int(index), strict)
        return character if character is AUTOMATION_NULL else Char(character)
    if isinstance(obj, bytes):
        return _at(list(obj), to_int(index), strict)
    own = _own_item(obj, index)
    return _of_scalar(obj, index, strict) if own is MISSING else own


def _at(items: Any, place: int, strict: bool) -> Any:
    try:
        return items[place]
    except IndexError:
        return _outside(strict)


def _own_item(obj: Any, index: Any) -> Any:
    """What the type's own indexer gives: a Python class's `ps_index`, or a declared Item method."""
    hook = getattr(type(obj), "ps_index", None)
    if hook is not None:
        return hook(obj, index)
    owner = type_of(obj)
    definition = owner.find("get_Item") or owner.find("Item")
    if not isinstance(definition, MethodDef) or isinstance(obj, list):
        return MISSING
    from lyncshell.values.overloads import call_method_def

    try:
        return call_method_def(definition, owner, obj, [index])
    except ShellError as error:
        if error.inner is not None:
            return AUTOMATION_NULL
        raise


def _of_scalar(obj: Any, index: Any, strict: bool) -> Any:
    """A single value is its own first and last item."""
    from lyncshell.values.comparison import equal_values

    if equal_values(0, index) or equal_values(-1, index):
        return obj
    if strict:
        raise cannot_index(obj)
    return AUTOMATION_NULL


def cannot_index(obj: Any) -> ShellError:
    """The error of a value that has no items."""
    return ShellError(
        f'Unable to index into an object of type "{type_of(obj).full_name}".', error_id="CannotIndex",
        category=ErrorCategory.InvalidOperation,
    )


def _from_table(table: Hashtable, index: Any, strict: bool) -> Any:
    if index is None:
        raise _null_index()
    if is_enumerable(index):
        return [_from_table(table, item, strict) for item in index]
    if isinstance(table, OrderedDictionary) and isinstance(index, int) and not isinstance(index, bool):
        return as_null(_at(table.values(), int(index), False))
    if isinstance(table, GenericDictionary) and table.arguments:
        index = convert(index, table.arguments[0])
    return table.get(index)


def _from_grid(grid: MultiArray, index: Any) -> Any:
    indexes = [to_int(item) for item in index] if is_enumerable(index) else [to_int(index)]
    if len(indexes) != len(grid.lengths):
        raise ShellError(
            f'The array has {len(grid.lengths)} dimensions; the number of indexes does not fit.',
            error_id="NeedMultidimensionalIndex", category=ErrorCategory.InvalidOperation,
        )
    try:
        return grid.items[grid.offset(indexes)]
    except IndexError:
        raise IndexFailure("Index was outside the bounds of the array.") from None


# -- writing


def set_index(obj: Any, index: Any, value: Any) -> None:
    """`obj[index] = value`. Raises ShellError where the index or the value does not fit."""
    if value is AUTOMATION_NULL:
        value = None
    if type(obj) is list and type(index) is int:
        try:
            obj[index] = value
        except IndexError:
            raise IndexFailure("Index was outside the bounds of the array.") from None
        return
    _set(obj.base if type(obj) is PSObject else obj, index.base if type(index) is PSObject else index, value)


def _set(obj: Any, index: Any, value: Any) -> None:
    if obj is None or obj is AUTOMATION_NULL:
        raise NullMember("Cannot index into a null array.", "NullArray")
    if index is None or index is AUTOMATION_NULL:
        raise _null_index()
    for cls, put in _SETTERS:
        if isinstance(obj, cls):
            put(obj, index, value)
            return
    hook = getattr(type(obj), "ps_set_index", None)
    if hook is not None:
        hook(obj, index, value)
        return
    owner = type_of(obj)
    definition = owner.find("set_Item")
    if not isinstance(definition, MethodDef):
        raise cannot_index(obj)
    from lyncshell.values.overloads import call_method_def

    call_method_def(definition, owner, obj, [index, value])


def _into_table(table: Hashtable, index: Any, value: Any) -> None:
    if isinstance(table, OrderedDictionary) and isinstance(index, int) and not isinstance(index, bool):
        try:
            table.set_at(int(index), value)
        except IndexError:
            raise _range_failure("index") from None
        return
    if isinstance(table, GenericDictionary) and table.arguments:
        index = convert(index, table.arguments[0])
        value = convert(value, table.arguments[1])
    table[index] = value


def _range_failure(name: str) -> ShellError:
    message = (
        "Index was out of range. Must be non-negative and less than the size of the collection. "
        f"(Parameter '{name}')"
    )
    return ShellError(
        message, error_id="System.ArgumentOutOfRangeException", exception_type="System.ArgumentOutOfRangeException",
    )


def _into_list(items: list[Any], index: Any, value: Any) -> None:
    if is_enumerable(index):
        raise ShellError(
            "Array assignment to a slice is not supported.", error_id="ArraySliceAssignmentFailed",
            category=ErrorCategory.InvalidOperation,
        )
    place = to_int(index)
    if isinstance(items, (TypedArray, GenericList)):
        value = convert(value, items.element)
    try:
        items[place] = value
    except IndexError:
        if isinstance(items, (ArrayList, GenericList)):
            raise _range_failure("index") from None
        raise IndexFailure("Index was outside the bounds of the array.") from None


def _into_grid(grid: MultiArray, index: Any, value: Any) -> None:
    indexes = [to_int(item) for item in index] if is_enumerable(index) else [to_int(index)]
    try:
        grid.items[grid.offset(indexes)] = convert(value, grid.element)
    except (IndexError, ValueError):
        raise IndexFailure("Index was outside the bounds of the array.") from None


def _into_reference(reference: Reference, index: Any, value: Any) -> None:
    set_index(reference.get(), index, value)


_SETTERS: tuple[tuple[type, Callable[[Any, Any, Any], None]], ...] = (
    (Hashtable, _into_table), (list, _into_list), (MultiArray, _into_grid), (Reference, _into_reference),
)
