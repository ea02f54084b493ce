"""Path texts: pure functions that know no drive and no file.

Both `/` and `\\` separate, on every system; what is written has the separator of the system it is for (`SEPARATOR`).
"""

from __future__ import annotations

import os
import re
from typing import Final

SEPARATOR: Final = os.sep
_SEPARATORS = re.compile(r"[\\/]+")
_DRIVE = re.compile(r"([^\\/:*?\"<>|\s][^\\/:*?\"<>|]*):(?!:)")
_SHARE = re.compile(r"[\\\\/]{2}([^\\\\/:*?\"<>|]+)[\\\\/]+([^\\\\/:*?\"<>|]+)")
_PROVIDER = re.compile(r"(?:([\w.]+)[\\/])?([\w]+)::")


def split_provider(path: str) -> tuple[str | None, str]:
    """The provider's name and the rest of a provider-qualified path (`FileSystem::/srv`)."""
    match = _PROVIDER.match(path)
    return (match[2], path[match.end() :]) if match else (None, path)


def split_drive(path: str) -> tuple[str | None, str]:
    """The drive's name and the rest of a path; None where it names no drive."""
    match = _DRIVE.match(path)
    return (match[1], path[match.end() :]) if match else (None, path)


def split_share(path: str) -> tuple[str | None, str]:
    """The share `\\\\server\\share` and the rest of a path; None where it names none."""
    match = _SHARE.match(path)
    return (f"\\\\{match[1]}\\{match[2]}", path[match.end() :]) if match else (None, path)


def is_rooted(path: str) -> bool:
    """Whether a path without drive begins at the root."""
    return path[:1] in ("/", "\\")


def native(path: str) -> str:
    """The path with the system's separators."""
    return path.replace("\\", SEPARATOR).replace("/", SEPARATOR)


def parts(path: str) -> list[str]:
    """The names of a path, without separators and empty ones."""
    return [part for part in _SEPARATORS.split(path) if part]


def normal(path: str) -> list[str]:
    """The names of a path below its root, with `.` and `..` carried out."""
    names: list[str] = []
    for part in parts(path):
        if part == "..":
            if names:
                names.pop()
        elif part != ".":
            names.append(part)
    return names


def join(parent: str, child: str, separator: str = SEPARATOR) -> str:
    """Join-Path: exactly one separator between; separators of both kinds become the system's."""
    parent = parent.replace("\\", separator).replace("/", separator)
    child = child.replace("\\", separator).replace("/", separator)
    if not parent:
        return child
    if not child:
        return parent if parent.endswith(separator) else parent + separator
    child = child.lstrip(separator)
    return parent + child if parent.endswith(separator) else parent + separator + child


def parent(path: str) -> str:
    """Split-Path -Parent: what stands before the last name; empty where nothing does."""
    qualifier = _qualifier(path)
    rest = path[len(qualifier) :]
    if not qualifier:
        rest = native(rest)  # the separators of a drive's path are kept: it may be one of another system
    trimmed = rest.rstrip("\\/")
    place = max(trimmed.rfind("/"), trimmed.rfind("\\"))
    if not trimmed:
        return ""
    if place < 0:
        return qualifier
    head = trimmed[:place].rstrip("\\/")
    return qualifier + (head or rest[:1] if is_rooted(rest) else head)


def leaf(path: str) -> str:
    """Split-Path -Leaf: the last name of the path; the path's root where it has no name."""
    qualifier = _qualifier(path)
    names = parts(path[len(qualifier) :])
    return names[-1] if names else native(path)


def without_qualifier(path: str) -> str:
    """The path without its drive or provider."""
    return path[len(_qualifier(path)) :]


def qualifier(path: str) -> str | None:
    """The drive or provider that the path begins with, with its colon."""
    return _qualifier(path) or None


def is_absolute(path: str) -> bool:
    """Whether the path names a drive or a provider, or begins at the root of a file system without drives."""
    return bool(_qualifier(path)) or (SEPARATOR == "/" and is_rooted(path))


def _qualifier(path: str) -> str:
    match = _PROVIDER.match(path) or _DRIVE.match(path)
    return match.group() if match else ""


def split_extension(name: str) -> tuple[str, str]:
    """A file name without and only its extension (with the dot), as System.IO.Path sees them."""
    place = name.rfind(".")
    return (name, "") if place < 0 or place == len(name) - 1 else (name[:place], name[place:])
