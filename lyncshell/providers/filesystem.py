"""The FileSystem provider: files and directories of the system."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from typing import Any

from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.providers import paths
from lyncshell.providers.items import provider_item
from lyncshell.providers.os_errors import os_failure, refuse
from lyncshell.providers.protocol import Drive, Provider, Target
from lyncshell.providers.windows import MappedDrive
from lyncshell.values import text
from lyncshell.values.collation import collation_key
from lyncshell.values.invoke import services


class FileSystemProvider(Provider):
    """Files and directories. Its own paths are absolute paths of the operating system."""

    name = "FileSystem"
    capabilities = ("Filter", "ShouldProcess", "Credentials")
    is_flat = False

    # -- paths

    def system_drives(self) -> list[Drive]:
        """The drives that the system itself has: letters, or the one root."""
        if os.name != "nt":
            return [Drive("/", self, "/")]
        letters = [f"{letter}:\\" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" if os.path.exists(f"{letter}:\\")]
        return [Drive(root[0], self, root) for root in letters]

    def absolute(self, path: str) -> str:
        """The operating system path that `path` means, seen from where the process started."""
        drive, rest = os.path.splitdrive(paths.native(path))
        if not rest.startswith(paths.SEPARATOR):
            rest = os.path.splitdrive(self.state.start_directory)[1] + paths.SEPARATOR + rest
        return drive + paths.SEPARATOR + paths.SEPARATOR.join(paths.normal(rest))

    def locate(self, root: str, names: list[str]) -> str:
        """The operating system path of names below a drive's root."""
        base = root.rstrip("\\/")
        return base + paths.SEPARATOR + paths.SEPARATOR.join(names) if names else base or root

    def shown(self, path: str, drive: Drive | None) -> str:
        """The path itself on the system's own drives, `Name:\\rest` on others."""
        if isinstance(drive, MappedDrive):
            return drive.shown(path)
        if drive is None or drive.name == "/" or path[: len(drive.name) + 1].upper() == f"{drive.name.upper()}:":
            return path
        rest = path[len(drive.root.rstrip("\\/")) :].lstrip("\\/")
        return f"{drive.name}:{paths.SEPARATOR}{rest}"

    def qualified(self, path: str) -> str:
        """The provider-qualified path, on mapped drives as Windows shows it."""
        mapped = self.state.world.mapped_folders
        return super().qualified(path if mapped is None else mapped.shown(path))

    def leaf(self, path: str) -> str:
        """The file's name; the path itself for a root."""
        return os.path.basename(path.rstrip("\\/")) or path

    def parent(self, path: str) -> str:
        """The directory that holds the file."""
        parent = os.path.dirname(path.rstrip(paths.SEPARATOR))
        return parent if path.rstrip(paths.SEPARATOR) else ""

    def join(self, path: str, name: str) -> str:
        """The path of a file in a directory."""
        return os.path.join(path, name)

    # -- reading

    def exists(self, path: str) -> bool:
        """Whether there is a file or directory; a broken link is one too."""
        return os.path.lexists(path)

    def is_container(self, path: str) -> bool:
        """Whether it is a directory."""
        return os.path.isdir(path)

    def item(self, target: Target) -> Any:
        """A FileInfo or DirectoryInfo with the notes of an item."""
        path = target.path
        is_directory = os.path.isdir(path)
        if not is_directory and not os.path.lexists(path):
            raise target.missing()
        found = file_object(path, is_directory)
        if isinstance(target.drive, MappedDrive):
            found.original = target.shown
        return provider_item(found, target, is_directory)

    def children(self, target: Target, force: bool = False) -> Iterator[Target]:
        """What a directory holds: directories first, each kind by name."""
        for name, _ in self.entries(target.path, force):
            yield Target(self, target.drive, os.path.join(target.path, name))

    def entries(self, path: str, force: bool = False) -> list[tuple[str, bool]]:
        """Names in a directory, each with whether it is a directory."""
        try:
            with os.scandir(path) as found:
                names = [(entry.name, entry.is_dir()) for entry in found if force or not is_hidden(entry)]
        except OSError as error:
            raise os_failure(error, path, "DirUnauthorizedAccessError", ErrorCategory.ReadError) from None
        names.sort(key=lambda pair: (not pair[1], collation_key(pair[0])[0], pair[0]))
        return names

    def content(self, target: Target) -> Iterable[Any]:
        """The lines of a file, as `${c:\\file}` gives them."""
        from lyncshell.providers.text_files import read_text, split_lines

        return split_lines(read_text(target.path))

    # -- writing

    def create(self, target: Target, kind: str | None, value: Any, force: bool) -> Any:
        """Makes a directory, a file with a text, or a link (`value` is what it leads to)."""
        wanted = (kind or "File").lower()
        if wanted in ("directory", "container", "d"):
            self._make_directory(target.path, force)
        elif wanted in ("file", "leaf", "f"):
            self._make_file(target.path, value, force)
        elif wanted in ("symboliclink", "hardlink", "junction"):
            self._make_link(target.path, value, wanted, force)
        else:
            raise ShellError("The type is not a known type for the file system. Only \"file\",\"directory\" or "
                             "\"symboliclink\" can be specified.", kind, error_id="Argument",
                             category=ErrorCategory.InvalidArgument,
                             exception_type="System.Management.Automation.PSArgumentException")
        return self.item(target)

    def _make_directory(self, path: str, force: bool) -> None:
        if os.path.lexists(path) and not (force and os.path.isdir(path)):
            path = services().shown_path(path)
            raise ShellError(f"An item with the specified name {path} already exists.", path,
                             error_id="DirectoryExist", category=ErrorCategory.ResourceExists,
                             exception_type="System.IO.IOException")
        try:
            os.makedirs(path, exist_ok=force)
        except OSError as error:
            refuse(error, path, "CreateDirectoryIOError")

    def _make_file(self, path: str, value: Any, force: bool) -> None:
        try:
            if force:
                os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "w" if force else "x", encoding="utf-8", newline="", errors="surrogatepass") as file:
                if value is not None:
                    file.write(str(text.to_string(value)))
        except PermissionError as error:
            refuse(error, path, "NewItemUnauthorizedAccessError")
        except OSError as error:
            refuse(error, path, "NewItemIOError")

    def _make_link(self, path: str, value: Any, kind: str, force: bool) -> None:
        aim = str(text.to_string(value))
        try:
            if force and os.path.lexists(path):
                os.unlink(path)
            if kind == "hardlink":
                os.link(self.state.providers.file_path(aim), path)
            else:
                os.symlink(aim, path)
        except OSError as error:
            refuse(error, path, "NewItemIOError")

    def assign(self, target: Target, value: Any) -> None:
        """Writes the lines of a file, as `${c:\\file} = ...` does."""
        from lyncshell.providers.text_files import TextWriter
        from lyncshell.values.arrays import enumerate_value

        with TextWriter(target.path) as writer:
            for item in enumerate_value(value):
                writer.write_line(str(text.to_string(item)))

    def remove(self, target: Target, recurse: bool, force: bool) -> None:
        """Removes a file, or a directory with all that it holds."""
        path = target.path
        try:
            if os.path.isdir(path) and not os.path.islink(path):
                self._remove_directory(path, recurse)
            else:
                os.unlink(path)
        except PermissionError as error:
            refuse(error, path, "RemoveFileSystemItemUnAuthorizedAccess")
        except OSError as error:
            refuse(error, path, "RemoveFileSystemItemIOError")

    def _remove_directory(self, path: str, recurse: bool) -> None:
        if not recurse:
            os.rmdir(path)
            return
        from shutil import rmtree

        rmtree(path)

    def rename(self, target: Target, name: str, force: bool) -> Target:
        """Gives a file another name in its directory."""
        wanted = paths.native(name)
        if paths.SEPARATOR in wanted:
            folder, wanted = os.path.split(wanted)
            if folder not in ("", ".") and self.state.providers.file_path(folder) != self.parent(target.path):
                raise ShellError("Cannot rename the specified target, because it represents a path or device name.",
                                 name, error_id="Argument", category=ErrorCategory.InvalidArgument,
                                 exception_type="System.Management.Automation.PSArgumentException")
        new = os.path.join(self.parent(target.path), wanted)
        if os.path.lexists(new) and not (force and os.path.isfile(new)):
            raise ShellError("Cannot create a file when that file already exists.", target.path,
                             error_id="RenameItemIOError", category=ErrorCategory.WriteError,
                             exception_type="System.IO.IOException")
        try:
            os.replace(target.path, new)
        except OSError as error:
            refuse(error, target.path, "RenameItemIOError")
        return Target(self, target.drive, new)

    def copy(self, source: Target, destination: Target, recurse: bool, force: bool, container: bool) -> list[Target]:
        """Copies a file or, with `recurse`, a whole directory."""
        from lyncshell.providers.file_copies import copy

        return copy(source, destination, recurse, force, container)

    def move(self, source: Target, destination: Target, force: bool) -> Target:
        """Moves a file or directory, into the destination where that is a directory."""
        from lyncshell.providers.file_copies import move

        return move(source, destination, force)

    def invoke(self, target: Target) -> None:
        """Opens a file with the program that the system has for it."""
        import subprocess
        import sys

        from lyncshell.engine.application import refused

        if not self.state.allow_programs:
            raise refused(target.shown)
        if sys.platform == "win32":
            os.startfile(target.path)
            return
        opener = "open" if sys.platform == "darwin" else "xdg-open"
        try:
            subprocess.Popen([opener, target.path], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                             stderr=subprocess.DEVNULL, start_new_session=True)
        except OSError as error:
            raise ShellError(f"An error occurred trying to start process '{target.path}'. {error.strerror}",
                             target.path, error_id="InvokeItemExceptionError",
                             category=ErrorCategory.InvalidOperation,
                             exception_type="System.InvalidOperationException") from None


def is_hidden(entry: os.DirEntry[str]) -> bool:
    """Whether listings leave the file out: its name begins with a dot, or it has Windows' attribute."""
    if os.name != "nt":
        return entry.name.startswith(".")
    return bool(getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0) & 0x2)


def file_object(path: str, is_directory: bool) -> Any:
    """The FileInfo or DirectoryInfo of a path."""
    from lyncshell.values.statics.fileinfo import DirectoryInfo, FileInfo

    return DirectoryInfo(path) if is_directory else FileInfo(path)
