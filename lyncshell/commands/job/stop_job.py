"""Stop-Job."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Switch, cmdlet
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


@cmdlet("Stop-Job", default_set=BY_ID, aliases=("spjb",), should_process=True, module=CORE,
        output=("System.Management.Automation.Job",))
class StopJob(JobChooser):
    """Stops background jobs. Here they are over when they can be named, so that nothing is left to stop.

    PS> $job = Start-Job { 'done' }
    PS> Stop-Job $job
    PS> Remove-Job $job
    """

    Id: list[int] = by_id()
    """Numbers of jobs."""
    Job: list[Any] = by_job()
    """Jobs."""
    Name: list[str] = by_names()
    """Names of jobs; wildcards are allowed."""
    PassThru: Switch = OFF
    """Writes the jobs."""
    InstanceId: list[Any] = by_instance()
    """Instances of jobs."""
    State: Any = by_state()
    """The state of the jobs."""
    Filter: Any = by_filter()
    """Properties and the values that they must have."""

    def process(self) -> Iterator[BackgroundJob]:
        for job in self.chosen():
            if self.should_process(f"Job ID: {job.id}, Name: {job.name}", "Stop"):
                job.wait()
                if self.PassThru:
                    yield job
