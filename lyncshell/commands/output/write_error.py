"""Write-Error."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.modules import UTILITY
from lyncshell.errors import ErrorCategory
from lyncshell.values.exceptions import ExceptionValue
from lyncshell.values.records import ErrorDetails, ErrorRecord, InvocationInfo

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_MESSAGE, _EXCEPTION, _RECORD = "NoException", "WithException", "ErrorRecord"
_NEW = (_MESSAGE, _EXCEPTION)
_OWN_EXCEPTION = "Microsoft.PowerShell.Commands.WriteErrorException"


@cmdlet("Write-Error", default_set=_MESSAGE, module=UTILITY)
class WriteError(Cmdlet):
    """Writes a non-terminating error.

    PS> Write-Error 'disk full' -ErrorId DiskFull 2>&1 | ForEach-Object { $_.Exception.Message }
    disk full
    """

    Message: str = param(
        position={_MESSAGE: 0}, mandatory=_MESSAGE, pipeline=_MESSAGE, sets=_NEW, aliases=("Msg",), allow_null=True,
        allow_empty_string=True,
    )  # fmt: skip
    """The text."""
    Exception: Any = param(position=0, mandatory=True, sets=_EXCEPTION, type="System.Exception")
    """The exception that the error is about."""
    ErrorRecord: Any = param(
        position=0, mandatory=True, sets=_RECORD, type="System.Management.Automation.ErrorRecord"
    )
    """A record to write again."""
    Category: Any = param(sets=_NEW, type="System.Management.Automation.ErrorCategory")
    """The kind of error."""
    ErrorId: str = param("", sets=_NEW)
    """The first part of the FullyQualifiedErrorId."""
    TargetObject: Any = param(sets=_NEW, type="System.Object")
    """The object that was worked on."""
    RecommendedAction: str = param("")
    """What to do about it."""
    CategoryActivity: str = param("", aliases=("Activity",))
    """Replaces the activity of the category."""
    CategoryReason: str = param("", aliases=("Reason",))
    """Replaces the reason of the category."""
    CategoryTargetName: str = param("", aliases=("TargetName",))
    """Replaces the target's name in the category."""
    CategoryTargetType: str = param("", aliases=("TargetType",))
    """Replaces the target's type in the category."""

    def process(self) -> None:
        record = self._again() if self.ErrorRecord is not None else self._new()
        self._refine(record)
        caller = self.state.get_variable("MyInvocation")
        if isinstance(caller, InvocationInfo):
            self._blame(record, caller)
        self.error(record)

    def _new(self) -> ErrorRecord:
        """The record of a message or an exception."""
        exception = self.Exception
        if exception is None:
            exception = ExceptionValue(_OWN_EXCEPTION, self.Message or "")
        category = ErrorCategory(int(self.Category)) if self.Category is not None else ErrorCategory.NotSpecified
        record = ErrorRecord(exception, self.ErrorId or exception.type.full_name, category, self.TargetObject)
        if self.Exception is not None and self.Message:
            record.details = ErrorDetails(self.Message)
        return record

    def _again(self) -> ErrorRecord:
        """A copy of the record that was given."""
        given: ErrorRecord = self.ErrorRecord
        record = ErrorRecord(given.exception, given.error_id, given.category_info.category, given.target)
        record.details = given.details
        return record

    def _refine(self, record: ErrorRecord) -> None:
        info = record.category_info
        info.reason = self.CategoryReason or info.reason
        info.target_name = self.CategoryTargetName or info.target_name
        info.target_type = self.CategoryTargetType or info.target_type
        if self.RecommendedAction:
            message = record.message if record.details is None else record.details.message
            record.details = ErrorDetails(message, self.RecommendedAction)

    def _blame(self, record: ErrorRecord, caller: InvocationInfo) -> None:
        """The error is one of the function or script that calls, not of this command."""
        record.invocation = caller
        record.category_info.activity = self.CategoryActivity or "Write-Error"
        name = "" if caller.command is None else caller.command.name
        if name and not record.error_id.endswith("," + name):
            record.error_id = f"{record.error_id},{name}"
