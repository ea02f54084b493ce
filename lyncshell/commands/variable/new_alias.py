"""New-Alias."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.variable.aliases import already_exists, made

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.engine.command import AliasCommand


@cmdlet(
    "New-Alias", module="Microsoft.PowerShell.Utility", should_process=True, confirm_impact="Low",
    output=("System.Management.Automation.AliasInfo",),
)  # fmt: skip
class NewAlias(Cmdlet):
    """Makes an alias that is not there yet: a short name of a command.

    PS> New-Alias say Write-Output; say hello
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
    """Replaces an alias that is there."""

    def process(self) -> Iterator[AliasCommand]:
        if not self.Force and self.state.table.find_alias(self.Name) is not None:
            self.error(already_exists(self.Name))
            return
        if not self.should_process(f"Name: {self.Name} Value: {self.Value}", "New Alias"):
            return
        yield from made(self)
