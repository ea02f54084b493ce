"""Locations: a resolved path as a value (PathInfo), and stacks of them."""

from __future__ import annotations

from collections.abc import Iterator

from lyncshell.providers.protocol import Declared, Target


class PathInfo(Declared):
    """System.Management.Automation.PathInfo: what Get-Location and Resolve-Path write."""

    __slots__ = ("target",)
    PS_TYPE = "System.Management.Automation.PathInfo"

    def __init__(self, target: Target) -> None:
        self.target = target

    def __str__(self) -> str:
        return self.target.shown


class PathInfoStack(Declared):
    """The locations that Push-Location kept, the last one first."""

    __slots__ = ("items", "name")
    PS_TYPE = "System.Management.Automation.PathInfoStack"
    PS_ENUMERABLE = True

    def __init__(self, name: str, items: list[PathInfo]) -> None:
        self.name = name
        self.items = items

    def __iter__(self) -> Iterator[PathInfo]:
        return iter(reversed(self.items))

    def __len__(self) -> int:
        return len(self.items)
