"""Remove-Alias."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.variable.aliases import aliases_of, missing, not_removable
from lyncshell.commands.variable.filters import passes
from lyncshell.engine.variable_items import scope_of
from lyncshell.values.wildcard import has_wildcards


@cmdlet("Remove-Alias", module="Microsoft.PowerShell.Utility", default_set="Default")
class RemoveAlias(Cmdlet):
    """Takes aliases away.

    PS> Set-Alias say Write-Output; Remove-Alias say; Test-Path alias:say
    False
    """

    Name: list[str] = param(position=0, mandatory=True, pipeline=True, by_name=True)
    """Names of aliases; wildcards are allowed."""
    Scope: str = param()
    """Global, Script, Local, or how many callers the scope is away."""
    Force: Switch = OFF
    """Removes read-only aliases too."""

    def process(self) -> None:
        place = scope_of(self.state, self.Scope) if self.Scope else None
        for name in self.Name:
            found = [alias for alias in aliases_of(self.state, self.Scope) if passes(alias.name, [name], None)]
            if not found and not has_wildcards(name):
                self.error(missing(name))
            for alias in found:
                if "Constant" in alias.options or ("ReadOnly" in alias.options and not self.Force):
                    self.error(not_removable(alias.name))
                else:
                    self.state.table.remove_alias(alias.name, place)
