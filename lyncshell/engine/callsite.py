"""Call sites: what stays the same between the calls of one command in the source.

A `CommandSite` holds name, parameter words and positions; the generated code gives it the values of the arguments. It
keeps the command that it found while no function or alias changes, and the binder's plan. A `PipelineSite` links
several, or carries redirections. Both have `run(v, out, ...)` and `value(v, ...)`.
"""

from __future__ import annotations

from lyncshell.engine.parameters import Argument
from lyncshell.engine.pipeline import Invocation, Pipeline
from lyncshell.engine.redirection import Redirection, Redirections
from lyncshell.engine.unit import Site
from lyncshell.engine.variable_parameters import apply_common
from lyncshell.errors import InvalidRequest
from lyncshell.language.source import Extent
from lyncshell.values.arrays import enumerate_value
from lyncshell.values.null import AUTOMATION_NULL, MISSING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from lyncshell.engine.command import Command
    from lyncshell.engine.pipeline import CommandProcessor
    from lyncshell.engine.variables import Scope
    from lyncshell.language.ast import Ast
    from lyncshell.language.source import Source

    Push = Callable[[Any], Any]

__all__ = ["CommandSite", "PipelineSite", "Redirection", "collapse"]

_POSITIONAL, _NAME, _ATTACHED, _SPLATTED = range(4)


class CommandSite(Site):
    """One command in the source. `name` is None where only running tells it: the first value is then the command."""

    __slots__ = (
        "_command", "_generation", "_session", "entries", "first", "like_method", "name", "operator", "plan", "quick",
        "redirections", "simple",
    )  # fmt: skip

    def __init__(self, name: str | None, operator: str, source: Source, start: int, end: int, first: Ast) -> None:
        super().__init__(source, start, end)
        self.name = name
        self.operator = operator
        self.first = (first.start, first.end)
        # (kind, name or text as written, raw text, start, end) for each word behind the name.
        self.entries: list[tuple[int, str, str, int, int]] = []
        self.redirections: list[Redirection] = []
        # Whether all words are values that stand alone: the values are then what the binder takes.
        self.simple = True
        # Whether it is written as a call of a method, `Name(1, 2)`, which strict mode refuses.
        self.like_method = False
        self.plan: Any = None
        # The short way for the command that was found; None until its plan is known, False where there is none.
        self.quick: Any = None
        self._command: Command | None = None
        self._generation = -1
        self._session: Any = None

    # -- building

    def positional(self, start: int, end: int, text: str) -> None:
        """Adds a value that stands alone; `text` is how a number was written."""
        self.entries.append((_POSITIONAL, "", text, start, end))

    def parameter(self, name: str, text: str, start: int, end: int, attached: bool) -> None:
        """Adds `-Name`, or `-Name:` with a value."""
        self.entries.append((_ATTACHED if attached else _NAME, name, text, start, end))

    def splatted(self, name: str, start: int, end: int) -> None:
        """Adds `@name`."""
        self.entries.append((_SPLATTED, name, "", start, end))

    def finish(self) -> None:
        """Ends the building."""
        self.simple = all(entry[0] == _POSITIONAL for entry in self.entries)

    # -- calling

    def run(self, v: Scope, out: Push, *values: Any) -> None:
        """Calls the command; what it writes goes to `out`."""
        command = self._command
        state = v.session.state
        if command is None or self._generation != state.table.generation or self._session is not v.session:
            command, values = self.resolve(v, values)
        if self.like_method and state.strict_version >= 2:
            raise called_like_method()
        quick = self.quick
        if quick and quick.run(v, out, values if self.simple else self._aligned(values)):
            return
        invocation = Invocation(state, v, command, None, self.name or command.name, self)
        self.give(invocation, values)
        run_pipeline([self.processor(invocation)], out, None)
        if quick is None and self.plan is not None:
            from lyncshell.engine.quick_call import quick_call

            self.quick = quick_call(self, self._command, self.plan, state) or False

    def value(self, v: Scope, *values: Any) -> Any:
        """Calls the command and gives what it wrote: nothing, one object, or an array."""
        written: list[Any] = []
        self.run(v, written.append, *values)
        return collapse(written)

    def processor(self, invocation: Invocation) -> CommandProcessor:
        """The processor of one call, its command line bound."""
        try:
            processor = invocation.command.processor(invocation)
        except Exception as error:
            raise invocation.failed(error) from None
        binding = getattr(processor, "binding", None)
        if binding is not None and binding.plan is not None:
            self.plan = binding.plan
        if processor.common:
            apply_common(processor)
        return processor

    def resolve(self, v: Scope, values: tuple[Any, ...]) -> tuple[Command, tuple[Any, ...]]:
        """The command of this call and the values of its arguments."""
        name = self.name
        if name is None:
            from lyncshell.engine.script import command_of

            return command_of(v, values[0], self), values[1:]
        state = v.session.state
        if not name:
            from lyncshell.engine.script import bad_expression

            raise bad_expression(self)
        try:
            command = state.table.resolve(name, v)
        except Exception as error:
            error.extent = Extent(self.source, *self.first)  # type: ignore[attr-defined]
            raise
        if self.operator == "Dot":
            from lyncshell.engine.script import dotted

            return dotted(command), values
        self.quick = None
        self._command = command
        self._generation = state.table.generation
        self._session = v.session
        return command, values

    def give(self, invocation: Invocation, values: tuple[Any, ...]) -> None:
        """Hands the values of the arguments to an invocation: for the plan where there is one, else as Arguments."""
        invocation.given = values
        if self.plan is not None and not invocation.state.preset_parameters:
            invocation.plan = self.plan
            invocation.values = values if self.simple else self._aligned(values)

    def _aligned(self, values: tuple[Any, ...]) -> list[Any]:
        """One value for each word of the command line, None for a name that stands alone."""
        rest = iter(values)
        return [None if entry[0] == _NAME else next(rest) for entry in self.entries]

    def processor_of(self, v: Scope, command: Command, aligned: Any) -> Any:
        """A processor of a call that took the short way, for what only it can tell."""
        values = [value for value, entry in zip(aligned, self.entries, strict=False) if entry[0] != _NAME]
        invocation = Invocation(v.session.state, v, command, None, self.name or command.name, self)
        invocation.given = tuple(values)
        return command.processor(invocation)

    def arguments(self, v: Scope, values: tuple[Any, ...]) -> list[Argument]:
        """The arguments of one call."""
        found: list[Argument] = []
        rest = iter(values)
        for kind, name, text, start, end in self.entries:
            extent = Extent(self.source, start, end)
            if kind == _NAME:
                found.append(Argument(name, extent=extent, text=text))
                continue
            value = next(rest)
            if value is AUTOMATION_NULL:
                value = None
            if kind == _POSITIONAL:
                found.append(Argument(None, value, True, extent, text=text))
            elif kind == _ATTACHED:
                found.append(Argument(name, value, True, extent, attached=True, text=text))
            else:
                from lyncshell.engine.splatting import splatted

                found += splatted(value, extent)
        return found


class PipelineSite(Site):
    """Several commands, or one with redirections. `source_redirections` are those of an expression in front."""

    __slots__ = ("commands", "source_redirections")

    def __init__(
        self, commands: list[CommandSite], source: Source, start: int, end: int, redirections: list[Redirection]
    ) -> None:
        super().__init__(source, start, end)
        self.commands = commands
        self.source_redirections = redirections

    def run(self, v: Scope, out: Push, source: Any, *groups: tuple[Any, ...]) -> None:
        """Runs the pipeline. `source` is the value of the expression that stands first, MISSING where a command
        does; `groups` are the values of each command."""
        locations: tuple[Any, ...] = ()
        if self.source_redirections:
            locations, *rest = groups
            groups = tuple(rest)
        redirections = Redirections(v)
        try:
            processors = self._processors(v, groups, source is not MISSING, redirections)
            if self.source_redirections:
                self._run_redirected(v, out, source, locations, processors, redirections)
                return
            values: Any = None
            if source is not MISSING:
                # The numbers of `1..n` come one at a time.
                values = source if type(source) is range else enumerate_value(source)
            if not processors:
                for value in values or ():
                    out(value)
                return
            pipeline = Pipeline(processors, out)
            redirections.connect(processors)
            finish(pipeline, values)
        finally:
            redirections.close()

    def value(self, v: Scope, source: Any, *groups: tuple[Any, ...]) -> Any:
        """Runs the pipeline and gives what it wrote."""
        written: list[Any] = []
        self.run(v, written.append, source, *groups)
        return collapse(written)

    def _processors(
        self, v: Scope, groups: tuple[tuple[Any, ...], ...], has_source: bool, redirections: Redirections
    ) -> list[CommandProcessor]:
        state = v.session.state
        processors: list[CommandProcessor] = []
        for site, values in zip(self.commands, groups, strict=True):
            count = len(site.redirections)
            locations: tuple[Any, ...] = ()
            if count:
                files = sum(1 for each in site.redirections if each.to_stream is None)
                values, locations = values[: len(values) - files], values[len(values) - files :]
            command = site._command
            if command is None or site._generation != state.table.generation or site._session is not v.session:
                command, values = site.resolve(v, values)
            expects = has_source or bool(processors)
            invocation = Invocation(state, v, command, None, site.name or command.name, site, expects)
            if count:
                redirections.add(len(processors), site.redirections, locations, invocation)
            site.give(invocation, values)
            processors.append(site.processor(invocation))
        return processors

    def _run_redirected(
        self,
        v: Scope,
        out: Push,
        part: Any,
        locations: tuple[Any, ...],
        processors: list[CommandProcessor],
        redirections: Redirections,
    ) -> None:
        """Runs an expression whose streams are redirected: `part` is a function that writes it."""
        written: list[Any] = []
        redirections.run_part(part, self.source_redirections, locations, written.append if processors else out)
        if processors:
            pipeline = Pipeline(processors, out)
            redirections.connect(processors)
            finish(pipeline, written)
        else:
            v.session.state.success = True


def run_pipeline(processors: list[CommandProcessor], out: Push, values: Any) -> None:
    """Links processors, runs them over `values` (None: no input), and sets `$?`."""
    finish(Pipeline(processors, out), values)


def finish(pipeline: Pipeline, values: Any) -> None:
    """Runs a pipeline and sets `$?`: False when one of its commands wrote an error."""
    pipeline.run(values)
    processors = pipeline.processors
    state = processors[0].invocation.state
    success = True
    for processor in processors:
        if processor.has_failed:
            success = False
    state.success = success


def called_like_method() -> InvalidRequest:
    """The error of `Name(1, 2)` in strict mode."""
    return InvalidRequest(
        "The function or command was called as if it were a method. Parameters should be separated by spaces. For "
        "information about parameters, see the about_Parameters Help topic.",
        error_id="StrictModeFunctionCallWithParens",
        exception_type="System.Management.Automation.RuntimeException",
    )


def collapse(written: list[Any]) -> Any:
    """What a list of written objects is as a value: nothing, the one object, or an array."""
    count = len(written)
    if count == 1:
        return written[0]
    return written if count else AUTOMATION_NULL


