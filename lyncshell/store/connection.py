"""One open database: how it is reached, who may write, and what its errors mean. All that is SQLite's own is here,
and what is different with PostgreSQL is in `postgres`.

A `Database` is used by one thread at a time. Statements are SQLAlchemy Core, compiled once and then run by the
driver (`rows`, `run`): a Get that is repeated costs microseconds. Reading opens no transaction that outlives the
call. `writing()` begins immediately, so that a second writer waits (`busy` milliseconds) at the start and never in
the middle; inside `begin()` ... `commit()` it nests as a save-point, so one object is always whole.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, Executable, create_engine, exc
from sqlalchemy.pool import StaticPool
from sqlalchemy.sql.elements import ClauseElement

from lyncshell.errors import StoreFailure
from lyncshell.store import schema
from lyncshell.store.errors import (
    NotAStore,
    StoreDamaged,
    StoreLocked,
    StoreReadOnly,
    StoreTooNew,
    StoreUnavailable,
    TransactionState,
)

MEMORY = ":memory:"
_SQLITE_URL = "sqlite:///"
_HEADER = b"SQLite format 3\0"


_Prepared = tuple[str, tuple[str, ...], dict[str, Any]]
"""A statement's text, the names of its values in order, and the values that are part of it."""


class Database:
    """A connection to a store's tables. `location` is a path, an URL `sqlite:///path`, or `:memory:`."""

    __slots__ = ("_connection", "_cursor", "_data_version", "_engine", "_prepared", "in_transaction", "path")

    def __init__(self, location: str, create: bool, busy: int) -> None:
        self.path = self._place(location)
        """The file's path, None for a store in memory."""
        self.in_transaction = False
        self._prepared: dict[Executable, _Prepared] = {}
        self._data_version = -1
        self._check_place(create)
        with translated(self.path):
            self._engine = self._make_engine(location, busy)
            self._connection = self._engine.connect()
            self._cursor: Any = self._connection.connection.cursor()
            try:
                self._prepare_file()
            except BaseException:
                self.close()
                raise

    def _place(self, location: str) -> str | None:
        return _path(location)

    def _check_place(self, create: bool) -> None:
        _check_file(self.path, create)

    def _make_engine(self, location: str, busy: int) -> Engine:
        return _engine(self.path, busy)

    def close(self) -> None:
        """Let go of the file. An open transaction is rolled back."""
        self._connection.close()
        self._engine.dispose()

    # Reading and writing

    def rows(self, statement: Executable, **parameters: object) -> list[tuple[Any, ...]]:
        """Run a query with values that the driver takes as they are (int, str, None) and fetch everything."""
        with translated(self.path):
            rows: list[tuple[Any, ...]] = self._execute(statement, parameters).fetchall()
            return rows

    def run(self, statement: Executable, **parameters: object) -> None:
        """Run one writing statement; the caller is inside `writing()`."""
        self._execute(statement, parameters)

    def run_many(self, statement: Executable, rows: Iterable[dict[str, object]]) -> None:
        """Run a writing statement for many sets of values; the caller is inside `writing()`."""
        sql, names, _ = self._compiled(statement)
        self._cursor.executemany(sql, ([row[name] for name in names] for row in rows))

    def select(self, statement: Executable) -> Sequence[Sequence[Any]]:
        """Run a query that was built for this one call, with its values inside."""
        with translated(self.path):
            return self._connection.execute(statement).fetchall()

    def moved(self) -> bool:
        """Whether another connection committed something since the last call (true the first time)."""
        if self.path is None and self._data_version >= 0:
            return False
        with translated(self.path):
            found: int = self._cursor.execute("PRAGMA data_version").fetchone()[0]
        moved = found != self._data_version
        self._data_version = found
        return moved

    def forget(self) -> None:
        """Make the next `moved()` true: what was read in a transaction that is gone does not count."""
        self._data_version = -1

    # Transactions

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Hold the write lock; commit at the end, or leave everything as it was when the block raises."""
        nested = self.in_transaction
        commit, undo = _NESTED if nested else _OUTER
        with translated(self.path):
            self._cursor.execute("SAVEPOINT one_object") if nested else self._lock()
            try:
                yield
                self._cursor.execute(commit)
            except BaseException:
                self._undo(undo)
                raise

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold the write lock for several `writing()`; nothing of them stays when the block raises."""
        self.begin()
        try:
            yield
        except BaseException:
            self.rollback()
            raise
        self.commit()

    @contextmanager
    def trial(self) -> Iterator[None]:
        """Hold the write lock, and leave everything as it was at the end of the block in any case."""
        nested = self.in_transaction
        undo = ("ROLLBACK TO trial", "RELEASE trial") if nested else ("ROLLBACK",)
        with translated(self.path):
            self._cursor.execute("SAVEPOINT trial") if nested else self._lock()
        self.in_transaction = True
        try:
            yield
        finally:
            self._undo(undo)
            self.in_transaction = nested

    def begin(self) -> None:
        """Take the write lock until `commit` or `rollback`."""
        if self.in_transaction:
            raise TransactionState("A transaction is already active.")
        with translated(self.path):
            self._lock()
        self.in_transaction = True

    def commit(self) -> None:
        """Write everything since `begin`."""
        self._end_transaction("COMMIT")

    def rollback(self) -> None:
        """Drop everything since `begin`."""
        self._end_transaction("ROLLBACK")

    def _end_transaction(self, command: str) -> None:
        if not self.in_transaction:
            raise TransactionState("There is no active transaction.")
        try:
            with translated(self.path):
                self._cursor.execute(command)
        except BaseException:
            self._undo(("ROLLBACK",))
            raise
        finally:
            self.in_transaction = False

    def _lock(self) -> None:
        """Begin a transaction that nobody else can write beside."""
        self._cursor.execute("BEGIN IMMEDIATE")

    def _is_in_transaction(self) -> bool:
        """Whether the database says that a transaction is open."""
        return bool(self._connection.connection.dbapi_connection.in_transaction)  # type: ignore[union-attr]

    def _undo(self, commands: tuple[str, ...]) -> None:
        """Roll back; a disk that is full may have made SQLite roll back already, and then there is nothing to do."""
        if self._is_in_transaction():
            for command in commands:
                self._cursor.execute(command)

    # Statements

    def _execute(self, statement: Executable, parameters: dict[str, object]) -> Any:
        sql, names, constants = self._prepared.get(statement) or self._compiled(statement)
        if constants:
            parameters = {**constants, **parameters}
        return self._cursor.execute(sql, [parameters[name] for name in names])

    def _compiled(self, statement: Executable) -> _Prepared:
        found = self._prepared.get(statement)
        if found is None:
            assert isinstance(statement, ClauseElement)
            compiled: Any = statement.compile(dialect=self._engine.dialect)
            constants = {name: bind.value for name, bind in compiled.binds.items() if not bind.required}
            found = self._prepared[statement] = (str(compiled), tuple(compiled.positiontup or ()), constants)
        return found

    # Opening

    def _prepare_file(self) -> None:
        """Look first, change afterwards: a file that is not ours, or newer, stays as it is."""
        found = self._format()
        if found is not None and found > schema.FORMAT:
            raise StoreTooNew(f'The store "{self.path}" has format {found}, made by a newer release; this one reads '
                              f"formats up to {schema.FORMAT}. Nothing was changed.", self.path)
        if self.path is not None:
            self._cursor.execute("PRAGMA journal_mode=WAL")
            self._cursor.execute("PRAGMA synchronous=NORMAL")
        if found != schema.FORMAT:
            with self.writing():
                self._build(self._format())

    def _build(self, found: int | None) -> None:
        """Make or migrate the tables. Asked again inside the lock: another program may have done it meanwhile."""
        if found is None:
            schema.create(self._connection)
        elif found < schema.FORMAT:
            schema.migrate(self._connection, found)

    def _format(self) -> int | None:
        """The store's format, None for an empty database; a database of something else raises NotAStore."""
        tables = self._cursor.execute("SELECT name FROM sqlite_master").fetchall()
        if not tables:
            return None
        if (schema.store_format.name,) not in tables:
            raise NotAStore(f'"{self.path}" is a database, but not a LyncShell store.', self.path)
        found: int = self._cursor.execute(f"SELECT max(version) FROM {schema.store_format.name}").fetchone()[0]
        return found


def open_database(location: str, create: bool, busy: int) -> Database:
    """The database at a location: a path, an URL of SQLite or PostgreSQL, or `:memory:`. Raises StoreFailure."""
    if not is_server(location):
        return Database(location, create, busy)
    from lyncshell.store.postgres import PostgresDatabase

    return PostgresDatabase(location, create, busy)


def is_server(location: str) -> bool:
    """Whether a location is on a database server."""
    return location.startswith(("postgresql://", "postgres://"))


_OUTER = ("COMMIT", ("ROLLBACK",))
_NESTED = ("RELEASE one_object", ("ROLLBACK TO one_object", "RELEASE one_object"))


def _path(location: str) -> str | None:
    if location in (MEMORY, "sqlite://"):
        return None
    path = location.removeprefix(_SQLITE_URL)
    if "://" in path:
        raise StoreUnavailable(f'The store "{location}" cannot be opened: a store is a path, {_SQLITE_URL}<path>, or '
                               "postgresql://<host>/<database>.", location)
    return path


def _check_file(path: str | None, create: bool) -> None:
    """Refuse what SQLite would report in its own words, or would create without being asked."""
    if path is None:
        return
    if os.path.isdir(path):
        raise NotAStore(f'"{path}" is a folder, not a LyncShell store.', path)
    if not os.path.exists(path):
        if not create:
            raise StoreUnavailable(f'There is no store at "{path}".', path)
        if not os.path.isdir(os.path.dirname(path) or "."):
            raise StoreUnavailable(f'The store "{path}" cannot be made: its folder does not exist.', path)
        return
    try:
        with open(path, "rb") as file:
            head = file.read(len(_HEADER))
    except OSError as error:
        raise StoreUnavailable(f'The store "{path}" cannot be read: {error.strerror}.', path) from None
    if head not in (_HEADER, b"") or (not head and not create):
        raise NotAStore(f'"{path}" is not a LyncShell store.', path)


def _engine(path: str | None, busy: int) -> Engine:
    """An engine with one connection whose transactions are begun and ended by us alone."""

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(path or MEMORY, timeout=busy / 1000, isolation_level=None, check_same_thread=False)

    return create_engine("sqlite://", creator=connect, poolclass=StaticPool, isolation_level="AUTOCOMMIT",
                         skip_autocommit_rollback=True)


class translated:
    """Turns the driver's errors inside the block into ours, with the store's place in the text."""

    __slots__ = ("_place",)

    def __init__(self, place: str | None) -> None:
        self._place = place

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, exc.DBAPIError) and error.orig is not None:
            error = error.orig
        if isinstance(error, sqlite3.Error):
            raise _meaning(error, self._place) from error
        if error is not None and type(error).__module__.startswith("psycopg"):
            from lyncshell.store.postgres import meaning

            raise meaning(error, self._place) from error


def _meaning(error: sqlite3.Error, place: str | None) -> StoreFailure:
    text = str(error)
    where = f'The store "{place}"' if place else "The store in memory"
    if "locked" in text or "busy" in text:
        return StoreLocked(f"{where} is locked: another program writes to it. Try again when it is done.", place)
    if "readonly" in text:
        return StoreReadOnly(f"{where} cannot be written: the file or its folder is read-only.", place)
    if "not a database" in text:
        return NotAStore(f'"{place}" is not a LyncShell store.', place)
    if "malformed" in text or "corrupt" in text:
        return StoreDamaged(f"{where} is damaged: {text}.", place)
    if "unable to open" in text:
        return StoreUnavailable(f"{where} cannot be opened.", place)
    return StoreFailure(f"{where} failed: {text}.", place)

