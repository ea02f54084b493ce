"""Members of values: what `a.b`, `a.b = c`, `a.b(c)`, `[t]::b` do.

Lookup order: members of the object itself (custom objects, wrappers), keys of a table, extended members of its type
names (`type_data`), declared members of its type, PSObject's intrinsic ones (`.PSObject`, `.PSTypeNames`), `Count` and
`Length` of any single value, and last, for a collection, the members of its items. Indexes: `indexing.py`; listing
members: `reflection.py`.
"""

from __future__ import annotations

from lyncshell.errors import ErrorCategory, NullMember, PropertyNotFound, PropertyReadOnly, ShellError
from lyncshell.values.arrays import TypedArray, enumerate_value, is_enumerable
from lyncshell.values.hashtable import Hashtable
from lyncshell.values.indexing import get_index, set_index
from lyncshell.values.invoke import services
from lyncshell.values.names import fold
from lyncshell.values.null import AUTOMATION_NULL, MISSING
from lyncshell.values.objects import (
    Adapted,
    Member,
    PSCustomObject,
    PSObject,
    ScriptMethod,
    find_key,
    own_members,
    property_not_found,
    property_not_found_to_set,
    property_read_only,
)
from lyncshell.values.overloads import call_method_def
from lyncshell.values.script_object import ScriptObject
from lyncshell.values.typesystem import MethodDef, PropertyDef, TypeInfo, type_names, type_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from lyncshell.values.reflection import Property

_INTRINSIC = frozenset(("psobject", "psbase", "psadapted", "psextended", "pstypenames", "psstandardmembers"))


def get_member(obj: Any, name: str, strict: bool = False) -> Any:
    """`obj.name`: a property's value, or a PSMethod; None where there is none.

    `strict` (Set-StrictMode 2 and later) raises PropertyNotFound instead.
    """
    cls = type(obj)
    if cls is PSCustomObject:
        value = obj.props.get(name, MISSING)
        if value is not MISSING and not isinstance(value, Member):
            return value
    elif cls is Hashtable:
        value = obj.get(name, MISSING)
        if value is not MISSING:
            return value
    elif (name == "Length" and (cls is str or cls is list or cls is TypedArray)) or (
            name == "Count" and (cls is list or cls is TypedArray)):
        return len(obj)
    elif isinstance(obj, ScriptObject):
        value = obj.fields.get(name, MISSING)
        if value is not MISSING:
            return value
    value = find_value(obj, name)
    if value is not MISSING:
        return value
    return _absent(obj, name, strict)


def _absent(obj: Any, name: str, strict: bool) -> Any:
    """What a property that is not there gives: Count and Length of a single value, the items' values, or null."""
    folded = name.lower()
    counts = folded in ("count", "length")
    if obj is None or obj is AUTOMATION_NULL:
        if counts and not strict:
            return 0
    elif is_enumerable(obj):
        return _of_items(obj, name, strict)
    elif counts and not strict:
        return 1
    if strict:
        raise property_not_found(name)
    return None


def _of_items(obj: Any, name: str, strict: bool) -> Any:
    """Member enumeration: the values of the property of all items that have it; custom objects without it give null."""
    found: list[Any] = []
    _collect(obj, name, found)
    if strict and all(value is None for value in found) and not _any_has(obj, name):
        raise property_not_found(name)
    if not found:
        return None
    return found[0] if len(found) == 1 else found


def _any_has(obj: Any, name: str) -> bool:
    return any(find_value(item, name) is not MISSING for item in enumerate_value(obj))


def _collect(obj: Any, name: str, found: list[Any]) -> None:
    for item in enumerate_value(obj):
        value = find_value(item, name)
        if value is MISSING:
            if is_enumerable(item):
                _collect(item, name, found)
            elif isinstance(item, (PSCustomObject, PSObject)):
                found.append(None)
        elif is_enumerable(value):
            found.extend(enumerate_value(value))
        elif value is not AUTOMATION_NULL:
            found.append(value)


def find_value(obj: Any, name: str) -> Any:
    """The value of a property of the object itself (no member enumeration), MISSING where it has none."""
    if obj is None or obj is AUTOMATION_NULL:
        return MISSING
    own = own_members(obj)
    if own:
        key = find_key(own, name)
        if key is not None:
            return _read(obj, key, own[key])
    target = obj.base if type(obj) is PSObject else obj
    if isinstance(target, Hashtable):
        value = target.get(name, MISSING)
        if value is not MISSING:
            return value
    extended = services().type_data.find(_names(obj), name)
    if extended is not None:
        return _read(obj, *extended)
    return _declared_value(obj, target, name)


def _declared_value(obj: Any, target: Any, name: str) -> Any:
    if isinstance(target, Adapted) and type(target).ps_get is not Adapted.ps_get:
        try:
            return target.ps_get(name)
        except PropertyNotFound as error:
            if error.target != name:
                raise
    owner = type_of(target)
    definition = owner.find(name)
    if isinstance(definition, PropertyDef):
        return _get_declared(definition, target)
    if fold(name) in _INTRINSIC:
        from lyncshell.values.psobject import intrinsic

        return intrinsic(obj, fold(name))
    if definition is not None:
        from lyncshell.values.psobject import PSMethod

        return PSMethod(target, definition, owner)
    if name.lower() in ("foreach", "where"):
        from lyncshell.values.psobject import MagicMethod

        return MagicMethod(target, name)
    return MISSING


def getter_failed(definition: PropertyDef, error: ShellError) -> ShellError:
    """What a script sees when the getter of a declared property failed."""
    return ShellError(
        f'Exception getting "{definition.name}": "{error.message}"', inner=error, error_id="ExceptionWhenGetting",
        exception_type="System.Management.Automation.GetValueInvocationException",
    )


def _get_declared(definition: PropertyDef, target: Any) -> Any:
    try:
        return definition.getter(target)
    except PropertyNotFound:
        raise
    except ShellError as error:
        raise getter_failed(definition, error) from None


def _read(obj: Any, name: str, member: Any) -> Any:
    """The value of an own or extended member."""
    if not isinstance(member, Member):
        return member
    from lyncshell.values.psobject import read_member

    return read_member(obj, name, member)


def _names(obj: Any) -> tuple[str, ...]:
    names = type_names(obj)
    return names if type(names) is tuple else tuple(names)


# -- writing


def set_member(obj: Any, name: str, value: Any) -> None:
    """`obj.name = value`. Raises PropertyNotFound, PropertyReadOnly, CannotConvert and what a setter raises."""
    if value is AUTOMATION_NULL:
        value = None
    if type(obj) is PSCustomObject:
        key = find_key(obj.props, name)
        if key is not None and not isinstance(obj.props[key], Member):
            obj.props[key] = value
            return
    elif isinstance(obj, ScriptObject):
        setter = obj.SETTERS[name]
        if setter is not None:
            setter(obj, value)
            return
    _set(obj, name, value)


def _set(obj: Any, name: str, value: Any) -> None:
    if obj is None or obj is AUTOMATION_NULL:
        raise _null_set(name)
    own = own_members(obj)
    if own:
        key = find_key(own, name)
        if key is not None:
            if isinstance(own[key], Member):
                _write(obj, own[key], value)
            else:
                own[key] = value
            return
    target = obj.base if type(obj) is PSObject else obj
    if isinstance(target, Hashtable):
        target[name] = value
        return
    extended = services().type_data.find(_names(obj), name)
    if extended is not None and isinstance(extended[1], Member):
        _write(obj, extended[1], value)
        return
    _set_declared(target, name, value)


def _null_set(name: str) -> ShellError:
    error = property_not_found_to_set(name)
    assert isinstance(error, ShellError)
    return error


def _write(obj: Any, member: Member, value: Any) -> None:
    from lyncshell.values.psobject import write_member

    write_member(obj, member, value)


def _set_declared(target: Any, name: str, value: Any) -> None:
    if isinstance(target, Adapted) and type(target).ps_set is not Adapted.ps_set:
        target.ps_set(name, value)
        return
    owner = type_of(target)
    definition = owner.find(name)
    if not isinstance(definition, PropertyDef):
        raise _cannot_set(target, name)
    set_property(definition, owner, target, value)


def set_property(definition: PropertyDef, owner: TypeInfo, target: Any, value: Any) -> None:
    """Sets a declared property after conversion; `target` None for a static one."""
    from lyncshell.values.convert import convert

    if definition.set_function is None:
        raise property_read_only(definition.name)
    try:
        converted = convert(value, definition.type(owner))
        if definition.is_static:
            definition.set_function(converted)
        else:
            definition.set_function(target, converted)
    except (PropertyNotFound, PropertyReadOnly):
        raise
    except ShellError as error:
        raise exception_when_setting(definition.name, error) from None


def exception_when_setting(name: str, error: ShellError) -> ShellError:
    """The error of a setter that failed: a conversion or a check."""
    return ShellError(
        f'Exception setting "{name}": "{error.message}"', inner=error, error_id="ExceptionWhenSetting",
        exception_type="System.Management.Automation.SetValueInvocationException",
    )


def _cannot_set(target: Any, name: str) -> ShellError:
    missing = property_not_found_to_set(name)
    assert isinstance(missing, ShellError)
    if type(target) is PSCustomObject:
        missing.exception_type = "System.Management.Automation.SetValueException"
        return exception_when_setting(name, missing)
    if isinstance(type_of(target).find(name), MethodDef):
        return property_read_only(name)  # type: ignore[return-value]
    missing.error_id = "PropertyAssignmentException"
    missing.category = ErrorCategory.InvalidOperation
    return missing


# -- calling


def call_method(obj: Any, name: str, args: list[Any]) -> Any:
    """`obj.name(args)`; a void method gives AUTOMATION_NULL. Raises MethodNotFound, MethodFailed, NullMember."""
    if obj is None or obj is AUTOMATION_NULL:
        raise NullMember
    if isinstance(obj, ScriptObject) and obj.ps_members is None:
        method = obj.METHODS[name]
        if method is not None:
            return method(obj, args)
    own = own_members(obj)
    if own:
        key = find_key(own, name)
        if key is not None and isinstance(own[key], ScriptMethod):
            return _call_script(obj, own[key], args)
    extended = services().type_data.find(_names(obj), name)
    if extended is not None and isinstance(extended[1], ScriptMethod):
        return _call_script(obj, extended[1], args)
    target = obj.base if type(obj) is PSObject else obj
    owner = type_of(target)
    definition = owner.find(name)
    if isinstance(definition, MethodDef):
        return call_method_def(definition, owner, target, args)
    return _call_other(obj, target, name, args)


def _call_script(obj: Any, member: ScriptMethod, args: list[Any]) -> Any:
    from lyncshell.values.psobject import call_script_method

    return call_script_method(obj, member, args)


def _call_other(obj: Any, target: Any, name: str, args: list[Any]) -> Any:
    """Magic methods, values that can be called, and the method of every item of a collection."""
    folded = name.lower()
    if folded == "foreach":
        from lyncshell.values.magic import for_each

        return for_each(target, args)
    if folded == "where":
        from lyncshell.values.magic import where

        return where(target, args)
    held = find_value(obj, name)
    if held is not MISSING:
        from lyncshell.values.psobject import MagicMethod, PSMethod

        if isinstance(held, (PSMethod, MagicMethod)):
            return held.invoke(args)
    if is_enumerable(target) and held is MISSING:
        items = list(enumerate_value(target))
        if items:
            return _call_items(items, name, args)
    from lyncshell.values.operators import method_missing

    raise method_missing(target, name)


def _call_items(items: list[Any], name: str, args: list[Any]) -> Any:
    results: list[Any] = []
    for item in items:
        if item is None:
            continue
        result = call_method(item, name, args)
        if result is not AUTOMATION_NULL:
            results.extend(enumerate_value(result))
    if not results:
        return AUTOMATION_NULL
    return results[0] if len(results) == 1 else results


# -- types


def _type_operand(value: Any) -> TypeInfo:
    """The type whose static members are meant: a type itself, or the type of a value."""
    if isinstance(value, TypeInfo):
        return value
    if value is None or value is AUTOMATION_NULL:
        raise NullMember
    return type_of(value)


def get_static(type: Any, name: str, strict: bool = False) -> Any:
    """`[type]::name`: a property's value, or a PSMethod; None where there is none."""
    owner = _type_operand(type)
    definition = owner.find(name, True)
    if isinstance(definition, PropertyDef):
        return definition.getter()
    if definition is None and name.lower() == "new" and (owner.constructors.texts or owner.is_value_type):
        definition = owner.constructors
    if definition is not None:
        from lyncshell.values.psobject import PSMethod

        return PSMethod(None, definition, owner)
    if strict:
        raise property_not_found(name)
    return None


def set_static(type: Any, name: str, value: Any) -> None:
    """`[type]::name = value`. Raises PropertyNotFound, PropertyReadOnly."""
    owner = _type_operand(type)
    definition = owner.find(name, True)
    if not isinstance(definition, PropertyDef):
        error = property_not_found_to_set(name)
        assert isinstance(error, ShellError)
        error.error_id = "PropertyAssignmentException"
        raise error
    set_property(definition, owner, None, value)


def call_static(type: Any, name: str, args: list[Any]) -> Any:
    """`[type]::name(args)`; `new` constructs. Raises MethodNotFound, MethodFailed."""
    owner = _type_operand(type)
    definition = owner.find(name, True)
    if isinstance(definition, MethodDef):
        return call_method_def(definition, owner, None, args)
    if name.lower() == "new":
        return construct(owner, args)
    from lyncshell.errors import MethodNotFound

    raise MethodNotFound(
        f"Method invocation failed because [{owner.full_name}] does not contain a method named '{name}'."
    )


def construct(type: TypeInfo, args: list[Any]) -> Any:
    """`[type]::new(args)`. Raises MethodNotFound, MethodFailed."""
    from lyncshell.values.construct import construct as make

    return make(type, args)


# -- what else belongs to members, from its own modules


def find_property(obj: Any, name: str) -> Property | None:
    """One property of the object itself, extended ones included; None where it has none of that name."""
    from lyncshell.values.reflection import find_property as find

    return find(obj, name)


def properties(obj: Any, hidden: bool = False) -> list[Property]:
    """All properties of an object, in the order in which Format-List and Select-Object show them.

    `hidden` lists the hidden ones of script classes too.
    """
    from lyncshell.values.reflection import properties as listed

    return listed(obj, hidden)


def all_members(obj: Any, static: bool = False, hidden: bool = False) -> list[Any]:
    """All members of an object (or static ones of a type) for Get-Member: kind, name, definition."""
    from lyncshell.values.reflection import all_members as listed

    return listed(obj, static, hidden)


def add_member(obj: Any, name: str, member: Any, force: bool = False) -> Any:
    """Adds a member (a `Member`, or a note property's value) and gives the object, wrapped where it must be."""
    from lyncshell.values.reflection import add_member as add

    return add(obj, name, member, force)


def property_set(obj: Any, name: str) -> tuple[str, ...] | None:
    """The properties that a PropertySet of that name stands for; None where there is none."""
    from lyncshell.values.reflection import property_set as find

    return find(obj, name)


def display_set(obj: Any) -> tuple[str, ...] | None:
    """The default display properties: of the object itself (PSStandardMembers) or of its type names."""
    from lyncshell.values.reflection import display_set as find

    return find(obj)


get_property_sets: Callable[[Any, str], tuple[str, ...] | None] = property_set

__all__ = [
    "add_member", "all_members", "call_method", "call_static", "construct", "display_set", "exception_when_setting",
    "find_property", "find_value", "get_index", "get_member", "get_property_sets", "get_static", "properties",
    "property_set", "set_index", "set_member", "set_property", "set_static",
]
