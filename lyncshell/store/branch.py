"""Branches and snapshots: which versions are seen from where.

A branch sees its own versions and, of its parent, those up to the change at which it left. The *line* of a view is
that as data: (branch, last change seen) from the branch itself to the root. The newest version of an item along the
line is the one of the first branch that has any: a fork costs what it changes, and never touches its origin.
"""

from __future__ import annotations

from sqlalchemy import Executable, bindparam, delete, func, insert, select, update

from lyncshell.store import schema
from lyncshell.store.connection import Database
from lyncshell.store.errors import NameTaken, UnknownBranch, UnknownRevision
from lyncshell.values.names import fold

MAIN = 1
"""The branch that every store begins with; its name is `main`."""

NO_CAP = 2**62
"""The last change that a tip sees: all there will ever be."""

Line = tuple[tuple[int, int], ...]


class Branch:
    """A line of changes. `name` is None for one that nobody named: a plan, a test's."""

    __slots__ = ("fork_change", "id", "made", "name", "parent")

    def __init__(self, id: int, name: str | None, parent: int | None, fork_change: int | None, made: int) -> None:
        self.id = id
        self.name = name
        self.parent = parent
        self.fork_change = fork_change
        """The last change of the parent that this branch sees."""
        self.made = made
        """When, in 100 ns ticks."""

    def __repr__(self) -> str:
        return f"Branch({self.id}, {self.name!r})"


class Snapshot:
    """A name for what a branch held at a change."""

    __slots__ = ("branch", "change", "made", "name", "note")

    def __init__(self, name: str, branch: int, change: int, made: int, note: str | None) -> None:
        self.name = name
        self.branch = branch
        self.change = change
        self.made = made
        """When, in 100 ns ticks."""
        self.note = note

    def __repr__(self) -> str:
        return f"Snapshot({self.name!r}, branch {self.branch}, change {self.change})"


_b, _s, _v = schema.branch.c, schema.snapshot.c, schema.version.c
_BRANCH = select(_b.id, _b.title, _b.parent, _b.fork_change, _b.made)
_BY_ID = _BRANCH.where(_b.id == bindparam("id"))
_BY_NAME = _BRANCH.where(_b.name == bindparam("name"))
_NAMED = _BRANCH.where(_b.name.is_not(None)).order_by(_b.id)
_UNNAME = update(schema.branch).where(_b.id == bindparam("at_branch")).values(name=None, title=None)
_NEXT_BRANCH = select(func.max(_b.id) + 1)
_ADD_BRANCH = insert(schema.branch)
_SNAPSHOT = select(_s.title, _s.branch, _s.change, _s.made, _s.note)
_SNAPSHOTS = _SNAPSHOT.order_by(_s.change, _s.name)
_SNAPSHOT_NAMED = _SNAPSHOT.where(_s.name == bindparam("name"))
_ADD_SNAPSHOT = insert(schema.snapshot)
_DROP_SNAPSHOT = delete(schema.snapshot).where(_s.name == bindparam("name"))
_LAST = select(func.max(_v.change))
_REVISION_END = select(_v.branch, func.max(_v.change)).where(_v.revision == bindparam("revision")).group_by(_v.branch)


class Branches:
    """The branches and snapshots of one database."""

    __slots__ = ("_database",)

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, id: int) -> Branch:
        """The branch of that number, which exists."""
        return Branch(*self._database.rows(_BY_ID, id=id)[0])

    def named(self, name: str) -> Branch:
        """The branch of that name, in any case. Raises UnknownBranch."""
        rows = self._database.rows(_BY_NAME, name=fold(name))
        if not rows:
            raise UnknownBranch(f'There is no branch "{name}" in this store.', name)
        return Branch(*rows[0])

    def all(self) -> list[Branch]:
        """The branches that have a name, oldest first."""
        return [Branch(*row) for row in self._database.rows(_NAMED)]

    def snapshot(self, name: str) -> Snapshot:
        """The snapshot of that name, in any case. Raises UnknownBranch."""
        rows = self._database.rows(_SNAPSHOT_NAMED, name=fold(name))
        if not rows:
            raise UnknownBranch(f'There is no snapshot "{name}" in this store.', name)
        return Snapshot(*rows[0])

    def snapshots(self) -> list[Snapshot]:
        """All snapshots, oldest state first."""
        return [Snapshot(*row) for row in self._database.rows(_SNAPSHOTS)]

    def line(self, branch: int, cap: int = NO_CAP) -> Line:
        """What a view of `branch` up to the change `cap` sees, nearest branch first."""
        line = [(branch, cap)]
        found = self.get(branch)
        while found.parent is not None:
            cap = min(cap, found.fork_change or 0)
            line.append((found.parent, cap))
            found = self.get(found.parent)
        return tuple(line)

    def line_at(self, line: Line, revision: int) -> Line:
        """The view from `line` as it was when `revision` was done; 0 is the empty store. Raises UnknownRevision."""
        if revision == 0:
            return ((line[-1][0], 0),)
        rows = self._database.rows(_REVISION_END, revision=revision)
        for position, (branch, cap) in enumerate(line):
            if rows and rows[0][0] == branch and rows[0][1] <= cap:
                end = rows[0][1]
                return tuple((each, min(limit, end)) for each, limit in line[position:])
        raise UnknownRevision(f"There is no revision {revision} on this branch.", revision)

    def last_change(self) -> int:
        """The number of the newest change in the store, 0 when there is none."""
        return self._database.rows(_LAST)[0][0] or 0

    def fork(self, name: str | None, line: Line, made: int) -> Branch:
        """Add a branch that sees what `line` sees now; the caller is inside `writing()`. Raises NameTaken."""
        parent, cap = line[0]
        change = min(cap, self.last_change())
        self._refuse_taken(name)
        id = self._database.rows(_NEXT_BRANCH)[0][0]
        self._database.run(_ADD_BRANCH, id=id, name=None if name is None else fold(name), title=name, parent=parent,
                           fork_change=change, made=made)
        return Branch(id, name, parent, change, made)

    def keep(self, name: str, line: Line, made: int, note: str | None) -> Snapshot:
        """Name what `line` sees now; the caller is inside `writing()`. Raises NameTaken."""
        branch, cap = line[0]
        change = min(cap, self.last_change())
        self._refuse_taken(name)
        self._database.run(_ADD_SNAPSHOT, name=fold(name), title=name, branch=branch, change=change, made=made,
                           note=note)
        return Snapshot(name, branch, change, made, note)

    def unname(self, branch: Branch) -> None:
        """Forget a branch's name; the caller is inside `writing()`."""
        self._database.run(_UNNAME, at_branch=branch.id)

    def drop(self, snapshot: Snapshot) -> None:
        """Forget a snapshot's name; the caller is inside `writing()`."""
        self._database.run(_DROP_SNAPSHOT, name=fold(snapshot.name))

    def _refuse_taken(self, name: str | None) -> None:
        if name is None:
            return
        key = fold(name)
        lookups: tuple[Executable, ...] = (_BY_NAME, _SNAPSHOT_NAMED)
        if any(self._database.rows(lookup, name=key) for lookup in lookups):
            raise NameTaken(f'A branch or snapshot "{name}" is in this store already.', name)
