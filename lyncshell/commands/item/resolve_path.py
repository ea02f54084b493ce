"""Resolve-Path."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.commands.item.path_parameters import PipedPaths
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.providers.location import PathInfo
from lyncshell.providers.paths import SEPARATOR
from lyncshell.providers.protocol import Target


@cmdlet("Resolve-Path", default_set="Path", aliases=("rvpa",), module=MANAGEMENT,
        output=("System.Management.Automation.PathInfo", "System.String"))
class ResolvePath(PipedPaths):
    """Gets the full paths of existing items.

    PS> Set-Content a.txt 'x'
    PS> Split-Path (Resolve-Path a.*) -Leaf
    a.txt
    """

    Relative: Switch = OFF
    """Writes paths relative to the current location."""
    RelativeBasePath: str = param()
    """Where relative paths start from instead."""
    Force: Switch = OFF
    """Wildcards match hidden items, too."""
    Credential: Any = param(by_name=True, type="pscredential")
    """A credential, where the provider takes one."""

    def process(self) -> Iterator[Any]:
        for target in self.targets():
            yield self.relative(target) if self.Relative else PathInfo(target)

    def relative(self, target: Target) -> str:
        """The path from the current location, beginning with `.` or `..`."""
        providers = self.state.providers
        base = providers.locate(self.RelativeBasePath).path if self.RelativeBasePath else providers.location.target.path
        words = os.path.relpath(target.path, base)
        return words if words.startswith(".") else f".{SEPARATOR}{words}"
