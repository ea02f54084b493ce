"""Stores of every format that a release wrote open, with all that is in them; `stores/` keeps one of each."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from lyncshell.store import schema
from lyncshell.store.directory import USER
from lyncshell.store.identity import parse_user, site
from lyncshell.store.store import NEVER, Store

KEPT = sorted((Path(__file__).parent / "stores").glob("format_*.sql"))
Open = Callable[..., Store]


def restore(kept: Path, path: str) -> None:
    """Make the store's file from its kept text."""
    connection = sqlite3.connect(path)
    connection.executescript(kept.read_text(encoding="utf-8"))
    connection.close()


@pytest.mark.parametrize("kept", KEPT, ids=lambda kept: kept.stem)
def test_kept_stores(open_file: Open, path: str, kept: Path) -> None:
    """A store of an older format opens with its items, users, branches and past, and takes new changes."""
    restore(kept, path)
    store = open_file(create=NEVER)
    rule = site("Redmond").child("All")
    assert [item.body for item in store.all("MobilityPolicy")] == [{}]
    assert store.get("VoiceNormalizationRule", rule) is None
    assert [item.body["DisplayName"] for item in store.named(USER, parse_user("sip:kenmyer@litwareinc.com"))] == [
        "Ken Myer"]
    assert [revision.command_line for revision in store.history.revisions()][1] == "Enable-CsUser"
    for view in (store.as_of(1), store.at("monday"), store.at("Trial")):
        assert [item.body for item in view.all("MobilityPolicy")] == [{"EnableMobility": False}]
        assert view.get("VoiceNormalizationRule", rule) is not None
    store.put("MobilityPolicy", site("Redmond"), {"EnableMobility": False})
    assert store.history.last_revision() == 4


def test_every_format_is_kept() -> None:
    """There is a kept store of each format up to the present one."""
    assert [kept.stem for kept in KEPT] == [f"format_{number}" for number in range(1, schema.FORMAT + 1)]


def test_migration(open_file: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    """A migration runs once, in one transaction: when it fails the store stays as it was."""
    open_file().close()

    def add_color(connection: Connection) -> None:
        connection.execute(text("ALTER TABLE snapshot ADD COLUMN color TEXT"))

    def fail(connection: Connection) -> None:
        add_color(connection)
        raise ZeroDivisionError

    monkeypatch.setattr(schema, "FORMAT", schema.FORMAT + 1)
    monkeypatch.setitem(schema.MIGRATIONS, schema.FORMAT - 1, fail)
    with pytest.raises(ZeroDivisionError):
        open_file()
    monkeypatch.setitem(schema.MIGRATIONS, schema.FORMAT - 1, add_color)
    open_file().close()
    monkeypatch.setitem(schema.MIGRATIONS, schema.FORMAT - 1, fail)
    open_file().close()
