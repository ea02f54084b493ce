"""How a change gets into the tables: numbers, revisions, statements, transactions.

The writer deals out the numbers of changes, revisions and items itself: it holds the write lock when it does. It
looks them up when somebody else may have written (`look`), and counts on from there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import bindparam, func, insert, select, update

from lyncshell.store import directory, schema
from lyncshell.store.connection import Database
from lyncshell.store.errors import ItemMoved, StoreItemExists
from lyncshell.store.identity import Identity
from lyncshell.store.item import Item

ADD_ITEM = insert(schema.item)
ADD_VERSION = insert(schema.version)
ADD_CURRENT = insert(schema.current)
ADD_REVISION = insert(schema.revision)
_c, _i, _r = schema.current.c, schema.item.c, schema.revision.c
_MOVE_CURRENT = (
    update(schema.current)
    .where(_c.branch == bindparam("at_branch"), _c.item == bindparam("at_item"))
    .values(change=bindparam("to_change"))
)
_FINISH = update(schema.revision).where(_r.id == bindparam("at_revision")).values(finished=1)
_RETELL = update(schema.revision).where(_r.id == bindparam("at_revision")).values(command_line=bindparam("text"))
_FIND_ITEM = select(_i.id).where(_i.noun == bindparam("noun"), _i.key == bindparam("key"))
_NUMBERS = select(
    select(func.max(schema.version.c.change)).scalar_subquery(),
    select(func.max(schema.revision.c.id)).scalar_subquery(),
    select(func.max(schema.item.c.id)).scalar_subquery(),
)


class Statement:
    """What is to be written down of a revision, and its number once it has one."""

    __slots__ = ("command_line", "depth", "is_bound", "note", "parts", "revision", "script", "user")

    def __init__(self, command_line: str, script: str | None, user: str, note: str | None = None) -> None:
        self.command_line = command_line
        self.script = script
        self.user = user
        self.note = note
        self.revision: int | None = None
        self.depth = 1
        self.is_bound = False
        """Of a transaction: whether it cannot outlive the statement that it began in."""
        self.parts: list[str] = []
        """Of a transaction: the command lines of the statements that changed something in it."""


class Writer:
    """Appends versions. One for each open store."""

    __slots__ = ("_change", "_clock", "_item", "_made", "_revision", "_statement", "_transaction", "database", "user")

    def __init__(self, database: Database, clock: Callable[[], int], user: str) -> None:
        self.database = database
        self._clock = clock
        self.user = user
        self._statement: Statement | None = None
        self._transaction: Statement | None = None
        self._change = self._revision = self._item = 0
        self._made: int | None = None

    # Statements

    def begin_statement(self, command_line: str, script: str | None, user: str | None) -> None:
        """Open a statement, or go one deeper into the one that is open."""
        if self._statement is not None:
            self._statement.depth += 1
        else:
            self._statement = Statement(command_line, script, self.user if user is None else user)

    def end_statement(self) -> None:
        """Leave the statement; its revision is finished with the outermost end."""
        statement = self._statement
        if statement is None:
            return
        statement.depth -= 1
        if statement.depth == 0:
            self._statement = None
            # In a transaction the statement made no revision of its own.
            if self._transaction is None:
                self._finish(statement)

    @property
    def script(self) -> str | None:
        """The script file of the open statement."""
        return None if self._statement is None else self._statement.script

    @property
    def has_overdue_transaction(self) -> bool:
        """Whether a transaction is open whose statement is over."""
        return self._statement is None and self._transaction is not None and self._transaction.is_bound

    def close_revision(self) -> None:
        """Finish the revision of the open statement; the statement goes on."""
        if self._statement is not None:
            self._finish(self._statement)

    def _tell(self, transaction: Statement) -> None:
        """Write down all command lines that took part in a transaction of many statements."""
        if transaction.revision is not None and transaction.parts:
            with self.database.writing():
                self.database.run(_RETELL, at_revision=transaction.revision, text="\n".join(transaction.parts))

    def _finish(self, statement: Statement) -> None:
        if statement.revision is None:
            return
        with self.database.writing():
            self.database.run(_FINISH, at_revision=statement.revision)
        statement.revision = None

    # Transactions

    def begin_transaction(self, note: str | None, is_bound: bool) -> None:
        """Take the write lock for many changes that are one revision."""
        self.close_revision()
        self.database.begin()
        running = self._statement or Statement("", None, self.user)
        self._transaction = Statement(running.command_line, running.script, running.user, note)
        self._transaction.is_bound = is_bound

    def commit_transaction(self) -> None:
        """Finish the transaction's revision and let go of the lock."""
        try:
            if self._transaction is not None:
                self._tell(self._transaction)
                self._finish(self._transaction)
            self.database.commit()
        finally:
            self._transaction = None

    def rollback_transaction(self) -> None:
        """Drop the transaction's revision."""
        self._transaction = None
        self.database.rollback()

    @contextmanager
    def rehearsal(self) -> Iterator[None]:
        """Changes in the block have a revision of their own, and all of it is dropped at the end."""
        before, self._transaction = self._transaction, Statement("", None, self.user)
        try:
            with self.database.trial():
                yield
        finally:
            self._transaction = before

    @contextmanager
    def together(self) -> Iterator[None]:
        """The write lock for several objects that are written whole or not at all."""
        running = self._transaction or self._statement
        before = None if running is None else running.revision
        nested = self.database.in_transaction
        try:
            with self.database.writing() if nested else self.database.held():
                yield
        except BaseException:
            if running is not None:
                # Its row went with the rest.
                running.revision = before
            raise

    # Changes

    @contextmanager
    def change(self) -> Iterator[None]:
        """The write lock for one object; the revision that it made counts only when it was committed."""
        try:
            with self.database.writing():
                yield
            statement = self._transaction or self._statement
            if statement is not None and self._made is not None:
                statement.revision = self._made
        finally:
            self._made = None

    def look(self) -> None:
        """Read the numbers that were dealt out last."""
        last = self.database.rows(_NUMBERS)[0]
        self._change, self._revision, self._item = (number or 0 for number in last)

    def append(self, branch: int, is_root: bool, found: Item | None, noun: str, identity: Identity,
               text: str | None, born: int = 0) -> Item:
        """Write the next version of an item, inside `change()`. `found` is its newest version on the branch.

        `born` gives an item that comes back its old place in lists.
        """
        database = self.database
        revision = self.revision(branch)
        self._change += 1
        change = self._change
        id = found.id if found is not None else self._item_id(noun, identity)
        born = found.born if found is not None and found.exists else born or change
        parent = found.parent if found is not None else identity.parent_key
        item = Item(id, noun, identity.key, identity.scope, parent, identity.text, change, revision, born, text)
        database.run(ADD_VERSION, change=change, item=id, branch=branch, revision=revision, born=born,
                     identity=identity.text, body=text)
        if is_root and found is not None:
            database.run(_MOVE_CURRENT, at_branch=branch, at_item=id, to_change=change)
        elif is_root:
            database.run(ADD_CURRENT, branch=branch, item=id, change=change)
        if noun in directory.NOUNS:
            directory.record(database, branch if is_root else None, found, item)
        return item

    def revision(self, branch: int, note: str | None = None) -> int:
        """The number of the revision that a change belongs to; made here when the statement has none yet."""
        statement = self._transaction or self._statement
        if self._transaction is not None and self._statement is not None:
            parts, line = self._transaction.parts, self._statement.command_line
            if not parts or parts[-1] != line:
                parts.append(line)
        if statement is not None and statement.revision is not None:
            return statement.revision
        self._revision += 1
        shown = statement or Statement("", None, self.user)
        self.database.run(ADD_REVISION, id=self._revision, branch=branch, made=self._clock(), user=shown.user,
                          command_line=shown.command_line, script=shown.script, finished=int(statement is None),
                          note=note or shown.note)
        self._made = self._revision
        return self._revision

    def next_numbers(self, items: int) -> tuple[int, int]:
        """Deal out numbers for many new items: the first change and the first item."""
        first = self._change + 1, self._item + 1
        self._change += items
        self._item += items
        return first

    def _item_id(self, noun: str, identity: Identity) -> int:
        """The number of an identity that this branch never had; another one, or the past, may have."""
        rows = self.database.rows(_FIND_ITEM, noun=noun, key=identity.key)
        if rows:
            id: int = rows[0][0]
            return id
        self._item += 1
        self.database.run(ADD_ITEM, id=self._item, noun=noun, key=identity.key, scope=int(identity.scope),
                          parent=identity.parent_key)
        return self._item


def check(noun: str, identity: Identity, existing: Item | None, based_on: int | None) -> None:
    """Refuse a write that was based on another version than the newest. Raises StoreItemExists, ItemMoved."""
    if based_on is None:
        return
    change = existing.change if existing is not None else 0
    if change == based_on:
        return
    if based_on == 0:
        raise StoreItemExists(noun, identity.text)
    raise ItemMoved(f'"{identity.text}" was changed by somebody else since it was read. Read it again.', identity.text)
