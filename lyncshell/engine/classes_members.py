"""Properties and methods of script classes as declared members of their types."""

from __future__ import annotations

from lyncshell.engine.classes_methods import ConstructorCall, InstanceCall, StaticCall
from lyncshell.errors import ShellError
from lyncshell.language import ast
from lyncshell.values.convert import convert
from lyncshell.values.null import AUTOMATION_NULL, MISSING
from lyncshell.values.signatures import Overload, SignatureParameter
from lyncshell.values.typesystem import MethodDef, PropertyDef, TypeInfo, need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from lyncshell.engine.classes_definition import ClassDefinition
    from lyncshell.engine.classes_methods import MethodBody
    from lyncshell.engine.variables import Scope

_OBJECT = "System.Object"


class Field(PropertyDef):
    """A property of a class; its type and its validation attributes are found when they are first needed."""

    __slots__ = ("_kind", "_validations", "assign", "definition", "node")

    def __init__(self, definition: ClassDefinition, node: Any) -> None:
        self.name = node.name
        self.is_static = node.is_static
        self.definition = definition
        self.node = node
        self.writable = True
        self._kind: Any = MISSING
        self._validations: list[Any] | None = None
        # The whole way of an assignment to an instance: conversion, validation, storing.
        self.assign: Callable[[Any, Any], None] | None = None
        if self.is_static:
            self.getter = self._get_static
            self.set_function = self._set_static
        else:
            self.getter = self._get
            self.set_function = self._set
            self.assign = self._assign

    @property
    def text(self) -> str:  # type: ignore[override]
        """Its definition: `int Length {get;set;}`."""
        head = "static " if self.is_static else ""
        return f"{head}{self.type(self.definition.type).display} {self.name} {{get;set;}}"

    @property
    def type_name(self) -> str:  # type: ignore[override]
        """The full name of its type."""
        return self.type(self.definition.type).full_name

    @property
    def value_type(self) -> TypeInfo | None:
        """Its type, None where it has none."""
        found = self._kind
        if found is MISSING:
            constraint = self.node.property_type
            found = self._kind = None if constraint is None else self.definition.need(constraint.type_name)
        return found  # type: ignore[no-any-return]

    def type(self, owner: TypeInfo) -> TypeInfo:
        """Its type, Object where it has none."""
        return self.value_type or need_type(_OBJECT)

    def check(self, value: Any) -> None:
        """Raises what a validation attribute raises."""
        rules = self._validations
        if rules is None:
            from lyncshell.engine.function_parameters import validation_of

            scope = self.definition.session.current
            found = [validation_of(each, scope) for each in self.node.attributes]
            rules = self._validations = [each for each in found if each is not None]
        for rule in rules:
            rule.check(value)

    def _get(self, obj: Any) -> Any:
        return obj.fields.get(self.name)

    def _set(self, obj: Any, value: Any) -> None:
        self.check(value)
        obj.fields[self.name] = value

    def _assign(self, obj: Any, value: Any) -> None:
        obj.fields[self.name] = self._accepted(value)

    def _accepted(self, value: Any) -> Any:
        """The value after conversion and validation. Raises ShellError."""
        kind = self.value_type
        try:
            if kind is not None and type(value) is not kind.python:
                value = convert(value, kind)
            if self._validations or self._validations is None:
                self.check(value)
        except ShellError as error:
            from lyncshell.values.members import exception_when_setting

            raise exception_when_setting(self.name, error) from None
        return value

    def _get_static(self) -> Any:
        self.definition.initialize()
        return self.definition.static_values.get(self.name)

    def _set_static(self, value: Any) -> None:
        self.definition.initialize()
        self.check(value)
        self.definition.static_values[self.name] = value

    # -- first values

    def default(self) -> Any:
        """What it is before anything is assigned."""
        kind = self.value_type
        if kind is None:
            return None
        from lyncshell.values.construct import default_value

        return default_value(kind)

    def initializer(self) -> Callable[[Scope], Any] | None:
        """A function that gives the first value; None where none is written."""
        node = self.node.initial_value
        if node is None:
            return None
        from lyncshell.engine.lowering import compile_expression
        from lyncshell.engine.runtime import NAMES

        evaluate = compile_expression(node, NAMES)

        def first(v: Scope) -> Any:
            value = evaluate(v)
            return self._accepted(None if value is AUTOMATION_NULL else value)

        return first

    def is_constant(self) -> bool:
        """Whether the first value is written as a number or text, so that all objects may share it."""
        return isinstance(self.node.initial_value, ast.ConstantExpressionAst) and not self.node.attributes


class ClassMethod(MethodDef):
    """A method of a class with its overloads, those of its bases included that it does not override."""

    __slots__ = ("_direct", "_listed", "_texts", "bodies", "definition")

    def __init__(self, definition: ClassDefinition, name: str, is_static: bool) -> None:
        self._texts: list[str] | None = None
        super().__init__(name, is_static)
        self.definition = definition
        self.bodies: list[MethodBody] = []
        self._listed: list[Overload] | None = None
        self._direct: Any = None

    def declare(self, body: MethodBody) -> None:
        """Adds an overload."""
        self.bodies.append(body)

    @property
    def texts(self) -> list[str]:
        """The overloads as text: `string Speak(int times)`."""
        found = self._texts
        if found is None:
            found = self._texts = [definition_text(each, self.name) for each in self.overloads(self.definition.type)]
        return found

    @texts.setter
    def texts(self, value: list[str]) -> None:
        self._texts = value or None

    def overloads(self, owner: TypeInfo) -> list[Overload]:
        """The overloads, the own ones first."""
        found = self._listed
        if found is None:
            found = [self._overload(body) for body in self.bodies]
            own = {tuple(each.type for each in overload.parameters) for overload in found}
            found += [each for each in self._inherited() if tuple(p.type for p in each.parameters) not in own]
            self._listed = found
        return found

    def _overload(self, body: MethodBody) -> Overload:
        anything = need_type(_OBJECT)
        parameters = [
            SignatureParameter(parameter.name.variable_path.name, kind or anything, False, False, MISSING)
            for parameter, kind in zip(body.node.parameters, body.kinds, strict=True)
        ]
        returns = body.returned_type()
        call = StaticCall(body) if self.is_static else InstanceCall(body)
        return Overload("", "void" if returns is None else returns.display, parameters, call, 0)

    def _inherited(self) -> list[Overload]:
        base = self.definition.type.base
        definition = None if base is None else base.find(self.name, self.is_static)
        if base is None or not isinstance(definition, MethodDef):
            return []
        return definition.overloads(base)

    @property
    def direct(self) -> Callable[[Any, Sequence[Any]], Any]:
        """The short way to call it for an object."""
        found = self._direct
        if found is None:
            found = self._direct = self._make_direct()
        return found  # type: ignore[no-any-return]

    def _make_direct(self) -> Callable[[Any, Sequence[Any]], Any]:
        from lyncshell.values.overloads import call_method_def, convert_arguments, no_overload

        owner, name = self.definition.type, self.name
        overloads = self.overloads(owner)
        if len(overloads) > 1 or not self.bodies:
            return lambda obj, args: call_method_def(self, owner, obj, list(args))
        overload, run = overloads[0], self.bodies[0].run
        # The Python classes of arguments that need no conversion; those of Object are their own.
        classes = tuple(None if kind is None else kind.python or TypeInfo for kind in self.bodies[0].kinds)
        count = len(classes)

        def call(obj: Any, args: Sequence[Any]) -> Any:
            if len(args) != count:
                raise no_overload(name, len(args))
            for wanted, value in zip(classes, args, strict=True):
                if wanted is not None and type(value) is not wanted:
                    args = convert_arguments(overload, list(args), name)
                    break
            return run(obj, args)

        return call


class Constructors(ClassMethod):
    """The constructors of a class; one without any has the empty one."""

    __slots__ = ()

    def __init__(self, definition: ClassDefinition) -> None:
        super().__init__(definition, "new", True)

    def overloads(self, owner: TypeInfo) -> list[Overload]:
        """The constructors."""
        found = self._listed
        if found is None:
            found = [self._overload(body) for body in self.bodies]
            for overload, body in zip(found, self.bodies, strict=True):
                overload.function = ConstructorCall(self.definition, body)
                overload.returns = self.definition.type.display
            if not found:
                found = [Overload("", self.definition.type.display, [], ConstructorCall(self.definition, None), 0)]
            self._listed = found
        return found

    def definitions(self) -> list[str]:
        """The overloads as text: `Point new(int x, int y)`."""
        return self.texts


def definition_text(overload: Overload, name: str) -> str:
    """An overload as Get-Member shows it."""
    if overload.text:
        return overload.text
    parameters = ", ".join(f"{each.type.display} {each.name}" for each in overload.parameters)
    return f"{overload.returns} {name}({parameters})"
