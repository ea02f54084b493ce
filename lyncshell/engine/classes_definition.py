"""One class of a script: its type, its bases, its members, and how its objects are made."""

from __future__ import annotations

from lyncshell.engine.classes_members import ClassMethod, Constructors, Field
from lyncshell.engine.classes_methods import MethodBody, run_member
from lyncshell.engine.classes_objects import foreign_class, python_class, take_base_state
from lyncshell.errors import ParseFailure, TypeNotFound
from lyncshell.language import ast
from lyncshell.language.source import Extent
from lyncshell.values.names import fold
from lyncshell.values.overloads import choose, convert_arguments
from lyncshell.values.typesystem import MethodDef, TypeInfo, need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from lyncshell.engine.classes_text import TextTypes
    from lyncshell.engine.variables import Scope, SessionState
    from lyncshell.language.names import TypeName

    First = Callable[[Scope], Any]

# What interfaces of .NET ask for.
_REQUIRED = {
    "System.IComparable": "CompareTo", "System.IComparable`1": "CompareTo", "System.IDisposable": "Dispose",
    "System.ICloneable": "Clone", "System.Collections.IComparer": "Compare",
    "System.Collections.Generic.IComparer`1": "Compare",
    "System.Management.Automation.IValidateSetValuesGenerator": "GetValidValues",
}  # fmt: skip


class ClassDefinition:
    """What a script's class is besides a type.

    `types` are those of its text, `session` the scopes that its code runs in. `base` is the script class that it
    derives from, `foreign` the .NET type that its line begins with. `python` is the class of its objects, `hidden` the
    folded names of hidden members.
    """

    __slots__ = (
        "_initializers", "_template", "base", "constructors", "fields", "foreign", "has_state", "hidden", "initialized",
        "node", "python", "session", "static_constructor", "static_values", "statics", "type", "types",
    )  # fmt: skip

    def __init__(self, node: Any, types: TextTypes) -> None:
        self.node = node
        self.types = types
        self.session: SessionState = types.home()
        self.type = TypeInfo(node.name, "System.Object")
        self.type._loaded = True
        self.type.user = self
        self.base: ClassDefinition | None = None
        self.foreign: TypeInfo = need_type("System.Object")
        # Whether the .NET base has state of its own, which its constructor makes.
        self.has_state = False
        self.python: Any = object
        self.hidden: set[str] = set()
        self.fields: list[Field] = []
        self.statics: list[Field] = []
        self.static_values: dict[str, Any] = {}
        self.static_constructor: MethodBody | None = None
        self.initialized = False
        self.constructors = Constructors(self)
        self.type.constructors = self.constructors
        self._template: dict[str, Any] | None = None
        self._initializers: list[tuple[Field, First]] = []

    # -- making it

    def complete(self) -> None:
        """Finds the bases and declares the members. Raises TypeNotFound, ShellError for a base that cannot be one."""
        self._find_bases()
        for member in self.node.members:
            if isinstance(member, ast.FunctionMemberAst):
                self._declare_method(member)
            else:
                self._declare_field(member)
        self._check()
        parent = foreign_class(self.foreign) if self.base is None else self.base.python
        self.has_state = self.base is None and parent is not None
        self.python = self.type.python = python_class(self, parent)

    def need(self, name: TypeName) -> TypeInfo:
        """The type that a type name in the class means. Raises TypeNotFound."""
        found = self.types.find(name)
        if found is None:
            error = TypeNotFound(f"Unable to find type [{name.full_name}].", name)
            error.extent = Extent(self.types.source, name.start, name.end)
            raise error
        return found

    def _find_bases(self) -> None:
        interfaces: list[str] = []
        for number, constraint in enumerate(self.node.base_types):
            found = self.need(constraint.type_name)
            if number == 0 and not found.is_interface:
                self._refuse_circle(found)
                self.type._base = found
                if isinstance(found.user, ClassDefinition):
                    self.base = found.user
                    self.foreign = found.user.foreign
                else:
                    self.foreign = found
            else:
                interfaces.append(found.full_name)
                if found.definition is not None:
                    interfaces += found.definition.interfaces
        self.type._interfaces = tuple(interfaces)

    def _refuse_circle(self, base: TypeInfo) -> None:
        current: TypeInfo | None = base
        while current is not None:
            if current is self.type:
                raise self._refused(f"The class {self.type.name} cannot derive from itself.", "CircularBase")
            current = current.base

    def _check(self) -> None:
        """Refuses a class that cannot be made: without a way to construct its base, or with an interface left open."""
        base = self.base
        if base is not None and not self.constructors.bodies and not base.is_constructed_without_arguments():
            raise self._refused(
                f"Base class '{base.type.name}' does not contain a parameterless constructor.", "BaseClassNoDefaultCtor"
            )
        for interface, method in _REQUIRED.items():
            if any(name.partition("[")[0] == interface for name in self.type._interfaces) and not self._has(method):
                raise self._refused(
                    f'Error during creation of type "{self.type.name}". Error message:\n'
                    f"Method '{method}' in type '{self.type.name}' does not have an implementation.",
                    "TypeCreationError",
                )

    def _has(self, method: str) -> bool:
        return isinstance(self.type.find(method), MethodDef)

    def is_constructed_without_arguments(self) -> bool:
        """Whether a constructor takes no arguments."""
        bodies = self.constructors.bodies
        return not bodies or any(not body.keys for body in bodies)

    def _refused(self, message: str, error_id: str) -> ParseFailure:
        failure = ParseFailure(message, error_id=error_id)
        failure.extent = Extent(self.types.source, self.node.start, self.node.end)
        return failure

    def _declare_field(self, node: Any) -> None:
        field = Field(self, node)
        folded = fold(node.name)
        if node.is_hidden:
            self.hidden.add(folded)
        if node.is_static:
            self.statics.append(field)
            self.type.statics[folded] = field
        else:
            self.fields.append(field)
            self.type.members[folded] = field

    def _declare_method(self, node: Any) -> None:
        body = MethodBody(self, node)
        if node.is_constructor:
            if node.is_static:
                self.static_constructor = body
            else:
                self.constructors.declare(body)
            return
        folded = fold(node.name)
        if node.is_hidden:
            self.hidden.add(folded)
        table = self.type.statics if node.is_static else self.type.members
        found = table.get(folded)
        if not isinstance(found, ClassMethod):
            found = table[folded] = ClassMethod(self, node.name, node.is_static)
        found.declare(body)

    def has_text(self) -> bool:
        """Whether it or a class that it derives from has a ToString method."""
        return isinstance(self.type.find("ToString"), ClassMethod)

    def line(self) -> list[ClassDefinition]:
        """It and the script classes that it derives from, the outermost first."""
        found: list[ClassDefinition] = [self]
        while found[-1].base is not None:
            found.append(found[-1].base)
        return found[::-1]

    # -- static members

    def initialize(self) -> None:
        """Gives the static properties their first values and runs the static constructor, once."""
        if self.initialized:
            return
        self.initialized = True
        for field in self.statics:
            self.static_values[field.name] = field.default()
        for field in self.statics:
            first = field.initializer()
            if first is not None:
                self.static_values[field.name] = self._run_first(first)
        if self.static_constructor is not None:
            self.static_constructor.run(None, ())

    def _run_first(self, first: First) -> Any:
        return run_member(self, self.type.name, lambda v, out: first(v), None)

    # -- objects

    def construct(self, body: MethodBody | None, arguments: Sequence[Any]) -> Any:
        """A new object: properties get their first values, then the constructors run, the bases' first."""
        self.initialize()
        template = self._template
        if template is None:
            template = self._prepare()
        made: Any = self.python.__new__(self.python)
        made.fields = template.copy()
        made.ps_members = None
        if self._initializers:
            run_member(self, self.type.name, self._set_first_values, made)
        self.run_constructor(made, body, arguments)
        return made

    def _prepare(self) -> dict[str, Any]:
        """Works out the values that all objects begin with, and what has to be computed for each."""
        template: dict[str, Any] = {}
        for definition in self.line():
            for field in definition.fields:
                template[field.name] = field.default()
                first = field.initializer()
                if first is None:
                    continue
                if field.is_constant():
                    template[field.name] = self._run_first(first)
                else:
                    self._initializers.append((field, first))
        self._template = template
        return template

    def _set_first_values(self, v: Scope, out: Callable[[Any], Any]) -> None:
        fields = v["this"].fields
        for field, first in self._initializers:
            fields[field.name] = first(v)

    def run_constructor(self, obj: Any, body: MethodBody | None, arguments: Sequence[Any]) -> None:
        """Runs a constructor for an object; without `: base(...)` the base's own empty one comes first."""
        has_base = self.base is not None or self.has_state
        if has_base and (body is None or not body.calls_base):
            self.base_constructor(obj, [])
        if body is not None:
            body.run(obj, arguments)

    def base_constructor(self, obj: Any, arguments: list[Any]) -> None:
        """Runs the base's constructor that takes the arguments. Raises MethodNotFound."""
        base = self.base
        if base is None:
            self._foreign_constructor(obj, arguments)
            return
        chosen = choose(base.constructors.overloads(base.type), arguments, "new")
        converted = convert_arguments(chosen, arguments, ".ctor")
        base.run_constructor(obj, chosen.function.body, converted)  # type: ignore[attr-defined]

    def _foreign_constructor(self, obj: Any, arguments: list[Any]) -> None:
        from lyncshell.values.construct import construct
        from lyncshell.values.overloads import no_overload

        if self.has_state:
            take_base_state(obj, construct(self.foreign, arguments))
        elif arguments and self.foreign.full_name == "System.Object":
            raise no_overload("new", len(arguments))
