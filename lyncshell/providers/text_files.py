"""Reading and writing text files as PowerShell does: a byte order mark decides when reading, UTF-8 is the default.

Writing a text never translates what is in it; only `write_line` adds the system's line end.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from io import TextIOWrapper
from typing import Any

from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.providers.encodings import UTF8, Codec, codec_of_mark
from lyncshell.providers.os_errors import os_failure
from lyncshell.values.invoke import services

_LINE_END = re.compile(r"\r\n|\r|\n")


def read_bytes(path: str, error_id: str = "FileOpenFailure",
               category: ErrorCategory = ErrorCategory.OpenError) -> bytes:
    """The contents of a file. Raises ShellError where it cannot be read."""
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise os_failure(error, path, error_id, category) from None


def decode(data: bytes, codec: Codec | None = None) -> str:
    """The text of a file's bytes: a mark decides, else `codec`, else UTF-8."""
    marked = codec_of_mark(data[:4])
    if marked is not None:
        return marked.decode(data[len(marked.mark) :])
    return (codec or UTF8).decode(data)


def read_text(path: str, codec: Codec | None = None, error_id: str = "FileOpenFailure") -> str:
    """The text of a file."""
    return decode(read_bytes(path, error_id), codec)


def split_lines(value: str) -> list[str]:
    """The lines of a text, as a StreamReader gives them: any line end, none at the end of the text."""
    if "\r" in value:
        value = _LINE_END.sub("\n", value)
    lines = value.split("\n")
    if lines[-1] == "":
        lines.pop()
    return lines


def lines_of(path: str, codec: Codec | None = None, error_id: str = "GetContentReaderIOError") -> Iterator[str]:
    """The lines of a file, read as they are asked for."""
    try:
        with open(path, "rb") as raw:
            marked = codec_of_mark(raw.read(4))
            raw.seek(len(marked.mark) if marked else 0)
            chosen = marked or codec or UTF8
            with TextIOWrapper(raw, encoding=chosen.python, errors="replace", newline=None) as file:
                for line in file:
                    yield line[:-1] if line[-1] == "\n" else line
    except PermissionError as error:
        raise os_failure(error, path, "GetContentReaderUnauthorizedAccessError", ErrorCategory.OpenError) from None
    except OSError as error:
        raise os_failure(error, path, error_id, ErrorCategory.ReadError) from None


def codec_of_file(path: str) -> Codec | None:
    """The encoding that a file's mark states; None without mark or without file."""
    try:
        with open(path, "rb") as file:
            return codec_of_mark(file.read(4))
    except OSError:
        return None


class TextWriter:
    """Writes text to a file. A new or empty file gets the encoding's mark; `append` keeps what is there.

    Raises ShellError with `error_id` where the file cannot be opened or written.
    """

    __slots__ = ("_file", "codec", "error_id", "newline", "path")

    def __init__(self, path: str, codec: Codec | None = None, append: bool = False, *, force: bool = False,
                 exclusive: bool = False, error_id: str = "FileOpenFailure") -> None:
        self.path = path
        self.codec = codec or (codec_of_file(path) if append else None) or UTF8
        self.newline = os.linesep
        self.error_id = error_id
        mode = "ab" if append else "xb" if exclusive else "wb"
        try:
            if force and os.path.exists(path) and not os.access(path, os.W_OK):
                os.chmod(path, 0o644)
            self._file: Any = open(path, mode)  # noqa: SIM115 - closed by `close`
            if self.codec.mark and self._file.tell() == 0:
                self._file.write(self.codec.mark)
        except OSError as error:
            raise os_failure(error, path, error_id, ErrorCategory.OpenError) from None

    def write(self, value: str) -> None:
        """Writes a text as it is."""
        try:
            self._file.write(self.codec.encode(value))
        except OSError as error:
            raise os_failure(error, self.path, self.error_id) from None

    def write_line(self, value: str) -> None:
        """Writes a text and a line end."""
        self.write(value + self.newline)

    def write_bytes(self, data: bytes) -> None:
        """Writes bytes as they are."""
        try:
            self._file.write(data)
        except OSError as error:
            raise os_failure(error, self.path, self.error_id) from None

    def flush(self) -> None:
        """Hands what was written to the system."""
        self._file.flush()

    def close(self) -> None:
        """Closes the file; it may be closed twice."""
        try:
            self._file.close()
        except OSError as error:
            raise os_failure(error, self.path, self.error_id) from None

    def __enter__(self) -> TextWriter:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


def no_directory(path: str) -> ShellError:
    """The error of a file whose directory is not there."""
    path = services().shown_path(path)
    return ShellError(f"Could not find a part of the path '{path}'.", path, error_id="FileOpenFailure",
                      category=ErrorCategory.OpenError, exception_type="System.IO.DirectoryNotFoundException")
