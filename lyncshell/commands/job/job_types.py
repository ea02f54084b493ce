"""What scripts see of a job."""

from __future__ import annotations

from lyncshell.commands.job.job import Job
from lyncshell.values.enums import enum_type
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

BASE = declare("System.Management.Automation.Job", base="System.Object", is_abstract=True)
JOB = declare(Job.PS_TYPE, python=Job, base=BASE)
_STATE = "System.Management.Automation.JobState"


def _state(name: str) -> Any:
    return enum_type(_STATE)[name]


@JOB.property(f"{_STATE} State {{get;}}")
def state(self: Job) -> Any:
    """Running, Completed, Failed, Stopped."""
    return _state(self.state())


@JOB.property("bool HasMoreData {get;}")
def has_more_data(self: Job) -> bool:
    """Whether Receive-Job would write something."""
    return self.has_more()


@JOB.property("string StatusMessage {get;}")
def status_message(self: Job) -> str:
    """Nothing more than the state says."""
    return ""


@JOB.property("string Location {get;}")
def location(self: Job) -> str:
    """This computer."""
    return "localhost" if self.kind != "PSTaskJob" else "PowerShell"


@JOB.property("string Command {get;}")
def command(self: Job) -> str:
    """The text of the block."""
    return self.command


@JOB.property("System.Object JobStateInfo {get;}")
def job_state_info(self: Job) -> Any:
    """State and reason in one object, whose text is the state."""
    from lyncshell.values.objects import PSCustomObject

    return PSCustomObject({"State": _state(self.state()), "Reason": self.reason},
                          ("System.Management.Automation.JobStateInfo", "System.Object"))


@JOB.property("guid InstanceId {get;}")
def instance_id(self: Job) -> Any:
    """What tells it from every other job."""
    return self.instance


@JOB.property("int Id {get;}")
def identity(self: Job) -> int:
    """Its number in this shell."""
    return self.id


@JOB.property("string Name {get;set;}")
def name(self: Job) -> str:
    """Its name."""
    return self.name


@name.setter
def _set_name(self: Job, value: str) -> None:
    self.name = value


@JOB.property("System.Collections.Generic.IList[System.Management.Automation.Job] ChildJobs {get;}")
def child_jobs(self: Job) -> list[Job]:
    """The parts that run."""
    return list(self.children)


@JOB.property("System.Nullable[datetime] PSBeginTime {get;}")
def begin_time(self: Job) -> Any:
    """When it began."""
    return _time(self.started)


@JOB.property("System.Nullable[datetime] PSEndTime {get;}")
def end_time(self: Job) -> Any:
    """When it ended."""
    return _time(self.ended)


def _time(ticks: int) -> Any:
    from lyncshell.values.dates import DateTime

    return DateTime(ticks, 2) if ticks else None


@JOB.property("string PSJobTypeName {get;}")
def job_type_name(self: Job) -> str:
    """BackgroundJob, or PSTaskJob of ForEach-Object -Parallel."""
    return self.kind


def _stream(stream: str) -> Any:
    return lambda self: [value for name, value in self.written if name == stream]


for _name in ("Output", "Error", "Warning", "Verbose", "Debug", "Information"):
    JOB.property(f"System.Management.Automation.PSDataCollection[object] {_name} {{get;}}")(_stream(_name))


@JOB.method("void StopJob()")
def stop_job(self: Job) -> None:
    """A job is over when a script gets hold of it, so there is nothing to stop."""
    self.wait()


