"""Enter-CsFork: works on a fork from here on."""

from __future__ import annotations

from cmdlets.history.base import ID_SPACE
from cmdlets.history.transaction import TransactionCmdlet
from lyncshell.cmdlet import cmdlet, param


@cmdlet("Enter-CsFork", type_name=f"{ID_SPACE}.EnterFork")
class EnterCsFork(TransactionCmdlet):
    """Works on a fork until Exit-CsFork: every command reads and changes the fork, and the store stays as it is.

    PS> $null = New-CsFork lab
    PS> Enter-CsFork lab; Set-CsMobilityPolicy Global -EnableMobility $false; (Get-CsMobilityPolicy Global).EnableMobility
    False
    PS> Exit-CsFork; (Get-CsMobilityPolicy Global).EnableMobility
    True
    """  # noqa: E501

    Name: str = param(position=0, mandatory=True, pipeline=True, by_name=True)
    """The fork's name; `main` is the main line."""

    def process(self) -> None:
        """Stands on the fork."""
        deployment = self.whole()
        deployment.enter(deployment.store.branch_named(self.Name))
