"""Pop-Location."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.errors import ShellError


@cmdlet("Pop-Location", aliases=("popd",), module=MANAGEMENT, output=("System.Management.Automation.PathInfo",))
class PopLocation(Cmdlet):
    """Goes back to the location that Push-Location kept last.

    PS> $start = $PWD.Path
    PS> Push-Location /
    PS> Pop-Location
    PS> $PWD.Path -eq $start
    True
    """

    PassThru: Switch = OFF
    """Writes the new location."""
    StackName: str = param(by_name=True)
    """The stack to take it from."""

    def process(self) -> Iterator[Any]:
        providers = self.state.providers
        try:
            if self.StackName:
                providers.stack(self.StackName)
            location = providers.pop(self.StackName)
        except ShellError as error:
            self.error(error)
            return
        if self.PassThru and location is not None:
            yield location
