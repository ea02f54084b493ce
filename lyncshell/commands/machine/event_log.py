"""Event logs: there are none here, and the commands say so in Windows' words."""

from __future__ import annotations

from lyncshell.errors import ErrorCategory, ItemNotFound, ShellError


def no_log(name: str, computer: str) -> ShellError:
    """The error of Get-EventLog."""
    return ShellError(
        f"The event log '{name}' on computer '{computer or '.'}' does not exist.", name,
        error_id="System.InvalidOperationException", category=ErrorCategory.InvalidOperation,
        exception_type="System.InvalidOperationException",
    )  # fmt: skip


def no_matching_log(name: str, computer: str) -> ItemNotFound:
    """The error of Get-WinEvent."""
    return ItemNotFound(
        f'There is not an event log on the {computer or "localhost"} computer that matches "{name}".', name,
        error_id="NoMatchingLogsFound", exception_type="System.Exception",
    )  # fmt: skip


def no_source(name: str, computer: str) -> ShellError:
    """The error of Write-EventLog."""
    return ShellError(
        f'The source name "{name}" does not exist on computer "{computer or "localhost"}".', name,
        error_id="System.InvalidOperationException", category=ErrorCategory.InvalidOperation,
        exception_type="System.InvalidOperationException",
    )  # fmt: skip
