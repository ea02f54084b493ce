"""ForEach-Object -Parallel: a block for each object, each time in a shell of its own.

The runs follow one another: a shell here has one thread. What they write comes in the order of the objects.
"""

from __future__ import annotations

from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.null import AUTOMATION_NULL

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.commands.object.for_each_object import ForEachObject

_SECOND = 10_000_000


class ParallelRuns:
    """The runs of one call."""

    def __init__(self, command: ForEachObject) -> None:
        from lyncshell.commands.job.job import Job, jobs_of
        from lyncshell.commands.job.running import using_values

        self.command = command
        self.state = command.state
        self.block = command.Parallel
        self.variables = using_values(self.state, self.block, copy=False)
        self.started = self.state.now()
        self.is_late = False
        self.job: Job | None = None
        if command.AsJob:
            self.job = jobs_of(self.state).add("", self.block.code.text, "PSTaskJob")

    def add(self, value: Any) -> None:
        """Runs the block for one object."""
        if value is AUTOMATION_NULL or self.is_late:
            return
        limit = self.command.TimeoutSeconds
        if limit and self.state.now() - self.started > limit * _SECOND:
            self.is_late = True
            self.command.error(ShellError("The ForEach-Object -Parallel command ran longer than -TimeoutSeconds.",
                                          error_id="PSTaskException", category=ErrorCategory.OperationTimeout))
            return
        written = self.written(value)
        if self.job is not None:
            self.job.children[0].written += written
            return
        for stream, item in written:
            self.show(stream, item)

    def written(self, value: Any) -> list[tuple[str, Any]]:
        """What one run writes."""
        from lyncshell.commands.job.running import Recorder
        from lyncshell.engine.engine import Engine

        found: list[tuple[str, Any]] = []
        state = self.state
        engine = Engine(state.host, state.world, Recorder(found))
        inner = engine.state
        inner.services, inner.start_directory = state.services, str(state.providers.file_path("."))
        inner.allow_network, inner.allow_programs = state.allow_network, state.allow_programs
        for name, each in self.variables.items():
            inner.globals[name] = each
        inner.globals["_"] = value
        engine.run(self.block.code.text)
        return found

    def show(self, stream: str, item: Any) -> None:
        """Passes on one thing that a run wrote."""
        command = self.command
        if stream == "Output":
            command.write(item)
        elif stream == "Error":
            command.error(item)
        elif stream == "Information":
            command.streams.information(item)
        else:
            getattr(command, stream.lower())(item)

    def end(self) -> None:
        """Writes the job, where one was asked for."""
        if self.job is not None:
            self.job.outcome = self.job.children[0].outcome = "Completed"
            self.job.started, self.job.ended = self.started, self.state.now()
            self.command.write(self.job)
