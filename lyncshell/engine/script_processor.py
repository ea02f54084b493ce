"""Running a call of a script block: its scope, its parameters, its begin, process and end."""

from __future__ import annotations

from lyncshell.engine.binder import Binder
from lyncshell.engine.control import ExitFlow
from lyncshell.engine.pipeline import CommandProcessor
from lyncshell.engine.records import call_too_deep
from lyncshell.engine.variables import Scope
from lyncshell.errors import ParameterBindingFailure, ShellError
from lyncshell.values.null import MISSING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from lyncshell.engine.binder import Binding
    from lyncshell.engine.function_parameters import ScriptMetadata
    from lyncshell.engine.lowering import Compiled
    from lyncshell.engine.pipeline import Invocation
    from lyncshell.engine.script import ScriptBlock
    from lyncshell.language.source import Extent

    Push = Callable[[Any], Any]

# Common parameter -> the preference variable that the commands inside read.
_PREFERENCES = {
    "ErrorAction": "erroractionpreference", "WarningAction": "warningpreference", "Verbose": "verbosepreference",
    "Debug": "debugpreference", "InformationAction": "informationpreference", "WhatIf": "whatifpreference",
    "Confirm": "confirmpreference", "ProgressAction": "progresspreference",
}  # fmt: skip


class ScriptProcessor(CommandProcessor):
    """One call of a script block. It is also the frame of its scope: what `$args`, `$MyInvocation` ... are."""

    __slots__ = ("_input", "binding", "block", "compiled", "dot", "inputs", "metadata", "ready", "scope")
    runs_script = True

    def __init__(self, invocation: Invocation, block: ScriptBlock, dot: bool) -> None:
        super().__init__(invocation)
        state = invocation.state
        self.block = block
        self.dot = dot
        self.compiled: Compiled = block.code.compiled(state)
        metadata = self.metadata = block.code.metadata(state, invocation.command.name)
        binder = metadata.binder or Binder(metadata)
        self.binding: Binding = binder.bind_invocation(invocation)
        self.common = self.binding.common
        self._input = invocation.expects_input
        self.inputs: list[Any] | None = None
        self.ready = False
        self.scope: Scope

    # -- the pipeline's side

    def begin(self) -> None:
        """Makes the scope, sets the parameters, runs `begin`."""
        binding = self.binding
        if not self._input and not self.metadata.simple:
            try:
                binding.complete()
            except ShellError as error:
                raise self.invocation.failed(error) from None
        self._make_scope()
        if self.metadata.parameters:
            self._set_parameters()
        compiled = self.compiled
        if compiled.begin is not None:
            self._run(compiled.begin)

    def process(self, obj: Any) -> None:
        """Runs `process` for one object; without one, keeps it for `$input`."""
        if obj is not MISSING:
            if not self.metadata.simple and not self._bind(obj):
                return
            if self.compiled.process is None:
                if self.inputs is None:
                    self.inputs = []
                self.inputs.append(obj)
                return
            self.inputs = [obj]
            self.scope.pop("input", None)
            self.scope["_"] = obj
        if self.compiled.process is not None:
            self._run(self.compiled.process)

    def end(self) -> None:
        """Runs `end`."""
        compiled = self.compiled
        if compiled.process is not None:
            self.inputs = None
            self.scope.pop("input", None)
        if compiled.end is not None:
            self._run(compiled.end)

    def dispose(self) -> None:
        """Runs `clean`; functions defined in the scope are gone from now on."""
        if not hasattr(self, "scope"):
            return
        if self.compiled.clean is not None:
            self.out = _drop
            self._run(self.compiled.clean)
        extra = self.scope.extra
        if extra is not None and not self.dot and (extra.functions or extra.aliases):
            self.invocation.state.table.generation += 1

    # -- parts

    def _make_scope(self) -> None:
        invocation = self.invocation
        session = self.block.session or invocation.scope.session
        if self.dot:
            self.scope = invocation.scope if session is invocation.scope.session else session.current
        else:
            self.scope = Scope(session.current, session, invocation.sinks, self)
        if self.common:
            self._set_preferences()

    def _set_preferences(self) -> None:
        for name, value in self.common.items():
            variable = _PREFERENCES.get(name)
            if variable is not None:
                self.scope[variable] = _preference(name, value)

    def _set_parameters(self) -> None:
        """Sets the bound parameters, then the defaults of the others in their order."""
        scope, values = self.scope, self.binding.values
        metadata: ScriptMetadata = self.metadata  # type: ignore[assignment]
        for name, value in values.items():
            scope[metadata.key_of(name)] = value
        if len(values) < len(metadata.parameters):
            self._set_defaults(scope, values)
        if metadata.guards and self.compiled.assigned & metadata.guards.keys():
            for key, guard in metadata.guards.items():
                scope.set_guard(key, guard)

    def _set_defaults(self, scope: Scope, values: dict[str, Any]) -> None:
        metadata: ScriptMetadata = self.metadata  # type: ignore[assignment]
        session = scope.session
        before, session.current = session.current, scope
        try:
            for (name, key, empty, convert), default in zip(
                metadata.script_parameters, self.compiled.defaults, strict=False
            ):
                if name in values:
                    continue
                if default is None:
                    scope[key] = empty
                    continue
                value = default(scope)
                scope[key] = convert(value) if convert is not None else value
        except Exception as error:
            raise self.invocation.failed(error) from None
        finally:
            session.current = before

    def _bind(self, obj: Any) -> bool:
        binding = self.binding
        try:
            binding.bind_pipeline(obj)
        except ParameterBindingFailure as error:
            self.streams.error(error, obj)
            return False
        metadata: ScriptMetadata = self.metadata  # type: ignore[assignment]
        gone = False
        for name in binding.renewed:
            if name in binding.values:
                self.scope[metadata.key_of(name)] = binding.values[name]
            else:
                gone = True
        if gone:
            # What an earlier object bound and this one does not goes back to its default.
            self._set_defaults(self.scope, binding.values)
        if binding.values is not binding.base_values:
            self.scope.pop("psboundparameters", None)
        return True

    def _run(self, function: Callable[[Scope, Push], None]) -> None:
        """Runs one of the block's functions with its scope as the current one."""
        scope = self.scope
        session = scope.session
        state = session.state
        state.depth += 1
        if state.depth > state.depth_limit:
            state.depth -= 1
            raise call_too_deep()
        before, session.current = session.current, scope
        before_session, state.session = state.session, session
        try:
            function(scope, self.out)
        finally:
            session.current = before
            state.session = before_session
            state.depth -= 1

    # -- the frame of the scope

    def automatic(self, name: str) -> Any:
        """The value of `$args`, `$input`, `$MyInvocation` ...; MISSING for what this call does not have."""
        from lyncshell.engine.frames import FRAME_VALUES

        return FRAME_VALUES[name](self)

    def stack_name(self) -> str:
        """The name in a script stack trace."""
        return self.block.code.name

    def called_at(self) -> Extent | None:
        """Where the call stands."""
        return self.invocation.extent


class ScriptFileProcessor(ScriptProcessor):
    """One call of a script file: it has a script scope of its own, and `exit` ends only it."""

    __slots__ = ()

    def begin(self) -> None:
        """Checks what the file requires, and runs its `begin`."""
        required = self.block.code.block.requirements
        if required:
            from lyncshell.engine.script_requirements import check

            check(self.invocation.state, required, self.invocation.command.name)
        super().begin()

    def _make_scope(self) -> None:
        super()._make_scope()
        if not self.dot:
            self.scope.script = self.scope

    def _run(self, function: Callable[[Scope, Push], None]) -> None:
        try:
            super()._run(function)
        except ExitFlow as flow:
            state = self.invocation.state
            state.globals["lastexitcode"] = flow.code
            if flow.code:
                self.streams.failed = True

    def stack_name(self) -> str:
        return "<ScriptBlock>"


def _preference(name: str, value: Any) -> Any:
    from lyncshell.values.convert import truth

    if name in ("Verbose", "Debug"):
        return "Continue" if truth(value) else "SilentlyContinue"
    if name == "WhatIf":
        return bool(truth(value))
    if name == "Confirm":
        return "Low" if truth(value) else "None"
    return value


def _drop(value: Any) -> None:
    """Takes what `clean` writes: it has no output."""


