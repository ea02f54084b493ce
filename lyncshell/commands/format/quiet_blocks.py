"""Script blocks of calculated columns: they run for each object, and their errors are nobody's business.

PowerShell drops all errors of such a block: a failed statement ends it without a value, and what it writes to the
error stream is not shown.
"""

from __future__ import annotations

from lyncshell.format.specs import Spec
from lyncshell.values.invoke import is_invokable
from lyncshell.values.text import to_string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from lyncshell.engine.state import State


def quiet_specs(specs: Iterable[Spec], state: State) -> list[Spec]:
    """The specs with their script blocks as functions of an object; the labels stay the texts of the blocks."""
    found = list(specs)
    for spec in found:
        if is_invokable(spec.expression):
            spec.label = spec.label or to_string(spec.expression)
            spec.expression = quiet(spec.expression, state)
    return found


def quiet(block: Any, state: State) -> Callable[[Any], Any]:
    """A function that gives a block's value for an object as `$_`. It raises the error of a failed statement; what
    goes to the error stream is dropped."""
    evaluate: Callable[[Any], Any] = block.evaluator(state)
    scope = state.scope
    sinks = scope.sinks.copy()
    sinks.redirect("Error", _drop)

    def run(obj: Any) -> Any:
        propagates, before = state.propagates, scope.sinks
        state.propagates, scope.sinks = True, sinks
        try:
            return evaluate(obj)
        finally:
            state.propagates, scope.sinks = propagates, before

    return run


def _drop(record: Any) -> None:
    """Takes an error that nobody wants."""
