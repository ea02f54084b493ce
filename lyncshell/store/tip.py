"""The tip of a branch, with what was read kept in memory while nobody else writes.

Before each use `refresh` asks the database whether another program committed something (a matter of microseconds),
and then reads only the versions that are new. Own writes are told by `learn`, after they were committed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from operator import attrgetter

from sqlalchemy import bindparam, select

from lyncshell.store import schema
from lyncshell.store.branch import Line
from lyncshell.store.connection import Database
from lyncshell.store.identity import Identity, Scope
from lyncshell.store.item import Item
from lyncshell.store.reader import Reader
from lyncshell.store.statements import ITEM_COLUMNS
from lyncshell.values.predicate import wildcard

WHOLE = 2000
"""A noun with at most so many items is kept whole."""

_MANY = 500
_KEPT = 20_000

_v = schema.version.c
_SINCE = (
    select(_v.branch, *ITEM_COLUMNS)
    .select_from(schema.version)
    .join(schema.item, schema.item.c.id == _v.item)
    .where(_v.change > bindparam("change"))
    .order_by(_v.change)
    .limit(_MANY + 1)
)
_LAST = select(schema.version.c.change).order_by(schema.version.c.change.desc()).limit(1)
_in_list_order = attrgetter("scope", "born")


class Tip(Reader):
    """A Reader of a branch's newest state that remembers. `was_moved` tells the writer to look at its numbers."""

    __slots__ = ("_branch", "_items", "_last", "_unsorted", "_whole", "was_moved")

    def __init__(self, database: Database, line: Line) -> None:
        self._items: dict[tuple[str, str], Item | None] = {}
        self._whole: dict[str, dict[str, Item] | None] = {}
        self._unsorted: set[str] = set()
        self._last = -1
        super().__init__(database, line)
        self.stand(database, line)

    def stand(self, database: Database, line: Line) -> None:
        """Be the tip of another branch, or database, from here on: whoever holds this view follows the store."""
        self._look_at(database, line, is_root_tip=len(line) == 1)
        self._branch = line[0][0]
        self.clear()

    @property
    def last(self) -> int:
        """The number of the newest change in the store: while it is the same, nothing was written."""
        self.refresh()
        return self._last

    def newest(self, noun: str, identity: Identity) -> Item | None:
        """The newest version of an item, from memory where it is known."""
        self.refresh()
        place = (noun, identity.key)
        if place in self._items:
            return self._items[place]
        whole = self._whole.get(noun)
        if whole is not None and identity.key in whole:
            return whole[identity.key]
        if len(self._items) >= _KEPT:
            self._items.clear()
        found = self._items[place] = super().newest(noun, identity)
        return found

    def get(self, noun: str, identity: Identity) -> Item | None:
        """The item, None when it does not exist; from memory where the noun is kept whole."""
        self.refresh()
        whole = self._whole.get(noun)
        if whole is not None:
            return whole.get(identity.key)
        found = self.newest(noun, identity)
        return found if found is not None and found.exists else None

    def all(self, noun: str, *, scope: Scope | None = None, parent: Identity | None = None,
            filter: str | None = None) -> Iterator[Item]:
        """The items of a noun as `Reader.all` gives them, from memory where the noun is small."""
        self.refresh()
        whole = self._whole_noun(noun)
        if whole is None:
            return super().all(noun, scope=scope, parent=parent, filter=filter)
        found: Iterable[Item] = whole.values()
        if scope is not None:
            found = [item for item in found if item.scope == scope]
        if parent is not None:
            found = [item for item in found if item.parent == parent.key]
        if filter is not None:
            matches = wildcard(filter)
            found = [item for item in found if matches(item.identity)]
        return iter(list(found))

    def _whole_noun(self, noun: str) -> dict[str, Item] | None:
        """All items of a noun by key, in the order of lists; None when there are too many to keep."""
        if noun not in self._whole:
            rows = self._database.rows(self._statements.listing, noun=noun, limit=WHOLE + 1, **self._values)
            self._whole[noun] = {row[2]: Item(*row) for row in rows} if len(rows) <= WHOLE else None
        whole = self._whole[noun]
        if whole is not None and noun in self._unsorted:
            self._unsorted.discard(noun)
            ordered = sorted(whole.values(), key=_in_list_order)
            whole = self._whole[noun] = {item.key: item for item in ordered}
        return whole

    # Staying up to date

    def refresh(self) -> None:
        """Take in what other programs committed; nothing to do inside an own transaction."""
        if not self._database.in_transaction or self._last < 0:
            self.catch_up()

    def catch_up(self) -> None:
        """`refresh`, also where a transaction has just begun: others may have written up to then."""
        database = self._database
        if not database.moved():
            return
        self.was_moved = True
        if self._last < 0:
            rows = database.rows(_LAST)
            self._last = rows[0][0] if rows else 0
            return
        news = database.rows(_SINCE, change=self._last)
        if len(news) > _MANY:
            self.clear()
            self.catch_up()
            return
        for branch, *row in news:
            self._last = row[6]
            if branch == self._branch:
                self.learn(Item(*row))

    def learn(self, item: Item) -> None:
        """Take in a version that was written to this branch."""
        self._last = max(self._last, item.change)
        self._items[item.noun, item.key] = item
        whole = self._whole.get(item.noun)
        if whole is None:
            return
        if not item.exists:
            whole.pop(item.key, None)
        elif item.key in whole and whole[item.key].born == item.born:
            whole[item.key] = item
        else:
            whole.pop(item.key, None)
            whole[item.key] = item
            self._unsorted.add(item.noun)
            if len(whole) > WHOLE:
                self._whole[item.noun] = None

    def clear(self) -> None:
        """Forget everything that was read."""
        self._items.clear()
        self._whole.clear()
        self._unsorted.clear()
        self._last = -1
        self.was_moved = True
        self._database.forget()

