"""Remove-Variable."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.variable.filters import chosen
from lyncshell.engine.variable_items import not_found
from lyncshell.errors import ShellError
from lyncshell.values.wildcard import has_wildcards


@cmdlet("Remove-Variable", module="Microsoft.PowerShell.Utility", should_process=True)
class RemoveVariable(Cmdlet):
    """Takes variables away.

    PS> $x = 1; Remove-Variable x; Test-Path variable:x
    False
    """

    Name: list[str] = param(position=0, mandatory=True, by_name=True)
    """Names of variables; wildcards are allowed."""
    Include: list[str] = param()
    """Only names that fit one of these patterns."""
    Exclude: list[str] = param()
    """No names that fit one of these patterns."""
    Force: Switch = OFF
    """Removes read-only variables too."""
    Scope: str = param()
    """Global, Script, Local, or how many callers the scope is away."""

    def process(self) -> None:
        for name, variables in chosen(
            self.state, self.Name, self.Scope or ("" if ":" in self.Name[0] else "local"), self.Include, self.Exclude
        ).items():
            if not variables and not has_wildcards(name):
                self.error(not_found(name))
            for variable in variables:
                if self.should_process(f"Name: {variable.name}", "Remove variable"):
                    try:
                        variable.remove(force=bool(self.Force))
                    except ShellError as error:
                        self.error(error)
