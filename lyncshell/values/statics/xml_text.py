"""XML text to nodes (expat, entities refused) and nodes to text (OuterXml)."""

from __future__ import annotations

from lyncshell.values.dotnet_errors import DotNetFailure
from lyncshell.values.statics.xml_tree import (
    XMLNS,
    Attribute,
    CData,
    Comment,
    Container,
    Declaration,
    Document,
    DocumentType,
    Element,
    Instruction,
    Node,
    Text,
    Whitespace,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_SPACES = frozenset(" \t\r\n")


class XmlFailure(DotNetFailure):
    """System.Xml.XmlException."""

    def __init__(self, message: str, line: int = 0, position: int = 0) -> None:
        super().__init__(f"{message} Line {line}, position {position}." if line else message, "System.Xml.XmlException")


class _Builder:
    """Makes nodes of expat's events."""

    def __init__(self, document: Document, parser: Any, preserve: bool, source: bytes) -> None:
        self.document = document
        self.source = source
        self.parser = parser
        self.preserve = preserve
        self.open: list[Container] = [document]
        self.in_cdata = False
        self.namespaces: list[dict[str, str]] = [{"": "", "xml": "http://www.w3.org/XML/1998/namespace"}]
        self.places: list[tuple[str, int, int]] = []

    def _add(self, node: Node) -> None:
        parent = self.open[-1]
        parent.items.append(node)
        node.parent = parent

    def start(self, name: str, attributes: list[str]) -> None:
        """A start tag."""
        scope = self.namespaces[-1]
        pairs = list(zip(attributes[::2], attributes[1::2], strict=True))
        declared = {key.partition(":")[2]: value for key, value in pairs if key == "xmlns" or key.startswith("xmlns:")}
        if declared:
            scope = {**scope, **declared}
        self.namespaces.append(scope)
        element = Element(self.document, name, self._uri(name.rpartition(":")[0], scope))
        for key, value in pairs:
            prefix = key.rpartition(":")[0]
            uri = XMLNS if key == "xmlns" or prefix == "xmlns" else self._uri(prefix, scope) if prefix else ""
            attribute = Attribute(self.document, key, value, uri)
            attribute.owner = element
            element.attributes.append(attribute)
        self._add(element)
        self.open.append(element)
        self.places.append((name, self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 2))

    def _uri(self, prefix: str, scope: dict[str, str]) -> str:
        uri = scope.get(prefix)
        if uri is None:
            raise XmlFailure(f"'{prefix}' is an undeclared prefix.", self.parser.CurrentLineNumber,
                             self.parser.CurrentColumnNumber + 2)
        return uri

    def end(self, name: str) -> None:
        """An end tag, or the end of an empty one."""
        element = self.open.pop()
        assert isinstance(element, Element)
        at = self.parser.CurrentByteIndex
        element.is_empty = not element.items and self.source[at - 2:at] == b"/>"
        self.namespaces.pop()
        self.places.pop()

    def text(self, data: str) -> None:
        """Characters between tags."""
        if self.in_cdata:
            self._add(CData(self.document, data))
        elif _SPACES.issuperset(data):
            if self.preserve:
                self._add(Whitespace(self.document, data))
        elif len(self.open) > 1:
            self._add(Text(self.document, data))

    def cdata(self, starts: bool) -> None:
        """The edges of a CDATA section."""
        self.in_cdata = starts

    def comment(self, data: str) -> None:
        """A comment."""
        self._add(Comment(self.document, data))

    def instruction(self, target: str, data: str) -> None:
        """A processing instruction."""
        self._add(Instruction(self.document, target, data))

    def declaration(self, version: str, encoding: str | None, standalone: int) -> None:
        """The XML declaration."""
        word = {1: "yes", 0: "no"}.get(standalone)
        self._add(Declaration(self.document, version, encoding, word))

    def doctype(self, name: str, system: str | None, public: str | None, internal: int) -> None:
        """A document type: kept, but nothing of it is used."""
        where = f' PUBLIC "{public}" "{system}"' if public else f' SYSTEM "{system}"' if system else ""
        self._add(DocumentType(self.document, name, f"<!DOCTYPE {name}{where}>"))

    def entity(self, *facts: Any) -> None:
        """An entity declaration: refused, since entities can make a document endless."""
        raise XmlFailure("For security reasons entity declarations are not allowed in this XML document.")


def parse_into(document: Document, text: str | bytes) -> None:
    """Replaces the content of a document. Raises XmlFailure, and then leaves the document as it was."""
    from xml.parsers import expat
    source = (text if isinstance(text, str) else _decoded(text)).encode("utf-8", "surrogatepass")
    parser = expat.ParserCreate("utf-8")
    parser.ordered_attributes = True
    parser.buffer_text = True
    builder = _Builder(Document(), parser, document.preserve_whitespace, source)
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.text
    parser.StartCdataSectionHandler = lambda: builder.cdata(True)
    parser.EndCdataSectionHandler = lambda: builder.cdata(False)
    parser.CommentHandler = builder.comment
    parser.ProcessingInstructionHandler = builder.instruction
    parser.XmlDeclHandler = builder.declaration
    parser.StartDoctypeDeclHandler = builder.doctype
    parser.EntityDeclHandler = builder.entity
    try:
        parser.Parse(source, True)
    except expat.ExpatError as error:
        raise _failure(error, builder, source.decode("utf-8", "surrogatepass")) from None
    _adopt(document, builder.document)


def _decoded(data: bytes) -> str:
    """Bytes of a file by their mark or declaration; UTF-8 without either."""
    import codecs
    import re
    for mark, codec in ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF16_LE,
                                                                                         "utf-16-le"),
                        (codecs.BOM_UTF16_BE, "utf-16-be")):
        if data.startswith(mark):
            return data[len(mark):].decode(codec, "replace")
    named = re.match(rb"""<\?xml[^>]*encoding=["']([\w.-]+)["']""", data)
    try:
        return data.decode(named[1].decode("ascii") if named else "utf-8", "replace")
    except LookupError:
        return data.decode("utf-8", "replace")


def _adopt(document: Document, made: Document) -> None:
    document.clear()
    for item in made.items:
        item.parent = document
    document.items = made.items
    pending: list[Node] = list(made.items)
    while pending:
        node = pending.pop()
        node.document = document
        if isinstance(node, Element):
            for attribute in node.attributes:
                attribute.document = document
        pending.extend(node.children)
    document.touch()


def _failure(error: Any, builder: _Builder, text: str) -> XmlFailure:
    """expat's error in .NET's words."""
    code, line, column = error.code, error.lineno, error.offset + 1
    if not text.strip() or (code == 3 and not builder.document.items):
        return XmlFailure("Root element is missing.")
    if code == 3 and builder.places:
        names = ", ".join(name for name, _, _ in reversed(builder.places))
        return XmlFailure(f"Unexpected end of file has occurred. The following elements are not closed: {names}.", line,
                          column)
    if code == 3:
        return XmlFailure("Root element is missing.")
    if code == 7 and builder.places:
        name, start_line, start = builder.places[-1]
        rest = text.split("\n")[line - 1][column - 1:]
        other = rest.lstrip("</").split(">")[0].strip()
        return XmlFailure(f"The '{name}' start tag on line {start_line} position {start} does not match the end tag of "
                          f"'{other}'.", line, column + (0 if rest[:1] != "<" else 2))
    if code in (2, 9) and len(builder.open) == 1 and builder.document.element is None:
        return XmlFailure("Data at the root level is invalid.", line, column)
    if code == 9:
        return XmlFailure("There are multiple root elements.", line, column + 1)
    if code == 8:
        return XmlFailure("An attribute name is duplicated.", line, column)
    if code == 11:
        return XmlFailure("Reference to undeclared entity.", line, column)
    message = str(error).partition(":")[0]
    return XmlFailure(message[:1].upper() + message[1:] + ".", line, column)


def escape_text(text: str) -> str:
    """Text between tags."""
    if "&" in text or "<" in text or ">" in text:
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace("\r", "&#xD;") if "\r" in text else text


def escape_attribute(text: str) -> str:
    """Text in double quotes."""
    text = escape_text(text).replace('"', "&quot;")
    return text.replace("\n", "&#xA;").replace("\t", "&#x9;")


def outer_xml(node: Node) -> str:
    """The node as text."""
    out: list[str] = []
    scope = {"": "", "xml": ""}
    _write(node, out, _scope_of(node) if not isinstance(node, Document) else scope, True)
    return "".join(out)


def inner_xml(node: Node) -> str:
    """The content as text."""
    if isinstance(node, Attribute):
        return escape_text(node.data)
    out: list[str] = []
    scope = _scope_of(node)
    for child in node.children:
        _write(child, out, scope, False)
    return "".join(out)


def _scope_of(node: Node) -> dict[str, str]:
    """Nothing is in scope for a text of its own: namespaces used are declared again."""
    return {"": "", "xml": "http://www.w3.org/XML/1998/namespace"}


def start_tag(element: Element, scope: dict[str, str]) -> tuple[str, dict[str, str]]:
    """Name and attributes with the namespace declarations that are missing, and the scope inside."""
    out = [element.name]
    declared = {item.name.partition(":")[2]: item.data for item in element.attributes if item.uri == XMLNS}
    inside = {**scope, **declared} if declared else scope
    missing = []
    if inside.get(element.prefix, None if element.prefix else "") != element.uri and element.prefix not in declared:
        missing.append((element.prefix, element.uri))
    for item in element.attributes:
        out.append(f' {item.name}="{escape_attribute(item.data)}"')
        if item.prefix and item.uri not in (XMLNS, "") and item.prefix != "xml" and inside.get(item.prefix) != item.uri:
            missing.append((item.prefix, item.uri))
    for prefix, uri in dict(missing).items():
        inside = {**inside, prefix: uri}
        out.append(f' xmlns{":" + prefix if prefix else ""}="{escape_attribute(uri)}"')
    return "".join(out), inside


def _write(node: Node, out: list[str], scope: dict[str, str], top: bool) -> None:
    if isinstance(node, Element):
        tag, inside = start_tag(node, scope)
        if not node.items and node.is_empty:
            out.append(f"<{tag} />")
            return
        out.append(f"<{tag}>")
        for child in node.items:
            _write(child, out, inside, False)
        out.append(f"</{node.name}>")
    elif isinstance(node, Attribute):
        out.append(f'{node.name}="{escape_attribute(node.data)}"')
    elif isinstance(node, Text):
        out.append(text_of(node))
    else:
        for child in node.children:
            _write(child, out, scope, False)


def text_of(node: Text) -> str:
    """A text, comment, instruction or CDATA section as it is written."""
    if isinstance(node, CData):
        return f"<![CDATA[{node.data}]]>"
    if isinstance(node, Comment):
        return f"<!--{node.data}-->"
    if isinstance(node, Instruction):
        return f"<?{node.name} {node.data}?>" if node.data else f"<?{node.name}?>"
    if isinstance(node, DocumentType):
        return node.data
    return node.data if isinstance(node, Whitespace) else escape_text(node.data)
