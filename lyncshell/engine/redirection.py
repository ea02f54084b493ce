"""Redirections: `> file`, `2>&1`, `*> $null`, for the time of one pipeline.

Files are written by the command that `>` stands for, Out-File.
"""

from __future__ import annotations

from lyncshell.engine.parameters import Argument
from lyncshell.engine.pipeline import Invocation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from lyncshell.engine.pipeline import CommandProcessor
    from lyncshell.engine.variables import Scope

    Push = Callable[[Any], Any]


class Redirection:
    """What the source says: `from_stream` goes to `to_stream`, or to a file (`to_stream` is None)."""

    __slots__ = ("append", "from_stream", "to_stream")

    def __init__(self, from_stream: str, to_stream: str | None, append: bool) -> None:
        self.from_stream = from_stream
        self.to_stream = to_stream
        self.append = append


class _Merge:
    """Leads a stream into the output of a command."""

    __slots__ = ("out",)

    def __init__(self) -> None:
        self.out: Push = _drop

    def __call__(self, record: Any) -> None:
        self.out(record)


def _drop(value: Any) -> None:
    """Takes what nobody wants."""


class FileTarget:
    """A running Out-File."""

    __slots__ = ("processor",)

    def __init__(self, v: Scope, location: Any, append: bool) -> None:
        state = v.session.state
        command = state.table.resolve("Out-File", v)
        arguments = [Argument("FilePath", location, True)]
        if append:
            arguments.append(Argument("Append", True, True, attached=True))
        invocation = Invocation(state, v, command, arguments, "Out-File", None, True)
        self.processor: CommandProcessor = command.processor(invocation)
        self.processor.out = _drop
        self.processor.begin()

    def close(self) -> None:
        """Ends the file."""
        try:
            self.processor.end()
        finally:
            self.processor.dispose()


class Redirections:
    """The redirections of one run of a pipeline."""

    __slots__ = ("files", "merges", "outputs", "scope")

    def __init__(self, scope: Scope) -> None:
        self.scope = scope
        self.files: list[FileTarget] = []
        self.merges: list[tuple[int, _Merge]] = []
        self.outputs: dict[int, Push] = {}

    def add(
        self, index: int, redirections: list[Redirection], locations: tuple[Any, ...], invocation: Invocation
    ) -> None:
        """Applies the redirections of command number `index` to its invocation."""
        sinks = invocation.sinks.copy()
        rest = iter(locations)
        for each in redirections:
            push: Push
            if each.to_stream is None:
                push = self._file(next(rest), each.append)
            else:
                push = merge = _Merge()
                self.merges.append((index, merge))
            if each.from_stream in ("Output", "All") and each.to_stream is None:
                self.outputs[index] = push
            sinks.redirect(each.from_stream, push)
        invocation.sinks = sinks

    def _file(self, location: Any, append: bool) -> Push:
        from lyncshell.values.null import AUTOMATION_NULL

        if location is None or location is AUTOMATION_NULL:
            return _drop
        target = FileTarget(self.scope, location, append)
        self.files.append(target)
        return target.processor.process

    def connect(self, processors: list[CommandProcessor]) -> None:
        """Leads outputs and merged streams, once the processors are linked."""
        for index, push in self.outputs.items():
            processors[index].out = push
        for index, merge in self.merges:
            merge.out = processors[index].out

    def run_part(
        self, part: Any, redirections: list[Redirection], locations: tuple[Any, ...], out: Push
    ) -> None:
        """Runs a function of generated code with its streams redirected."""
        scope = self.scope
        sinks = scope.sinks.copy()
        rest = iter(locations)
        for each in redirections:
            if each.to_stream is None:
                push = self._file(next(rest), each.append)
                if each.from_stream in ("Output", "All"):
                    out = push
                sinks.redirect(each.from_stream, push)
        for each in redirections:
            if each.to_stream is not None:
                sinks.redirect(each.from_stream, out)
        before = scope.sinks
        scope.sinks = sinks
        try:
            part(scope, out)
        finally:
            scope.sinks = before

    def close(self) -> None:
        """Ends the files."""
        for target in self.files:
            target.close()
        self.files.clear()
