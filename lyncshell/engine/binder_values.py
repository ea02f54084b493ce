"""One value for one parameter: transformations, conversion, validation, the rules for null and empty.

A function's parameter converts as a cast does; a cmdlet's parameter has the stricter rules of
ParameterBinderBase.CoerceTypeAsNeeded (no list for a scalar, no text for a switch).
"""

from __future__ import annotations

from lyncshell.engine import binder_errors as errors
from lyncshell.engine.parameter_validation import ValidationFailed
from lyncshell.errors import CannotConvert, ShellError
from lyncshell.values.arrays import TypedArray
from lyncshell.values.null import AUTOMATION_NULL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.parameters import Parameter
    from lyncshell.values.typesystem import TypeInfo

_ANY = ("", "object", "psobject", "System.Object", "System.Management.Automation.PSObject")
_STRING = ("string", "System.String")
_STRINGS = ("string[]", "System.String[]")
_WRITTEN = (*_STRING, "version", "System.Version")
_INT = ("int", "int32", "System.Int32")
_ONE_OF_A_LIST = ("System.Object", "System.Management.Automation.PSObject", "System.Collections.IDictionary")


def bind_value(parameter: Parameter, value: Any, extent: object = None, *, advanced: bool = True) -> Any:
    """The value that the parameter gets for an argument. Raises the errors of `binder_errors`.

    `advanced` is False for a function without CmdletBinding, where text takes a list as a cast does.
    """
    if value is AUTOMATION_NULL:
        value = None
    for transform in parameter.transformations:
        try:
            value = transform(value)
        except ShellError as error:
            raise errors.transformation_failed(parameter.name, error, extent) from None
    if parameter.type_name not in _ANY:
        value = _cast(parameter, value, extent, advanced) if parameter.script else _coerce(parameter, value, extent)
    if parameter.validations:
        validate(parameter, value, extent)
    if parameter.mandatory:
        refuse_empty(parameter, value, extent)
    return value


def as_written(parameter: Parameter, value: Any, text: str) -> Any:
    """A number for a parameter of text or of a version is the text as it was written (`007`, `1.0`)."""
    return text if text and wants_text(parameter, value) else value


def wants_text(parameter: Parameter, value: Any) -> bool:
    """Whether the value is a number for a parameter of text or of a version."""
    return type(value) is not bool and _is_number(value) and (parameter.type_name in _WRITTEN or _is_text(parameter))


def _is_text(parameter: Parameter) -> bool:
    """Whether the parameter's type is a kind of text: telephone numbers, names."""
    python = getattr(parameter.type, "python", None)
    return isinstance(python, type) and issubclass(python, str)


def is_direct(parameter: Parameter) -> bool:
    """Whether any value at all goes in unchanged."""
    if parameter.type_name not in _ANY or parameter.validations or parameter.transformations:
        return False
    return not parameter.mandatory or (
        parameter.allow_null and parameter.allow_empty_string and parameter.allow_empty_collection
    )


def quick_type(parameter: Parameter) -> type | None:
    """The Python type whose non-empty values the parameter takes as they are; None where there is no such short cut."""
    if parameter.validations or parameter.transformations:
        return None
    if parameter.type_name in _STRING:
        return str
    if parameter.type_name in _INT:
        return int
    return None


def fits(parameter: Parameter, value: Any) -> bool:
    """Whether a value is of the parameter's type already, so that it binds without conversion."""
    if parameter.type_name in _ANY:
        return True
    if value is None:
        return False
    from lyncshell.values.typesystem import is_instance

    type = parameter.type
    assert type is not None
    element = type.element
    if element is not None and (element.full_name in _ONE_OF_A_LIST or is_instance(value, element)):
        return True
    return is_instance(value, type)


def validate(parameter: Parameter, value: Any, extent: object = None) -> None:
    """Asks the Validate attributes."""
    for validation in parameter.validations:
        try:
            validation.check(value)
        except (ValidationFailed, ShellError) as error:
            raise errors.validation_failed(parameter.name, error, extent) from None


def refuse_empty(parameter: Parameter, value: Any, extent: object = None) -> None:
    """The rule for mandatory parameters: no null, no empty text, no empty collection, none of them as an element."""
    if value is None:
        if not parameter.allow_null:
            raise errors.not_allowed(parameter.name, "Null", extent)
        return
    if type(value) is str:
        if not value and not parameter.allow_empty_string and _takes_text(parameter):
            raise errors.not_allowed(parameter.name, "EmptyString", extent)
        return
    name = parameter.type_name
    if not name.endswith("]") and name not in ("System.Collections.IList", "arraylist"):
        return
    from lyncshell.values.arrays import enumerate_value, is_enumerable

    if not is_enumerable(value):
        return
    empty = True
    for element in enumerate_value(value):
        empty = False
        if element is None and not parameter.allow_null:
            raise errors.not_allowed(parameter.name, "Null", extent)
        if type(element) is str and not element and not parameter.allow_empty_string and _takes_text(parameter):
            raise errors.not_allowed(parameter.name, "EmptyString", extent)
    if empty and not parameter.allow_empty_collection:
        what = "EmptyArray" if name.endswith("[]") else "EmptyCollection"
        raise errors.not_allowed(parameter.name, what, extent)


def _takes_text(parameter: Parameter) -> bool:
    return parameter.type_name.removesuffix("[]") in _STRING


def _cast(parameter: Parameter, value: Any, extent: object, advanced: bool) -> Any:
    from lyncshell.values.convert import convert

    type = parameter.type
    assert type is not None
    try:
        if type.full_name == "System.String" and advanced and _is_list(value):
            raise CannotConvert("Cannot convert value to type System.String.")
        if type.full_name in ("System.Boolean", "System.Management.Automation.SwitchParameter"):
            _check_boolean(value, type)
            if _is_number(value):
                value = bool(value)
        return convert(value, type)
    except ShellError as error:
        raise errors.transformation_failed(parameter.name, error, extent) from None


def _check_boolean(value: Any, type: TypeInfo) -> None:
    """Parameters of truth take truth and numbers only, where a cast takes anything."""
    from lyncshell.values.objects import unwrap
    from lyncshell.values.typesystem import type_of

    value = unwrap(value)
    if value is None:
        if type.full_name == "System.Boolean":
            given, text = "", 'Cannot convert value "" to type "System.Boolean".'
        else:
            return
    elif _is_number(value) or type_of(value).full_name == "System.Management.Automation.SwitchParameter":
        return
    else:
        given = type_of(value).full_name
        text = f'Cannot convert value "{given}" to type "{type.full_name}".'
    raise CannotConvert(
        f"{text} Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0."
    )


def _is_number(value: Any) -> bool:
    if isinstance(value, int | float):
        return True
    from decimal import Decimal

    return isinstance(value, Decimal)


def _is_list(value: Any) -> bool:
    return isinstance(value, list)


def _coerce(parameter: Parameter, value: Any, extent: object) -> Any:
    kind = type(value)
    if kind is str and parameter.type_name in _STRING:
        return value
    if parameter.is_switch or parameter.type_name == "bool":
        return _truth(parameter, value, extent)
    wanted = parameter.type
    assert wanted is not None
    if kind is str and parameter.type_name in _STRINGS and wanted.element is not None:
        return TypedArray(wanted.element, [value])
    if value is None:
        return _null(parameter, wanted, extent)
    if kind is str and wanted.full_name == "System.Management.Automation.PSCredential":
        return _credential(value)
    from lyncshell.values.convert import convert
    from lyncshell.values.typesystem import type_of

    if isinstance(value, list) and wanted.element is None and _is_scalar(wanted):
        given = type_of(value).full_name
        raise errors.wrong_kind(
            parameter.name, given, wanted.full_name, "Specified method is not supported.", extent
        )
    try:
        return convert(value, wanted)
    except ShellError as error:
        raise errors.conversion_failed(parameter.name, error, extent) from None


def _credential(user: str) -> Any:
    """A user name for a credential: the password is asked for (CredentialAttribute)."""
    from lyncshell.engine.credentials import ask_credential
    from lyncshell.values.invoke import services

    return ask_credential(services().state.host, user)  # type: ignore[attr-defined]


def _is_scalar(wanted: TypeInfo) -> bool:
    if wanted.is_enum or wanted.definition is not None:
        return False
    name = wanted.full_name
    return not name.startswith("System.Collections.") and name not in (
        "System.Array", "System.Management.Automation.PSListModifier", "System.Management.Automation.PSObject",
        "System.Xml.XmlNode",
    )  # fmt: skip


def _null(parameter: Parameter, wanted: TypeInfo, extent: object) -> Any:
    if wanted.full_name == "System.String":
        return None
    if wanted.is_value_type or wanted.is_enum:
        if wanted.full_name.startswith("System.Nullable"):
            return None
        if parameter.mandatory:
            raise errors.not_allowed(parameter.name, "Null", extent)
        raise errors.null_for_value_type(parameter.name, wanted.full_name, extent)
    return None


def _truth(parameter: Parameter, value: Any, extent: object) -> bool:
    from lyncshell.values.objects import unwrap
    from lyncshell.values.typesystem import type_of

    value = unwrap(value)
    if isinstance(value, bool):
        return value
    if value is None and parameter.is_switch:
        return True
    if value is None:
        raise errors.not_allowed(parameter.name, "Null", extent)
    if _is_number(value):
        return bool(value)
    given = type_of(value).full_name
    if given == "System.Management.Automation.SwitchParameter":
        from lyncshell.values.convert import truth

        return truth(value)
    wanted = "System.Management.Automation.SwitchParameter" if parameter.is_switch else "System.Boolean"
    raise errors.wrong_kind(parameter.name, given, wanted, "", extent)
