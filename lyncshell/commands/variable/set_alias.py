"""Set-Alias."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.variable.aliases import made

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.engine.command import AliasCommand


@cmdlet(
    "Set-Alias", module="Microsoft.PowerShell.Utility", should_process=True,
    output=("System.Management.Automation.AliasInfo",),
)  # fmt: skip
class SetAlias(Cmdlet):
    """Makes or changes an alias: a short name of a command.

    PS> Set-Alias say Write-Output; say hello
    hello
    """

    Name: str = param(position=0, mandatory=True, by_name=True)
    """The name of the alias."""
    Value: str = param(position=1, mandatory=True, by_name=True)
    """The command that it stands for."""
    Description: str = param(default="")
    """A text about the alias."""
    Option: object = param(type="System.Management.Automation.ScopedItemOptions")
    """ReadOnly, Constant, Private, AllScope or None."""
    PassThru: Switch = OFF
    """Writes the alias."""
    Scope: str = param()
    """Global, Script, Local, or how many callers the scope is away."""
    Force: Switch = OFF
    """Changes read-only aliases too."""

    def process(self) -> Iterator[AliasCommand]:
        if not self.should_process(f"Name: {self.Name} Value: {self.Value}", "Set Alias"):
            return
        yield from made(self)
