"""Files of types (.ps1xml): script and note properties, aliases, script methods, default display sets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.errors import InvalidData
from lyncshell.providers.text_files import read_bytes
from lyncshell.values.objects import AliasProperty, Member, MemberSet, PropertySet, ScriptMethod, ScriptProperty
from lyncshell.values.type_data import TypeEntry
from lyncshell.values.xml_reading import parse_tree


def read_type_file(path: str, state: Any) -> Iterator[tuple[str, TypeEntry]]:
    """The types of a file with their members. Raises InvalidData for a file that is no file of types."""
    root = parse_tree(read_bytes(path), path)
    if root.tag != "Types":
        raise InvalidData(f"The file {path} is not a file of types: its root is <{root.tag}>.", path)
    for node in root.findall("Type"):
        entry = TypeEntry((node.findtext("Name") or "").strip())
        for child in node.findall("Members/*"):
            name = (child.findtext("Name") or "").strip()
            if name == "PSStandardMembers":
                entry.display = _display(child) or entry.display
            else:
                entry.add(name, _member(child, name, state))
        yield entry.name, entry


def _member(node: Any, name: str, state: Any) -> Any:
    kind = str(node.tag)
    if kind == "NoteProperty":
        return node.findtext("Value")
    if kind == "AliasProperty":
        return AliasProperty(name, (node.findtext("ReferencedMemberName") or "").strip())
    if kind == "ScriptMethod":
        return ScriptMethod(name, state.script_block(node.findtext("Script") or ""))
    if kind == "ScriptProperty":
        blocks = [node.findtext(part) for part in ("GetScriptBlock", "SetScriptBlock")]
        return ScriptProperty(name, *[None if b is None else state.script_block(b) for b in blocks])
    if kind == "PropertySet":
        return PropertySet(name, _names(node))
    if kind == "MemberSet":
        inner = {(c.findtext("Name") or "").strip(): c for c in node.findall("Members/*")}
        made: dict[str, Any] = {key: _member(child, key, state) for key, child in inner.items()}
        return MemberSet(name, made)
    return Member(name)


def _names(node: Any) -> list[str]:
    return [(each.text or "").strip() for each in node.findall("ReferencedProperties/Name")]


def _display(node: Any) -> tuple[str, ...] | None:
    for child in node.findall("Members/PropertySet"):
        if (child.findtext("Name") or "").strip() == "DefaultDisplayPropertySet":
            return tuple(_names(child))
    return None
