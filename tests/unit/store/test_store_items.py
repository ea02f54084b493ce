"""Items: reading, writing, order, conflicts, and reading while writing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lyncshell.store import reader, tip
from lyncshell.store.errors import ItemMoved, StoreItemExists, StoreItemNotFound, StoreNotEmpty
from lyncshell.store.identity import GLOBAL, Scope, parse_nested, parse_scoped, service, site, tag
from lyncshell.store.store import NEW, Store

NOUN = "DialPlan"
RULE = "VoiceNormalizationRule"
Open = Callable[..., Store]


def identities(store: Store, noun: str = NOUN, **options: object) -> list[str]:
    """The identities that a Get prints."""
    return [item.identity for item in store.all(noun, **options)]  # type: ignore[arg-type]


def test_put_and_get(store: Store) -> None:
    """An item is found under any spelling of its identity and keeps the first; its body is a copy."""
    store.put(NOUN, tag("Sales"), {"SimpleName": "Sales", "Rules": [1, 2]})
    found = store.get(NOUN, parse_scoped("tag:SALES"))
    assert found is not None
    assert (found.identity, found.body) == ("Tag:Sales", {"SimpleName": "Sales", "Rules": [1, 2]})
    found.body["Rules"].append(3)
    assert store.get(NOUN, tag("Sales")).body["Rules"] == [1, 2]  # type: ignore[union-attr]
    assert store.get("VoicePolicy", tag("Sales")) is None


def test_order_of_lists(store: Store) -> None:
    """A list shows Global, sites, services and tags in that order, each as they were made; a new one comes last."""
    for identity in (tag("b"), site("Redmond"), GLOBAL, tag("a"), service("Registrar", "pool0")):
        store.put(NOUN, identity, {})
    expected = ["Global", "Site:Redmond", "Service:Registrar:pool0", "Tag:b", "Tag:a"]
    assert identities(store) == expected
    store.remove(NOUN, tag("b"))
    store.put(NOUN, tag("b"), {})
    store.put(NOUN, site("Dublin"), {})
    expected = ["Global", "Site:Redmond", "Site:Dublin", "Service:Registrar:pool0", "Tag:a", "Tag:b"]
    assert identities(store) == expected
    assert [item.identity for item in store.as_of(store.history.last_revision()).all(NOUN)] == expected


def test_selections(store: Store) -> None:
    """A list can be cut down by scope, by parent and by a wildcard on the identity, without case."""
    for text in ("global/All", "site:Redmond/All", "site:Redmond/None", "Sales/All"):
        store.put(RULE, parse_nested(text), {})
    assert identities(store, RULE, scope=Scope.SITE) == ["Site:Redmond/All", "Site:Redmond/None"]
    assert identities(store, RULE, parent=parse_nested("SITE:redmond")) == ["Site:Redmond/All", "Site:Redmond/None"]
    assert identities(store, RULE, filter="*/all") == ["Global/All", "Site:Redmond/All", "Tag:Sales/All"]
    past = store.as_of(store.history.last_revision())
    assert [item.identity for item in past.all(RULE, parent=site("Redmond"), filter="*None")] == ["Site:Redmond/None"]


def test_update(store: Store) -> None:
    """An update sees the newest body and replaces it; an unknown item is an error with the product's text."""
    store.put(NOUN, GLOBAL, {"A": 1})
    store.update(NOUN, GLOBAL, lambda body: {**body, "B": 2})
    assert store.get(NOUN, GLOBAL).body == {"A": 1, "B": 2}  # type: ignore[union-attr]
    with pytest.raises(StoreItemNotFound, match='Management object not found for identity "Tag:x"'):
        store.update(NOUN, tag("x"), lambda body: body)


def test_a_change_that_fails(store: Store) -> None:
    """A change function that raises leaves the store, and the numbers that follow, in order."""
    store.put(NOUN, GLOBAL, {})
    with pytest.raises(ZeroDivisionError):
        store.update(NOUN, GLOBAL, lambda body: {"A": 1 // 0})
    with pytest.raises(TypeError):
        store.put(NOUN, GLOBAL, {"A": object()})
    store.put(NOUN, GLOBAL, {"A": 1})
    assert store.get(NOUN, GLOBAL).body == {"A": 1}  # type: ignore[union-attr]


def test_remove(store: Store) -> None:
    """A removed item is gone, its last version is known as a removal, and removing it again is an error."""
    store.put(NOUN, tag("Sales"), {"A": 1})
    store.remove(NOUN, tag("SALES"))
    assert store.get(NOUN, tag("Sales")) is None
    newest = store.newest(NOUN, tag("Sales"))
    assert newest is not None
    assert not newest.exists
    assert identities(store) == []
    with pytest.raises(StoreItemNotFound):
        store.remove(NOUN, tag("Sales"))


def test_equal_bodies_leave_no_trace(store: Store) -> None:
    """Writing what is there already makes neither a version nor a revision; True and 1 are not the same."""
    first = store.put(NOUN, GLOBAL, {"A": 1, "B": None})
    assert store.put(NOUN, GLOBAL, {"B": None, "A": 1}).change == first.change
    assert len(store.history.revisions()) == 1
    assert store.put(NOUN, GLOBAL, {"A": True, "B": None}).change != first.change


def test_conflicts(open_file: Open) -> None:
    """A write based on an older version than the newest is refused, also when another program wrote it."""
    mine, theirs = open_file(), open_file()
    read = mine.put(NOUN, GLOBAL, {"A": 1}, based_on=NEW)
    with pytest.raises(StoreItemExists):
        theirs.put(NOUN, GLOBAL, {}, based_on=NEW)
    theirs.put(NOUN, GLOBAL, {"A": 2}, based_on=read.change)
    with pytest.raises(ItemMoved, match="changed by somebody else"):
        mine.put(NOUN, GLOBAL, {"A": 3}, based_on=read.change)
    with pytest.raises(ItemMoved):
        mine.remove(NOUN, GLOBAL, based_on=read.change)
    assert mine.get(NOUN, GLOBAL).body == {"A": 2}  # type: ignore[union-attr]


def test_others_are_seen(open_file: Open) -> None:
    """What another program wrote, changed or removed is seen by the next Get, however the first is remembered."""
    mine, theirs = open_file(), open_file()
    mine.put(NOUN, tag("a"), {"A": 1})
    assert identities(theirs) == ["Tag:a"]
    mine.put(NOUN, tag("b"), {})
    mine.update(NOUN, tag("a"), lambda body: {"A": 2})
    assert theirs.get(NOUN, tag("a")).body == {"A": 2}  # type: ignore[union-attr]
    assert identities(theirs) == ["Tag:a", "Tag:b"]
    theirs.put(NOUN, tag("c"), {})
    mine.remove(NOUN, tag("a"))
    assert identities(theirs) == identities(mine) == ["Tag:b", "Tag:c"]


def test_many_changes_by_others(open_file: Open) -> None:
    """More changes by another program than are taken in one by one are seen as well."""
    mine, theirs = open_file(), open_file()
    theirs.put(NOUN, GLOBAL, {})
    assert len(identities(theirs)) == 1
    mine.begin_transaction()
    for number in range(600):
        mine.put(NOUN, tag(str(number)), {})
    mine.commit_transaction()
    assert len(identities(theirs)) == 601
    assert theirs.put(NOUN, tag("x"), {}).change == 602


@pytest.mark.parametrize("kept_whole", [True, False])
def test_reading_while_writing(store: Store, monkeypatch: pytest.MonkeyPatch, kept_whole: bool) -> None:
    """A Get gives what was there when it began, whatever is written between its objects, whole or by pages."""
    if not kept_whole:
        monkeypatch.setattr(tip, "WHOLE", 5)
        monkeypatch.setattr(reader, "PAGE", 7)
    for number in range(30):
        store.put(NOUN, tag(f"p{number}"), {"N": number})
    seen = []
    for item in store.all(NOUN):
        seen.append(item.body["N"])
        for number in (item.body["N"], (item.body["N"] + 9) % 30):
            if store.get(NOUN, tag(f"p{number}")):
                store.remove(NOUN, tag(f"p{number}"))
        store.put(NOUN, tag(f"new{len(seen)}"), {"N": -1})
    assert seen == list(range(30))
    assert identities(store) == [f"Tag:new{number}" for number in range(1, 31)]


def test_load(store: Store) -> None:
    """A bulk load fills an empty store as one finished revision, and only an empty one."""
    entries = [(NOUN, tag(f"p{number}"), {"N": number}) for number in range(3)]
    assert store.load(entries, "The sample company") == 3
    assert [item.body["N"] for item in store.all(NOUN)] == [0, 1, 2]
    revision = store.history.revisions()[0]
    assert (revision.changes, revision.finished, revision.note) == (3, True, "The sample company")
    with pytest.raises(StoreNotEmpty):
        store.load(entries)
    store.put(NOUN, tag("p3"), {"N": 3})
    assert list(store.tip.entries()) == [(NOUN, tag(f"p{number}"), {"N": number}) for number in range(4)]
