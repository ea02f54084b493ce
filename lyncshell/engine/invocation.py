"""Running a script block for a command or a value: not at a call site of the source."""

from __future__ import annotations

from lyncshell.engine.parameters import Argument
from lyncshell.engine.pipeline import Invocation, Pipeline
from lyncshell.engine.script import BlockCommand
from lyncshell.values.null import MISSING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from lyncshell.engine.script import ScriptBlock
    from lyncshell.engine.state import State


def invoke_block(
    state: State,
    block: ScriptBlock,
    args: Iterable[Any],
    input: Iterable[Any],
    under: Any,
    sink: Callable[[Any], Any] | None,
    this: Any,
    new_scope: bool,
) -> list[Any]:
    """Runs a script block and gives what it wrote (nothing when a sink takes it)."""
    written: list[Any] = []
    scope = state.scope if block.session is None else block.session.current
    if not new_scope and block.code.is_plain() and not args and not input:
        _run_plain(state, block, scope, under, this, sink or written.append)
        return written
    arguments = [Argument(None, value, True) for value in args]
    values = list(input)
    command = BlockCommand(block, not new_scope)
    invocation = Invocation(state, scope, command, arguments, "", None, bool(values))
    processor = command.processor(invocation)
    pipeline = Pipeline([processor], sink or written.append)
    before = _put(scope, under, this) if not new_scope else None
    if new_scope and (under is not MISSING or this is not MISSING):
        before = _put(scope, under, this)
    try:
        pipeline.run(values if values else None)
    finally:
        if before is not None:
            _restore(scope, before)
    return written


def _run_plain(state: State, block: ScriptBlock, scope: Any, under: Any, this: Any, out: Any) -> None:
    compiled = block.code.compiled(state)
    if compiled.end is None:
        return
    before = _put(scope, under, this)
    session = scope.session
    current, session.current = session.current, scope
    running, state.session = state.session, session
    try:
        compiled.end(scope, out)
    finally:
        session.current = current
        state.session = running
        _restore(scope, before)


def _put(scope: Any, under: Any, this: Any) -> tuple[Any, Any]:
    before = scope.get("_", MISSING), scope.get("this", MISSING)
    if under is not MISSING:
        scope["_"] = under
    if this is not MISSING:
        scope["this"] = this
    return before


def _restore(scope: Any, before: tuple[Any, Any]) -> None:
    for name, value in zip(("_", "this"), before, strict=True):
        if value is MISSING:
            scope.pop(name, None)
        else:
            scope[name] = value
