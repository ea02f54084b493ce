"""System.Exception and the exceptions with members of their own."""

from __future__ import annotations

from lyncshell.values.exceptions import ExceptionValue
from lyncshell.values.hashtable import Hashtable
from lyncshell.values.typesystem import TypeInfo, declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_A = "System.Management.Automation."
EXCEPTION = declare("System.Exception")


@EXCEPTION.property("System.Object TargetSite {get;}")
def _target_site(self: ExceptionValue) -> None:
    return None


@EXCEPTION.property("string Message {get;}")
def _message(self: ExceptionValue) -> str:
    return self.message


@EXCEPTION.property("System.Collections.IDictionary Data {get;}")
def _data(self: ExceptionValue) -> Hashtable:
    if self.data is None:
        self.data = Hashtable()
    return self.data


@EXCEPTION.property("System.Exception InnerException {get;}")
def _inner(self: ExceptionValue) -> ExceptionValue | None:
    return self.inner


@EXCEPTION.property("string HelpLink {get;set;}")
def _help_link(self: ExceptionValue) -> str | None:
    return self.help_link


@_help_link.setter
def _set_help_link(self: ExceptionValue, value: str) -> None:
    self.help_link = value


@EXCEPTION.property("string Source {get;set;}")
def _source(self: ExceptionValue) -> str | None:
    return self.source


@_source.setter
def _set_source(self: ExceptionValue, value: str) -> None:
    self.source = value


@EXCEPTION.property("int HResult {get;set;}")
def _hresult(self: ExceptionValue) -> int:
    return self.hresult


@_hresult.setter
def _set_hresult(self: ExceptionValue, value: int) -> None:
    self.hresult = value


@EXCEPTION.property("string StackTrace {get;}")
def _stack_trace(self: ExceptionValue) -> str | None:
    return self.stack_trace


@EXCEPTION.method("System.Exception GetBaseException()")
def _base(self: ExceptionValue) -> ExceptionValue:
    return self.base_exception()


@EXCEPTION.method("string ToString()")
def _to_string(self: ExceptionValue) -> str:
    return self.text()


def make(
    message: str | None = None, inner: ExceptionValue | None = None, *, overload: int, closed_type: TypeInfo
) -> ExceptionValue:
    """The constructors that every exception type has."""
    return ExceptionValue(closed_type, None if overload == 0 else message, inner)


_COMMON = (
    "{0} new()", "{0} new(string message)", "{0} new(string message, System.Exception innerException)",
)
def add_constructors(type: TypeInfo) -> None:
    """Gives an exception type the constructors that all have."""
    type.constructor(*(text.format(type.full_name) for text in _COMMON))(make)


add_constructors(EXCEPTION)


def _own(type_name: str, text: str, key: str) -> None:
    """Declares a property that only one exception type has."""
    declare(type_name).property(text)(lambda self: self.own.get(key))


_own("System.ArgumentException", "string ParamName {get;}", "ParamName")
_own("System.ArgumentOutOfRangeException", "System.Object ActualValue {get;}", "ActualValue")
_own("System.IO.FileNotFoundException", "string FileName {get;}", "FileName")
_own(_A + "CommandNotFoundException", "string CommandName {get;}", "CommandName")
_own(_A + "ItemNotFoundException", "string ItemName {get;}", "ItemName")
_own(_A + "ParseException", "System.Object[] Errors {get;}", "Errors")
_own(_A + "ParameterBindingException", "string ParameterName {get;}", "ParameterName")
_own("System.Xml.XmlException", "int LineNumber {get;}", "LineNumber")
_own("System.Xml.XmlException", "int LinePosition {get;}", "LinePosition")


@declare(_A + "RuntimeException").property("System.Management.Automation.ErrorRecord ErrorRecord {get;}")
def _error_record(self: ExceptionValue) -> Any:
    known = self.own.get("ErrorRecord")
    if known is None and self.error is not None:
        known = self.error.record
    if known is None:
        from lyncshell.errors import ErrorCategory
        from lyncshell.values.records import ErrorRecord

        error = self.error
        known = ErrorRecord(
            self,
            "RuntimeException" if error is None else error.error_id,
            ErrorCategory.NotSpecified if error is None else error.category,
            None if error is None else error.target,
        )
    return known


@declare(_A + "RuntimeException").property("bool WasThrownFromThrowStatement {get;set;}")
def _was_thrown(self: ExceptionValue) -> bool:
    from lyncshell.errors import Thrown

    return isinstance(self.error, Thrown)


@declare("System.AggregateException").property("System.Object InnerExceptions {get;}")
def _inner_exceptions(self: ExceptionValue) -> list[Any]:
    return [] if self.inner is None else [self.inner]


def _argument_constructors(type_name: str, signatures: tuple[str, ...]) -> None:
    """ArgumentException and its kind take the parameter's name before or after the message."""

    def make_argument(*args: Any, overload: int, closed_type: TypeInfo) -> ExceptionValue:
        text = signatures[overload]
        names = [part.split()[-1] for part in text.partition("(")[2].rstrip(")").split(",") if part.strip()]
        given = dict(zip(names, args, strict=False))
        message = given.get("message") or _ARGUMENT_TEXTS.get(closed_type.full_name)
        name = given.get("paramName")
        if message is not None and name:
            message = f"{message} (Parameter '{name}')"
        made = ExceptionValue(closed_type, message, given.get("innerException"))
        made.own["ParamName"] = name
        made.own["ActualValue"] = given.get("actualValue")
        return made

    declare(type_name).constructor(*signatures)(make_argument)


_ARGUMENT_TEXTS = {
    "System.ArgumentException": "Value does not fall within the expected range.",
    "System.ArgumentNullException": "Value cannot be null.",
    "System.ArgumentOutOfRangeException": "Specified argument was out of the range of valid values.",
}
_argument_constructors("System.ArgumentException", (
    "System.ArgumentException new()",
    "System.ArgumentException new(string message)",
    "System.ArgumentException new(string message, System.Exception innerException)",
    "System.ArgumentException new(string message, string paramName)",
    "System.ArgumentException new(string message, string paramName, System.Exception innerException)",
))
_argument_constructors("System.ArgumentNullException", (
    "System.ArgumentNullException new()",
    "System.ArgumentNullException new(string paramName)",
    "System.ArgumentNullException new(string message, System.Exception innerException)",
    "System.ArgumentNullException new(string paramName, string message)",
))
_argument_constructors("System.ArgumentOutOfRangeException", (
    "System.ArgumentOutOfRangeException new()",
    "System.ArgumentOutOfRangeException new(string paramName)",
    "System.ArgumentOutOfRangeException new(string message, System.Exception innerException)",
    "System.ArgumentOutOfRangeException new(string paramName, string message)",
    "System.ArgumentOutOfRangeException new(string paramName, System.Object actualValue, string message)",
))
