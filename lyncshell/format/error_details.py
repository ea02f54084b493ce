"""DetailedView and Get-Error: everything that an error record knows, one property a line."""

from __future__ import annotations

from lyncshell.values.text import to_display

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from lyncshell.values.exceptions import ExceptionValue
    from lyncshell.values.records import ErrorCategoryInfo, ErrorRecord, InvocationInfo

_STEP = "    "


def details_text(record: ErrorRecord) -> str:
    """The properties of a record and of the exceptions within it, indented by depth."""
    return "\n".join(["", *_section(_record_fields(record), ""), ""])


def _section(fields: list[tuple[str, Any]], indent: str) -> Iterator[str]:
    """The lines of fields; a value that is a list of fields is a section of its own."""
    shown = [(name, value) for name, value in fields if value not in (None, "")]
    width = max((len(name) for name, _ in shown), default=0)
    for name, value in shown:
        if isinstance(value, list):
            yield f"{indent}{name.ljust(width)} : "
            yield from _section(value, indent + _STEP)
        else:
            first, *others = to_display(value).split("\n")
            yield f"{indent}{name.ljust(width)} : {first}"
            for line in others:
                yield f"{indent}{' ' * width}   {line}"


def _record_fields(record: ErrorRecord) -> list[tuple[str, Any]]:
    return [
        ("Exception", _exception_fields(record.exception)),
        ("TargetObject", record.target),
        ("CategoryInfo", _category_fields(record.category_info)),
        ("FullyQualifiedErrorId", record.error_id),
        ("ErrorDetails", None if record.details is None else record.details.message),
        ("InvocationInfo", None if record.invocation is None else _invocation_fields(record.invocation)),
        ("ScriptStackTrace", record.script_stack_trace),
    ]


def _exception_fields(exception: ExceptionValue) -> list[tuple[str, Any]]:
    inner = None if exception.inner is None else _exception_fields(exception.inner)
    return [
        ("Type", exception.type.full_name), ("Message", exception.message), ("InnerException", inner),
        ("HResult", exception.hresult),
    ]  # fmt: skip


def _category_fields(info: ErrorCategoryInfo) -> list[tuple[str, Any]]:
    return [
        ("Category", info.category.name), ("Activity", info.activity), ("Reason", info.reason),
        ("TargetName", info.target_name), ("TargetType", info.target_type),
    ]  # fmt: skip


def _invocation_fields(invocation: InvocationInfo) -> list[tuple[str, Any]]:
    command = invocation.command
    return [
        ("MyCommand", None if command is None else command.name), ("ScriptLineNumber", invocation.line),
        ("OffsetInLine", invocation.offset_in_line), ("HistoryId", invocation.history_id),
        ("ScriptName", invocation.script_name), ("Line", invocation.line_text), ("Statement", invocation.statement),
        ("PositionMessage", invocation.position_message), ("InvocationName", invocation.invocation_name),
        ("CommandOrigin", invocation.command_origin),
    ]  # fmt: skip
