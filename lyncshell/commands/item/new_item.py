"""New-Item."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.commands.item.path_parameters import PathCmdlet
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.errors import ShellError
from lyncshell.providers import paths
from lyncshell.providers.protocol import Target
from lyncshell.values.wildcard import has_wildcards

_SHOWN = {"directory": "Create Directory", "d": "Create Directory", "container": "Create Directory"}


@cmdlet("New-Item", default_set="pathSet", aliases=("ni",), should_process=True, module=MANAGEMENT)
class NewItem(PathCmdlet):
    """Makes a file, a directory, a link, or another provider's item.

    PS> (New-Item -Path logs -ItemType Directory).Name
    logs
    PS> New-Item logs/a.log -Value 'start' | Out-Null
    PS> Get-Content logs/a.log
    start
    """

    Path: list[str] = param(sets=("pathSet", "nameSet"), position=0, mandatory="pathSet", by_name=True)
    """Where the item is made, or its container when -Name is given."""
    Name: str = param(sets="nameSet", mandatory=True, by_name=True, allow_null=True, allow_empty_string=True)
    """The item's name."""
    ItemType: str = param(by_name=True, aliases=("Type",))
    """File (the default), Directory, SymbolicLink, HardLink."""
    Value: Any = param(pipeline=True, by_name=True, aliases=("Target",))
    """The item's content or value, or what a link leads to."""
    Force: Switch = OFF
    """Replaces what is there and makes missing directories."""
    Credential: Any = param(by_name=True, type="pscredential")
    """A credential, where the provider takes one."""

    def process(self) -> Iterator[Any]:
        self.refuse_credential()
        for path in self.chosen() or [""]:
            try:
                for target in self.places(path):
                    if self.should_process(f"Destination: {target.shown}", self.action(target)):
                        yield target.provider.create(target, self.ItemType, self.Value, self.Force)
            except ShellError as error:
                self.error(error)

    def places(self, path: str) -> list[Target]:
        """Where items are to be made; a container may be named with wildcards."""
        providers = self.state.providers
        if not self.Name:
            return [providers.locate(path, literal=False)]
        bases = providers.resolve(path) if has_wildcards(path) else [providers.locate(path or ".", literal=False)]
        return [self.inside(base) for base in bases]

    def inside(self, base: Target) -> Target:
        """The place of -Name in a container."""
        target = base
        for name in [self.Name] if base.provider.is_flat else paths.normal(self.Name):
            target = target.child(name)
        return target

    def action(self, target: Target) -> str:
        """What -WhatIf says."""
        if target.provider.is_flat:
            return f"New {target.provider.name}"
        return _SHOWN.get((self.ItemType or "file").lower(), "Create File")
