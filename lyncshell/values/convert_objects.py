"""Casts to types beyond the basic ones: enums, arrays, collections, and types that know themselves how."""

from __future__ import annotations

from lyncshell.errors import CannotConvert, ShellError
from lyncshell.values.arrays import ArrayList, GenericList, HashSet, TypedArray, is_enumerable, items_of
from lyncshell.values.conversion_errors import cause, failed, impossible, invalid_cast, no_null, shown
from lyncshell.values.convert import convert, is_convertible
from lyncshell.values.enums import EnumType, EnumValue, parse_enum
from lyncshell.values.hashtable import Hashtable, OrderedDictionary
from lyncshell.values.invoke import is_invokable
from lyncshell.values.names import fold
from lyncshell.values.null import AUTOMATION_NULL, MISSING
from lyncshell.values.numbers import INTEGERS, Char, is_decimal
from lyncshell.values.objects import PSCustomObject, PSObject
from lyncshell.values.typesystem import MethodDef, is_instance, type_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from lyncshell.values.typesystem import TypeInfo


def convert_to_object(value: Any, target: TypeInfo) -> Any:
    """`convert` for a type that is none of the basic ones. Raises CannotConvert."""
    if type(value) is PSObject:
        value = value.base
    if value is None:
        if target.is_value_type and not _is_nullable(target):
            raise no_null(target)
        return None
    if is_instance(value, target):
        return value
    if isinstance(target, EnumType):
        return to_enum(value, target)
    if is_invokable(value) and target.base is not None and target.base.full_name == "System.Delegate":
        return value
    if target.element is not None:
        return to_array(value, target.element)
    collection = _COLLECTIONS.get((target.definition or target).full_name)
    if collection is not None:
        return collection(value, target)
    return _by_type(value, target)


def _is_nullable(target: TypeInfo) -> bool:
    return target.definition is not None and target.definition.full_name == "System.Nullable`1"


def _by_type(value: Any, target: TypeInfo) -> Any:
    """What the type itself knows: its converter, Parse, a constructor, properties of a table."""
    target.load()
    for attempt in (_own_converter, _parsed, _constructed, _as_text, _with_properties):
        result = attempt(value, target)
        if result is not MISSING:
            return result
    raise invalid_cast(value, target) if _is_basic(value) else impossible(value, target)


def _own_converter(value: Any, target: TypeInfo) -> Any:
    owner: TypeInfo | None = target
    while owner is not None:
        if owner.converter is not None:
            return owner.converter(value, target)
        owner = owner.definition or (owner.base if owner.base is not None and owner.base.user is not None else None)
    return MISSING


def _parsed(value: Any, target: TypeInfo) -> Any:
    """The static Parse method, for texts."""
    from lyncshell.values.overloads import run_overload

    if not isinstance(value, str) or isinstance(value, Char):
        return MISSING
    method = target.find("Parse", True)
    if not isinstance(method, MethodDef):
        return MISSING
    one = [overload for overload in method.overloads(target) if overload.least <= 1 <= overload.most]
    if not one:
        return MISSING
    overload = one[0]
    try:
        return run_overload(overload, target, None, [value])
    except ShellError as error:
        culture = any("IFormatProvider" in text for text in method.texts)
        suffix = "WithFormatProvider" if culture else ""
        raise failed(value, target, error, "InvalidCastParseTargetInvocation" + suffix) from None


def _constructed(value: Any, target: TypeInfo) -> Any:
    """A constructor of one argument that takes the value without loss."""
    from lyncshell.values.overloads import fits_without_loss, run_overload

    for overload in target.constructors.overloads(target) if target.constructors.texts else ():
        if overload.least <= 1 <= overload.most and overload.parameters:
            parameter = overload.parameters[0]
            if parameter.rest or not fits_without_loss(value, parameter.type):
                continue
            try:
                return run_overload(overload, target, None, [convert(value, parameter.type)])
            except CannotConvert:
                raise
            except ShellError as error:
                is_regex = target.name == "Regex" and isinstance(value, str)
                error_id = "InvalidCastFromStringToRegex" if is_regex else "InvalidCastConstructorException"
                raise failed(value, target, error, error_id) from None
    return MISSING


def _as_text(value: Any, target: TypeInfo) -> Any:
    """Numbers become text first where the type reads texts."""
    if (type(value) in INTEGERS or isinstance(value, float) or is_decimal(value)) and not isinstance(value, bool):
        text = shown(value)
        for attempt in (_own_converter, _parsed, _constructed):
            result = attempt(text, target)
            if result is not MISSING:
                return result
    return MISSING


def _with_properties(value: Any, target: TypeInfo) -> Any:
    """A table or custom object becomes an object of the type with those properties set."""
    if not isinstance(value, (Hashtable, PSCustomObject)):
        return MISSING
    pairs = value.items() if isinstance(value, Hashtable) else list(value.props.items())
    if not _has_default_constructor(target):
        return MISSING
    from lyncshell.values.members import construct, set_member

    try:
        made = construct(target, [])
    except ShellError:
        return _not_made(value, target, "")
    for name, item in pairs:
        known = target.find(str(name))
        if known is None:
            return _not_made(value, target, str(name))
        set_member(made, str(name), item)
    return made


def _has_default_constructor(target: TypeInfo) -> bool:
    if any(overload.least == 0 for overload in target.constructors.overloads(target)):
        return True
    return target.is_value_type and target.full_name not in _PRIMITIVES


_PRIMITIVES = frozenset((
    "System.Int32", "System.Int64", "System.Int16", "System.Byte", "System.SByte", "System.UInt16", "System.UInt32",
    "System.UInt64", "System.Char", "System.Boolean", "System.Double", "System.Single",
))


def _not_made(value: Any, target: TypeInfo, name: str) -> Any:
    reason = (
        f"The {name} property was not found for the {target.full_name} object. "
        f"The available property is: {_available(target)}"
    )
    message = f'Cannot create object of type "{target.full_name}". {reason}'
    if isinstance(value, PSCustomObject):
        raise failed(value, target, cause(message, "System.InvalidCastException"), "InvalidCastConstructorException")
    raise CannotConvert(message, error_id="ObjectCreationError")


def _available(target: TypeInfo) -> str:
    return ", ".join(f"[{p.name} <{p.type_name}>]" for p in target.properties() if p.set_function is not None)


# -- enums


def to_enum(value: Any, target: EnumType) -> EnumValue:
    """The enum value of a name, a number, or a list of them. Raises CannotConvert."""
    if isinstance(value, str) and type(value) is not Char:
        return enum_of_text(value, target)
    if type(value) in INTEGERS or (isinstance(value, EnumValue)):
        return _enum_of_number(int(value), value, target)
    if isinstance(value, float) or is_decimal(value):
        return enum_of_text(shown(value), target)
    if is_enumerable(value):
        texts = [item if isinstance(item, str) else to_enum(item, target).text for item in items_of(value)]
        return enum_of_text(",".join(texts), target)
    if isinstance(value, (Hashtable, PSCustomObject)):
        _not_made(value, target, next(iter(_keys(value)), ""))
    if is_convertible(value):
        raise invalid_cast(value, target)
    raise impossible(value, target)


def _keys(value: Any) -> list[str]:
    return [str(key) for key in (value.keys() if isinstance(value, Hashtable) else value.props)]


def _enum_of_number(number: int, value: Any, target: EnumType) -> EnumValue:
    if target.is_defined(number):
        return target.value(number)
    names = ",".join(target.sorted_names())
    message = (
        f'Cannot convert value "{shown(value)}" to type "{target.full_name}" due to enumeration values that are not '
        "valid. Specify one of the following enumeration values and try again. The possible enumeration values are "
        f'"{names}".'
    )
    raise CannotConvert(message, error_id="UndefinedIntegerToEnum")


def enum_of_text(text: str, target: EnumType) -> EnumValue:
    """The enum value of names with commas, of unambiguous beginnings of names, or of a number. Raises CannotConvert."""
    found = parse_enum(target, text)
    if found is MISSING:
        return _disambiguated(text, target)
    if target.is_defined(found):
        return found  # type: ignore[no-any-return]
    if not -(2**31) <= found < 2**31:
        inner = cause(f"The value '{text}' is too large.", "System.OverflowException")
        raise failed(text, target, inner, "CaseSensitiveEnumParseThrewAnException")
    names = ",".join(target.sorted_names())
    message = (
        f'Cannot convert value "{text}" to type "{target.full_name}" due to enumeration values that are not valid. '
        f'Specify one of the following enumeration values and try again. The possible enumeration values are "{names}".'
    )
    raise CannotConvert(message, error_id="EnumParseUndefined")


def _disambiguated(text: str, target: EnumType) -> EnumValue:
    total = 0
    for part in text.split(","):
        word = fold(part.strip())
        exact = target.by_folded.get(word)
        fitting = [name for name in target.names if fold(name).startswith(word)] if word else []
        if exact is None and len(fitting) != 1:
            raise _no_name(text, target)
        total |= target.names[fitting[0]] if exact is None else exact
    return target.value(total)


def _no_name(text: str, target: EnumType) -> CannotConvert:
    names = ", ".join(target.names)
    if not text.strip():
        message = "Must specify valid information for parsing in the string. (Parameter 'value')"
        return failed(text, target, cause(message, "System.ArgumentException"), _ENUM_ID)
    message = (
        f"Unable to match the identifier name {text} to a valid enumerator name. Specify one of the following "
        f"enumerator names and try again:\n{names}"
    )
    return failed(text, target, cause(message, "System.Management.Automation.PSArgumentException"), _ENUM_ID)


_ENUM_ID = "SubstringDisambiguationEnumParseThrewAnException"

# -- arrays and collections


def to_array(value: Any, element: TypeInfo) -> Any:
    """An array of the element type: of a collection's items, or of the one value. Raises CannotConvert."""
    if element.full_name == "System.Object":
        return items_of(value)
    if is_enumerable(value):
        return TypedArray(element, [convert(item, element) for item in items_of(value)])
    if element.full_name == "System.Char" and type(value) is str:
        return TypedArray(element, map(Char, value))
    try:
        return TypedArray(element, [convert(value, element)])
    except CannotConvert as error:
        failing = error.error_id in ("InvalidCastIConvertible", "InvalidCastParseTargetInvocation") or (
            error.error_id.startswith("InvalidCastFromString")
        )
        if failing and (isinstance(value, (str, int, float)) or is_decimal(value)) and not _is_basic(value):
            raise failed(value, element, error, "InvalidCastExceptionScalarToArray") from None
        raise


def _is_basic(value: Any) -> bool:
    """Whether .NET's Convert handles the value, and refuses it, before PowerShell looks at the target's own ways."""
    return isinstance(value, (bool, Char, EnumValue)) or getattr(value, "PS_TYPE", "") == "System.DateTime"


def _array(value: Any, target: TypeInfo) -> Any:
    return items_of(value)


def _array_list(value: Any, target: TypeInfo) -> Any:
    if isinstance(value, Hashtable):
        from lyncshell.values.hashtable import entries_of

        return ArrayList(entries_of(value))
    if isinstance(value, (Char, EnumValue)):
        return ArrayList()
    if is_enumerable(value):
        return ArrayList(items_of(value))
    if _is_basic(value):
        raise invalid_cast(value, target)
    if isinstance(value, PSCustomObject):
        _not_made(value, target, "")
    raise impossible(value, target)


def _list(value: Any, target: TypeInfo) -> Any:
    element = target.arguments[0]
    definition = (target.definition or target).full_name
    if definition.endswith("IList`1") or "IEnumerable" in definition or "ICollection" in definition:
        definition = "System.Collections.Generic.List`1"
    return GenericList(element, [convert(item, element) for item in items_of(value)], definition)


def _hash_set(value: Any, target: TypeInfo) -> Any:
    from lyncshell.values.hashtable import exact_key_of

    element = target.arguments[0]
    items = [convert(item, element) for item in items_of(value)]
    return HashSet(element, exact_key_of, items, "Sorted" in target.name)


def _hashtable(value: Any, target: TypeInfo) -> Any:
    if isinstance(value, (Char, EnumValue)):
        return Hashtable()
    if not isinstance(value, Hashtable):
        raise invalid_cast(value, target) if _is_basic(value) else impossible(value, target)
    return Hashtable(value) if target.full_name == "System.Collections.Hashtable" else OrderedDictionary(value)


def _dictionary(value: Any, target: TypeInfo) -> Any:
    from lyncshell.values.hashtable import GenericDictionary

    if not isinstance(value, Hashtable):
        raise impossible(value, target)
    key, item = target.arguments
    pairs = [(convert(k, key), convert(v, item)) for k, v in value.items()]
    return GenericDictionary(pairs, True, target.arguments, (target.definition or target).full_name)


def _nullable(value: Any, target: TypeInfo) -> Any:
    if isinstance(value, (Hashtable, PSCustomObject)):
        message = f'Cannot convert the "{shown(value)}" value of type "{type_of(value).full_name}".'
        raise failed(value, target, cause(message, "System.InvalidCastException"), "InvalidCastConstructorException")
    return convert(value, target.arguments[0])


def _type(value: Any, target: TypeInfo) -> Any:
    """Text to type: `[type]'int'`."""
    if _is_basic(value):
        raise invalid_cast(value, target)
    if not isinstance(value, (str, int, float)) and not is_decimal(value):
        raise impossible(value, target)
    from lyncshell.values.typesystem import find_type

    text = shown(value)
    found = find_type(text)
    if found is None:
        inner = cause(f"Unable to find type [{text}].", "System.Management.Automation.RuntimeException")
        raise failed(value, target, inner, "InvalidCastFromStringToType")
    return found


def _reference(value: Any, target: TypeInfo) -> Any:
    from lyncshell.values.objects import Reference

    return Reference(value)


def to_custom_object(value: Any) -> Any:
    """`[pscustomobject]`: a table becomes an object with its keys as properties, anything else stays what it is."""
    if not isinstance(value, Hashtable):
        return value
    from lyncshell.values.text import to_string

    made = PSCustomObject()
    for key, item in value.items():
        name = to_string(key)
        if fold(name) == "pstypename":
            made.type_names = [to_string(item), "System.Management.Automation.PSCustomObject", "System.Object"]
        else:
            made.set(name, None if item is AUTOMATION_NULL else item)
    return made


_G = "System.Collections.Generic."
_COLLECTIONS: dict[str, Callable[[Any, TypeInfo], Any]] = {
    "System.Array": _array,
    "System.Collections.IList": _array,
    "System.Collections.ICollection": _array,
    "System.Collections.IEnumerable": _array,
    "System.Collections.ArrayList": _array_list,
    _G + "List`1": _list,
    _G + "IList`1": _list,
    _G + "ICollection`1": _list,
    _G + "IEnumerable`1": _list,
    "System.Collections.ObjectModel.Collection`1": _list,
    _G + "HashSet`1": _hash_set,
    _G + "SortedSet`1": _hash_set,
    "System.Collections.Hashtable": _hashtable,
    "System.Collections.IDictionary": _hashtable,
    "System.Collections.Specialized.OrderedDictionary": _hashtable,
    _G + "Dictionary`2": _dictionary,
    _G + "SortedDictionary`2": _dictionary,
    "System.Nullable`1": _nullable,
    "System.Type": _type,
    "System.Management.Automation.PSReference": _reference,
}
