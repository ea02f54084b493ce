"""Rename-Item."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.commands.item.path_parameters import PathCmdlet
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.providers.protocol import Target


@cmdlet("Rename-Item", default_set="ByPath", aliases=("rni", "ren"), should_process=True, module=MANAGEMENT)
class RenameItem(PathCmdlet):
    """Renames an item.

    PS> Set-Content old.txt 'x'
    PS> Rename-Item old.txt new.txt
    PS> Test-Path new.txt
    True
    """

    Path: str = param(sets="ByPath", position=0, mandatory=True, pipeline=True, by_name=True)
    """The item."""
    LiteralPath: str = param(sets="ByLiteralPath", mandatory=True, by_name=True, aliases=("PSPath", "LP"))
    """The item, taken as it is written."""
    NewName: str = param(position=1, mandatory=True, by_name=True)
    """The new name, not a path."""
    Force: Switch = OFF
    """Renames hidden and read-only items, too."""
    PassThru: Switch = OFF
    """Writes the renamed item."""
    Credential: Any = param(by_name=True, type="pscredential")
    """A credential, where the provider takes one."""

    def process(self) -> Iterator[Any]:
        self.refuse_credential()
        for path in self.chosen():
            try:
                found = self.resolve(path)
                if len(found) != 1:
                    raise self.ambiguous(path, len(found))
                yield from self.rename(found[0])
            except ShellError as error:
                self.error(error)

    def ambiguous(self, path: str, count: int) -> ShellError:
        """The error of a pattern that names no item, or several."""
        reason = "does not exist" if not count else "resolved to multiple items"
        return ShellError(f"Cannot rename because item at '{path}' {reason}.", path, error_id="InvalidOperation",
                          category=ErrorCategory.InvalidOperation,
                          exception_type="System.Management.Automation.PSInvalidOperationException")

    def rename(self, target: Target) -> Iterator[Any]:
        """Renames one item."""
        if target.provider.is_flat:
            action, goal = f"Rename {target.provider.name}", self.NewName
        else:
            action = "Rename Directory" if target.is_container() else "Rename File"
            goal = os.path.join(os.path.dirname(target.shown), self.NewName)
        if self.should_process(f"Item: {target.shown} Destination: {goal}", action):
            new = target.provider.rename(target, self.NewName, self.Force)
            if self.PassThru:
                yield new.item()
