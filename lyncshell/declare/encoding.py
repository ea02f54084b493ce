"""The values of fields: from what a script gives, and to and from what a store keeps.

A store keeps JSON: numbers, texts and flags as they are; times, GUIDs and members of enumerations as text; nested
objects as objects and lists as lists. A member of an enumeration is an enum value for scripts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lyncshell.errors import CannotConvert
from lyncshell.values.arrays import GenericList, enumerate_value
from lyncshell.values.convert import convert
from lyncshell.values.dates import DateTime
from lyncshell.values.enums import EnumType, EnumValue
from lyncshell.values.null import AUTOMATION_NULL, MISSING
from lyncshell.values.objects import SwitchParameter, unwrap
from lyncshell.values.text import to_string
from lyncshell.values.typesystem import TypeInfo, declare, find_type, need_type, register

if TYPE_CHECKING:
    from lyncshell.declare.fields import Choice, Property
    from lyncshell.declare.objects import SettingsObject

KIND = "#"
"""The entry of a stored object that says of which noun it is, where it may be of several."""

PLAIN = (bool, int, float, str)
"""Classes whose values JSON holds."""


def choice_type(choice: Choice) -> EnumType:
    """The enumeration that a choice declares."""
    found = find_type(choice.type_name)
    if not isinstance(found, EnumType):
        found = EnumType(choice.type_name, {member: number for number, member in enumerate(choice.members)})
        register(found)
    return found


def value_type(prop: Property) -> TypeInfo:
    """The .NET type of a property's values (of its items, for a list)."""
    if prop.choice is not None:
        return choice_type(prop.choice)
    if prop.alternatives:
        return _interface(prop)
    if prop.item is not None:
        return declare(prop.item.object_type)
    return need_type(prop.type_name) if not prop.is_list else need_type(_item_type_name(prop))


def _interface(prop: Property) -> TypeInfo:
    """The type that objects of all the alternatives have in common."""
    from lyncshell.declare.objects import SettingsObject

    def taken(value: Any, _: TypeInfo) -> Any:
        plain = unwrap(value)
        return plain if isinstance(plain, SettingsObject) and plain.noun in prop.alternatives else MISSING

    found = declare(prop.type_name)
    found.converter = taken
    return found


def _item_type_name(prop: Property) -> str:
    from lyncshell.declare.fields import TYPE_NAMES

    return TYPE_NAMES.get(prop.python) or str(getattr(prop.python, "PS_TYPE", "System.Object"))


def first_value(prop: Property) -> Any:
    """The value of a new object, as scripts see it; a list is a new one each time."""
    if prop.is_list:
        return list(prop.default or ())
    if prop.choice is not None and prop.default is not None:
        return choice_type(prop.choice)[prop.default]
    return prop.default


def typed(prop: Property, value: Any) -> Any:
    """A value that a script gives, as a value of the property. Raises CannotConvert."""
    if value is AUTOMATION_NULL:
        value = None
    if prop.is_list:
        return [] if value is None else [typed_item(prop, item) for item in enumerate_value(value)]
    if value is None and prop.nullable:
        return None
    return typed_item(prop, value)


def typed_item(prop: Property, value: Any) -> Any:
    """A single value or an item of a list, as the property's type. Raises CannotConvert."""
    if prop.item is not None:
        return _nested(prop, value)
    given = convert(value, value_type(prop))
    if isinstance(given, SwitchParameter):
        return given.present
    return time_of_day(given) if prop.python is str and isinstance(given, DateTime) else given


def time_of_day(moment: DateTime) -> str:
    """The time of a moment, `hh:mm:ss`: what a text property keeps whose parameter is a DateTime."""
    return "{:02d}:{:02d}:{:02d}".format(*moment.time_parts())


def _nested(prop: Property, value: Any) -> SettingsObject:
    from lyncshell.declare.objects import SettingsObject

    plain = unwrap(value)
    if isinstance(plain, SettingsObject) and plain.noun in (prop.alternatives or (prop.item,)):
        return plain
    wanted = prop.item.object_type if prop.item is not None and not prop.alternatives else prop.type_name
    raise CannotConvert(f'Cannot convert "{to_string(value)}" to the type "{wanted}" of {prop.name}.', value)


def own_list(prop: Property, items: Any) -> GenericList:
    """The items in a list of the property's type, which a script may change."""
    name = "System.String" if prop.python is str else "System.Object"
    element = need_type(name) if prop.item is None else declare(prop.item.object_type)
    return GenericList(element, enumerate_value(items) if items else ())


def is_default(prop: Property, value: Any) -> bool:
    """Whether a value is the one that a new object has."""
    if prop.is_list:
        return list(value) == list(prop.default or ())
    if isinstance(value, EnumValue):
        return bool(value.text == prop.default)
    return bool(value == prop.default) and (value is None) == (prop.default is None)


def to_json(prop: Property, value: Any) -> Any:
    """What a store keeps of a value."""
    if isinstance(value, list):
        return [to_json_item(item) for item in value]
    kept = to_json_item(value)
    return {KIND: value.noun.name, **kept} if prop.alternatives and value is not None else kept


def to_json_item(value: Any) -> Any:
    """What a store keeps of a single value."""
    if value is None or type(value) in PLAIN:
        return value
    if isinstance(value, EnumValue):
        return to_string(value)
    if isinstance(value, int):
        return int(value)
    noun = getattr(value, "noun", None)
    if noun is not None:
        return {prop.name: to_json(prop, kept) for prop, kept in value.differing()}
    return to_string(value)


def from_json(prop: Property, value: Any) -> Any:
    """The value of a property from what a store keeps."""
    if prop.is_list:
        return own_list(prop, [_item_from_json(prop, item) for item in value])
    return _item_from_json(prop, value)


def _item_from_json(prop: Property, value: Any) -> Any:
    if value is None:
        return None
    if prop.item is not None:
        from lyncshell.declare.objects import SettingsObject

        noun = next((each for each in prop.alternatives if each.name == value.get(KIND)), prop.item)
        values = {}
        for name, kept in value.items():
            inner = noun.property_named(name)
            if inner is not None:
                values[inner.name] = from_json(inner, kept)
        return SettingsObject(noun, None, values)
    if prop.choice is None and type(value) is prop.python:
        return value
    return convert(value, value_type(prop))
