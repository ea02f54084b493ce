"""The stages that bind what stands on the command line: names, positions, presets, dynamic parameters, the rest."""

from __future__ import annotations

from lyncshell.engine import binder_errors as errors
from lyncshell.engine.common_parameters import COMMON_NAMES
from lyncshell.engine.parameters import ALL, Argument
from lyncshell.errors import ParameterBindingFailure, ParameterValidationFailure
from lyncshell.values.names import fold
from lyncshell.values.null import AUTOMATION_NULL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.binder_binding import Binding
    from lyncshell.engine.parameters import Parameter

# The note that PowerShell puts on a text in $args that was a parameter name, so that @args passes it on as one.
NAME_MARK = "<CommandParameterName>"


def find_parameter(binding: Binding, name: str, extent: object = None) -> Parameter | None:
    """The parameter of that name, alias or unique beginning of either. Raises AmbiguousParameter."""
    folded = fold(name)
    lookup = binding.lookup
    found = lookup.get(folded)
    if found is not None:
        return found
    matches: dict[str, Parameter] = {}
    for key, parameter in lookup.items():
        if key.startswith(folded):
            matches[parameter.name] = parameter
    if len(matches) < 2:
        return next(iter(matches.values()), None)
    own = [parameter for name, parameter in matches.items() if name not in COMMON_NAMES]
    if len(own) == 1:
        return own[0]
    raise errors.ambiguous_name(name, matches, extent)


def pair(binding: Binding, arguments: list[Argument]) -> list[Argument]:
    """Gives each name that stands alone its value: a switch is set, another parameter takes the next value."""
    paired: list[Argument] = []
    index, count = 0, len(arguments)
    while index < count:
        argument = arguments[index]
        index += 1
        if argument.name is None or argument.has_value:
            paired.append(argument)
            continue
        parameter = find_parameter(binding, argument.name, argument.extent)
        if parameter is None or parameter.is_switch:
            paired.append(argument)
        elif index < count and arguments[index].name is None:
            value = arguments[index]
            index += 1
            paired.append(_Paired(argument, value))
        else:
            type = parameter.type
            type_name = "System.Object" if type is None else type.full_name
            raise errors.missing_argument(parameter.name, type_name, argument.extent)
    return paired


class _Paired(Argument):
    """A name and the value after it; `source` is the argument that holds the value."""

    __slots__ = ("source",)

    def __init__(self, name: Argument, value: Argument) -> None:
        super().__init__(name.name, value.value, True, value.extent, name.splatted, text=value.text)
        self.source = value


def bind_named(binding: Binding, arguments: list[Argument]) -> list[Argument]:
    """Binds what has a name; gives back what stands alone and names that nothing matches."""
    rest: list[Argument] = []
    explicit = {fold(each.name) for each in arguments if each.name is not None and not each.splatted}
    for argument in arguments:
        if argument.name is None:
            rest.append(argument)
            continue
        parameter = find_parameter(binding, argument.name, argument.extent)
        if parameter is None:
            rest.append(argument)
        elif binding.is_bound(parameter):
            if not argument.splatted:
                raise errors.already_bound(parameter.name, argument.extent)
        elif not (argument.splatted and parameter.folded in explicit):
            _bind_one(binding, parameter, argument)
    return rest


def _bind_one(binding: Binding, parameter: Parameter, argument: Argument) -> None:
    source = argument.source if isinstance(argument, _Paired) else argument
    if not argument.has_value:
        binding.put(parameter, True, None)
    else:
        binding.put(parameter, argument.value, source)


def bind_positional(binding: Binding, arguments: list[Argument]) -> list[Argument]:
    """Binds what stands alone to the positions that are free, in their order."""
    if not any(argument.name is None for argument in arguments):
        return arguments
    rest: list[Argument] = []
    waiting = list(arguments)
    positions = _positions(binding)
    while positions and waiting:
        candidates = positions.pop(min(positions))
        while waiting and waiting[0].name is not None:
            rest.append(waiting.pop(0))
        if not waiting:
            break
        argument = waiting.pop(0)
        before = binding.mask
        if not _bind_position(binding, candidates, argument):
            rest.append(argument)
        elif binding.mask != before:
            positions = {place: each for place, each in _positions(binding).items() if place in positions}
    return rest + waiting


def _positions(binding: Binding) -> dict[int, list[tuple[Parameter, int]]]:
    """Position -> the unbound parameters that stand there, each with the sets in which it does."""
    found: dict[int, dict[str, tuple[Parameter, int]]] = {}
    for parameter in binding.unbound():
        for entry in parameter.entries(binding.mask):
            if entry.position is None or entry.remaining:
                continue
            place = found.setdefault(entry.position, {})
            mask = place[parameter.name][1] if parameter.name in place else 0
            place[parameter.name] = (parameter, mask | entry.mask)
    for place in found.values():
        _refuse_same_place(binding, list(place.values()))
    return {position: list(place.values()) for position, place in found.items()}


def _refuse_same_place(binding: Binding, place: list[tuple[Parameter, int]]) -> None:
    for index, (parameter, mask) in enumerate(place):
        for other, other_mask in place[index + 1 :]:
            if mask & other_mask & binding.mask:
                raise errors.ambiguous_position((parameter.name, other.name), None)


def _bind_position(binding: Binding, candidates: list[tuple[Parameter, int]], argument: Argument) -> bool:
    """Tries the default set, then all, first without conversion, then with it."""
    if len(candidates) == 1:
        return _try(binding, candidates[0][0], argument, True)
    binding.dependent = True
    default = binding.metadata.default_mask & binding.mask
    for coerce in (False, True):
        for wanted in (default, binding.mask):
            for parameter, mask in candidates:
                if mask & wanted and _try(binding, parameter, argument, coerce):
                    return True
    return False


def _try(binding: Binding, parameter: Parameter, argument: Argument, coerce: bool) -> bool:
    try:
        return binding.put(parameter, argument.value, argument, coerce=coerce)
    except ParameterValidationFailure:
        raise
    except ParameterBindingFailure as error:
        binding.problem = binding.problem or error
        return False


def bind_presets(binding: Binding) -> None:
    """Binds what $PSDefaultParameterValues presets for parameters that have no value."""
    from lyncshell.engine.binder_presets import presets

    for parameter, value in presets(binding):
        if not binding.is_bound(parameter) and (parameter.mask & binding.mask):
            binding.put(parameter, value, None)
            binding.dependent = True


def bind_dynamic(binding: Binding, arguments: list[Argument]) -> list[Argument]:
    """Asks the command for more parameters, now that it can see the values so far, and binds what is left to them."""
    dynamic = binding.metadata.dynamic
    if dynamic is None:
        return arguments
    binding.dependent = True
    binding.lookup = dict(binding.lookup)
    added = tuple(dynamic(binding))
    for parameter in added:
        binding.metadata.number(parameter)
        binding.lookup[parameter.folded] = parameter
        binding.lookup.update({fold(alias): parameter for alias in parameter.aliases})
    binding.parameters = binding.parameters + added
    return bind_positional(binding, bind_named(binding, pair(binding, arguments)))


def bind_remaining(binding: Binding, arguments: list[Argument]) -> list[Argument]:
    """Gives all that is left to the parameter that takes remaining arguments."""
    taker = _remaining_taker(binding) if arguments else None
    if taker is None:
        return arguments
    values: list[Any] = []
    for argument in arguments:
        if argument.name is not None:
            values.append(argument.text or f"-{argument.name}")
            binding.dependent = True
        if argument.has_value or argument.name is None:
            values.append(argument.value)
    binding.put(taker, collected(values), arguments[0])
    binding.placed.pop()
    binding.tail = (taker, list(arguments))
    return []


def collected(values: list[Any]) -> Any:
    """Remaining values as one: a single list is that list, so that `a, b` and `a b` mean the same."""
    if len(values) == 1 and isinstance(values[0], list):
        return values[0]
    return values


def _remaining_taker(binding: Binding) -> Parameter | None:
    if binding.binder.remaining is None and binding.metadata.dynamic is None:
        return None
    for parameter in binding.unbound():
        if any(entry.remaining for entry in parameter.entries(binding.mask)):
            return parameter
    return None


def verify_processed(binding: Binding, arguments: list[Argument]) -> None:
    """Raises the error of the first argument that nothing took."""
    if not arguments:
        return
    argument = arguments[0]
    if argument.name is not None:
        raise errors.name_not_found(argument.name, argument.extent)
    if binding.problem is not None:
        raise binding.problem
    raise errors.position_not_found(argument.value, argument.extent)


def bind_simple(binding: Binding, arguments: list[Argument]) -> list[Argument]:
    """The light way of functions without CmdletBinding: what fits no parameter goes to `$args` as it stands."""
    rest = bind_positional(binding, bind_named(binding, pair(binding, arguments)))
    if binding.problem is not None:
        raise binding.problem
    remaining: list[Any] = []
    for argument in rest:
        if argument.name is not None:
            text = argument.text or f"-{argument.name}"
            remaining.append(_marked(text, argument.name))
            binding.dependent = True
        if argument.has_value or argument.name is None:
            remaining.append(None if argument.value is AUTOMATION_NULL else argument.value)
    binding.remaining = remaining
    binding.settled = True
    binding.tail = (None, rest)
    binding.set_name = binding.metadata.set_name(ALL)
    return []


def _marked(text: str, name: str) -> Any:
    from lyncshell.values.objects import PSObject

    return PSObject(text, {NAME_MARK: name})

