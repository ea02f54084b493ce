"""Copying and moving files and whole directories."""

from __future__ import annotations

import os
from typing import Any

from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.providers.os_errors import refuse
from lyncshell.providers.protocol import Target


def copy(source: Target, destination: Target, recurse: bool, force: bool, container: bool) -> list[Target]:
    """Copies one item; into the destination where that is a directory. Gives the items that were made."""
    made: list[Target] = []
    if os.path.isdir(source.path):
        goal = destination.path
        if os.path.isfile(goal):
            raise ShellError("Container cannot be copied onto existing leaf item.", source.path,
                             error_id="CopyContainerItemToLeafError", category=ErrorCategory.InvalidArgument,
                             exception_type="System.Management.Automation.PSArgumentException")
        if container and os.path.isdir(goal):
            goal = os.path.join(goal, source.name)
        _copy_directory(source.path, goal, recurse, force, container, made, destination)
    else:
        _copy_file(source.path, destination.path, force, made, destination)
    return made


def _copy_directory(source: str, goal: str, recurse: bool, force: bool, container: bool, made: list[Target],
                    model: Target) -> None:
    if _is_inside(goal, source):
        raise _onto_itself(source)
    if container and not os.path.isdir(goal):
        try:
            os.makedirs(goal)
        except OSError as error:
            refuse(error, goal, "CopyError")
        made.append(Target(model.provider, model.drive, goal))
    if not recurse:
        return
    for entry in sorted(os.scandir(source), key=lambda each: (not each.is_dir(), each.name)):
        if entry.is_dir():
            inner = os.path.join(goal, entry.name) if container else goal
            _copy_directory(entry.path, inner, recurse, force, container, made, model)
        else:
            _copy_file(entry.path, goal, force, made, model)


def _is_inside(goal: str, source: str) -> bool:
    return os.path.join(goal, "").startswith(os.path.join(source, ""))


def _onto_itself(path: str) -> ShellError:
    return ShellError(f"Cannot overwrite the item {path} with itself.", path, error_id="CopyError",
                      category=ErrorCategory.WriteError, exception_type="System.IO.IOException")


def _copy_file(source: str, goal: str, force: bool, made: list[Target], model: Target) -> None:
    from shutil import SameFileError, copyfile, copystat

    if os.path.isdir(goal):
        goal = os.path.join(goal, os.path.basename(source))
    try:
        if force and os.path.exists(goal) and not os.access(goal, os.W_OK):
            os.unlink(goal)
        copyfile(source, goal)
        copystat(source, goal)
    except SameFileError:
        raise _onto_itself(source) from None
    except PermissionError as error:
        refuse(error, goal, "CopyFileInfoItemUnauthorizedAccessError")
    except OSError as error:
        refuse(error, goal, "CopyError" if isinstance(error, FileNotFoundError) else "CopyFileInfoItemIOError")
    made.append(Target(model.provider, model.drive, goal))


def move(source: Target, destination: Target, force: bool) -> Target:
    """Moves one item; into the destination where that is a directory."""
    goal = destination.path
    if os.path.isdir(goal) and goal != source.path:
        goal = os.path.join(goal, source.name)
    is_directory = os.path.isdir(source.path)
    kind: Any = "MoveDirectoryItemIOError" if is_directory else "MoveFileInfoItemIOError"
    if is_directory and _is_inside(goal, source.path):
        raise ShellError("Destination path cannot be a subdirectory of the source or the source itself: "
                         f"{source.path}.", source.path, error_id="MoveItemArgumentError",
                         category=ErrorCategory.InvalidArgument, exception_type="System.IO.IOException")
    if os.path.lexists(goal) and not (force and os.path.isfile(goal)):
        raise ShellError("Cannot create a file when that file already exists.", source.path, error_id=kind,
                         category=ErrorCategory.WriteError, exception_type="System.IO.IOException")
    try:
        if os.path.isfile(goal):
            os.unlink(goal)
        _rename_or_copy(source.path, goal)
    except OSError as error:
        refuse(error, goal, kind)
    return Target(destination.provider, destination.drive, goal)


def _rename_or_copy(source: str, goal: str) -> None:
    from shutil import move as move_across

    try:
        os.rename(source, goal)
    except OSError as error:
        if isinstance(error, (FileNotFoundError, PermissionError)):
            raise
        move_across(source, goal)
