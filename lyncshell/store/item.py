"""What a store hands out: one version of one item. Immutable, so the same object may be shared and cached."""

from __future__ import annotations

import json
from typing import Any

from lyncshell.store.identity import Identity, Scope

Body = dict[str, Any]
"""Property -> value as JSON has them: str, int, float, bool, None, list, dict. What is left out has its default."""

_encoder = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True, allow_nan=False)


def encode(body: Body) -> str:
    """The body's one canonical text: equal bodies have equal texts. Raises TypeError for what JSON cannot hold."""
    return _encoder.encode(body)


class Item:
    """A version of an item: what it is from `change` on."""

    __slots__ = ("born", "change", "id", "identity", "key", "noun", "parent", "revision", "scope", "text")

    def __init__(self, id: int, noun: str, key: str, scope: int, parent: str | None, identity: str, change: int,
                 revision: int, born: int, text: str | None) -> None:
        self.id = id
        """The item's number in this store, the same in all its versions and branches."""
        self.noun = noun
        self.key = key
        """The identity folded for comparison."""
        self.scope = scope
        """One of identity.Scope, as a number."""
        self.parent = parent
        """The key of the item that this one is nested in, else None."""
        self.identity = identity
        """The identity as it is printed."""
        self.change = change
        """The number of the change that made this version; what `based_on` of a later write takes."""
        self.revision = revision
        self.born = born
        """The change that made the item (again, after a removal): the order of lists."""
        self.text = text
        """The body as canonical JSON; None: a removal."""

    @property
    def body(self) -> Body:
        """The properties that differ from the defaults: a fresh dict at each access, which the caller may keep."""
        body: Body = {} if self.text is None else json.loads(self.text)
        return body

    @property
    def exists(self) -> bool:
        """False for a version that is a removal."""
        return self.text is not None

    def as_identity(self) -> Identity:
        """The identity as an object, for a write. Its anchor is not known here and left empty."""
        return Identity(self.identity, Scope(self.scope), "", None, self.parent)

    def __repr__(self) -> str:
        return f"Item({self.noun}, {self.identity!r}, change {self.change})"
