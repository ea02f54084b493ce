"""The type of a value, and whether a value is of a type."""

from __future__ import annotations

from lyncshell.values.arrays import GenericList, HashSet, KeyCollection, MultiArray, Queue, Stack, TypedArray
from lyncshell.values.hashtable import GenericDictionary, KeyValuePair, SortedDictionary
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.objects import Adapted, PSCustomObject, PSObject
from lyncshell.values.typesystem import _BY_CLASS, TypeInfo, array_of, class_type, close, need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_GENERIC = "System.Collections.Generic."


def _object() -> TypeInfo:
    return need_type("System.Object")


def _generic_or_plain(name: str) -> Callable[[Any], TypeInfo]:
    def find(value: Any) -> TypeInfo:
        if value.element is None:
            return need_type(f"System.Collections.{name}")
        return close(need_type(f"{_GENERIC}{name}`1"), (value.element,))

    return find


def _dictionary(value: GenericDictionary) -> TypeInfo:
    return close(need_type(value.definition), value.arguments or (_object(), _object()))


def _pair(value: KeyValuePair) -> TypeInfo:
    return close(need_type(value.PS_TYPE), value.arguments or (_object(), _object()))


_SET = {False: "HashSet`1", True: "SortedSet`1"}
_FINDERS: dict[type, Callable[[Any], TypeInfo]] = {
    list: lambda value: array_of(_object()),
    TypedArray: lambda value: array_of(value.element),
    MultiArray: lambda value: array_of(value.element, len(value.lengths)),
    GenericList: lambda value: close(need_type(value.definition), (value.element,)),
    HashSet: lambda value: close(need_type(_GENERIC + _SET[value.sorted]), (value.element,)),
    Queue: _generic_or_plain("Queue"),
    Stack: _generic_or_plain("Stack"),
    GenericDictionary: _dictionary,
    SortedDictionary: _dictionary,
    KeyValuePair: _pair,
    KeyCollection: lambda value: need_type(value.definition),
    type(None): lambda value: _object(),
}


_FOREIGN = frozenset(("builtins", "decimal", "uuid"))


def type_of_instance(value: Any) -> TypeInfo:
    """`type_of` for values whose class alone does not say it."""
    cls = type(value)
    bound = _BY_CLASS.get(cls)
    if bound is not None:
        return bound
    if cls is list:
        return _BY_CLASS.setdefault(list, array_of(_object()))
    finder = _FINDERS.get(cls)
    if finder is not None:
        return finder(value)
    if cls is PSObject:
        return type_of_instance(value.base)
    own = getattr(value, "enum_type", None)
    if own is None and not isinstance(value, Adapted) and isinstance(getattr(value, "type", None), TypeInfo):
        own = value.type if getattr(cls, "PS_TYPE_FROM_VALUE", False) else None
    if isinstance(own, TypeInfo):
        return own
    if isinstance(value, Adapted):
        return value.ps_type()
    for parent in cls.__mro__:
        if parent in _FINDERS:
            return _FINDERS[parent](value)
        if "PS_TYPE" in vars(parent) or parent.__module__ in _FOREIGN:
            found = class_type(parent)
            if found is not None:
                return found
    return _object()


def type_names_of(value: Any) -> tuple[str, ...]:
    """The PSTypeNames of a value."""
    if isinstance(value, (PSCustomObject, PSObject)):
        if value.type_names is not None:
            return tuple(value.type_names)
        if isinstance(value, PSObject):
            return type_names_of(value.base)
    if isinstance(value, Adapted):
        return value.ps_type_names()
    if value is None or value is AUTOMATION_NULL:
        return ()
    return type_of_instance(value).type_names


def is_instance_of(value: Any, type: TypeInfo) -> bool:
    """Whether the value is of the type; `[psobject]` and `[pscustomobject]` ask whether it is wrapped."""
    if type.full_name == "System.Management.Automation.PSObject":
        return isinstance(value, (PSCustomObject, PSObject))
    if value is None or value is AUTOMATION_NULL:
        return False
    return type_of_instance(value).is_subclass_of(type)
