"""$PSDefaultParameterValues: values for parameters that a call does not give (about_Parameters_Default_Values)."""

from __future__ import annotations

from lyncshell.errors import ParameterBindingFailure
from lyncshell.values.names import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from lyncshell.engine.binder_binding import Binding
    from lyncshell.engine.parameters import Parameter

NAME = "PSDefaultParameterValues"


def presets(binding: Binding) -> Iterator[tuple[Parameter, Any]]:
    """The presets that speak of this command, with the parameters that they mean."""
    invocation = binding.invocation
    table = invocation.state.get_variable(NAME)
    if not table or not hasattr(table, "items") or _disabled(table):
        return
    from lyncshell.engine.binder_arguments import find_parameter

    for key, value in list(table.items()):
        command, mark, name = str(key).strip().rpartition(":")
        if not mark or not _names_command(command, binding):
            continue
        try:
            parameter = find_parameter(binding, name.strip().strip("\"'"))
        except ParameterBindingFailure:
            continue
        if parameter is not None and not binding.is_bound(parameter):
            yield parameter, _value(binding, value)


def _disabled(table: Any) -> bool:
    from lyncshell.values.convert import truth

    return any(fold(str(key)) == "disabled" and truth(value) for key, value in table.items())


def _names_command(pattern: str, binding: Binding) -> bool:
    from lyncshell.values.comparison import like

    pattern = pattern.strip().strip("\"'")
    names = {binding.metadata.name, binding.invocation.name}
    return any(fold(name) == fold(pattern) or like(name, pattern) for name in names)


def _value(binding: Binding, value: Any) -> Any:
    from lyncshell.values.invoke import is_invokable

    if not is_invokable(value):
        return value
    result = binding.invocation.state.invoke(value, args=[binding.bound])
    return result[0] if len(result) == 1 else result
