"""What completion asks, answered from a running session."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from lyncshell.values.enums import EnumType

if TYPE_CHECKING:
    from lyncshell.engine.parameters import CommandMetadata, Parameter
    from lyncshell.engine.state import State
    from lyncshell.repl.complete import Parameters


class KnownParameters:
    """The parameters of one command, the common ones last."""

    def __init__(self, metadata: CommandMetadata) -> None:
        self._metadata = metadata

    def names(self) -> Iterator[tuple[str, str]]:
        """Names and types."""
        for parameter in self._all():
            yield parameter.name, parameter.type_name.rpartition(".")[2]

    def choices(self, parameter: str) -> Iterable[str]:
        """The members of an enumeration, the values of a ValidateSet, or the two flags."""
        found = self._named(parameter)
        if found is None:
            return ()
        for validation in found.validations:
            values = getattr(validation, "values", None)
            if values:
                return tuple(str(value) for value in values)
        if isinstance(found.type, EnumType):
            return tuple(found.type.names)
        return ("$true", "$false") if found.type is not None and found.type.full_name == "System.Boolean" else ()

    def _all(self) -> Iterator[Parameter]:
        from lyncshell.engine.common_parameters import common_of

        yield from self._metadata.parameters.values()
        yield from common_of(self._metadata)

    def _named(self, name: str) -> Parameter | None:
        folded = name.lower()
        exact = self._metadata.folded.get(folded)
        if exact is not None:
            return exact
        return next((each for each in self._all() if each.name.lower().startswith(folded)), None)


class KnownShell:
    """The commands, variables and files of a session."""

    def __init__(self, state: State) -> None:
        self._state = state

    def commands(self, prefix: str) -> list[tuple[str, str]]:
        """Functions, aliases and cmdlets by name."""
        folded = prefix.lower()
        table = self._state.table
        found: dict[str, tuple[str, str]] = {}
        sources: tuple[Iterable[Any], ...] = (table.functions(), table.aliases(), table.cmdlets())
        for source in sources:
            for command in source:
                if command.name.lower().startswith(folded):
                    found.setdefault(command.name.lower(), (command.name, command.kind))
        return [found[name] for name in sorted(found)]

    def parameters(self, command: str) -> Parameters | None:
        """What is known of a command by its name or an alias."""
        from lyncshell.errors import ShellError

        try:
            metadata = self._state.table.resolve(command).metadata
        except ShellError:
            return None
        return None if metadata is None else KnownParameters(metadata)

    def variables(self, prefix: str) -> list[str]:
        """The variables that are visible now."""
        folded = prefix.lower()
        return sorted(name for name in self._state.variable_names() if name.lower().startswith(folded))

    def paths(self, prefix: str) -> list[str]:
        """Files and folders, those of the working folder where the prefix names no other."""
        folder, name = os.path.split(prefix)
        try:
            entries = os.listdir(os.path.expanduser(folder) or ".")
        except OSError:
            return []
        found = sorted(each for each in entries if each.lower().startswith(name.lower()))
        return [_quoted(os.path.join(folder, each)) for each in found]


def _quoted(path: str) -> str:
    return "'" + path.replace("'", "''") + "'" if any(mark in path for mark in " '();&|$`") else path
