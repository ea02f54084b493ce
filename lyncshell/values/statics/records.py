"""ErrorRecord, InvocationInfo and the records of the other streams."""

from __future__ import annotations

from lyncshell.errors import ErrorCategory
from lyncshell.values.arrays import GenericList
from lyncshell.values.enums import enum_value
from lyncshell.values.exceptions import ExceptionValue
from lyncshell.values.records import (
    ErrorCategoryInfo,
    ErrorDetails,
    ErrorRecord,
    HostInformationMessage,
    InformationalRecord,
    InformationRecord,
    InvocationInfo,
    ProgressRecord,
)
from lyncshell.values.typesystem import declare, need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.values.typesystem import TypeInfo

_A = "System.Management.Automation."
RECORD = declare(_A + "ErrorRecord", python=ErrorRecord)
CATEGORY = declare(_A + "ErrorCategoryInfo", python=ErrorCategoryInfo)
DETAILS = declare(_A + "ErrorDetails", python=ErrorDetails)
INVOCATION = declare(_A + "InvocationInfo", python=InvocationInfo)
INFORMATIONAL = declare(_A + "InformationalRecord")
INFORMATION = declare(_A + "InformationRecord", python=InformationRecord)
HOST_MESSAGE = declare(_A + "HostInformationMessage", python=HostInformationMessage)
PROGRESS = declare(_A + "ProgressRecord", python=ProgressRecord)


@RECORD.property("System.Exception Exception {get;}")
def _exception(self: ErrorRecord) -> ExceptionValue:
    return self.exception


@RECORD.property("System.Object TargetObject {get;}")
def _target(self: ErrorRecord) -> Any:
    return self.target


@RECORD.property("System.Management.Automation.ErrorCategoryInfo CategoryInfo {get;}")
def _category_info(self: ErrorRecord) -> ErrorCategoryInfo:
    return self.category_info


@RECORD.property("string FullyQualifiedErrorId {get;}")
def _error_id(self: ErrorRecord) -> str:
    return self.error_id


@RECORD.property("System.Management.Automation.ErrorDetails ErrorDetails {get;set;}")
def _details(self: ErrorRecord) -> ErrorDetails | None:
    return self.details


@_details.setter
def _set_details(self: ErrorRecord, value: ErrorDetails | None) -> None:
    self.details = value


@RECORD.property("System.Management.Automation.InvocationInfo InvocationInfo {get;}")
def _invocation(self: ErrorRecord) -> InvocationInfo | None:
    return self.invocation


@RECORD.property("string ScriptStackTrace {get;}")
def _stack_trace(self: ErrorRecord) -> str | None:
    return self.script_stack_trace


@RECORD.property("System.Object PipelineIterationInfo {get;}")
def _iteration(self: ErrorRecord) -> list[Any]:
    return []


@RECORD.constructor(
    "System.Management.Automation.ErrorRecord new(System.Exception exception, string errorId, "
    "System.Management.Automation.ErrorCategory errorCategory, System.Object targetObject)"
)
def _new_record(exception: ExceptionValue, error_id: str, category: Any, target: Any) -> ErrorRecord:
    return ErrorRecord(exception, error_id, ErrorCategory(int(category)), target)


@CATEGORY.property("System.Management.Automation.ErrorCategory Category {get;}")
def _category(self: ErrorCategoryInfo) -> Any:
    return enum_value(_A + "ErrorCategory", int(self.category))


@CATEGORY.property("string Activity {get;set;}")
def _activity(self: ErrorCategoryInfo) -> str:
    return self.activity


@_activity.setter
def _set_activity(self: ErrorCategoryInfo, value: str) -> None:
    self.activity = value


@CATEGORY.property("string Reason {get;set;}")
def _reason(self: ErrorCategoryInfo) -> str:
    return self.reason


@_reason.setter
def _set_reason(self: ErrorCategoryInfo, value: str) -> None:
    self.reason = value


@CATEGORY.property("string TargetName {get;set;}")
def _target_name(self: ErrorCategoryInfo) -> str:
    return self.target_name


@_target_name.setter
def _set_target_name(self: ErrorCategoryInfo, value: str) -> None:
    self.target_name = value


@CATEGORY.property("string TargetType {get;set;}")
def _target_type(self: ErrorCategoryInfo) -> str:
    return self.target_type


@_target_type.setter
def _set_target_type(self: ErrorCategoryInfo, value: str) -> None:
    self.target_type = value


@CATEGORY.method("string GetMessage()")
def _get_message(self: ErrorCategoryInfo) -> str:
    return self.text()


@DETAILS.property("string Message {get;}")
def _details_message(self: ErrorDetails) -> str:
    return self.message


@DETAILS.property("string RecommendedAction {get;set;}")
def _action(self: ErrorDetails) -> str:
    return self.recommended_action


@_action.setter
def _set_action(self: ErrorDetails, value: str) -> None:
    self.recommended_action = value


@DETAILS.constructor("System.Management.Automation.ErrorDetails new(string message)")
def _new_details(message: str) -> ErrorDetails:
    return ErrorDetails(message)


def _plain(owner: TypeInfo, text: str, attribute: str) -> None:
    """Declares a property that reads one attribute."""
    from operator import attrgetter

    owner.property(text)(attrgetter(attribute))


for _text, _attribute in (
    ("System.Management.Automation.CommandInfo MyCommand {get;}", "command"),
    ("System.Collections.Generic.List[System.Object] UnboundArguments {get;}", "unbound_arguments"),
    ("int ScriptLineNumber {get;}", "line"),
    ("int OffsetInLine {get;}", "offset_in_line"),
    ("long HistoryId {get;}", "history_id"),
    ("string ScriptName {get;}", "script_name"),
    ("string Line {get;}", "line_text"),
    ("string Statement {get;}", "statement"),
    ("string PositionMessage {get;}", "position_message"),
    ("string InvocationName {get;}", "invocation_name"),
    ("int PipelineLength {get;}", "pipeline_length"),
    ("int PipelinePosition {get;}", "pipeline_position"),
    ("bool ExpectingInput {get;}", "expecting_input"),
):
    _plain(INVOCATION, _text, _attribute)


@INVOCATION.property("System.Collections.Generic.Dictionary[string,System.Object] BoundParameters {get;}")
def _bound(self: InvocationInfo) -> Any:
    if self.bound_parameters is None:
        from lyncshell.values.hashtable import GenericDictionary

        arguments = (need_type("System.String"), need_type("System.Object"))
        self.bound_parameters = GenericDictionary((), False, arguments)
    return self.bound_parameters


@INVOCATION.property("string PSScriptRoot {get;}")
def _script_root(self: InvocationInfo) -> str:
    return self.script_name.rpartition("/")[0]


@INVOCATION.property("string PSCommandPath {get;}")
def _command_path(self: InvocationInfo) -> str:
    return self.script_name


@INVOCATION.property("System.Management.Automation.CommandOrigin CommandOrigin {get;}")
def _origin(self: InvocationInfo) -> Any:
    return enum_value(_A + "CommandOrigin", self.command_origin)


_plain(INFORMATIONAL, "string Message {get;}", "message")
_plain(INFORMATIONAL, "System.Management.Automation.InvocationInfo InvocationInfo {get;}", "invocation")
_plain(HOST_MESSAGE, "string Message {get;}", "message")
_plain(HOST_MESSAGE, "bool NoNewLine {get;}", "no_new_line")
_plain(HOST_MESSAGE, "System.ConsoleColor ForegroundColor {get;}", "foreground")
_plain(HOST_MESSAGE, "System.ConsoleColor BackgroundColor {get;}", "background")
_plain(INFORMATION, "System.Object MessageData {get;}", "data")
_plain(INFORMATION, "string Source {get;}", "source")
_plain(INFORMATION, "datetime TimeGenerated {get;}", "time")
_plain(INFORMATION, "string User {get;}", "user")


@INFORMATION.property("System.Collections.Generic.List[string] Tags {get;}")
def _tags(self: InformationRecord) -> GenericList:
    return GenericList(need_type("System.String"), self.tags)


_plain(PROGRESS, "int ActivityId {get;}", "activity_id")
_plain(PROGRESS, "int ParentActivityId {get;}", "parent_activity_id")
_plain(PROGRESS, "string Activity {get;}", "activity")
_plain(PROGRESS, "string StatusDescription {get;}", "status")
_plain(PROGRESS, "string CurrentOperation {get;}", "current_operation")
_plain(PROGRESS, "int PercentComplete {get;}", "percent")
_plain(PROGRESS, "int SecondsRemaining {get;}", "seconds_remaining")


@PROGRESS.property("System.Management.Automation.ProgressRecordType RecordType {get;}")
def _record_type(self: ProgressRecord) -> Any:
    return enum_value(_A + "ProgressRecordType", "Completed" if self.completed else "Processing")


def _informational(record: type[InformationalRecord]) -> None:
    owner = declare(record.PS_TYPE, python=record)

    def make(message: str) -> InformationalRecord:
        return record(message)

    owner.constructor(f"{record.PS_TYPE} new(string message)")(make)


for _record in InformationalRecord.__subclasses__():
    _informational(_record)
