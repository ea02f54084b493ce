"""Opening: what is no store, newer, locked, missing, damaged; and stores that wait for their first write."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from lyncshell.store.connection import translated
from lyncshell.store.errors import (
    NotAStore,
    StoreDamaged,
    StoreLocked,
    StoreReadOnly,
    StoreTooNew,
    StoreUnavailable,
)
from lyncshell.store.identity import GLOBAL, tag
from lyncshell.store.store import CREATE, NEVER, WHEN_WRITTEN, Store

Open = Callable[..., Store]


def test_a_store_remembers(open_file: Open) -> None:
    """What was written is there when the file is opened again."""
    open_file().put("MobilityPolicy", GLOBAL, {"EnableMobility": False})
    found = open_file(create=NEVER).get("MobilityPolicy", GLOBAL)
    assert found is not None
    assert found.body == {"EnableMobility": False}


def test_a_missing_file(open_file: Open, path: str) -> None:
    """Without leave to make it, a store that is not there is an error, and nothing is made."""
    with pytest.raises(StoreUnavailable, match="no store at"):
        open_file(create=NEVER)
    assert not Path(path).exists()


def test_a_missing_folder(tmp_path: Path, clock: Callable[[], int]) -> None:
    """A store is not made in a folder that does not exist."""
    with pytest.raises(StoreUnavailable, match="folder does not exist"):
        Store.open(str(tmp_path / "no" / "store.db"), clock=clock, create=CREATE)


@pytest.mark.parametrize("content", [b"Name,Site\nKen,Redmond\n", b"SQLite format 3\0" + b"x" * 5000])
def test_a_file_that_is_no_store(open_file: Open, path: str, content: bytes) -> None:
    """A file of something else is refused in one line and stays as it is."""
    Path(path).write_bytes(content)
    with pytest.raises((NotAStore, StoreDamaged)) as caught:
        open_file()
    assert "\n" not in caught.value.message
    assert Path(path).read_bytes() == content


def test_a_folder(tmp_path: Path, clock: Callable[[], int]) -> None:
    """A folder is no store."""
    with pytest.raises(NotAStore, match="is a folder"):
        Store.open(str(tmp_path), clock=clock, create=CREATE)


def test_a_database_of_something_else(open_file: Open, path: str) -> None:
    """An SQLite database without our tables is refused and gets none."""
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.close()
    content = Path(path).read_bytes()
    with pytest.raises(NotAStore, match="is a database, but not a LyncShell store"):
        open_file()
    assert Path(path).read_bytes() == content


def test_a_newer_store(open_file: Open, path: str) -> None:
    """A store of a newer format is refused with its number and is not changed."""
    open_file().close()
    connection = sqlite3.connect(path)
    connection.execute("UPDATE lyncshell_store SET version = 99")
    connection.commit()
    connection.close()
    with pytest.raises(StoreTooNew, match=r"format 99.*Nothing was changed"):
        open_file()


def test_an_unknown_url(clock: Callable[[], int]) -> None:
    """An URL that no driver is there for is an error of one line."""
    with pytest.raises(StoreUnavailable, match="a store is a path"):
        Store.open("oracle://db/cms", clock=clock)


def test_a_sqlite_url(path: str, clock: Callable[[], int]) -> None:
    """A path may be written as an URL."""
    store = Store.open(f"sqlite:///{path}", clock=clock, create=CREATE)
    store.close()
    assert Path(path).exists()


def test_a_locked_store(open_file: Open, path: str) -> None:
    """A write waits for another program's and then gives up, the store unchanged; later it works."""
    store = open_file(busy=50)
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreLocked, match="another program writes to it"):
        store.put("MobilityPolicy", GLOBAL, {})
    assert store.get("MobilityPolicy", GLOBAL) is None
    other.execute("ROLLBACK")
    other.close()
    store.put("MobilityPolicy", GLOBAL, {})
    assert store.get("MobilityPolicy", GLOBAL) is not None


@pytest.mark.parametrize(("text", "error"), [
    ("attempt to write a readonly database", StoreReadOnly),
    ("database disk image is malformed", StoreDamaged),
    ("unable to open database file", StoreUnavailable),
])  # fmt: skip
def test_the_meaning_of_errors(text: str, error: type[Exception]) -> None:
    """What the driver reports becomes an error that names the store."""
    with pytest.raises(error, match="The store \"here"), translated("here.db"):
        raise sqlite3.OperationalError(text)


def test_made_with_the_first_write(tmp_path: Path, clock: Callable[[], int]) -> None:
    """A store that waits for its first write makes its folder and file then, and not before."""
    path = tmp_path / "data" / "store.db"
    store = Store.open(str(path), clock=clock, create=WHEN_WRITTEN)
    tip = store.tip
    assert list(tip.all("MobilityPolicy")) == []
    assert not path.parent.exists()
    store.begin_statement("New-CsMobilityPolicy Sales")
    store.put("MobilityPolicy", tag("Sales"), {})
    store.end_statement()
    assert path.exists()
    assert [item.identity for item in tip.all("MobilityPolicy")] == ["Tag:Sales"]
    assert [revision.command_line for revision in store.history.revisions()] == ["New-CsMobilityPolicy Sales"]
    store.close()


def test_importing_the_package_is_cheap() -> None:
    """The package, identities and errors come without SQLAlchemy: only an opened store needs it."""
    program = ("import sys, lyncshell.store, lyncshell.store.identity, lyncshell.store.errors\n"
               "import lyncshell.values.predicate\n"
               "assert not {'sqlalchemy', 'pydantic', 'json'} & set(sys.modules), sorted(sys.modules)")
    subprocess.run([sys.executable, "-c", program], check=True)
