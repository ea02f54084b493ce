"""Which commands a name, a pattern, a verb or a noun means, in the order in which Get-Command lists them."""

from __future__ import annotations

from lyncshell.engine.command import AliasCommand, ApplicationCommand, CmdletCommand, Command
from lyncshell.engine.discovery import external, programs
from lyncshell.values.names import fold
from lyncshell.values.wildcard import compile_wildcard, has_wildcards

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    from lyncshell.engine.state import State

ALL_KINDS = frozenset(("alias", "function", "filter", "cmdlet", "externalscript", "application", "script"))


def find_all(state: State, pattern: str, kinds: frozenset[str]) -> Iterator[Command]:
    """All commands that fit a name or pattern: aliases, functions, cmdlets, scripts, programs."""
    name = pattern.rpartition("\\")[2] if "\\" in pattern and "/" not in pattern else pattern
    fits = compile_wildcard(name, True)
    seen: set[tuple[str, str]] = set()
    for command in _listed(state, kinds, fits):
        key = (command.kind, fold(command.name))
        if key not in seen:
            seen.add(key)
            yield command
    if has_wildcards(name):
        if kinds & {"application", "externalscript"}:
            yield from _programs(state, kinds, fits)
    else:
        found = state.table.find_external(name)
        if found is not None and found.kind.lower() in kinds:
            yield found


def _listed(state: State, kinds: frozenset[str], fits: Callable[[str], Any]) -> Iterator[Command]:
    if "alias" in kinds:
        yield from _sorted(alias for alias in state.table.aliases() if fits(alias.name))
    if kinds & {"function", "filter"}:
        yield from _sorted(each for each in state.table.functions() if fits(each.name) and each.kind.lower() in kinds)
    if "cmdlet" in kinds:
        yield from _sorted(each for each in state.table.cmdlets() if fits(each.name))


def _sorted(commands: Iterable[Command]) -> list[Command]:
    return sorted(commands, key=lambda each: fold(each.name))


def _programs(state: State, kinds: frozenset[str], fits: Callable[[str], Any]) -> Iterator[Command]:
    for name, path in programs(state):
        if not fits(name):
            continue
        if not name.endswith(".ps1"):
            if "application" in kinds:
                yield ApplicationCommand(name, path)
        elif "externalscript" in kinds:
            found = external(path, state)
            if found is not None:
                yield found


def find_first(state: State, name: str, kinds: frozenset[str]) -> Command | None:
    """The command that the name would run, of the kinds that are asked for."""
    if kinds == ALL_KINDS:
        return state.table.find(name)
    return next(find_all(state, name, kinds), None)


def find_by_words(state: State, verbs: list[str], nouns: list[str], kinds: frozenset[str]) -> Iterator[Command]:
    """The commands whose verb and noun fit."""
    verb_fits = [compile_wildcard(verb, True) for verb in verbs]
    noun_fits = [compile_wildcard(noun, True) for noun in nouns]

    def fits(name: str) -> bool:
        verb, dash, noun = name.partition("-")
        if not dash:
            return False
        return (not verb_fits or any(each(verb) for each in verb_fits)) and (
            not noun_fits or any(each(noun) for each in noun_fits)
        )

    yield from _sorted(each for each in _listed(state, kinds, fits))


def module_name(command: Command) -> str:
    """The name of a command's module; a cmdlet's class may say more than the index."""
    if isinstance(command, AliasCommand):
        return command.module_name
    if isinstance(command, CmdletCommand) and not command.module_name:
        return str(command.cls.ps_module or "")
    return command.module_name
