"""What is different between two states of an item, property by property: one mechanism for every noun.

A stored body leaves defaults out, and Global exists where nothing is stored; here both are filled in, so a difference
says what an administrator would see. Of lists it says which items came and went.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from lyncshell.declare.encoding import first_value, from_json
from lyncshell.declare.registry import UnknownNoun
from lyncshell.declare.report import Report
from lyncshell.values.arrays import GenericList
from lyncshell.values.text import to_string

if TYPE_CHECKING:
    from lyncshell.declare.noun import Noun
    from lyncshell.declare.registry import Nouns
    from lyncshell.store.history import Change
    from lyncshell.store.item import Body, Item

ADDED, REMOVED, CHANGED = "Added", "Removed", "Changed"


class PropertyDifference(Report):
    """One property: its value `old` before and `new` after; of a list also the items that were added and removed."""

    __slots__ = ("added", "name", "new", "old", "removed")
    TYPE = "PropertyDifference"
    PROPERTIES = {
        "Property": lambda self: self.name,
        "Old": lambda self: self.old,
        "New": lambda self: self.new,
        "Added": lambda self: list(self.added),
        "Removed": lambda self: list(self.removed),
    }

    def __init__(self, name: str, old: Any, new: Any) -> None:
        self.name = name
        self.old = old
        self.new = new
        before, after = Counter(_texts(old)), Counter(_texts(new))
        self.added = list((after - before).elements())
        self.removed = list((before - after).elements())

    @property
    def is_list(self) -> bool:
        """Whether the values are lists whose items differ, so that items tell more than the whole."""
        return isinstance(self.new if self.new is not None else self.old, list | dict | GenericList) and bool(
            self.added or self.removed
        )

    def __str__(self) -> str:
        if not self.is_list:
            return f"{self.name}: {shown(self.old)} -> {shown(self.new)}"
        changes = [f"+{item}" for item in self.added] + [f"-{item}" for item in self.removed]
        return f"{self.name}: {', '.join(changes)}"


class Difference(Report):
    """One item: `kind` is Added, Removed or Changed. `key` is its identity in the store, `identity` as it is shown."""

    __slots__ = ("identity", "key", "kind", "noun", "properties")
    TYPE = "Difference"
    PROPERTIES = {
        "Change": lambda self: self.kind,
        "Noun": lambda self: self.noun,
        "Identity": lambda self: self.identity,
        "Properties": lambda self: list(self.properties),
    }

    def __init__(self, noun: str, key: str, identity: str, kind: str, properties: list[PropertyDifference]) -> None:
        self.noun = noun
        self.key = key
        self.identity = identity
        self.kind = kind
        self.properties = properties

    def __str__(self) -> str:
        return f"{self.noun} {self.identity}"


def differences(changes: Iterable[Change], nouns: Nouns) -> list[Difference]:
    """The changes of items as differences of properties, in their order; what shows no difference is left out."""
    found = (difference(change, nouns) for change in changes)
    return [each for each in found if each.kind != CHANGED or each.properties]


def difference(change: Change, nouns: Nouns) -> Difference:
    """One change of an item, property by property."""
    noun = noun_named(nouns, change.noun)
    before, after = _body(change.before), _body(change.after)
    if noun is not None and noun.has_global and change.key == "global":
        # Global is always there: it has the defaults where nothing is stored.
        before, after = before or {}, after or {}
    kind = ADDED if before is None else REMOVED if after is None else CHANGED
    properties = list(_properties(noun, before, after))
    return Difference(change.noun, change.identity, label(change.identity, after or before), kind, properties)


def label(identity: str, body: Body | None) -> str:
    """How an item is called: accounts, whose identity is a GUID, by their distinguished name."""
    name = (body or {}).get("DistinguishedName")
    return str(name) if name else identity


def noun_named(nouns: Nouns, name: str) -> Noun | None:
    """The declaration of a noun, None for items that only the store knows."""
    try:
        return nouns.named(name)
    except UnknownNoun:
        return None


def merged(changes: Iterable[Change]) -> list[Change]:
    """Many changes as one an item, from its first state to its last; items that end as they began are left out."""
    from lyncshell.store.history import Change as Merged

    first: dict[tuple[str, str], Change] = {}
    last: dict[tuple[str, str], Change] = {}
    for change in changes:
        place = (change.noun, change.key)
        first.setdefault(place, change)
        last[place] = change
    pairs = [(first[place].before, last[place].after) for place in first]
    return [Merged(before, after) for before, after in pairs if _text(before) != _text(after)]


def shown(value: Any) -> str:
    """A value as a difference prints it: texts as they are, unless nobody could see them."""
    if value is None:
        return "$null"
    if isinstance(value, list | GenericList):
        return "{" + ", ".join(shown(item) for item in value) + "}"
    text = json.dumps(value, ensure_ascii=False) if isinstance(value, dict) else to_string(value)
    if text == "" or text != text.strip() or not text.isprintable():
        return "'" + "".join(char if char.isprintable() else f"`u{{{ord(char):x}}}" for char in text) + "'"
    return text


def _properties(noun: Noun | None, before: Body | None, after: Body | None) -> Iterator[PropertyDifference]:
    for name in _names(noun, before or {}, after or {}):
        old, new = value_in(noun, name, before), value_in(noun, name, after)
        if _differ(old, new):
            yield PropertyDifference(name, old, new)


def _names(noun: Noun | None, before: Body, after: Body) -> list[str]:
    """The properties that either body has: in the order of their declaration, then what is not declared."""
    given = dict.fromkeys([*after, *before])
    declared = [] if noun is None else [prop.name for prop in noun.properties if prop.name in given]
    return [*declared, *sorted(given.keys() - set(declared))]


def value_in(noun: Noun | None, name: str, body: Body | None) -> Any:
    """The value of a property in a body; the default where it is left out, None where there is no item."""
    if body is None:
        return None
    prop = None if noun is None else noun.property_named(name)
    if prop is None:
        return body.get(name)
    return from_json(prop, body[name]) if name in body else first_value(prop)


def _differ(old: Any, new: Any) -> bool:
    kinds = (old is None, isinstance(old, bool)), (new is None, isinstance(new, bool))
    return kinds[0] != kinds[1] or _texts(old) != _texts(new)


def _texts(value: Any) -> list[str]:
    """The items of a list, the entries of a table, or the value itself, as texts that can be compared."""
    if isinstance(value, list | GenericList):
        return [shown(item) for item in value]
    if isinstance(value, dict):
        return [f"{key}={shown(item)}" for key, item in value.items()]
    return [] if value is None else [to_string(value)]


def _body(item: Item | None) -> Body | None:
    return item.body if item is not None and item.exists else None


def _text(item: Item | None) -> str | None:
    return item.text if item is not None else None
