"""Plans: what is known of a binding from the shape of the call alone."""

from __future__ import annotations

from lyncshell.engine.binder_arguments import collected
from lyncshell.engine.binder_binding import Binding, delays_blocks
from lyncshell.engine.binder_values import as_written, bind_value, is_direct, quick_type, wants_text
from lyncshell.errors import ParameterBindingFailure
from lyncshell.values.invoke import is_invokable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.binder import Binder
    from lyncshell.engine.parameters import Argument, Parameter

_PLAIN = (str, int, float, bool, type(None))


class Plan:
    """Which argument goes to which parameter, for all calls of one shape.

    `steps` are (index of the argument, parameter, takes any value, Python type taken as it is, whether a block delays,
    whether it is a common parameter) in the order of binding; `fixed` are switches given without a value, and
    `fixed_common` common ones. The arguments numbered in `tail` go to the parameter `taker` of remaining arguments, or
    to `$args` where that is None. `template` is what all bindings of the plan have in common.
    """

    __slots__ = ("binder", "fixed", "fixed_common", "steps", "tail", "taker", "template")

    def __init__(self, binding: Binding, arguments: list[Argument]) -> None:
        self.binder: Binder = binding.binder
        self.fixed: dict[str, Any] = {}
        self.fixed_common: dict[str, Any] = {}
        self.steps: list[tuple[int, Parameter, bool, type | None, bool, bool]] = []
        taker, tail = binding.tail
        self.taker = taker
        indexes = {id(argument): index for index, argument in enumerate(arguments)}
        for parameter, argument in binding.placed:
            common = parameter.name in binding.common
            index = indexes.get(id(argument), -1)
            if index < 0:
                target = self.fixed_common if common else self.fixed
                target[parameter.name] = binding.common[parameter.name] if common else binding.values[parameter.name]
                continue
            delays = delays_blocks(parameter)
            self.steps.append((index, parameter, is_direct(parameter), quick_type(parameter), delays, common))
        self.tail = [indexes[id(argument)] for argument in tail]
        self.template: dict[str, Any] = {
            "binder": binding.binder, "metadata": binding.metadata, "lookup": binding.lookup,
            "parameters": binding.parameters, "expects_input": binding.expects_input, "mask": binding.mask,
            "base_mask": binding.mask, "set_name": binding.set_name, "direct": binding.direct, "sole": binding.sole,
            "common": self.fixed_common, "settled": True, "plan": self,
        }  # fmt: skip


def bind_planned(
    plan: Plan, values: list[Any], invocation: Any, arguments: list[Argument] | None = None
) -> Binding | None:
    """Binds the values of a call; None when a value asks for the long way (a script block that delays)."""
    binding: Binding = Binding.__new__(Binding)
    binding.__dict__.update(plan.template)
    binding.invocation = invocation
    binding.values = binding.base_values = bound = plan.fixed.copy()
    for index, parameter, anything, quick, delays, common in plan.steps:
        value = values[index]
        if not anything and (type(value) is not quick or (parameter.mandatory and value == "")):
            if delays and type(value) not in _PLAIN and is_invokable(value):
                return None
            value = _converted(binding, parameter, value, index, arguments)
        if common:
            binding.common = {**binding.common, parameter.name: value}
        else:
            bound[parameter.name] = value
    if plan.tail:
        _bind_tail(binding, plan, values)
    return binding


def _converted(
    binding: Binding, parameter: Parameter, value: Any, index: int, arguments: list[Argument] | None
) -> Any:
    """The value of a parameter that does not take it as it is; positions are looked for only when they are needed."""
    if wants_text(parameter, value):
        value = as_written(parameter, value, _argument(binding, index, arguments, "text") or "")
    try:
        return bind_value(parameter, value, advanced=not binding.metadata.simple)
    except ParameterBindingFailure as error:
        error.extent = _argument(binding, index, arguments, "extent")
        raise


def _bind_tail(binding: Binding, plan: Plan, values: list[Any]) -> None:
    rest = [values[index] for index in plan.tail]
    if plan.taker is None:
        binding.remaining = rest
        return
    try:
        binding.values[plan.taker.name] = bind_value(plan.taker, collected(rest))
    except ParameterBindingFailure as error:
        error.extent = _argument(binding, plan.tail[0], None, "extent")
        raise


def _argument(binding: Binding, index: int, arguments: list[Argument] | None, what: str) -> Any:
    if arguments is None:
        arguments = getattr(binding.invocation, "arguments", None)
    return getattr(arguments[index], what) if arguments and index < len(arguments) else None
