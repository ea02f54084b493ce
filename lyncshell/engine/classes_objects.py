"""The Python classes of script objects.

Each script class gets a Python class, derived from that of its base: an exception's objects are ExceptionValues, those
of a class derived from a list are lists, and so on. So every part of the shell treats them as what they are.
"""

from __future__ import annotations

from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.exceptions import ExceptionValue
from lyncshell.values.objects import PSCustomObject
from lyncshell.values.script_object import ScriptObject
from lyncshell.values.typesystem import TypeInfo, bind_class, need_type, type_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.classes_definition import ClassDefinition

# Bases that give nothing but their name and a few methods.
_PLAIN = frozenset({"System.Object", "System.Attribute", "System.MarshalByRefObject"})
_SEALED = frozenset({"System.String", "System.Array", "System.Enum", "System.ValueType", "System.Delegate",
                     "System.Text.StringBuilder", "System.Type", "System.RuntimeType"})


class MethodTable(dict[str, "Any"]):
    """Name, as it was written, -> the function that calls the method; filled as names are asked for."""

    __slots__ = ("type",)

    def __init__(self, type: TypeInfo) -> None:
        self.type = type

    def __missing__(self, name: str) -> Any:
        definition = self.type.find(name)
        found = self[name] = getattr(definition, "direct", None)
        return found


class SetterTable(dict[str, "Any"]):
    """Name, as it was written, -> the function that sets the property; filled as names are asked for."""

    __slots__ = ("type",)

    def __init__(self, type: TypeInfo) -> None:
        self.type = type

    def __missing__(self, name: str) -> Any:
        definition = self.type.find(name)
        found = self[name] = getattr(definition, "assign", None)
        return found


def python_class(definition: ClassDefinition, parent: type | None) -> type:
    """Makes the Python class of a script class and binds it to the type; `parent` is that of its base's objects."""
    namespace: dict[str, Any] = {
        "__slots__": _slots(parent), "METHODS": MethodTable(definition.type), "SETTERS": SetterTable(definition.type),
        "DEFINITION": definition, "__module__": __name__,
    }
    if parent is None or issubclass(parent, ExceptionValue) or definition.has_text():
        namespace["ps_string"] = script_text
    if parent is None:
        bases: tuple[type, ...] = (ScriptObject,)
    else:
        bases = (parent,) if issubclass(parent, ScriptObject) else (ScriptObject, parent)
    made: type = type(definition.type.name, bases, namespace)
    bind_class(made, definition.type)
    return made


def _slots(parent: type | None) -> tuple[str, ...]:
    """The slots that a class needs besides its parent's."""
    if parent is not None and issubclass(parent, ScriptObject):
        return ()
    has_members = parent is not None and hasattr(parent, "ps_members")
    return ("fields",) if has_members else ("fields", "ps_members")


def foreign_class(base: TypeInfo) -> type | None:
    """The Python class behind a .NET type that a script class derives from; None for one without state of its own.

    Raises ShellError for a type that cannot be derived from.
    """
    name = base.full_name
    if name in _PLAIN or base.is_subclass_of(need_type("System.Attribute")):
        return None
    if base.is_subclass_of(need_type("System.Exception")):
        return ExceptionValue
    if base.is_value_type or base.element is not None or name in _SEALED:
        raise _not_derivable(base)
    from lyncshell.values.members import construct

    try:
        made = construct(base, [])
    except ShellError:
        raise _not_derivable(base) from None
    return None if isinstance(made, PSCustomObject) else type(made)


def _not_derivable(base: TypeInfo) -> ShellError:
    return ShellError(
        f"The type [{base.full_name}] cannot be the base of a class.", error_id="SealedBaseClass",
        category=ErrorCategory.ParserError, exception_type="System.Management.Automation.ParseException",
    )


def take_base_state(obj: Any, made: Any) -> None:
    """Gives an object what a constructor of its .NET base made."""
    if isinstance(made, list):
        obj[:] = made
    for cls in type(made).__mro__:
        for slot in vars(cls).get("__slots__", ()):
            if slot != "ps_members" and hasattr(made, slot):
                setattr(obj, slot, getattr(made, slot))
    if isinstance(obj, ExceptionValue):
        own = type_of(obj)
        if obj.message == f"Exception of type '{obj.type.full_name}' was thrown.":
            obj.message = f"Exception of type '{own.full_name}' was thrown."
        obj.type = own


def base_text(obj: Any) -> str:
    """What ToString gives where no script class overrides it."""
    return obj.text() if isinstance(obj, ExceptionValue) else type_of(obj).full_name


def script_text(obj: Any) -> str:
    """The text of an object: what its class's ToString method says."""
    method = obj.METHODS["ToString"]
    if method is None:
        return base_text(obj)
    from lyncshell.values.text import to_string

    return to_string(method(obj, []))
