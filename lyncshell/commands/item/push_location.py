"""Push-Location."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.item.set_location import place
from lyncshell.commands.modules import MANAGEMENT


@cmdlet("Push-Location", default_set="Path", aliases=("pushd",), module=MANAGEMENT,
        output=("System.Management.Automation.PathInfo",))
class PushLocation(Cmdlet):
    """Keeps the current location on a stack and goes to another one.

    PS> New-Item sub -ItemType Directory | Out-Null
    PS> Push-Location sub
    PS> Split-Path $PWD -Leaf
    sub
    PS> Pop-Location
    PS> Test-Path sub
    True
    """

    Path: str = param(sets="Path", position=0, pipeline=True, by_name=True)
    """Where to; without it the location stays."""
    LiteralPath: str = param(sets="LiteralPath", by_name=True, aliases=("PSPath", "LP"))
    """Where to, taken as it is written."""
    PassThru: Switch = OFF
    """Writes the new location."""
    StackName: str = param(by_name=True)
    """The stack to keep it on."""

    def process(self) -> Iterator[Any]:
        providers = self.state.providers
        path = self.LiteralPath or self.Path
        target = place(self.state, path, self.LiteralPath is not None) if path else None
        providers.push(self.StackName)
        if target is not None:
            providers.visit(target)
        if self.PassThru:
            yield providers.location
