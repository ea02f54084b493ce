"""XPath over [xml] nodes: the query runs on a libxml2 copy of the tree, whose nodes are matched by document order.

The copy is kept until the document changes, so a loop of queries makes it once.
"""

from __future__ import annotations

from lyncshell.values.dotnet_errors import DotNetFailure
from lyncshell.values.statics.xml_text import outer_xml
from lyncshell.values.statics.xml_tree import (
    Comment,
    Declaration,
    Document,
    DocumentType,
    Element,
    Instruction,
    Node,
    NodeList,
    Text,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


class XPathFailure(DotNetFailure):
    """System.Xml.XPath.XPathException."""

    def __init__(self, message: str) -> None:
        super().__init__(message, "System.Xml.XPath.XPathException")


class _Copy:
    """The libxml2 tree of a node, and the way between the two."""

    __slots__ = ("back", "forth", "root", "top", "tree", "version")

    def __init__(self, top: Node, version: int) -> None:
        from lxml import etree
        self.version = version
        self.top = top
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True, strip_cdata=False)
        source = outer_xml(top) if not isinstance(top, Document) else "".join(
            outer_xml(item) for item in top.items if not isinstance(item, (Declaration, DocumentType)))
        self.root = etree.fromstring(source.encode("utf-8"), parser)
        self.tree = self.root.getroottree()
        self.back: dict[Any, Node] = {}
        self.forth: dict[int, Any] = {}
        for ours, theirs in zip(_walk(top), self._theirs(), strict=False):
            self.back[theirs] = ours
            self.forth[id(ours)] = theirs

    def _theirs(self) -> Iterator[Any]:
        before = list(self.root.itersiblings(preceding=True))
        yield from reversed(before)
        yield from self.root.iter()
        yield from self.root.itersiblings()


def _walk(node: Node) -> Iterator[Node]:
    """Elements, comments and instructions in document order."""
    if isinstance(node, Element):
        yield node
    for child in node.children:
        if isinstance(child, Element):
            yield from _walk(child)
        elif isinstance(child, (Comment, Instruction)) and not isinstance(child, Declaration):
            yield child


def _copy_of(node: Node) -> _Copy:
    top = node.root
    document = top if isinstance(top, Document) else node.document
    version = document.version if document is not None else 0
    kept = document.copy if document is not None else None
    if isinstance(kept, _Copy) and kept.version == version and kept.top is top:
        return kept
    made = _Copy(top, version)
    if document is not None:
        document.copy = made
    return made


def select(node: Node, path: str, namespaces: dict[str, str] | None = None) -> NodeList:
    """The nodes that an XPath finds from a node. Raises XPathFailure."""
    from lxml import etree
    context = node
    if not isinstance(node, (Element, Document)):
        context = getattr(node, "owner", None) or node.parent or node
    if isinstance(context, Document) and context.element is None:
        return NodeList()
    copy = _copy_of(context)
    start = copy.tree if isinstance(context, Document) else copy.forth.get(id(context))
    prefixes = {prefix: uri for prefix, uri in (namespaces or {}).items() if prefix}
    try:
        found = etree.XPath(path, namespaces=prefixes)(start if start is not None else copy.tree)
    except etree.XPathError as error:
        if "namespace prefix" in str(error):
            raise XPathFailure("Namespace Manager or XsltContext needed. This query has a prefix, variable, or "
                               "user-defined function.") from None
        raise XPathFailure(f"'{path}' has an invalid token.") from None
    if not isinstance(found, list):
        raise XPathFailure("Expression must evaluate to a node-set.")
    results = [_ours(item, copy, context) for item in found]
    return NodeList(item for item in results if item is not None)


def _ours(item: Any, copy: _Copy, context: Node) -> Node | None:
    """Our node of a result: an element or comment, or the attribute or text behind a string."""
    if not isinstance(item, str):
        return copy.back.get(item)
    parent = item.getparent()  # type: ignore[attr-defined]
    ours = copy.back.get(parent)
    if getattr(item, "is_attribute", False):
        name = str(item.attrname)  # type: ignore[attr-defined]
        uri, _, local = name[1:].partition("}") if name[:1] == "{" else ("", "", name)
        return ours.attribute(local, uri) if isinstance(ours, Element) else None
    return _text_node(ours, bool(getattr(item, "is_tail", False)))


def _text_node(ours: Node | None, tail: bool) -> Node | None:
    """The first text of an element, or the text behind a node."""
    if ours is None:
        return None
    if not tail:
        return next((child for child in ours.children if isinstance(child, Text)), None)
    siblings = ours.parent.children if ours.parent is not None else []
    place = next(index for index, item in enumerate(siblings) if item is ours)
    return next((item for item in siblings[place + 1:place + 2] if isinstance(item, Text)), None)
