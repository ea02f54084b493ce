"""System.Xml: XmlDocument, XmlElement, XmlAttribute and the other nodes, node lists, namespace managers."""

from __future__ import annotations

from lyncshell.errors import CannotConvert
from lyncshell.values.dotnet_errors import DotNetFailure, argument_failure
from lyncshell.values.statics.xml_text import inner_xml, outer_xml, parse_into
from lyncshell.values.statics.xml_tree import (
    Attribute,
    AttributeCollection,
    CData,
    ChildNodes,
    Comment,
    Container,
    Declaration,
    Document,
    Element,
    Fragment,
    Instruction,
    Node,
    NodeList,
    Text,
    Whitespace,
    clone,
)
from lyncshell.values.typesystem import TypeInfo, declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_X = "System.Xml."
NODE = declare(_X + "XmlNode", python=Node)
DOCUMENT = declare(_X + "XmlDocument", python=Document)
ELEMENT = declare(_X + "XmlElement", python=Element)
ATTRIBUTE = declare(_X + "XmlAttribute", python=Attribute)
CHARACTERS = declare(_X + "XmlCharacterData")
DECLARATION = declare(_X + "XmlDeclaration", python=Declaration)
INSTRUCTION = declare(_X + "XmlProcessingInstruction", python=Instruction)
LIST = declare(_X + "XmlNodeList", python=NodeList)
declare(_X + "XmlChildNodes", python=ChildNodes)
ATTRIBUTES = declare(_X + "XmlAttributeCollection", python=AttributeCollection)
for _name, _class in (("XmlText", Text), ("XmlCDataSection", CData), ("XmlComment", Comment),
                      ("XmlDocumentFragment", Fragment)):
    declare(_X + _name, python=_class)
declare(_X + "XmlWhitespace", python=Whitespace, base=_X + "XmlCharacterData")


class NameTable:
    """System.Xml.NameTable: only passed on to a namespace manager."""

    __slots__ = ()
    PS_TYPE = "System.Xml.NameTable"


class NamespaceManager:
    """System.Xml.XmlNamespaceManager: prefixes of XPath queries."""

    __slots__ = ("prefixes",)
    PS_TYPE = "System.Xml.XmlNamespaceManager"

    def __init__(self) -> None:
        self.prefixes: dict[str, str] = {}


declare(_X + "NameTable", python=NameTable, base=_X + "XmlNameTable")
MANAGER = declare(_X + "XmlNamespaceManager", python=NamespaceManager)


def load_document(text: str | bytes) -> Document:
    """A new document. Raises XmlFailure."""
    document = Document()
    parse_into(document, text)
    return document


def _to_document(value: Any, target: TypeInfo) -> Any:
    """The [xml] cast: of texts, lines of a file, or a node."""
    from lyncshell.values.arrays import enumerate_value, is_enumerable
    from lyncshell.values.conversion_errors import failed, shown
    from lyncshell.values.text import to_string
    if isinstance(value, Document):
        return value
    if isinstance(value, Node):
        text = outer_xml(value)
    elif is_enumerable(value):
        text = "\n".join([to_string(item) for item in enumerate_value(value)])
    else:
        text = to_string(value)
    if text == "":
        return Document()
    try:
        return load_document(text)
    except DotNetFailure as error:
        made = failed(value, target, error, "InvalidCastToXmlDocument")
        raise CannotConvert(f'Cannot convert value "{shown(value)}" to type "System.Xml.XmlDocument". Error: '
                            f'"{error.message}"', inner=error, error_id=made.error_id) from None


DOCUMENT.converter = _to_document


def _property(type: TypeInfo, text: str, getter: Callable[[Any], Any], setter: Callable[...,
                                                                                        None] | None = None) -> None:
    definition = type.property(f"{text} {{get;{'set;' if setter else ''}}}")(getter)
    if setter is not None:
        definition.setter(setter)


# -- every node


def _node_type(self: Node) -> Any:
    from lyncshell.values.enums import enum_value
    return enum_value(_X + "XmlNodeType", self.node_type)


def _sibling(self: Node, step: int) -> Node | None:
    if not isinstance(self.parent, Container):
        return None
    place = self.parent.index_of(self) + step
    return self.parent.items[place] if 0 <= place < len(self.parent.items) else None


def _set_inner_xml(self: Node, text: str) -> None:
    if not isinstance(self, Container):
        self.set_inner_text(text)
        return
    if isinstance(self, Document):
        parse_into(self, text)
        return
    uri = self.uri if isinstance(self, Element) else ""
    opening = f'<r xmlns="{uri}">' if uri else "<r>"
    made = load_document(f"{opening}{text}</r>").element
    self.clear()
    for child in made.children if made is not None else ():
        self.append(clone(child, True, self.document))


def _set_value(self: Node, text: str) -> None:
    if not isinstance(self, (Text, Attribute)):
        raise DotNetFailure(f"Cannot set a value on node type '{_node_type(self).text}'.",
                            "System.InvalidOperationException")
    self.set_data(text)


_property(NODE, "string Name", lambda self: self.name)
_property(NODE, "string LocalName", lambda self: self.local_name)
_property(NODE, "string Prefix", lambda self: self.prefix)
_property(NODE, "string NamespaceURI", lambda self: self.namespace)
_property(NODE, "System.Xml.XmlNodeType NodeType", _node_type)
_property(NODE, "string Value", lambda self: self.value, _set_value)
_property(NODE, "string InnerText", lambda self: self.inner_text, lambda self, text: self.set_inner_text(text))
_property(NODE, "string InnerXml", inner_xml, _set_inner_xml)
_property(NODE, "string OuterXml", outer_xml)
_property(NODE, "System.Xml.XmlNode ParentNode", lambda self: self.parent)
_property(NODE, "System.Xml.XmlNodeList ChildNodes", lambda self: ChildNodes(self.children))
_property(NODE, "System.Xml.XmlNode FirstChild", lambda self: self.children[0] if self.children else None)
_property(NODE, "System.Xml.XmlNode LastChild", lambda self: self.children[-1] if self.children else None)
_property(NODE, "System.Xml.XmlNode NextSibling", lambda self: _sibling(self, 1))
_property(NODE, "System.Xml.XmlNode PreviousSibling", lambda self: _sibling(self, -1))
_property(NODE, "bool HasChildNodes", lambda self: bool(self.children))
_property(NODE, "System.Xml.XmlDocument OwnerDocument", lambda self: self.document)
_property(NODE, "System.Xml.XmlAttributeCollection Attributes",
          lambda self: AttributeCollection(self.attributes, self) if isinstance(self, Element) else None)
_property(NODE, "bool IsReadOnly", lambda self: False)
_property(NODE, "string BaseURI", lambda self: "")


def _container(node: Node) -> Container:
    if not isinstance(node, Container):
        raise DotNetFailure("The current node cannot contain other nodes.", "System.InvalidOperationException")
    return node


@NODE.method("System.Xml.XmlNode AppendChild(System.Xml.XmlNode newChild)")
def _append_child(self: Node, child: Node) -> Node:
    return _container(self).append(child)


@NODE.method("System.Xml.XmlNode PrependChild(System.Xml.XmlNode newChild)")
def _prepend_child(self: Node, child: Node) -> Node:
    return _container(self).insert(child, 0)


@NODE.method("System.Xml.XmlNode InsertBefore(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)")
def _insert_before(self: Node, child: Node, reference: Node | None) -> Node:
    parent = _container(self)
    return parent.insert(child, len(parent.items) if reference is None else parent.index_of(reference))


@NODE.method("System.Xml.XmlNode InsertAfter(System.Xml.XmlNode newChild, System.Xml.XmlNode refChild)")
def _insert_after(self: Node, child: Node, reference: Node | None) -> Node:
    parent = _container(self)
    return parent.insert(child, 0 if reference is None else parent.index_of(reference) + 1)


@NODE.method("System.Xml.XmlNode RemoveChild(System.Xml.XmlNode oldChild)")
def _remove_child(self: Node, child: Node) -> Node:
    return _container(self).detach(child)


@NODE.method("System.Xml.XmlNode ReplaceChild(System.Xml.XmlNode newChild, System.Xml.XmlNode oldChild)")
def _replace_child(self: Node, child: Node, old: Node) -> Node:
    parent = _container(self)
    place = parent.index_of(old)
    parent.detach(old)
    parent.insert(child, place)
    return old


@NODE.method("void RemoveAll()")
def _remove_all(self: Node) -> None:
    _container(self).clear()
    if isinstance(self, Element):
        self.attributes = []


@NODE.method("System.Xml.XmlNode CloneNode(bool deep)")
def _clone_node(self: Node, deep: bool) -> Node:
    return clone(self, deep, self.document)


@NODE.method("System.Xml.XmlNode Clone()")
def _clone(self: Node) -> Node:
    return clone(self, True, self.document)


@NODE.method("System.Xml.XmlNodeList SelectNodes(string xpath)",
             "System.Xml.XmlNodeList SelectNodes(string xpath, System.Xml.XmlNamespaceManager nsmgr)")
def _select_nodes(self: Node, path: str, manager: NamespaceManager | None = None) -> NodeList:
    from lyncshell.values.statics.xml_xpath import select
    return select(self, path, manager.prefixes if manager is not None else None)


@NODE.method("System.Xml.XmlNode SelectSingleNode(string xpath)",
             "System.Xml.XmlNode SelectSingleNode(string xpath, System.Xml.XmlNamespaceManager nsmgr)")
def _select_single(self: Node, path: str, manager: NamespaceManager | None = None) -> Node | None:
    found = _select_nodes(self, path, manager)
    return found[0] if found else None


@NODE.method("string GetNamespaceOfPrefix(string prefix)")
def _namespace_of_prefix(self: Node, prefix: str) -> str:
    return (self.lookup(prefix) or "") if isinstance(self, Element) else ""


@NODE.method("void Normalize()")
def _normalize(self: Node) -> None:
    merged: list[Node] = []
    for child in self.children:
        if type(child) is Text and merged and type(merged[-1]) is Text:
            merged[-1].set_data(merged[-1].data + child.data)
        else:
            merged.append(child)
            _normalize(child)
    if isinstance(self, Container):
        self.items = merged


@NODE.method("System.Collections.IEnumerator GetEnumerator()")
def _enumerator(self: Node) -> Any:
    from lyncshell.values.arrays import Enumerator
    return Enumerator(list(self.children))


@NODE.method("void WriteTo(System.Xml.XmlWriter w)")
def _write_to(self: Node, writer: Any) -> None:
    writer.write_node(self)


@NODE.method("void WriteContentTo(System.Xml.XmlWriter w)")
def _write_content_to(self: Node, writer: Any) -> None:
    for child in self.children:
        writer.write_node(child)


@NODE.method("string ToString()")
def _to_string(self: Node) -> str:
    return self.local_name


# -- elements

_property(ELEMENT, "bool HasAttributes", lambda self: bool(self.attributes))


def _set_empty(self: Element, value: bool) -> None:
    if value:
        self.clear()
    self.is_empty = value


_property(ELEMENT, "bool IsEmpty", lambda self: self.is_empty, _set_empty)


@ELEMENT.method("string GetAttribute(string name)", "string GetAttribute(string localName, string namespaceURI)")
def _get_attribute(self: Element, name: str, uri: str | None = None) -> str:
    found = self.attribute(name, uri)
    return "" if found is None else found.data


@ELEMENT.method("System.Xml.XmlAttribute GetAttributeNode(string name)")
def _get_attribute_node(self: Element, name: str) -> Attribute | None:
    return self.attribute(name)


@ELEMENT.method("bool HasAttribute(string name)", "bool HasAttribute(string localName, string namespaceURI)")
def _has_attribute(self: Element, name: str, uri: str | None = None) -> bool:
    return self.attribute(name, uri) is not None


@ELEMENT.method("void SetAttribute(string name, string value)")
def _set_attribute(self: Element, name: str, value: str | None) -> Any:
    from lyncshell.values.null import AUTOMATION_NULL
    self.set_attribute(name, value or "")
    return AUTOMATION_NULL


@ELEMENT.method("string SetAttribute(string localName, string namespaceURI, string value)")
def _set_attribute_in(self: Element, name: str, uri: str, value: str | None) -> str:
    return self.set_attribute(name, value or "", uri).data


@ELEMENT.method("System.Xml.XmlAttribute SetAttributeNode(System.Xml.XmlAttribute newAttr)")
def _set_attribute_node(self: Element, attribute: Attribute) -> Attribute | None:
    if attribute.owner is not None and attribute.owner is not self:
        raise DotNetFailure("The 'Attribute' node cannot be inserted because it is already an attribute of another "
                            "element.", "System.InvalidOperationException")
    old = self.attribute(attribute.name)
    self.add_attribute(attribute)
    return old


@ELEMENT.method("void RemoveAttribute(string name)", "void RemoveAttribute(string localName, string namespaceURI)")
def _remove_attribute(self: Element, name: str, uri: str | None = None) -> None:
    found = self.attribute(name, uri)
    if found is not None:
        self.remove_attribute(found)


@ELEMENT.method("System.Xml.XmlAttribute RemoveAttributeNode(System.Xml.XmlAttribute oldAttr)")
def _remove_attribute_node(self: Element, attribute: Attribute) -> Attribute:
    self.remove_attribute(attribute)
    return attribute


@ELEMENT.method("void RemoveAllAttributes()")
def _remove_all_attributes(self: Element) -> None:
    self.attributes = []
    self.touch()


def _by_tag(self: Container, name: str, uri: str | None = None) -> NodeList:
    if uri is None:
        return NodeList(item for item in self.descendants() if name in ("*", item.name))
    return NodeList(item for item in self.descendants()
                    if name in ("*", item.local_name) and uri in ("*", item.uri))


for _type in (ELEMENT, DOCUMENT):
    _type.method("System.Xml.XmlNodeList GetElementsByTagName(string name)",
                 "System.Xml.XmlNodeList GetElementsByTagName(string localName, string namespaceURI)")(_by_tag)


@NODE.method("System.Xml.XmlElement get_Item(string name)", "System.Xml.XmlElement Item(string name)")
def _item(self: Node, name: str) -> Element | None:
    return next((child for child in self.children if isinstance(child, Element) and child.name == name), None)


_property(ATTRIBUTE, "System.Xml.XmlElement OwnerElement", lambda self: self.owner)
_property(ATTRIBUTE, "bool Specified", lambda self: True)
_property(CHARACTERS, "string Data", lambda self: self.data, lambda self, text: self.set_data(text))
_property(CHARACTERS, "int Length", lambda self: len(self.data))
_property(INSTRUCTION, "string Target", lambda self: self.name)
_property(INSTRUCTION, "string Data", lambda self: self.data)
_property(DECLARATION, "string Version", lambda self: self.version)


def _set_encoding(self: Declaration, value: str) -> None:
    self.encoding = value
    self.set_data(self.text_with(value))


_property(DECLARATION, "string Encoding", lambda self: self.encoding, _set_encoding)
_property(DECLARATION, "string Standalone", lambda self: self.standalone)

# -- documents


@DOCUMENT.constructor("xml new()")
def _new_document() -> Document:
    return Document()


_property(DOCUMENT, "System.Xml.XmlElement DocumentElement", lambda self: self.element)
_property(DOCUMENT, "System.Xml.XmlNameTable NameTable", lambda self: NameTable())


def _set_preserve(self: Document, value: bool) -> None:
    self.preserve_whitespace = value


_property(DOCUMENT, "bool PreserveWhitespace", lambda self: self.preserve_whitespace, _set_preserve)


@DOCUMENT.method("void LoadXml(string xml)")
def _load_xml(self: Document, text: str) -> None:
    parse_into(self, text)


@DOCUMENT.method("void Load(string filename)", "void Load(System.IO.Stream inStream)",
                 "void Load(System.IO.TextReader txtReader)")
def _load(self: Document, source: Any) -> None:
    from lyncshell.values.statics.files import read_bytes
    if isinstance(source, str):
        parse_into(self, read_bytes(source))
    else:
        parse_into(self, source.read_rest())


@DOCUMENT.method("void Save(string filename)", "void Save(System.IO.Stream outStream)",
                 "void Save(System.IO.TextWriter writer)", "void Save(System.Xml.XmlWriter w)")
def _save(self: Document, target: Any) -> None:
    from lyncshell.values.statics.xmlwriter import save_document
    save_document(self, target)


def _split_name(name: str, rest: tuple[Any, ...]) -> tuple[str, str]:
    """Qualified name and namespace of (name), (name, uri), (prefix, name, uri)."""
    if len(rest) == 2:
        return (f"{name}:{rest[0]}" if name else rest[0]), rest[1] or ""
    return name, (rest[0] or "") if rest else ""


@DOCUMENT.method("System.Xml.XmlElement CreateElement(string name)",
                 "System.Xml.XmlElement CreateElement(string qualifiedName, string namespaceURI)",
                 "System.Xml.XmlElement CreateElement(string prefix, string localName, string namespaceURI)")
def _create_element(self: Document, name: str, *rest: Any) -> Element:
    qualified, uri = _split_name(name, rest)
    if not qualified or any(ch in qualified for ch in " <>&\"'"):
        bad = next((ch for ch in qualified if ch in " <>&\"'"), "")
        raise DotNetFailure(f"The '{bad}' character, hexadecimal value 0x{ord(bad):02X}, cannot be included in a name."
                            if bad else "The local name for elements or attributes cannot be null or an empty string.",
                            "System.Xml.XmlException" if bad else "System.ArgumentException")
    return Element(self, qualified, uri)


@DOCUMENT.method("System.Xml.XmlAttribute CreateAttribute(string name)",
                 "System.Xml.XmlAttribute CreateAttribute(string qualifiedName, string namespaceURI)",
                 "System.Xml.XmlAttribute CreateAttribute(string prefix, string localName, string namespaceURI)")
def _create_attribute(self: Document, name: str, *rest: Any) -> Attribute:
    qualified, uri = _split_name(name, rest)
    return Attribute(self, qualified, "", uri)


@DOCUMENT.method("System.Xml.XmlText CreateTextNode(string text)")
def _create_text(self: Document, text: str) -> Text:
    return Text(self, text)


@DOCUMENT.method("System.Xml.XmlComment CreateComment(string data)")
def _create_comment(self: Document, text: str) -> Comment:
    return Comment(self, text)


@DOCUMENT.method("System.Xml.XmlCDataSection CreateCDataSection(string data)")
def _create_cdata(self: Document, text: str) -> CData:
    return CData(self, text)


@DOCUMENT.method("System.Xml.XmlProcessingInstruction CreateProcessingInstruction(string target, string data)")
def _create_instruction(self: Document, target: str, data: str) -> Instruction:
    return Instruction(self, target, data)


@DOCUMENT.method("System.Xml.XmlDeclaration CreateXmlDeclaration(string version, string encoding, string standalone)")
def _create_declaration(self: Document, version: str, encoding: str | None, standalone: str | None) -> Declaration:
    return Declaration(self, version, encoding, standalone)


@DOCUMENT.method("System.Xml.XmlDocumentFragment CreateDocumentFragment()")
def _create_fragment(self: Document) -> Fragment:
    return Fragment(self)


@DOCUMENT.method("System.Xml.XmlNode CreateNode(System.Xml.XmlNodeType type, string name, string namespaceURI)",
                 "System.Xml.XmlNode CreateNode(string nodeTypeString, string name, string namespaceURI)")
def _create_node(self: Document, kind: Any, name: str, uri: str | None) -> Node:
    word = kind.lower() if isinstance(kind, str) else kind.text.lower()
    makers: dict[str, Callable[[], Node]] = {
        "element": lambda: Element(self, name, uri or ""), "attribute": lambda: Attribute(self, name, "", uri or ""),
        "text": lambda: Text(self, ""), "comment": lambda: Comment(self, ""), "cdata": lambda: CData(self, ""),
        "cdatasection": lambda: CData(self, ""), "documentfragment": lambda: Fragment(self),
    }
    if word not in makers:
        raise argument_failure(f"'{kind}' does not represent any 'XmlNodeType'.")
    return makers[word]()


@DOCUMENT.method("System.Xml.XmlNode ImportNode(System.Xml.XmlNode node, bool deep)")
def _import_node(self: Document, node: Node, deep: bool) -> Node:
    return clone(node, deep, self)


@DOCUMENT.method("System.Xml.XmlElement GetElementById(string elementId)")
def _element_by_id(self: Document, name: str) -> Element | None:
    return None


# -- lists and managers

_property(LIST, "int Count", len)


@LIST.method("System.Xml.XmlNode Item(int index)", "System.Xml.XmlNode get_ItemOf(int i)")
def _item_at(self: NodeList, index: int) -> Any:
    return self[index] if 0 <= index < len(self) else None


_property(ATTRIBUTES, "int Count", len)


@ATTRIBUTES.method("System.Xml.XmlNode GetNamedItem(string name)", "System.Xml.XmlAttribute get_ItemOf(string name)")
def _named_item(self: AttributeCollection, name: str) -> Any:
    return next((item for item in self if item.name == name), None)


@ATTRIBUTES.method("System.Xml.XmlAttribute get_ItemOf(int i)", "System.Xml.XmlNode Item(int index)")
def _attribute_at(self: AttributeCollection, index: int) -> Any:
    return self[index] if 0 <= index < len(self) else None


@ATTRIBUTES.method("System.Xml.XmlAttribute Append(System.Xml.XmlAttribute node)",
                   "System.Xml.XmlNode SetNamedItem(System.Xml.XmlNode node)")
def _append_attribute(self: AttributeCollection, attribute: Attribute) -> Attribute:
    self.owner.add_attribute(attribute)
    return attribute


@ATTRIBUTES.method("System.Xml.XmlNode RemoveNamedItem(string name)")
def _remove_named(self: AttributeCollection, name: str) -> Any:
    found = self.owner.attribute(name)
    if found is not None:
        self.owner.remove_attribute(found)
    return found


@ATTRIBUTES.method("System.Xml.XmlAttribute Remove(System.Xml.XmlAttribute node)")
def _remove_one(self: AttributeCollection, attribute: Attribute) -> Attribute:
    self.owner.remove_attribute(attribute)
    return attribute


@MANAGER.constructor("System.Xml.XmlNamespaceManager new(System.Xml.XmlNameTable nameTable)")
def _new_manager(table: Any) -> NamespaceManager:
    return NamespaceManager()


@MANAGER.method("void AddNamespace(string prefix, string uri)")
def _add_namespace(self: NamespaceManager, prefix: str, uri: str) -> None:
    self.prefixes[prefix] = uri


@MANAGER.method("void RemoveNamespace(string prefix, string uri)")
def _remove_namespace(self: NamespaceManager, prefix: str, uri: str) -> None:
    if self.prefixes.get(prefix) == uri:
        del self.prefixes[prefix]


@MANAGER.method("string LookupNamespace(string prefix)")
def _lookup_namespace(self: NamespaceManager, prefix: str) -> str | None:
    return self.prefixes.get(prefix, "" if not prefix else None)


@MANAGER.method("string LookupPrefix(string uri)")
def _lookup_prefix(self: NamespaceManager, uri: str) -> str | None:
    return next((prefix for prefix, value in self.prefixes.items() if value == uri), None)


@MANAGER.method("bool HasNamespace(string prefix)")
def _has_namespace(self: NamespaceManager, prefix: str) -> bool:
    return prefix in self.prefixes


_property(MANAGER, "string DefaultNamespace", lambda self: self.prefixes.get("", ""))
