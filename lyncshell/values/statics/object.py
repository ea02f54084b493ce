"""System.Object: what every value has. Also DBNull."""

from __future__ import annotations

from lyncshell.values.objects import unwrap
from lyncshell.values.typesystem import TypeInfo, declare, type_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

OBJECT = declare("System.Object")


@OBJECT.method("type GetType()")
def _get_type(self: Any) -> TypeInfo:
    return type_of(self)


@OBJECT.method("string ToString()")
def _to_string(self: Any) -> str:
    from lyncshell.values.arrays import is_enumerable
    from lyncshell.values.objects import PSCustomObject
    from lyncshell.values.text import custom_object_text, to_display

    if is_enumerable(self) and not hasattr(self, "ps_string") and not _writes_itself(type(self)):
        return type_of(self).full_name
    if isinstance(self, PSCustomObject):
        text = custom_object_text(self)
        return "" if text.startswith("@{") else text
    return to_display(self)


def _writes_itself(cls: Any) -> bool:
    return cls.__str__ is not list.__str__ and cls.__str__ is not object.__str__


@OBJECT.method("bool Equals(System.Object obj)")
def _equals(self: Any, other: Any) -> bool:
    return same_value(self, other)


def same_value(one: Any, other: Any) -> bool:
    """`one.Equals(other)`: the same object, or equal values of one type."""
    one, other = unwrap(one), unwrap(other)
    if one is other:
        return True
    if one is None or other is None or type_of(one) is not type_of(other):
        return False
    cls: Any = type(one)
    if isinstance(one, list) or cls.__eq__ is object.__eq__:
        return False
    return bool(one == other)


@OBJECT.method("int GetHashCode()")
def _hash_code(self: Any) -> int:
    return hash_code(self)


def hash_code(value: Any) -> int:
    """An Int32 that is equal for equal values of one type; integers are their own."""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int) and -(2**31) <= value < 2**31:
        return int(value)
    try:
        number = hash(value) if type(value).__hash__ is not None else id(value)
    except TypeError:
        number = id(value)
    number &= 0xFFFFFFFF
    return number - 2**32 if number >= 2**31 else number


@OBJECT.static("bool Equals(System.Object objA, System.Object objB)")
def _equals_static(one: Any, other: Any) -> bool:
    return same_value(one, other)


@OBJECT.static("bool ReferenceEquals(System.Object objA, System.Object objB)")
def _same_reference(one: Any, other: Any) -> bool:
    from lyncshell.values.typesystem import TypeInfo

    if isinstance(one, (int, float, TypeInfo)):
        return isinstance(one, TypeInfo) and one is other
    return one is other


@OBJECT.constructor("System.Object new()")
def _new() -> Any:
    from lyncshell.values.objects import PSCustomObject

    return PSCustomObject(type_names=("System.Object",))


COMPARABLE = declare("System.ValueType")


def compare_to(one: Any, other: Any) -> int:
    """`one.CompareTo(other)`: null stands before everything."""
    from lyncshell.values.comparison import compare

    if other is None:
        return 1
    return compare(one, other, False)
