"""Properties, methods and constructors of script classes as declared members of their types."""

from __future__ import annotations

from lyncshell.engine.class_objects import ClassDefinition, storage
from lyncshell.engine.control import ReturnFlow
from lyncshell.engine.function_parameters import validation_of
from lyncshell.engine.records import call_too_deep
from lyncshell.engine.runtime_types import TypeRef
from lyncshell.engine.script import Code
from lyncshell.engine.variables import Scope
from lyncshell.errors import ShellError
from lyncshell.language import ast
from lyncshell.values.convert import convert
from lyncshell.values.names import fold
from lyncshell.values.null import AUTOMATION_NULL, MISSING
from lyncshell.values.typesystem import TypeInfo, find_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.language.source import Extent


class Property:
    """One property: its name, its type (None: anything), its validations and its initial value."""

    __slots__ = ("attributes", "initial_value", "name", "type", "type_name", "validations")

    def __init__(self, definition: ClassDefinition, node: Any) -> None:
        self.name = node.name
        self.type_name = "System.Object"
        self.type: TypeInfo | None = None
        constraint = node.property_type
        if constraint is not None:
            self.type_name = constraint.type_name.full_name
            self.type = TypeRef(constraint.type_name, definition.source).get(definition.scope)
        self.attributes = node.attributes
        self.initial_value = node.initial_value
        self.validations: list[Any] | None = None

    def check(self, definition: ClassDefinition, value: Any) -> None:
        """Raises what a validation attribute raises."""
        if self.validations is None:
            found = [validation_of(attribute, definition.scope) for attribute in self.attributes]
            self.validations = [each for each in found if each is not None]
        for validation in self.validations:
            validation.check(value)

    def initial(self, definition: ClassDefinition, instance: Any) -> Any:
        """The value that a new object gets."""
        if self.initial_value is None:
            return None if self.type is None else default_value(self.type)
        scope = Scope(definition.scope, definition.scope.session, definition.scope.sinks)
        scope["this"] = instance
        value = definition.scope.session.state.evaluate(self.initial_value, scope)
        if value is AUTOMATION_NULL:
            value = None
        return value if self.type is None else convert(value, self.type)


def default_value(type: TypeInfo) -> Any:
    """What a property of a type is at first."""
    from lyncshell.values.construct import default_value as default

    return default(type)


class MethodBody:
    """The body of a method or constructor."""

    __slots__ = ("calls_base", "code", "definition", "keys", "name", "returns")

    def __init__(self, definition: ClassDefinition, node: Any) -> None:
        self.definition = definition
        self.name: str = node.name
        self.code = Code(node.body, definition.source, node.name, node)
        self.keys = [fold(parameter.name.variable_path.name) for parameter in node.parameters]
        self.calls_base = _calls_base(node)
        self.returns: TypeRef | None = None
        if node.return_type is not None and not node.is_constructor:
            self.returns = TypeRef(node.return_type.type_name, definition.source)

    def run(self, instance: Any, arguments: list[Any]) -> Any:
        """Runs the body with `$this` and the parameters, and gives what it returns. Errors leave it unwrapped."""
        home = self.definition.scope
        session = home.session
        state = session.state
        state.depth += 1
        if state.depth > state.depth_limit:
            state.depth -= 1
            raise call_too_deep()
        scope = Scope(home.script, session, home.sinks, _MethodFrame(self))
        if instance is not None:
            scope["this"] = instance
        for key, value in zip(self.keys, arguments, strict=False):
            scope[key] = value
        before, session.current = session.current, scope
        propagates, state.propagates = state.propagates, True
        running, state.session = state.session, session
        try:
            function = self.code.compiled(state).end
            value = None if function is None else function(scope, _drop)
        except ReturnFlow as flow:
            value = flow.value
        except ShellError as error:
            error.passes_unwrapped = True  # type: ignore[attr-defined]
            raise
        finally:
            session.current = before
            state.session = running
            state.propagates = propagates
            state.depth -= 1
        return self._converted(scope, value)

    def _converted(self, scope: Scope, value: Any) -> Any:
        if self.returns is None:
            return AUTOMATION_NULL
        type = self.returns.get(scope)
        if type.full_name == "System.Void":
            return AUTOMATION_NULL
        return convert(None if value is AUTOMATION_NULL else value, type)


def _drop(value: Any) -> None:
    """Takes what a method writes: only `return` counts."""


def _calls_base(node: Any) -> bool:
    block = node.body.end_block
    if block is None or not block.statements:
        return False
    first = block.statements[0]
    expression = first.pure_expression() if isinstance(first, ast.PipelineAst) else getattr(first, "expression", None)
    return isinstance(expression, ast.BaseCtorInvokeMemberExpressionAst)


class _MethodFrame:
    """The frame of a method's scope."""

    __slots__ = ("body", "definition")

    def __init__(self, body: MethodBody) -> None:
        self.body = body
        self.definition = body.definition

    def automatic(self, name: str) -> Any:
        """A method has neither `$args` nor `$MyInvocation`."""
        file = self.definition.source.file
        if name in ("psscriptroot", "pscommandpath") and file is not None:
            return file if name == "pscommandpath" else file.replace("\\", "/").rpartition("/")[0] or "/"
        return MISSING

    def stack_name(self) -> str:
        """The name in a script stack trace."""
        return self.body.name

    def called_at(self) -> Extent | None:
        """Not known."""
        return None


def declare_member(definition: ClassDefinition, node: Any) -> None:
    """Declares one member of a class at its type."""
    if isinstance(node, ast.FunctionMemberAst):
        _declare_method(definition, node)
        return
    prop = Property(definition, node)
    if node.is_hidden:
        definition.hidden.add(fold(node.name))
    if node.is_static:
        definition.statics.append(prop)
        _declare_static(definition, prop)
    else:
        definition.properties.append(prop)
        _declare_property(definition, prop, node.is_hidden)


def _declare_property(definition: ClassDefinition, prop: Property, hidden: bool) -> None:
    key = fold(prop.name)

    def get(self: Any) -> Any:
        return storage(self).get(key)

    def put(self: Any, value: Any) -> None:
        prop.check(definition, value)
        storage(self)[key] = value

    text = f"{'hidden ' if hidden else ''}{_shown(prop.type_name)} {prop.name} {{get;set;}}"
    declared = definition.type.property(text)(get)
    declared.type_name = prop.type_name
    declared.setter(put)


def _declare_static(definition: ClassDefinition, prop: Property) -> None:
    key = fold(prop.name)

    def get() -> Any:
        return definition.static_values.get(key)

    def put(value: Any) -> None:
        prop.check(definition, value)
        definition.static_values[key] = value

    declared = definition.type.static_property(f"static {_shown(prop.type_name)} {prop.name} {{get;set;}}")(get)
    declared.type_name = prop.type_name
    declared.setter(put)


def _shown(type_name: str) -> str:
    """A type as a definition shows it."""
    found = find_type(type_name)
    return type_name if found is None else found.display


def initialize(definition: ClassDefinition) -> None:
    """Gives the static properties their values."""
    for prop in definition.statics:
        definition.static_values[fold(prop.name)] = prop.initial(definition, None)
    if definition.static_constructor is not None:
        definition.static_constructor.run(None, [])


def _declare_method(definition: ClassDefinition, node: Any) -> None:
    from lyncshell.engine.classes import construct

    body = MethodBody(definition, node)
    parameters = ", ".join(
        f"{_type_of_parameter(parameter)} {parameter.name.variable_path.name}" for parameter in node.parameters
    )
    if node.is_constructor and node.is_static:
        definition.static_constructor = body
        return
    if node.is_constructor:

        def make(*arguments: Any) -> Any:
            return construct(definition, body, list(arguments))

        definition.constructors.append(body)
        definition.bodies[make] = body
        definition.type.constructor(f"{node.name} new({parameters})")(make)
        return
    returns = "void" if node.return_type is None else node.return_type.type_name.full_name
    if node.is_static:

        def call_static(*arguments: Any) -> Any:
            return body.run(None, list(arguments))

        definition.type.static(f"{returns} {node.name}({parameters})")(call_static)
        return

    def call(self: Any, *arguments: Any) -> Any:
        return body.run(self, list(arguments))

    definition.method_names.add(node.name)
    definition.type.method(f"{returns} {node.name}({parameters})")(call)


def _type_of_parameter(parameter: Any) -> str:
    for attribute in parameter.attributes:
        if isinstance(attribute, ast.TypeConstraintAst):
            return str(attribute.type_name.full_name)
    return "System.Object"
