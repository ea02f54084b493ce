"""Get-SecureRandom."""

from __future__ import annotations

from lyncshell.cmdlet import cmdlet
from lyncshell.commands.modules import UTILITY
from lyncshell.commands.utility.get_random import RandomCmdlet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@cmdlet("Get-SecureRandom", default_set="RandomNumberParameterSet", module=UTILITY,
        output=("System.Int32", "System.Int64", "System.Double"))
class GetSecureRandom(RandomCmdlet):
    """Gets random numbers that nobody can foretell, or picks objects by them.

    PS> Get-SecureRandom -Minimum 5 -Maximum 6
    5
    """

    def source(self) -> Any:
        """The system's generator."""
        from random import SystemRandom

        return SystemRandom()
