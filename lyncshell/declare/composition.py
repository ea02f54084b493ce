"""Objects that are put together from items of the store and from what is computed when they are asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lyncshell.declare.encoding import from_json
from lyncshell.declare.objects import SettingsObject

if TYPE_CHECKING:
    from lyncshell.declare.noun import Noun
    from lyncshell.store.identity import Identity
    from lyncshell.store.item import Body


def composed(
    noun: Noun, identity: Identity, body: Body, computed: dict[str, Any], change: int | None = None
) -> SettingsObject:
    """An object with the values of a body, and with computed ones. Of the body only declared properties are shown."""
    item = SettingsObject(noun, identity, values_of(noun, body), change)
    for name, value in computed.items():
        item.set(name, value)
    return item


def values_of(noun: Noun, body: Body) -> dict[str, Any]:
    """The values of the declared properties in a body."""
    values = {}
    for name, kept in body.items():
        prop = noun.property_named(name)
        if prop is not None:
            values[prop.name] = from_json(prop, kept)
    return values
