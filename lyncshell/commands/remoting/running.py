"""Running a script block as another computer."""

from __future__ import annotations

import re
from contextlib import contextmanager

from lyncshell.commands.remoting.network import Network
from lyncshell.engine.script import BlockCommand, ScriptBlock
from lyncshell.values.names import fold
from lyncshell.values.null import MISSING
from lyncshell.values.objects import PSCustomObject, PSObject, unwrap

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from lyncshell.engine.pipeline import Invocation
    from lyncshell.engine.variables import Scope, SessionState

_USING = re.compile(r"[$@]using:(\w+)", re.IGNORECASE)


def run_remotely(
    outer: Invocation, block: Any, computer: str, scopes: SessionState, arguments: list[Any], values: list[Any],
    out: Callable[[Any], Any],
) -> None:  # fmt: skip
    """Runs a block with the scopes of a session and the environment of a computer. Errors are those of the block."""
    from lyncshell.engine.callsite import run_pipeline
    from lyncshell.engine.parameters import Argument
    from lyncshell.engine.pipeline import Invocation

    state = outer.state
    scopes.root.sinks = outer.scope.sinks
    _bring_used(block, outer.scope, scopes.root)
    # The block runs in the session's own scope, so that what it sets stays; $input is set as a call would.
    scopes.root["input"] = list(values)
    command = BlockCommand(ScriptBlock(block.code, scopes), True)
    words = [Argument(None, value, True) for value in arguments]
    invocation = Invocation(state, scopes.root, command, words, "", outer.site, bool(values), outer.sinks)
    with _as_computer(state, computer):
        before, state.session = state.session, scopes
        try:
            run_pipeline([command.processor(invocation)], out, values or None)
        finally:
            state.session = before


def _bring_used(block: Any, here: Scope, there: Scope) -> None:
    """Copies the variables that the block names with `$using:`."""
    for name in _USING.findall(block.code.text):
        value = here.find(fold(name))
        if value is not MISSING:
            there[fold(name)] = value


@contextmanager
def _as_computer(state: Any, computer: str) -> Iterator[None]:
    """The environment of another computer of the topology."""
    if Network(state).is_own(computer):
        yield
        return
    environment = state.environment
    host, _, domain = (Network(state).find(computer) or computer).partition(".")
    changes = {"COMPUTERNAME": host.upper(), "USERDNSDOMAIN": domain.upper(), "LOGONSERVER": f"\\\\{host.upper()}"}
    before = {name: environment.get(name) for name in changes}
    environment.update(changes)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                environment.pop(name, None)
            else:
                environment[name] = value


def marked(value: Any, computer: str, instance: Any, hide: bool) -> Any:
    """A value as it comes from another computer: with the name of the computer and of the session."""
    notes = {"PSComputerName": computer, "RunspaceId": instance, "PSShowComputerName": not hide}
    if isinstance(value, PSCustomObject):
        copy = PSCustomObject({**value.props, **notes}, value.type_names)
        copy.hidden = frozenset(("PSShowComputerName", "PSComputerName") if hide else ("PSShowComputerName",))
        return copy
    if value is None:
        return None
    if type(value) is PSObject:
        return PSObject(value.base, {**value.members, **notes}, value.type_names)
    return PSObject(unwrap(value), notes)
