"""Get-Job."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.commands.job.job import Job
from lyncshell.commands.job.selection import (
    BY_ID,
    BY_INSTANCE,
    BY_NAME,
    BY_STATE,
    JOB_STATE,
    JobChooser,
    by_filter,
    by_id,
    by_instance,
    by_names,
    by_state,
)
from lyncshell.commands.modules import CORE
from lyncshell.values.dates import DateTime
from lyncshell.values.names import fold
from lyncshell.values.text import to_string
from lyncshell.values.wildcard import like

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_COMMAND = "CommandParameterSet"
_LISTS = (BY_ID, BY_INSTANCE, BY_NAME, BY_STATE, _COMMAND)


@cmdlet("Get-Job", default_set=BY_ID, aliases=("gjb",), module=CORE, output=("System.Management.Automation.Job",))
class GetJob(JobChooser):
    """Gets background jobs.

    PS> $job = Start-Job { 'done' } -Name backup
    PS> (Get-Job backup).HasMoreData
    True
    PS> Remove-Job backup
    """

    IncludeChildJob: Switch = param(OFF, sets=_LISTS)
    """The parts of the jobs, too."""
    ChildJobState: Any = param(sets=_LISTS, type=JOB_STATE)
    """Parts in this state."""
    HasMoreData: bool | None = param(sets=_LISTS)
    """Jobs with something to receive, or without."""
    Before: Any = param(sets=_LISTS, type="datetime")
    """Jobs that ended before this time."""
    After: Any = param(sets=_LISTS, type="datetime")
    """Jobs that ended after this time."""
    Newest: int = param(0, sets=_LISTS)
    """At most so many, the newest first."""
    Command: list[str] = param(by_name=True, sets=_COMMAND)
    """Jobs that run such a text; wildcards are allowed."""
    Id: list[int] = by_id(mandatory=False)
    """Numbers of jobs."""
    InstanceId: list[Any] = by_instance()
    """Instances of jobs."""
    Name: list[str] = by_names()
    """Names of jobs; wildcards are allowed."""
    State: Any = by_state()
    """The state of the jobs."""
    Filter: Any = by_filter()
    """Properties and the values that they must have."""

    def process(self) -> Iterator[Job]:
        found = [job for job in self.chosen() if self._fits(job)]
        if self.Newest:
            found = sorted(found, key=lambda job: job.started, reverse=True)[: self.Newest]
        for job in found:
            yield job
            for part in job.children:
                if self._wants_part(part):
                    yield part

    def _fits(self, job: Job) -> bool:
        if self.HasMoreData is not None and job.has_more() != self.HasMoreData:
            return False
        if self.Before is not None and not job.ended < _ticks(self.Before):
            return False
        if self.After is not None and not job.ended > _ticks(self.After):
            return False
        return not self.Command or any(like(job.command.strip(), each.strip(), True) for each in self.Command)

    def _wants_part(self, part: Job) -> bool:
        if self.ChildJobState is not None:
            return fold(part.state()) == fold(to_string(self.ChildJobState))
        return bool(self.IncludeChildJob)


def _ticks(date: DateTime) -> int:
    return date.ticks
