"""Exit-PSSession."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, cmdlet


@cmdlet("Exit-PSSession", module="Microsoft.PowerShell.Core", aliases=("exsn",))
class ExitPSSession(Cmdlet):
    """Comes back from another computer; whoever is on none stays where he is, as in PowerShell.

    PS> Exit-PSSession
    """
