"""Items of declared nouns in the store: found, listed, saved, removed, each with its rules.

Objects come from stored rows and hold what differs from the defaults; an instance at Global exists even where
nothing is stored. Items in the list of another noun are stored on their own and composed into that list when it is
read; a list that is written is taken apart again, so both ways of editing meet in the same rows. Where nothing was
ever stored for Global, its first children (a dial plan's first rule) are there all the same; they are stored with the
first change.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from lyncshell.declare.encoding import from_json, to_json
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.ordering import in_order, numbered, placed
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.store.identity import GLOBAL, Identity, Scope
from lyncshell.store.store import NEW

if TYPE_CHECKING:
    from lyncshell.declare.fields import Property
    from lyncshell.declare.noun import Noun
    from lyncshell.declare.registry import Nouns
    from lyncshell.store.item import Body, Item
    from lyncshell.store.reader import Reader
    from lyncshell.store.store import Store


class MissingReference(ShellError):
    """A property names an item that is not there; the words of .NET's schema validation."""

    category = ErrorCategory.InvalidData
    error_id = "XdsValidationException"
    exception_type = "Microsoft.Rtc.Management.Xds.XdsValidationException"

    def __init__(self, value: str, prop: str, noun: str) -> None:
        super().__init__(
            f"The key sequence '{value}' in '{prop}' Keyref fails to refer to some key. There is no {noun} '{value}'.",
            value,
        )


class DuplicateKey(ShellError):
    """Two items of a list have one name; the words of .NET's schema validation."""

    category = ErrorCategory.InvalidData
    error_id = "XdsValidationException"
    exception_type = "Microsoft.Rtc.Management.Xds.XdsValidationException"

    def __init__(self, value: str, constraint: str) -> None:
        super().__init__(
            f"There is a duplicate key sequence '{value}' for the '{constraint}' key or unique identity constraint.",
            value,
        )


class ItemInUse(ShellError):
    """An item cannot be removed while others name it."""

    category = ErrorCategory.InvalidOperation
    error_id = "XdsValidationException"
    exception_type = "Microsoft.Rtc.Management.Xds.XdsValidationException"

    def __init__(self, noun: str, identity: str, users: list[str]) -> None:
        shown = ", ".join(users[:5]) + (f" and {len(users) - 5} more" if len(users) > 5 else "")
        super().__init__(f'"{identity}" cannot be removed: this {noun} is in use by {shown}.', identity)


class Repository:
    """The items of one deployment. `view` is what is read: the tip of the store, or a moment of its past.

    `memory` is for rules that look at all items of a noun: what they keep from one write to the next, by a name of
    their own. Each must see for itself whether it is still good (`store.last_change`).
    """

    __slots__ = ("memory", "nouns", "store", "view")

    def __init__(self, store: Store, nouns: Nouns, view: Reader | None = None) -> None:
        self.store = store
        self.nouns = nouns
        self.view: Reader = view or store.tip
        self.memory: dict[str, Any] = {}

    # -- reading

    def find(self, noun: Noun, identity: Identity) -> SettingsObject | None:
        """The item of that identity; None where there is none."""
        item = self.view.get(noun.name, identity)
        if item is not None:
            return self._object(noun, item)
        if noun.has_global and identity.scope is Scope.GLOBAL and identity.name is None:
            return self._composed(new_item(noun, GLOBAL))
        return next((child for child in self._first_children(noun) if child.identity == identity), None)

    def all(self, noun: Noun, *, filter: str | None = None, parent: Identity | None = None) -> Iterator[SettingsObject]:
        """The items of a noun, Global first, in the order of their priorities where they have any.

        `filter` is a wildcard pattern on the identity.
        """
        if noun.has_global and parent is None and self.view.get(noun.name, GLOBAL) is None and _fits(filter, "Global"):
            yield self._composed(new_item(noun, GLOBAL))
        first = [child for child in self._first_children(noun) if _is_wanted(child, filter, parent)]
        stored = (self._object(noun, item) for item in self.view.all(noun.name, filter=filter, parent=parent))
        if noun.is_ordered:
            yield from in_order([*first, *stored])
        else:
            yield from first
            yield from stored

    def _first_children(self, noun: Noun) -> list[SettingsObject]:
        """The children that Global has as long as nothing was stored for it."""
        if noun.parent is None:
            return []
        parent = self.nouns.named(noun.parent.noun)
        if parent.initial is None or not parent.has_global or self.view.get(parent.name, GLOBAL) is not None:
            return []
        return list(new_item(parent, GLOBAL).get(noun.parent.list_property))

    def exists(self, noun_name: str, text: str) -> bool:
        """Whether there is an item of a noun by the identity that a text spells."""
        noun = self.nouns.named(noun_name)
        return self.find(noun, noun.parse(text)) is not None

    def _object(self, noun: Noun, item: Item) -> SettingsObject:
        values = {}
        for name, kept in item.body.items():
            prop = noun.property_named(name)
            if prop is not None:
                values[prop.name] = from_json(prop, kept)
        identity = noun.parse(item.identity)
        if noun.key is not None:
            values[noun.key] = identity.name
        return self._composed(SettingsObject(noun, identity, values, item.change))

    def _composed(self, item: SettingsObject) -> SettingsObject:
        """The object with its children in their lists."""
        for prop in child_lists(item.noun):
            item.set(prop.name, self._children(item, prop))
        return item

    def _children(self, item: SettingsObject, prop: Property) -> list[SettingsObject]:
        noun = prop.item
        assert noun is not None
        assert item.identity is not None
        nested = item.identity if noun.form == "nested" else None
        return list(self.all(noun, parent=nested))

    # -- writing

    def add(self, item: SettingsObject) -> list[str]:
        """Stores a new item and gives the warnings of its rules.

        Raises StoreItemExists, ManagementObjectNotFound where the item that it is listed in is not there, and what the
        noun's rules refuse.
        """
        with self.store.together():
            self._need_parent(item)
            return self._save(item, NEW)

    def save(self, item: SettingsObject) -> list[str]:
        """Stores a changed item, or a new one, and gives the warnings. Raises what the noun's rules refuse."""
        with self.store.together():
            return self._save(item, None)

    def _save(self, item: SettingsObject, based_on: int | None) -> list[str]:
        warnings = self._checked(item)
        for prop in child_lists(item.noun):
            if prop.name in item.values:
                self._adopt(item, prop)
        self._settle(item)
        if item.noun.is_ordered:
            for moved in placed(item, self._neighbours(item)):
                self._put(moved)
        self._put(item, based_on)
        for prop in child_lists(item.noun):
            if prop.name in item.values:
                self._save_children(item, prop)
        return warnings

    def _checked(self, item: SettingsObject) -> list[str]:
        from lyncshell.declare.models import validate

        validate(item)
        # Checks first: some of them turn what was given into the properties that refer to others.
        warnings = [text for check in item.noun.checks if (text := check(item, self))]
        self.check_references(item)
        return warnings

    def _put(self, item: SettingsObject, based_on: int | None = None) -> None:
        assert item.identity is not None
        body = body_of(item)
        if body or not self._is_untouched(item.noun, item.identity):
            self.store.put(item.noun.name, item.identity, body, based_on=based_on)

    def _is_untouched(self, noun: Noun, identity: Identity) -> bool:
        """Whether it is a Global of which nothing is stored: it has its defaults, and to say so again is no change."""
        return (
            noun.has_global and noun.initial is None and identity == GLOBAL and self.view.get(noun.name, GLOBAL) is None
        )

    def _need_parent(self, item: SettingsObject) -> None:
        """What a nested item is listed in must be there, or is made where the noun says so."""
        if item.noun.parent is None or item.noun.form != "nested":
            return
        parent = self.nouns.named(item.noun.parent.noun)
        identity = parent.parse(parent_text(item))
        if self.find(parent, identity) is not None:
            return
        if "makes_parent" not in item.noun.options:
            from lyncshell.declare.cmdlet import ManagementObjectNotFound

            raise ManagementObjectNotFound(identity)
        self.add(new_item(parent, identity))

    def _settle(self, item: SettingsObject) -> None:
        """Stores what Global has from the start before the first change of it or of its children."""
        assert item.identity is not None
        noun = item.noun if item.noun.parent is None else self.nouns.named(item.noun.parent.noun)
        if noun.initial is None or not noun.has_global or item.identity.scope is not Scope.GLOBAL:
            return
        if self.view.get(noun.name, GLOBAL) is None:
            first = new_item(noun, GLOBAL)
            self._put(first)
            for prop in child_lists(noun):
                for child in first.get(prop.name):
                    self._put(child)

    def _neighbours(self, item: SettingsObject) -> list[SettingsObject]:
        """The other items of the list that an item is in."""
        parent = None
        if item.noun.form == "nested":
            parent = item.noun.parse(parent_text(item))
        return [each for each in self.all(item.noun, parent=parent) if each.identity != item.identity]

    def _adopt(self, item: SettingsObject, prop: Property) -> None:
        """Gives the nested items of a list their place in it. Raises DuplicateKey, and what their rules refuse."""
        assert item.identity is not None
        assert prop.item is not None
        children = item.get(prop.name)
        seen = set()
        for number, child in enumerate(children):
            if prop.item.form == "nested":
                name = str(child.identity.name if child.identity is not None else child.get(prop.item.key or "Name"))
                wanted = item.identity.child(name)
                if child.identity != wanted:
                    child = children[number] = child.copy()
                    child.identity, child.based_on = wanted, None
                self._checked(child)
            if child.identity in seen:
                raise DuplicateKey(str(child.identity.name), f"{prop.item.object_type}:{prop.item.key}")
            seen.add(child.identity)
        if prop.item.is_ordered:
            numbered(children)

    def _save_children(self, item: SettingsObject, prop: Property) -> None:
        before = {child.identity: child for child in self._children(item, prop)}
        for child in item.get(prop.name):
            known = before.pop(child.identity, None)
            if known is None or body_of(known) != body_of(child):
                self._checked(child)
                self._put(child)
        for gone in before.values():
            self._remove(gone)

    def check_references(self, item: SettingsObject) -> None:
        """Whether what the item names is there. Raises MissingReference."""
        for prop in item.noun.properties:
            if prop.reference is None or not item.values.get(prop.name):
                continue
            named = item.values[prop.name]
            for value in named if prop.is_list else (named,):
                if not self.exists(prop.reference.what, str(value)):
                    raise MissingReference(str(value), prop.name, prop.reference.what)

    def remove(self, item: SettingsObject) -> None:
        """Removes an item with its children, and closes the gap in the priorities. Raises ItemInUse."""
        with self.store.together():
            if item.noun.parent is not None:
                self._settle(item)
            self._remove(item)
            if item.noun.is_ordered:
                for moved in numbered(self._neighbours(item)):
                    self._put(moved)

    def _remove(self, item: SettingsObject) -> None:
        assert item.identity is not None
        users = list(self.users_of(item))
        if users:
            raise ItemInUse(item.noun.name, item.identity.text, users)
        # What is declared later refers to what is declared before it.
        for prop in reversed(child_lists(item.noun)):
            for child in self._children(item, prop):
                self._remove(child)
        if self.view.get(item.noun.name, item.identity) is not None:
            self.store.remove(item.noun.name, item.identity)

    def users_of(self, item: SettingsObject) -> Iterator[str]:
        """The items that name this one, as `Noun identity`."""
        assert item.identity is not None
        name = item.identity.name or item.identity.text
        for noun_name in item.noun.used_by:
            noun = self.nouns.named(noun_name)
            for user in self.all(noun):
                if any(_names(user, prop, item.noun, name) for prop in noun.properties):
                    yield f"{noun_name} {user.identity}"


def child_lists(noun: Noun) -> list[Property]:
    """The list properties of a noun whose items are stored on their own."""
    return [
        prop
        for prop in noun.properties
        if prop.item is not None and prop.item.parent is not None and prop.item.parent.noun == noun.name
    ]


def body_of(item: SettingsObject) -> Body:
    """What a store keeps of an object: the properties that differ from the defaults, without children and key."""
    children = {prop.name for prop in child_lists(item.noun)}
    return {
        prop.name: to_json(prop, value)
        for prop, value in item.differing()
        if prop.name not in children and prop.name != item.noun.key
    }


def _names(user: SettingsObject, prop: Property, noun: Noun, name: str) -> bool:
    if prop.reference is None or prop.reference.what != noun.name:
        return False
    value: Any = user.get(prop.name)
    if value is None:
        return False
    return any(str(each).lower() == name.lower() for each in (value if prop.is_list else (value,)))


def new_item(noun: Noun, identity: Identity) -> SettingsObject:
    """An object as New- makes it: the defaults, and what the noun fills in beside them."""
    item = SettingsObject(noun, identity)
    if noun.key is not None:
        item.values[noun.key] = identity.name
    if noun.initial is not None:
        noun.initial(item)
    return item


def parent_text(item: SettingsObject) -> str:
    """The identity of what a nested item is listed in."""
    assert item.identity is not None
    return item.identity.text[: -len(item.identity.name or "") - 1]


def _is_wanted(item: SettingsObject, filter: str | None, parent: Identity | None) -> bool:
    assert item.identity is not None
    return (parent is None or parent.key == item.identity.parent_key) and _fits(filter, item.identity.text)


def _fits(filter: str | None, text: str) -> bool:
    from lyncshell.values.predicate import wildcard

    return filter is None or bool(wildcard(filter)(text))
