"""Undo-CsChange: takes back the last command, a revision, or a range of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.history.base import ID_SPACE, HistoryCmdlet
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.past import RevisionReport
from lyncshell.declare.undo import Range, apply, next_undo

if TYPE_CHECKING:
    from collections.abc import Iterator


class Reversal(HistoryCmdlet):
    """An undo or a redo: finds what is next, asks, does it, and shows the revision with -PassThru."""

    Force: Switch = OFF
    """Does it too where items were changed since, or need what would go."""

    PassThru: Switch = OFF
    """Writes the revision that this makes."""

    def span(self) -> Range:
        """What is to be taken back."""
        raise TypeError("a reversal says what it takes back")

    def process(self) -> Iterator[RevisionReport]:
        """Takes it back."""
        deployment = self.whole()
        span = self.span()
        lines = deployment.history.revisions(first=span.first, last=span.last, limit=2)
        shown = f" ({lines[0].command_line.strip()})" if len(lines) == 1 and lines[0].command_line else ""
        if self.should_process(f"{span}{shown}"):
            apply(deployment, span, force=bool(self.Force))
            if self.PassThru:
                yield RevisionReport(deployment, deployment.history.revisions(limit=1)[0])


@cmdlet("Undo-CsChange", should_process=True, output=("LyncShell.Revision",), type_name=f"{ID_SPACE}.UndoChange")
class UndoCsChange(Reversal):
    """Undoes the last command that is not undone yet, or the revisions that are named.

    An undo is a revision of its own. It is refused, with a list, when later changes build on what it would undo.
    -WhatIf shows what it would change.

    PS> Set-CsMobilityPolicy Global -EnableMobility $false
    PS> Undo-CsChange; (Get-CsMobilityPolicy Global).EnableMobility
    True
    """

    Revision: int | None = param(position=0, by_name=True, aliases=("Id",))
    """The revision to undo, or the first one with -Through."""

    Through: int | None = None
    """The last revision of a range."""

    def span(self) -> Range:
        """The revisions that are named, or the last command."""
        if self.Revision is None:
            return next_undo(self.deployment)
        return Range(self.Revision, self.Revision if self.Through is None else self.Through)
