"""Receive-Job."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.commands.job import job as streams
from lyncshell.commands.job.job import Job as BackgroundJob
from lyncshell.commands.job.job import jobs_of
from lyncshell.commands.job.selection import (
    JobChooser,
    by_id,
    by_instance,
    by_job,
    by_names,
)
from lyncshell.commands.modules import CORE
from lyncshell.commands.remoting_types import SESSION
from lyncshell.errors import InvalidRequest
from lyncshell.values.wildcard import like

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_LOCATION, _COMPUTER, _SESSION = "Location", "ComputerName", "Session"


@cmdlet("Receive-Job", default_set=_LOCATION, aliases=("rcjb",), module=CORE)
class ReceiveJob(JobChooser):
    """Writes what background jobs wrote: objects, errors, warnings and the rest.

    PS> Start-Job { 1..3 } | Receive-Job -Wait -AutoRemoveJob
    1
    2
    3
    """

    Job: list[Any] = by_job((_LOCATION, _COMPUTER, _SESSION))
    """Jobs."""
    ComputerName: list[str] = param(position=1, by_name=True, sets=_COMPUTER, aliases=("Cn",))
    """What came from these computers; all comes from this one, so nothing is written."""
    Location: list[str] = param(position=1, sets=_LOCATION)
    """What came from these places; wildcards are allowed."""
    Session: list[Any] = param(position=1, by_name=True, sets=_SESSION, type=SESSION + "[]")
    """What came from these sessions; jobs run in none, so nothing is written."""
    Keep: Switch = OFF
    """What is written stays with the job, to be received again."""
    NoRecurse: Switch = OFF
    """Not what the parts of the job wrote, only the job itself."""
    Force: Switch = OFF
    """Goes on waiting for jobs that are suspended."""
    Wait: Switch = OFF
    """Waits until the jobs are over."""
    AutoRemoveJob: Switch = OFF
    """Forgets the jobs afterwards; goes with -Wait."""
    WriteEvents: Switch = OFF
    """Would write how the state changes while it waits; jobs are over before that."""
    WriteJobInResults: Switch = OFF
    """Writes each job before what it wrote; goes with -Wait."""
    Name: list[str] = by_names()
    """Names of jobs; wildcards are allowed."""
    InstanceId: list[Any] = by_instance()
    """Instances of jobs."""
    Id: list[int] = by_id()
    """Numbers of jobs."""

    def begin(self) -> None:
        if self.AutoRemoveJob and not self.Wait:
            raise InvalidRequest("The AutoRemoveJob parameter cannot be used without the Wait parameter.",
                                 error_id="AutoRemoveJobWithoutWait")
        if self.WriteJobInResults and not self.Wait:
            raise InvalidRequest("The WriteJobInResults parameter cannot be used without the Wait parameter.",
                                 error_id="WriteJobInResultsWithoutWait")

    def process(self) -> Iterator[object]:
        for job in self.chosen():
            job.wait()
            if self.WriteJobInResults:
                yield job
            yield from self.received(job)
            if self.AutoRemoveJob and job in jobs_of(self.state).listed:
                jobs_of(self.state).listed.remove(job)

    def received(self, job: BackgroundJob) -> Iterator[object]:
        """What one job wrote, each thing on its stream."""
        places = self.Location or ["localhost"]
        if self.ComputerName or self.Session or not any(like("localhost", each, True) for each in places):
            return
        if self.NoRecurse and job.children:
            return
        for stream, value in job.take(bool(self.Keep)):
            if stream == streams.OUTPUT:
                yield value
            elif stream == streams.ERROR:
                self.error(value)
            elif stream == streams.INFORMATION:
                self.streams.information(value)
            else:
                getattr(self, stream.lower())(value)
