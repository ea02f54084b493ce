"""One pipeline object to parameters.

Four attempts in PowerShell's order: the object as it is, its properties as they are, the object converted, its
properties converted; of the parameters of the default set first. A parameter that got its value on the command line
takes none from the pipeline.
"""

from __future__ import annotations

from lyncshell.engine import binder_errors as errors
from lyncshell.engine import binder_sets
from lyncshell.errors import ParameterBindingFailure, ParameterValidationFailure
from lyncshell.values.null import MISSING
from lyncshell.values.objects import unwrap

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.binder_binding import Binding
    from lyncshell.engine.parameters import Parameter

_ATTEMPTS = ((True, False), (False, False), (True, True), (False, True))


def bind_object(binding: Binding, value: Any) -> None:
    """Binds what the object can give; raises InputObjectNotBound when that is nothing."""
    binding.values = dict(binding.base_values)
    binding.mask = binding.base_mask
    if binding.metadata.simple:
        return
    waiting = binding.delayed
    ran = _run_blocks(binding, value) if waiting else False
    bound = False
    candidates = [each for each in binding.unbound() if each.takes_pipeline]
    if value is not MISSING and candidates:
        for by_value, coerce in _ATTEMPTS:
            if _attempt(binding, candidates, value, by_value, coerce):
                bound = True
                candidates = [each for each in candidates if each.name not in binding.values]
                if not candidates:
                    break
    if not bound and not ran:
        raise errors.input_not_bound()
    binder_sets.choose(binding, before_input=False, use_default=True)
    missing = binder_sets.missing_mandatory(binding)
    if missing:
        raise errors.input_misses_mandatory(each.name for each in missing)
    binding.set_name = binding.metadata.set_name(binding.mask)
    base = binding.base_values
    binding.renewed = tuple(dict.fromkeys((*binding.renewed, *(name for name in binding.values if name not in base))))


def _attempt(binding: Binding, candidates: list[Parameter], value: Any, by_value: bool, coerce: bool) -> bool:
    default = binding.metadata.default_mask & binding.mask
    if default and _attempt_in(binding, candidates, value, by_value, coerce, default):
        return True
    return _attempt_in(binding, candidates, value, by_value, coerce, binding.mask & ~default)


def _attempt_in(
    binding: Binding, candidates: list[Parameter], value: Any, by_value: bool, coerce: bool, sets: int
) -> bool:
    found = False
    for parameter in reversed(candidates):
        if parameter.name in binding.values or not parameter.mask & binding.mask:
            continue
        entries = parameter.entries(sets)
        if by_value:
            if any(entry.pipeline for entry in entries):
                found |= _try(binding, parameter, value, coerce)
        elif value is not None and any(entry.by_name for entry in entries):
            part = _property(value, parameter)
            if part is not MISSING:
                found |= _try(binding, parameter, part, coerce)
    return found


def _try(binding: Binding, parameter: Parameter, value: Any, coerce: bool) -> bool:
    try:
        return binding.put(parameter, value, None, coerce=coerce, delay=False)
    except ParameterValidationFailure:
        raise
    except ParameterBindingFailure:
        return False


def _property(value: Any, parameter: Parameter) -> Any:
    """The property of the object that is named as the parameter or one of its aliases; MISSING without one."""
    from lyncshell.values.hashtable import Hashtable
    from lyncshell.values.members import find_property

    table = unwrap(value)
    if not isinstance(table, Hashtable):
        table = None
    for name in (parameter.name, *parameter.aliases):
        # The keys of a hash table are no properties to the binder.
        if table is not None and value is table and table.contains(name):
            continue
        found = find_property(value, name)
        if found is not None:
            return found.getter(value)
    return MISSING


def _run_blocks(binding: Binding, value: Any) -> bool:
    """Evaluates script blocks given for parameters, with the object as `$_`."""
    state = binding.invocation.state
    waiting, binding.delayed = binding.delayed, []
    try:
        for parameter, block, extent in waiting:
            result = state.invoke(block, args=[value], input=[value], under=value)
            if not result:
                raise errors.block_without_output(parameter.name, extent)
            binding.put(parameter, result[0] if len(result) == 1 else list(result), None, delay=False)
    finally:
        binding.delayed = waiting
    return True


def settles(binding: Binding, taker: Parameter) -> bool:
    """Whether a call is complete once `taker` has its value from the pipeline; then its set is settled too."""
    mask = binding.mask
    binding.values[taker.name] = None
    binding.mask &= taker.mask
    try:
        binder_sets.choose(binding, before_input=False, use_default=True)
        if binder_sets.missing_mandatory(binding):
            return False
        binding.set_name = binding.metadata.set_name(binding.mask)
        return True
    except ParameterBindingFailure:
        return False
    finally:
        del binding.values[taker.name]
        binding.mask = mask
