"""Whether items still fit together after changes that went past the cmdlets: an undo, a plan, an imported tree.

Each item that was written may name only what is there; each that was removed may be named by nobody.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from lyncshell.declare.differences import label, noun_named
from lyncshell.declare.registry import UnknownNoun
from lyncshell.declare.repository import MissingReference
from lyncshell.store.directory import USER
from lyncshell.store.identity import tag
from lyncshell.values.names import fold

if TYPE_CHECKING:
    from lyncshell.declare.deployment import Deployment
    from lyncshell.declare.noun import Noun
    from lyncshell.store.history import Change
    from lyncshell.store.item import Item


def broken(deployment: Deployment, changes: Iterable[Change]) -> list[str]:
    """What does not fit, as texts, after the deployment took the changes in."""
    written, removed = [], []
    for change in changes:
        known = change.after or change.before
        assert known is not None
        now = deployment.view.get(change.noun, known.as_identity())
        if now is not None:
            written.append(now)
        else:
            removed.append(known)
    return [*_missing(deployment, written), *_named(deployment, removed)]


def _missing(deployment: Deployment, items: Iterable[Item]) -> Iterator[str]:
    repository = deployment.repository
    for item in items:
        if item.noun == USER:
            yield from _missing_policies(deployment, item)
            continue
        noun = noun_named(deployment.nouns, item.noun)
        found = None if noun is None else repository.find(noun, item.as_identity())
        if found is not None:
            try:
                repository.check_references(found)
            except MissingReference as error:
                yield f"{item.noun} {item.identity}: {error.message}"


def _missing_policies(deployment: Deployment, item: Item) -> Iterator[str]:
    body = item.body
    for name, value in body.items():
        noun = noun_named(deployment.nouns, name) if value else None
        if noun is None or noun.kind != "policy":
            continue
        if deployment.view.get(noun.name, tag(str(value))) is None:
            yield f"User {label(item.identity, body)}: there is no {noun.name} Tag:{value}"


def _named(deployment: Deployment, removed: Iterable[Item]) -> Iterator[str]:
    """Who names an item that is gone; each noun is read once however many items went."""
    gone: dict[str, set[str]] = {}
    for item in removed:
        gone.setdefault(item.noun, set()).update(_spellings(item))
    users: dict[str, set[str]] = {}
    policies = []
    for name in gone:
        noun = noun_named(deployment.nouns, name)
        if noun is None:
            continue
        for user in noun.used_by:
            users.setdefault(user, set()).add(name)
        if noun.kind == "policy":
            policies.append(name)
    for user, names in users.items():
        yield from _naming(deployment, user, names, gone)
    if policies:
        yield from _granted(deployment, policies, gone)


def _naming(deployment: Deployment, user: str, names: set[str], gone: dict[str, set[str]]) -> Iterator[str]:
    try:
        noun: Noun = deployment.nouns.named(user)
    except UnknownNoun:
        return
    props = [prop for prop in noun.properties if prop.reference is not None and prop.reference.what in names]
    for item in deployment.view.all(user):
        body = item.body
        for prop in props:
            value = body.get(prop.name)
            assert prop.reference is not None
            for each in value if isinstance(value, list) else (value,):
                if each is not None and fold(str(each)) in gone[prop.reference.what]:
                    yield f"{user} {item.identity} names the {prop.reference.what} {each}"


def _granted(deployment: Deployment, policies: list[str], gone: dict[str, set[str]]) -> Iterator[str]:
    for item in deployment.view.all(USER):
        body = item.body
        for name in policies:
            if body.get(name) and fold(str(body[name])) in gone[name]:
                yield f"User {label(item.identity, body)} has the {name} {body[name]}"


def _spellings(item: Item) -> set[str]:
    text = fold(item.identity)
    return {text, text.rpartition("/")[2], text.removeprefix("tag:").removeprefix("global/")}
