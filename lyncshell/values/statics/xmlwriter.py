"""System.Xml.XmlWriter, XmlTextWriter and XmlWriterSettings; XmlDocument.Save writes through them."""

from __future__ import annotations

import os

from lyncshell.values.dotnet_errors import DotNetFailure
from lyncshell.values.numbers import Char
from lyncshell.values.statics.encoding import UTF8, Encoding, find_encoding
from lyncshell.values.statics.streams import StreamWriter, StringWriter, TextWriter, open_file
from lyncshell.values.statics.stringbuilder import StringBuilder
from lyncshell.values.statics.xml_text import escape_attribute, escape_text, start_tag, text_of
from lyncshell.values.statics.xml_tree import (
    Comment,
    Declaration,
    Document,
    DocumentType,
    Element,
    Fragment,
    Instruction,
    Node,
    Text,
)
from lyncshell.values.text import to_string
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class XmlWriterSettings:
    """System.Xml.XmlWriterSettings."""

    __slots__ = ("close_output", "conformance", "encoding", "indent", "indent_chars", "new_line",
                 "new_line_on_attributes",
                 "omit_declaration")
    PS_TYPE = "System.Xml.XmlWriterSettings"

    def __init__(self) -> None:
        self.indent = False
        self.indent_chars = "  "
        self.new_line = os.linesep
        self.new_line_on_attributes = False
        self.omit_declaration = False
        self.encoding: Encoding = UTF8
        self.close_output = False


class _Open:
    """An element that was begun: whether its tag is still open, and whether it holds text or elements."""

    __slots__ = ("content", "mixed", "name", "scope", "tag_open")

    def __init__(self, name: str, scope: dict[str, str]) -> None:
        self.name = name
        self.scope = scope
        self.tag_open = True
        self.content = False
        self.mixed = False


class XmlWriter:
    """Writes tags to a TextWriter, indented where the settings ask for it."""

    __slots__ = ("attribute", "open", "own", "settings", "started", "target")
    PS_TYPE = "System.Xml.XmlWriter"
    KEY_BY_IDENTITY = True

    def __init__(self, target: TextWriter, settings: XmlWriterSettings, own: bool) -> None:
        self.target = target
        self.settings = settings
        self.own = own
        self.open: list[_Open] = []
        self.attribute: list[str] | None = None
        self.started = False

    def put(self, text: str) -> None:
        """Text as it is."""
        self.started = True
        self.target.write_text(text)

    def _break(self, depth: int) -> None:
        if self.settings.indent and self.started:
            self.put(self.settings.new_line + self.settings.indent_chars * depth)

    def _finish_tag(self) -> None:
        if self.open and self.open[-1].tag_open:
            self.open[-1].tag_open = False
            self.put(">")

    def _before_child(self) -> None:
        """Closes the tag that is open and breaks the line where the parent holds no text."""
        self._finish_tag()
        if self.open:
            self.open[-1].content = True
            if self.open[-1].mixed:
                return
        self._break(len(self.open))

    def start_document(self, encoding: str | None = None, standalone: bool | None = None) -> None:
        """The XML declaration, unless the settings leave it out."""
        if not self.settings.omit_declaration:
            name = encoding or self.target.encoding_used().web_name
            more = "" if standalone is None else f' standalone="{"yes" if standalone else "no"}"'
            self.put(f'<?xml version="1.0" encoding="{name}"{more}?>')

    def start_element(self, name: str, uri: str | None = None) -> None:
        """A start tag; further calls may add attributes."""
        if not self.started and not isinstance(self, XmlTextWriter):
            self.start_document()
        scope = self.open[-1].scope if self.open else {"": ""}
        self._before_child()
        self.put(f"<{name}")
        prefix = name.rpartition(":")[0]
        self.open.append(_Open(name, scope))
        if uri is not None and scope.get(prefix) != uri:
            self.open[-1].scope = {**scope, prefix: uri}
            self.put(f' xmlns{":" + prefix if prefix else ""}="{escape_attribute(uri)}"')

    def attribute_text(self, name: str, value: str) -> None:
        """An attribute of the element whose tag is open."""
        if not self.open or not self.open[-1].tag_open:
            raise DotNetFailure("Token StartAttribute in state Content would result in an invalid XML document.",
                                "System.InvalidOperationException")
        if self.settings.new_line_on_attributes and self.settings.indent:
            self._break(len(self.open))
            self.put(f'{name}="{escape_attribute(value)}"')
        else:
            self.put(f' {name}="{escape_attribute(value)}"')

    def text(self, value: str) -> None:
        """Text content, or the value of the attribute that is open."""
        if self.attribute is not None:
            self.attribute.append(value)
            return
        self._finish_tag()
        if self.open:
            self.open[-1].content = self.open[-1].mixed = True
        self.put(escape_text(value))

    def raw(self, value: str) -> None:
        """Markup as it is."""
        self._finish_tag()
        if self.open:
            self.open[-1].content = self.open[-1].mixed = True
        self.put(value)

    def markup(self, value: str) -> None:
        """A comment, an instruction or a document type on a line of its own."""
        self._before_child()
        self.put(value)

    def end_element(self, full: bool = False) -> None:
        """Ends the innermost element; `full` never writes `<a />`."""
        if not self.open:
            raise DotNetFailure("There was no XML start tag open.", "System.InvalidOperationException")
        element = self.open[-1]
        if element.tag_open and not full:
            self.put(" />")
            self.open.pop()
            return
        self._finish_tag()
        self.open.pop()
        if element.content and not element.mixed:
            self._break(len(self.open))
        self.put(f"</{element.name}>")

    def end_document(self) -> None:
        """Ends everything that is open."""
        while self.open:
            self.end_element()

    def close(self) -> None:
        """Ends the document and passes the text on; closes a file of its own."""
        self.end_document()
        if self.own:
            self.target.close()
        else:
            self.target.flush()

    # -- nodes

    def write_node(self, node: Node) -> None:
        """A node of a document with everything in it."""
        if isinstance(node, Element):
            self._write_element(node)
        elif isinstance(node, Declaration):
            if not self.settings.omit_declaration:
                self.put(f"<?xml {node.text_with(self._declared(node))}?>")
        elif isinstance(node, (Document, Fragment)):
            for child in node.children:
                self.write_node(child)
        elif isinstance(node, (Comment, Instruction, DocumentType)):
            self.markup(text_of(node))
        elif isinstance(node, Text):
            self.raw(text_of(node))

    def _declared(self, node: Declaration) -> str:
        if isinstance(self.target, StringWriter):
            return self.target.encoding_used().web_name if node.encoding or not isinstance(self, XmlTextWriter) else ""
        return node.encoding if isinstance(self, XmlTextWriter) else self.target.encoding_used().web_name

    def _write_element(self, node: Element) -> None:
        if not self.started and not isinstance(self, XmlTextWriter):
            self.start_document()
        scope = self.open[-1].scope if self.open else {"": ""}
        tag, inside = start_tag(node, scope)
        self._before_child()
        self.put(f"<{tag}")
        element = _Open(node.name, inside)
        element.mixed = any(type(child) is Text or child.node_type == 4 for child in node.children[:1])
        self.open.append(element)
        for child in node.children:
            self.write_node(child)
        self.end_element(full=not node.is_empty)


class XmlTextWriter(XmlWriter):
    """System.Xml.XmlTextWriter: writes no declaration by itself."""

    __slots__ = ()
    PS_TYPE = "System.Xml.XmlTextWriter"


def save_document(document: Document, target: Any) -> None:
    """XmlDocument.Save: to a path, a stream, a TextWriter or an XmlWriter; indented unless white space is kept."""
    if isinstance(target, (XmlWriter, TextWriter)):
        _save_through(document, target)
        return
    if document.element is None:
        raise DotNetFailure("Invalid XML document. The document does not have a root element.",
                            "System.Xml.XmlException")
    settings = XmlWriterSettings()
    settings.indent = not document.preserve_whitespace
    declared = document.declaration
    encoding = find_encoding(declared.encoding) if declared is not None and declared.encoding else None
    stream = open_file(target, 2, 2) if isinstance(target, str) else target
    out = XmlTextWriter(StreamWriter(stream, encoding), settings, isinstance(target, str))
    out.write_node(document)
    out.close()


def _save_through(document: Document, target: Any) -> None:
    """Save to a writer: a declaration comes first, with the writer's encoding, unless something was written before."""
    writer = target
    if isinstance(target, TextWriter):
        settings = XmlWriterSettings()
        settings.indent = not document.preserve_whitespace
        writer = XmlTextWriter(target, settings, False)
    fresh = not writer.started
    declared = document.declaration
    if fresh and document.items:
        standalone = {"yes": True, "no": False}.get(declared.standalone) if declared is not None else None
        writer.start_document(standalone=standalone)
    for node in document.items:
        if not (fresh and node is declared):
            writer.write_node(node)
    writer.target.flush()


WRITER = declare("System.Xml.XmlWriter", python=XmlWriter)
TEXT_WRITER = declare("System.Xml.XmlTextWriter", python=XmlTextWriter)
SETTINGS = declare("System.Xml.XmlWriterSettings", python=XmlWriterSettings)


@SETTINGS.constructor("System.Xml.XmlWriterSettings new()")
def _new_settings() -> XmlWriterSettings:
    return XmlWriterSettings()


def _declare_setting(text: str, field: str) -> None:
    def assign(self: XmlWriterSettings, value: Any) -> None:
        setattr(self, field, value)

    SETTINGS.property(f"{text} {{get;set;}}")(lambda self: getattr(self, field)).setter(assign)


for _text, _field in (("bool Indent", "indent"), ("string IndentChars", "indent_chars"),
                      ("string NewLineChars", "new_line"), ("bool NewLineOnAttributes", "new_line_on_attributes"),
                      ("bool OmitXmlDeclaration", "omit_declaration"), ("System.Text.Encoding Encoding", "encoding"),
                      ("bool CloseOutput", "close_output")):
    _declare_setting(_text, _field)


def _target(output: Any, encoding: Encoding | None) -> tuple[TextWriter, bool]:
    """The TextWriter for a path, a stream, a StringBuilder or a TextWriter; whether it is closed with the XmlWriter."""
    if isinstance(output, str):
        return StreamWriter(open_file(output, 2, 2), encoding), True
    if isinstance(output, StringBuilder):
        return StringWriter(output), False
    if isinstance(output, TextWriter):
        return output, False
    return StreamWriter(output, encoding), False


@WRITER.static("System.Xml.XmlWriter Create(string outputFileName)",
               "System.Xml.XmlWriter Create(string outputFileName, System.Xml.XmlWriterSettings settings)",
               "System.Xml.XmlWriter Create(System.Text.StringBuilder output)",
               "System.Xml.XmlWriter Create(System.Text.StringBuilder output, System.Xml.XmlWriterSettings settings)",
               "System.Xml.XmlWriter Create(System.IO.TextWriter output)",
               "System.Xml.XmlWriter Create(System.IO.TextWriter output, System.Xml.XmlWriterSettings settings)",
               "System.Xml.XmlWriter Create(System.IO.Stream output)",
               "System.Xml.XmlWriter Create(System.IO.Stream output, System.Xml.XmlWriterSettings settings)")
def _create(output: Any, settings: XmlWriterSettings | None = None) -> XmlWriter:
    settings = settings or XmlWriterSettings()
    target, own = _target(output, settings.encoding)
    return XmlWriter(target, settings, own or settings.close_output)


@TEXT_WRITER.constructor("System.Xml.XmlTextWriter new(System.IO.TextWriter w)",
                         "System.Xml.XmlTextWriter new(System.IO.Stream w, System.Text.Encoding encoding)",
                         "System.Xml.XmlTextWriter new(string filename, System.Text.Encoding encoding)")
def _new_text_writer(output: Any, encoding: Encoding | None = None) -> XmlTextWriter:
    target, _ = _target(output, encoding)
    return XmlTextWriter(target, XmlWriterSettings(), True)


@TEXT_WRITER.property("System.Xml.Formatting Formatting {get;set;}")
def _formatting(self: XmlTextWriter) -> Any:
    from lyncshell.values.enums import enum_value
    return enum_value("System.Xml.Formatting", int(self.settings.indent))


@_formatting.setter
def _set_formatting(self: XmlTextWriter, value: int) -> None:
    self.settings.indent = int(value) == 1


@TEXT_WRITER.property("int Indentation {get;set;}")
def _indentation(self: XmlTextWriter) -> int:
    return len(self.settings.indent_chars)


@_indentation.setter
def _set_indentation(self: XmlTextWriter, count: int) -> None:
    self.settings.indent_chars = (self.settings.indent_chars[:1] or " ") * count


@TEXT_WRITER.property("char IndentChar {get;set;}")
def _indent_char(self: XmlTextWriter) -> Char:
    return Char(self.settings.indent_chars[:1] or " ")


@_indent_char.setter
def _set_indent_char(self: XmlTextWriter, ch: str) -> None:
    self.settings.indent_chars = str(ch) * len(self.settings.indent_chars)


@WRITER.method("void WriteStartDocument()", "void WriteStartDocument(bool standalone)")
def _start_document(self: XmlWriter, standalone: bool | None = None) -> None:
    self.start_document(standalone=standalone)


@WRITER.method("void WriteEndDocument()")
def _end_document(self: XmlWriter) -> None:
    self.end_document()


def _qualified(parts: tuple[str | None, ...]) -> tuple[str, str | None]:
    """Name and namespace of (name), (name, uri), (prefix, name, uri)."""
    if len(parts) == 3:
        return (f"{parts[0]}:{parts[1]}" if parts[0] else str(parts[1])), parts[2]
    return str(parts[0]), parts[1] if len(parts) == 2 else None


@WRITER.method("void WriteStartElement(string localName)", "void WriteStartElement(string localName, string ns)",
               "void WriteStartElement(string prefix, string localName, string ns)")
def _start_element(self: XmlWriter, *parts: str | None) -> None:
    self.start_element(*_qualified(parts))


@WRITER.method("void WriteEndElement()")
def _end_element(self: XmlWriter) -> None:
    self.end_element()


@WRITER.method("void WriteFullEndElement()")
def _full_end_element(self: XmlWriter) -> None:
    self.end_element(full=True)


@WRITER.method("void WriteElementString(string localName, string value)",
               "void WriteElementString(string localName, string ns, string value)",
               "void WriteElementString(string prefix, string localName, string ns, string value)")
def _element_string(self: XmlWriter, *parts: str | None) -> None:
    self.start_element(*_qualified(parts[:-1]))
    if parts[-1]:
        self.text(parts[-1])
    self.end_element()


@WRITER.method("void WriteAttributeString(string localName, string value)",
               "void WriteAttributeString(string localName, string ns, string value)",
               "void WriteAttributeString(string prefix, string localName, string ns, string value)")
def _attribute_string(self: XmlWriter, *parts: str | None) -> None:
    self.attribute_text(_qualified(parts[:-1])[0], parts[-1] or "")


@WRITER.method("void WriteStartAttribute(string localName)")
def _start_attribute(self: XmlWriter, name: str) -> None:
    self.attribute = [name]


@WRITER.method("void WriteEndAttribute()")
def _end_attribute(self: XmlWriter) -> None:
    if self.attribute is not None:
        name, *texts = self.attribute
        self.attribute = None
        self.attribute_text(name, "".join(texts))


@WRITER.method("void WriteString(string text)")
def _write_string(self: XmlWriter, text: str | None) -> None:
    if text:
        self.text(text)


@WRITER.method("void WriteValue(System.Object value)")
def _write_value(self: XmlWriter, value: Any) -> None:
    self.text(str(value).lower() if isinstance(value, bool) else to_string(value))


@WRITER.method("void WriteRaw(string data)")
def _write_raw(self: XmlWriter, text: str) -> None:
    self.raw(text)


@WRITER.method("void WriteComment(string text)")
def _write_comment(self: XmlWriter, text: str) -> None:
    self.markup(f"<!--{text}-->")


@WRITER.method("void WriteCData(string text)")
def _write_cdata(self: XmlWriter, text: str) -> None:
    self.raw(f"<![CDATA[{text}]]>")


@WRITER.method("void WriteProcessingInstruction(string name, string text)")
def _write_instruction(self: XmlWriter, name: str, text: str | None) -> None:
    self.markup(f"<?{name} {text}?>" if text else f"<?{name}?>")


@WRITER.method("void Flush()")
def _flush(self: XmlWriter) -> None:
    self.target.flush()


@WRITER.method("void Close()")
def _close(self: XmlWriter) -> None:
    self.close()


@WRITER.method("void Dispose()")
def _dispose(self: XmlWriter) -> None:
    self.close()


@WRITER.property("System.Xml.XmlWriterSettings Settings {get;}")
def _settings(self: XmlWriter) -> XmlWriterSettings:
    return self.settings


