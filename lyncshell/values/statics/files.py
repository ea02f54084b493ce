"""What the file types share: full paths, reading and writing, and the system's errors in .NET's words.

A relative path starts from the session's directory; the process's own is never used.
"""

from __future__ import annotations

import os

from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.dotnet_errors import DotNetFailure, argument_failure, argument_null

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from lyncshell.values.statics.encoding import Encoding


def full_path(path: str | None, name: str = "path") -> str:
    """The absolute path without `.` and `..`. Raises ArgumentNullException, ArgumentException."""
    if path is None:
        raise argument_null(name)
    if path == "":
        raise argument_failure("The value cannot be an empty string.", name)
    if "\0" in path:
        raise argument_failure("Null character in path.", name)
    from lyncshell.values.invoke import services
    if (os.sep == "/" and "\\" in path) or path[1:2] == ":":
        # A path as Windows writes it.
        path = services().file_path(path).replace("\\", os.sep)
    if not os.path.isabs(path):
        path = os.path.join(services().current_directory(), path)
    tail = os.sep if path.endswith(os.sep) and len(path) > 1 else ""
    return os.path.normpath(path) + tail


def system_failure(error: OSError, path: str) -> ShellError:
    """The system's error as .NET's exception."""
    from lyncshell.values.invoke import services
    here, path = path, services().shown_path(path)
    if isinstance(error, FileNotFoundError):
        if not os.path.isdir(os.path.dirname(here.rstrip(os.sep)) or os.sep):
            return DotNetFailure(f"Could not find a part of the path '{path}'.", "System.IO.DirectoryNotFoundException")
        return DotNetFailure(f"Could not find file '{path}'.", "System.IO.FileNotFoundException")
    if isinstance(error, NotADirectoryError):
        return DotNetFailure(f"Could not find a part of the path '{path}'.", "System.IO.DirectoryNotFoundException")
    if isinstance(error, (PermissionError, IsADirectoryError)):
        return ShellError(f"Access to the path '{path}' is denied.", error_id="UnauthorizedAccessException",
                          exception_type="System.UnauthorizedAccessException", category=ErrorCategory.PermissionDenied)
    if isinstance(error, FileExistsError):
        return DotNetFailure(f"The file '{path}' already exists.", "System.IO.IOException")
    return DotNetFailure(f"{error.strerror or 'An I/O error occurred'} : '{path}'", "System.IO.IOException")


def attempt(path: str, action: Callable[[], Any]) -> Any:
    """Runs an action on a file; the system's errors become .NET's."""
    try:
        return action()
    except OSError as error:
        raise system_failure(error, path) from None


def read_bytes(path: str | None) -> bytes:
    """The content of a file. Raises FileNotFoundException and its like."""
    name = full_path(path)
    try:
        with open(name, "rb") as file:
            return file.read()
    except OSError as error:
        raise system_failure(error, name) from None


def write_bytes(path: str | None, data: bytes, append: bool = False) -> None:
    """Replaces or extends a file."""
    name = full_path(path)
    try:
        with open(name, "ab" if append else "wb") as file:
            file.write(data)
    except OSError as error:
        raise system_failure(error, name) from None


def decode_text(data: bytes, encoding: Encoding | None = None) -> str:
    """Bytes of a text file: a mark at the start wins over `encoding`; UTF-8 without either."""
    from lyncshell.values.statics.encoding import UTF8, UTF8_PLAIN, UTF16, UTF16_BIG, UTF32
    for known in (UTF8, UTF32, UTF16, UTF16_BIG):
        if known.preamble and data.startswith(known.preamble):
            return known.decode(data[len(known.preamble):])
    return (encoding or UTF8_PLAIN).decode(data)


def encode_text(text: str, encoding: Encoding | None, at_start: bool = True) -> bytes:
    """A text as the bytes of a file: with the encoding's mark at the start; plain UTF-8 without an encoding."""
    if encoding is None:
        return text.encode("utf-8", "replace")
    return (encoding.preamble if at_start else b"") + encoding.encode(text)


def split_lines(text: str) -> list[str]:
    """The lines of a text; a line end at the very end starts none."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return lines[:-1] if lines[-1] == "" else lines


def find_entries(path: str | None, pattern: str, deep: bool, want: Callable[[str], bool]) -> list[str]:
    """Paths under a directory whose names match a pattern of `*` and `?`, spelled with the directory as given."""
    import re
    base = full_path(path)
    expression = re.compile("".join(".*" if ch == "*" else "." if ch == "?" else re.escape(ch)
                                    for ch in ("*" if pattern == "*.*" else pattern)) + r"\Z", re.DOTALL)
    shown = str(path)
    found: list[str] = []

    def visit(directory: str, spelled: str) -> None:
        try:
            names = sorted(os.listdir(directory))
        except OSError as error:
            raise system_failure(error, directory) from None
        inner = []
        for name in names:
            full = os.path.join(directory, name)
            if expression.match(name) and want(full):
                found.append(os.path.join(spelled, name))
            if deep and os.path.isdir(full) and not os.path.islink(full):
                inner.append((full, os.path.join(spelled, name)))
        for full, below in inner:
            visit(full, below)

    visit(base, shown)
    return found


def file_date(nanoseconds: int, local: bool = True) -> Any:
    """A time of the file system as a DateTime."""
    from lyncshell.values import dates
    universal = dates.DateTime(dates.UNIX_EPOCH_TICKS + nanoseconds // 100, dates.UTC)
    return dates.to_local(universal) if local else universal


def nanoseconds_of(date: Any) -> int:
    """A DateTime as nanoseconds since 1970, for the file system."""
    from lyncshell.values import dates
    return int((dates.to_universal(date).ticks - dates.UNIX_EPOCH_TICKS) * 100)
