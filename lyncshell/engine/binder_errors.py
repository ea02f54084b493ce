"""The binder's errors: PowerShell's sentences (ParameterBinderStrings.resx), ids and categories.

Each carries `extent` (where the argument was written, None for the whole command) and `parameter_name`.
"""

from __future__ import annotations

from lyncshell.errors import ErrorCategory, ParameterBindingFailure, ParameterValidationFailure, ShellError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any


class BindingFailed(ParameterBindingFailure):
    """An argument that does not fit. See the functions below."""

    def __init__(
        self,
        message: str,
        error_id: str,
        *,
        name: str = "",
        extent: object = None,
        inner: ShellError | None = None,
        category: ErrorCategory | None = None,
    ) -> None:
        super().__init__(message, error_id=error_id, inner=inner, category=category)
        self.parameter_name = name
        self.extent = extent


class TransformationFailed(BindingFailed):
    """A value that cannot be converted to the type of a function's parameter."""

    category = ErrorCategory.InvalidData
    exception_type = "System.Management.Automation.ParameterBindingArgumentTransformationException"


class ValidationRefused(ParameterValidationFailure):
    """A value that a Validate attribute, or the rule for mandatory parameters, refuses."""

    def __init__(self, message: str, error_id: str, name: str, extent: object, inner: ShellError | None = None) -> None:
        super().__init__(message, error_id=error_id, inner=inner)
        self.parameter_name = name
        self.extent = extent


def name_not_found(name: str, extent: object) -> BindingFailed:
    """No parameter has that name."""
    text = f"A parameter cannot be found that matches parameter name '{name}'."
    return BindingFailed(text, "NamedParameterNotFound", name=name, extent=extent)


def position_not_found(value: Any, extent: object) -> BindingFailed:
    """No parameter takes this argument."""
    from lyncshell.values.text import to_string

    text = f"A positional parameter cannot be found that accepts argument '{to_string(value)}'."
    return BindingFailed(text, "PositionalParameterNotFound", extent=extent)


def ambiguous_name(name: str, matches: Iterable[str], extent: object) -> BindingFailed:
    """The abbreviation fits several parameters."""
    found = "".join(f" -{match}" for match in matches)
    text = f"Parameter cannot be processed because the parameter name '{name}' is ambiguous. Possible matches include:"
    return BindingFailed(f"{text}{found}.", "AmbiguousParameter", name=name, extent=extent)


def already_bound(name: str, extent: object) -> BindingFailed:
    """The parameter was given twice."""
    text = (
        f"Cannot bind parameter because parameter '{name}' is specified more than once. To provide multiple values to "
        'parameters that can accept multiple values, use the array syntax. For example, "-parameter '
        'value1,value2,value3".'
    )
    return BindingFailed(text, "ParameterAlreadyBound", name=name, extent=extent)


def missing_argument(name: str, type_name: str, extent: object) -> BindingFailed:
    """The parameter's value is missing."""
    text = f"Missing an argument for parameter '{name}'. Specify a parameter of type '{type_name}' and try again."
    return BindingFailed(text, "MissingArgument", name=name, extent=extent)


def ambiguous_set() -> BindingFailed:
    """The parameters given fit no parameter set, or several."""
    text = (
        "Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot "
        "be used together or an insufficient number of parameters were provided."
    )
    return BindingFailed(text, "AmbiguousParameterSet")


def ambiguous_position(matches: Iterable[str], extent: object) -> BindingFailed:
    """Several parameters of one set stand at the same position."""
    found = "".join(f" -{match}" for match in matches)
    text = f"Cannot bind positional parameters because no names were given. Possible matches include:{found}."
    return BindingFailed(text, "AmbiguousPositionalParameterNoName", extent=extent)


def missing_mandatory(names: Iterable[str]) -> BindingFailed:
    """Mandatory parameters without a value, and nobody to ask."""
    text = f"Cannot process command because of one or more missing mandatory parameters: {' '.join(names)}."
    return BindingFailed(text, "MissingMandatoryParameter")


def input_not_bound() -> BindingFailed:
    """No parameter takes the pipeline object."""
    text = (
        "The input object cannot be bound to any parameters for the command either because the command does not take "
        "pipeline input or the input and its properties do not match any of the parameters that take pipeline input."
    )
    return BindingFailed(text, "InputObjectNotBound")


def input_misses_mandatory(names: Iterable[str]) -> BindingFailed:
    """The pipeline object lacks what mandatory parameters need."""
    text = (
        "The input object cannot be bound because it did not contain the information required to bind all mandatory "
        f"parameters:  {' '.join(names)}"
    )
    return BindingFailed(text, "InputObjectMissingMandatory")


def transformation_failed(name: str, error: ShellError, extent: object) -> TransformationFailed:
    """A function's parameter and a value of another type."""
    text = f"Cannot process argument transformation on parameter '{name}'. {error.message}"
    return TransformationFailed(text, "ParameterArgumentTransformationError", name=name, extent=extent, inner=error)


def conversion_failed(name: str, error: ShellError, extent: object) -> BindingFailed:
    """A cmdlet's parameter and a value of another type."""
    text = f"Cannot bind parameter '{name}'. {error.message}"
    return BindingFailed(text, "CannotConvertArgumentNoMessage", name=name, extent=extent, inner=error)


def wrong_kind(name: str, given: str, wanted: str, why: str, extent: object) -> BindingFailed:
    """A list for a scalar, or text for a switch."""
    text = f"Cannot convert '{given}' to the type '{wanted}' required by parameter '{name}'. {why}"
    return BindingFailed(text, "CannotConvertArgument", name=name, extent=extent)


def null_for_value_type(name: str, wanted: str, extent: object) -> BindingFailed:
    """`$null` for a parameter whose .NET type has no null."""
    text = (
        f"Cannot bind parameter '{name}' to the target. Exception setting \"{name}\": \"Cannot convert null to type "
        f'"{wanted}"."'
    )
    return BindingFailed(
        text, "ParameterBindingFailed", name=name, extent=extent, category=ErrorCategory.WriteError
    )


def validation_failed(name: str, error: ShellError, extent: object) -> ValidationRefused:
    """A Validate attribute says no."""
    text = f"Cannot validate argument on parameter '{name}'. {error.message}"
    return ValidationRefused(text, "ParameterArgumentValidationError", name, extent, error)


def not_allowed(name: str, what: str, extent: object) -> ValidationRefused:
    """`$null`, empty text or an empty collection for a mandatory parameter; `what` is `Null`, `EmptyString` ..."""
    words = {
        "Null": "it is null",
        "EmptyString": "it is an empty string",
        "EmptyArray": "it is an empty array",
        "EmptyCollection": "it is an empty collection",
    }[what]
    text = f"Cannot bind argument to parameter '{name}' because {words}."
    return ValidationRefused(text, f"ParameterArgumentValidationError{what}NotAllowed", name, extent)


def block_without_input(name: str, extent: object) -> BindingFailed:
    """A script block to be evaluated for each pipeline object, and no pipeline."""
    text = (
        f"Cannot evaluate parameter '{name}' because its argument is specified as a script block and there is no "
        "input. A script block cannot be evaluated without input."
    )
    return BindingFailed(
        text, "ScriptBlockArgumentNoInput", name=name, extent=extent, category=ErrorCategory.MetadataError
    )


def block_without_output(name: str, extent: object) -> BindingFailed:
    """A script block for a parameter that gave nothing for a pipeline object."""
    text = f"Cannot evaluate parameter '{name}' because its argument input did not produce any output."
    return BindingFailed(
        text, "ScriptBlockArgumentNoOutput", name=name, extent=extent, category=ErrorCategory.InvalidArgument
    )
