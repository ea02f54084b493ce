"""A topology document from a file or an object, read and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lyncshell.values.xml_reading import parse_tree

if TYPE_CHECKING:
    from cmdlets.management_store.topology_reader import Entry
    from lyncshell.declare.deployment import Deployment

MARKS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig"))


def topology_root(data: bytes | str, name: str) -> Any:
    """The root element. Raises InvalidData for what is no XML, or has entities or a document type."""
    text = data if isinstance(data, str) else _decoded(data)
    text = text.lstrip("\ufeff \t\r\n")
    if text.startswith("<?xml"):
        # The declaration says how the bytes were encoded, and they are text by now.
        text = text.partition("?>")[2]
    return parse_tree(text, name)


def _decoded(data: bytes) -> str:
    encoding = next((encoding for mark, encoding in MARKS if data.startswith(mark)), "utf-8")
    return data.decode(encoding, "replace")


def read_checked(deployment: Deployment, data: bytes | str, name: str) -> list[Entry]:
    """The items of a topology. Raises DocumentRefused where it breaks a rule."""
    from cmdlets.management_store.topology_reader import read_topology
    from cmdlets.management_store.topology_rules import check_topology

    entries = read_topology(deployment, topology_root(data, name))
    check_topology(deployment, entries)
    return entries
