"""Differences for other programs and for the browser: JSON, and a page of HTML."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from html import escape
from typing import Any

from lyncshell.declare.differences import ADDED, CHANGED, Difference, PropertyDifference, shown

STYLE = (
    "body{font:14px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#222}"
    "h2{font-size:1rem;margin:1.5rem 0 .3rem}table{border-collapse:collapse;width:100%}"
    "td,th{border:1px solid #ddd;padding:.2rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}"
    "th{width:22rem;font-weight:500}ins,.Added{color:#17692b;text-decoration:none}"
    "del,.Removed{color:#a01c1c}.Changed{color:#7a5a00}"
)


def to_json(found: Iterable[Difference]) -> str:
    """The differences as a JSON array."""
    return json.dumps([_record(each) for each in found], ensure_ascii=False, indent=2)


def to_html(found: Iterable[Difference], title: str) -> str:
    """The differences as a page of its own."""
    rows = list(found)
    parts = "\n".join(line for each in rows for line in _section(each))
    count = "No differences." if not rows else "1 item differs." if len(rows) == 1 else f"{len(rows)} items differ."
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{escape(title)}</title>\n'
        f"<style>{STYLE}</style>\n</head>\n<body>\n<h1>{escape(title)}</h1>\n<p>{count}</p>\n{parts}\n</body>\n</html>\n"
    )


def _record(each: Difference) -> dict[str, Any]:
    return {
        "change": each.kind,
        "noun": each.noun,
        "identity": each.identity,
        "properties": [
            {"name": prop.name, "old": _plain(prop.old), "new": _plain(prop.new),
             **({"added": prop.added, "removed": prop.removed} if prop.is_list else {})}
            for prop in each.properties
        ],
    }  # fmt: skip


def _plain(value: Any) -> Any:
    """A value as JSON has it."""
    if value is None or isinstance(value, bool | float) or type(value) in (int, str):
        return value
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list) or hasattr(value, "element"):
        return [_plain(item) for item in value]
    if isinstance(value, int) and not hasattr(value, "enum_type"):
        return int(value)
    return shown(value)


def _section(each: Difference) -> Iterator[str]:
    yield f'<h2 class="{each.kind}">{each.kind}: {escape(each.noun)} {escape(each.identity)}</h2>'
    if each.properties:
        yield "<table>"
        for prop in each.properties:
            yield f"<tr><th>{escape(prop.name)}</th><td>{_cell(prop, each.kind)}</td></tr>"
        yield "</table>"


def _cell(prop: PropertyDifference, kind: str) -> str:
    if prop.is_list:
        parts = [f"<ins>+ {escape(item)}</ins>" for item in prop.added]
        parts += [f"<del>{escape(item)}</del>" for item in prop.removed]
        return "<br>".join(parts)
    old, new = f"<del>{escape(shown(prop.old))}</del>", f"<ins>{escape(shown(prop.new))}</ins>"
    return f"{old} → {new}" if kind == CHANGED else new if kind == ADDED else old
