"""What was done, by whom and when: revisions, and who set each property last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from lyncshell.declare.differences import Difference, differences, label, noun_named, value_in
from lyncshell.declare.moments import local_time
from lyncshell.declare.registry import UnknownNoun
from lyncshell.declare.report import Report
from lyncshell.errors import ShellError
from lyncshell.store.directory import CONTACT, USER
from lyncshell.store.identity import Identity, parse_plain, parse_scoped, parse_user
from lyncshell.values.names import fold

if TYPE_CHECKING:
    from lyncshell.declare.deployment import Deployment
    from lyncshell.declare.noun import Noun
    from lyncshell.store.history import Revision
    from lyncshell.store.item import Item


class RevisionReport(Report):
    """One revision: a top-level statement, or a transaction, that changed something."""

    __slots__ = ("_deployment", "revision")
    TYPE = "Revision"
    PROPERTIES = {
        "Revision": lambda self: self.revision.id,
        "Time": lambda self: local_time(self.revision.made),
        "User": lambda self: self.revision.user,
        "CommandLine": lambda self: self.revision.command_line,
        "Script": lambda self: self.revision.script,
        "Note": lambda self: self.revision.note,
        "ItemCount": lambda self: self.revision.changes,
        "Finished": lambda self: self.revision.finished,
        "Items": lambda self: self.items(),
    }

    def __init__(self, deployment: Deployment, revision: Revision) -> None:
        self._deployment = deployment
        self.revision = revision

    def items(self) -> list[Difference]:
        """What it changed, item by item."""
        changes = self._deployment.history.changes(self.revision.id)
        return differences(changes, self._deployment.nouns)

    def __str__(self) -> str:
        return str(self.revision.id)


class BlameReport(Report):
    """A property, its value, and the revision that gave it that value: None where nobody ever set it."""

    __slots__ = ("identity", "name", "noun", "revision", "value")
    TYPE = "Blame"
    PROPERTIES = {
        "Noun": lambda self: self.noun,
        "Identity": lambda self: self.identity,
        "Property": lambda self: self.name,
        "Value": lambda self: self.value,
        "Revision": lambda self: self.revision and self.revision.id,
        "Time": lambda self: self.revision and local_time(self.revision.made),
        "User": lambda self: self.revision and self.revision.user,
        "CommandLine": lambda self: self.revision and self.revision.command_line,
    }

    def __init__(self, noun: str, identity: str, name: str, value: Any, revision: Revision | None) -> None:
        self.noun = noun
        self.identity = identity
        self.name = name
        self.value = value
        self.revision = revision


def noun_name(deployment: Deployment, text: str, others: Iterable[str] = ()) -> str:
    """A noun as the store, or one of `others`, spells it, given with or without `Cs`. Raises UnknownNoun."""
    plain = text[2:] if fold(text[:2]) == "cs" else text
    for name in (plain, text):
        found = noun_named(deployment.nouns, name)
        if found is not None:
            return found.name
        for kept in (*others, *deployment.view.nouns()):
            if fold(kept) == fold(name):
                return kept
    raise UnknownNoun(text)


def places(deployment: Deployment, noun: str | None, text: str) -> list[Identity]:
    """The identities in the store that a text may mean, of one noun or of any."""
    if noun is not None and noun not in (USER, CONTACT):
        declared = noun_named(deployment.nouns, noun)
        return [parse_plain(text) if declared is None else declared.parse(text)]
    found = _accounts(deployment, noun, text)
    if noun is None:
        for parse in (parse_scoped, parse_plain):
            try:
                found.append(parse(text))
            except ShellError:
                continue
    return found or [parse_plain(text)]


def _accounts(deployment: Deployment, noun: str | None, text: str) -> list[Identity]:
    found: list[Identity] = []
    for each in (noun,) if noun is not None else (USER, CONTACT):
        try:
            found.extend(item.as_identity() for item in deployment.view.named(each, parse_user(text)))
        except ShellError:
            continue
    return found


def blame(deployment: Deployment, noun: str, identity: Identity) -> Iterator[BlameReport]:
    """For each property of an item: who gave it the value that it has. Nothing for an item that is not there."""
    versions = deployment.history.versions(noun, identity)
    if not versions or not versions[0].exists:
        return
    declared = noun_named(deployment.nouns, noun)
    setters = _setters(versions)
    revisions: dict[int, Revision] = {}
    for name in _property_names(declared, versions[0]):
        setter = setters.get(name)
        if setter is not None and setter.revision not in revisions:
            found = deployment.history.revisions(first=setter.revision, last=setter.revision)
            revisions.update({each.id: each for each in found})
        shown = label(versions[0].identity, versions[0].body)
        revision = revisions.get(setter.revision) if setter is not None else None
        yield BlameReport(noun, shown, name, value_in(declared, name, versions[0].body), revision)


def _setters(versions: list[Item]) -> dict[str, Item]:
    """Property -> the version since which it has its present value; without those that always had their default."""
    present = versions[0].body
    pending = {name for version in versions for name in version.body}
    found: dict[str, Item] = {}
    for newer, older in zip(versions, [*versions[1:], None], strict=True):
        before = older.body if older is not None else {}
        for name in list(pending):
            if before.get(name) != present.get(name) or (name in before) != (name in present):
                found[name] = newer
                pending.discard(name)
    return found


def _property_names(declared: Noun | None, item: Item) -> list[str]:
    names = [] if declared is None else [prop.name for prop in declared.shown]
    return names + sorted(item.body.keys() - set(names))
