"""Runs the block of a job in a shell of its own and keeps what it writes."""

from __future__ import annotations

from lyncshell.commands.data.clixml_reader import deserialize
from lyncshell.commands.data.clixml_writer import serialize
from lyncshell.commands.job.job import COMPLETED, DEBUG, ERROR, FAILED, INFORMATION, OUTPUT, VERBOSE, WARNING, Job
from lyncshell.engine.engine import Engine
from lyncshell.language import ast
from lyncshell.values.objects import PSCustomObject

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from lyncshell.engine.script import ScriptBlock
    from lyncshell.engine.state import State


class Recorder:
    """The presenter of a job's shell: keeps everything, in order."""

    def __init__(self, written: list[tuple[str, Any]]) -> None:
        self.written = written

    def output(self, value: Any) -> None:
        """Keeps an object."""
        self.written.append((OUTPUT, value))

    def finish(self) -> None:
        """Nothing waits to be shown."""

    def error(self, record: Any) -> None:
        """Keeps an error."""
        self.written.append((ERROR, record))

    def warning(self, text: str) -> None:
        """Keeps a warning."""
        self.written.append((WARNING, text))

    def verbose(self, text: str) -> None:
        """Keeps a verbose text."""
        self.written.append((VERBOSE, text))

    def debug(self, text: str) -> None:
        """Keeps a debug text."""
        self.written.append((DEBUG, text))

    def information(self, record: Any) -> None:
        """Keeps what Write-Host and Write-Information wrote."""
        self.written.append((INFORMATION, record))


def run(
    state: State, job: Job, block: ScriptBlock, arguments: Iterable[Any] = (), input: Iterable[Any] = (),
    before: ScriptBlock | None = None, folder: str | None = None,
) -> None:  # fmt: skip
    """Runs a block as the job's part; `before` runs first in the same shell. The objects it writes are copies."""
    part = job.children[0]
    recorder = Recorder(part.written)
    engine = Engine(state.host, state.world, recorder)
    inner = engine.state
    inner.services = state.services
    inner.allow_network, inner.allow_programs = state.allow_network, state.allow_programs
    if folder or state.providers.location:
        inner.start_directory = folder or str(state.providers.file_path("."))
    job.started = part.started = state.now()
    for name, value in using_values(state, block).items():
        inner.globals[name] = value
    code = 0
    if before is not None:
        code = engine.run(before.code.text)
    if not code:
        code = _run(engine, block, copies(arguments), copies(input))
    job.ended = part.ended = state.now()
    job.outcome = part.outcome = FAILED if code else COMPLETED
    part.written[:] = [(name, _received(value, part) if name == OUTPUT else value) for name, value in part.written]


def _run(engine: Engine, block: ScriptBlock, arguments: list[Any], input: list[Any]) -> int:
    inner = engine.state
    inner.globals["lyncshelljobinput"] = input
    inner.globals["lyncshelljobarguments"] = arguments
    text = f"& {{ {block.code.text}\n}} @lyncshelljobarguments"
    return engine.run(f"$lyncshelljobinput | {text}" if input else text)


def copies(values: Iterable[Any]) -> list[Any]:
    """Copies of values, as another process would get them."""
    found = list(values)
    return deserialize(serialize(found, 2)) if found else []


def _received(value: Any, part: Job) -> Any:
    found = copies([value])
    copy = found[0] if found else None
    if isinstance(copy, PSCustomObject):
        copy.props["RunspaceId"] = part.instance
    return copy


def using_values(state: State, block: ScriptBlock, copy: bool = True) -> dict[str, Any]:
    """The values of the variables that a block names with `$using:`, as they are where the job is started: copies, or
    (for runs that share the process elsewhere too) the values themselves."""
    found: dict[str, Any] = {}
    root: Any = block.code.block
    node: Any
    for node in root.find_all(lambda each: isinstance(each, ast.UsingExpressionAst), True):
        inner: Any = node.sub_expression
        while not isinstance(inner, ast.VariableExpressionAst):
            inner = inner.expression if isinstance(inner, ast.MemberExpressionAst) else inner.target
        name = str(inner.variable_path.user_path).lower()
        value = state.get_variable(name)
        found[name] = copies([value])[0] if copy else value
    return found


