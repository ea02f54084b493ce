"""Get-CsFork: the forks of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.history.base import ID_SPACE, HistoryCmdlet
from lyncshell.cmdlet import cmdlet, param
from lyncshell.declare.named_states import ForkReport, forks
from lyncshell.store.errors import UnknownBranch
from lyncshell.values.predicate import wildcard

if TYPE_CHECKING:
    from collections.abc import Iterator


@cmdlet("Get-CsFork", output=("LyncShell.Fork",), type_name=f"{ID_SPACE}.GetFork")
class GetCsFork(HistoryCmdlet):
    """Gets the main line and the forks of the store, with the number of items that each fork changed.

    PS> $null = New-CsFork lab
    PS> Get-CsFork | ForEach-Object { "$($_.Name) $($_.IsCurrent)" }
    main True
    lab False
    """

    Name: str | None = param(position=0)
    """The name, or a pattern with wildcards."""

    def process(self) -> Iterator[ForkReport]:
        """Writes the forks."""
        fits = wildcard(self.Name or "*")
        found = [each for each in forks(self.whole()) if fits(str(each.branch.name))]
        if not found and self.Name is not None and "*" not in self.Name:
            self.error(UnknownBranch(f'There is no fork "{self.Name}" in this store.', self.Name))
        yield from found
