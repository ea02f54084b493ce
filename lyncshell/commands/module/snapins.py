"""Snap-ins of Windows PowerShell: there are none here, and the commands say so as they do where none is installed."""

from __future__ import annotations

from lyncshell.errors import ErrorCategory, InvalidRequest


def not_installed(name: str) -> InvalidRequest:
    """The error of a snap-in that this computer does not have."""
    return InvalidRequest(
        f"The Windows PowerShell snap-in '{name}' is not installed on this computer.",
        name,
        error_id="AddPSSnapInRead",
        category=ErrorCategory.InvalidArgument,
        exception_type="System.Management.Automation.PSArgumentException",
    )


def none_found(pattern: str) -> InvalidRequest:
    """The error of a pattern that no snap-in fits."""
    return InvalidRequest(
        f"No Windows PowerShell snap-ins matching the pattern '{pattern}' were found. Check the pattern and then try "
        "the command again.",
        pattern,
        error_id="NoPSSnapInsFound",
        category=ErrorCategory.InvalidArgument,
        exception_type="System.Management.Automation.PSArgumentException",
    )
