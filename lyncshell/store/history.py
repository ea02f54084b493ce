"""Who did what: revisions, the changes in them, an item's past, and what an undo needs.

A revision is one top-level statement. It is `finished` when the statement ended; one that is not belongs to a
statement that still runs or to a process that was killed, and holds whole objects in either case.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, func, or_, select

from lyncshell.store import schema
from lyncshell.store.connection import Database
from lyncshell.store.identity import Identity
from lyncshell.store.item import Item
from lyncshell.store.reader import Reader
from lyncshell.store.statements import ITEM_COLUMNS


class Revision:
    """One top-level statement that changed something."""

    __slots__ = ("branch", "changes", "command_line", "finished", "id", "made", "note", "script", "user")

    def __init__(self, id: int, branch: int, made: int, user: str, command_line: str, script: str | None,
                 finished: int, note: str | None, changes: int) -> None:
        self.id = id
        self.branch = branch
        self.made = made
        """When it made its first change, in 100 ns ticks."""
        self.user = user
        self.command_line = command_line
        self.script = script
        """The script file that the statement is of, None for what was typed."""
        self.finished = bool(finished)
        self.note = note
        self.changes = changes
        """How many changes of items it holds."""

    def __repr__(self) -> str:
        return f"Revision({self.id}, {self.command_line!r}, {self.changes} changes)"


class Change:
    """One item before and after. `before` or `after` is None where the item did not, or does not, exist."""

    __slots__ = ("after", "before", "identity", "key", "noun")

    def __init__(self, before: Item | None, after: Item | None) -> None:
        shown = after or before
        assert shown is not None
        self.noun = shown.noun
        self.key = shown.key
        self.identity = shown.identity
        self.before = before
        self.after = after

    def __repr__(self) -> str:
        return f"Change({self.noun}, {self.identity!r})"


_r, _v, _i = schema.revision.c, schema.version.c, schema.item.c
_VERSIONS = select(*ITEM_COLUMNS).select_from(schema.version).join(schema.item, _i.id == _v.item)
_PREVIOUS = (
    _VERSIONS.where(_v.item == bindparam("item"), _v.branch == bindparam("on"), _v.change < bindparam("change"))
    .order_by(_v.change.desc()).limit(1)
)  # fmt: skip


class History:
    """The past that a view sees: of its own branch and, before the fork, of the ones that it came from."""

    __slots__ = ("_database", "_reader", "line")

    def __init__(self, database: Database, reader: Reader) -> None:
        self._database = database
        self._reader = reader
        self.line = reader.line

    def revisions(self, *, noun: str | None = None, identity: Identity | None = None, user: str | None = None,
                  since: int | None = None, until: int | None = None, first: int | None = None,
                  last: int | None = None, limit: int | None = None) -> list[Revision]:
        """Revisions, the newest first. Times are ticks; `first` and `last` are revision numbers; all inclusive."""
        touched: list[ColumnElement[bool]] = [_v.revision == _r.id, self._visible()]
        if noun is not None:
            touched.append(_i.noun == noun)
        if identity is not None:
            touched.append(_i.key == identity.key)
        joined = schema.version.join(schema.item, _i.id == _v.item)
        count = select(func.count()).select_from(schema.version).where(_v.revision == _r.id, self._visible())
        query = select(*_REVISION, count.scalar_subquery()).where(
            select(1).select_from(joined).where(*touched).correlate(schema.revision).exists())
        query = query.where(*_between(_r.made, since, until), *_between(_r.id, first, last))
        if user is not None:
            query = query.where(func.lower(_r.user) == user.lower())
        return [Revision(*row) for row in self._database.select(query.order_by(_r.id.desc()).limit(limit))]

    def revision_at(self, ticks: int) -> int:
        """The newest revision that was begun at or before a time; 0 when there was none."""
        found = self.revisions(until=ticks, limit=1)
        return found[0].id if found else 0

    def last_revision(self) -> int:
        """The newest revision; 0 when nothing was ever changed."""
        found = self.revisions(limit=1)
        return found[0].id if found else 0

    def last_write(self, without: Iterable[str], before: int | None = None) -> tuple[int, int] | None:
        """The newest revision, begun before a time, that wrote an item of any noun but those: its number and time."""
        query = (
            select(_r.id, _r.made).select_from(schema.revision.join(schema.version, _v.revision == _r.id)
            .join(schema.item, _i.id == _v.item)).where(_i.noun.not_in(tuple(without)), self._visible())
        )  # fmt: skip
        if before is not None:
            query = query.where(_r.made < before)
        rows = self._database.select(query.order_by(_v.change.desc()).limit(1))
        return (int(rows[0][0]), int(rows[0][1])) if rows else None

    def versions(self, noun: str, identity: Identity, limit: int | None = None) -> list[Item]:
        """All versions of an item, removals included, the newest first."""
        query = _VERSIONS.where(_i.noun == noun, _i.key == identity.key, self._visible())
        return self._items(query.order_by(_v.change.desc()).limit(limit))

    def blame(self, noun: str, identity: Identity) -> dict[str, Item]:
        """For each property that differs from its default: the version that gave it its present value.

        A property that is not in the result has its default since the item's oldest version or since a change
        that only `versions` tells.
        """
        versions = self.versions(noun, identity)
        if not versions or not versions[0].exists:
            return {}
        blamed = dict.fromkeys(versions[0].body, versions[0])
        present = versions[0].body
        pending = set(present)
        for version in versions[1:]:
            body = version.body if version.exists else {}
            pending = {name for name in pending if name in body and body[name] == present[name]}
            blamed.update(dict.fromkeys(pending, version))
            if not pending:
                break
        return blamed

    def changes(self, first: int, last: int | None = None) -> list[Change]:
        """What the revisions first..last (alone: that one) did as a whole, one Change an item, in order.

        An item that was made and removed again inside the range, or is as it was before, is left out.
        """
        last = first if last is None else last
        return self._as_a_whole(_VERSIONS.where(_v.revision.between(first, last), self._visible()))

    def own_changes(self) -> list[Change]:
        """What the branch of the view changed since it left its origin, one Change an item, in order."""
        branch, cap = self.line[0]
        return self._as_a_whole(_VERSIONS.where(_v.branch == branch, _v.change <= cap))

    def _as_a_whole(self, versions: Select[Any]) -> list[Change]:
        oldest: dict[int, Item] = {}
        newest: dict[int, Item] = {}
        for version in self._items(versions.order_by(_v.change)):
            oldest.setdefault(version.id, version)
            newest[version.id] = version
        pairs = ((self.before(oldest[id]), newest[id]) for id in oldest)
        return [Change(_existing(before), _existing(after)) for before, after in pairs if _differ(before, after)]

    def before(self, version: Item) -> Item | None:
        """The version that this one followed on the line, None for the first."""
        position = next((n for n, (branch, _) in enumerate(self.line) if self._holds(branch, version)), 0)
        for branch, cap in self.line[position:]:
            limit = min(version.change, cap + 1)
            rows = self._database.rows(_PREVIOUS, item=version.id, on=branch, change=limit)
            if rows:
                return Item(*rows[0])
        return None

    def later(self, changes: Iterable[Change]) -> list[Change]:
        """Those of the changes whose items were changed again since: an undo of them would lose something."""
        moved = []
        for change in changes:
            known = change.after or change.before
            assert known is not None
            newest = self._reader.newest(change.noun, known.as_identity())
            if (newest.text if newest else None) != (change.after.text if change.after else None):
                moved.append(change)
        return moved

    def _holds(self, branch: int, version: Item) -> bool:
        rows = self._database.rows(_BRANCH_OF, change=version.change)
        return bool(rows) and rows[0][0] == branch

    def _visible(self) -> ColumnElement[bool]:
        return or_(*(and_(_v.branch == branch, _v.change <= cap) for branch, cap in self.line))

    def _items(self, query: Select[Any]) -> list[Item]:
        return [Item(*row) for row in self._database.select(query)]


_REVISION = (_r.id, _r.branch, _r.made, _r.user, _r.command_line, _r.script, _r.finished, _r.note)
_BRANCH_OF = select(_v.branch).where(_v.change == bindparam("change"))


def compare(old: Reader, new: Reader) -> list[Change]:
    """What is different in `new` of the same store, by noun and key; costs what was changed between the two."""
    changes = []
    for noun, key in old.touched(new):
        place = Identity(key)
        before, after = old.get(noun, place), new.get(noun, place)
        if _differ(before, after):
            changes.append(Change(before, after))
    return changes


def _between(column: ColumnElement[Any], low: int | None, high: int | None) -> list[ColumnElement[bool]]:
    bounds = [] if low is None else [column >= low]
    return bounds if high is None else [*bounds, column <= high]


def _existing(item: Item | None) -> Item | None:
    return item if item is not None and item.exists else None


def _differ(before: Item | None, after: Item | None) -> bool:
    old, new = _existing(before), _existing(after)
    if old is None or new is None:
        return old is not new
    return old.text != new.text or old.identity != new.identity
