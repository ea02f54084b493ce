"""Windows' drives and shares on any system: `C:\\Temp\\x.csv`, `\\\\server\\share\\x` stand for folders.

`MappedFolders` knows the folder behind each letter and share: those that the user names, else folders below one of
the session's. Drive C: is always there, other letters only where they are mapped; a share is there where it is mapped,
where its folder exists, or where a server of the deployment has it. Folders are made when a path first names them.
"""

from __future__ import annotations

import os

from lyncshell.providers.protocol import Drive
from lyncshell.values.names import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lyncshell.providers.protocol import Provider

# What every Windows has, and C:\Temp, which administrators' scripts take for granted.
USUAL_FOLDERS = ("Temp", "Windows/Temp", "Program Files", "Program Files (x86)", "ProgramData", "Users/Public")


class MappedDrive(Drive):
    """A letter or a share that stands for a folder of the system; its paths are shown as Windows shows them."""

    __slots__ = ()

    def shown(self, path: str) -> str:
        """The Windows path of a file of the folder."""
        rest = path[len(self.root) :].strip("\\/").replace("/", "\\")
        if self.name.startswith("\\\\"):
            return f"{self.name}\\{rest}" if rest else self.name
        return f"{self.name}:\\{rest}"

    def spelled(self, names: list[str]) -> list[str]:
        """The names of a path as the files have them: Windows knows no case."""
        folder = self.root
        found: list[str] = []
        for place, name in enumerate(names):
            path = os.path.join(folder, name)
            if not os.path.lexists(path):
                name = _in_any_case(folder, name)
                path = os.path.join(folder, name)
                if not os.path.lexists(path):
                    return [*found, name, *names[place + 1 :]]
            found.append(name)
            folder = path
        return found


def _in_any_case(folder: str, name: str) -> str:
    try:
        return next((each for each in os.listdir(folder) if each.lower() == name.lower()), name)
    except OSError:
        return name


class MappedFolders:
    """The folders behind letters and shares.

    `named` maps `C` or `\\\\server\\share` to folders; `default` gives the folder below which all others are;
    `is_shared(server, share)` tells whether a server of the deployment has a share.
    """

    def __init__(
        self,
        named: Mapping[str, str] | None = None,
        default: Callable[[], str] | None = None,
        is_shared: Callable[[str, str], bool] | None = None,
    ) -> None:
        self._named = {fold(name.rstrip(":").replace("/", "\\")): path for name, path in (named or {}).items()}
        self._default = default
        self._is_shared = is_shared
        self._used: list[MappedDrive] = []

    def drive(self, name: str, provider: Provider) -> MappedDrive | None:
        """The drive of a letter; None for a letter that stands for nothing."""
        root = self._named.get(fold(name))
        if root is None and fold(name) == "c" and self._default is not None:
            root = os.path.join(self._default(), "C")
            for folder in USUAL_FOLDERS:
                os.makedirs(os.path.join(root, *folder.split("/")), exist_ok=True)
        if root is None:
            return None
        return self._kept(name.upper(), provider, root)

    def share(self, name: str, provider: Provider) -> MappedDrive | None:
        """The share `\\\\server\\share`; None where nobody has it."""
        for drive in self._used:
            if fold(drive.name) == fold(name) and not drive.root.startswith(os.devnull):
                return drive
        root = self._named.get(fold(name))
        if root is None and self._default is not None:
            server, _, share = name.strip("\\").partition("\\")
            root = os.path.join(self._default(), "shares", server.lower(), share.lower())
            if not os.path.isdir(root):
                if self._is_shared is None or not self._is_shared(server, share):
                    return None
                os.makedirs(root, exist_ok=True)
        return None if root is None else self._kept(name, provider, root)

    def missing(self, name: str, provider: Provider) -> MappedDrive:
        """The drive of a share that nobody has: its folder lies where no folder can be."""
        return self._kept(name, provider, os.path.join(os.devnull, *name.strip("\\").split("\\")))

    def _kept(self, name: str, provider: Provider, root: str) -> MappedDrive:
        drive = MappedDrive(name, provider, os.path.abspath(root))
        # A share that was missing may be there now.
        self._used = [each for each in self._used if fold(each.name) != fold(name)] + [drive]
        return drive

    def shown(self, path: str) -> str:
        """The Windows path of a file in a folder that was used; of any other file its own path."""
        for drive in self._used:
            if path == drive.root or path.startswith(drive.root + os.sep):
                return drive.shown(path)
        return path
