"""Text files that cmdlets read and write, with the shell's paths."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from lyncshell.errors import ErrorCategory, ItemNotFound, ShellError

if TYPE_CHECKING:
    from lyncshell.engine.state import State

LARGEST = 1_000_000_000
"""Bytes; nothing that is longer is a file of ours."""


class FileRefused(ShellError):
    """A file that cannot be written, or is no text."""

    category = ErrorCategory.WriteError
    error_id = "FileRefused"
    exception_type = "System.IO.IOException"


def path_of(state: State, path: str) -> str:
    """The path for the operating system of a path as the shell spells it."""
    found: str = state.providers.file_path(path)
    return found


def read_text(path: str) -> str:
    """The text of an UTF-8 file. Raises ItemNotFound, FileRefused."""
    try:
        if os.path.getsize(path) > LARGEST:
            raise FileRefused(f"The file '{path}' is too large.", path)
        with open(path, encoding="utf-8-sig", newline="") as file:
            return file.read()
    except OSError as error:
        raise ItemNotFound(f"The file '{path}' cannot be read: {error.strerror}.", path) from None
    except UnicodeDecodeError:
        raise FileRefused(f"The file '{path}' is no UTF-8 text.", path) from None


def write_text(path: str, text: str) -> None:
    """Writes an UTF-8 file, whole or not at all, with line feeds. Raises FileRefused."""
    part = f"{path}.part"
    try:
        with open(part, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        os.replace(part, path)
    except OSError as error:
        raise FileRefused(f"The file '{path}' cannot be written: {error.strerror}.", path) from None
