"""Values as text: the [string] cast, ToString in the session's culture, and the operators -f and -join.

`to_string` is what a cast, a text with variables and most parameters do: the invariant culture, collections joined by
`$OFS`. `to_display` is ToString() as a user sees it: en-US. A Python class of values has its .NET ToString() as
`__str__`; one whose text comes from script code has `ps_string()`.
"""

from __future__ import annotations

from lyncshell.values.arrays import enumerate_value, is_enumerable
from lyncshell.values.culture import EN_US, Culture
from lyncshell.values.invoke import services
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.number_format import cast_text, double_text
from lyncshell.values.numbers import Char
from lyncshell.values.objects import Member, PSCustomObject, PSObject, ScriptMethod, find_key, unwrap

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def to_string(value: Any) -> str:
    """The [string] cast."""
    cls = type(value)
    if cls is str:
        return value  # type: ignore[no-any-return]
    if cls is int:
        return int.__repr__(value)
    if value is None or value is AUTOMATION_NULL:
        return ""
    if cls is bool:
        return "True" if value else "False"
    if cls is float:
        return cast_text(value)
    if cls is Char:
        return str.__str__(value)
    return _other(value)


def _other(value: Any) -> str:
    """The [string] cast of what is no plain value: collections are joined, objects ask their own ToString."""
    if type(value) is PSObject:
        own = _own_method(value.members, value)
        return to_string(value.base) if own is None else own
    if isinstance(value, (int, float)):
        return _number(value)
    if type(value) is list:
        return services().ofs().join([item if type(item) is str else _element(item) for item in value])
    if is_enumerable(value) and not hasattr(value, "ps_string"):
        return services().ofs().join([_element(item) for item in enumerate_value(value)])
    return _object(value, None)


def _element(item: Any) -> str:
    """An item of a collection in a text: a collection inside is not joined again."""
    if type(item) is str:
        return item
    if type(item) is int:
        return int.__repr__(item)
    if isinstance(item, list) or is_enumerable(item):
        return _type_name(item)
    return to_string(item)


def _number(value: Any) -> str:
    """Numbers of other classes than int and float, and enum values."""
    if isinstance(value, int):
        enum_type = getattr(value, "enum_type", None)
        return int.__repr__(value) if enum_type is None else enum_type.text_of(int(value))
    from lyncshell.values.number_format import cast_single_text
    return cast_single_text(value)


def to_display(value: Any, culture: Culture = EN_US) -> str:
    """`value.ToString()` as a user sees it."""
    cls = type(value)
    if cls is str:
        return value  # type: ignore[no-any-return]
    if cls is int:
        return int.__repr__(value)
    if value is None or value is AUTOMATION_NULL:
        return ""
    if cls is bool:
        return "True" if value else "False"
    if cls is float:
        return double_text(value, culture)
    if cls is Char:
        return str.__str__(value)
    if isinstance(value, int):
        return _number(value)
    if isinstance(value, float):
        from lyncshell.values.number_format import single_text
        return single_text(value, culture)
    return _object(value, culture)


def _object(value: Any, culture: Culture | None) -> str:
    """ToString of an object; `culture` None stands for the invariant one of casts."""
    cls = type(value)
    if cls is PSCustomObject:
        return custom_object_text(value)
    if cls is PSObject:
        own = _own_method(value.members, value)
        if own is not None:
            return own
        value = unwrap(value)
        return to_string(value) if culture is None else to_display(value, culture)
    special = getattr(value, "ps_string", None)
    if special is not None:
        return str(special())
    name = cls.__name__
    if name == "DateTime" and culture is not None:
        from lyncshell.values.date_format import format_date
        return format_date(value, None, culture)
    if name == "Decimal":
        from lyncshell.values.number_format import decimal_text
        return decimal_text(value)
    if name in ("TypeInfo", "EnumType"):
        return str(value.display) if culture is None else str(value.full_name)
    if name == "ExceptionValue":
        return str(value.text())
    if isinstance(value, (list, dict, tuple, bytes)) or getattr(cls, "__str__", None) is object.__str__:
        return _type_name(value)
    return str(value)


def _type_name(value: Any) -> str:
    from lyncshell.values.typesystem import type_of
    return type_of(value).full_name


def custom_object_text(value: Any) -> str:
    """`@{name=value; ...}`, or what its own ToString gives."""
    own = _own_method(value.props, value)
    if own is not None:
        return own
    parts = []
    for name, member in list(value.props.items()):
        if isinstance(member, Member):
            if member.kind not in ("ScriptProperty", "AliasProperty", "CodeProperty", "NoteProperty"):
                continue
            from lyncshell.values.members import get_member
            member = get_member(value, name)
        parts.append(f"{name}={_property_text(member)}")
    return "@{" + "; ".join(parts) + "}" if parts else ""


def _property_text(value: Any) -> str:
    """A property's value inside of `@{...}`: collections are not joined."""
    if type(value) is PSCustomObject:
        return custom_object_text(value) if not value.props or _own_method(value.props, value) is not None else ""
    return _type_name(value) if is_enumerable(value) else to_string(value)


def _own_method(members: dict[str, Any], value: Any) -> str | None:
    """What a ScriptMethod named ToString gives; None where there is none."""
    if not members:
        return None
    key = find_key(members, "ToString")
    if key is None or not isinstance(members[key], ScriptMethod):
        return None
    results = members[key].script.invoke([], this=value)
    return to_string(results[0]) if len(results) == 1 else to_string(results)


def format_string(text: Any, args: Any) -> str:
    """The operator -f. Raises FormatError."""
    from lyncshell.values.dotnet_errors import FormatFailure
    from lyncshell.values.dotnet_format import FormatError, composite
    values = args if isinstance(args, list) else [args]
    try:
        return composite(text if type(text) is str else to_string(text), values)
    except FormatFailure as error:
        raise FormatError(f"Error formatting a string: {error.message}.", text, inner=error) from None


def join(value: Any, separator: Any = "") -> str:
    """The operator -join."""
    between = separator if type(separator) is str else to_string(separator)
    if isinstance(value, list):
        try:
            return between.join(value)
        except TypeError:
            return between.join([_element(item) for item in value])
    return between.join([_element(item) for item in enumerate_value(value)])


def split(value: Any, right: Any, ignore_case: bool = True) -> list[Any]:
    """The operator -split; see `splitting`."""
    from lyncshell.values.splitting import split as split_text
    return split_text(value, right, ignore_case)


def split_whitespace(value: Any) -> list[Any]:
    """The unary -split."""
    from lyncshell.values.splitting import split_whitespace as split_text
    return split_text(value)


def replace(value: Any, right: Any, ignore_case: bool = True) -> Any:
    """The operator -replace; see `splitting`."""
    from lyncshell.values.splitting import replace as replace_text
    return replace_text(value, right, ignore_case)
