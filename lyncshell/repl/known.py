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

    def __init__(self, metadata: CommandMetadata, identities: Identities | None = None) -> None:
        self._metadata = metadata
        self._identities = identities

    def names(self) -> Iterator[tuple[str, str]]:
        """Names and types."""
        for parameter in self._all():
            yield parameter.name, parameter.type_name.rpartition(".")[2]

    def aliases(self) -> Iterator[str]:
        """Other names of parameters."""
        for parameter in self._all():
            yield from parameter.aliases

    def choices(self, parameter: str, prefix: str) -> Iterable[str]:
        """The members of an enumeration, the values of a ValidateSet, the two flags, or what the deployment has."""
        found = self._named(parameter)
        if found is None:
            return ()
        if self._identities is not None:
            known = self._identities.of(found, prefix)
            if known is not None:
                return known
        for validation in found.validations:
            values = getattr(validation, "values", None)
            if values:
                return tuple(str(value) for value in values)
        if isinstance(found.type, EnumType):
            return tuple(found.type.names)
        return ("$true", "$false") if found.type is not None and found.type.full_name == "System.Boolean" else ()

    def first(self) -> str | None:
        """The name of the parameter that takes the first value without a name."""
        for parameter in self._metadata.parameters.values():
            if any(entry.position == 0 for entry in parameter.sets.values()):
                return parameter.name
        return None

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

    def is_command(self, name: str) -> bool:
        """Whether the table finds a command of that name."""
        from lyncshell.errors import ShellError

        try:
            self._state.table.resolve(name)
        except ShellError:
            return False
        return True

    def parameters(self, command: str) -> Parameters | None:
        """What is known of a command by its name or an alias."""
        from lyncshell.errors import ShellError

        try:
            found = self._state.table.resolve(command)
            metadata = found.metadata
        except ShellError:
            return None
        if metadata is None:
            return None
        return KnownParameters(metadata, Identities(found, self._state))

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


class Identities:
    """What the deployment has, for the parameters of one cmdlet of the domain."""

    def __init__(self, command: Any, state: State) -> None:
        self._noun = getattr(getattr(command, "cls", None), "noun", None) if command.kind == "Cmdlet" else None
        self._state = state
        self._is_grant = command.name.lower().startswith("grant-")

    def of(self, parameter: Parameter, prefix: str) -> list[str] | None:
        """The identities that begin with a prefix; None for a parameter that takes none."""
        kind = parameter.type_name.rpartition(".")[2]
        if kind == "UserIdParameter":
            return self._users(prefix)
        if self._noun is None:
            return None
        if parameter.name == "PolicyName" and self._is_grant:
            tags = [item.removeprefix("Tag:") for item in self._items() if item.startswith("Tag:")]
            return self._fitting(tags, prefix)
        if kind in ("XdsIdentity", "XdsGlobalRelativeIdentity"):
            return self._fitting(self._items(), prefix)
        return None

    def _items(self) -> list[str]:
        repository = self._state.services["deployment"].repository
        return [item.identity.text for item in repository.all(self._noun)]

    def _users(self, prefix: str) -> list[str]:
        """Users whose display name, account or SIP address begins so; a few dozen are enough for a menu."""
        from lyncshell.values.predicate import Compare

        found = []
        store = self._state.services["deployment"].store
        for name in ("DisplayName", "SamAccountName", "SipAddress"):
            users = store.find("User", Compare("like", name, prefix.strip("'") + "*"), limit=MOST_USERS)
            found += [str(user.body[name]) for user in users if user.body.get(name)]
            if found:
                break
        return [_quoted(name) for name in found]

    def _fitting(self, names: Iterable[str], prefix: str) -> list[str]:
        return [_quoted(name) for name in names if name.lower().startswith(prefix.strip("'").lower())]


MOST_USERS = 40


def _quoted(path: str) -> str:
    return "'" + path.replace("'", "''") + "'" if any(mark in path for mark in " '();&|$`") else path
