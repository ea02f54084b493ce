"""What generated code does about errors, loops and `switch`.

`failed` is the heart: it decides whether an error is shown and the next statement runs, or whether it is raised. The
decision needs no search of the stack: `state.propagates` is True while a `try` with a `catch`, or a block with a trap,
is running anywhere above.
"""

from __future__ import annotations

from lyncshell.engine.control import BreakFlow, ContinueFlow, ExitFlow, LoopFlow
from lyncshell.engine.records import record_of, statement_error
from lyncshell.engine.streams import action_name
from lyncshell.engine.thrown import best_handler, caught_record
from lyncshell.engine.variables import Scope
from lyncshell.errors import ShellError, Thrown
from lyncshell.values.arrays import enumerate_value
from lyncshell.values.comparison import cequal, equal, match_with_groups
from lyncshell.values.convert import truth, try_convert
from lyncshell.values.enums import EnumValue
from lyncshell.values.invoke import Invokable
from lyncshell.values.names import fold
from lyncshell.values.null import AUTOMATION_NULL, MISSING
from lyncshell.values.text import to_string
from lyncshell.values.typesystem import need_type
from lyncshell.values.wildcard import like

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from lyncshell.engine.runtime_types import TypeRef

    Push = Callable[[Any], Any]


def failed(v: Scope, error: BaseException) -> None:
    """What happens when a statement fails: the error is shown and this returns, or it is raised again."""
    found = statement_error(v, error)
    state = v.session.state
    if state.propagates:
        raise found
    action = action_name(v["erroractionpreference"])
    if found.ends_script and not (isinstance(found, Thrown) and action in ("silentlycontinue", "ignore")):
        raise found
    if action == "stop":
        found.ends_script = True
        raise found
    report(v, found, action)


def report(v: Scope, found: ShellError, action: str) -> None:
    """Shows an error as the preference says, and keeps it in `$Error`."""
    state = v.session.state
    state.success = False
    record = record_of(found)
    release(found)
    if action == "ignore":
        return
    state.add_error(record)
    v.sinks.gather("error", record)
    if action == "inquire":
        choices = [("&Yes", ""), ("&Halt Command", "")]
        if state.host.choose("Confirm", f"{record.message}\nContinue with this operation?", choices, 0) == 1:
            found.ends_script = True
            raise found
    if action != "silentlycontinue":
        v.sinks.error(record)


def release(error: BaseException) -> None:
    """Drops the frames that an error keeps alive: it may stay in `$Error` for long."""
    error.__traceback__ = None
    error.__context__ = None
    error.__cause__ = None


# -- try, throw, trap


def enter_try(v: Scope) -> bool:
    """Makes errors propagate; the former state."""
    state = v.session.state
    before = state.propagates
    state.propagates = True
    return before


def leave_try(v: Scope, before: bool) -> None:
    """Puts back what `enter_try` gave."""
    v.session.state.propagates = before


class Catch:
    """A running `catch`: the number of its `clause`, and what to put back."""

    __slots__ = ("clause", "under")

    def __init__(self, clause: int, under: Any) -> None:
        self.clause = clause
        self.under = under


def caught(v: Scope, error: BaseException, clauses: tuple[tuple[TypeRef, ...], ...]) -> Catch:
    """Enters the `catch` that fits: `$_` is the error. Raises the error again where none fits."""
    found = statement_error(v, error)
    record = record_of(found)
    number, exception = best_handler(v, record, clauses)
    if number < 0:
        raise found
    record = caught_record(found, record, exception)
    state = v.session.state
    state.success = False
    if not found.ends_script or not state.errors or state.errors[0] is not record:
        state.add_error(record)
    release(found)
    state.handling.append(found)
    under = v.get("_", MISSING)
    v["_"] = record
    return Catch(number, under)


def end_catch(v: Scope, catch: Catch) -> None:
    """Leaves a `catch`."""
    v.session.state.handling.pop()
    if catch.under is MISSING:
        v.pop("_", None)
    else:
        v["_"] = catch.under


def thrown(v: Scope, value: Any) -> ShellError:
    """The error that `throw value` raises."""
    from lyncshell.engine.thrown import error_to_throw

    return error_to_throw(value)


def thrown_again(v: Scope) -> ShellError:
    """The error that `throw` alone raises inside a `catch`: the one that is being handled."""
    handling = v.session.state.handling
    if not handling:
        return halted()
    found: ShellError = handling[-1]
    found.ends_script = True
    return found


def halted() -> ShellError:
    """The error that `throw` alone raises elsewhere."""
    return Thrown("ScriptHalted", error_id="ScriptHalted")


def trapped(
    v: Scope, out: Push, error: BaseException, traps: tuple[tuple[TypeRef | None, Any], ...], flag: bool
) -> None:
    """Gives an error to the first trap that fits. Returns when the next statement is to run."""
    state = v.session.state
    state.propagates = flag
    try:
        found = statement_error(v, error)
        record = record_of(found)
        clauses = tuple(() if kind is None else (kind,) for kind, _ in traps)
        number, exception = best_handler(v, record, clauses)
        if number < 0:
            failed(v, found)
            return
        record = caught_record(found, record, exception)
        scope = Scope(v, v.session, v.sinks)
        scope["_"] = record
        state.handling.append(found)
        session, session.current = v.session, scope
        try:
            traps[number][1](scope, out)
        except ContinueFlow as flow:
            if flow.label is not None:
                raise
            state.add_error(record)
            release(found)
            return
        except BreakFlow as flow:
            if flow.label is not None:
                raise
            found.ends_script = True
            raise found from None
        finally:
            session.current = v
            state.handling.pop()
        report(v, found, action_name(v["erroractionpreference"]))
    finally:
        state.propagates = True


# -- loops and exit


def breaks(flow: LoopFlow, label: str | None) -> bool:
    """Whether a LoopFlow ends the loop with this label (True) or continues it; one for another loop is raised."""
    if flow.label is None or flow.label == label:
        return type(flow) is BreakFlow
    raise flow


def label_of(value: Any) -> str:
    """The label that `break $label` names."""
    return fold(to_string(value))


def leave(v: Scope, value: Any) -> None:
    """`exit value`"""
    code = 0
    if value is not None and value is not AUTOMATION_NULL:
        code = int(try_convert(value, need_type("System.Int32"), 0))
    raise ExitFlow(code)


# -- switch


def switch_values(value: Any) -> Any:
    """What `switch` runs over: the items of a collection, else the one value, null included."""
    return enumerate_value(value)


def case_equal(v: Scope, condition: Any, exact: bool) -> bool:
    """Whether a clause of a plain `switch` fits `$_`."""
    value = v["_"]
    kind = type(condition)
    if kind is not str and kind is not int and isinstance(condition, Invokable):
        return case_block(v, condition)
    if isinstance(value, EnumValue) and not isinstance(condition, (str, EnumValue)):
        return False
    if type(value) is list:
        return False
    return bool(truth(cequal(value, condition) if exact else equal(value, condition)))


def case_block(v: Scope, block: Any) -> bool:
    """Whether the script block of a clause is true for `$_`."""
    return bool(truth(block.evaluator(v.session.state)(v["_"])))


def case_regex(v: Scope, condition: Any, exact: bool) -> bool:
    """Whether a clause of `switch -Regex` fits `$_`; sets `$Matches`."""
    if type(condition) is not str and isinstance(condition, Invokable):
        return case_block(v, condition)
    found, groups = match_with_groups(to_string(v["_"]), condition, not exact)
    if found:
        v["matches"] = groups
    return bool(found)


def case_wildcard(v: Scope, condition: Any, exact: bool) -> bool:
    """Whether a clause of `switch -Wildcard` fits `$_`."""
    if type(condition) is not str and isinstance(condition, Invokable):
        return case_block(v, condition)
    return bool(like(to_string(v["_"]), to_string(condition), not exact))


def file_lines(v: Scope, path: Any) -> Any:
    """The lines of `switch -File path`."""
    state = v.session.state
    return state.lines_of_file(to_string(path))


def status(v: Scope) -> bool:
    """`$?`"""
    return v.session.state.success


def succeeded(v: Scope) -> None:
    """Notes that an expression was evaluated."""
    v.session.state.success = True


def statement(v: Scope, start: int, end: int) -> None:
    """Notes that a statement of the outermost text begins, for whoever keeps count (the store's revisions)."""
    state = v.session.state
    if state.on_statement is not None and v is state.main_scope:
        state.on_statement(start, end)
