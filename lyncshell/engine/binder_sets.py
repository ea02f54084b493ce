"""Which parameter set a call means, and which mandatory parameters it lacks.

The rules are those of CmdletParameterBinderController: ValidateParameterSets, ResolveParameterSetAmbiguityBased-
OnMandatoryParameters, GetMissingMandatoryParameters.
"""

from __future__ import annotations

from lyncshell.engine import binder_errors as errors
from lyncshell.engine.parameters import ALL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lyncshell.engine.binder_binding import Binding
    from lyncshell.engine.parameters import Parameter


def settle(binding: Binding) -> None:
    """Settles the set as far as the command line alone can, and looks after mandatory parameters."""
    if not binding.expects_input:
        choose(binding, before_input=False, use_default=True)
        supply(binding, missing_mandatory(binding))
    elif choose(binding, before_input=True, use_default=False) == 1:
        supply(binding, [each for each in missing_mandatory(binding) if not _from_input(each, binding.mask)])
    else:
        _narrow_by_mandatory(binding)
    binding.set_name = binding.metadata.set_name(binding.mask)
    binding.settled = True


def count(mask: int) -> int:
    """How many sets a mask stands for; all sets count as one."""
    return 1 if mask == ALL else mask.bit_count()


def choose(binding: Binding, *, before_input: bool, use_default: bool) -> int:
    """How many sets are possible, after the default set or the mandatory parameters have decided where they can.

    Raises AmbiguousParameterSet when nothing decides.
    """
    mask = binding.mask
    if mask == 0:
        raise errors.ambiguous_set()
    default = binding.metadata.default_mask
    possible = count(mask)
    if possible > 1:
        if default & mask:
            if use_default:
                binding.mask = default
                return 1
            return possible
        if before_input and _some_set_takes_input(binding):
            return possible
        return _resolve(binding)
    if mask != ALL:
        return 1
    possible = len(binding.metadata.set_masks) or 1
    if before_input and _some_set_takes_input(binding):
        return possible
    if default:
        if use_default:
            binding.mask = default
            return 1
        return possible
    return _resolve(binding) if possible > 1 else possible


def _resolve(binding: Binding) -> int:
    """Only one set whose mandatory parameters are all there: that one."""
    known = 0
    for parameter in binding.parameters:
        known |= parameter.mask
    remaining = binding.mask & known
    for parameter in binding.unbound():
        for entry in parameter.sets.values():
            if entry.mandatory:
                remaining &= ~entry.mask
    if count(remaining) != 1 or remaining == 0:
        raise errors.ambiguous_set()
    binding.mask = remaining
    return 1


def _some_set_takes_input(binding: Binding) -> bool:
    return any(
        entry.pipeline or entry.by_name
        for parameter in binding.unbound()
        for entry in parameter.entries(binding.mask)
    )


def _from_input(parameter: Parameter, mask: int) -> bool:
    return any(entry.pipeline or entry.by_name for entry in parameter.entries(mask))


def missing_mandatory(binding: Binding) -> list[Parameter]:
    """The mandatory parameters without a value in the sets that are possible."""
    mask = binding.mask
    return [each for each in binding.unbound() if each.mandatory and any(e.mandatory for e in each.entries(mask))]


def _narrow_by_mandatory(binding: Binding) -> None:
    """Several sets are possible and input will come: those stay whose other mandatory parameters are all there."""
    lacking = 0
    missing: list[Parameter] = []
    for parameter in binding.unbound():
        for entry in parameter.entries(binding.mask):
            if entry.mandatory and not (entry.pipeline or entry.by_name):
                lacking |= entry.mask
                missing.append(parameter)
    if not lacking:
        return
    every = 0
    for mask in binding.metadata.set_masks.values():
        every |= mask
    left = binding.mask & every & ~lacking
    if left:
        binding.mask = left
        return
    default = binding.metadata.default_mask & binding.mask
    if default:
        binding.mask = default
        missing = [each for each in missing if each.mask & default]
    supply(binding, missing)


def supply(binding: Binding, missing: list[Parameter]) -> None:
    """Asks for mandatory parameters; raises MissingMandatoryParameter where nobody can be asked."""
    if not missing:
        return
    binding.dependent = True
    if binding.metadata.simple:
        return
    host = None if binding.invocation is None else binding.invocation.state.host
    if host is None or not host.is_interactive():
        raise errors.missing_mandatory(parameter.name for parameter in missing)
    from lyncshell.engine.binder_prompts import ask

    ask(binding, missing, host)
