"""A background job and the list of a shell's jobs."""

from __future__ import annotations

from lyncshell.values.objects import Adapted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.state import State
    from lyncshell.values.typesystem import TypeInfo

RUNNING, COMPLETED, FAILED, STOPPED = "Running", "Completed", "Failed", "Stopped"
OUTPUT, ERROR, WARNING, VERBOSE, DEBUG, INFORMATION = (
    "Output", "Error", "Warning", "Verbose", "Debug", "Information"
)  # fmt: skip


class Job(Adapted):
    """One job, or the part of one that runs (`parent` set).

    `written` are pairs of a stream's name and what the job wrote to it, in order; `outcome` is the state it ended in,
    `reason` the error that ended it; `started` and `ended` are ticks.
    """

    __slots__ = (
        "_seen", "children", "command", "ended", "id", "instance", "kind", "name", "outcome", "parent", "reason",
        "started", "written",
    )  # fmt: skip
    PS_TYPE = "System.Management.Automation.PSRemotingJob"
    KEY_BY_IDENTITY = True

    def __init__(self, number: int, name: str, command: str, kind: str, parent: Job | None = None) -> None:
        from uuid import uuid4

        self.id = number
        self.name = name
        self.command = command
        self.kind = kind
        self.parent = parent
        self.instance = uuid4()
        self.children: list[Job] = []
        self.written: list[tuple[str, Any]] = []
        self.outcome = RUNNING
        self.reason: Any = None
        self.started = self.ended = 0
        self._seen = False

    def ps_type(self) -> TypeInfo:
        from lyncshell.commands.job.job_types import JOB

        return JOB

    def ps_type_names(self) -> tuple[str, ...]:
        return (self.PS_TYPE, "System.Management.Automation.Job", "System.Object")

    def state(self) -> str:
        """The state as a script sees it: the first look comes before the job's turn."""
        owner = self.parent or self
        if not owner._seen:
            owner._seen = True
            return RUNNING
        return self.outcome

    def wait(self) -> None:
        """From now on its state is the one it ended in."""
        self._seen = True

    def has_more(self) -> bool:
        """Whether there is something that was not received yet, or may still come."""
        return bool((not self._seen and self.parent is None) or self.written
                    or any(each.written for each in self.children))

    def take(self, keep: bool) -> list[tuple[str, Any]]:
        """What it wrote, its children's included; gone afterwards unless `keep`."""
        found = list(self.written)
        if not keep:
            self.written.clear()
        for each in self.children:
            found += each.take(keep)
        return found


class Jobs:
    """The jobs of a shell, in the order of their numbers."""

    __slots__ = ("_next", "listed")

    def __init__(self) -> None:
        self.listed: list[Job] = []
        self._next = 1

    def number(self) -> int:
        """The next number; jobs and their parts share the count."""
        self._next += 1
        return self._next - 1

    def add(self, name: str, command: str, kind: str) -> Job:
        """A new job with the part that runs."""
        number = self.number()
        job = Job(number, name or f"Job{number}", command, kind)
        part = self.number()
        job.children.append(Job(part, f"Job{part}", command, "", job))
        self.listed.append(job)
        return job


def jobs_of(state: State) -> Jobs:
    """The jobs of a shell."""
    found = state.services.get("jobs")
    if found is None:
        found = state.services["jobs"] = Jobs()
    assert isinstance(found, Jobs)
    return found
