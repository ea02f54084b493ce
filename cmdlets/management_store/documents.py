"""The configuration as documents, one for each kind and scope class, and back.

A document is an `AnchoredXml`: a key that says the kind, the authority and the scope class, and a dictionary of items.
Written, documents are the same bytes for the same content: items are in order of their identities, children in the
order of their priorities, signatures follow from the content. Documents of unknown kinds, and what is unknown in known
ones, are kept and written back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.management_store.item_xml import DocumentRefused, ItemNode, item_element, read_item
from cmdlets.management_store.scope_keys import identity_of, key_element, service_ids
from cmdlets.management_store.xml_names import (
    SCOPE,
    default_space,
    document_nouns,
    element_of,
    local_name,
    namespace_of,
    noun_index,
    signature,
)
from lyncshell.declare.repository import child_lists
from lyncshell.store.identity import GLOBAL, Identity, Scope, parse_plain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.deployment import Deployment
    from lyncshell.declare.noun import Noun
    from lyncshell.store.item import Item

FOREIGN_DOCUMENT, FOREIGN_CONTENT = "ForeignDocument", "ForeignContent"
HOST = "00000000-0000-0000-0000-000000000000"
CLASSES = {Scope.GLOBAL: "Global", Scope.SITE: "Site", Scope.SERVICE: "Service", Scope.TAG: "Tag"}


class Document:
    """A document of a known kind: its noun and its items with their identities."""

    __slots__ = ("items", "noun")

    def __init__(self, noun: Noun, items: list[tuple[Identity, ItemNode]]) -> None:
        self.noun = noun
        self.items = items


# -- writing


def documents(deployment: Deployment) -> Iterator[tuple[str, str]]:
    """All documents of settings: name and text of the AnchoredXml. Documents without items are left out."""
    services = {identity: key for key, identity in service_ids(deployment).items()}
    for noun in document_nouns(deployment.nouns):
        places = _places(deployment, noun)
        for scope in Scope:
            items = [(identity, _node(deployment, noun, identity)) for identity in places if identity.scope is scope]
            if items:
                yield _name(noun, scope), _text(deployment, noun, scope, items, services)
    for item in sorted(deployment.view.all(FOREIGN_DOCUMENT), key=lambda each: each.key):
        yield item.identity, str(item.body["Xml"])


def document_key(namespace: str, element: str, scope: str) -> str:
    """How a document is named: `[{namespace}Element,Host{guid},Scope]`."""
    return f"[{{{namespace}}}{element},Host{{{HOST}}},{scope}]"


def _name(noun: Noun, scope: Scope) -> str:
    return document_key(namespace_of(noun), element_of(noun), CLASSES[scope])


def _places(deployment: Deployment, noun: Noun) -> list[Identity]:
    """The identities of a noun's stored items, and of those that only have stored children."""
    found = {item.key: noun.parse(item.identity) for item in deployment.view.all(noun.name)}
    for prop in child_lists(noun):
        assert prop.item is not None
        for child in deployment.view.all(prop.item.name):
            owner = GLOBAL if prop.item.form != "nested" else noun.parse(child.identity.rpartition("/")[0])
            found.setdefault(owner.key, owner)
    return [found[key] for key in sorted(found)]


def _node(deployment: Deployment, noun: Noun, identity: Identity) -> ItemNode:
    item = deployment.view.get(noun.name, identity)
    name = identity.name if noun.form in ("nested", "relative") else (identity.text if noun.form == "plain" else None)
    node = ItemNode(noun, name, {} if item is None else item.body, foreign_content(deployment, noun, identity))
    for prop in child_lists(noun):
        assert prop.item is not None
        parent = identity if prop.item.form == "nested" else None
        for child in _in_order(list(deployment.view.all(prop.item.name, parent=parent)), prop.item):
            node.children.append(_node(deployment, prop.item, prop.item.parse(child.identity)))
    return node


def _in_order(items: list[Item], noun: Noun) -> list[Item]:
    if noun.is_ordered:
        return sorted(items, key=lambda item: (int(item.body.get("Priority", 0)), item.key))
    return sorted(items, key=lambda item: item.key)


def foreign_content(deployment: Deployment, noun: Noun, identity: Identity) -> dict[str, Any]:
    """What was unknown in an item when it was imported."""
    kept = deployment.view.get(FOREIGN_CONTENT, foreign_identity(noun, identity))
    return {} if kept is None else kept.body


def foreign_identity(noun: Noun, identity: Identity) -> Identity:
    """Under which identity the store keeps what is unknown in an item."""
    return parse_plain(f"{noun.name} {identity.text}")


def _text(
    deployment: Deployment, noun: Noun, scope: Scope, items: list[tuple[Identity, ItemNode]], services: dict[str, Any]
) -> str:
    namespace = namespace_of(noun)
    entries = []
    for number, (identity, node) in enumerate(items, 1):
        key = key_element(deployment, identity, node.name, number, services)
        entries.append((key, item_element(node, namespace)))
    return anchored(namespace, element_of(noun), CLASSES[scope], entries)


def anchored(namespace: str, element: str, scope: str, entries: list[tuple[Any, Any]]) -> str:
    """The text of an AnchoredXml: `entries` are the keys and values of its items."""
    from lxml import etree

    root = etree.Element(f"{{{SCOPE}}}AnchoredXml", nsmap=default_space(SCOPE), SchemaWriteVersion="1")
    key = etree.SubElement(root, f"{{{SCOPE}}}Key", ScopeClass=scope)
    etree.SubElement(key, f"{{{SCOPE}}}SchemaId", Namespace=namespace, ElementName=element)
    etree.SubElement(key, f"{{{SCOPE}}}AuthorityId", Class="Host", InstanceId=HOST)
    dictionary = etree.SubElement(root, f"{{{SCOPE}}}Dictionary", Count=str(len(entries)))
    for item_key, value in entries:
        item = etree.SubElement(dictionary, f"{{{SCOPE}}}Item")
        item.append(item_key)
        mark = signature(etree.tostring(value, encoding="unicode"))
        etree.SubElement(item, f"{{{SCOPE}}}Value", Signature=mark).append(value)
    etree.indent(root)
    return str(etree.tostring(root, encoding="unicode"))


# -- reading


def read_documents(deployment: Deployment, found: list[tuple[str, Any]]) -> tuple[list[Document], dict[str, str]]:
    """The known documents, and the texts of the unknown ones by their names. Raises DocumentRefused.

    `found` are the names of documents and their AnchoredXml; the topology, which is read before, gives the services
    that they name.
    """
    from lxml import etree

    index = noun_index(deployment.nouns)
    services = service_ids(deployment)
    known: list[Document] = []
    foreign: dict[str, str] = {}
    for name, root in found:
        namespace, element, _ = document_head(root, name)
        area = namespace.rpartition("Management.")[2].rpartition(".")[0]
        noun = index.get((area.lower(), element.lower()))
        if noun is None:
            foreign[name] = etree.tostring(root, encoding="unicode", with_tail=False)
        else:
            known.append(Document(noun, list(_read_items(deployment, noun, root, services))))
    return known, foreign


def document_head(root: Any, name: str) -> tuple[str, str, str]:
    """Namespace, element and scope class of a document. Raises DocumentRefused."""
    key = root.find("{*}Key")
    schema = None if key is None else key.find("{*}SchemaId")
    if local_name(root.tag) != "AnchoredXml" or key is None or schema is None:
        raise DocumentRefused(name, "it is no AnchoredXml with a key.")
    return schema.get("Namespace", ""), schema.get("ElementName", ""), key.get("ScopeClass", "Global")


def values_of(root: Any) -> Iterator[tuple[Any, Any]]:
    """The keys and values of a document's items."""
    for item in root.iterfind("{*}Dictionary/{*}Item"):
        value = item.find("{*}Value")
        for element in () if value is None else value:
            yield item.find("{*}Key"), element


def _read_items(
    deployment: Deployment, noun: Noun, root: Any, services: dict[Any, str]
) -> Iterator[tuple[Identity, ItemNode]]:
    _, element, scope = document_head(root, noun.name)
    for key, value in values_of(root):
        identity = identity_of(deployment, noun, scope, key, services, element)
        name = None if noun.form == "scoped" else key.get("Item")
        yield identity, read_item(value, noun, name, f"{element} {identity}")
