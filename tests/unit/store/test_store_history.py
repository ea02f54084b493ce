"""Statements, revisions, transactions, history, undo."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from lyncshell.store.errors import LaterChanges, TransactionState, UnknownRevision
from lyncshell.store.history import compare
from lyncshell.store.identity import GLOBAL, tag
from lyncshell.store.store import Store

NOUN = "MobilityPolicy"
Open = Callable[..., Store]


def run(store: Store, command_line: str, *names: str, **body: object) -> None:
    """One statement that puts items of these tag names."""
    store.begin_statement(command_line)
    for name in names:
        store.put(NOUN, tag(name), dict(body))
    store.end_statement()


def state(store: Store) -> dict[str, object]:
    """What the store holds."""
    return {item.identity: item.body for item in store.all(NOUN)}


def test_one_statement_is_one_revision(store: Store) -> None:
    """All writes of a statement are one revision that says who, when and what; one without writes makes none."""
    store.begin_statement("Get-CsMobilityPolicy | Set-CsMobilityPolicy", "tour.ps1", "litwareinc\\pilar")
    store.put(NOUN, tag("a"), {})
    assert not store.history.revisions()[0].finished
    store.put(NOUN, tag("b"), {})
    store.end_statement()
    run(store, "Get-CsMobilityPolicy")
    found = store.history.revisions()
    assert len(found) == 1
    only = found[0]
    assert (only.id, only.made, only.changes, only.finished) == (1, 1, 2, True)
    assert (only.user, only.script) == ("litwareinc\\pilar", "tour.ps1")
    assert only.command_line == "Get-CsMobilityPolicy | Set-CsMobilityPolicy"


def test_nested_statements_are_one(store: Store) -> None:
    """A statement inside another belongs to it; a write outside of all is a finished revision of its own."""
    store.begin_statement("outer")
    store.put(NOUN, tag("a"), {})
    run(store, "inner", "b")
    store.put(NOUN, tag("c"), {})
    store.end_statement()
    store.put(NOUN, tag("d"), {})
    found = [(each.command_line, each.changes, each.finished) for each in store.history.revisions()]
    assert found == [("", 1, True), ("outer", 3, True)]
    assert store.history.revisions()[0].user == "litwareinc\\admin"


def test_closing_a_revision(store: Store) -> None:
    """A revision that is closed in the middle of its statement is whole; what follows is another one."""
    store.begin_statement("script")
    store.put(NOUN, tag("a"), {})
    store.close_revision()
    store.put(NOUN, tag("b"), {})
    store.end_statement()
    assert [(each.changes, each.finished) for each in store.history.revisions()] == [(1, True), (1, True)]


def test_filters(store: Store) -> None:
    """History can be asked by noun, identity, user, time and number, and limited."""
    run(store, "one", "a")
    store.begin_statement("two", user="PILAR")
    store.put("VoicePolicy", GLOBAL, {"A": 1})
    store.end_statement()
    run(store, "three", "a", "b", A=2)
    history = store.history

    def names(**filters: object) -> list[str]:
        return [each.command_line for each in history.revisions(**filters)]  # type: ignore[arg-type]

    assert names() == ["three", "two", "one"]
    assert names(noun=NOUN) == ["three", "one"]
    assert names(noun=NOUN, identity=tag("B")) == ["three"]
    assert names(user="pilar") == ["two"]
    assert names(since=2, until=2) == names(first=2, last=2) == ["two"]
    assert names(limit=1) == ["three"]
    assert [history.revision_at(ticks) for ticks in (0, 1, 99)] == [0, 1, 3]


def test_versions_and_blame(store: Store) -> None:
    """An item's versions are kept, removals included; blame names the one that set each present value."""
    store.put(NOUN, GLOBAL, {"A": 1})
    store.put(NOUN, GLOBAL, {"A": 1, "B": 1})
    store.put(NOUN, GLOBAL, {"A": 1, "B": 2})
    blame = store.history.blame(NOUN, GLOBAL)
    assert {name: item.revision for name, item in blame.items()} == {"A": 1, "B": 3}
    store.remove(NOUN, GLOBAL)
    store.put(NOUN, GLOBAL, {"A": 1})
    versions = store.history.versions(NOUN, GLOBAL)
    assert [version.body if version.exists else None for version in versions] == [
        {"A": 1}, None, {"A": 1, "B": 2}, {"A": 1, "B": 1}, {"A": 1}]  # fmt: skip
    assert store.history.blame(NOUN, GLOBAL)["A"].revision == 5


def test_as_of(store: Store) -> None:
    """The store can be read as it was after any revision, by number; 0 is the empty one."""
    run(store, "one", "a", A=1)
    run(store, "two", "a", "b", A=2)
    store.remove(NOUN, tag("a"))
    seen = [{item.identity: item.body["A"] for item in store.as_of(number).all(NOUN)} for number in range(4)]
    assert seen == [{}, {"Tag:a": 1}, {"Tag:a": 2, "Tag:b": 2}, {"Tag:b": 2}]
    assert store.as_of(1).get(NOUN, tag("B")) is None
    with pytest.raises(UnknownRevision, match="no revision 7"):
        store.as_of(7)


def test_changes_of_a_range(store: Store) -> None:
    """The changes of a range are told as a whole: one an item, without what came and went."""
    run(store, "one", "a", A=1)
    run(store, "two", "a", "b", A=2)
    run(store, "three", "a", A=3)
    store.remove(NOUN, tag("b"))
    told = {change.identity: (change.before and change.before.body, change.after and change.after.body)
            for change in store.history.changes(2, 4)}
    assert told == {"Tag:a": ({"A": 1}, {"A": 3})}
    assert [change.identity for change in store.history.changes(2)] == ["Tag:a", "Tag:b"]


def test_undo_and_redo(store: Store) -> None:
    """Reverting a revision restores what was before, as a revision; reverting that one restores it again."""
    run(store, "one", "a", "b", A=1)
    store.begin_statement("two")
    store.put(NOUN, tag("a"), {"A": 2})
    store.remove(NOUN, tag("b"))
    store.put(NOUN, tag("c"), {})
    store.end_statement()
    after = state(store)
    store.begin_statement("Undo-CsChange")
    store.revert(2)
    store.end_statement()
    assert state(store) == {"Tag:a": {"A": 1}, "Tag:b": {"A": 1}}
    assert (store.history.revisions()[0].id, store.history.revisions()[0].command_line) == (3, "Undo-CsChange")
    store.revert(3)
    assert state(store) == after
    with pytest.raises(UnknownRevision):
        store.revert(99)


def test_undo_with_later_changes(store: Store) -> None:
    """An undo that would lose later changes is refused with their list, and done when forced."""
    run(store, "one", "a", A=1)
    run(store, "two", "a", "b", A=2)
    run(store, "three", "a", A=3)
    with pytest.raises(LaterChanges, match="MobilityPolicy Tag:a") as caught:
        store.revert(2)
    assert caught.value.target == ["MobilityPolicy Tag:a"]
    assert len(store.history.revisions()) == 3
    store.revert(2, force=True)
    assert state(store) == {"Tag:a": {"A": 1}}


def test_a_transaction_that_is_committed(open_file: Open) -> None:
    """A transaction is one revision of many statements, which others see when it is done."""
    store, other = open_file(), open_file()
    run(store, "before", "a")
    store.begin_statement("Start-Transaction")
    store.begin_transaction("move")
    store.end_statement()
    run(store, "one", "b")
    run(store, "two", "c")
    assert list(state(store)) == ["Tag:a", "Tag:b", "Tag:c"]
    assert list(state(other)) == ["Tag:a"]
    store.commit_transaction()
    assert list(state(other)) == ["Tag:a", "Tag:b", "Tag:c"]
    newest = other.history.revisions()[0]
    assert (newest.changes, newest.finished, newest.note) == (2, True, "move")


def test_a_transaction_that_is_rolled_back(open_file: Open) -> None:
    """After a rollback, nothing of the transaction is there, and writing goes on."""
    store, other = open_file(), open_file()
    run(store, "before", "a", A=1)
    store.begin_transaction()
    run(store, "one", "a", "b", A=2)
    store.rollback_transaction()
    assert state(store) == {"Tag:a": {"A": 1}}
    other.put(NOUN, tag("c"), {})
    run(store, "after", "b")
    assert list(state(store)) == ["Tag:a", "Tag:c", "Tag:b"]
    assert [each.command_line for each in store.history.revisions()] == ["after", "", "before"]


def test_a_failing_write_in_a_transaction(store: Store) -> None:
    """A write that fails inside a transaction takes back only itself."""
    store.begin_transaction()
    store.put(NOUN, tag("a"), {"A": 1})
    with pytest.raises(ZeroDivisionError):
        store.update(NOUN, tag("a"), lambda body: {"A": 1 // 0})
    store.put(NOUN, tag("b"), {})
    store.commit_transaction()
    assert state(store) == {"Tag:a": {"A": 1}, "Tag:b": {}}


def test_transactions_in_the_wrong_place(store: Store) -> None:
    """A transaction inside another, and an end without a beginning, are errors."""
    for end in (store.commit_transaction, store.rollback_transaction):
        with pytest.raises(TransactionState):
            end()
    store.begin_transaction()
    with pytest.raises(TransactionState):
        store.begin_transaction()
    with pytest.raises(TransactionState):
        store.checkout("main")
    store.rollback_transaction()


def test_revisions_that_overlap(open_file: Open) -> None:
    """Two programs may have revisions open at once: each is as of its end, and the newest write is the newest."""
    mine, theirs = open_file(), open_file()
    mine.begin_statement("mine")
    mine.put(NOUN, tag("a"), {"A": 1})
    theirs.begin_statement("theirs")
    theirs.put(NOUN, tag("a"), {"A": 2})
    theirs.end_statement()
    mine.put(NOUN, tag("a"), {"A": 3})
    mine.end_statement()
    assert state(mine) == state(theirs) == {"Tag:a": {"A": 3}}
    assert [theirs.as_of(number).get(NOUN, tag("a")).body["A"] for number in (1, 2)] == [3, 2]  # type: ignore[union-attr]


def test_compare_and_apply(store: Store) -> None:
    """What compare tells about two states, applied to the first, gives the second."""
    run(store, "one", "a", "b", A=1)
    run(store, "two", "b", "c", A=2)
    store.remove(NOUN, tag("a"))
    old, new = store.as_of(1), store.as_of(3)
    changes = compare(old, new)
    assert [change.identity for change in changes] == ["Tag:a", "Tag:b", "Tag:c"]
    branch = store.fork("again", old)
    store.checkout(branch)
    assert list(state(store)) == ["Tag:a", "Tag:b"]
    store.apply(changes)
    assert compare(store.tip, new) == []
