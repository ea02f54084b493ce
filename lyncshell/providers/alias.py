"""The Alias provider: `alias:`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from lyncshell.providers.items import provider_item
from lyncshell.providers.protocol import Provider, Target
from lyncshell.values import text
from lyncshell.values.objects import unwrap


class AliasProvider(Provider):
    """The aliases that the running code sees."""

    name = "Alias"

    def exists(self, path: str) -> bool:
        """Whether there is such an alias; the drive itself is always there."""
        return not path or self.state.table.find_alias(path) is not None

    def item(self, target: Target) -> Any:
        """The AliasInfo."""
        alias = self.state.table.find_alias(target.path)
        if alias is None:
            raise target.missing()
        return provider_item(alias, target, is_container=False)

    def children(self, target: Target, force: bool = False) -> Iterator[Target]:
        """All aliases by name."""
        for name in sorted({alias.name for alias in self.state.table.aliases()}, key=str.lower):
            yield Target(self, target.drive, name)

    def content(self, target: Target) -> Iterable[Any]:
        """The name of the command that the alias stands for."""
        alias = self.state.table.find_alias(target.path)
        return () if alias is None else (alias.definition,)

    def create(self, target: Target, kind: str | None, value: Any, force: bool) -> Any:
        """Makes an alias."""
        self.assign(target, value)
        return self.item(target)

    def assign(self, target: Target, value: Any) -> None:
        """Makes or changes an alias; null removes it."""
        from lyncshell.engine.command import AliasCommand

        value = unwrap(value)
        if value is None:
            self.state.table.remove_alias(target.path)
            return
        definition = value.definition if isinstance(value, AliasCommand) else str(text.to_string(value))
        self.state.table.set_alias(AliasCommand(target.path, definition), self.state.scope)

    def clear(self, target: Target) -> None:
        """Removes an alias."""
        self.state.table.remove_alias(target.path)

    def remove(self, target: Target, recurse: bool, force: bool) -> None:
        """Removes an alias."""
        self.state.table.remove_alias(target.path)

    def rename(self, target: Target, name: str, force: bool) -> Target:
        """Gives an alias another name."""
        definition = self.state.table.find_alias(target.path).definition
        self.state.table.remove_alias(target.path)
        new = Target(self, target.drive, name)
        self.assign(new, definition)
        return new

    def copy(self, source: Target, destination: Target, recurse: bool, force: bool, container: bool) -> list[Target]:
        """Makes another alias of the same command."""
        self.assign(destination, self.state.table.find_alias(source.path).definition)
        return [destination]
