"""Exceptions as values: what `$_.Exception` is and what `[System.Exception]::new('x')` makes."""

from __future__ import annotations

from lyncshell.errors import ParseFailure, ShellError
from lyncshell.values.hashtable import Hashtable
from lyncshell.values.objects import PSCustomObject
from lyncshell.values.typesystem import TypeInfo, need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class ExceptionValue:
    """An object of an exception type. `own` holds what only its type has (ParamName, ErrorRecord, ItemName ...);
    `error` is the ShellError that it stands for, where it came from one."""

    __slots__ = (
        "data", "error", "help_link", "hresult", "inner", "message", "own", "ps_members", "source", "stack_trace",
        "type",
    )
    PS_TYPE = "System.Exception"
    PS_TYPE_FROM_VALUE = True
    KEY_BY_IDENTITY = True

    def __init__(self, type: TypeInfo | str, message: str | None = None, inner: ExceptionValue | None = None) -> None:
        self.type: TypeInfo = exception_type(type) if isinstance(type, str) else type
        self.message = f"Exception of type '{self.type.full_name}' was thrown." if message is None else message
        self.inner = inner
        self.own: dict[str, Any] = {}
        self.data: Hashtable | None = None
        self.error: ShellError | None = None
        self.help_link: str | None = None
        self.source: str | None = None
        self.hresult = -2146233088
        self.stack_trace: str | None = None

    def base_exception(self) -> ExceptionValue:
        """The innermost exception."""
        current = self
        while current.inner is not None:
            current = current.inner
        return current

    def text(self) -> str:
        """What ToString() gives: type, message, and the inner exception's."""
        text = f"{self.type.full_name}: {self.message}"
        if self.inner is not None:
            text += f"\n ---> {self.inner.text()}\n   --- End of inner exception stack trace ---"
        return text


class ExceptionType(TypeInfo):
    """The type of exceptions: each has the usual constructors, unless others are declared for it."""

    __slots__ = ()

    def load(self) -> None:
        """Imports the members; gives the type its constructors."""
        if self._loaded:
            return
        super().load()
        if not self.constructors.texts:
            from lyncshell.values.statics.exception import add_constructors

            add_constructors(self)


def exception_type(full_name: str) -> TypeInfo:
    """The exception type of that name; a name that nothing declares becomes a direct kind of System.Exception."""
    from lyncshell.errors import TypeNotFound
    from lyncshell.values.exceptions_def import EXCEPTION_MODULE
    from lyncshell.values.typesystem import register

    try:
        return need_type(full_name)
    except TypeNotFound:
        made = ExceptionType(full_name, "System.Exception")
        made.module = EXCEPTION_MODULE
        return register(made)


def exception_of(error: BaseException) -> ExceptionValue:
    """The exception object that a script sees for an error; always the same one for the same error."""
    if not isinstance(error, ShellError):
        return _of_python(error)
    if isinstance(error.value, ExceptionValue):
        return error.value
    inner = exception_of(error.inner) if error.inner is not None else None
    value = ExceptionValue(error.exception_type, error.message, inner)
    value.error = error
    parameter = _parameter_name(error.message)
    if parameter is not None and value.type.is_subclass_of(need_type("System.ArgumentException")):
        value.own["ParamName"] = parameter
    if isinstance(error, ParseFailure):
        value.own["Errors"] = [_parse_error(item) for item in error.errors]
    error.value = value
    return value


def _parse_error(error: Any) -> PSCustomObject:
    """A parser's error as scripts see it: id, message, place, and whether more input would mend it."""
    extent = PSCustomObject({"StartOffset": error.start, "EndOffset": error.end})
    return PSCustomObject(
        {
            "Extent": extent, "ErrorId": error.error_id, "Message": error.message,
            "IncompleteInput": error.incomplete,
        },
        ("System.Management.Automation.Language.ParseError", "System.Object"),
    )


def _parameter_name(message: str) -> str | None:
    head, found, name = message.rpartition(" (Parameter '")
    return name[:-2] if found and name.endswith("')") and head else None


def _of_python(error: BaseException) -> ExceptionValue:
    if isinstance(error, RecursionError):
        return ExceptionValue(
            "System.Management.Automation.ScriptCallDepthException",
            "The script failed due to call depth overflow.",
        )
    if isinstance(error, MemoryError):
        return ExceptionValue(
            "System.OutOfMemoryException", "Insufficient memory to continue the execution of the program."
        )
    return ExceptionValue("System.Exception", f"{type(error).__name__}: {error}")


def error_of(value: ExceptionValue) -> ShellError:
    """The error to raise for an exception object, such as `throw [System.ArgumentException]::new('x')`."""
    if value.error is not None:
        return value.error
    error = ShellError(
        value.message,
        inner=None if value.inner is None else error_of(value.inner),
        error_id=value.type.name,
        exception_type=value.type.full_name,
    )
    error.value = value
    value.error = error
    return error
