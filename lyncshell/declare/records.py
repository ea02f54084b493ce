"""Items of the store in files: what is written of their identity, and items made again from what was read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lyncshell.declare.differences import noun_named
from lyncshell.declare.registry import UnknownNoun
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.store.identity import Identity, Scope, parse_plain
from lyncshell.store.item import Item, encode

if TYPE_CHECKING:
    from lyncshell.declare.noun import Noun
    from lyncshell.declare.registry import Nouns
    from lyncshell.store.item import Body

NOUN, INTERNAL, IDENTITY, SCOPE, PARENT = "Noun", "Internal", "Identity", "Scope", "Parent"
"""What a record says of an item. `Internal` marks nouns that nothing declares: what cmdlets keep for themselves."""


class UnknownProperty(ShellError):
    """A property that the declaration of a noun does not have."""

    category = ErrorCategory.InvalidData
    error_id = "UnknownProperty"


def place_of(nouns: Nouns, item: Item) -> dict[str, Any]:
    """What a file says of an item's identity; scope and parent only where the identity alone does not tell them."""
    found: dict[str, Any] = {NOUN: item.noun}
    if noun_named(nouns, item.noun) is None:
        found[INTERNAL] = True
    found[IDENTITY] = item.identity
    plain = _parsed(nouns, item.noun, item.identity)
    if plain.scope != item.scope:
        found[SCOPE] = Scope(item.scope).name.capitalize()
    if plain.parent_key != item.parent:
        found[PARENT] = item.parent
    return found


def identity_from(nouns: Nouns, record: dict[str, Any]) -> tuple[str, Identity]:
    """The noun and the identity that a file names. Raises UnknownNoun, InvalidIdentity, CannotConvert."""
    noun = _text(record, NOUN)
    declared = noun_named(nouns, noun)
    if declared is None and record.get(INTERNAL) is not True:
        raise UnknownNoun(noun)
    plain = _parsed(nouns, noun, _text(record, IDENTITY))
    scope = plain.scope if SCOPE not in record else _scope(_text(record, SCOPE))
    parent = plain.parent_key if PARENT not in record else _text(record, PARENT)
    name = noun if declared is None else declared.name
    return name, Identity(plain.text, scope, plain.anchor, plain.name, parent)


def item_of(noun: str, identity: Identity, body: Body | None) -> Item | None:
    """A state of an item that is in no store; None for a body that is None."""
    if body is None:
        return None
    return Item(0, noun, identity.key, int(identity.scope), identity.parent_key, identity.text, 0, 0, 0, encode(body))


def check_properties(nouns: Nouns, noun: str, body: Body) -> None:
    """Whether a body has only properties that its noun declares. Raises UnknownProperty."""
    declared = noun_named(nouns, noun)
    # What is only shown (accounts, topology) is stored with more than its objects have.
    if declared is None or declared.kind == "displayed":
        return
    for name in body:
        if declared.property_named(name) is None:
            raise UnknownProperty(f"{declared.name} has no property {name}.", name)


def _parsed(nouns: Nouns, noun: str, text: str) -> Identity:
    declared: Noun | None = noun_named(nouns, noun)
    return parse_plain(text) if declared is None else declared.parse(text)


def _text(record: dict[str, Any], name: str) -> str:
    value = record.get(name)
    if not isinstance(value, str) or not value:
        raise UnknownProperty(f"{name} is missing, or no text.", name)
    return value


def _scope(text: str) -> Scope:
    try:
        return Scope[text.upper()]
    except KeyError:
        raise UnknownProperty(f'"{text}" is no scope.', text) from None
