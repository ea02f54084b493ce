"""The tables of a store, and its format version.

    branch      a line of changes: where it left its parent (the last change that it sees of it)
    revision    one top-level statement: when, who, which command line; unfinished until the statement ended
    item        every identity that ever was, once for all branches
    version     append-only: what an item was from a change on; no body: it was removed
    current     the newest version of each item on a branch without parent, so that Gets need no search
    snapshot    a name for (branch, change)
    directory   typed columns of users, contacts, groups and OUs, beside `current`: what filters are translated to
    name        append-only: every name (SIP address, DN, GUID ...) that a directory object ever had, for look-ups
                that cost the same for today, for a fork and for the past

`change` numbers every change of an item across the store. Numbers are dealt out by the writer, who holds the write
lock, so their order is the order of the commits, also when two programs have revisions open at the same time. Text
that is compared without case is kept folded (`values.names.fold`); the spelling that is shown is in the version's body
or `identity`. Times are 100 ns ticks, as DateTime has them, in UTC.
"""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import BigInteger, Column, Connection, Index, Integer, MetaData, SmallInteger, Table, Text

FORMAT = 1
"""The version of the tables below. A higher number in a store means: made by a newer release."""

metadata = MetaData()

store_format = Table(
    "lyncshell_store", metadata,
    Column("version", Integer, primary_key=True, autoincrement=False),
)  # fmt: skip

branch = Table(
    "branch", metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("name", Text, unique=True),
    Column("title", Text),
    Column("parent", Integer),
    Column("fork_change", BigInteger),
    Column("made", BigInteger, nullable=False),
)  # fmt: skip

revision = Table(
    "revision", metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("branch", Integer, nullable=False),
    Column("made", BigInteger, nullable=False),
    Column("user", Text, nullable=False),
    Column("command_line", Text, nullable=False),
    Column("script", Text),
    Column("finished", SmallInteger, nullable=False),
    Column("note", Text),
)  # fmt: skip
Index("revision_made", revision.c.branch, revision.c.made)

item = Table(
    "item", metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("noun", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("scope", SmallInteger, nullable=False),
    Column("parent", Text),
)  # fmt: skip
Index("item_identity", item.c.noun, item.c.key, unique=True)
Index("item_parent", item.c.noun, item.c.parent)

version = Table(
    "version", metadata,
    Column("change", BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False),
    Column("item", Integer, nullable=False),
    Column("branch", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("born", BigInteger, nullable=False),
    Column("identity", Text, nullable=False),
    Column("body", Text),
)  # fmt: skip
Index("version_item", version.c.item, version.c.branch, version.c.change)
Index("version_revision", version.c.revision, version.c.change)

current = Table(
    "current", metadata,
    Column("branch", Integer, primary_key=True, autoincrement=False),
    Column("item", Integer, primary_key=True, autoincrement=False),
    Column("change", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)  # fmt: skip

snapshot = Table(
    "snapshot", metadata,
    Column("name", Text, primary_key=True),
    Column("title", Text, nullable=False),
    Column("branch", Integer, nullable=False),
    Column("change", BigInteger, nullable=False),
    Column("made", BigInteger, nullable=False),
    Column("note", Text),
)  # fmt: skip

directory = Table(
    "directory", metadata,
    Column("branch", Integer, primary_key=True, autoincrement=False),
    Column("item", Integer, primary_key=True, autoincrement=False),
    Column("noun", Text, nullable=False),
    Column("guid", Text),
    Column("sid", Text),
    Column("sam_account_name", Text),
    Column("user_principal_name", Text),
    Column("sip_address", Text),
    Column("distinguished_name", Text),
    Column("ou", Text),
    Column("display_name", Text),
    Column("line_uri", Text),
    Column("registrar_pool", Text),
    Column("enabled", SmallInteger),
    Column("enterprise_voice", SmallInteger),
    sqlite_with_rowid=False,
)  # fmt: skip
for _indexed in ("ou", "registrar_pool", "sip_address", "line_uri", "sam_account_name", "display_name"):
    Index(f"directory_{_indexed}", directory.c.branch, directory.c.noun, directory.c[_indexed])

name = Table(
    "name", metadata,
    Column("kind", Text, primary_key=True),
    Column("value", Text, primary_key=True),
    Column("item", Integer, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)  # fmt: skip

MIGRATIONS: dict[int, Callable[[Connection], None]] = {}
"""From a format version to the function that brings a store of it to the next one, inside one transaction."""


def create(connection: Connection) -> None:
    """Make the tables and the main branch in an empty database; the caller holds the write lock."""
    for table in metadata.sorted_tables:
        table.create(connection, checkfirst=False)
    connection.execute(store_format.insert().values(version=FORMAT))
    connection.execute(branch.insert().values(id=1, name="main", title="main", made=0))


def migrate(connection: Connection, found: int) -> None:
    """Bring a store of format `found` to FORMAT; the caller holds the write lock."""
    for step in range(found, FORMAT):
        MIGRATIONS[step](connection)
    if found != FORMAT:
        connection.execute(store_format.update().values(version=FORMAT))
