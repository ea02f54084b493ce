"""The short way to call a function: no pipeline, no processor, no binding beyond what the call site knows.

It is taken by functions that have an `end` block only, get no input and whose parameters the site's plan fills without
conversion. Anything else, and anything that goes wrong before the body runs, takes the usual way, which also finds
the right words for what is wrong.
"""

from __future__ import annotations

from lyncshell.engine.frames import FRAME_VALUES
from lyncshell.engine.records import call_too_deep
from lyncshell.engine.variables import Scope
from lyncshell.values.null import AUTOMATION_NULL, MISSING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from lyncshell.engine.callsite import CommandSite
    from lyncshell.engine.function_parameters import ScriptMetadata
    from lyncshell.engine.lowering import Compiled
    from lyncshell.engine.script import FunctionCommand
    from lyncshell.engine.script_processor import ScriptProcessor
    from lyncshell.language.source import Extent

    Push = Callable[[Any], Any]


class QuickCall:
    """What a call site knows of a function: which value goes to which variable.

    `steps` are (variable, index of the value, class that needs no conversion; None: any); `defaults` are (variable,
    value, function or None, conversion or None) of the parameters that nothing is given for; `fixed` are switches.
    """

    __slots__ = ("command", "defaults", "end", "fixed", "is_simple", "session", "site", "steps", "tail")

    def __init__(self, site: CommandSite, command: FunctionCommand, plan: Any, compiled: Compiled) -> None:
        self.site = site
        self.command = command
        block = command.script_block
        self.session = block.session
        self.end = compiled.end
        metadata: ScriptMetadata = plan.binder.metadata
        self.steps = [
            (metadata.key_of(parameter.name), index, None if anything else kind)
            for index, parameter, anything, kind, _, _ in plan.steps
        ]
        self.fixed = [(metadata.key_of(name), value) for name, value in plan.fixed.items()]
        self.tail = plan.tail
        self.is_simple = metadata.simple
        given = {parameter.name for _, parameter, *_ in plan.steps} | set(plan.fixed)
        self.defaults = [
            (key, empty, default, convert)
            for (name, key, empty, convert), default in zip(
                metadata.script_parameters, compiled.defaults, strict=True
            )
            if name not in given
        ]

    def run(self, v: Scope, out: Push, values: Any) -> bool:
        """Runs the call; False when it must take the usual way."""
        session = self.session
        caller = session.current  # type: ignore[union-attr]
        frame = QuickFrame(self, v, values, out)
        scope = Scope(caller, session, v.sinks, frame)  # type: ignore[arg-type]
        for key, index, kind in self.steps:
            value = values[index]
            if kind is None:
                if value is AUTOMATION_NULL:
                    value = None
            elif type(value) is not kind or value == "":
                return False
            scope[key] = value
        for key, value in self.fixed:
            scope[key] = value
        state = v.session.state
        if state.depth >= state.depth_limit:
            raise call_too_deep()
        state.depth += 1
        before_session = state.session
        state.session = session  # type: ignore[assignment]
        session.current = scope  # type: ignore[union-attr]
        try:
            for key, empty, default, convert in self.defaults:
                if default is None:
                    scope[key] = empty
                else:
                    value = default(scope)
                    scope[key] = value if convert is None else convert(value)
            self.end(scope, out)  # type: ignore[misc]
        finally:
            session.current = caller  # type: ignore[union-attr]
            state.session = before_session
            state.depth -= 1
            extra = scope.extra
            if extra is not None and (extra.functions or extra.aliases):
                state.table.generation += 1
        state.success = frame.processor is None or not frame.processor.has_failed
        return True


class QuickFrame:
    """The frame of such a call's scope. What scripts seldom ask for is answered by a processor made on the spot."""

    __slots__ = ("caller", "out", "processor", "quick", "values")

    def __init__(self, quick: QuickCall, caller: Scope, values: Any, out: Push) -> None:
        self.quick = quick
        self.caller = caller
        self.values = values
        self.out = out
        self.processor: ScriptProcessor | None = None

    def automatic(self, name: str) -> Any:
        """The value of `$args`, `$input`, `$MyInvocation` ...; MISSING for what this call does not have."""
        quick = self.quick
        if name == "args":
            if not quick.is_simple:
                return MISSING
            values = self.values
            return [None if values[i] is AUTOMATION_NULL else values[i] for i in quick.tail]
        if name == "pscmdlet" and quick.is_simple:
            return MISSING
        if self.processor is None:
            self.processor = quick.site.processor_of(self.caller, quick.command, self.values)
            self.processor.out = self.out
        return FRAME_VALUES[name](self.processor)

    def stack_name(self) -> str:
        """The name in a script stack trace."""
        return self.quick.command.name

    def called_at(self) -> Extent | None:
        """Where the call stands."""
        return self.quick.site.extent()


def quick_call(site: CommandSite, command: Any, plan: Any, state: Any) -> QuickCall | None:
    """The short way for a call site, None where the function or the call is not simple enough."""
    from lyncshell.engine.script import FunctionCommand

    if type(command) is not FunctionCommand or plan is None or plan.taker is not None:
        return None
    code = command.script_block.code
    compiled = code.compiled(state)
    if compiled.end is None or compiled.begin or compiled.process or compiled.clean or compiled.dynamic:
        return None
    metadata: Any = plan.binder.metadata
    template = plan.template
    if template["common"] or template["expects_input"] or not template["settled"]:
        return None
    if command.script_block.session is None or (plan.tail and not metadata.simple):
        return None
    if metadata.guards and compiled.assigned & metadata.guards.keys():
        return None
    for _, parameter, anything, kind, _, common in plan.steps:
        if common or parameter.validations or parameter.transformations:
            return None
        if not anything and kind is None:
            return None
    return QuickCall(site, command, plan, compiled)
