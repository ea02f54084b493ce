"""Forks and snapshots."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from lyncshell.store.errors import NameTaken, UnknownBranch, UnknownRevision
from lyncshell.store.history import compare
from lyncshell.store.identity import NameKind, parse_user, tag
from lyncshell.store.reader import Reader
from lyncshell.store.store import Store
from lyncshell.values.predicate import Compare

NOUN = "MobilityPolicy"
Person = Callable[..., dict[str, Any]]


def state(view: Store | Reader) -> dict[str, Any]:
    """What a view holds."""
    return {item.identity: item.body.get("A") for item in view.all(NOUN)}


def test_a_fork_keeps_its_origin(store: Store) -> None:
    """A fork begins as its origin is; afterwards neither sees what is done on the other."""
    store.put(NOUN, tag("a"), {"A": 1})
    store.put(NOUN, tag("b"), {"A": 1})
    store.fork("Before-Upgrade")
    store.put(NOUN, tag("a"), {"A": 2})
    store.checkout("before-upgrade")
    assert state(store) == {"Tag:a": 1, "Tag:b": 1}
    store.remove(NOUN, tag("b"))
    store.put(NOUN, tag("c"), {"A": 3})
    store.update(NOUN, tag("a"), lambda body: {"A": 9})
    assert state(store) == state(store.at("Before-Upgrade")) == {"Tag:a": 9, "Tag:c": 3}
    assert store.branch.name == "Before-Upgrade"
    assert state(store.at("main")) == {"Tag:a": 2, "Tag:b": 1}
    store.checkout("main")
    assert state(store) == {"Tag:a": 2, "Tag:b": 1}
    store.put(NOUN, tag("c"), {"A": 4})
    assert state(store.at("before-upgrade"))["Tag:c"] == 3


def test_forks_of_forks(store: Store) -> None:
    """A fork of a fork sees the whole line; its history is that of the line."""
    for depth in range(5):
        store.put(NOUN, tag(f"p{depth}"), {"A": depth})
        store.put(NOUN, tag("shared"), {"A": depth})
        store.checkout(store.fork())
    assert state(store) == {"Tag:p0": 0, "Tag:shared": 4, "Tag:p1": 1, "Tag:p2": 2, "Tag:p3": 3, "Tag:p4": 4}
    assert len(store.history.revisions()) == 10
    assert [item.body["A"] for item in store.history.versions(NOUN, tag("shared"))] == [4, 3, 2, 1, 0]
    assert state(store.as_of(4)) == {"Tag:p0": 0, "Tag:shared": 1, "Tag:p1": 1}
    change = store.history.changes(4)[0]
    assert change.before is not None
    assert change.before.body == {"A": 0}
    store.checkout("main")
    with pytest.raises(UnknownRevision):
        store.as_of(4)


def test_undo_on_a_fork(store: Store) -> None:
    """What was done on the origin can be undone on a fork, and is not undone on the origin."""
    store.put(NOUN, tag("a"), {"A": 1})
    store.put(NOUN, tag("a"), {"A": 2})
    store.checkout(store.fork("trial"))
    store.revert(2)
    assert state(store) == {"Tag:a": 1}
    assert state(store.at("main")) == {"Tag:a": 2}


def test_the_tip_follows(store: Store) -> None:
    """A view of the tip that was taken earlier is the tip of the branch that the store stands on now."""
    tip = store.tip
    store.put(NOUN, tag("a"), {"A": 1})
    store.checkout(store.fork("trial"))
    store.put(NOUN, tag("a"), {"A": 2})
    assert state(tip) == {"Tag:a": 2}
    store.checkout("main")
    assert state(tip) == {"Tag:a": 1}


def test_snapshots(store: Store) -> None:
    """A snapshot is a name for a state; it can be read, compared and forked."""
    store.put(NOUN, tag("a"), {"A": 1})
    store.snapshot("Monday", "before the week")
    store.put(NOUN, tag("a"), {"A": 2})
    store.snapshot("start", source=store.as_of(0))
    assert state(store.at("monday")) == {"Tag:a": 1}
    assert [(each.name, each.note) for each in store.snapshots()] == [("start", None), ("Monday", "before the week")]
    assert [change.identity for change in compare(store.at("Monday"), store.tip)] == ["Tag:a"]
    store.checkout(store.fork("week", store.at("Monday")))
    assert state(store) == {"Tag:a": 1}
    assert [branch.name for branch in store.branches()] == ["main", "week"]


def test_names(store: Store) -> None:
    """Branches and snapshots share one set of names, which compare without case."""
    store.fork("Trial")
    store.snapshot("Monday")
    for name in ("TRIAL", "monday", "Main"):
        with pytest.raises(NameTaken):
            store.fork(name)
        with pytest.raises(NameTaken):
            store.snapshot(name)
    with pytest.raises(UnknownBranch, match='no snapshot "x"'):
        store.at("x")
    with pytest.raises(UnknownBranch, match='no branch "Monday"'):
        store.checkout("Monday")


def test_users_on_a_fork(store: Store, person: Person) -> None:
    """Users are found by name and by filter on a fork and in the past, by what they are there."""
    store.put("User", *_user(person(1)))
    store.put("User", *_user(person(2)))
    store.checkout(store.fork("plan"))
    store.put("User", *_user(person(1, SipAddress="sip:ken@litwareinc.com", RegistrarPool="dublin-cs-001")))
    ken = parse_user("sip:ken@litwareinc.com")
    old = parse_user("user1@litwareinc.com")
    assert [item.body["SamAccountName"] for item in store.named("User", ken)] == ["user1"]
    assert store.called("User", NameKind.SIP, old.key) == []
    assert len(store.at("main").called("User", NameKind.SIP, old.key)) == 1
    assert store.as_of(2).named("User", ken) == []
    in_dublin = Compare("eq", "RegistrarPool", "DUBLIN-CS-001")
    assert len(list(store.find("User", in_dublin))) == 1
    assert list(store.at("main").find("User", in_dublin)) == []
    assert len(list(store.as_of(1).find("User"))) == 1


def _user(body: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
    from lyncshell.store.directory import identity_of

    return identity_of(body), body
