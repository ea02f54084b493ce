"""Exit-CsFork: back to where Enter-CsFork was called."""

from __future__ import annotations

from cmdlets.history.base import ID_SPACE
from cmdlets.history.transaction import TransactionCmdlet
from lyncshell.cmdlet import cmdlet


@cmdlet("Exit-CsFork", type_name=f"{ID_SPACE}.ExitFork")
class ExitCsFork(TransactionCmdlet):
    """Leaves the fork that Enter-CsFork entered.

    PS> $null = New-CsFork lab; Enter-CsFork lab; Exit-CsFork
    PS> (Get-CsFork | Where-Object IsCurrent).Name
    main
    """

    def process(self) -> None:
        """Stands where it was entered."""
        self.whole().leave()
