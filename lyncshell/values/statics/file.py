"""System.IO.File."""

from __future__ import annotations

import os

from lyncshell.values.bytes import byte_array, to_bytes
from lyncshell.values.dotnet_errors import DotNetFailure, argument_null
from lyncshell.values.statics.files import (
    attempt,
    decode_text,
    encode_text,
    file_date,
    full_path,
    nanoseconds_of,
    read_bytes,
    split_lines,
    write_bytes,
)
from lyncshell.values.statics.string import string_array
from lyncshell.values.text import to_string
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

FILE = declare("System.IO.File")
_E = "System.Text.Encoding encoding"
_LINES = "System.Collections.Generic.IEnumerable[string] contents"


@FILE.static("bool Exists(string path)")
def _exists(path: str | None) -> bool:
    return bool(path) and os.path.isfile(full_path(path))


@FILE.static("string ReadAllText(string path)", f"string ReadAllText(string path, {_E})")
def _read_all_text(path: str, encoding: Any = None) -> str:
    return decode_text(read_bytes(path), encoding)


@FILE.static("string[] ReadAllLines(string path)", f"string[] ReadAllLines(string path, {_E})")
def _read_all_lines(path: str, encoding: Any = None) -> Any:
    return string_array(split_lines(_read_all_text(path, encoding)))


FILE.static("System.Collections.Generic.IEnumerable[string] ReadLines(string path)",
            f"System.Collections.Generic.IEnumerable[string] ReadLines(string path, {_E})")(_read_all_lines)


@FILE.static("byte[] ReadAllBytes(string path)")
def _read_all_bytes(path: str) -> Any:
    return byte_array(read_bytes(path))


@FILE.static("void WriteAllText(string path, string contents)",
             f"void WriteAllText(string path, string contents, {_E})")
def _write_all_text(path: str, text: str | None, encoding: Any = None) -> None:
    write_bytes(path, encode_text(text or "", encoding))


def _joined(lines: Any) -> str:
    from lyncshell.values.arrays import enumerate_value
    if lines is None:
        raise argument_null("contents")
    return "".join([to_string(line) + os.linesep for line in enumerate_value(lines)])


@FILE.static("void WriteAllLines(string path, string[] contents)", f"void WriteAllLines(string path, {_LINES})",
             f"void WriteAllLines(string path, string[] contents, {_E})",
             f"void WriteAllLines(string path, {_LINES}, {_E})")
def _write_all_lines(path: str, lines: Any, encoding: Any = None) -> None:
    write_bytes(path, encode_text(_joined(lines), encoding))


@FILE.static("void WriteAllBytes(string path, byte[] bytes)")
def _write_all_bytes(path: str, data: Any) -> None:
    write_bytes(path, to_bytes(data))


def _append(path: str, text: str, encoding: Any) -> None:
    name = full_path(path)
    fresh = not os.path.exists(name) or os.path.getsize(name) == 0
    write_bytes(name, encode_text(text, encoding, fresh), append=True)


@FILE.static("void AppendAllText(string path, string contents)",
             f"void AppendAllText(string path, string contents, {_E})")
def _append_all_text(path: str, text: str | None, encoding: Any = None) -> None:
    _append(path, text or "", encoding)


@FILE.static(f"void AppendAllLines(string path, {_LINES})", f"void AppendAllLines(string path, {_LINES}, {_E})")
def _append_all_lines(path: str, lines: Any, encoding: Any = None) -> None:
    _append(path, _joined(lines), encoding)


@FILE.static("void Delete(string path)")
def _delete(path: str) -> None:
    name = full_path(path)
    try:
        os.remove(name)
    except FileNotFoundError:
        if not os.path.isdir(os.path.dirname(name)):
            raise DotNetFailure(f"Could not find a part of the path '{name}'.",
                                "System.IO.DirectoryNotFoundException") from None
    except OSError as error:
        from lyncshell.values.statics.files import system_failure
        raise system_failure(error, name) from None


@FILE.static("void Copy(string sourceFileName, string destFileName)",
             "void Copy(string sourceFileName, string destFileName, bool overwrite)")
def _copy(source: str, target: str, overwrite: bool = False) -> None:
    goal = full_path(target, "destFileName")
    if os.path.exists(goal) and not overwrite:
        raise DotNetFailure(f"The file '{goal}' already exists.", "System.IO.IOException")
    write_bytes(goal, read_bytes(source))


@FILE.static("void Move(string sourceFileName, string destFileName)",
             "void Move(string sourceFileName, string destFileName, bool overwrite)")
def _move(source: str, target: str, overwrite: bool = False) -> None:
    origin, goal = full_path(source, "sourceFileName"), full_path(target, "destFileName")
    if not os.path.isfile(origin):
        read_bytes(origin)
    if os.path.exists(goal) and not overwrite:
        raise DotNetFailure("Cannot create a file when that file already exists.", "System.IO.IOException")
    from shutil import move
    attempt(goal, lambda: move(origin, goal))


@FILE.static("System.IO.FileStream Create(string path)")
def _create(path: str) -> Any:
    from lyncshell.values.statics.streams import open_file
    return open_file(path, 2, 3)


@FILE.static("System.IO.FileStream Open(string path, System.IO.FileMode mode)",
             "System.IO.FileStream Open(string path, System.IO.FileMode mode, System.IO.FileAccess access)",
             "System.IO.FileStream Open(string path, System.IO.FileMode mode, System.IO.FileAccess access, "
             "System.IO.FileShare share)")
def _open(path: str, mode: int, access: int | None = None, share: int = 0) -> Any:
    from lyncshell.values.statics.streams import open_file
    return open_file(path, int(mode), 3 if access is None else int(access))


@FILE.static("System.IO.FileStream OpenRead(string path)")
def _open_read(path: str) -> Any:
    from lyncshell.values.statics.streams import open_file
    return open_file(path, 3, 1)


@FILE.static("System.IO.FileStream OpenWrite(string path)")
def _open_write(path: str) -> Any:
    from lyncshell.values.statics.streams import open_file
    return open_file(path, 4, 2)


@FILE.static("System.IO.StreamReader OpenText(string path)")
def _open_text(path: str) -> Any:
    from lyncshell.values.statics.streams import StreamReader, open_file
    return StreamReader(open_file(path, 3, 1))


@FILE.static("System.IO.StreamWriter CreateText(string path)")
def _create_text(path: str) -> Any:
    from lyncshell.values.statics.streams import StreamWriter, open_file
    return StreamWriter(open_file(path, 2, 2))


@FILE.static("System.IO.StreamWriter AppendText(string path)")
def _append_text(path: str) -> Any:
    from lyncshell.values.statics.streams import StreamWriter, open_file
    return StreamWriter(open_file(path, 6, 2))


@FILE.static("System.IO.FileAttributes GetAttributes(string path)")
def _attributes(path: str) -> Any:
    from lyncshell.values.statics.fileinfo import attributes_of
    name = full_path(path)
    attempt(name, lambda: os.stat(name))
    return attributes_of(name)


def _declare_time(name: str, field: str, local: bool) -> None:
    suffix = "" if local else "Utc"

    def get(path: str) -> Any:
        full = full_path(path)
        return file_date(getattr(attempt(full, lambda: os.stat(full)), field), local)

    FILE.static(f"datetime Get{name}Time{suffix}(string path)")(get)
    if name != "Creation":
        FILE.static(f"void Set{name}Time{suffix}(string path, datetime {name[0].lower()}{name[1:]}Time{suffix})")(
            _setter(field))


def _setter(field: str) -> Callable[[str, Any], None]:
    def set_time(path: str, date: Any) -> None:
        full = full_path(path)
        facts = attempt(full, lambda: os.stat(full))
        access = nanoseconds_of(date) if field == "st_atime_ns" else facts.st_atime_ns
        written = nanoseconds_of(date) if field == "st_mtime_ns" else facts.st_mtime_ns
        attempt(full, lambda: os.utime(full, ns=(access, written)))

    return set_time


for _name, _field in (("LastWrite", "st_mtime_ns"), ("LastAccess", "st_atime_ns"), ("Creation", "st_ctime_ns")):
    _declare_time(_name, _field, True)
    _declare_time(_name, _field, False)
