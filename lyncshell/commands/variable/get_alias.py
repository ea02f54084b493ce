"""Get-Alias."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.variable.aliases import aliases_of, missing, missing_definition
from lyncshell.commands.variable.filters import passes
from lyncshell.values.wildcard import has_wildcards

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.engine.command import AliasCommand


@cmdlet(
    "Get-Alias", module="Microsoft.PowerShell.Utility", default_set="Default",
    output=("System.Management.Automation.AliasInfo",),
)  # fmt: skip
class GetAlias(Cmdlet):
    """Gets aliases: short names of commands.

    PS> (Get-Alias gci).Definition
    Get-ChildItem
    """

    Name: list[str] = param(position=0, pipeline=True, by_name=True, sets="Default")
    """Names of aliases; wildcards are allowed."""
    Exclude: list[str] = param()
    """No names that fit one of these patterns."""
    Scope: str = param()
    """Global, Script, Local, or how many callers the scope is away."""
    Definition: list[str] = param(sets="Definition")
    """Commands whose aliases are wanted; wildcards are allowed."""

    def process(self) -> Iterator[AliasCommand]:
        aliases = aliases_of(self.state, self.Scope)
        by_definition = self.set_name == "Definition" and bool(self.Definition)
        for pattern in (self.Definition if by_definition else self.Name) or ["*"]:
            found = [
                alias for alias in aliases
                if passes(alias.target if by_definition else alias.name, [pattern], None)
                and passes(alias.name, None, self.Exclude)
            ]  # fmt: skip
            if not found and not has_wildcards(pattern):
                self.error(missing_definition(pattern) if by_definition else missing(pattern))
            yield from found
