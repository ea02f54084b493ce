"""The Function provider: `function:`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.providers.items import provider_item
from lyncshell.providers.protocol import Provider, Target
from lyncshell.values.invoke import Invokable
from lyncshell.values.objects import unwrap


class FunctionProvider(Provider):
    """The functions that the running code sees."""

    name = "Function"

    def exists(self, path: str) -> bool:
        """Whether there is such a function; the drive itself is always there."""
        return not path or self.state.table.find_function(path) is not None

    def item(self, target: Target) -> Any:
        """The FunctionInfo."""
        function = self.state.table.find_function(target.path)
        if function is None:
            raise target.missing()
        return provider_item(function, target, is_container=False)

    def children(self, target: Target, force: bool = False) -> Iterator[Target]:
        """All functions by name."""
        for name in sorted({command.name for command in self.state.table.functions()}, key=str.lower):
            yield Target(self, target.drive, name)

    def content(self, target: Target) -> Iterable[Any]:
        """The function's script block."""
        function = self.state.table.find_function(target.path)
        return () if function is None else (function.script_block,)

    def create(self, target: Target, kind: str | None, value: Any, force: bool) -> Any:
        """Defines a function that is not there yet."""
        if not force and self.exists(target.path):
            raise ShellError(f"The alias or function '{target.path}' already exists.", target.path,
                             error_id="Argument", category=ErrorCategory.InvalidArgument,
                             exception_type="System.Management.Automation.PSArgumentException")
        self.assign(target, value)
        return self.item(target)

    def assign(self, target: Target, value: Any) -> None:
        """Defines a function; null removes it. A text is its source, a function gives its body."""
        body = unwrap(value)
        if body is None:
            self.state.table.remove_function(target.path)
            return
        if isinstance(body, str):
            body = self.state.script_block(body)
        block = body if isinstance(body, Invokable) else getattr(body, "script_block", None)
        if block is None:
            raise ShellError("Cannot set the function because the value is not a script block or a string.", value,
                             error_id="Argument", category=ErrorCategory.InvalidArgument,
                             exception_type="System.Management.Automation.PSArgumentException")
        self.state.define_function(target.path, block)

    def clear(self, target: Target) -> None:
        """Removes a function."""
        self.state.table.remove_function(target.path)

    def remove(self, target: Target, recurse: bool, force: bool) -> None:
        """Removes a function."""
        self.state.table.remove_function(target.path)

    def rename(self, target: Target, name: str, force: bool) -> Target:
        """Gives a function another name."""
        block = self.state.table.find_function(target.path).script_block
        self.state.table.remove_function(target.path)
        self.state.define_function(name, block)
        return Target(self, target.drive, name)

    def copy(self, source: Target, destination: Target, recurse: bool, force: bool, container: bool) -> list[Target]:
        """Defines another function with the same body."""
        self.state.define_function(destination.path, self.state.table.find_function(source.path).script_block)
        return [destination]
