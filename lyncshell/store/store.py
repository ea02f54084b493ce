"""The store as the shell uses it: one open deployment, standing on a branch.

    store = Store.open("deployment.db", clock=ticks, user="litwareinc\\\\admin", create=CREATE)
    store.begin_statement("Set-CsMobilityPolicy Global -EnableMobility $false")
    store.update("MobilityPolicy", GLOBAL, lambda body: {**body, "EnableMobility": False})
    store.end_statement()
    store.get("MobilityPolicy", GLOBAL).body        # {"EnableMobility": False}

Each write commits one whole object. All writes of a statement are one revision, made with the first of them; a
write outside a statement is a revision of its own. A transaction makes one revision of everything in it, all or
nothing. A write that changes nothing leaves no trace. The store does not know the nouns: bodies are plain dicts of
what differs from the defaults, checked by the layer above.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from lyncshell.store import bulk, writing
from lyncshell.store.branch import MAIN, NO_CAP, Branch, Branches, Line, Snapshot
from lyncshell.store.connection import MEMORY, Database, is_server, open_database
from lyncshell.store.errors import (
    BranchNeeded,
    LaterChanges,
    StoreItemNotFound,
    StoreReadOnly,
    TransactionState,
    UnknownBranch,
)
from lyncshell.store.history import Change, History
from lyncshell.store.identity import Identity, Scope, UserName
from lyncshell.store.item import Body, Item, encode
from lyncshell.store.reader import Reader
from lyncshell.store.tip import Tip
from lyncshell.values.predicate import Predicate

NEVER, CREATE, WHEN_WRITTEN = "never", "create", "when written"
"""What `Store.open` does when there is no file: refuse, make it, or make it with the first write."""

NEW = 0
"""The `based_on` of a write that must make the item."""

Clock = Callable[[], int]
"""Gives the time as 100 ns ticks in UTC."""


class Store:
    """One open store. Used by one thread at a time."""

    def __init__(self, database: Database, clock: Clock, user: str = "", later: Callable[[], Database] | None = None,
                 ) -> None:
        self._database = database
        self._later = later
        self._clock = clock
        self._writer = writing.Writer(database, clock, user)
        self._branches = Branches(database)
        self._tip = Tip(database, self._branches.line(MAIN))
        self._tried: list[Change] | None = None
        self.frozen = ""
        """Why nothing may be written here; empty where writing is allowed."""
        self._stand(MAIN)

    @classmethod
    def open(cls, location: str, *, clock: Clock, user: str = "", create: str = NEVER, busy: int = 5000) -> Store:
        """Open a path, an URL `sqlite:///path` or `postgresql://host/database`, or `:memory:`.

        `busy` is how many milliseconds a write waits for another program's. Raises StoreUnavailable, NotAStore,
        StoreTooNew, StoreLocked, StoreDamaged.
        """
        import os.path

        is_file = location != MEMORY and not is_server(location)
        if create == WHEN_WRITTEN and is_file and not os.path.exists(location.removeprefix("sqlite:///")):
            return cls(Database(MEMORY, True, busy), clock, user, lambda: _made(location, busy))
        return cls(open_database(location, create != NEVER, busy), clock, user)

    def close(self) -> None:
        """End the running statement and let go of the file; a transaction that is open is undone."""
        if self._database.in_transaction:
            self.rollback_transaction()
        self.end_statement()
        self._database.close()

    @property
    def user(self) -> str:
        """Who works with the store."""
        return self._writer.user

    def now(self) -> int:
        """The time by the store's clock: 100 ns ticks, UTC."""
        return self._clock()

    @property
    def path(self) -> str | None:
        """The file, None for a store in memory (and for one that was not written yet)."""
        return self._database.path

    # Reading the tip

    def get(self, noun: str, identity: Identity) -> Item | None:
        """The item, None when it does not exist."""
        return self._tip.get(noun, identity)

    def newest(self, noun: str, identity: Identity) -> Item | None:
        """The newest version of an item, also when it is a removal; None: there never was one."""
        return self._tip.newest(noun, identity)

    def all(self, noun: str, *, scope: Scope | None = None, parent: Identity | None = None,
            filter: str | None = None) -> Iterator[Item]:
        """The items of a noun as they are now, whatever is written while they are taken (see Reader.all)."""
        return self._tip.all(noun, scope=scope, parent=parent, filter=filter)

    def nouns(self) -> list[str]:
        """The nouns that have items, sorted."""
        return self._tip.nouns()

    def find(self, noun: str, predicate: Predicate | None = None, *, ou: str | None = None,
             defaults: Mapping[str, Any] | None = None, limit: int | None = None) -> Iterator[Item]:
        """The users (contacts, groups, OUs) that fulfil a predicate, oldest first (see Reader.find)."""
        return self._tip.find(noun, predicate, ou=ou, defaults=defaults, limit=limit)

    def named(self, noun: str, name: UserName) -> list[Item]:
        """The users (contacts, groups, OUs) that a typed identity means (see Reader.named)."""
        return self._tip.named(noun, name)

    def called(self, noun: str, kind: str, key: str) -> list[Item]:
        """The users ... that have a folded name of one NameKind: is this line URI taken?"""
        return self._tip.called(noun, kind, key)

    # Other views

    @property
    def tip(self) -> Reader:
        """The view of the newest state of the branch that the store stands on; it follows `checkout`."""
        return self._tip

    @property
    def last_change(self) -> int:
        """The number of the newest change: while it is the same, nothing was written by anybody."""
        return self._tip.last

    @property
    def history(self) -> History:
        """The past of the branch. The caller ends the revision that is open first (`close_revision`)."""
        return History(self._database, self._tip)

    def as_of(self, revision: int) -> Reader:
        """The branch as it was when a revision was done; 0 is the empty store. Raises UnknownRevision."""
        return self._reader(self._branches.line_at(self._tip.line, revision))

    def at(self, name: str) -> Reader:
        """A snapshot, or a branch as it is now, by name. Raises UnknownBranch."""
        if any(branch.name is not None and branch.name.lower() == name.lower() for branch in self.branches()):
            return self._reader(self._branches.line(self._branches.named(name).id))
        found = self._branches.snapshot(name)
        return self._reader(self._branches.line(found.branch, found.change))

    # Writing

    def put(self, noun: str, identity: Identity, body: Body, *, based_on: int | None = None) -> Item:
        """Make the item, or replace its body.

        `based_on` is the `change` of the version that the caller saw, NEW when there must be none: another
        program's write in between raises ItemMoved (StoreItemExists for NEW). None: whatever is there is replaced.
        """
        return self._write(noun, identity, lambda found: body, based_on)

    def update(self, noun: str, identity: Identity, change: Callable[[Body], Body]) -> Item:
        """Replace the body by what `change` makes of the newest one, while nobody else can write.

        Raises StoreItemNotFound.
        """

        def changed(found: Item | None) -> Body:
            if found is None:
                raise StoreItemNotFound(identity.text)
            return change(found.body)

        return self._write(noun, identity, changed, None)

    def remove(self, noun: str, identity: Identity, *, based_on: int | None = None) -> None:
        """Remove the item. Raises StoreItemNotFound, ItemMoved."""

        def nothing(found: Item | None) -> None:
            if found is None:
                raise StoreItemNotFound(identity.text)

        self._write(noun, identity, nothing, based_on)

    def load(self, entries: Iterable[tuple[str, Identity, Body]], note: str | None = None) -> int:
        """Fill an empty store in one go, as one revision; gives the number of items. Raises StoreNotEmpty."""
        self._make_file()
        count = bulk.load(self._writer, self._tip.line[0][0], entries, note)
        self._tip.clear()
        return count

    def _write(self, noun: str, identity: Identity, make: Callable[[Item | None], Body | None],
               based_on: int | None, born: int = 0) -> Item:
        self._make_file()
        if self.frozen:
            raise StoreReadOnly(self.frozen, identity.text)
        writer = self._writer
        with writer.change():
            found = self._tip.newest(noun, identity)
            if self._tip.was_moved:
                writer.look()
                self._tip.was_moved = False
            existing = found if found is not None and found.exists else None
            writing.check(noun, identity, existing, based_on)
            body = make(existing)
            text = None if body is None else encode(body)
            if existing is not None and existing.text == text and existing.identity == identity.text:
                return existing
            item = writer.append(self._branch, self._is_root, found, noun, identity, text, born)
        self._tip.learn(item)
        if self._tried is not None:
            self._tried.append(Change(existing, item if item.exists else None))
        return item

    # Statements and transactions

    def begin_statement(self, command_line: str, script: str | None = None, user: str | None = None) -> None:
        """From here on writes belong to one statement. Inside another statement, or a transaction, to that one."""
        self._writer.begin_statement(command_line, script, user)

    def end_statement(self) -> bool:
        """The statement ends; its revision, when it made one, is finished. Ends as often as it began.

        True when a transaction that was bound to the statement was still open, and is undone now.
        """
        self._writer.end_statement()
        if not self._writer.has_overdue_transaction:
            return False
        self.rollback_transaction()
        return True

    @property
    def script(self) -> str | None:
        """The script file that the open statement is of, None for what was typed."""
        return self._writer.script

    def close_revision(self) -> None:
        """Finish the open revision in the middle of a statement; the next write makes another one."""
        self._writer.close_revision()

    @property
    def in_transaction(self) -> bool:
        """Whether a transaction is open."""
        return self._database.in_transaction

    def begin_transaction(self, note: str | None = None, *, is_bound: bool = False) -> None:
        """One revision, all or nothing, until commit or rollback; others cannot write meanwhile.

        One that `is_bound` is undone when the statement that is open ends before it.
        """
        if self.frozen:
            raise StoreReadOnly(self.frozen)
        self._make_file()
        self._writer.begin_transaction(note, is_bound)
        self._tip.catch_up()

    def commit_transaction(self) -> None:
        """Write what the transaction did. Raises TransactionState when there is none."""
        self._writer.commit_transaction()

    def rollback_transaction(self) -> None:
        """Drop what the transaction did. Raises TransactionState when there is none."""
        self._writer.rollback_transaction()
        self._tip.clear()

    @contextmanager
    def together(self) -> Iterator[None]:
        """What the block reads nobody changes before it writes; what it writes is there whole, or not at all."""
        self._make_file()
        try:
            with self._writer.together():
                self._tip.catch_up()
                yield
        except BaseException:
            self._tip.clear()
            raise

    @property
    def is_rehearsing(self) -> bool:
        """Whether what is written now is only tried."""
        return self._tried is not None

    @contextmanager
    def rehearsal(self) -> Iterator[list[Change]]:
        """Inside the block writes are only tried: each is noted in the list that it gets, and at its end all are gone.

        Others cannot write meanwhile. It may stand inside a transaction; a store without file stays without.
        """
        later, self._later = self._later, None
        tried: list[Change] = []
        self._tried = tried
        try:
            with self._writer.rehearsal():
                self._tip.catch_up()
                yield tried
        finally:
            self._tried = None
            self._later = later
            self._tip.clear()

    # Branches, snapshots, undo

    @property
    def branch(self) -> Branch:
        """The branch that the store stands on."""
        return self._branches.get(self._branch)

    def branch_named(self, name: str) -> Branch:
        """The branch of that name, in any case. Raises UnknownBranch."""
        return self._branches.named(name)

    def branches(self) -> list[Branch]:
        """The branches that have a name."""
        return self._branches.all()

    def snapshots(self) -> list[Snapshot]:
        """All snapshots."""
        return self._branches.snapshots()

    def fork(self, name: str | None = None, source: Reader | None = None) -> Branch:
        """Add a branch that starts as `source` is (the tip when None). Raises NameTaken."""
        self._make_file()
        self._writer.close_revision()
        line = (source or self._tip).line
        with self._database.writing():
            return self._branches.fork(name, line, self._clock())

    def view_of(self, branch: Branch) -> Reader:
        """A branch as it is now."""
        return self._reader(self._branches.line(branch.id))

    def history_of(self, branch: Branch) -> History:
        """The past of a branch."""
        return self.history_at(self.view_of(branch))

    def history_at(self, view: Reader) -> History:
        """The past that a view sees."""
        return History(self._database, view)

    def origin_of(self, branch: Branch) -> Reader:
        """What a branch began as: its parent at that time. Raises UnknownBranch for the branch without parent."""
        if branch.parent is None:
            raise UnknownBranch(f'"{branch.name}" is the branch that all others come from.', branch.name)
        return self._reader(self._branches.line(branch.id)[1:])

    def snapshot(self, name: str, note: str | None = None, source: Reader | None = None) -> Snapshot:
        """Give what `source` sees (the tip when None) a name. Raises NameTaken."""
        self._make_file()
        self._writer.close_revision()
        line = (source or self._tip).line
        with self._database.writing():
            return self._branches.keep(name, line, self._clock(), note)

    def drop_fork(self, name: str) -> None:
        """Forget the name of a branch, so that nobody comes to it any more. Raises UnknownBranch, BranchNeeded."""
        found = self._branches.named(name)
        if found.parent is None or found.id == self._branch:
            raise BranchNeeded(f'"{found.name}" is needed: it is the main line, or where the store stands.', name)
        with self._database.writing():
            self._branches.unname(found)

    def drop_snapshot(self, name: str) -> None:
        """Forget the name of a snapshot; what it named stays in the past. Raises UnknownBranch."""
        found = self._branches.snapshot(name)
        with self._database.writing():
            self._branches.drop(found)

    def checkout(self, branch: Branch | str) -> None:
        """Stand on another branch. Raises UnknownBranch, and TransactionState inside a transaction."""
        if self._database.in_transaction:
            raise TransactionState("The branch cannot be changed while a transaction is active.")
        self._writer.close_revision()
        self._stand((self._branches.named(branch) if isinstance(branch, str) else branch).id)

    def apply(self, changes: Iterable[Change]) -> list[Item]:
        """Give each item of the changes its `after` state, all or nothing, in the open statement's revision."""
        own = not self._database.in_transaction
        if own:
            self.begin_transaction()
        try:
            written = [self._applied(change) for change in changes]
        except BaseException:
            if own:
                self.rollback_transaction()
            raise
        if own:
            self.commit_transaction()
        return [item for item in written if item is not None]

    def revert(self, first: int, last: int | None = None, *, force: bool = False) -> list[Change]:
        """Undo the revisions first..last, as a revision of its own; gives what it changed.

        Raises LaterChanges when items were changed again since (unless `force`), UnknownRevision.
        """
        self._writer.close_revision()
        self._branches.line_at(self._tip.line, last or first)
        done = self.history.changes(first, last)
        later = [] if force else self.history.later(done)
        if later:
            names = [f"{change.noun} {change.identity}" for change in later]
            raise LaterChanges("Later changes build on what would be undone: " + ", ".join(names) + ".", names)
        undoing = [Change(change.after, change.before) for change in reversed(done)]
        self.apply(undoing)
        return undoing

    def _applied(self, change: Change) -> Item | None:
        known = change.after or change.before
        assert known is not None
        identity = known.as_identity()
        after = change.after
        if after is not None:
            # What comes back stands again where it stood in lists.
            return self._write(change.noun, identity, lambda found: after.body, None, after.born)
        if self.get(change.noun, identity) is not None:
            self.remove(change.noun, identity)
        return None

    # The place

    def _stand(self, branch: int) -> None:
        self._branches = Branches(self._database)
        self._branch = branch
        line = self._branches.line(branch)
        self._is_root = len(line) == 1
        self._tip.stand(self._database, line)

    def _reader(self, line: Line) -> Reader:
        is_root_tip = len(line) == 1 and line[0][1] == NO_CAP
        return Reader(self._database, line, is_root_tip)

    def _make_file(self) -> None:
        """A store that waited for its first write becomes a file now."""
        if self._later is not None:
            database = self._later()
            self._later = None
            self._database.close()
            self._database = self._writer.database = database
            self._stand(MAIN)


def _made(location: str, busy: int) -> Database:
    import os

    folder = os.path.dirname(location.removeprefix("sqlite:///"))
    if folder:
        os.makedirs(folder, exist_ok=True)
    return Database(location, True, busy)
