"""Filling an empty store: the sample company, a copy of another store, an import."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select

from lyncshell.store import directory, schema
from lyncshell.store.errors import StoreNotEmpty
from lyncshell.store.identity import Identity
from lyncshell.store.item import Body, Item, encode
from lyncshell.store.writing import ADD_CURRENT, ADD_ITEM, ADD_VERSION, Writer

_ANYTHING = select(schema.item.c.id).limit(1)

Entry = tuple[str, Identity, Body]


def load(writer: Writer, branch: int, entries: Iterable[Entry], note: str | None) -> int:
    """Write all entries (noun, identity, body) as one revision on the root branch of a store without items.

    Gives their number. Raises StoreNotEmpty; an identity that comes twice raises StoreFailure.
    """
    database = writer.database
    with writer.change():
        if database.rows(_ANYTHING):
            raise StoreNotEmpty("A store can be filled only while it is empty.", database.path)
        writer.look()
        items = _items(writer, writer.revision(branch, note), list(entries))
        database.run_many(ADD_ITEM, ({"id": item.id, "noun": item.noun, "key": item.key, "scope": int(item.scope),
                                      "parent": item.parent} for item in items))
        database.run_many(ADD_VERSION, ({"change": item.change, "item": item.id, "branch": branch,
                                         "revision": item.revision, "born": item.born, "identity": item.identity,
                                         "body": item.text} for item in items))
        database.run_many(ADD_CURRENT, ({"branch": branch, "item": item.id, "change": item.change}
                                        for item in items))
        directory.record_many(database, branch, [item for item in items if item.noun in directory.NOUNS])
    return len(items)


def _items(writer: Writer, revision: int, entries: list[Entry]) -> list[Item]:
    change, id = writer.next_numbers(len(entries))
    return [
        Item(id + n, noun, identity.key, identity.scope, identity.parent_key, identity.text, change + n, revision,
             change + n, encode(body))
        for n, (noun, identity, body) in enumerate(entries)
    ]
