"""Attributes that scripts write as classes: rules for arguments, changes to arguments, lists of valid values.

A class derived from ValidateArgumentsAttribute or ValidateEnumeratedArgumentsAttribute checks what a parameter, a
variable or a property is given; one derived from ArgumentTransformationAttribute changes what a parameter is given; one
that implements IValidateSetValuesGenerator says what `[ValidateSet([Generator])]` allows.
"""

from __future__ import annotations

from lyncshell.engine.parameter_validation import Set, Validation, ValidationFailed
from lyncshell.engine.runtime_types import TypeRef
from lyncshell.errors import ShellError
from lyncshell.language import ast
from lyncshell.language.names import TypeName
from lyncshell.values.arrays import items_of
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.text import to_string
from lyncshell.values.typesystem import TypeInfo, need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from lyncshell.engine.variables import Scope

_A = "System.Management.Automation."


def _class_of(attribute: Any, scope: Scope) -> TypeInfo | None:
    """The script class that an attribute names, with or without `Attribute` at the end; None for any other."""
    name = attribute.type_name
    source = attribute.root().source
    for each in (name, TypeName(name.start, name.end, f"{name.name}Attribute")):
        found = TypeRef(each, source).find(scope)
        if found is not None:
            return found if found.user is not None else None
    return None


def _instance(attribute: Any, type: TypeInfo, scope: Scope) -> Any:
    """The attribute as an object: constructed with its arguments, its named ones set as properties."""
    from lyncshell.values.members import construct, set_member

    evaluate = scope.session.state.evaluate
    made = construct(type, [evaluate(each, scope) for each in attribute.positional_arguments])
    for each in attribute.named_arguments:
        set_member(made, each.argument_name, True if each.expression_omitted else evaluate(each.argument, scope))
    return made


def _is_a(type: TypeInfo, name: str) -> bool:
    return type.is_subclass_of(need_type(_A + name))


class CustomValidation(Validation):
    """A rule that a script class carries out; `each` asks it for every element of a collection."""

    __slots__ = ("_make", "each", "name")
    attribute = ""

    def __init__(self, name: str, make: Callable[[], Any], each: bool) -> None:
        self.name = name
        self._make = make
        self.each = each

    def check(self, value: Any) -> None:
        """Raises ValidationFailed with the message of what the class throws."""
        from lyncshell.values.members import call_method

        rule = self._make()
        try:
            if not self.each:
                call_method(rule, "Validate", [value, _intrinsics()])
                return
            for item in items_of(value):
                call_method(rule, "ValidateElement", [item])
        except ShellError as error:
            raise ValidationFailed(error.message, inner=error) from None

    def describe(self) -> str:
        return f"[{self.name}()]"


def _intrinsics() -> Any:
    """`$ExecutionContext`"""
    from lyncshell.engine.host_object import execution_context
    from lyncshell.values.invoke import services

    return execution_context(services().state)  # type: ignore[attr-defined]


def _kept(attribute: Any, type: TypeInfo, scope: Scope) -> Callable[[], Any]:
    """A function that makes the attribute's object when it is first needed."""
    made: list[Any] = []

    def get() -> Any:
        if not made:
            made.append(_instance(attribute, type, scope))
        return made[0]

    return get


def custom_validation(attribute: Any, scope: Scope) -> Validation | None:
    """The rule of an attribute whose class a script defined; None for an attribute that is none."""
    type = _class_of(attribute, scope)
    if type is None or not _is_a(type, "ValidateArgumentsAttribute"):
        return None
    each = _is_a(type, "ValidateEnumeratedArgumentsAttribute")
    return CustomValidation(type.name, _kept(attribute, type, scope), each)


def custom_transformation(attribute: Any, scope: Scope) -> Callable[[Any], Any] | None:
    """What an attribute whose class a script defined makes of an argument; None for an attribute that is none."""
    type = _class_of(attribute, scope)
    if type is None or not _is_a(type, "ArgumentTransformationAttribute"):
        return None
    make = _kept(attribute, type, scope)

    def transform(value: Any) -> Any:
        from lyncshell.values.members import call_method

        result = call_method(make(), "Transform", [_intrinsics(), value])
        return None if result is AUTOMATION_NULL else result

    return transform


class GeneratedSet(Validation):
    """`[ValidateSet([Generator])]`: one of the words that the generator gives at that moment."""

    __slots__ = ("generator",)
    attribute = "ValidateSet"

    def __init__(self, generator: TypeInfo) -> None:
        self.generator = generator

    @property
    def values(self) -> tuple[str, ...]:
        """The words that are valid now."""
        from lyncshell.values.members import call_method, construct

        words = call_method(construct(self.generator, []), "GetValidValues", [])
        return tuple(to_string(each) for each in items_of(words))

    def check(self, value: Any) -> None:
        """Raises ValidationFailed for a word that is not among them."""
        Set(*self.values).check(value)

    def describe(self) -> str:
        return f"[ValidateSet([{self.generator.name}])]"


def generated_set(attribute: Any, scope: Scope) -> GeneratedSet | None:
    """The rule of a ValidateSet attribute that names a generator; None where it lists its values."""
    arguments = attribute.positional_arguments
    if len(arguments) != 1 or not isinstance(arguments[0], ast.TypeExpressionAst):
        return None
    found = TypeRef(arguments[0].type_name, attribute.root().source).get(scope)
    return GeneratedSet(found) if _is_a(found, "IValidateSetValuesGenerator") else None
