"""System.IO.Directory."""

from __future__ import annotations

import os

from lyncshell.values.dotnet_errors import DotNetFailure
from lyncshell.values.statics.fileinfo import DirectoryInfo
from lyncshell.values.statics.files import attempt, file_date, find_entries, full_path
from lyncshell.values.statics.string import string_array
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

DIRECTORY = declare("System.IO.Directory")


@DIRECTORY.static("bool Exists(string path)")
def _exists(path: str | None) -> bool:
    return bool(path) and os.path.isdir(full_path(path))


@DIRECTORY.static("System.IO.DirectoryInfo CreateDirectory(string path)")
def _create(path: str) -> DirectoryInfo:
    name = full_path(path)
    if os.path.isfile(name):
        raise DotNetFailure(f"The file '{name}' already exists.", "System.IO.IOException")
    attempt(name, lambda: os.makedirs(name, exist_ok=True))
    return DirectoryInfo(path)


@DIRECTORY.static("void Delete(string path)", "void Delete(string path, bool recursive)")
def _delete(path: str, recursive: bool = False) -> None:
    remove_directory(full_path(path), recursive)


def remove_directory(name: str, recursive: bool) -> None:
    """Deletes a directory. Raises IOException where it is not empty."""
    if not os.path.isdir(name):
        raise DotNetFailure(f"Could not find a part of the path '{name}'.", "System.IO.DirectoryNotFoundException")
    if recursive:
        from shutil import rmtree
        attempt(name, lambda: rmtree(name))
        return
    if os.listdir(name):
        raise DotNetFailure(f"Directory not empty : '{name}'", "System.IO.IOException")
    attempt(name, lambda: os.rmdir(name))


@DIRECTORY.static("void Move(string sourceDirName, string destDirName)")
def _move(source: str, target: str) -> None:
    goal = full_path(target)
    if os.path.exists(goal):
        raise DotNetFailure(f"Cannot create '{goal}' because a file or directory with the same name already exists.",
                            "System.IO.IOException")
    origin = full_path(source)
    attempt(origin, lambda: os.rename(origin, goal))


def _lister(want: Callable[[str], bool]) -> Callable[..., Any]:
    def entries(path: str, pattern: str = "*", option: int = 0) -> Any:
        return string_array(find_entries(path, pattern, int(option) == 1, want))

    return entries


_KINDS: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("Files", lambda path: not os.path.isdir(path)), ("Directories", os.path.isdir),
    ("FileSystemEntries", lambda path: True),
)
for _kind, _want in _KINDS:
    for _verb, _type in (("Get", "string[]"), ("Enumerate", "System.Collections.Generic.IEnumerable[string]")):
        DIRECTORY.static(f"{_type} {_verb}{_kind}(string path)",
                         f"{_type} {_verb}{_kind}(string path, string searchPattern)",
                         f"{_type} {_verb}{_kind}(string path, string searchPattern, "
                         "System.IO.SearchOption searchOption)",
                         )(_lister(_want))


@DIRECTORY.static("string GetCurrentDirectory()")
def _current() -> str:
    from lyncshell.values.invoke import services
    return services().current_directory()


@DIRECTORY.static("System.IO.DirectoryInfo GetParent(string path)")
def _parent(path: str) -> DirectoryInfo | None:
    name = full_path(path)
    parent = os.path.dirname(name)
    return DirectoryInfo(parent) if parent != name else None


@DIRECTORY.static("string GetDirectoryRoot(string path)")
def _root(path: str) -> str:
    return os.path.splitdrive(full_path(path))[0] + os.sep


def _declare_time(name: str, field: str) -> None:
    def get(path: str) -> Any:
        full = full_path(path)
        return file_date(getattr(attempt(full, lambda: os.stat(full)), field))

    DIRECTORY.static(f"datetime Get{name}Time(string path)")(get)


for _name, _field in (("LastWrite", "st_mtime_ns"), ("LastAccess", "st_atime_ns"), ("Creation", "st_ctime_ns")):
    _declare_time(_name, _field)
