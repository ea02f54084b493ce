"""Get-PSDrive."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.errors import ShellError
from lyncshell.providers.names import matching_drives
from lyncshell.values.names import fold


@cmdlet("Get-PSDrive", default_set="Name", aliases=("gdr",), module=MANAGEMENT,
        output=("System.Management.Automation.PSDriveInfo",))
class GetPSDrive(Cmdlet):
    """Gets the drives of the session.

    PS> (Get-PSDrive -PSProvider Function).Name
    Function
    """

    Name: list[str] = param(sets="Name", position=0, by_name=True)
    """Names of drives; wildcards are allowed."""
    LiteralName: list[str] = param(sets="LiteralName", position=0, mandatory=True, by_name=True)
    """Names of drives, taken as they are written."""
    Scope: str = param(by_name=True)
    """A scope; drives belong to the whole session here."""
    PSProvider: list[str] = param(by_name=True)
    """Providers whose drives are wanted."""

    def process(self) -> Iterator[Any]:
        for name in self.LiteralName or self.Name or ["*"]:
            try:
                found = matching_drives(self.state.providers, name, self.PSProvider, literal=bool(self.LiteralName))
            except ShellError as error:
                self.error(error)
                continue
            yield from sorted(found, key=lambda drive: fold(drive.name))
