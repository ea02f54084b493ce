"""Redo-CsChange: takes back the last undo."""

from __future__ import annotations

from cmdlets.history.base import ID_SPACE
from cmdlets.history.undo_change import Reversal
from lyncshell.cmdlet import cmdlet
from lyncshell.declare.undo import Range, next_redo


@cmdlet("Redo-CsChange", should_process=True, output=("LyncShell.Revision",), type_name=f"{ID_SPACE}.RedoChange")
class RedoCsChange(Reversal):
    """Does again what the last Undo-CsChange took back.

    PS> Set-CsMobilityPolicy Global -EnableMobility $false; Undo-CsChange
    PS> Redo-CsChange; (Get-CsMobilityPolicy Global).EnableMobility
    False
    """

    def span(self) -> Range:
        """What the newest undo took back."""
        return next_redo(self.deployment)
