"""Objects of script classes, and what is known of such a class."""

from __future__ import annotations

from lyncshell.values.exceptions import ExceptionValue
from lyncshell.values.names import fold
from lyncshell.values.typesystem import TypeInfo, need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from lyncshell.engine.class_members import MethodBody
    from lyncshell.engine.variables import Scope
    from lyncshell.language.source import Source


class ClassInstance:
    """An object of a script's class; `values` by folded property name."""

    __slots__ = ("ps_members", "type", "values")
    PS_TYPE_FROM_VALUE = True
    KEY_BY_IDENTITY = True

    def __init__(self, type: TypeInfo) -> None:
        self.type = type
        self.values: dict[str, Any] = {}

    def ps_string(self) -> str:
        """What the object is as text: its ToString method's, else the name of its class."""
        from lyncshell.values.overloads import call_method_def
        from lyncshell.values.typesystem import MethodDef

        found = self.type.find("ToString")
        if isinstance(found, MethodDef) and found.name in _own_methods(self.type):
            return str(call_method_def(found, self.type, self, []))
        return self.type.full_name


def _own_methods(type: TypeInfo) -> set[str]:
    names: set[str] = set()
    current: TypeInfo | None = type
    while current is not None and isinstance(current.user, ClassDefinition):
        names |= current.user.method_names
        current = current.base
    return names


def storage(instance: Any) -> dict[str, Any]:
    """Where the properties of an object are kept."""
    return instance.own if isinstance(instance, ExceptionValue) else instance.values


class ClassDefinition:
    """What a script's class is besides a type.

    `scope` is where it was defined, `properties` and `statics` what it declares itself; `bodies` maps a declared
    constructor's function to its body.
    """

    __slots__ = (
        "bodies", "constructors", "hidden", "method_names", "node", "properties", "scope", "source",
        "static_constructor", "static_values", "statics", "type",
    )  # fmt: skip

    def __init__(self, type: TypeInfo, node: Any, source: Source) -> None:
        self.type = type
        self.node = node
        self.source = source
        self.scope: Scope
        self.properties: list[Any] = []
        self.statics: list[Any] = []
        self.static_constructor: MethodBody | None = None
        self.static_values: dict[str, Any] = {}
        self.constructors: list[MethodBody] = []
        self.bodies: dict[Callable[..., Any], MethodBody] = {}
        self.method_names: set[str] = set()
        self.hidden: set[str] = set()

    def new_object(self) -> Any:
        """An object without values."""
        exception = need_type("System.Exception")
        if self.type.is_subclass_of(exception):
            return ExceptionValue(self.type)
        return ClassInstance(self.type)

    def set_defaults(self, instance: Any) -> None:
        """Gives an object the initial values of the properties that this class declares."""
        values = storage(instance)
        for prop in self.properties:
            values[fold(prop.name)] = prop.initial(self, instance)
