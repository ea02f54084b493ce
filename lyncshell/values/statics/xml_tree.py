"""The nodes of an [xml] document: a document object model with .NET's behaviour, and PowerShell's view of it.

Scripts read child elements and attributes as properties: text-only elements as strings, repeated ones as arrays.
The tree is our own, because libxml2's Python tree hides text nodes and CDATA sections; XPath runs on a libxml2 copy
(`xml_xpath.py`).
"""

from __future__ import annotations

from lyncshell.errors import PropertyReadOnly
from lyncshell.values.dotnet_errors import DotNetFailure, argument_failure
from lyncshell.values.names import fold
from lyncshell.values.objects import Adapted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

XMLNS = "http://www.w3.org/2000/xmlns/"
XML = "http://www.w3.org/XML/1998/namespace"


class NodeList(list):  # type: ignore[type-arg]
    """System.Xml.XmlNodeList."""

    __slots__ = ("definition",)
    PS_TYPE = "System.Xml.XmlNodeList"


class ChildNodes(NodeList):
    """What ChildNodes gives."""

    __slots__ = ()
    PS_TYPE = "System.Xml.XmlChildNodes"


class AttributeCollection(NodeList):
    """System.Xml.XmlAttributeCollection, a view of its time."""

    __slots__ = ("owner",)
    PS_TYPE = "System.Xml.XmlAttributeCollection"

    def __init__(self, items: Iterable[Any], owner: Any) -> None:
        super().__init__(items)
        self.owner = owner

    def ps_index(self, index: Any) -> Any:
        """`$node.Attributes['name']`."""
        if isinstance(index, str):
            return next((item for item in self if item.name == index), None)
        return self[int(index)] if 0 <= int(index) < len(self) else None


def _simplified(node: Node) -> Any:
    """What PowerShell makes of a node that is read as a property."""
    if isinstance(node, Text) and not isinstance(node, CData):
        return node.data
    if isinstance(node, Attribute):
        return node.data
    if isinstance(node, Element) and node.attributes:
        return node
    children = node.children
    if not children:
        return node.inner_text
    if len(children) == 1 and type(children[0]) is Text:
        return children[0].data
    return node


class Node(Adapted):
    """System.Xml.XmlNode."""

    __slots__ = ("document", "parent")
    PS_TYPE = "System.Xml.XmlNode"
    KEY_BY_IDENTITY = True
    node_type = 0
    name = ""

    def __init__(self, document: Document | None) -> None:
        self.document = document
        self.parent: Node | None = None

    # -- facts

    @property
    def children(self) -> list[Node]:
        """The child nodes; none for most kinds."""
        return []

    @property
    def local_name(self) -> str:
        """The name without its prefix."""
        return self.name.rpartition(":")[2] if self.name[:1] != "#" else self.name

    @property
    def prefix(self) -> str:
        """The prefix of the name, or an empty text."""
        return self.name.rpartition(":")[0]

    @property
    def namespace(self) -> str:
        """The namespace of the name."""
        return ""

    @property
    def value(self) -> str | None:
        """The text of a node that has one."""
        return None

    @property
    def inner_text(self) -> str:
        """The text of the node and everything under it."""
        return "".join([child.inner_text for child in self.children if not isinstance(child, (Comment, Instruction))])

    def __str__(self) -> str:
        return self.local_name

    # -- PowerShell's view

    def _found(self, name: str) -> list[Node]:
        """Attributes and children of that name, whatever its case."""
        folded = fold(name)
        own = [attribute for attribute in getattr(self, "attributes", ()) if fold(attribute.local_name) == folded]
        return own + [child for child in self.children
                      if fold(child.local_name) == folded and not isinstance(child, Whitespace)]

    def ps_type_names(self) -> tuple[str, ...]:
        """With the namespace and name first, where it has a namespace."""
        names = self.ps_type().type_names
        return (f"{names[0]}#{self.namespace}#{self.local_name}", *names) if self.namespace else names

    def ps_property_names(self) -> list[str]:
        """Names of attributes and children, each once."""
        names: dict[str, str] = {}
        for node in (*getattr(self, "attributes", ()), *self.children):
            if not isinstance(node, Whitespace):
                names.setdefault(fold(node.local_name), node.local_name)
        return list(names.values())

    def ps_get(self, name: str) -> Any:
        """The nodes of that name as PowerShell shows them, else the .NET property."""
        found = self._found(name)
        if len(found) == 1:
            return _simplified(found[0])
        if found:
            return [_simplified(node) for node in found]
        return super().ps_get(name)

    def ps_set(self, name: str, value: Any) -> None:
        """Sets the text of the one node of that name, else the .NET property."""
        found = self._found(name)
        if not found:
            if self.ps_type().property_named(name) is None:
                raise _cannot_set(name,
                                  f"The property '{name}' cannot be found on this object. Verify that the property "
                                        "exists and can be set.")
            super().ps_set(name, value)
            return
        if len(found) > 1:
            raise _cannot_set(name, f"\"{name}\" property cannot be set because it has more than one value.")
        from lyncshell.values.text import to_string
        node, text = found[0], to_string(value)
        if isinstance(node, (Text, Attribute)):
            node.set_data(text)
            return
        children = node.children
        plain = not children or (len(children) == 1 and type(children[0]) is Text)
        if (isinstance(node, Element) and node.attributes) or not plain:
            raise _cannot_set(name, f'Cannot set "{name}" because only strings can be used as values to set XmlNode '
                                    "properties.")
        node.set_inner_text(text)

    # -- changing

    def touch(self) -> None:
        """Notes a change, so that XPath makes a new copy of the tree."""
        if self.document is not None:
            self.document.version += 1

    def set_inner_text(self, text: str) -> None:
        """Replaces the content by a text."""
        raise DotNetFailure("Cannot set the 'InnerText' of this node type.", "System.InvalidOperationException")

    def ancestors(self) -> Iterator[Node]:
        """The parents, the nearest first."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    @property
    def root(self) -> Node:
        """The topmost node of the tree."""
        node: Node = self
        while node.parent is not None:
            node = node.parent
        return node


def _cannot_set(name: str, reason: str) -> PropertyReadOnly:
    return PropertyReadOnly(f'Exception setting "{name}": "{reason}"', error_id="ExceptionWhenSetting",
                            exception_type="System.Management.Automation.SetValueInvocationException")


class Text(Node):
    """System.Xml.XmlText."""

    __slots__ = ("data",)
    PS_TYPE = "System.Xml.XmlText"
    node_type = 3
    name = "#text"

    def __init__(self, document: Document | None, data: str) -> None:
        super().__init__(document)
        self.data = data

    @property
    def value(self) -> str | None:
        """Its text."""
        return self.data

    @property
    def inner_text(self) -> str:
        """Its text."""
        return self.data

    def set_data(self, text: str) -> None:
        """Replaces its text."""
        self.data = text
        self.touch()

    def set_inner_text(self, text: str) -> None:
        """Replaces its text."""
        self.set_data(text)


class Whitespace(Text):
    """White space between elements, kept where the document preserves it."""

    __slots__ = ()
    PS_TYPE = "System.Xml.XmlWhitespace"
    node_type = 13
    name = "#whitespace"


class CData(Text):
    """System.Xml.XmlCDataSection."""

    __slots__ = ()
    PS_TYPE = "System.Xml.XmlCDataSection"
    node_type = 4
    name = "#cdata-section"


class Comment(Text):
    """System.Xml.XmlComment."""

    __slots__ = ()
    PS_TYPE = "System.Xml.XmlComment"
    node_type = 8
    name = "#comment"


class Instruction(Text):
    """System.Xml.XmlProcessingInstruction."""

    __slots__ = ("name",)
    PS_TYPE = "System.Xml.XmlProcessingInstruction"
    node_type = 7

    def __init__(self, document: Document | None, name: str, data: str) -> None:
        super().__init__(document, data)
        self.name = name


class Declaration(Instruction):
    """System.Xml.XmlDeclaration."""

    __slots__ = ("encoding", "standalone", "version")
    PS_TYPE = "System.Xml.XmlDeclaration"
    node_type = 17

    def __init__(self, document: Document | None, version: str, encoding: str | None, standalone: str | None) -> None:
        self.version = version
        self.encoding = encoding or ""
        self.standalone = standalone or ""
        super().__init__(document, "xml", self.text_with(self.encoding))

    def text_with(self, encoding: str) -> str:
        """The content with another encoding."""
        text = f'version="{self.version}"'
        text += f' encoding="{encoding}"' if encoding else ""
        return text + (f' standalone="{self.standalone}"' if self.standalone else "")


class DocumentType(Text):
    """System.Xml.XmlDocumentType: kept as text; entities are never expanded."""

    __slots__ = ("name",)
    PS_TYPE = "System.Xml.XmlLinkedNode"
    node_type = 10

    def __init__(self, document: Document | None, name: str, data: str) -> None:
        super().__init__(document, data)
        self.name = name

    @property
    def inner_text(self) -> str:
        """None: it is no content."""
        return ""


class Attribute(Node):
    """System.Xml.XmlAttribute; `owner` is its element."""

    __slots__ = ("data", "name", "owner", "uri")
    PS_TYPE = "System.Xml.XmlAttribute"
    node_type = 2

    def __init__(self, document: Document | None, name: str, data: str, uri: str = "") -> None:
        super().__init__(document)
        self.name = name
        self.data = data
        self.uri = uri
        self.owner: Element | None = None

    @property
    def namespace(self) -> str:
        """The namespace of the name; an attribute without prefix has none."""
        return self.uri

    @property
    def value(self) -> str | None:
        """Its text."""
        return self.data

    @property
    def inner_text(self) -> str:
        """Its text."""
        return self.data

    def set_data(self, text: str) -> None:
        """Replaces its text."""
        self.data = text
        self.touch()

    def set_inner_text(self, text: str) -> None:
        """Replaces its text."""
        self.set_data(text)


class Container(Node):
    """A node with children."""

    __slots__ = ("items",)

    def __init__(self, document: Document | None) -> None:
        super().__init__(document)
        self.items: list[Node] = []

    @property
    def children(self) -> list[Node]:
        """The child nodes."""
        return self.items

    def insert(self, node: Node, index: int) -> Node:
        """Puts a node (or the nodes of a fragment) among the children."""
        self._check(node)
        if isinstance(node, Fragment):
            for offset, item in enumerate(list(node.items)):
                self.insert(item, index + offset)
            return node
        if isinstance(node.parent, Container):
            before = node.parent is self and self.items.index(node) < index
            node.parent.detach(node)
            index -= before
        self.items.insert(index, node)
        node.parent = self
        self.touch()
        return node

    def _check(self, node: Node) -> None:
        own = self if isinstance(self, Document) else self.document
        if node.document is not own:
            raise argument_failure("The node to be inserted is from a different document context.")
        if node is self or any(parent is node for parent in self.ancestors()):
            raise argument_failure("Cannot insert a node or any ancestor of that node as a child of itself.")
        if isinstance(node, (Attribute, Document)):
            raise DotNetFailure("The specified node cannot be inserted as the valid child of this node, because the "
                                "specified node is the wrong type.", "System.InvalidOperationException")

    def append(self, node: Node) -> Node:
        """Puts a node behind the children."""
        return self.insert(node, len(self.items))

    def index_of(self, node: Node) -> int:
        """The place of a child. Raises ArgumentException."""
        for index, item in enumerate(self.items):
            if item is node:
                return index
        raise argument_failure("The reference node is not a child of this node.")

    def detach(self, node: Node) -> Node:
        """Takes a child out."""
        for index, item in enumerate(self.items):
            if item is node:
                del self.items[index]
                node.parent = None
                self.touch()
                return node
        raise argument_failure("The node to be removed is not a child of this node.")

    def clear(self) -> None:
        """Takes all children out."""
        for item in self.items:
            item.parent = None
        self.items = []
        self.touch()

    def descendants(self) -> Iterator[Element]:
        """All elements under it, in document order."""
        for item in self.items:
            if isinstance(item, Element):
                yield item
                yield from item.descendants()


class Element(Container):
    """System.Xml.XmlElement; `is_empty` writes `<a />` where another writes `<a></a>`."""

    __slots__ = ("attributes", "is_empty", "name", "uri")
    PS_TYPE = "System.Xml.XmlElement"
    node_type = 1

    def __init__(self, document: Document | None, name: str, uri: str = "") -> None:
        super().__init__(document)
        self.name = name
        self.uri = uri
        self.attributes: list[Attribute] = []
        self.is_empty = True

    @property
    def namespace(self) -> str:
        """The namespace of the name."""
        return self.uri

    def insert(self, node: Node, index: int) -> Node:
        """Puts a node among the children; the element is not empty any more."""
        self.is_empty = False
        return super().insert(node, index)

    def set_inner_text(self, text: str) -> None:
        """Replaces the content by a text."""
        self.clear()
        self.append(Text(self.document, text))

    def attribute(self, name: str, uri: str | None = None) -> Attribute | None:
        """The attribute of a name, or of a local name in a namespace."""
        for item in self.attributes:
            if (item.name == name) if uri is None else (item.local_name == name and item.uri == uri):
                return item
        return None

    def set_attribute(self, name: str, value: str, uri: str = "") -> Attribute:
        """Sets or adds an attribute."""
        found = self.attribute(name, uri or None)
        if found is None:
            found = Attribute(self.document, name, value, uri or _attribute_namespace(self, name))
            self.add_attribute(found)
        found.set_data(value)
        return found

    def add_attribute(self, attribute: Attribute) -> None:
        """Adds an attribute node, in the place of one of the same name."""
        old = self.attribute(attribute.name)
        if old is None:
            self.attributes.append(attribute)
        else:
            self.attributes[self.attributes.index(old)] = attribute
            old.owner = None
        attribute.owner = self
        self.touch()

    def remove_attribute(self, attribute: Attribute) -> None:
        """Takes an attribute out."""
        self.attributes.remove(attribute)
        attribute.owner = None
        self.touch()

    def lookup(self, prefix: str) -> str | None:
        """The namespace that a prefix ("" the default one) stands for here."""
        if prefix == "xml":
            return XML
        wanted = f"xmlns:{prefix}" if prefix else "xmlns"
        node: Node | None = self
        while isinstance(node, Element):
            if node.prefix == prefix and node.uri:
                return node.uri
            found = node.attribute(wanted)
            if found is not None:
                return found.data
            node = node.parent
        return None if prefix else ""


def _attribute_namespace(element: Element, name: str) -> str:
    prefix, colon, _ = name.partition(":")
    if name == "xmlns" or (colon and prefix == "xmlns"):
        return XMLNS
    return (element.lookup(prefix) or "") if colon else ""


class Fragment(Container):
    """System.Xml.XmlDocumentFragment."""

    __slots__ = ()
    PS_TYPE = "System.Xml.XmlDocumentFragment"
    node_type = 11
    name = "#document-fragment"


class Document(Container):
    """System.Xml.XmlDocument; `version` counts changes."""

    __slots__ = ("copy", "preserve_whitespace", "version")
    PS_TYPE = "System.Xml.XmlDocument"
    node_type = 9
    name = "#document"

    def __init__(self) -> None:
        super().__init__(None)
        self.preserve_whitespace = False
        self.version = 0
        self.copy: Any = None

    def __str__(self) -> str:
        return self.PS_TYPE

    @property
    def element(self) -> Element | None:
        """The root element."""
        return next((item for item in self.items if isinstance(item, Element)), None)

    @property
    def declaration(self) -> Declaration | None:
        """The XML declaration."""
        first = self.items[0] if self.items else None
        return first if isinstance(first, Declaration) else None

    def touch(self) -> None:
        """Notes a change."""
        self.version += 1

    def insert(self, node: Node, index: int) -> Node:
        """Puts a node among the children; only one element, and no text."""
        if isinstance(node, Element) and self.element not in (None, node):
            raise DotNetFailure("This document already has a 'DocumentElement' node.",
                                "System.InvalidOperationException")
        if type(node) in (Text, CData):
            raise DotNetFailure("The specified node cannot be inserted as the valid child of this node, because the "
                                "specified node is the wrong type.", "System.InvalidOperationException")
        return super().insert(node, index)


def clone(node: Node, deep: bool, document: Document | None) -> Node:
    """A copy of a node for a document (CloneNode, ImportNode)."""
    copy: Node
    if isinstance(node, Attribute):
        return Attribute(document, node.name, node.data, node.uri)
    if isinstance(node, Declaration):
        return Declaration(document, node.version, node.encoding, node.standalone)
    if isinstance(node, (Instruction, DocumentType)):
        return type(node)(document, node.name, node.data)
    if isinstance(node, Text):
        return type(node)(document, node.data)
    if isinstance(node, Element):
        copy = Element(document, node.name, node.uri)
        for attribute in node.attributes:
            copy.add_attribute(Attribute(document, attribute.name, attribute.data, attribute.uri))
        copy.is_empty = node.is_empty
    elif isinstance(node, Document):
        copy = document = Document()
    else:
        copy = Fragment(document)
    if deep and isinstance(copy, Container):
        for child in node.children:
            item = clone(child, True, document)
            copy.items.append(item)
            item.parent = copy
    return copy
