"""Errors of the operating system as PowerShell states them."""

from __future__ import annotations

import errno
import os
from typing import NoReturn

from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.invoke import services

_FULL = {errno.ENOSPC: "There is not enough space on the disk.", errno.ENAMETOOLONG:
         "The path '{0}' is too long, or a component of the specified path is too long."}


def os_failure(error: OSError, path: str, error_id: str,
               category: ErrorCategory = ErrorCategory.WriteError) -> ShellError:
    """The ShellError for what the system refused. `error_id` names the operation."""
    here, path = path, services().shown_path(path)
    if isinstance(error, PermissionError) or error.errno in (errno.EISDIR, errno.EROFS):
        return ShellError(f"Access to the path '{path}' is denied.", path, error_id=error_id,
                          category=ErrorCategory.PermissionDenied, exception_type="System.UnauthorizedAccessException")
    if isinstance(error, (FileNotFoundError, NotADirectoryError)):
        if os.path.isdir(os.path.dirname(here) or "."):
            return ShellError(f"Could not find file '{path}'.", path, error_id=error_id, category=category,
                              exception_type="System.IO.FileNotFoundException")
        return ShellError(f"Could not find a part of the path '{path}'.", path, error_id=error_id, category=category,
                          exception_type="System.IO.DirectoryNotFoundException")
    if isinstance(error, FileExistsError):
        message = f"The file '{path}' already exists."
    elif error.errno == errno.ENOTEMPTY:
        message = f"Directory not empty : '{path}'"
    else:
        message = _FULL.get(error.errno or 0, "{1} : '{0}'").format(path, error.strerror or type(error).__name__)
    return ShellError(message, path, error_id=error_id, category=category, exception_type="System.IO.IOException")


def refuse(error: OSError, path: str, error_id: str,
           category: ErrorCategory = ErrorCategory.WriteError) -> NoReturn:
    """Raises `os_failure`."""
    raise os_failure(error, path, error_id, category) from None
