"""Errors that .NET members raise, with .NET's own types and words.

A member raises one of these; `members.call_method` wraps it into the MethodInvocationException that a script sees.
"""

from __future__ import annotations

from lyncshell.errors import ErrorCategory, ShellError


class DotNetFailure(ShellError):
    """An exception out of .NET; the error id is the short name of its type."""

    category = ErrorCategory.NotSpecified

    def __init__(self, message: str, exception_type: str) -> None:
        super().__init__(message, error_id=exception_type.rpartition(".")[2], exception_type=exception_type)


class FormatFailure(DotNetFailure):
    """A text or a format string that is not in the right form (System.FormatException)."""

    def __init__(self, message: str) -> None:
        super().__init__(message, "System.FormatException")


def argument_failure(message: str, name: str | None = None) -> DotNetFailure:
    """System.ArgumentException; `name` is the parameter, which .NET appends to the message."""
    return DotNetFailure(_with_name(message, name), "System.ArgumentException")


def argument_null(name: str) -> DotNetFailure:
    """System.ArgumentNullException for the parameter `name`."""
    return DotNetFailure(_with_name("Value cannot be null.", name), "System.ArgumentNullException")


def argument_range(message: str, name: str | None = None) -> DotNetFailure:
    """System.ArgumentOutOfRangeException."""
    return DotNetFailure(_with_name(message, name), "System.ArgumentOutOfRangeException")


def overflow(message: str = "Arithmetic operation resulted in an overflow.") -> DotNetFailure:
    """System.OverflowException."""
    return DotNetFailure(message, "System.OverflowException")


def invalid_operation(message: str) -> DotNetFailure:
    """System.InvalidOperationException."""
    return DotNetFailure(message, "System.InvalidOperationException")


def not_supported(message: str) -> DotNetFailure:
    """System.NotSupportedException: what the shell refuses because it cannot do it."""
    return DotNetFailure(message, "System.NotSupportedException")


def _with_name(message: str, name: str | None) -> str:
    return f"{message} (Parameter '{name}')" if name else message
