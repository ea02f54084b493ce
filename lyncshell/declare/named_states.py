"""Snapshots and forks as scripts see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncshell.declare.moments import local_time
from lyncshell.declare.report import Report
from lyncshell.store.branch import MAIN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.deployment import Deployment
    from lyncshell.store.branch import Branch, Snapshot


class SnapshotReport(Report):
    """A name for what the store held at a time. `fork` is the branch that it is of."""

    __slots__ = ("fork", "snapshot")
    TYPE = "Snapshot"
    PROPERTIES = {
        "Name": lambda self: self.snapshot.name,
        "Time": lambda self: local_time(self.snapshot.made),
        "Fork": lambda self: self.fork,
        "Note": lambda self: self.snapshot.note,
    }

    def __init__(self, snapshot: Snapshot, fork: str) -> None:
        self.snapshot = snapshot
        self.fork = fork

    def __str__(self) -> str:
        return self.snapshot.name


class ForkReport(Report):
    """A line of changes with a name: `origin` is the one that it left, `changes` how many items it changed since."""

    __slots__ = ("branch", "changes", "is_current", "origin")
    TYPE = "Fork"
    PROPERTIES = {
        "Name": lambda self: self.branch.name,
        "Time": lambda self: local_time(self.branch.made) if self.branch.made else None,
        "Origin": lambda self: self.origin,
        "Changes": lambda self: self.changes,
        "IsCurrent": lambda self: self.is_current,
    }

    def __init__(self, branch: Branch, origin: str | None, changes: int | None, is_current: bool) -> None:
        self.branch = branch
        self.origin = origin
        self.changes = changes
        self.is_current = is_current

    def __str__(self) -> str:
        return str(self.branch.name)


def snapshots(deployment: Deployment) -> Iterator[SnapshotReport]:
    """All snapshots, the oldest state first."""
    names = {branch.id: str(branch.name) for branch in deployment.store.branches()}
    for snapshot in deployment.store.snapshots():
        yield SnapshotReport(snapshot, names.get(snapshot.branch, ""))


def forks(deployment: Deployment) -> Iterator[ForkReport]:
    """The main line and all forks that have a name, the oldest first."""
    store = deployment.store
    names = {branch.id: branch.name for branch in store.branches()}
    current = store.branch.id
    for branch in store.branches():
        changes = None if branch.id == MAIN else len(store.history_of(branch).own_changes())
        origin = None if branch.parent is None else names.get(branch.parent)
        yield ForkReport(branch, origin, changes, branch.id == current)
