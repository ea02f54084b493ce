"""Select-Xml."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.data.xml_info import INPUT_STREAM, SelectXmlInfo
from lyncshell.commands.modules import UTILITY
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.providers.text_files import read_bytes
from lyncshell.values import text
from lyncshell.values.hashtable import Hashtable
from lyncshell.values.objects import unwrap


@cmdlet("Select-Xml", default_set="Xml", module=UTILITY, output=("Microsoft.PowerShell.Commands.SelectXmlInfo",))
class SelectXml(Cmdlet):
    """Finds nodes of XML with XPath.

    PS> '<a><b i="1"/><b i="2"/></a>' | Select-Xml -XPath '//b' | ForEach-Object { $_.Node.i }
    1
    2
    """

    Path: list[str] = param(sets="Path", position=1, mandatory=True, by_name=True)
    """Files with XML; wildcards are allowed."""
    LiteralPath: list[str] = param(sets="LiteralPath", mandatory=True, by_name=True, aliases=("PSPath", "LP"))
    """Files with XML, taken as they are written."""
    Xml: Any = param(sets="Xml", position=1, mandatory=True, pipeline=True, by_name=True, aliases=("Node",),
                     type="System.Xml.XmlNode[]")
    """XML documents or nodes."""
    Content: list[str] = param(sets="Content", mandatory=True, pipeline=True)
    """Texts of XML."""
    XPath: str = param(position=0, mandatory=True)
    """The XPath expression."""
    Namespace: Any = param(type="hashtable")
    """Prefixes and the namespaces that they stand for in the expression."""

    def process(self) -> Iterator[Any]:
        if self.set_name in ("Path", "LiteralPath"):
            yield from self.in_files()
        elif self.set_name == "Content":
            for content in self.Content:
                yield from self.in_text(content, INPUT_STREAM)
        else:
            for node in self.Xml:
                yield from self.found(unwrap(node), INPUT_STREAM)

    def in_files(self) -> Iterator[Any]:
        """What is found in files."""
        providers = self.state.providers
        for path in self.LiteralPath or self.Path or ():
            try:
                targets = [providers.literal(path)] if self.LiteralPath else providers.resolve(path)
            except ShellError as error:
                self.error(error)
                continue
            for target in targets:
                yield from self.in_text(read_bytes(target.path), target.path)

    def in_text(self, content: str | bytes, path: str) -> Iterator[Any]:
        """What is found in the text of a document; a broken one is reported."""
        from lyncshell.values.statics.xml import load_document

        try:
            document = load_document(content)
        except ShellError as error:
            self.error(ShellError(f"Cannot load XML from {path}: {error.message}", path, error_id="ProcessingFile",
                                  category=ErrorCategory.InvalidData, exception_type="System.Xml.XmlException"))
            return
        yield from self.found(document, path)

    def found(self, node: Any, path: str) -> Iterator[Any]:
        """The nodes that the expression finds."""
        from lyncshell.values.statics.xml_xpath import select

        table: Hashtable = self.Namespace if self.Namespace is not None else Hashtable()
        namespaces = {str(text.to_string(key)): str(text.to_string(value)) for key, value in table.items()}
        for each in select(node, self.XPath, namespaces):
            yield SelectXmlInfo(each, path, self.XPath)
