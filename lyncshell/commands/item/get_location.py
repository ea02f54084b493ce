"""Get-Location."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import Cmdlet, Switch, cmdlet, param
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.errors import ShellError
from lyncshell.providers.location import PathInfo
from lyncshell.providers.names import matching_drives
from lyncshell.providers.protocol import Drive, Target


@cmdlet("Get-Location", default_set="Location", aliases=("gl", "pwd"), module=MANAGEMENT, output=(
    "System.Management.Automation.PathInfo", "System.Management.Automation.PathInfoStack"))
class GetLocation(Cmdlet):
    """Gets the current location.

    PS> (Get-Location).Provider.Name
    FileSystem
    """

    PSProvider: list[str] = param(sets="Location", by_name=True)
    """Gets the location on the drives of these providers."""
    PSDrive: list[str] = param(sets="Location", by_name=True)
    """Gets the location on these drives."""
    Stack: Switch = param(sets="Stack")
    """Gets the locations that Push-Location kept."""
    StackName: list[str] = param(sets="Stack", by_name=True)
    """The stacks to get."""

    def process(self) -> Iterator[Any]:
        providers = self.state.providers
        if self.set_name == "Stack":
            names: list[str | None] = [*self.StackName] if self.StackName else [None]
            for name in names:
                try:
                    yield providers.stack(name)
                except ShellError as error:
                    self.error(error)
        elif self.PSDrive or self.PSProvider:
            for drive in self.drives():
                yield self.location_on(drive)
        else:
            yield providers.location

    def drives(self) -> Iterator[Drive]:
        """The drives that are asked for."""
        for name in self.PSDrive or ["*"]:
            try:
                yield from matching_drives(self.state.providers, name, self.PSProvider)
            except ShellError as error:
                self.error(error)

    def location_on(self, drive: Drive) -> PathInfo:
        """The current location on one drive."""
        names = drive.location.split("/") if drive.location else []
        return PathInfo(Target(drive.provider, drive, drive.provider.locate(drive.root, names)))
