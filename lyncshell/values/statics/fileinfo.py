"""System.IO.FileInfo and DirectoryInfo, with the members that PowerShell adds (Mode, BaseName ...).

Facts of the file are read once and kept until Refresh, as in .NET.
"""

from __future__ import annotations

import os
import stat

from lyncshell.values.dates import DateTime, to_local
from lyncshell.values.dotnet_errors import DotNetFailure
from lyncshell.values.invoke import services
from lyncshell.values.numbers import Int64
from lyncshell.values.objects import AliasProperty, CodeProperty, unwrap
from lyncshell.values.statics.files import attempt, file_date, find_entries, full_path, nanoseconds_of
from lyncshell.values.type_data import declare_member
from lyncshell.values.typesystem import TypeInfo, declare, need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_NO_DATE = 504_911_232_000_000_000


class FileSystemInfo:
    """A path with the facts that were read of it; `original` is the spelling that ToString gives."""

    __slots__ = ("_facts", "original", "path")
    PS_TYPE = "System.IO.FileSystemInfo"

    def __init__(self, path: str) -> None:
        self.original = path
        self.path = full_path(path)
        self._facts: os.stat_result | bool | None = False

    def __str__(self) -> str:
        return self.original

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)

    @property
    def facts(self) -> os.stat_result | None:
        """What the system knows of it (of the link, where it is one); None where there is nothing."""
        if self._facts is False:
            try:
                self._facts = os.stat(self.path)
            except OSError:
                try:
                    self._facts = os.lstat(self.path)
                except OSError:
                    self._facts = None
        return self._facts if isinstance(self._facts, os.stat_result) else None

    def refresh(self) -> None:
        """Forgets what was read."""
        self._facts = False

    @property
    def name(self) -> str:
        """The last part of the path."""
        return os.path.basename(self.path.rstrip(os.sep)) or self.path


class FileInfo(FileSystemInfo):
    """System.IO.FileInfo."""

    __slots__ = ()
    PS_TYPE = "System.IO.FileInfo"


class DirectoryInfo(FileSystemInfo):
    """System.IO.DirectoryInfo."""

    __slots__ = ()
    PS_TYPE = "System.IO.DirectoryInfo"

    def parent(self) -> DirectoryInfo | None:
        """The directory above."""
        path = self.path.rstrip(os.sep) or os.sep
        above = os.path.dirname(path)
        return DirectoryInfo(above) if above != path else None


INFO = declare("System.IO.FileSystemInfo", python=FileSystemInfo)
FILE = declare("System.IO.FileInfo", python=FileInfo)
DIRECTORY = declare("System.IO.DirectoryInfo", python=DirectoryInfo)


def _property(type: TypeInfo, text: str, getter: Callable[[Any], Any], setter: Callable[...,
                                                                                        None] | None = None) -> None:
    definition = type.property(f"{text} {{get;{'set;' if setter else ''}}}")(getter)
    if setter is not None:
        definition.setter(setter)


def _extension(self: FileSystemInfo) -> str:
    dot = self.name.rfind(".")
    return self.name[dot:] if dot >= 0 and dot < len(self.name) - 1 else ""


def _length(self: FileInfo) -> Int64:
    facts = self.facts
    if facts is None or stat.S_ISDIR(facts.st_mode):
        raise DotNetFailure(f"Could not find file '{self.path}'.", "System.IO.FileNotFoundException")
    return Int64(facts.st_size)


def attributes_of(path: str) -> Any:
    """The FileAttributes of a path."""
    from lyncshell.values.enums import enum_value
    try:
        facts = os.lstat(path)
    except OSError:
        return enum_value("System.IO.FileAttributes", -1)
    native = getattr(facts, "st_file_attributes", 0)
    flags = int(native)
    if not native:
        flags |= 16 if os.path.isdir(path) else 0
        flags |= 1024 if stat.S_ISLNK(facts.st_mode) else 0
        flags |= 2 if os.path.basename(path).startswith(".") else 0
        flags |= 1 if not facts.st_mode & 0o222 else 0
    return enum_value("System.IO.FileAttributes", flags or 128)


def _set_attributes(self: FileSystemInfo, value: int) -> None:
    _set_read_only(self, bool(int(value) & 1))


def _set_read_only(self: FileSystemInfo, value: bool) -> None:
    mode = attempt(self.path, lambda: os.stat(self.path)).st_mode
    os.chmod(self.path, mode & ~0o222 if value else mode | 0o200)
    self.refresh()


def _date(field: str, local: bool) -> Callable[[FileSystemInfo], DateTime]:
    def get(self: FileSystemInfo) -> DateTime:
        facts = self.facts
        if facts is None:
            missing = DateTime(_NO_DATE, 1)
            return to_local(missing) if local else missing
        found: DateTime = file_date(getattr(facts, field), local)
        return found

    return get


def _set_date(field: str) -> Callable[[FileSystemInfo, Any], None]:
    def set_time(self: FileSystemInfo, value: Any) -> None:
        facts = attempt(self.path, lambda: os.stat(self.path))
        access = nanoseconds_of(value) if field == "st_atime_ns" else facts.st_atime_ns
        written = facts.st_mtime_ns if field == "st_atime_ns" else nanoseconds_of(value)
        attempt(self.path, lambda: os.utime(self.path, ns=(access, written)))
        self.refresh()

    return set_time


_property(DIRECTORY, "System.IO.DirectoryInfo Parent", lambda self: self.parent())
_property(DIRECTORY, "System.IO.DirectoryInfo Root",
          lambda self: DirectoryInfo(os.path.splitdrive(self.path)[0] + os.sep))
_property(FILE, "long Length", _length)
_property(FILE, "string DirectoryName", lambda self: services().shown_path(os.path.dirname(self.path)))
_property(FILE, "System.IO.DirectoryInfo Directory", lambda self: DirectoryInfo(os.path.dirname(self.path)))
_property(FILE, "bool IsReadOnly", lambda self: bool(self.facts and not self.facts.st_mode & 0o222), _set_read_only)
_property(INFO, "string FullName", lambda self: services().shown_path(self.path))
_property(INFO, "string Extension", _extension)
_property(INFO, "string Name", lambda self: self.name)
_property(FILE, "bool Exists", lambda self: bool(self.facts and not stat.S_ISDIR(self.facts.st_mode)))
_property(DIRECTORY, "bool Exists", lambda self: bool(self.facts and stat.S_ISDIR(self.facts.st_mode)))
for _name, _field in (("Creation", "st_ctime_ns"), ("LastAccess", "st_atime_ns"), ("LastWrite", "st_mtime_ns")):
    _property(INFO, f"datetime {_name}Time", _date(_field, True), _set_date(_field))
    _property(INFO, f"datetime {_name}TimeUtc", _date(_field, False), _set_date(_field))
_property(INFO, "string LinkTarget", lambda self: os.readlink(self.path) if os.path.islink(self.path) else None)


def _unix_mode_value(self: FileSystemInfo) -> Any:
    from lyncshell.values.enums import enum_value
    return enum_value("System.IO.UnixFileMode", self.facts.st_mode & 0o7777 if self.facts else -1)


_property(INFO, "System.IO.UnixFileMode UnixFileMode", _unix_mode_value)
_property(INFO, "System.IO.FileAttributes Attributes", lambda self: attributes_of(self.path), _set_attributes)


@FILE.constructor("System.IO.FileInfo new(string fileName)")
def _new_file(path: str) -> FileInfo:
    return FileInfo(path)


@DIRECTORY.constructor("System.IO.DirectoryInfo new(string path)")
def _new_directory(path: str) -> DirectoryInfo:
    return DirectoryInfo(path)


@INFO.method("void Refresh()")
def _refresh(self: FileSystemInfo) -> None:
    self.refresh()


@INFO.method("string ToString()")
def _to_string(self: FileSystemInfo) -> str:
    return self.original


def _static(type_name: str, method: str, *args: Any) -> Any:
    from lyncshell.values.members import call_static
    return call_static(need_type(type_name), method, list(args))


@FILE.method("void Delete()")
def _delete_file(self: FileInfo) -> None:
    if os.path.lexists(self.path):
        attempt(self.path, lambda: os.remove(self.path))
    self.refresh()


@FILE.method("System.IO.FileInfo CopyTo(string destFileName)",
             "System.IO.FileInfo CopyTo(string destFileName, bool overwrite)")
def _copy_to(self: FileInfo, target: str, overwrite: bool = False) -> FileInfo:
    _static("System.IO.File", "Copy", self.path, target, overwrite)
    return FileInfo(full_path(target))


@FILE.method("void MoveTo(string destFileName)", "void MoveTo(string destFileName, bool overwrite)")
def _move_to(self: FileInfo, target: str, overwrite: bool = False) -> None:
    _static("System.IO.File", "Move", self.path, target, overwrite)
    self.original = target
    self.path = full_path(target)
    self.refresh()


def _opener(method: str) -> Callable[[FileInfo], Any]:
    return lambda self: _static("System.IO.File", method, self.path)


for _method, _type in (("OpenRead", "FileStream"), ("OpenWrite", "FileStream"), ("OpenText", "StreamReader"),
                       ("CreateText", "StreamWriter"), ("AppendText", "StreamWriter"), ("Create", "FileStream")):
    FILE.method(f"System.IO.{_type} {_method}()")(_opener(_method))


@FILE.method("System.IO.FileStream Open(System.IO.FileMode mode)",
             "System.IO.FileStream Open(System.IO.FileMode mode, System.IO.FileAccess access)")
def _open(self: FileInfo, *arguments: Any) -> Any:
    return _static("System.IO.File", "Open", self.path, *arguments)


@DIRECTORY.method("void Create()")
def _create(self: DirectoryInfo) -> None:
    attempt(self.path, lambda: os.makedirs(self.path, exist_ok=True))
    self.refresh()


@DIRECTORY.method("void Delete()", "void Delete(bool recursive)")
def _delete(self: DirectoryInfo, recursive: bool = False) -> None:
    from lyncshell.values.statics.directory import remove_directory
    remove_directory(self.path, recursive)
    self.refresh()


@DIRECTORY.method("System.IO.DirectoryInfo CreateSubdirectory(string path)")
def _create_subdirectory(self: DirectoryInfo, path: str) -> DirectoryInfo:
    made = DirectoryInfo(os.path.join(self.path, path))
    _create(made)
    return made


@DIRECTORY.method("void MoveTo(string destDirName)")
def _move_directory(self: DirectoryInfo, target: str) -> None:
    _static("System.IO.Directory", "Move", self.path, target)
    self.original = target
    self.path = full_path(target)
    self.refresh()


def _made(path: str) -> FileSystemInfo:
    return DirectoryInfo(path) if os.path.isdir(path) else FileInfo(path)


def _lister(element: str, want: Callable[[str], bool]) -> Callable[..., Any]:
    def entries(self: DirectoryInfo, pattern: str = "*", option: int = 0) -> Any:
        from lyncshell.values.arrays import TypedArray
        found = find_entries(self.path, pattern, int(option) == 1, want)
        return TypedArray(need_type(element), map(_made, found))

    return entries


_KINDS: tuple[tuple[str, str, Callable[[str], bool]], ...] = (
    ("Files", "System.IO.FileInfo", lambda path: not os.path.isdir(path)),
    ("Directories", "System.IO.DirectoryInfo", os.path.isdir),
    ("FileSystemInfos", "System.IO.FileSystemInfo", lambda path: True),
)
for _kind, _element, _want in _KINDS:
    for _verb, _returns in (("Get", f"{_element}[]"), ("Enumerate",
                                                       f"System.Collections.Generic.IEnumerable[{_element}]")):
        DIRECTORY.method(f"{_returns} {_verb}{_kind}()", f"{_returns} {_verb}{_kind}(string searchPattern)",
                         f"{_returns} {_verb}{_kind}(string searchPattern, System.IO.SearchOption searchOption)",
                         )(_lister(_element, _want))


# -- what PowerShell adds


def mode_text(info: FileSystemInfo) -> str:
    """The Mode column: d or l, a, r, h, s."""
    flags = int(attributes_of(info.path))
    if flags == -1:
        return ""
    first = "l" if flags & 1024 else "d" if flags & 16 else "-"
    return first + ("a" if flags & 32 else "-") + ("r" if flags & 1 else "-") + ("h" if flags & 2 else "-") + (
        "s" if flags & 4 else "-")


def _base_name(info: FileSystemInfo) -> str:
    extension = _extension(info)
    return info.name[:len(info.name) - len(extension)] if isinstance(info, FileInfo) else info.name


def _unix_mode(info: FileSystemInfo) -> str:
    try:
        return stat.filemode(os.lstat(info.path).st_mode)
    except OSError:
        return ""


def _owner(info: FileSystemInfo) -> str:
    from pwd import getpwuid
    try:
        return getpwuid(os.lstat(info.path).st_uid).pw_name
    except (KeyError, OSError):
        return ""


def _group(info: FileSystemInfo) -> str:
    from grp import getgrgid
    try:
        return getgrgid(os.lstat(info.path).st_gid).gr_name
    except (KeyError, OSError):
        return ""


def _size(info: FileSystemInfo) -> Any:
    return Int64(info.facts.st_size) if info.facts else None


def _written_text(info: FileSystemInfo) -> str:
    from lyncshell.values.date_format import format_date
    date = _date("st_mtime_ns", True)(info)
    return f"{format_date(date, 'd'):>10} {format_date(date, 't'):>8}"


def _length_text(info: FileSystemInfo) -> str:
    return str(int(_length(info))) if isinstance(info, FileInfo) and info.facts else ""


def _link_type(info: FileSystemInfo) -> str | None:
    if os.path.islink(info.path):
        return "SymbolicLink"
    facts = info.facts
    return "HardLink" if facts is not None and isinstance(info, FileInfo) and facts.st_nlink > 1 else None


def _declare_additions() -> None:
    common: tuple[tuple[str, Callable[[Any], Any]], ...] = (
        ("Mode", mode_text), ("ModeWithoutHardLink", mode_text), ("BaseName", _base_name), ("LinkType", _link_type),
        ("LengthString", _length_text), ("LastWriteTimeString", _written_text), ("NameString", lambda info: info.name),
        ("ResolvedTarget", lambda info: os.path.realpath(info.path)),
    )
    for type_name in ("System.IO.FileInfo", "System.IO.DirectoryInfo"):
        declare_member(type_name, AliasProperty("Target", "LinkTarget"))
        for name, getter in common:
            declare_member(type_name, CodeProperty(name, _bare(getter)))
    if os.name != "nt":
        for name, getter in (("UnixMode", _unix_mode), ("User", _owner), ("Group", _group), ("Size", _size)):
            declare_member("System.IO.FileSystemInfo", CodeProperty(name, _bare(getter)))


def _bare(getter: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """The getter for an item that got note properties, too."""
    return lambda info: getter(unwrap(info))


_declare_additions()
