"""Wait-Job."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Range, Switch, cmdlet, param
from lyncshell.commands.job.job import Job as BackgroundJob
from lyncshell.commands.job.selection import (
    BY_ID,
    JobChooser,
    by_filter,
    by_id,
    by_instance,
    by_job,
    by_names,
    by_state,
)
from lyncshell.commands.modules import CORE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


@cmdlet("Wait-Job", default_set=BY_ID, aliases=("wjb",), module=CORE, output=("System.Management.Automation.Job",))
class WaitJob(JobChooser):
    """Waits until background jobs are over, and writes them.

    PS> $job = Start-Job { 'done' }
    PS> (Wait-Job $job).State
    Completed
    PS> Remove-Job $job
    """

    Id: list[int] = by_id()
    """Numbers of jobs."""
    Job: list[Any] = by_job()
    """Jobs."""
    Name: list[str] = by_names()
    """Names of jobs; wildcards are allowed."""
    InstanceId: list[Any] = by_instance()
    """Instances of jobs."""
    State: Any = by_state()
    """The state of the jobs."""
    Filter: Any = by_filter()
    """Properties and the values that they must have."""
    Any: Switch = OFF
    """One of them is enough."""
    Timeout: int = param(-1, aliases=("TimeoutSec",), validate=(Range(-1, 2147483647),))
    """At most so many seconds; -1 is for ever. Jobs are over before that."""
    Force: Switch = OFF
    """Goes on waiting for jobs that are suspended."""

    def process(self) -> Iterator[BackgroundJob]:
        for job in self.chosen():
            job.wait()
            yield job
