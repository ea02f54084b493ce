"""Get-Variable."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.variable.filters import chosen
from lyncshell.engine.variable_items import not_found
from lyncshell.values.wildcard import has_wildcards

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


@cmdlet("Get-Variable", module="Microsoft.PowerShell.Utility", output=("System.Management.Automation.PSVariable",))
class GetVariable(Cmdlet):
    """Gets the variables of the session.

    PS> $pool = 'pool01'; (Get-Variable pool).Value
    pool01
    PS> Get-Variable pool -ValueOnly
    pool01
    """

    Name: list[str] = param(position=0, pipeline=True, by_name=True)
    """Names of variables, without the dollar sign; wildcards are allowed."""
    ValueOnly: Switch = OFF
    """Writes the values instead of the variables."""
    Include: list[str] = param()
    """Only names that fit one of these patterns."""
    Exclude: list[str] = param()
    """No names that fit one of these patterns."""
    Scope: str = param()
    """Global, Script, Local, or how many callers the scope is away."""

    def process(self) -> Iterator[object]:
        found = chosen(self.state, self.Name or ["*"], self.Scope, self.Include, self.Exclude)
        for name, variables in found.items():
            if not variables and not has_wildcards(name) and not self.Include and not self.Exclude:
                self.error(not_found(name))
            for variable in variables:
                yield variable.value if self.ValueOnly else variable
