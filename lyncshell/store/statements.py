"""The queries of a view, built once for each depth of its line and then kept, compiled, for the process.

Depth 0 is the tip of a branch without parent: the newest versions are materialised in `current`. Every other view (a
fork, a snapshot, the past) finds the newest version at or before a change with one index search per item and branch
of the line. The values are bound by name: branch0, cap0, branch1, cap1 ... and those of the query itself.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, and_, bindparam, func, select

from lyncshell.store import schema
from lyncshell.store.branch import Line

_i, _v, _c = schema.item.c, schema.version.c, schema.current.c

ITEM_COLUMNS = (_i.id, _i.noun, _i.key, _i.scope, _i.parent, _v.identity, _v.change, _v.revision, _v.born, _v.body)
"""What `item.Item` is made from, in its order."""


class Statements:
    """The queries of one depth. `heads*` give (change, identity, scope) of what exists, in the order of lists."""

    __slots__ = ("by_id", "every", "heads", "heads_in", "listing", "nouns", "one")

    def __init__(self, depth: int) -> None:
        seen = _seen(depth)
        in_noun = _i.noun == bindparam("noun")
        order = (_i.scope, _v.born)
        existing = select(*ITEM_COLUMNS).select_from(seen).where(_v.body.is_not(None))
        heads = select(_v.change, _v.identity, _i.scope).select_from(seen).where(in_noun, _v.body.is_not(None))
        self.one = select(*ITEM_COLUMNS).select_from(seen).where(in_noun, _i.key == bindparam("key"))
        self.by_id = existing.where(_i.id == bindparam("id"))
        self.listing = existing.where(in_noun).order_by(*order).limit(bindparam("limit"))
        self.heads = heads.order_by(*order)
        self.heads_in = heads.where(_i.parent == bindparam("parent")).order_by(*order)
        self.every = select(_i.noun, _i.key, _v.change).select_from(seen).where(_v.body.is_not(None))
        self.nouns = select(_i.noun).distinct().select_from(seen).where(_v.body.is_not(None)).order_by(_i.noun)


def newest_on(branch: ColumnElement[int], cap: ColumnElement[int]) -> Any:
    """The newest change of `item` on one branch, at or before a change; one index search."""
    found = schema.version.alias()
    return select(func.max(found.c.change)).where(
        found.c.item == _i.id, found.c.branch == branch, found.c.change <= cap).scalar_subquery()


def _seen(depth: int) -> FromClause:
    """Items joined with the version that the view sees, removals included."""
    if depth == 0:
        tip = and_(_c.item == _i.id, _c.branch == bindparam("branch0"))
        return schema.item.join(schema.current, tip).join(schema.version, _v.change == _c.change)
    newest = [newest_on(bindparam(f"branch{n}"), bindparam(f"cap{n}")) for n in range(depth)]
    return schema.item.join(schema.version, _v.change == (func.coalesce(*newest) if depth > 1 else newest[0]))


@lru_cache(maxsize=64)
def statements(depth: int) -> Statements:
    """The queries for a line of that many branches; 0: the tip of a branch without parent."""
    return Statements(depth)


def line_values(line: Line, depth: int) -> dict[str, object]:
    """The values that tell a statement of `depth` which line to look along."""
    if depth == 0:
        return {"branch0": line[0][0]}
    values: dict[str, object] = {}
    for n, (branch, cap) in enumerate(line):
        values[f"branch{n}"] = branch
        values[f"cap{n}"] = cap
    return values


def by_changes(changes: list[int]) -> Select[Any]:
    """The versions with these numbers, in no order."""
    return select(*ITEM_COLUMNS).select_from(schema.version).join(schema.item, _i.id == _v.item).where(
        _v.change.in_(changes))
