"""Running the bodies of methods and constructors."""

from __future__ import annotations

import sys

from lyncshell.engine.constraints import TypeGuard, ValidationGuard
from lyncshell.engine.control import ReturnFlow
from lyncshell.engine.function_parameters import validation_of
from lyncshell.engine.records import call_too_deep
from lyncshell.engine.script import Code
from lyncshell.engine.unit import UNIT
from lyncshell.engine.variables import Guard, Scope
from lyncshell.errors import ShellError
from lyncshell.language import ast
from lyncshell.values.convert import convert
from lyncshell.values.names import fold
from lyncshell.values.null import AUTOMATION_NULL, MISSING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any

    from lyncshell.engine.classes_definition import ClassDefinition
    from lyncshell.language.source import Extent
    from lyncshell.values.typesystem import TypeInfo

    Run = Callable[[Scope, Callable[[Any], Any]], Any]


_set = dict.__setitem__


class MethodFrame:
    """One call of a method: the frame of its scope."""

    __slots__ = ("definition", "name")

    def __init__(self, definition: ClassDefinition, name: str) -> None:
        self.definition = definition
        self.name = name

    def automatic(self, name: str) -> Any:
        """Of what calls know, a method knows its file only."""
        file = self.definition.types.source.file
        if name in ("psscriptroot", "pscommandpath") and file is not None:
            return file if name == "pscommandpath" else file.replace("\\", "/").rpartition("/")[0] or "/"
        return MISSING

    def stack_name(self) -> str:
        """The name in a script stack trace."""
        return self.name

    def called_at(self) -> Extent | None:
        """Where the call stands: the frame of generated code around the one that runs the method."""
        frame: Any = sys._getframe(1)
        passed = False
        while frame is not None:
            if passed and UNIT in frame.f_globals:
                found: Extent = frame.f_globals[UNIT].extent(frame.f_lineno)
                return found
            passed = passed or (frame.f_code is run_member.__code__ and frame.f_locals.get("frame") is self)
            frame = frame.f_back
        return None


def run_member(
    definition: ClassDefinition, name: str, run: Run, instance: Any, values: Iterable[tuple[str, Any]] = (),
    guards: Sequence[tuple[str, str, Guard]] = (),
) -> Any:
    """Runs code of a class in a scope of its own, with `$this` and variables, and gives what `return` gave.

    Errors leave it as they are: inside of a method they always propagate.
    """
    session = definition.session
    state = session.state
    state.depth += 1
    if state.depth > state.depth_limit:
        state.depth -= 1
        raise call_too_deep()
    running = state.session
    before = session.current
    frame = MethodFrame(definition, name)
    scope = Scope(before, session, running.current.sinks, frame)
    scope.update(values)
    _set(scope, "this", instance)
    session.current = scope
    propagates = state.propagates
    state.propagates = True
    state.session = session
    try:
        if guards:
            _guard(scope, guards)
        return run(scope, _drop)
    except ReturnFlow as flow:
        return flow.value
    except ShellError as error:
        error.passes_unwrapped = True  # type: ignore[attr-defined]
        raise
    finally:
        session.current = before
        state.session = running
        state.propagates = propagates
        state.depth -= 1


def _guard(scope: Scope, guards: Sequence[tuple[str, str, Guard]]) -> None:
    """Checks the parameters that have validations, and guards those that the body assigns."""
    for key, written, guard in guards:
        scope.set_raw(key, guard.accept(written, scope.get(key)))
        scope.set_guard(key, guard)


def _drop(value: Any) -> None:
    """Takes what a method writes: only `return` counts."""


class MethodBody:
    """The body of a method or constructor; types are found and code is compiled when it is first called."""

    __slots__ = (
        "_guards", "_kinds", "_returns", "_run", "calls_base", "code", "definition", "is_constructor", "keys", "name",
        "node", "prepared",
    )  # fmt: skip

    def __init__(self, definition: ClassDefinition, node: Any) -> None:
        self.definition = definition
        self.node = node
        self.name: str = node.name
        self.is_constructor: bool = node.is_constructor
        self.code = Code(node.body, definition.types.source, node.name, node)
        self.keys = tuple(fold(parameter.name.variable_path.name) for parameter in node.parameters)
        self.calls_base = _calls_base(node)
        self.prepared = False
        self._kinds: list[TypeInfo | None] | None = None
        self._guards: list[tuple[str, str, Guard]] = []
        # None: nothing is given back; the type Object is never asked to convert.
        self._returns: TypeInfo | None = None
        self._run: Run = _nothing

    @property
    def kinds(self) -> list[TypeInfo | None]:
        """The types of the parameters, None for one without."""
        found = self._kinds
        if found is None:
            found = self._kinds = [self._kind(parameter) for parameter in self.node.parameters]
        return found

    def _kind(self, parameter: Any) -> TypeInfo | None:
        for attribute in parameter.attributes:
            if isinstance(attribute, ast.TypeConstraintAst):
                return self.definition.need(attribute.type_name)
        return None

    def returned_type(self) -> TypeInfo | None:
        """The type that calls give back; None for void and constructors."""
        constraint = self.node.return_type
        if constraint is None or self.is_constructor:
            return None
        found = self.definition.need(constraint.type_name)
        return None if found.full_name == "System.Void" else found

    def _prepare(self) -> None:
        self._returns = self.returned_type()
        compiled = self.code.compiled(self.definition.session.state)
        if compiled.end is not None:
            self._run = compiled.end
        scope = self.definition.session.current
        for key, kind, parameter in zip(self.keys, self.kinds, self.node.parameters, strict=True):
            rules = [validation_of(each, scope) for each in parameter.attributes if isinstance(each, ast.AttributeAst)]
            validations = tuple(ValidationGuard(rule) for rule in rules if rule is not None)
            typed = kind is not None and key in compiled.assigned
            if typed or validations:
                guard = Guard(TypeGuard(kind, True) if typed else None, validations)
                self._guards.append((key, parameter.name.variable_path.name, guard))
        self.prepared = True

    def run(self, instance: Any, arguments: Sequence[Any]) -> Any:
        """Runs the body with converted arguments and gives what it returns, AUTOMATION_NULL for void."""
        if not self.prepared:
            self._prepare()
        values = zip(self.keys, arguments)  # noqa: B905 - as many as the overload has parameters
        value = run_member(self.definition, self.name, self._run, instance, values, self._guards)
        kind = self._returns
        if kind is None:
            return AUTOMATION_NULL
        if type(value) is kind.python:
            return value
        return convert(None if value is AUTOMATION_NULL else value, kind)


def _nothing(v: Scope, out: Callable[[Any], Any]) -> None:
    """An empty body."""


def _calls_base(node: Any) -> bool:
    block = node.body.end_block
    if block is None or not block.statements:
        return False
    first = block.statements[0]
    expression = first.pure_expression() if isinstance(first, ast.PipelineAst) else getattr(first, "expression", None)
    return isinstance(expression, ast.BaseCtorInvokeMemberExpressionAst)


def _unwrapped(function: Callable[..., Any], *arguments: Any) -> Any:
    """Calls code of a class; its errors are not told as failures of a .NET method."""
    try:
        return function(*arguments)
    except ShellError as error:
        error.passes_unwrapped = True  # type: ignore[attr-defined]
        raise


class InstanceCall:
    """What an overload of a method calls."""

    __slots__ = ("body",)

    def __init__(self, body: MethodBody) -> None:
        self.body = body

    def __call__(self, instance: Any, *arguments: Any) -> Any:
        return _unwrapped(self.body.run, instance, arguments)


class StaticCall:
    """What an overload of a static method calls."""

    __slots__ = ("body",)

    def __init__(self, body: MethodBody) -> None:
        self.body = body

    def __call__(self, *arguments: Any) -> Any:
        self.body.definition.initialize()
        return _unwrapped(self.body.run, None, arguments)


class ConstructorCall:
    """What an overload of a constructor calls; `body` None is the constructor that a class without any has."""

    __slots__ = ("body", "definition")

    def __init__(self, definition: ClassDefinition, body: MethodBody | None) -> None:
        self.definition = definition
        self.body = body

    def __call__(self, *arguments: Any) -> Any:
        return _unwrapped(self.definition.construct, self.body, arguments)
