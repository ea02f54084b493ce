"""Error records: what an error becomes when it meets a command or a statement.

A raiser states what it knows; here it gets the rest: which command, which position, the script stack trace. A record
made by a statement has no command (`CategoryInfo.Activity` is empty); a command that an unclaimed error leaves claims
it: its name goes into the record and behind the error id.
"""

from __future__ import annotations

from lyncshell.engine.unit import raised_at
from lyncshell.errors import CallTooDeep, CommandNotFound, ErrorCategory, ParseFailure, ShellError, Thrown
from lyncshell.values.records import ErrorRecord, InvocationInfo

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.pipeline import Invocation
    from lyncshell.engine.variables import Scope
    from lyncshell.language.source import Extent

# A source line longer than this is cut around the error.
_LINE_LIMIT = 69


class ActionStopped(ShellError):
    """A message stream's action was Stop."""

    error_id = "ActionPreferenceStop"
    category = ErrorCategory.OperationStopped
    exception_type = "System.Management.Automation.ActionPreferenceStopException"
    ends_script = True


NULL_REFERENCE = "Object reference not set to an instance of an object."


def shell_error(error: BaseException) -> ShellError:
    """The error as one of ours: Python's own (too deep a recursion, a fault of the shell) are wrapped."""
    if isinstance(error, ShellError):
        return error
    if isinstance(error, RecursionError):
        return call_too_deep()
    if isinstance(error, AttributeError) and error.obj is None:
        # A method of .NET that was given $null where it needs an object.
        made = ShellError(NULL_REFERENCE, exception_type="System.NullReferenceException")
    else:
        made = ShellError(f"{type(error).__name__}: {error}", exception_type="System.Exception")
    made.__traceback__ = error.__traceback__
    return made


def call_too_deep() -> CallTooDeep:
    """The error of calls nested beyond the limit."""
    return CallTooDeep("The script failed due to call depth overflow.")


def record_of(error: ShellError) -> ErrorRecord:
    """The record of an error, made when it has none."""
    record = error.record
    if isinstance(record, ErrorRecord):
        return record
    from lyncshell.values.exceptions import exception_of

    exception = exception_of(error)
    if isinstance(error, CommandNotFound):
        exception.own.setdefault("CommandName", error.target)
    elif isinstance(error, ParseFailure):
        from lyncshell.engine.ast_members import parse_errors

        exception.own["Errors"] = parse_errors(error)
    record = ErrorRecord(exception, error.error_id, error.category, error.target)
    error.record = record
    return record


def statement_error(scope: Scope, error: BaseException) -> ShellError:
    """The error with a record that says which statement failed."""
    found = shell_error(error)
    record = record_of(found)
    if record.invocation is None:
        if not found.claimed and not isinstance(found, Thrown):
            _wrap(record)
        extent = found.extent or raised_at(error.__traceback__)
        record.invocation = invocation_info(extent)  # type: ignore[arg-type]
    if record.script_stack_trace is None:
        record.script_stack_trace = stack_trace(scope, error)
    return found


# Exceptions of the shell that are no RuntimeException: a statement wraps them in one.
_WRAPPED = frozenset(
    {
        "System.Management.Automation.PSInvalidCastException", "System.Management.Automation.PSArgumentException",
        "System.Management.Automation.PSArgumentNullException",
        "System.Management.Automation.PSArgumentOutOfRangeException",
        "System.Management.Automation.PSInvalidOperationException",
        "System.Management.Automation.PSNotSupportedException",
    }
)  # fmt: skip


def _wrap(record: ErrorRecord) -> None:
    """Puts a RuntimeException around an exception that is none."""
    from lyncshell.values.exceptions import ExceptionValue

    inner = record.exception
    if inner.type.full_name in _WRAPPED:
        record.exception = ExceptionValue(
            "System.Management.Automation.RuntimeException", inner.message, inner
        )
        record.category_info.reason = "RuntimeException"


def command_error(invocation: Invocation, error: BaseException) -> ShellError:
    """The error as one of a command: claimed by it, unless another command or `throw` had it first."""
    found = shell_error(error)
    if found.claimed or isinstance(found, (Thrown, ActionStopped)):
        return found
    record = record_of(found)
    found.claimed = True
    claim(invocation, record, found.extent)
    if record.script_stack_trace is None:
        record.script_stack_trace = stack_trace(invocation.scope, None, invocation.extent)
    return found


def claim(invocation: Invocation, record: ErrorRecord, extent: Any = None) -> None:
    """Writes a command into a record."""
    command = invocation.command
    record.invocation = invocation_info(extent or invocation.extent, command, invocation.name)
    record.category_info.activity = command.name
    metadata = command.metadata
    suffix = command.name if metadata is None else metadata.id_name
    if suffix and not record.error_id.endswith("," + suffix):
        record.error_id = f"{record.error_id},{suffix}" if record.error_id else suffix


def stopped_by(record: Any, preference: str, cause: Any = None) -> ShellError:
    """The error that a record becomes under the action Stop. An error keeps its exception and its id."""
    if isinstance(record, ErrorRecord):
        message = record.message
    else:
        message = getattr(record, "message", None) or str(getattr(record, "data", ""))
    text = (
        f'The running command stopped because the preference variable "{preference}" or common parameter is set to '
        f"Stop: {message}"
    )
    error = ActionStopped(text)
    error.claimed = True
    if isinstance(record, ErrorRecord):
        error.record = record
        error.value = record.exception
        error.message = record.message
    return error


def location_of(invocation: Invocation) -> InvocationInfo:
    """Where a command was called, for a message record."""
    return invocation_info(invocation.extent, invocation.command, invocation.name)


def invocation_info(extent: Extent | None, command: Any = None, name: str = "") -> InvocationInfo:
    """The InvocationInfo of a piece of source."""
    return InvocationInfo(command, name) if extent is None else PlacedInvocation(extent, command, name)


class PlacedInvocation(InvocationInfo):
    """The InvocationInfo of a piece of source; most are never looked at, so their texts are made on demand."""

    __slots__ = ("extent",)

    def __init__(self, extent: Extent, command: Any, name: str) -> None:
        self.extent = extent
        self.command = command
        self.invocation_name = name
        self.bound_parameters = None
        self.unbound_arguments = []
        self.pipeline_length = 1
        self.pipeline_position = 1
        self.expecting_input = False
        self.history_id = -1
        self.command_origin = "Internal"

    @property
    def line(self) -> int:  # type: ignore[override]
        return self.extent.start_line_number

    @property
    def offset_in_line(self) -> int:  # type: ignore[override]
        return self.extent.start_column_number

    @property
    def line_text(self) -> str:  # type: ignore[override]
        return self.extent.source.line(self.extent.start_line_number)

    @property
    def script_name(self) -> str:  # type: ignore[override]
        return self.extent.file or ""

    @property
    def position_message(self) -> str:  # type: ignore[override]
        return position_message(self.extent)

    @property
    def statement(self) -> str:  # type: ignore[override]
        return self.extent.text


def position_message(extent: Extent) -> str:
    """`At file:line char:column`, the line (cut around the error when it is long), and a wavy line below."""
    line = extent.source.line(extent.start_line_number).rstrip()
    head = f"At {extent.file or 'line'}:{extent.start_line_number} char:{extent.start_column_number}"
    if not line:
        return head
    before = extent.start_column_number - 1
    one_line = extent.start_line_number == extent.end_line_number
    if one_line and extent.end_column_number <= len(line) + 1:
        length = extent.end_column_number - extent.start_column_number
    else:
        length = len(line) - before
    if "\t" in line:
        tabs = line[:before].count("\t")
        length += 3 * line[before : before + length].count("\t")
        before += 3 * tabs
        line = line.replace("\t", "    ")
    text, indent, length = _cut(line, before, length)
    return f"{head}\n+ {text}\n+ {' ' * indent}{'~' * max(length, 1)}"


def _cut(line: str, before: int, length: int) -> tuple[str, int, int]:
    """The part of a line that is shown, the column of the error in it, and how much of the error is there."""
    if len(line) <= _LINE_LIMIT:
        return line, before, length
    prefix = min(before, 12)
    after = len(line) - length - before
    suffix = min(after, 8)
    total = prefix + length + suffix
    if total >= _LINE_LIMIT:
        cut_error = prefix + length >= _LINE_LIMIT
        if cut_error:
            length = _LINE_LIMIT - prefix
        suffix = 0 if cut_error else min(suffix, _LINE_LIMIT - prefix - length)
    else:
        prefix += min(before - prefix, _LINE_LIMIT - total)
        total = prefix + length + suffix
        suffix += min(after - suffix, _LINE_LIMIT - total)
    text = line[before - prefix : before + length + suffix]
    indent = prefix
    if prefix < before:
        text = "\N{HORIZONTAL ELLIPSIS} " + text
        indent += 2
    if before + length + suffix < len(line):
        text += " \N{HORIZONTAL ELLIPSIS}"
    return text, indent, length


def stack_trace(scope: Scope, error: BaseException | None, extent: Extent | None = None) -> str:
    """The script stack: one line for each call, innermost first."""
    place_now = extent or (raised_at(error.__traceback__) if error is not None else None)
    lines: list[str] = []
    seen: Any = None
    for each in scope.chain():
        frame = each.frame
        if frame is None or frame is seen:
            continue
        seen = frame
        lines.append(_stack_line(frame.stack_name(), place_now))
        place_now = frame.called_at()
    if place_now is not None or not lines:
        lines.append(_stack_line("<ScriptBlock>", place_now))
    return "\n".join(lines)


def _stack_line(name: str, extent: Extent | None) -> str:
    file = (extent.file if extent is not None else None) or "<No file>"
    line = extent.start_line_number if extent is not None else 1
    return f"at {name}, {file}: line {line}"
