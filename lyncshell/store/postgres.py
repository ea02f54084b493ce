"""A store in PostgreSQL, for several administrators at once: what is different from a file.

One advisory lock of the transaction stands for SQLite's write lock, so writers queue at the start here too. Whether
somebody else wrote is asked with the number of the newest change. The driver is psycopg, which only this needs:
`pip install lyncshell[postgresql]`.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine, Executable, create_engine, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.pool import StaticPool
from sqlalchemy.sql.elements import ClauseElement

from lyncshell.errors import StoreFailure
from lyncshell.store import schema
from lyncshell.store.connection import Database, translated
from lyncshell.store.errors import NotAStore, StoreLocked, StoreReadOnly, StoreTooNew, StoreUnavailable

# Any number that no other program's advisory locks are likely to have: "lync" and "shel" as bytes.
LOCK = 0x6C796E63_7368656C


class PostgresDatabase(Database):
    """A connection to a store's tables on a server. `location` is `postgresql://[user[:password]@]host/database`."""

    __slots__ = ("_is_made",)

    def _place(self, location: str) -> str | None:
        try:
            return make_url(location).render_as_string(hide_password=True)
        except ArgumentError:
            raise StoreUnavailable(f'"{location}" is no address of a database.', location) from None

    def _check_place(self, create: bool) -> None:
        self._is_made = create

    def _make_engine(self, location: str, busy: int) -> Engine:
        try:
            import psycopg
        except ImportError:
            raise StoreUnavailable("A store in PostgreSQL needs psycopg: pip install 'lyncshell[postgresql]'.",
                                   self.path) from None
        address = make_url(location).set(drivername="postgresql").render_as_string(hide_password=False)

        def connect() -> psycopg.Connection[Any]:
            connection = psycopg.connect(address, autocommit=True)
            connection.execute(f"SET lock_timeout = {int(busy)}")
            return connection

        return create_engine("postgresql+psycopg://", creator=connect, poolclass=StaticPool,
                             isolation_level="AUTOCOMMIT", skip_autocommit_rollback=True)

    def moved(self) -> bool:
        """Whether a change came since the last call (true the first time)."""
        with translated(self.path):
            row = self._cursor.execute("SELECT change FROM version ORDER BY change DESC LIMIT 1").fetchone()
        found = 0 if row is None else int(row[0])
        moved = found != self._data_version
        self._data_version = found
        return moved

    def _lock(self) -> None:
        self._cursor.execute("BEGIN")
        try:
            self._cursor.execute(f"SELECT pg_advisory_xact_lock({LOCK})")
        except BaseException:
            self._cursor.execute("ROLLBACK")
            raise

    def _is_in_transaction(self) -> bool:
        driver: Any = self._connection.connection.dbapi_connection
        return bool(driver.info.transaction_status) and not driver.closed

    def _execute(self, statement: Executable, parameters: dict[str, object]) -> Any:
        sql, _, constants = self._prepared.get(statement) or self._compiled(statement)
        return self._cursor.execute(sql, {**constants, **parameters} if constants else parameters)

    def run_many(self, statement: Executable, rows: Any) -> None:
        """Run a writing statement for many sets of values; the caller is inside `writing()`."""
        self._cursor.executemany(self._compiled(statement)[0], list(rows))

    def _compiled(self, statement: Executable) -> tuple[str, tuple[str, ...], dict[str, Any]]:
        found = self._prepared.get(statement)
        if found is None:
            assert isinstance(statement, ClauseElement)
            compiled: Any = statement.compile(dialect=self._engine.dialect)
            text = str(compiled)
            if statement.get_execution_options().get("or_ignore"):
                text += " ON CONFLICT DO NOTHING"
            constants = {name: bind.value for name, bind in compiled.binds.items() if not bind.required}
            found = self._prepared[statement] = (text, (), constants)
        return found

    def _prepare_file(self) -> None:
        found = self._format()
        if found is None and not self._is_made:
            raise StoreUnavailable(f'There is no store at "{self.path}".', self.path)
        if found is not None and found > schema.FORMAT:
            raise StoreTooNew(f'The store "{self.path}" has format {found}, made by a newer release; this one reads '
                              f"formats up to {schema.FORMAT}. Nothing was changed.", self.path)
        if found != schema.FORMAT:
            with self.writing():
                self._build(self._format())

    def _format(self) -> int | None:
        query = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
        tables = [row[0] for row in self._cursor.execute(query).fetchall()]
        if not tables:
            return None
        if schema.store_format.name not in tables:
            raise NotAStore(f'"{self.path}" is a database, but not a LyncShell store.', self.path)
        found: int = self._cursor.execute(f"SELECT max(version) FROM {schema.store_format.name}").fetchone()[0]
        return found


def meaning(error: BaseException, place: str | None) -> StoreFailure:
    """What an error of the driver means to an administrator."""
    where = f'The store "{place}"'
    name = type(error).__name__
    text = str(error).strip().split("\n")[0]
    if name in ("LockNotAvailable", "DeadlockDetected"):
        return StoreLocked(f"{where} is locked: another program writes to it. Try again when it is done.", place)
    if name in ("ReadOnlySqlTransaction", "InsufficientPrivilege"):
        return StoreReadOnly(f"{where} cannot be written: {text}.", place)
    if name in ("OperationalError", "AdminShutdown", "ConnectionTimeout") or "Connection" in name:
        return StoreUnavailable(f"{where} cannot be reached: {text}.", place)
    return StoreFailure(f"{where} failed: {text}.", place)
