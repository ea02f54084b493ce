"""Arguments to parameters.

`Binder.bind` tells PowerShell's algorithm in its order (CmdletParameterBinderController): names get their values, named
arguments bind, then positions, then preset defaults, then what remains; the parameter set is settled and the
mandatory parameters are asked for. What depends on pipeline objects waits for `Binding.bind_pipeline`.

Where all of this depends only on the shape of the call (which names, how many values) and not on the values, the
result is kept as a `Plan`: the next call of the same shape only converts its values.
"""

from __future__ import annotations

from lyncshell.engine import binder_arguments as arguments_stage
from lyncshell.engine import binder_sets as sets_stage
from lyncshell.engine.binder_binding import Binding
from lyncshell.engine.binder_plan import Plan, bind_planned
from lyncshell.engine.common_parameters import lookup_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.parameters import Argument, CommandMetadata, Parameter

__all__ = ["Binder", "Binding", "Plan"]


class Binder:
    """Binds calls of one command; made once per command and kept in its metadata."""

    __slots__ = ("lookup", "metadata", "own", "plans", "remaining")

    def __init__(self, metadata: CommandMetadata) -> None:
        self.metadata = metadata
        self.lookup = lookup_of(metadata)
        self.own = tuple(metadata.parameters.values())
        self.plans: dict[Any, Plan | None] = {}
        self.remaining: Parameter | None = next(
            (each for each in self.own if any(entry.remaining for entry in each.sets.values())), None
        )
        metadata.binder = self

    def bind_invocation(self, invocation: Any) -> Binding:
        """Binds a call: by the plan that its call site kept where there is one."""
        plan: Plan | None = invocation.plan
        if plan is not None and plan.binder is self:
            bound = bind_planned(plan, invocation.values, invocation)
            if bound is not None:
                return bound
        return self.bind(invocation.arguments, invocation.expects_input, invocation)

    def bind(self, arguments: list[Argument], expects_input: bool = False, invocation: Any = None) -> Binding:
        """Binds a command line. Raises the errors of `binder_errors`.

        `invocation` gives the state (preset defaults, prompts); without it nothing is preset and nobody is asked.
        """
        preset = invocation is not None and invocation.state.preset_parameters
        shape = None if preset else _shape(arguments, expects_input)
        plan = self.plans.get(shape) if shape is not None else None
        if plan is not None:
            bound = bind_planned(plan, [argument.value for argument in arguments], invocation, arguments)
            if bound is not None:
                return bound
        binding = Binding(self, invocation, expects_input)
        if self.metadata.simple:
            rest = arguments_stage.bind_simple(binding, arguments)
        else:
            rest = arguments_stage.pair(binding, arguments)
            rest = arguments_stage.bind_named(binding, rest)
            rest = arguments_stage.bind_positional(binding, rest)
            if preset:
                arguments_stage.bind_presets(binding)
            rest = arguments_stage.bind_dynamic(binding, rest)
            rest = arguments_stage.bind_remaining(binding, rest)
            arguments_stage.verify_processed(binding, rest)
            sets_stage.settle(binding)
        binding.remember()
        if shape is not None and not binding.dependent:
            binding.plan = self.plans[shape] = Plan(binding, arguments)
        return binding


def _shape(arguments: list[Argument], expects_input: bool) -> Any:
    """What a plan hangs on; None for a call that may have no plan."""
    parts: list[Any] = [expects_input]
    for argument in arguments:
        if argument.splatted:
            return None
        parts.append((argument.name, argument.has_value))
    return tuple(parts)
