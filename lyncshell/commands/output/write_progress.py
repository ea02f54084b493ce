"""Write-Progress."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Range, Switch, cmdlet, param
from lyncshell.commands.modules import UTILITY
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.records import ProgressRecord

_LARGEST = 2147483647


@cmdlet("Write-Progress", module=UTILITY)
class WriteProgress(Cmdlet):
    """Shows how far a long command has come, where there is a terminal.

    PS> Write-Progress -Activity 'Moving users' -Status '5 of 10' -PercentComplete 50; 'done'
    done
    """

    Activity: str = param(position=0)
    """What is going on."""
    Status: str = param(position=1)
    """Where it stands."""
    Id: int = param(0, position=2, validate=(Range(0, _LARGEST),))
    """Tells several bars apart."""
    PercentComplete: int = param(-1, validate=(Range(-1, 100),))
    """How much is done; -1 where nobody knows."""
    SecondsRemaining: int = param(-1)
    """How long it will take; -1 where nobody knows."""
    CurrentOperation: str = param()
    """What is done right now."""
    ParentId: int = param(-1, validate=(Range(-1, _LARGEST),))
    """The bar that this one belongs to."""
    Completed: Switch = OFF
    """Takes the bar away."""
    SourceId: int = param(0)
    """Tells sources apart."""

    def process(self) -> None:
        if not self.Activity and not self.Completed:
            raise ShellError(
                "Activity must be given unless -Completed is.", error_id="MissingActivity",
                category=ErrorCategory.InvalidArgument, exception_type="System.ArgumentException",
            )  # fmt: skip
        record = ProgressRecord(self.Id, self.Activity or "", self.Status or "Processing", self.PercentComplete)
        record.current_operation = self.CurrentOperation
        record.parent_activity_id = self.ParentId
        record.seconds_remaining = self.SecondsRemaining
        record.completed = bool(self.Completed)
        self.progress(record)
