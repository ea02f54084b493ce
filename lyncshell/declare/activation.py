"""Which part of the topology is active: what Enable-CsTopology saw when it last ran.

Changes of the topology take effect only when the topology is enabled. The store keeps, for the state that was enabled,
a mark of each item; an item is active while its mark is the one that was kept. Marks are made of the content, so that
a copy, a fork or an undo of the store says the same.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING
from zlib import crc32

from lyncshell.store.identity import GLOBAL
from lyncshell.store.item import Body, encode
from lyncshell.values.names import fold

if TYPE_CHECKING:
    from lyncshell.declare.deployment import Deployment
    from lyncshell.store.reader import Reader

NOUN = "EnabledTopology"
PARTS = ("Site", "Pool", "Computer", "Service", "SipDomain", "TrustedApplication")
"""The nouns that make up the topology."""


def enabled_body(parts: Iterable[tuple[str, str, str]]) -> Body:
    """What the store keeps of an enabled state: the marks of its items, given as noun, identity, text of the body."""
    marks = {f"{noun} {fold(identity)}": _mark(text) for noun, identity, text in parts}
    return {"Marks": marks}


def enable(deployment: Deployment) -> None:
    """Makes the topology as it is now the active one."""
    deployment.store.put(NOUN, GLOBAL, enabled_body(_parts(deployment.view)))


def is_active(view: Reader, noun: str, identity: str) -> bool:
    """Whether an item of the topology is there as it was enabled."""
    kept = _marks(view).get(f"{noun} {fold(identity)}")
    return kept is not None and any(
        fold(found) == fold(identity) and _mark(text) == kept for found_noun, found, text in _parts(view, (noun,))
    )


def pending(view: Reader) -> list[str]:
    """What waits for Enable-CsTopology: `noun identity` of items that were made, changed or removed since."""
    kept = _marks(view)
    found = []
    for noun, identity, text in _parts(view):
        mark = kept.pop(f"{noun} {fold(identity)}", None)
        if mark != _mark(text):
            found.append(f"{noun} {identity}")
    return found + list(kept)


def entry_text(body: Body) -> str:
    """The text of a body that `enabled_body` takes."""
    return encode(body)


def _marks(view: Reader) -> dict[str, str]:
    item = view.get(NOUN, GLOBAL)
    return {} if item is None else dict(item.body.get("Marks", {}))


def _parts(view: Reader, nouns: Iterable[str] = PARTS) -> Iterator[tuple[str, str, str]]:
    for noun in nouns:
        for item in view.all(noun):
            yield noun, item.identity, item.text or ""


def _mark(text: str) -> str:
    return f"{crc32(text.encode()):08x}"
