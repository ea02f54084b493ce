"""How a command is called, as Get-Command -Syntax writes it."""

from __future__ import annotations

from lyncshell.engine.common_parameters import PAGING, SHOULD_PROCESS
from lyncshell.engine.parameters import ALL, ALL_SETS
from lyncshell.values.names import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.engine.parameters import CommandMetadata, Parameter, SetEntry

_OBJECTS = ("", "object", "system.object")


def syntax(name: str, metadata: CommandMetadata) -> str:
    """One line for each parameter set, with the blank lines that PowerShell puts around them."""
    return "".join(f"\n{set_syntax(name, metadata, set_name)}\n" for set_name in ordered_sets(metadata))


def set_syntax(name: str, metadata: CommandMetadata, set_name: str) -> str:
    """The line of one parameter set: positions, mandatory parameters, the others."""
    words = [name]
    words += [_shown(parameter, entry) for parameter, entry in parameters_of_set(metadata, set_name)]
    if metadata.common_parameters:
        words.append("[<CommonParameters>]")
    return " ".join(words)


def ordered_sets(metadata: CommandMetadata) -> list[str]:
    """The parameter sets, the default one first."""
    names = metadata.set_names()
    return sorted(names, key=lambda each: fold(each) != fold(metadata.default_set))


def parameters_of_set(metadata: CommandMetadata, set_name: str) -> list[tuple[Parameter, SetEntry]]:
    """The parameters of a set in the order of the syntax line."""
    found = list(_of_set(metadata, set_name))
    placed = [pair for pair in found if pair[1].position is not None]
    placed.sort(key=lambda pair: pair[1].position or 0)
    others = [pair for pair in found if pair[1].position is None]
    others.sort(key=lambda pair: not pair[1].mandatory)
    return placed + others


def _of_set(metadata: CommandMetadata, set_name: str) -> Iterator[tuple[Parameter, SetEntry]]:
    mask = ALL if set_name == ALL_SETS else metadata.set_masks[fold(set_name)]
    added = SHOULD_PROCESS if metadata.supports_should_process else ()
    late: list[Parameter] = []
    for parameter in metadata.parameters.values():
        if parameter.late:
            late.append(parameter)
        elif not parameter.dont_show:
            yield from _entry(parameter, mask)
    for parameter in (*(PAGING if metadata.supports_paging else ()), *added, *late):
        yield from _entry(parameter, mask)


def _entry(parameter: Parameter, mask: int) -> Iterator[tuple[Parameter, SetEntry]]:
    entry = parameter.entry(mask)
    if entry is not None:
        yield parameter, entry


def _shown(parameter: Parameter, entry: SetEntry) -> str:
    text = f"-{parameter.name}"
    if parameter.is_switch:
        return text if entry.mandatory else f"[{text}]"
    if entry.position is not None:
        text = f"[{text}]"
    text += f" <{type_text(parameter)}>"
    return text if entry.mandatory else f"[{text}]"


def type_text(parameter: Parameter) -> str:
    """The type of a parameter without namespaces."""
    name = parameter.shown_type or parameter.type_name
    if name.startswith("System.Nullable["):
        name = name[16:-1]
    element, brackets = (name[:-2], "[]") if name.endswith("[]") else (name, "")
    if element.lower() in _OBJECTS:
        return "Object" + brackets
    from lyncshell.values.accelerators import ACCELERATORS, shortest

    full = ACCELERATORS.get(element.lower(), element)
    short = shortest(full)
    return (short if "[" in short else short.rpartition(".")[2]) + brackets
