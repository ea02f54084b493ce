"""What `throw` makes of a value, and which `catch` or `trap` takes an error."""

from __future__ import annotations

from lyncshell.errors import ParameterBindingFailure, ShellError, Thrown
from lyncshell.values.exceptions import ExceptionValue
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.objects import unwrap
from lyncshell.values.records import ErrorRecord

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.runtime_types import TypeRef
    from lyncshell.engine.variables import Scope
    from lyncshell.values.typesystem import TypeInfo

_NO_FIT = 1000


def error_to_throw(value: Any) -> ShellError:
    """The error of `throw value`: a record and an exception are thrown as they are, anything else is the text and
    the target of a RuntimeException."""
    from lyncshell.values.text import to_string

    bare = unwrap(value)
    if isinstance(bare, ErrorRecord):
        error = Thrown(bare.message)
        error.record = bare
        error.value = bare.exception
        error.claimed = True
        return error
    if isinstance(bare, ExceptionValue):
        error = Thrown(
            bare.message, bare, error_id=bare.message, exception_type=bare.type.full_name
        )
        error.value = bare
        return error
    if bare is None or bare is AUTOMATION_NULL:
        return Thrown("ScriptHalted", error_id="ScriptHalted")
    text = to_string(value)
    return Thrown(text, value, error_id=text)


def best_handler(
    v: Scope, record: ErrorRecord, clauses: tuple[tuple[TypeRef, ...], ...]
) -> tuple[int, ExceptionValue | None]:
    """The number of the clause that takes an error and the exception that it takes; -1 where none does.

    The exception itself is tried first, then what it wraps; among clauses the nearest type wins, a clause without
    types comes last (then the exception is None).
    """
    exception: ExceptionValue | None = record.exception
    while exception is not None:
        number = _nearest(v, exception.type, clauses)
        if number >= 0:
            return number, exception
        exception = exception.inner
    for number, types in enumerate(clauses):
        if not types:
            return number, None
    return -1, None


def _nearest(v: Scope, thrown: TypeInfo, clauses: tuple[tuple[TypeRef, ...], ...]) -> int:
    best, distance = -1, _NO_FIT
    for number, types in enumerate(clauses):
        for reference in types:
            steps = _steps(thrown, reference.find(v))
            if steps < distance:
                best, distance = number, steps
    return best


def _steps(thrown: TypeInfo, wanted: TypeInfo | None) -> int:
    if wanted is None:
        return _NO_FIT
    steps = 0
    current: TypeInfo | None = thrown
    while current is not None:
        if current is wanted or current.full_name == wanted.full_name:
            return steps
        current = current.base
        steps += 1
    return _NO_FIT


def caught_record(error: ShellError, record: ErrorRecord, exception: ExceptionValue | None) -> ErrorRecord:
    """The record that a `catch` sees.

    A typed one gets the exception that fitted: of a command's error without the command (whose wrapper did not fit),
    of a wrapper with the wrapper's id.
    """
    if exception is None:
        return record
    if error.claimed and record.invocation is not None and record.invocation.command is not None:
        if isinstance(error, (ParameterBindingFailure, Thrown)):
            return record
        return _copy(record, exception, record.error_id.partition(",")[0], "")
    if exception is not record.exception:
        return _copy(record, exception, record.error_id, record.category_info.activity)
    return record


def _copy(record: ErrorRecord, exception: ExceptionValue, error_id: str, activity: str) -> ErrorRecord:
    info = record.category_info
    made = ErrorRecord(exception, error_id, info.category, record.target)
    made.category_info.activity = activity
    made.details = record.details
    made.invocation = record.invocation
    made.script_stack_trace = record.script_stack_trace
    return made
