"""System.IO.Path, with the rules of the system that the shell runs on."""

from __future__ import annotations

import os

from lyncshell.values.dotnet_errors import argument_failure, argument_null
from lyncshell.values.numbers import Char
from lyncshell.values.statics.files import full_path
from lyncshell.values.statics.string import char_array
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

PATH = declare("System.IO.Path")
_SEPARATORS = "\\/" if os.name == "nt" else "/"


def _declare_char(name: str, text: str) -> None:
    PATH.static_property(f"static char {name} {{get;}}")(lambda: Char(text))


for _name, _text in (("DirectorySeparatorChar", os.sep), ("AltDirectorySeparatorChar", "/"),
                     ("PathSeparator", os.pathsep), ("VolumeSeparatorChar", ":" if os.name == "nt" else "/")):
    _declare_char(_name, _text)


def _name_start(path: str) -> int:
    return max(path.rfind(separator) for separator in _SEPARATORS) + 1


def _extension_start(path: str) -> int:
    """Offset of the last dot of the name, the length where there is none."""
    dot = path.rfind(".", _name_start(path))
    return dot if dot >= 0 else len(path)


@PATH.static("string ChangeExtension(string path, string extension)")
def _change_extension(path: str | None, extension: str | None) -> str | None:
    if path is None:
        return None
    base = path[:_extension_start(path)]
    if extension is None:
        return base
    return base + extension if extension.startswith(".") else f"{base}.{extension}"


@PATH.static("string Combine(string path1, string path2)", "string Combine(string path1, string path2, string path3)",
             "string Combine(string path1, string path2, string path3, string path4)",
             "string Combine(Params string[] paths)")
def _combine(*paths: Any) -> str:
    parts = list(paths[0]) if len(paths) == 1 and isinstance(paths[0], list) else list(paths)
    result = ""
    for index, part in enumerate(parts):
        if part is None:
            raise argument_null(f"path{index + 1}")
        if not part:
            continue
        if _is_rooted(part) or not result:
            result = part
        else:
            result = result + part if result[-1] in _SEPARATORS else f"{result}{os.sep}{part}"
    return result


@PATH.static("string Join(string path1, string path2)", "string Join(string path1, string path2, string path3)",
             "string Join(Params string[] paths)")
def _join(*paths: Any) -> str:
    result = ""
    for part in paths[0] if len(paths) == 1 and isinstance(paths[0], list) else paths:
        if part:
            between = "" if not result or result[-1] in _SEPARATORS or part[0] in _SEPARATORS else os.sep
            result += between + part
    return result


@PATH.static("string GetFileName(string path)")
def _file_name(path: str | None) -> str | None:
    return None if path is None else path[_name_start(path):]


@PATH.static("string GetFileNameWithoutExtension(string path)")
def _base_name(path: str | None) -> str | None:
    return None if path is None else path[_name_start(path):_extension_start(path)]


@PATH.static("string GetExtension(string path)")
def _extension(path: str | None) -> str | None:
    if path is None:
        return None
    extension = path[_extension_start(path):]
    return "" if extension == "." else extension


@PATH.static("bool HasExtension(string path)")
def _has_extension(path: str | None) -> bool:
    return path is not None and len(path[_extension_start(path):]) > 1


def _is_rooted(path: str) -> bool:
    return (path[:1] in _SEPARATORS and path != "") or (os.name == "nt" and path[1:2] == ":")


@PATH.static("bool IsPathRooted(string path)")
def _path_rooted(path: str | None) -> bool:
    return bool(path) and _is_rooted(path or "")


@PATH.static("bool IsPathFullyQualified(string path)")
def _fully_qualified(path: str) -> bool:
    return os.path.isabs(path)


@PATH.static("string GetPathRoot(string path)")
def _path_root(path: str | None) -> str | None:
    if not path:
        return None
    drive = os.path.splitdrive(path)[0]
    rest = path[len(drive):]
    return drive + (rest[0] if rest[:1] in _SEPARATORS and rest else "")


@PATH.static("string GetDirectoryName(string path)")
def _directory_name(path: str | None) -> str | None:
    if not path or _path_root(path) == path:
        return None
    root = len(_path_root(path) or "")
    end = _name_start(path)
    while end > root and path[end - 1] in _SEPARATORS:
        end -= 1
    return path[:end]


@PATH.static("string GetFullPath(string path)", "string GetFullPath(string path, string basePath)")
def _full(path: str | None, base: str | None = None) -> str:
    if base is not None and path is not None:
        if not os.path.isabs(base):
            raise argument_failure("Basepath argument is not fully qualified.", "basePath")
        path = os.path.join(base, path)
    return full_path(path)


@PATH.static("string GetRelativePath(string relativeTo, string path)")
def _relative(start: str, path: str) -> str:
    return os.path.relpath(full_path(path), full_path(start))


@PATH.static("string GetTempPath()")
def _temp_path() -> str:
    from tempfile import gettempdir

    from lyncshell.values.invoke import services
    environment = services().environment
    folder = environment.get("TMPDIR") or environment.get("TEMP") or gettempdir()
    return folder if folder.endswith(os.sep) else folder + os.sep


@PATH.static("string GetTempFileName()")
def _temp_file() -> str:
    from tempfile import mkstemp
    handle, path = mkstemp(prefix="tmp", suffix=".tmp", dir=_temp_path())
    os.close(handle)
    return path


@PATH.static("string GetRandomFileName()")
def _random_name() -> str:
    from random import SystemRandom
    letters = SystemRandom().choices("abcdefghijklmnopqrstuvwxyz012345", k=11)
    return "".join(letters[:8]) + "." + "".join(letters[8:])


@PATH.static("char[] GetInvalidFileNameChars()")
def _invalid_names() -> Any:
    return char_array("\0/" if os.name != "nt" else '"<>|\0' + "".join(map(chr, range(1, 32))) + ":*?\\/")


@PATH.static("char[] GetInvalidPathChars()")
def _invalid_paths() -> Any:
    return char_array("\0" if os.name != "nt" else "|\0" + "".join(map(chr, range(1, 32))))


@PATH.static("bool Exists(string path)")
def _exists(path: str | None) -> bool:
    return bool(path) and os.path.exists(full_path(path))


@PATH.static("bool EndsInDirectorySeparator(string path)")
def _ends_in_separator(path: str | None) -> bool:
    return bool(path) and (path or "")[-1] in _SEPARATORS


@PATH.static("string TrimEndingDirectorySeparator(string path)")
def _trim_separator(path: str) -> str:
    return path[:-1] if len(path) > 1 and path[-1] in _SEPARATORS else path
