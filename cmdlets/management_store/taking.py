"""Puts documents into the store: what is in them replaces what was there, as one revision or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.management_store.documents import (
    FOREIGN_CONTENT,
    FOREIGN_DOCUMENT,
    Document,
    anchored,
    document_head,
    document_key,
    documents,
    foreign_identity,
    read_documents,
    values_of,
)
from cmdlets.management_store.item_xml import ItemNode, checked_body
from cmdlets.management_store.topology_reader import read_topology
from cmdlets.management_store.topology_rules import check_topology
from cmdlets.management_store.topology_xml import topology_element
from cmdlets.management_store.xml_names import SCOPE, TOPOLOGY, document_nouns
from lyncshell.declare.activation import PARTS
from lyncshell.declare.repository import child_lists
from lyncshell.declare.revisions import one_revision
from lyncshell.store.identity import GLOBAL, Identity, parse_plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cmdlets.management_store.topology_reader import Entry
    from lyncshell.declare.deployment import Deployment
    from lyncshell.declare.noun import Noun

TOPOLOGY_ELEMENT = "Topology"


def exported(deployment: Deployment) -> Iterator[tuple[str, str]]:
    """All documents of the store, the topology first."""
    from lxml import etree

    if next(iter(deployment.sites()), None) is not None:
        key = etree.Element(f"{{{SCOPE}}}Key")
        text = anchored(TOPOLOGY, TOPOLOGY_ELEMENT, "Global", [(key, topology_element(deployment))])
        yield document_key(TOPOLOGY, TOPOLOGY_ELEMENT, "Global"), text
    yield from documents(deployment)


def take(deployment: Deployment, found: list[tuple[str, Any]]) -> list[str]:
    """Stores the documents of an export and gives the names of unknown ones. Raises DocumentRefused; all or nothing."""
    rest = []
    topology = None
    for name, root in found:
        _, element, _ = document_head(root, name)
        if element == TOPOLOGY_ELEMENT:
            topology = next((value for _, value in values_of(root)), None)
        else:
            rest.append((name, root))
    with one_revision(deployment, "Import-CsConfiguration"):
        # First the services, which the other documents name.
        if topology is not None:
            put_topology(deployment, read_topology(deployment, topology))
        known, foreign = read_documents(deployment, rest)
        _put_settings(deployment, known)
        _replace(deployment, FOREIGN_DOCUMENT, [(parse_plain(name), {"Xml": text}) for name, text in foreign.items()])
    deployment.repository.memory.clear()
    return list(foreign)


def put_topology(deployment: Deployment, entries: list[Entry]) -> None:
    """Replaces the topology. Raises DocumentRefused where it breaks a rule."""
    check_topology(deployment, entries)
    for noun in PARTS:
        _replace(deployment, noun, [(identity, body) for kind, identity, body in entries if kind == noun])


def _replace(deployment: Deployment, noun: str, wanted: Iterable[tuple[Identity, dict[str, Any]]]) -> None:
    """Makes the items of a noun those that are wanted; what is the same stays untouched."""
    old = {item.key: item for item in deployment.view.all(noun)}
    for identity, body in wanted:
        found = old.pop(identity.key, None)
        if found is None or found.body != body:
            deployment.store.put(noun, identity, body)
    for item in old.values():
        deployment.store.remove(noun, item.as_identity())


def _put_settings(deployment: Deployment, known: list[Document]) -> None:
    rows: dict[str, list[tuple[Identity, dict[str, Any]]]] = {}
    foreign: list[tuple[Identity, dict[str, Any]]] = []
    for noun in document_nouns(deployment.nouns):
        rows[noun.name] = []
        for prop in child_lists(noun):
            assert prop.item is not None
            rows[prop.item.name] = []
    for document in known:
        for identity, node in document.items:
            if _is_kept(node, identity):
                _add(rows, foreign, node, deployment.check_scope(node.noun, identity))
            for child in node.children:
                _add(rows, foreign, child, _child_identity(child.noun, identity, str(child.name)))
    for name, wanted in rows.items():
        _replace(deployment, name, wanted)
    _replace(deployment, FOREIGN_CONTENT, foreign)


def _is_kept(node: ItemNode, identity: Identity) -> bool:
    """Whether an item is a row of the store: a Global that says nothing is not, unless that means something."""
    is_silent = not node.body and not node.foreign and identity == GLOBAL and node.noun.has_global
    return not is_silent or node.noun.initial is not None


def _child_identity(noun: Noun, parent: Identity, name: str) -> Identity:
    return parent.child(name) if noun.form == "nested" else noun.parse(name)


def _add(
    rows: dict[str, list[tuple[Identity, dict[str, Any]]]], foreign: list[tuple[Identity, dict[str, Any]]],
    node: ItemNode, identity: Identity,
) -> None:  # fmt: skip
    body = checked_body(node, identity, f"{node.noun.name} {identity}")
    rows[node.noun.name].append((identity, body))
    if node.foreign:
        foreign.append((foreign_identity(node.noun, identity), node.foreign))


__all__ = ["exported", "put_topology", "take"]
