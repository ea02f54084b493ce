"""What stands before a variable that is assigned: `[int]$x`, `[ValidateRange(1, 5)][int]$x`."""

from __future__ import annotations

from lyncshell.engine.runtime_types import TypeRef
from lyncshell.engine.variables import Guard
from lyncshell.errors import CannotConvert, ErrorCategory, ShellError, VariableFailure
from lyncshell.language import ast
from lyncshell.values.convert import convert

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.variables import Scope
    from lyncshell.language.source import Source


class TypeGuard:
    """Converts what is assigned to a type. Outside of functions a failure is one of the variable's metadata."""

    __slots__ = ("in_function", "type")

    def __init__(self, type: Any, in_function: bool) -> None:
        self.type = type
        self.in_function = in_function

    def convert(self, value: Any) -> Any:
        """The converted value. Raises CannotConvert."""
        try:
            return convert(value, self.type)
        except ShellError as error:
            if self.in_function:
                raise
            raise CannotConvert(
                error.message,
                inner=error,
                error_id="RuntimeException",
                category=ErrorCategory.MetadataError,
                exception_type="System.Management.Automation.ArgumentTransformationMetadataException",
            ) from None


class ValidationGuard:
    """Refuses what a validation attribute refuses."""

    __slots__ = ("validation",)

    def __init__(self, validation: Any) -> None:
        self.validation = validation

    def accept(self, name: str, value: Any) -> Any:
        """The value. Raises VariableFailure."""
        try:
            self.validation.check(value)
        except ShellError:
            raise _refused(name, value) from None
        return value


def _refused(name: str, value: Any) -> VariableFailure:
    from lyncshell.values.text import to_string

    return VariableFailure(
        f"The variable cannot be validated because the value {to_string(value)} is not a valid value for the {name} "
        "variable.",
        error_id="ValidateSetFailure",
        category=ErrorCategory.MetadataError,
        exception_type="System.Management.Automation.ValidationMetadataException",
    )


class Constraint:
    """The attributes of one assignment; the guard is made when it first runs."""

    __slots__ = ("attributes", "guard", "in_function", "source")

    def __init__(self, attributes: list[Any], source: Source, in_function: bool) -> None:
        self.in_function = in_function
        self.attributes = attributes
        self.source = source
        self.guard: Guard | None = None

    def get(self, v: Scope) -> Guard:
        """The guard."""
        found = self.guard
        if found is None:
            found = self.guard = self._make(v)
        return found

    def _make(self, v: Scope) -> Guard:
        from lyncshell.engine.function_parameters import validation_of

        types: list[Any] = []
        validations: list[Any] = []
        for attribute in self.attributes:
            if isinstance(attribute, ast.TypeConstraintAst):
                types.append(TypeGuard(TypeRef(attribute.type_name, self.source).get(v), self.in_function))
            else:
                validation = validation_of(attribute, v)
                if validation is not None:
                    validations.append(ValidationGuard(validation))
        return Guard(types[-1] if types else None, tuple(validations))


def declare(v: Scope, scope: Scope, name: str, constraint: Constraint, value: Any) -> None:
    """Assigns a variable with attributes: they hold for later assignments in the same scope."""
    guard = constraint.get(v)
    present = scope.guard(name)
    if present is not None and present.read_only:
        present.accept(name, value)
    if present is not None and guard.type is None:
        guard = Guard(present.type, (*present.attributes, *guard.attributes), present.options, present.description)
    if guard.type is not None:
        value = convert(value, guard.type.type)
    value = guard.accept(name, value)
    scope.set_guard(name, guard)
    scope.set_raw(name, value)
