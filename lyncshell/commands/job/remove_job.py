"""Remove-Job."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.commands.job.job import jobs_of
from lyncshell.commands.job.selection import (
    BY_FILTER,
    BY_ID,
    BY_INSTANCE,
    BY_JOB,
    BY_NAME,
    JobChooser,
    by_filter,
    by_id,
    by_instance,
    by_job,
    by_names,
    by_state,
)
from lyncshell.commands.modules import CORE
from lyncshell.values.wildcard import like

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@cmdlet("Remove-Job", default_set=BY_ID, aliases=("rjb",), should_process=True, module=CORE)
class RemoveJob(JobChooser):
    """Forgets background jobs and what they wrote.

    PS> $job = Start-Job { 'done' }
    PS> Remove-Job $job
    PS> (Get-Job | Measure-Object).Count
    0
    """

    Id: list[int] = by_id()
    """Numbers of jobs."""
    Job: list[Any] = by_job()
    """Jobs."""
    InstanceId: list[Any] = by_instance()
    """Instances of jobs."""
    Name: list[str] = by_names()
    """Names of jobs; wildcards are allowed."""
    Filter: Any = by_filter()
    """Properties and the values that they must have."""
    State: Any = by_state()
    """The state of the jobs."""
    Command: list[str] = param(by_name=True, sets="CommandParameterSet")
    """Jobs that run such a text; wildcards are allowed."""
    Force: Switch = param(OFF, sets=(BY_ID, BY_JOB, BY_NAME, BY_INSTANCE, BY_FILTER), aliases=("F",))
    """Removes jobs that still run, too."""

    def process(self) -> None:
        jobs = jobs_of(self.state)
        for job in list(self.chosen()):
            if self.Command and not any(like(job.command.strip(), each.strip(), True) for each in self.Command):
                continue
            if job in jobs.listed and self.should_process(f"Job ID: {job.id}, Name: {job.name}", "Remove"):
                jobs.listed.remove(job)
