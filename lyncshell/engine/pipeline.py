"""Pipelines: commands that are begun together, fed one object at a time, and ended in order.

A `CommandProcessor` is one command of a running pipeline, an `Invocation` what is known about the call. `Pipeline`
links processors and owns their errors: what is raised downstream of script code is carried past that code's `catch`
as a PipelineFailure and raised again by `Pipeline.run`, at the statement that owns the pipeline.
"""

from __future__ import annotations

from lyncshell.engine.control import PipelineFailure, PipelineStopped
from lyncshell.errors import ShellError
from lyncshell.values.null import MISSING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from lyncshell.engine.callsite import CommandSite
    from lyncshell.engine.command import Command
    from lyncshell.engine.parameters import Argument
    from lyncshell.engine.state import State
    from lyncshell.engine.streams import Sinks, Streams
    from lyncshell.engine.variables import Scope
    from lyncshell.language.source import Extent

    Push = Callable[[Any], Any]


class Invocation:
    """One call of a command: who, with what, from where.

    `scope` is the scope of the call, `site` the place in the source (None where Python code called), `name` the name
    as written; `expects_input` says that something is upstream. `plan` is the binding plan that the call site keeps.
    `sinks` is where the streams of the command lead, redirections applied. `given` are the values that a call site
    was given, `values` those that fit the plan.
    """

    __slots__ = (
        "_arguments", "command", "expects_input", "given", "index", "length", "name", "pipeline", "plan", "scope",
        "sinks", "site", "state", "values",
    )  # fmt: skip

    def __init__(
        self,
        state: State,
        scope: Scope,
        command: Command,
        arguments: list[Argument] | None,
        name: str = "",
        site: CommandSite | None = None,
        expects_input: bool = False,
        sinks: Sinks | None = None,
    ) -> None:
        self.state = state
        self.scope = scope
        self.command = command
        self._arguments = arguments
        self.name = name or command.name
        self.site = site
        self.expects_input = expects_input
        self.sinks = scope.sinks if sinks is None else sinks
        self.plan: Any = None
        self.values: Any = None
        self.given: tuple[Any, ...] = ()
        self.pipeline: Pipeline | None = None
        self.index = 0
        self.length = 1

    @property
    def arguments(self) -> list[Argument]:
        """The words of the command line, made when somebody asks."""
        found = self._arguments
        if found is None:
            found = self._arguments = [] if self.site is None else self.site.arguments(self.scope, self.given)
        return found

    @property
    def extent(self) -> Extent | None:
        """Where the command stands in the source."""
        return None if self.site is None else self.site.extent()

    def failed(self, error: Exception) -> ShellError:
        """The error as one of this command: with a record that names it and its position.

        An error that has a record already keeps it, so every command that an error passes may call this.
        """
        from lyncshell.engine.records import command_error

        return command_error(self, error)

    def shield(self, out: Push) -> Push:
        """`out` for script code of this command: downstream errors pass that code's `catch` (see PipelineFailure)."""
        pipeline = self.pipeline
        return out if pipeline is None or self.index == self.length - 1 else shielded(out, pipeline, self.scope)


class CommandProcessor:
    """One command of a running pipeline.

    The constructor binds the command line and may raise ParameterBindingFailure. The pipeline then sets `out` (takes
    one object for the next command) and `streams`, and calls `begin`, `process` for every object (once with MISSING
    where nothing is upstream), `end`, and at last `dispose`, whatever happened. `common` holds the common parameters
    that were given, under their full names. An exception that begin, process or end lets out has gone through
    `invocation.failed`.
    """

    __slots__ = ("_streams", "_taps", "common", "invocation", "out")
    # Whether script code calls `out`: its `catch` must not see errors of what is downstream.
    runs_script = False

    def __init__(self, invocation: Invocation) -> None:
        self.invocation = invocation
        self.common: dict[str, Any] = {}
        self.out: Push
        self._streams: Streams | None = None
        self._taps: list[Push] | None = None

    @property
    def streams(self) -> Streams:
        """What the command writes to beside its output."""
        found = self._streams
        if found is None:
            from lyncshell.engine.streams import Streams

            found = self._streams = Streams(self.invocation, self.common)
        return found

    @property
    def has_failed(self) -> bool:
        """Whether it wrote an error."""
        return self._streams is not None and self._streams.failed

    @property
    def taps(self) -> list[Push]:
        """Functions that see every object before `out` does (-OutVariable, -PipelineVariable)."""
        if self._taps is None:
            self._taps = []
        return self._taps

    def begin(self) -> None:
        """Runs once before any input."""

    def process(self, obj: Any) -> None:
        """Takes one object; MISSING where nothing is upstream."""

    def end(self) -> None:
        """Runs once after all input."""

    def dispose(self) -> None:
        """Frees what the command holds; runs even after an error."""


class Pipeline:
    """Processors linked by their `out`, the last one's leading to the pipeline's own."""

    __slots__ = ("processors",)

    def __init__(self, processors: list[CommandProcessor], out: Push) -> None:
        self.processors = processors
        length = len(processors)
        following: CommandProcessor | None = None
        for index in range(length - 1, -1, -1):
            processor = processors[index]
            invocation = processor.invocation
            invocation.pipeline = self
            invocation.index = index
            invocation.length = length
            if following is None:
                processor.out = out
            elif processor.runs_script:
                processor.out = shielded(following.process, self, invocation.scope)
            else:
                processor.out = following.process
            if processor._taps:
                processor.out = tapped(processor.out, processor._taps)
            following = processor

    def run(self, values: Iterable[Any] | None) -> None:
        """Runs the pipeline over `values`; None means that the first command has no input."""
        processors = self.processors
        first = 0
        try:
            try:
                if len(processors) == 1:
                    processors[0].begin()
                else:
                    waiting = set(range(len(processors)))
                    for index in range(len(processors)):
                        self._begin(index, waiting)
                process = processors[0].process
                if values is None:
                    process(MISSING)
                else:
                    for value in values:
                        process(value)
            except PipelineStopped as stop:
                first = self._stopped_before(stop)
            while first < len(processors):
                try:
                    processors[first].end()
                    first += 1
                except PipelineStopped as stop:
                    first = max(first + 1, self._stopped_before(stop))
        except PipelineFailure as failure:
            if failure.pipeline is not self:
                raise
            raise failure.error from None
        finally:
            for processor in processors:
                processor.dispose()

    def _begin(self, index: int, waiting: set[int]) -> None:
        """Begins a processor; before it writes its first object, what takes the object is begun.

        Script code begins what is behind it when it writes, so that the order of `begin` blocks is that of the
        pipeline; a command written in Python, whose begin nobody sees, has it begun at once.
        """
        if index not in waiting:
            return
        waiting.discard(index)
        processor = self.processors[index]
        if index + 1 == len(self.processors):
            processor.begin()
        elif processor.runs_script:
            out = processor.out

            def begin_and_push(obj: Any) -> None:
                self._begin(index + 1, waiting)
                out(obj)

            processor.out = begin_and_push
            processor.begin()
            processor.out = out
        else:
            self._begin(index + 1, waiting)
            processor.begin()

    def _stopped_before(self, stop: PipelineStopped) -> int:
        if stop.pipeline is not self:
            raise stop
        return stop.index


def tapped(out: Push, taps: list[Push]) -> Push:
    """`out` with functions that see every object first."""

    def push(obj: Any) -> None:
        for tap in taps:
            tap(obj)
        out(obj)

    return push


def shielded(out: Push, pipeline: Pipeline, scope: Scope) -> Push:
    """`out` for script code upstream of it: errors become a PipelineFailure, and the scope of the pipeline's call
    is the current one while it runs."""
    session = scope.session

    def push(obj: Any) -> None:
        current = session.current
        session.current = scope
        try:
            out(obj)
        except Exception as error:
            raise PipelineFailure(pipeline, error) from None
        finally:
            session.current = current

    return push
