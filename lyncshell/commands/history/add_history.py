"""Add-History."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.history.session_history import HistoryInfo, history_of
from lyncshell.commands.modules import CORE
from lyncshell.errors import ErrorCategory, InvalidData
from lyncshell.values import members
from lyncshell.values.objects import unwrap
from lyncshell.values.text import to_string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


@cmdlet("Add-History", module=CORE, output=(HistoryInfo.PS_TYPE,))
class AddHistory(Cmdlet):
    """Adds entries to the history, such as those that another shell exported.

    PS> [pscustomobject]@{ CommandLine = 'Get-CsPool'; ExecutionStatus = 'Completed' } | Add-History
    PS> (Get-History).CommandLine
    Get-CsPool
    """

    InputObject: Any = param(position=0, pipeline=True, type="psobject[]")
    """Entries, or objects with a CommandLine."""
    Passthru: Switch = OFF
    """Writes the new entries."""

    def process(self) -> Iterator[HistoryInfo]:
        for value in self.InputObject or ():
            text = members.get_member(value, "CommandLine")
            if not isinstance(text, str):
                self.error(InvalidData("Cannot add history because the input object has a format that is not valid.",
                                       unwrap(value), error_id="AddHistoryInvalidInput",
                                       category=ErrorCategory.InvalidData,
                                       exception_type="System.IO.InvalidDataException"))
                continue
            status = to_string(members.get_member(value, "ExecutionStatus")) or "Completed"
            times = (unwrap(members.get_member(value, name)) for name in ("StartExecutionTime", "EndExecutionTime"))
            start, end = (getattr(each, "ticks", 0) for each in times)
            entry = history_of(self.state).add(text, status, start, end)
            if self.Passthru:
                yield entry
