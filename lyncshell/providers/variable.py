"""The Variable provider: `variable:`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from lyncshell.providers.items import provider_item
from lyncshell.providers.protocol import Provider, Target
from lyncshell.values.arrays import enumerate_value
from lyncshell.values.null import MISSING


class VariableProvider(Provider):
    """The variables that the running code sees."""

    name = "Variable"

    def exists(self, path: str) -> bool:
        """Whether there is such a variable; the drive itself is always there."""
        return not path or self.state.find_variable(path) is not MISSING

    def item(self, target: Target) -> Any:
        """The PSVariable."""
        variable = self.state.variable_object(target.path)
        if variable is None:
            raise target.missing()
        return provider_item(variable, target, is_container=False)

    def children(self, target: Target, force: bool = False) -> Iterator[Target]:
        """All variables by name."""
        for name in sorted(self.state.variable_names(), key=str.lower):
            yield Target(self, target.drive, name)

    def content(self, target: Target) -> Iterable[Any]:
        """The value, item by item."""
        return enumerate_value(self.state.get_variable(target.path))

    def create(self, target: Target, kind: str | None, value: Any, force: bool) -> Any:
        """Sets a variable."""
        self.state.set_variable(target.path, value)
        return self.item(target)

    def assign(self, target: Target, value: Any) -> None:
        """Sets a variable."""
        self.state.set_variable(target.path, value)

    def clear(self, target: Target) -> None:
        """Sets a variable to null."""
        self.state.set_variable(target.path, None)

    def remove(self, target: Target, recurse: bool, force: bool) -> None:
        """Removes a variable."""
        self.state.remove_variable(target.path, force=force)

    def rename(self, target: Target, name: str, force: bool) -> Target:
        """Gives a variable another name."""
        value = self.state.get_variable(target.path)
        self.state.remove_variable(target.path, force=force)
        self.state.set_variable(name, value)
        return Target(self, target.drive, name)

    def copy(self, source: Target, destination: Target, recurse: bool, force: bool, container: bool) -> list[Target]:
        """Sets another variable to the same value."""
        self.state.set_variable(destination.path, self.state.get_variable(source.path))
        return [destination]
