"""Operators that types define themselves: `op_Addition` and its like, found and called as PowerShell does it."""

from __future__ import annotations

from lyncshell.errors import ErrorCategory, MethodFailed, MethodNotFound, ShellError
from lyncshell.values.enums import EnumValue
from lyncshell.values.numbers import Char
from lyncshell.values.typesystem import MethodDef, type_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.values.typesystem import TypeInfo


def call_operator(method: str, symbol: str, a: Any, b: Any) -> Any:
    """Calls the operator of the left operand's type, or beside a basic value of the right one's.

    Raises MethodNotFound where there is none.
    """
    import lyncshell.values.statics.operators  # noqa: F401  (declares the operators of .NET's types)
    from lyncshell.values.overloads import call_method_def

    left_is_basic = a is None or (isinstance(a, (bool, int, float, Char)) and not isinstance(a, EnumValue))
    for operand in (a, b) if left_is_basic else (a,):
        if operand is None:
            continue
        found = type_of(operand).find(method, True)
        if isinstance(found, MethodDef):
            try:
                _refuse_ties(found, type_of(operand), [a, b])
                return call_method_def(found, type_of(operand), None, [a, b])
            except MethodFailed as error:
                error.error_id = "DotNetMethodException"
                raise
    raise method_missing(b if left_is_basic and b is not None else a, method)


def _refuse_ties(method: MethodDef, owner: TypeInfo, args: list[Any]) -> None:
    """Raises the error of a call that fits several overloads equally well."""
    from lyncshell.values.overloads import costs_of, no_overload

    known = [costs_of(overload, args) for overload in method.overloads(owner)]
    costs = sorted(sum(costs) for costs in known if costs is not None)
    if len(costs) > 1 and costs[0] == costs[1]:
        raise no_overload(method.name, len(args))


def call_unary(method: str, a: Any) -> tuple[Any] | None:
    """The result of a unary operator of the operand's type in a tuple; None where it has none."""
    import lyncshell.values.statics.operators  # noqa: F401  (declares the operators of .NET's types)
    from lyncshell.values.overloads import call_method_def

    found = type_of(a).find(method, True)
    return (call_method_def(found, type_of(a), None, [a]),) if isinstance(found, MethodDef) else None


def method_missing(value: Any, name: str) -> MethodNotFound:
    """The error of a method that the value's type does not have."""
    full_name = type_of(value).full_name
    return MethodNotFound(
        f"Method invocation failed because [{full_name}] does not contain a method named '{name}'."
    )


def undefined_operation(symbol: str, a: Any, b: Any) -> ShellError:
    """The error of an operator that two basic types do not have."""
    return ShellError(
        f"The operation '[{type_of(a).full_name}] {symbol} [{type_of(b).full_name}]' is not defined.",
        error_id="NotADefinedOperationForType", category=ErrorCategory.InvalidOperation,
    )
