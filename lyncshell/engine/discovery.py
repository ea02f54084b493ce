"""Commands outside the shell's own index: packages that announce theirs, script files, programs.

Packages announce an index module in the entry point group `lyncshell.commands`; it has COMMANDS and ALIASES as the
generated ones do, and may have MODULE, the module name that Get-Command shows, and OTHER_MODULES, the commands of
further modules of the package by the names of these. They are asked only when a name is not in the shell's index.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from lyncshell.engine.command import Command
    from lyncshell.engine.state import State

GROUP = "lyncshell.commands"
# Named and not imported: the commands stand on the engine.
CORE_INDEX = "lyncshell.commands.index"


class Index:
    """The index of one package: folded command name -> (name, location), folded alias -> (alias, command)."""

    __slots__ = ("aliases", "commands", "module_name")

    def __init__(self, commands: dict[str, str], aliases: dict[str, str], module_name: str) -> None:
        self.commands = {name.lower(): (name, location) for name, location in commands.items()}
        self.aliases = {alias.lower(): (alias, name) for alias, name in aliases.items()}
        self.module_name = module_name


def core_index() -> Index:
    """The index of the shell's own commands."""
    from importlib import import_module

    module: Any = import_module(CORE_INDEX)
    return Index(module.COMMANDS, module.ALIASES, "")


def announced_indexes() -> Iterator[Index]:
    """The indexes of installed packages."""
    from importlib.metadata import entry_points

    for point in entry_points(group=GROUP):
        module: Any = point.load()
        yield Index(module.COMMANDS, getattr(module, "ALIASES", {}), getattr(module, "MODULE", point.name))
        for name, commands in getattr(module, "OTHER_MODULES", {}).items():
            yield Index(commands, {}, name)


def external(name: str, state: State) -> Command | None:
    """The script file or program of that name: a path, or a name that PATH has."""
    if not name:
        return None
    import os

    if "/" in name or "\\" in name or name.startswith("~"):
        path = _file(name, state)
        return None if path is None else _command_of(os.path.basename(path), path, state)
    folders = str(state.environment.get("PATH", "")).split(os.pathsep)
    for candidate in (f"{name}.ps1", name) if not name.lower().endswith(".ps1") else (name,):
        for folder in folders:
            path = os.path.join(folder, candidate)
            if folder and os.path.isfile(path) and (candidate.endswith(".ps1") or os.access(path, os.X_OK)):
                return _command_of(candidate, path, state)
    return None


def _file(name: str, state: State) -> str | None:
    import os

    path = os.path.normpath(str(state.providers.file_path(name)))
    for candidate in (path, path + ".ps1"):
        if os.path.isfile(candidate) and (candidate.lower().endswith(".ps1") or os.access(candidate, os.X_OK)):
            return candidate
    return None


def _command_of(name: str, path: str, state: State) -> Command:
    if path.lower().endswith(".ps1"):
        from lyncshell.engine.script import ScriptCommand

        script: Command = ScriptCommand(path, state)
        return script
    from lyncshell.engine.command import ApplicationCommand

    return ApplicationCommand(name, path)


def programs(state: State) -> Iterator[tuple[str, str]]:
    """Name and path of every program and script that PATH has."""
    import os

    seen: set[str] = set()
    for folder in str(state.environment.get("PATH", "")).split(os.pathsep):
        if not folder or not os.path.isdir(folder):
            continue
        for name in sorted(os.listdir(folder)):
            path = os.path.join(folder, name)
            if name not in seen and os.path.isfile(path) and (name.endswith(".ps1") or os.access(path, os.X_OK)):
                seen.add(name)
                yield name, path
