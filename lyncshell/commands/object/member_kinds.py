"""The values of -MemberType, and members made of the arguments of Add-Member and Update-TypeData."""

from __future__ import annotations

from typing import Any

from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values import text
from lyncshell.values.invoke import Invokable
from lyncshell.values.null import MISSING
from lyncshell.values.objects import (
    AliasProperty,
    Member,
    MemberSet,
    PropertySet,
    ScriptMethod,
    ScriptProperty,
    unwrap,
)
from lyncshell.values.typesystem import TypeInfo, find_type

MEMBER_TYPES = "System.Management.Automation.PSMemberTypes"


def make_member(kind: str, name: str, value: Any, second: Any) -> Any:
    """The member of that kind: a note's value, or a `Member`. Raises ShellError for arguments that do not fit."""
    value = unwrap(value) if kind != "NoteProperty" else value
    second = unwrap(second)
    if kind == "NoteProperty":
        if second is not MISSING and second is not None:
            raise refused(f"The SecondValue parameter is not needed for a member of type \"{kind}\", and should not be "
                          "specified.", "Value2ShouldNotBeSpecified")
        return value
    if kind == "ScriptProperty":
        return _script_property(name, value, second)
    if kind == "ScriptMethod":
        return ScriptMethod(name, _block(value, kind))
    if kind == "AliasProperty":
        return _alias(name, value, second)
    if kind == "PropertySet":
        items = value if isinstance(value, list) else [value]
        return PropertySet(name, [str(text.to_string(item)) for item in items])
    if kind == "MemberSet":
        items = [] if value is None else value if isinstance(value, list) else [value]
        return MemberSet(name, dict(map(_named, items)))
    raise refused(f"Cannot add a member of type \"{kind}\". Specify a different type for the MemberTypes parameter.",
                  "CannotAddMemberType")


def _script_property(name: str, value: Any, second: Any) -> ScriptProperty:
    second = None if second is MISSING else second
    if value is None and second is None:
        raise refused("The Value and SecondValue parameters should not both be null for a member of type "
                      "\"ScriptProperty\". Specify a non-null value for one of the two parameters.",
                      "Value1AndValue2AreNotBothNull")
    getter = None if value is None else _block(value, "ScriptProperty")
    return ScriptProperty(name, getter, None if second is None else _block(second, "ScriptProperty"))


def _block(value: Any, kind: str) -> Any:
    if not isinstance(value, Invokable):
        raise refused(f"To add a member of type \"{kind}\", the Value parameter must be a script block.",
                      "ConvertTypes" if value is not None else "Value1ShouldNotBeNull")
    return value


def _alias(name: str, value: Any, second: Any) -> AliasProperty:
    if value is None:
        raise refused("The Value parameter must not be null for a member of type \"AliasProperty\". Specify a non-null "
                      "value for the Value parameter when adding members of this type.", "Value1ShouldNotBeNull")
    wanted = None if second is None or second is MISSING else second
    if wanted is not None and not isinstance(wanted, TypeInfo):
        wanted = find_type(str(text.to_string(wanted)))
    return AliasProperty(name, str(text.to_string(value)), wanted)


def _named(item: Any) -> tuple[str, Any]:
    """Name and member of a member object that a script constructed."""
    item = unwrap(item)
    held = getattr(item, "held", item)
    name = getattr(item, "member_name", None) or (held.name if isinstance(held, Member) else "")
    return str(name), held


def refused(message: str, error_id: str) -> ShellError:
    """The error of arguments that make no member."""
    return ShellError(message, error_id=error_id, category=ErrorCategory.InvalidOperation,
                      exception_type="System.InvalidOperationException")


def kind_name(value: Any) -> str:
    """The one member type that an argument of -MemberType means."""
    return str(text.to_string(value))
