"""Move-Item."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.commands.item.path_parameters import Filters, Forced, PipedPaths
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.errors import ShellError
from lyncshell.providers.protocol import Target


@cmdlet("Move-Item", default_set="Path", aliases=("mi", "move", "mv"), should_process=True, module=MANAGEMENT,
        order=("Force", "Filter", "Include", "Exclude", "PassThru"))
class MoveItem(PipedPaths, Forced, Filters):
    """Moves items to another container or name.

    PS> New-Item done -ItemType Directory | Out-Null
    PS> Set-Content in.csv 'x'
    PS> Move-Item in.csv done
    PS> Test-Path done/in.csv
    True
    """

    Destination: str = param(position=1, by_name=True)
    """Where to; the current location by default."""
    PassThru: Switch = OFF
    """Writes the moved items."""

    def process(self) -> Iterator[Any]:
        for target in list(self.targets()):
            try:
                yield from self.move(target)
            except ShellError as error:
                self.error(error)

    def move(self, source: Target) -> Iterator[Any]:
        """Moves one item."""
        destination = self.state.providers.locate(self.Destination or ".", literal=False)
        kind = "Move Directory" if source.is_container() else "Move File"
        if self.should_process(f"Item: {source.shown} Destination: {destination.shown}", kind):
            moved = source.provider.move(source, destination, self.Force)
            if self.PassThru:
                yield moved.item()
