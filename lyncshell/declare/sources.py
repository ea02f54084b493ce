"""What can be compared: moments, snapshots and forks of this store, other stores, and exported trees."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from lyncshell.declare.differences import Difference, difference
from lyncshell.declare.moments import UnknownMoment, view_at
from lyncshell.declare.named_states import ForkReport, SnapshotReport
from lyncshell.declare.past import RevisionReport
from lyncshell.declare.records import item_of
from lyncshell.declare.tree import read_tree
from lyncshell.store.history import Change, compare
from lyncshell.store.reader import Reader
from lyncshell.values.objects import unwrap

if TYPE_CHECKING:
    from lyncshell.declare.deployment import Deployment
    from lyncshell.store.item import Item

Source = Reader | dict[tuple[str, str], "Item"]
"""A view of the store at hand, or the items of something else by noun and key."""

SAMPLE = "sample"


class SourceMissing(UnknownMoment):
    """A text that names nothing that could be compared."""

    error_id = "SourceMissing"


def source(deployment: Deployment, named: Any, path_of: Callable[[str], str] = str) -> Source:
    """What an argument names; `path_of` gives the system's path of a path. None is the store as it is.

    Raises SourceMissing, StoreFailure, and what a tree's files make it raise.
    """
    plain = unwrap(named)
    if plain is None:
        return deployment.view
    if isinstance(plain, SnapshotReport | ForkReport | RevisionReport):
        plain = str(plain)
    if not isinstance(plain, str):
        return view_at(deployment.store, plain)
    path = path_of(plain)
    if os.path.isdir(path):
        return read_tree(deployment.nouns, path)
    store, mark, moment = (path, "", "") if os.path.isfile(path) else path.rpartition("#")
    if os.path.isfile(store):
        return _other_store(deployment, store, moment if mark else None)
    if plain == SAMPLE:
        return _sample()
    try:
        return view_at(deployment.store, plain)
    except UnknownMoment:
        message = f'"{plain}" is no revision, date, snapshot or fork of this store, no store, and no exported tree.'
        raise SourceMissing(message, plain) from None


def changes_between(old: Source, new: Source) -> list[Change]:
    """What is different in the second, by noun and identity."""
    if isinstance(old, Reader) and isinstance(new, Reader):
        return compare(old, new)
    before, after = _items(old), _items(new)
    places = sorted(place for place in before.keys() | after.keys() if _text(before, place) != _text(after, place))
    return [Change(before.get(place), after.get(place)) for place in places]


def shown(deployment: Deployment, changes: Iterable[Change], nouns: Iterable[str] | None = None) -> list[Difference]:
    """Changes as differences, ordered for reading; only those of some nouns where these are given."""
    wanted = None if nouns is None else {noun.lower() for noun in nouns}
    found = (difference(each, deployment.nouns) for each in changes if wanted is None or each.noun.lower() in wanted)
    return sorted((each for each in found if each.kind != "Changed" or each.properties), key=_reading_order)


def _reading_order(each: Difference) -> tuple[str, str]:
    return each.noun.lower(), each.identity.lower()


def _items(found: Source) -> dict[tuple[str, str], Item]:
    if not isinstance(found, Reader):
        return found
    return {(item.noun, item.key): item for noun in found.nouns() for item in found.all(noun)}


def _text(items: dict[tuple[str, str], Item], place: tuple[str, str]) -> tuple[str | None, str] | None:
    item = items.get(place)
    return None if item is None else (item.text, item.identity)


def _other_store(deployment: Deployment, path: str, moment: str | None) -> Source:
    with other_store(deployment, path) as store:
        return _items(store.tip if moment is None else view_at(store, moment))


@contextmanager
def other_store(deployment: Deployment, path: str) -> Iterator[Any]:
    """Another store, open for reading as long as the block runs."""
    from lyncshell.store.store import NEVER, Store

    store = Store.open(path, clock=deployment.store.now, create=NEVER)
    store.frozen = "This store is open for reading."
    try:
        yield store
    finally:
        store.close()


def _sample() -> Source:
    from sample_store.entries import entries

    made = (item_of(noun, identity, body) for noun, identity, body in entries())
    return {(item.noun, item.key): item for item in made if item is not None}
