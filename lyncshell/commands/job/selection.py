"""The parameters by which the job commands choose jobs, and the choice."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, param
from lyncshell.commands.job.job import Job, jobs_of
from lyncshell.errors import ErrorCategory, ItemNotFound
from lyncshell.values.names import fold
from lyncshell.values.text import to_string
from lyncshell.values.wildcard import has_wildcards, like

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

BY_ID, BY_JOB, BY_NAME, BY_INSTANCE, BY_STATE, BY_FILTER = (
    "SessionIdParameterSet", "JobParameterSet", "NameParameterSet", "InstanceIdParameterSet", "StateParameterSet",
    "FilterParameterSet",
)  # fmt: skip
JOB_TYPE = "System.Management.Automation.Job[]"
JOB_STATE = "System.Management.Automation.JobState"


def by_id(mandatory: bool = True) -> Any:
    """-Id: numbers of jobs."""
    return param(position=0, mandatory=mandatory, by_name=True, sets=BY_ID)


def by_job(sets: str | tuple[str, ...] = BY_JOB) -> Any:
    """-Job: jobs as objects."""
    return param(position=0, mandatory=True, pipeline=True, by_name=True, sets=sets, type=JOB_TYPE)


def by_names() -> Any:
    """-Name: names of jobs."""
    return param(position=0, mandatory=True, by_name=True, sets=BY_NAME)


def by_instance() -> Any:
    """-InstanceId: instances of jobs."""
    return param(position=0, mandatory=True, by_name=True, sets=BY_INSTANCE, type="guid[]")


def by_state() -> Any:
    """-State: the state of the jobs."""
    return param(position=0, mandatory=True, by_name=True, sets=BY_STATE, type=JOB_STATE)


def by_filter() -> Any:
    """-Filter: properties and the values that they must have."""
    return param(position=0, mandatory=True, by_name=True, sets=BY_FILTER, type="hashtable")


class JobChooser(Cmdlet):
    """Base of the commands that choose jobs by the parameters above, as many of them as each has."""

    def chosen(self) -> Iterator[Job]:
        """The jobs that are meant; what names none is reported."""
        bound = self.bound
        if "Job" in bound:
            yield from bound["Job"]
        elif "Id" in bound:
            yield from self.by_keys(bound["Id"], lambda job, key: job.id == key, "ID", "SessionId")
        elif "InstanceId" in bound:
            keys = bound["InstanceId"]
            yield from self.by_keys(keys, lambda job, key: job.instance == key, "instance ID", "InstanceId")
        elif "Name" in bound:
            yield from self.by_keys(bound["Name"], lambda job, key: like(job.name, key, True), "name", "Name")
        else:
            yield from (job for job in jobs_of(self.state).listed if self.fits(job))

    def fits(self, job: Job) -> bool:
        """Whether a job has the state or the properties that are asked for."""
        if "State" in self.bound:
            return fold(job.state()) == fold(to_string(self.bound["State"]))
        if "Filter" in self.bound:
            return all(fold(to_string(job.ps_get(to_string(key)))) == fold(to_string(value))
                       for key, value in self.bound["Filter"].items())
        return True

    def by_keys(self, keys: list[Any], fits: Any, what: str, id_part: str) -> Iterator[Job]:
        """The jobs for each key."""
        listed = jobs_of(self.state).listed
        for key in keys:
            found = [job for job in (*listed, *(part for job in listed for part in job.children)) if fits(job, key)]
            if not found and not (isinstance(key, str) and has_wildcards(key)):
                self.error(ItemNotFound(
                    f"The command cannot find a job with the job {what} {to_string(key)}. Verify the value of the "
                    f"{id_part if id_part != 'SessionId' else 'Id'} parameter and then try the command again.", key,
                    error_id=f"JobWithSpecified{id_part}NotFound", category=ErrorCategory.ObjectNotFound,
                    exception_type="System.Management.Automation.PSArgumentException"))
            yield from found if isinstance(key, str) and has_wildcards(key) else found[:1]
