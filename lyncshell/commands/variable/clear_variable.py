"""Clear-Variable."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.variable.filters import chosen
from lyncshell.engine.variable_items import PSVariable, not_found
from lyncshell.errors import ShellError
from lyncshell.values.wildcard import has_wildcards

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


@cmdlet(
    "Clear-Variable", module="Microsoft.PowerShell.Utility", should_process=True,
    output=("System.Management.Automation.PSVariable",),
)  # fmt: skip
class ClearVariable(Cmdlet):
    """Sets variables to null; they stay.

    PS> $x = 1; Clear-Variable x; $null -eq $x
    True
    """

    Name: list[str] = param(position=0, mandatory=True, by_name=True)
    """Names of variables; wildcards are allowed."""
    Include: list[str] = param()
    """Only names that fit one of these patterns."""
    Exclude: list[str] = param()
    """No names that fit one of these patterns."""
    Force: Switch = OFF
    """Clears read-only variables too."""
    PassThru: Switch = OFF
    """Writes the variables."""
    Scope: str = param()
    """Global, Script, Local, or how many callers the scope is away."""

    def process(self) -> Iterator[PSVariable]:
        for name, variables in chosen(self.state, self.Name, self.Scope, self.Include, self.Exclude).items():
            if not variables and not has_wildcards(name):
                self.error(not_found(name))
            for variable in variables:
                if self._clear(variable) and self.PassThru:
                    yield variable

    def _clear(self, variable: PSVariable) -> bool:
        if not self.should_process(f"Name: {variable.name}", "Clear variable"):
            return False
        try:
            variable.set(None, force=bool(self.Force))
        except ShellError as error:
            self.error(error)
            return False
        return True
