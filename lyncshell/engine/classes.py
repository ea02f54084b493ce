"""Classes and enums that scripts define.

A class becomes a TypeInfo with declared members, as any other type has them, so that conversion, overloads and
Get-Member need to know nothing of scripts. Its objects are `ClassInstance`s (or, for a class derived from an exception,
ExceptionValues). A method's body is lowered like a function's, except that `return` gives the value and everything
else that is written is dropped (`lowering_jumps.py`).
"""

from __future__ import annotations

from lyncshell.engine.class_members import declare_member, initialize
from lyncshell.engine.class_objects import ClassDefinition, ClassInstance
from lyncshell.engine.function_parameters import constant_value
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.enums import EnumType
from lyncshell.values.exceptions import ExceptionValue
from lyncshell.values.names import fold
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.typesystem import TypeInfo, find_type, need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.state import State
    from lyncshell.engine.variables import Scope
    from lyncshell.language.source import Source


class TypeDefinitions:
    """The classes and enums of one text; made into types when the text first runs."""

    __slots__ = ("definitions", "made", "source")

    def __init__(self, definitions: list[Any], source: Source) -> None:
        self.definitions = definitions
        self.source = source
        self.made: list[TypeInfo] | None = None


def define_types(v: Scope, types: TypeDefinitions) -> None:
    """Makes the types of a text known; what they call is found from the scope that defines them."""
    state = v.session.state
    if types.made is None:
        types.made = _make(v, types)
    for made in types.made:
        state.user_types[fold(made.full_name)] = made
        if isinstance(made.user, ClassDefinition):
            made.user.scope = v


def _make(v: Scope, types: TypeDefinitions) -> list[TypeInfo]:
    state = v.session.state
    made: list[TypeInfo] = []
    classes: list[tuple[Any, TypeInfo]] = []
    for node in types.definitions:
        found: TypeInfo
        if node.is_enum:
            found = _enum(v, node)
        else:
            found = TypeInfo(node.name, "System.Object")
            found._loaded = True
            classes.append((node, found))
        made.append(found)
        state.user_types[fold(node.name)] = found
    for node, found in classes:
        _bases(state, node, found)
    for node, found in classes:
        definition = ClassDefinition(found, node, types.source)
        found.user = definition
        definition.scope = v
        for member in node.members:
            declare_member(definition, member)
        if not found.constructors.texts:
            found.constructor(f"{node.name} new()")(lambda definition=definition: construct(definition, None, []))
    for _, found in classes:
        initialize(found.user)
    return made


def _bases(state: State, node: Any, type: TypeInfo) -> None:
    interfaces: list[str] = []
    for number, constraint in enumerate(node.base_types):
        name = constraint.type_name.full_name
        found = find_type(name)
        if found is None:
            message = f"Unable to find type [{name}]."
            raise ShellError(message, error_id="TypeNotFound", category=ErrorCategory.ParserError)
        if number == 0 and not found.is_interface:
            type._base = found
        else:
            interfaces.append(found.full_name)
    type._interfaces = tuple(interfaces)


def _enum(v: Scope, node: Any) -> EnumType:
    names: dict[str, int] = {}
    following = 0
    for member in node.members:
        value = following
        if member.initial_value is not None:
            given = constant_value(member.initial_value, v)
            if isinstance(given, str) and given in names:
                given = names[given]
            value = int(given)
        names[member.name] = value
        following = value + 1
    flags = any(fold(each.type_name.name) in ("flags", "system.flags") for each in node.attributes)
    underlying = "System.Int32"
    for constraint in node.base_types:
        underlying = need_type(constraint.type_name.full_name).full_name
    made = EnumType(node.name, names, flags, underlying)
    made.user = node
    return made


def construct(definition: ClassDefinition, body: Any, arguments: list[Any]) -> Any:
    """A new object: every class of its line initialises its properties, then the constructors run."""
    instance = definition.new_object()
    chain: list[ClassDefinition] = []
    current: TypeInfo | None = definition.type
    while current is not None and isinstance(current.user, ClassDefinition):
        chain.append(current.user)
        current = current.base
    for each in reversed(chain):
        each.set_defaults(instance)
    run_constructor(definition, instance, body, arguments)
    return instance


def run_constructor(definition: ClassDefinition, instance: Any, body: Any, arguments: list[Any]) -> None:
    """Runs a constructor of the class for an object; without `: base(...)` the base's own comes first."""
    if body is None or not body.calls_base:
        base_constructor(definition, instance, [])
    if body is not None:
        body.run(instance, arguments)


def base_constructor(definition: ClassDefinition, instance: Any, arguments: list[Any]) -> None:
    """Runs the base class's constructor that takes the arguments."""
    base = definition.type.base
    if base is None:
        return
    if isinstance(base.user, ClassDefinition):
        bodies = base.user.constructors
        if not bodies:
            run_constructor(base.user, instance, None, [])
            return
        from lyncshell.values.overloads import choose, convert_arguments

        chosen = choose(base.constructors.overloads(base), arguments, "new")
        converted = convert_arguments(chosen, arguments, ".ctor")
        run_constructor(base.user, instance, base.user.bodies[chosen.function], converted)
    elif isinstance(instance, ExceptionValue):
        from lyncshell.values.text import to_string

        if arguments:
            instance.message = to_string(arguments[0])
        if len(arguments) > 1 and isinstance(arguments[1], ExceptionValue):
            instance.inner = arguments[1]


def base_call(v: Scope, *arguments: Any) -> None:
    """`: base(arguments)`"""
    instance, frame = v["this"], v.frame
    plain = [None if each is AUTOMATION_NULL else each for each in arguments]
    base_constructor(frame.definition, instance, plain)


def call_cast(obj: Any, type: TypeInfo, name: str, *arguments: Any) -> Any:
    """`([Type]obj).name(arguments)`: the method of that very class, even where the object's class overrides it."""
    from lyncshell.engine.runtime_members import call

    if isinstance(obj, (ClassInstance, ExceptionValue)) and isinstance(type.user, ClassDefinition):
        from lyncshell.values.overloads import call_method_def
        from lyncshell.values.typesystem import MethodDef

        found = type.find(name)
        if isinstance(found, MethodDef):
            return call_method_def(found, type, obj, list(arguments))
    return call(obj, name, *arguments)
