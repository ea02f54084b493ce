"""What a Windows machine would have around a script, on any system: its environment variables and its folders.

Scripts read `$env:TEMP`, `$env:COMPUTERNAME` or `$env:windir` without asking where they run. What the system sets
stands; what it does not set gets the value that means the same here.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

# What Windows answers on every machine; paths on C: are mapped to a folder.
_FIXED = {
    "ALLUSERSPROFILE": "C:\\ProgramData",
    "CommonProgramFiles": "C:\\Program Files\\Common Files",
    "ComSpec": "C:\\Windows\\system32\\cmd.exe",
    "HOMEDRIVE": "C:",
    "OS": "Windows_NT",
    "PROCESSOR_ARCHITECTURE": "AMD64",
    "ProgramData": "C:\\ProgramData",
    "ProgramFiles": "C:\\Program Files",
    "ProgramFiles(x86)": "C:\\Program Files (x86)",
    "ProgramW6432": "C:\\Program Files",
    "PUBLIC": "C:\\Users\\Public",
    "SystemDrive": "C:",
    "SystemRoot": "C:\\Windows",
    "windir": "C:\\Windows",
}


class Environment(dict[str, str]):
    """Environment variables, found in any case; a name spelled exactly comes first."""

    def _spelled(self, name: str) -> str | None:
        folded = name.lower()
        return next((each for each in self if each.lower() == folded), None)

    def __missing__(self, name: str) -> str:
        found = self._spelled(name)
        if found is None:
            raise KeyError(name)
        return self[found]

    def __contains__(self, name: object) -> bool:
        return super().__contains__(name) or (isinstance(name, str) and self._spelled(name) is not None)

    def get(self, name: str, default: Any = None) -> Any:
        """The value of a variable in any case; `default` without one."""
        try:
            return self[name]
        except KeyError:
            return default

    def __setitem__(self, name: str, value: str) -> None:
        if not super().__contains__(name):
            name = self._spelled(name) or name
        super().__setitem__(name, value)

    def pop(self, name: str, *default: Any) -> Any:
        """Removes a variable, in any case, and gives its value."""
        if not super().__contains__(name):
            name = self._spelled(name) or name
        return super().pop(name, *default)


def environment(of_system: Mapping[str, str], computer: str | None = None) -> Environment:
    """The environment of a session: the system's, and what Windows would have set besides; with the names of the
    computer of the topology that it runs as, where there is one."""
    found = Environment(of_system)
    if computer:
        host, _, domain = computer.partition(".")
        found["COMPUTERNAME"] = host.upper()
        found["LOGONSERVER"] = f"\\\\{host.upper()}"
        if domain:
            found["USERDNSDOMAIN"] = domain.upper()
            found["USERDOMAIN"] = domain.partition(".")[0].upper()
    if os.name != "nt":
        for name, value in _missing(found):
            found.setdefault(name, value)
    return found


def _missing(known: Environment) -> Iterator[tuple[str, str]]:
    """What is to be set where it is not."""
    home = dict.get(known, "HOME") or "/"
    user = dict.get(known, "USER") or dict.get(known, "LOGNAME") or os.path.basename(home) or "user"
    computer = os.uname().nodename.partition(".")[0].upper()[:15] if sys.platform != "win32" else ""
    temporary = dict.get(known, "TMPDIR") or "/tmp"
    yield from _FIXED.items()
    yield "COMPUTERNAME", computer
    yield "LOGONSERVER", f"\\\\{computer}"
    yield "USERDOMAIN", computer
    yield "USERNAME", user
    yield "USERPROFILE", home
    yield "TEMP", temporary
    yield "TMP", temporary
    yield "APPDATA", f"{home}/.config"
    yield "LOCALAPPDATA", f"{home}/.local/share"


def files_folder(store: str | None) -> str:
    """The folder that drive C:, shares and the outbox of a store lie in: beside its file, else with the user's data."""
    if store is None or store in ("sample", ":memory:") or "://" in store:
        from platformdirs import user_data_path

        return str(user_data_path("lyncshell", appauthor=False) / "files")
    return os.path.abspath(store) + ".files"


def is_file_share(deployment: Any, server: str, share: str) -> bool:
    """Whether a server of the deployment has a file store of that name."""
    from lyncshell.values.names import fold

    return any(
        fold(str(item.body.get("ShareName") or "")) == fold(share)
        for item in deployment.services("FileStore", None)
        if _first_label(item.identity.partition(":")[2]) == _first_label(server)
    )


def _first_label(name: str) -> str:
    return name.partition(".")[0].lower()
