"""Errors that any layer may raise. This module imports nothing of the project.

    ShellError
     +-- CannotConvert            a value does not fit a type
     +-- ArithmeticFailure        division by zero, overflow
     |    +-- DivideByZero
     +-- MemberFailure            something about a member of an object
     |    +-- PropertyNotFound
     |    +-- PropertyReadOnly
     |    +-- MethodNotFound
     |    +-- MethodFailed        the method ran and failed; the inner error says why
     |    +-- NullMember          a method, property or index of $null
     +-- TypeNotFound
     +-- IndexFailure             an index that is out of range or makes no sense
     +-- VariableFailure          unset in strict mode, read-only, constant, failed validation
     +-- CommandNotFound
     +-- ParseFailure             a text that is no script
     +-- ParameterBindingFailure  arguments that do not fit a command
     |    +-- ParameterValidationFailure
     +-- ItemNotFound             a file, variable, store item ... that is not there
     +-- ItemExists
     +-- InvalidData              text read from outside that is broken
     +-- InvalidRequest           a request that makes no sense in this state
     +-- PermissionRefused
     +-- CallTooDeep
     +-- Thrown                   `throw` in a script
     +-- StoreFailure             the configuration store (lyncshell.store refines it)

A raiser states what it knows: message, target, and through its class the category, the error id and the .NET type
of the exception that a script sees. The engine adds command and position (`engine/records.py`) and nobody else does.
Control flow (break, exit, a stopped pipeline) is no error: `engine/control.py`.
"""

from __future__ import annotations

from enum import IntEnum


class ErrorCategory(IntEnum):
    """System.Management.Automation.ErrorCategory, with .NET's numbers."""

    NotSpecified = 0
    OpenError = 1
    CloseError = 2
    DeviceError = 3
    DeadlockDetected = 4
    InvalidArgument = 5
    InvalidData = 6
    InvalidOperation = 7
    InvalidResult = 8
    InvalidType = 9
    MetadataError = 10
    NotImplemented = 11
    NotInstalled = 12
    ObjectNotFound = 13
    OperationStopped = 14
    OperationTimeout = 15
    SyntaxError = 16
    ParserError = 17
    PermissionDenied = 18
    ResourceBusy = 19
    ResourceExists = 20
    ResourceUnavailable = 21
    ReadError = 22
    WriteError = 23
    FromStdErr = 24
    SecurityError = 25
    ProtocolError = 26
    ConnectionError = 27
    AuthenticationError = 28
    LimitsExceeded = 29
    QuotaExceeded = 30
    NotEnabled = 31


class ShellError(Exception):
    """Something that went wrong, as a script sees it.

    `message` is the text of the exception; `target` the object that was worked on; `error_id` the first part of
    the FullyQualifiedErrorId; `exception_type` the full .NET name of the exception; `inner` the error that caused
    this one. A class gives the usual values, an instance may refine them. `value` is the exception object that a
    script threw or constructed, where there is one (`values/exceptions.py`); `record` a finished ErrorRecord that
    is raised again. `extent` is the piece of source that is at fault where that is not the whole statement;
    `claimed` says that a command made the record its own; `ends_script` that the error is no affair of one statement
    (`throw`, -ErrorAction Stop).
    """

    category: ErrorCategory = ErrorCategory.NotSpecified
    error_id: str = "RuntimeException"
    exception_type: str = "System.Management.Automation.RuntimeException"
    extent: object = None
    claimed: bool = False
    ends_script: bool = False

    def __init__(
        self,
        message: str,
        target: object = None,
        *,
        inner: ShellError | None = None,
        error_id: str | None = None,
        category: ErrorCategory | None = None,
        exception_type: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.target = target
        self.inner = inner
        self.value: object = None
        self.record: object = None
        if error_id is not None:
            self.error_id = error_id
        if category is not None:
            self.category = category
        if exception_type is not None:
            self.exception_type = exception_type


class CannotConvert(ShellError):
    """A value does not fit the type that is asked for."""

    category = ErrorCategory.InvalidArgument
    error_id = "ConvertToFinalInvalidCastException"
    exception_type = "System.Management.Automation.PSInvalidCastException"


class ArithmeticFailure(ShellError):
    """A computation without a result in its type."""

    error_id = "RuntimeException"


class DivideByZero(ArithmeticFailure):
    """Integer or decimal division by zero."""

    def __init__(self, message: str = "Attempted to divide by zero.") -> None:
        cause = ShellError(message, exception_type="System.DivideByZeroException")
        super().__init__(message, inner=cause)


class MemberFailure(ShellError):
    """Something about a member of an object."""

    category = ErrorCategory.InvalidOperation


class PropertyNotFound(MemberFailure):
    """No such property (reading in strict mode, or writing)."""

    error_id = "PropertyNotFoundStrict"
    exception_type = "System.Management.Automation.PropertyNotFoundException"


class PropertyReadOnly(MemberFailure):
    """The property can be read only."""

    error_id = "PropertyAssignmentException"
    exception_type = "System.Management.Automation.SetValueException"


class MethodNotFound(MemberFailure):
    """No such method, or no overload that takes the arguments."""

    error_id = "MethodNotFound"


class MethodFailed(MemberFailure):
    """A method ran and failed; `inner` says why."""

    category = ErrorCategory.NotSpecified
    exception_type = "System.Management.Automation.MethodInvocationException"


class NullMember(MemberFailure):
    """A method call, a property set or an index on $null."""

    error_id = "InvokeMethodOnNull"

    def __init__(self, message: str = "You cannot call a method on a null-valued expression.",
                 error_id: str = "InvokeMethodOnNull") -> None:
        super().__init__(message, error_id=error_id)


class TypeNotFound(ShellError):
    """A type name that nothing declares."""

    category = ErrorCategory.InvalidOperation
    error_id = "TypeNotFound"


class IndexFailure(ShellError):
    """An index that is out of range or makes no sense."""

    category = ErrorCategory.InvalidOperation
    error_id = "System.IndexOutOfRangeException"
    exception_type = "System.IndexOutOfRangeException"


class VariableFailure(ShellError):
    """A variable that is not set (strict mode), cannot be written, or refuses the value."""

    category = ErrorCategory.InvalidOperation
    error_id = "VariableIsUndefined"


class CommandNotFound(ShellError):
    """No command of that name."""

    category = ErrorCategory.ObjectNotFound
    error_id = "CommandNotFoundException"
    exception_type = "System.Management.Automation.CommandNotFoundException"


class ParseFailure(ShellError):
    """A text that is no script. `errors` holds the parser's errors, `source` the text's name (a path or None)."""

    category = ErrorCategory.ParserError
    error_id = "ParseException"
    exception_type = "System.Management.Automation.ParseException"
    errors: tuple[object, ...] = ()
    source: object = None


class ParameterBindingFailure(ShellError):
    """Arguments that do not fit a command's parameters."""

    category = ErrorCategory.InvalidArgument
    error_id = "ParameterBindingFailed"
    exception_type = "System.Management.Automation.ParameterBindingException"


class ParameterValidationFailure(ParameterBindingFailure):
    """A value that a Validate attribute refuses."""

    category = ErrorCategory.InvalidData
    error_id = "ParameterArgumentValidationError"
    exception_type = "System.Management.Automation.ParameterBindingValidationException"


class ItemNotFound(ShellError):
    """A file, a variable, a store item ... that is not there."""

    category = ErrorCategory.ObjectNotFound
    error_id = "PathNotFound"
    exception_type = "System.Management.Automation.ItemNotFoundException"


class ItemExists(ShellError):
    """A name that is taken."""

    category = ErrorCategory.ResourceExists
    error_id = "ItemExists"
    exception_type = "System.Management.Automation.PSInvalidOperationException"


class InvalidData(ShellError):
    """Text or bytes read from outside that are broken; the message says where."""

    category = ErrorCategory.InvalidData
    error_id = "InvalidData"
    exception_type = "System.IO.InvalidDataException"


class InvalidRequest(ShellError):
    """A request that makes no sense in this state."""

    category = ErrorCategory.InvalidOperation
    error_id = "InvalidOperation"
    exception_type = "System.Management.Automation.PSInvalidOperationException"


class PermissionRefused(ShellError):
    """The system or a rule does not allow it."""

    category = ErrorCategory.PermissionDenied
    error_id = "UnauthorizedAccess"
    exception_type = "System.UnauthorizedAccessException"


class CallTooDeep(ShellError):
    """Calls nested deeper than the limit."""

    category = ErrorCategory.InvalidOperation
    error_id = "CallDepthOverflow"
    exception_type = "System.Management.Automation.ScriptCallDepthException"


class Thrown(ShellError):
    """`throw` in a script; `target` is what was thrown."""

    ends_script = True
    category = ErrorCategory.OperationStopped


class StoreFailure(ShellError):
    """The configuration store cannot do what is asked. `lyncshell.store.errors` refines it."""

    category = ErrorCategory.InvalidOperation
    error_id = "StoreFailure"
    exception_type = "Microsoft.Rtc.Management.Xds.XdsException"
