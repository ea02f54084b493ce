"""Script blocks, functions and script files as values and as commands.

A `Code` is a script block of a source with its compiled functions; a `ScriptBlock` is one of them bound to the session
it was made in. `FunctionCommand`, `ScriptCommand` (a file) and `BlockCommand` (`& { }`) are the commands that run one;
`script_processor.py` runs their calls.
"""

from __future__ import annotations

from lyncshell.engine.command import Command
from lyncshell.engine.control import ReturnFlow
from lyncshell.errors import ShellError
from lyncshell.values.invoke import Invokable
from lyncshell.values.null import AUTOMATION_NULL, MISSING
from lyncshell.values.objects import Adapted, unwrap

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from lyncshell.engine.callsite import CommandSite
    from lyncshell.engine.lowering import Compiled
    from lyncshell.engine.parameters import CommandMetadata
    from lyncshell.engine.pipeline import CommandProcessor, Invocation
    from lyncshell.engine.state import State
    from lyncshell.engine.variables import Scope, SessionState
    from lyncshell.language.ast import FunctionDefinitionAst, ParameterAst, ScriptBlockAst
    from lyncshell.language.source import Source

    Push = Callable[[Any], Any]

_get = dict.get


class Code:
    """A script block of a source; compiled when it is first run.

    `name` is what a stack trace shows, `definition` the function statement where it is a function's body.
    """

    __slots__ = ("_compiled", "_metadata", "block", "definition", "name", "source")

    def __init__(
        self, block: ScriptBlockAst, source: Source, name: str, definition: FunctionDefinitionAst | None = None
    ) -> None:
        self.block = block
        self.source = source
        self.name = name
        self.definition = definition
        self._compiled: Compiled | None = None
        self._metadata: CommandMetadata | None = None

    @property
    def parameters(self) -> list[ParameterAst]:
        """The parameters, wherever they were declared."""
        if self.definition is not None and self.definition.parameters is not None:
            return self.definition.parameters
        block = self.block.param_block
        return [] if block is None else block.parameters

    def compiled(self, state: State) -> Compiled:
        """The functions of the block."""
        found = self._compiled
        if found is None:
            found = self._compiled = state.compile(self)
        return found

    def metadata(self, state: State, name: str = "") -> CommandMetadata:
        """What the parameters declare."""
        found = self._metadata
        if found is None:
            from lyncshell.engine.function_parameters import metadata_of_block

            found = self._metadata = metadata_of_block(self, name, state)
        return found

    @property
    def text(self) -> str:
        """What is between the braces; of a whole source, all of it."""
        block = self.block
        text = self.source.text[block.start : block.end]
        return text[1:-1] if text.startswith("{") and text.endswith("}") and block.parent is not None else text

    def is_plain(self) -> bool:
        """Whether it is statements alone: no parameters and no begin, process or end."""
        block = self.block
        return block.param_block is None and (
            not block.named_blocks or (len(block.named_blocks) == 1 and block.named_blocks[0].unnamed)
        )


class ScriptBlock(Invokable):
    """`{ ... }`: code of a session; `session` is None for a block made from text, which runs where it is called."""

    __slots__ = ("_metadata", "code", "session")
    PS_TYPE = "System.Management.Automation.ScriptBlock"

    def __init__(self, code: Code, session: SessionState | None) -> None:
        self.code = code
        self.session = session

    def __str__(self) -> str:
        return self.code.text

    def invoke(
        self, args: list[Any], *, input: Iterable[Any] = (), under: Any = MISSING, this: Any = MISSING
    ) -> list[Any]:
        """Runs it in a scope of its own with `$args`, `$input`, `$_` and `$this`, and gives what it wrote."""
        from lyncshell.values.invoke import services

        state: State = services().state  # type: ignore[attr-defined]
        return state.invoke(self, args, input, under, this=this, new_scope=True)

    # -- running for each object

    def evaluator(self, state: State) -> Callable[[Any], Any]:
        """A function that gives the block's value for an object as `$_`, in the scope that runs now."""
        scope = self._scope(state)
        compiled = self.code.compiled(state)
        if compiled.value is not None:
            return _valued(compiled.value, scope)
        if not self.code.is_plain():
            return lambda obj: _collapsed(state.invoke(self, (), () if obj is MISSING else (obj,), obj))
        body = compiled.end
        if body is None:
            return lambda obj: AUTOMATION_NULL
        run = _written(body, scope)

        def evaluate(obj: Any) -> Any:
            written: list[Any] = []
            run(obj, written.append)
            return _collapsed(written)

        return evaluate

    def runner(self, invocation: Invocation, out: Push) -> Callable[[Any], None]:
        """A function that runs the block for an object as `$_`; what the block writes goes to `out`. For a command
        of the given invocation, in the scope that called it."""
        state = invocation.state
        scope = self._scope(state) if self.session is not None else invocation.scope
        compiled = self.code.compiled(state)
        if compiled.value is not None and invocation.sinks is scope.sinks:
            value = _valued(compiled.value, scope)
            from lyncshell.engine.runtime_values import emit

            return lambda obj: emit(value(obj), out)
        if not self.code.is_plain():
            return lambda obj: _streamed(state, self, obj, out)
        if compiled.end is None:
            return lambda obj: None
        run = _written(compiled.end, scope)
        guarded = invocation.shield(out)
        if invocation.sinks is scope.sinks:
            return lambda obj: run(obj, guarded)
        return _with_sinks(run, scope, invocation, guarded)

    def _scope(self, state: State) -> Scope:
        session = self.session
        return state.scope if session is None else session.current

    def closure(self, state: State) -> ScriptBlock:
        """GetNewClosure: the same code in a session of its own that holds copies of the current variables."""
        from lyncshell.engine.modules import closure_session

        return ScriptBlock(self.code, closure_session(state))


def _streamed(state: State, block: ScriptBlock, obj: Any, out: Push) -> None:
    for item in state.invoke(block, (), () if obj is MISSING else (obj,), obj):
        out(item)


def _collapsed(written: list[Any]) -> Any:
    if len(written) == 1:
        return written[0]
    return written if written else AUTOMATION_NULL


def _valued(value: Callable[[Scope], Any], scope: Scope) -> Callable[[Any], Any]:
    """`value(v)` with an object as `$_`."""
    from lyncshell.engine.runtime_flow import failed

    def evaluate(obj: Any) -> Any:
        before = _get(scope, "_", MISSING)
        scope["_"] = obj
        try:
            return value(scope)
        except Exception as error:
            failed(scope, error)
            return AUTOMATION_NULL
        finally:
            if before is MISSING:
                del scope["_"]
            else:
                scope["_"] = before

    return evaluate


def _written(body: Callable[[Scope, Push], None], scope: Scope) -> Callable[[Any, Push], None]:
    """A block's function with an object as `$_`."""

    def run(obj: Any, out: Push) -> None:
        before = _get(scope, "_", MISSING)
        scope["_"] = None if obj is MISSING else obj
        try:
            body(scope, out)
        except ReturnFlow:
            return
        finally:
            if before is MISSING:
                scope.pop("_", None)
            else:
                scope["_"] = before

    return run


def _with_sinks(
    run: Callable[[Any, Push], None], scope: Scope, invocation: Invocation, out: Push
) -> Callable[[Any], None]:
    def run_redirected(obj: Any) -> None:
        before = scope.sinks
        scope.sinks = invocation.sinks
        try:
            run(obj, out)
        finally:
            scope.sinks = before

    return run_redirected


# -- commands


class BlockCommand(Command):
    """A script block called with `&` or `.`; `dot` runs it in the caller's scope."""

    __slots__ = ("dot", "script_block")
    PS_TYPE = "System.Management.Automation.ScriptInfo"
    kind = "Script"

    def __init__(self, block: ScriptBlock, dot: bool, name: str = "", module: Any = None) -> None:
        super().__init__(name, "" if module is None else module.name, module)
        self.script_block = block
        self.dot = dot

    @property
    def metadata(self) -> CommandMetadata:
        from lyncshell.values.invoke import services

        state: State = services().state  # type: ignore[attr-defined]
        return self.script_block.code.metadata(state, self.name)

    @property
    def definition(self) -> str:
        return self.script_block.code.text

    def processor(self, invocation: Invocation) -> CommandProcessor:
        from lyncshell.engine.script_processor import ScriptProcessor

        return ScriptProcessor(invocation, self.script_block, self.dot)


class FunctionCommand(BlockCommand):
    """A function."""

    __slots__ = ()
    PS_TYPE = "System.Management.Automation.FunctionInfo"
    kind = "Function"

    def __init__(self, name: str, block: ScriptBlock, module: Any = None) -> None:
        super().__init__(block, False, name, module)


class FilterCommand(FunctionCommand):
    """A function declared with `filter`."""

    __slots__ = ()
    PS_TYPE = "System.Management.Automation.FilterInfo"
    kind = "Filter"


def function_command(name: str, block: ScriptBlock, module: Any = None) -> FunctionCommand:
    """The function or filter of a block."""
    definition = block.code.definition
    is_filter = definition is not None and getattr(definition, "is_filter", False)
    return (FilterCommand if is_filter else FunctionCommand)(name, block, module)


class ScriptCommand(Command):
    """A script file. It is read and parsed at each call; the state keeps what it parsed by text."""

    __slots__ = ("dot", "path", "state")
    PS_TYPE = "System.Management.Automation.ExternalScriptInfo"
    kind = "ExternalScript"

    def __init__(self, path: str, state: State, dot: bool = False) -> None:
        super().__init__(path.replace("\\", "/").rpartition("/")[2])
        self.path = path
        self.state = state
        self.dot = dot

    @property
    def script_block(self) -> ScriptBlock:
        """The file's code. Raises ParseFailure."""
        state = self.state
        return ScriptBlock(state.code_of(state.read_script(self.path), self.path), state.session)

    @property
    def metadata(self) -> CommandMetadata:
        return self.script_block.code.metadata(self.state, self.name)

    @property
    def definition(self) -> str:
        return self.state.read_script(self.path)

    def processor(self, invocation: Invocation) -> CommandProcessor:
        from lyncshell.engine.script_processor import ScriptFileProcessor

        return ScriptFileProcessor(invocation, self.script_block, self.dot)


def dotted(command: Command) -> Command:
    """The command as `.` calls it: in the caller's scope where it is code."""
    if isinstance(command, ScriptCommand):
        return ScriptCommand(command.path, command.state, True)
    if isinstance(command, BlockCommand):
        return BlockCommand(command.script_block, True, command.name, command.module)
    return command


def command_of(v: Scope, value: Any, site: CommandSite) -> Command:
    """The command that `& value` or `. value` means: a block, a command, or a name."""
    dot = site.operator == "Dot"
    bare = unwrap(value)
    if isinstance(bare, ScriptBlock):
        return BlockCommand(bare, dot)
    if isinstance(bare, Command):
        return dotted(bare) if dot else bare
    if isinstance(bare, Adapted) and bare.PS_TYPE == "System.Management.Automation.PSModuleInfo":
        found: Command = bare.as_command(dot)  # type: ignore[attr-defined]
        return found
    if bare is None or bare is AUTOMATION_NULL or bare == "":
        raise bad_expression(site)
    from lyncshell.language.source import Extent
    from lyncshell.values.text import to_string

    try:
        command = v.session.state.table.resolve(to_string(value), v)
    except ShellError as error:
        error.extent = Extent(site.source, *site.first)
        raise
    return dotted(command) if dot else command


def bad_expression(site: CommandSite) -> ShellError:
    """The error of `&` or `.` before something that is no command."""
    from lyncshell.errors import InvalidRequest
    from lyncshell.language.source import Extent

    operator = "." if site.operator == "Dot" else "&"
    error = InvalidRequest(
        f"The expression after '{operator}' in a pipeline element produced an object that was not valid. "
        "It must result in a command name, a script block, or a CommandInfo object.",
        error_id="BadExpression",
        exception_type="System.Management.Automation.RuntimeException",
    )
    error.extent = Extent(site.source, *site.first)
    return error
