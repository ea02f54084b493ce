"""The records that streams carry: errors, warnings, information, progress. Their members: `statics/records.py`."""

from __future__ import annotations

from lyncshell.errors import ErrorCategory
from lyncshell.values.objects import Adapted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.values.exceptions import ExceptionValue
    from lyncshell.values.hashtable import Hashtable

_A = "System.Management.Automation."


class InvocationInfo(Adapted):
    """How a command was invoked (`$MyInvocation`, `$_.InvocationInfo`). Line and offset count from 1, 0 is unknown."""

    __slots__ = (
        "bound_parameters", "command", "command_origin", "expecting_input", "history_id", "invocation_name", "line",
        "line_text", "offset_in_line", "pipeline_length", "pipeline_position", "position_message", "script_name",
        "statement", "unbound_arguments",
    )
    PS_TYPE = _A + "InvocationInfo"

    def __init__(
        self,
        command: Any = None,
        invocation_name: str = "",
        line: int = 0,
        offset_in_line: int = 0,
        line_text: str = "",
        script_name: str = "",
        position_message: str = "",
        statement: str = "",
    ) -> None:
        self.command = command
        self.invocation_name = invocation_name
        self.line = line
        self.offset_in_line = offset_in_line
        self.line_text = line_text
        self.script_name = script_name
        self.position_message = position_message
        self.statement = statement
        self.bound_parameters: Hashtable | None = None
        self.unbound_arguments: list[Any] = []
        self.pipeline_length = 1
        self.pipeline_position = 1
        self.expecting_input = False
        self.history_id = -1
        self.command_origin = "Internal"


class ErrorCategoryInfo(Adapted):
    """The CategoryInfo of an error: category, activity (command), reason (exception), target name and type."""

    __slots__ = ("activity", "category", "reason", "target_name", "target_type")
    PS_TYPE = _A + "ErrorCategoryInfo"

    def __init__(
        self,
        category: ErrorCategory,
        activity: str = "",
        reason: str = "",
        target_name: str = "",
        target_type: str = "",
    ) -> None:
        self.category = category
        self.activity = activity
        self.reason = reason
        self.target_name = target_name
        self.target_type = target_type

    def text(self) -> str:
        """The one-line text: `ObjectNotFound: (x:String) [Get-Item], ItemNotFoundException`."""
        return (
            f"{self.category.name}: ({_short(self.target_name)}:{self.target_type}) [{self.activity}], {self.reason}"
        )

    def ps_string(self) -> str:
        """The one-line text."""
        return self.text()


def _short(text: str) -> str:
    """A target name as the category line shows it: at most 40 characters."""
    return text if len(text) <= 40 else f"{text[:19]}\N{HORIZONTAL ELLIPSIS}{text[-20:]}"


class ErrorDetails(Adapted):
    """What replaces the exception's message: message and recommended action."""

    __slots__ = ("message", "recommended_action")
    PS_TYPE = _A + "ErrorDetails"

    def __init__(self, message: str, recommended_action: str = "") -> None:
        self.message = message
        self.recommended_action = recommended_action

    def ps_string(self) -> str:
        """The message."""
        return self.message


class ErrorRecord(Adapted):
    """An error as `$Error`, `catch` and the error stream have it. `error_id` is the FullyQualifiedErrorId."""

    __slots__ = (
        "category_info", "details", "error_id", "exception", "extended", "invocation", "script_stack_trace", "target",
    )
    PS_TYPE = _A + "ErrorRecord"

    def __init__(
        self,
        exception: ExceptionValue,
        error_id: str = "",
        category: ErrorCategory = ErrorCategory.NotSpecified,
        target: Any = None,
    ) -> None:
        self.exception = exception
        self.error_id = error_id
        self.target = target
        self.category_info = ErrorCategoryInfo(category, "", exception.type.name, *target_texts(target))
        self.details: ErrorDetails | None = None
        self.invocation: InvocationInfo | None = None
        self.script_stack_trace: str | None = None
        self.extended: dict[str, Any] = {}

    @property
    def message(self) -> str:
        """The text that is shown: the details' or the exception's."""
        return self.exception.message if self.details is None else self.details.message

    def ps_string(self) -> str:
        """The message."""
        return self.message


def target_texts(target: Any) -> tuple[str, str]:
    """The TargetName and TargetType of a target object."""
    if target is None:
        return "", ""
    from lyncshell.values.text import to_string
    from lyncshell.values.typesystem import type_of

    return to_string(target), type_of(target).name


class InformationalRecord(Adapted):
    """Base of warning, verbose and debug records."""

    __slots__ = ("invocation", "message")
    PS_TYPE = _A + "InformationalRecord"

    def __init__(self, message: str, invocation: InvocationInfo | None = None) -> None:
        self.message = message
        self.invocation = invocation

    def ps_string(self) -> str:
        """The message."""
        return self.message


class WarningRecord(InformationalRecord):
    """What Write-Warning writes."""

    __slots__ = ()
    PS_TYPE = _A + "WarningRecord"


class VerboseRecord(InformationalRecord):
    """What Write-Verbose writes."""

    __slots__ = ()
    PS_TYPE = _A + "VerboseRecord"


class DebugRecord(InformationalRecord):
    """What Write-Debug writes."""

    __slots__ = ()
    PS_TYPE = _A + "DebugRecord"


class HostInformationMessage(Adapted):
    """The message data of what Write-Host writes; colours are ConsoleColor values or None."""

    __slots__ = ("background", "foreground", "message", "no_new_line")
    PS_TYPE = _A + "HostInformationMessage"

    def __init__(self, message: str, no_new_line: bool = False, foreground: Any = None, background: Any = None) -> None:
        self.message = message
        self.no_new_line = no_new_line
        self.foreground = foreground
        self.background = background

    def ps_string(self) -> str:
        """The message."""
        return self.message


class InformationRecord(Adapted):
    """What Write-Information and Write-Host write; `time` is a DateTime value or None."""

    __slots__ = ("data", "source", "tags", "time", "user")
    PS_TYPE = _A + "InformationRecord"

    def __init__(
        self, data: Any, source: str = "", tags: tuple[str, ...] = (), time: Any = None, user: str = ""
    ) -> None:
        self.data = data
        self.source = source
        self.tags = list(tags)
        self.time = time
        self.user = user

    def ps_string(self) -> str:
        """The message data's text."""
        from lyncshell.values.text import to_string

        return to_string(self.data)


class ProgressRecord(Adapted):
    """What Write-Progress writes; percent and seconds are -1 where unknown."""

    __slots__ = (
        "activity", "activity_id", "completed", "current_operation", "parent_activity_id", "percent",
        "seconds_remaining", "status",
    )
    PS_TYPE = _A + "ProgressRecord"

    def __init__(self, activity_id: int, activity: str, status: str = "Processing", percent: int = -1) -> None:
        self.activity_id = activity_id
        self.activity = activity
        self.status = status
        self.percent = percent
        self.current_operation: str | None = None
        self.parent_activity_id = -1
        self.seconds_remaining = -1
        self.completed = False
