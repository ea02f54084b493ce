"""Whatever is done to a store, its past stays as it was, and undo brings it back."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from lyncshell.store.directory import USER
from lyncshell.store.history import compare
from lyncshell.store.identity import GLOBAL, NameKind, parse_plain, site, tag
from lyncshell.store.reader import Reader
from lyncshell.store.store import CREATE, Store

NOUNS = ("MobilityPolicy", "NetworkSite", USER)
IDENTITIES = (GLOBAL, site("Redmond"), tag("a"), tag("B"))
GUIDS = tuple(parse_plain(f"g{number}") for number in range(3))

Copy = dict[str, list[tuple[str, str | None]]]

ITEMS = st.one_of(st.tuples(st.sampled_from(NOUNS[:2]), st.sampled_from(IDENTITIES)),
                  st.tuples(st.just(USER), st.sampled_from(GUIDS)))
WRITES = st.tuples(st.just("put"), ITEMS, st.integers(0, 3))
REMOVALS = st.tuples(st.just("remove"), ITEMS)
STATEMENTS = st.tuples(st.just("statement"), st.lists(st.one_of(WRITES, REMOVALS), max_size=5))
TRANSACTIONS = st.tuples(st.just("transaction"), st.lists(STATEMENTS, max_size=3), st.booleans())
STEPS = st.one_of(STATEMENTS, STATEMENTS, TRANSACTIONS, st.just(("undo",)), st.just(("fork",)),
                  st.just(("main",)), st.just(("reopen",)))


def copy(view: Store | Reader) -> Copy:
    """Everything that a view holds, in order."""
    return {noun: [(item.identity, item.text) for item in view.all(noun)] for noun in NOUNS}


def body(noun: str, guid: str, number: int) -> dict[str, Any]:
    """A body; users have names that move between them."""
    if noun != USER:
        return {"N": number} if number else {}
    return {"Guid": guid, "DisplayName": f"User {number}", "Enabled": number % 2 == 0}


class Deployment:
    """A store in a file, and what was seen of it after every revision, for each branch by its number."""

    def __init__(self, path: str, clock: Callable[[], int]) -> None:
        self.path = path
        self.clock = clock
        self.store = Store.open(path, clock=clock, create=CREATE)
        self.seen: dict[int, Copy] = {0: copy(self.store)}

    def run(self, step: tuple[Any, ...]) -> None:
        """One step of a random sequence."""
        getattr(self, "do_" + step[0])(*step[1:])
        if self.store.in_transaction:
            return
        last = self.store.history.last_revision()
        if last not in self.seen:
            self.seen[last] = copy(self.store)
        assert copy(self.store) == copy(self.store.as_of(last)) == self.seen[last]

    def do_statement(self, writes: list[tuple[Any, ...]]) -> None:
        """Several writes as one statement."""
        self.store.begin_statement("statement")
        for kind, (noun, identity), *number in writes:
            if kind == "put":
                self.store.put(noun, identity, body(noun, identity.text, number[0]))
            elif self.store.get(noun, identity):
                self.store.remove(noun, identity)
        self.store.end_statement()

    def do_transaction(self, statements: list[tuple[Any, ...]], commits: bool) -> None:
        """Several statements as one, or none of them."""
        before = copy(self.store)
        self.store.begin_transaction()
        for _, writes in statements:
            self.do_statement(writes)
        if commits:
            self.store.commit_transaction()
        else:
            self.store.rollback_transaction()
            assert copy(self.store) == before

    def do_undo(self) -> None:
        """Undo the last revision, compare with what was seen before it, and redo it."""
        history = self.store.history
        revisions = history.revisions(limit=2)
        if not revisions:
            return
        after = unordered(copy(self.store))
        before = self.seen[revisions[1].id if len(revisions) > 1 else 0]
        undone = self.store.revert(revisions[0].id)
        assert unordered(copy(self.store)) == unordered(before)
        if undone:
            self.seen[self.store.history.last_revision()] = copy(self.store)
            self.store.revert(self.store.history.last_revision())
        assert unordered(copy(self.store)) == after

    def do_fork(self) -> None:
        """Go on, on a branch of its own."""
        before = copy(self.store)
        self.store.checkout(self.store.fork())
        assert copy(self.store) == before

    def do_main(self) -> None:
        """Go back to the main branch."""
        self.store.checkout("main")

    def do_reopen(self) -> None:
        """Close the store and open it again on its branch."""
        branch = self.store.branch
        self.store.close()
        self.store = Store.open(self.path, clock=self.clock)
        self.store.checkout(branch)

    def check_past(self) -> None:
        """Every revision that the branch sees is as it was seen then; any two compare as their copies do."""
        numbers = [0, *(revision.id for revision in self.store.history.revisions())]
        views = [self.store.as_of(number) for number in numbers]
        for number, view in zip(numbers, views, strict=True):
            assert copy(view) == self.seen[number]
        for other, old in zip(numbers, views, strict=True):
            changed = {(change.noun, change.identity) for change in compare(old, self.store.tip)}
            assert changed == different(self.seen[other], copy(self.store))

    def check_users(self) -> None:
        """Look-ups by name give what a search through all users gives."""
        users = list(self.store.all(USER))
        for number in range(4):
            name = f"user {number}"
            expected = {item.id for item in users if item.body["DisplayName"].lower() == name}
            assert {item.id for item in self.store.called(USER, NameKind.DISPLAY, name)} == expected
        assert [item.id for item in self.store.find(USER)] == [item.id for item in users]


def unordered(copied: Copy) -> dict[str, dict[str, str | None]]:
    """A copy without the order: an item that comes back after its removal is the last of its list."""
    return {noun: dict(items) for noun, items in copied.items()}


def different(old: Copy, new: Copy) -> set[tuple[str, str]]:
    """The items in which two copies differ."""
    one, other = unordered(old), unordered(new)
    return {(noun, identity) for noun in NOUNS for identity in {*one[noun], *other[noun]}
            if one[noun].get(identity) != other[noun].get(identity)}


@settings(max_examples=60, deadline=None)
@given(st.lists(STEPS, max_size=12))
def test_the_past_stays(steps: list[tuple[Any, ...]]) -> None:
    """After any sequence of writes, removals, transactions, undos, forks and reopenings every revision is as seen."""
    with TemporaryDirectory() as folder:
        deployment = Deployment(str(Path(folder) / "store.db"), count(1).__next__)
        for step in steps:
            deployment.run(step)
            deployment.check_users()
        deployment.check_past()
        deployment.store.close()
