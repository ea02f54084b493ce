"""A view of the store: the Gets. What a Get sees is fixed when it is called, not when its objects are taken.

Versions are never changed, so a Get notes the numbers of the versions that it will give (`_heads`), and fetches the
versions themselves by pages: `Get-X | Set-X` sees what was there before, and no cursor and no transaction is open
between two objects.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from sqlalchemy import Select, and_, false, or_, select

from lyncshell.store import directory, schema
from lyncshell.store.branch import Line
from lyncshell.store.connection import Database
from lyncshell.store.filters import translate
from lyncshell.store.identity import Identity, Scope, UserName
from lyncshell.store.item import Body, Item
from lyncshell.store.statements import by_changes, line_values, statements
from lyncshell.values.predicate import And, Compare, Predicate, wildcard

_i, _v = schema.item.c, schema.version.c

PAGE = 500
"""How many versions one query fetches."""


class Reader:
    """What one branch holds at one moment; `Store` has one for its tip, `Store.as_of` gives those of the past."""

    __slots__ = ("_database", "_depth", "_statements", "_values", "line")

    def __init__(self, database: Database, line: Line, is_root_tip: bool = False) -> None:
        self._look_at(database, line, is_root_tip)

    def _look_at(self, database: Database, line: Line, is_root_tip: bool) -> None:
        self.line = line
        self._database = database
        self._depth = 0 if is_root_tip else len(line)
        self._statements = statements(self._depth)
        self._values = line_values(line, self._depth)

    def newest(self, noun: str, identity: Identity) -> Item | None:
        """The newest version of an item, also when it is a removal; None: there never was one."""
        rows = self._database.rows(self._statements.one, noun=noun, key=identity.key, **self._values)
        return Item(*rows[0]) if rows else None

    def get(self, noun: str, identity: Identity) -> Item | None:
        """The item, None when it does not exist."""
        found = self.newest(noun, identity)
        return found if found is not None and found.exists else None

    def all(self, noun: str, *, scope: Scope | None = None, parent: Identity | None = None,
            filter: str | None = None) -> Iterator[Item]:
        """The items of a noun: Global, sites, services, tags, and in each the oldest first.

        `parent` asks for what is nested in that identity; `filter` is a wildcard pattern on the printed identity.
        """
        heads = self._heads(noun, parent)
        if scope is not None:
            heads = [head for head in heads if head[2] == scope]
        if filter is not None:
            matches = wildcard(filter)
            heads = [head for head in heads if matches(head[1])]
        return self._pages([head[0] for head in heads])

    def nouns(self) -> list[str]:
        """The nouns that have items, sorted."""
        return sorted(row[0] for row in self._database.rows(self._statements.nouns, **self._values))

    def state(self) -> dict[tuple[str, str], int]:
        """The change number of every item, by noun and key: two states differ where these differ."""
        rows = self._database.rows(self._statements.every, **self._values)
        return {(noun, key): change for noun, key, change in rows}

    def touched(self, other: Reader) -> list[tuple[str, str]]:
        """The items (noun, key) that have versions which one of two views of a store sees and the other not; sorted."""
        mine, yours = dict(self.line), dict(other.line)
        spans = {branch: sorted((mine.get(branch, 0), yours.get(branch, 0))) for branch in mine | yours}
        seen = or_(*(and_(_v.branch == branch, _v.change > low, _v.change <= high)
                     for branch, (low, high) in spans.items() if low != high), false())
        query = select(_i.noun, _i.key).distinct().select_from(schema.version).join(schema.item, _i.id == _v.item)
        return sorted((noun, key) for noun, key in self._database.select(query.where(seen)))

    def entries(self) -> Iterator[tuple[str, Identity, Body]]:
        """Everything, in the form that `Store.load` takes: a copy of the view."""
        for noun in self.nouns():
            for item in self.all(noun):
                yield noun, item.as_identity(), item.body

    # Users, contacts, groups, OUs

    def called(self, noun: str, kind: str, key: str) -> list[Item]:
        """The directory objects that have the name `key` (folded; SIP addresses without `sip:`) of a NameKind."""
        found: list[Item] = []
        for item in directory.called(self._database, kind, key):
            rows = self._database.rows(self._statements.by_id, id=item, **self._values)
            found.extend(candidate for candidate in map(_item, rows)
                         if candidate.noun == noun and (kind, key) in directory.names(candidate.body))
        return found

    def named(self, noun: str, name: UserName) -> list[Item]:
        """The directory objects that an identity typed by a user means (see identity.parse_user).

        The kinds of names are tried in order, and the first one that finds something decides.
        """
        if name.has_wildcard:
            return list(self.find(noun, Compare("like", "DisplayName", name.text)))
        for kind in name.kinds:
            found = self.called(noun, kind, name.key)
            if found:
                return found
        return []

    def find(self, noun: str, predicate: Predicate | None = None, *, ou: str | None = None,
             defaults: Mapping[str, Any] | None = None, limit: int | None = None) -> Iterator[Item]:
        """The directory objects that fulfil a predicate, oldest first.

        Property names are those of the bodies, spelled exactly. `ou` is a DN: the objects in it and below;
        `defaults` gives the values of properties that a body leaves out; `limit` ends after so many objects.
        """
        predicate = predicate or And()
        defaults = defaults or {}
        found = self._candidates(noun, predicate, ou, defaults)
        return islice(found, limit) if limit is not None else found

    def _candidates(self, noun: str, predicate: Predicate, ou: str | None,
                    defaults: Mapping[str, Any]) -> Iterator[Item]:
        if self._depth:
            return _tested(self.all(noun), predicate, ou, defaults)
        condition, exact = translate(predicate, defaults)
        query = _TYPED.where(schema.directory.c.branch == self.line[0][0], schema.directory.c.noun == noun, condition)
        if ou is not None:
            query = query.where(directory.in_ou(ou))
        found = self._pages([row[0] for row in self._database.select(query)])
        return found if exact else _tested(found, predicate, None, defaults)

    # Pages

    def _heads(self, noun: str, parent: Identity | None) -> list[tuple[Any, ...]]:
        if parent is None:
            return self._database.rows(self._statements.heads, noun=noun, **self._values)
        return self._database.rows(self._statements.heads_in, noun=noun, parent=parent.key, **self._values)

    def _pages(self, changes: list[int]) -> Iterator[Item]:
        for start in range(0, len(changes), PAGE):
            yield from self._versions(changes[start : start + PAGE])

    def _versions(self, changes: list[int]) -> Iterable[Item]:
        found = {row[6]: row for row in self._database.select(by_changes(changes))}
        return (Item(*found[change]) for change in changes)


_TYPED: Select[Any] = (
    select(schema.version.c.change)
    .select_from(schema.directory)
    .join(schema.current, (schema.current.c.branch == schema.directory.c.branch)
          & (schema.current.c.item == schema.directory.c.item))
    .join(schema.version, schema.version.c.change == schema.current.c.change)
    .order_by(schema.version.c.born)
)  # fmt: skip


def _item(row: tuple[Any, ...]) -> Item:
    return Item(*row)


def _tested(items: Iterator[Item], predicate: Predicate, ou: str | None, defaults: Mapping[str, Any]) -> Iterator[Item]:
    for item in items:
        body = {**defaults, **item.body} if defaults else item.body
        if predicate.matches(body.get) and (ou is None or directory.lives_in(ou, body)):
            yield item

