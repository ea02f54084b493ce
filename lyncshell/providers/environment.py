"""The Environment provider: `env:`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from lyncshell.errors import ShellError
from lyncshell.providers.items import provider_item
from lyncshell.providers.protocol import Provider, Target
from lyncshell.values import text
from lyncshell.values.hashtable import DictionaryEntry


class EnvironmentProvider(Provider):
    """Variables of the environment; names are the system's (with case where the system has it)."""

    name = "Environment"

    def exists(self, path: str) -> bool:
        """Whether the variable is set; the drive itself is always there."""
        return not path or path in self.state.environment

    def item(self, target: Target) -> Any:
        """A DictionaryEntry; for the drive itself all of them."""
        environment = self.state.environment
        if target.path not in environment:
            raise target.missing()
        return provider_item(DictionaryEntry(target.path, environment[target.path]), target, is_container=False)

    def children(self, target: Target, force: bool = False) -> Iterator[Target]:
        """All variables by name."""
        for name in sorted(self.state.environment, key=str.lower):
            yield Target(self, target.drive, name)

    def content(self, target: Target) -> Iterable[Any]:
        """The value."""
        value = self.state.environment.get(target.path)
        return () if value is None else (value,)

    def create(self, target: Target, kind: str | None, value: Any, force: bool) -> Any:
        """Sets a variable that is not set yet."""
        if target.path in self.state.environment and not force:
            raise ShellError("An item already exists at the specified path.", target.path, error_id="Argument",
                             exception_type="System.Management.Automation.PSArgumentException")
        self.assign(target, value)
        return provider_item(DictionaryEntry(target.path, str(text.to_string(value))), target, is_container=False)

    def assign(self, target: Target, value: Any) -> None:
        """Sets a variable; null or nothing takes it away."""
        if value is None:
            self.state.environment.pop(target.path, None)
        else:
            self.state.environment[target.path] = str(text.to_string(value))

    def clear(self, target: Target) -> None:
        """Takes the variable away."""
        self.state.environment.pop(target.path, None)

    def remove(self, target: Target, recurse: bool, force: bool) -> None:
        """Takes the variable away."""
        self.state.environment.pop(target.path, None)

    def rename(self, target: Target, name: str, force: bool) -> Target:
        """Gives the variable another name."""
        environment = self.state.environment
        environment[name] = environment.pop(target.path)
        return Target(self, target.drive, name)

    def copy(self, source: Target, destination: Target, recurse: bool, force: bool, container: bool) -> list[Target]:
        """Sets another variable to the same value."""
        self.state.environment[destination.path] = self.state.environment[source.path]
        return [destination]
