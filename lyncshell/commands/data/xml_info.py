"""What Select-Xml writes: a node, where it was found, and by which expression."""

from __future__ import annotations

from typing import Any

from lyncshell.values.typesystem import declare

INPUT_STREAM = "InputStream"


class SelectXmlInfo:
    """One node that was found."""

    __slots__ = ("node", "path", "pattern")
    PS_TYPE = "Microsoft.PowerShell.Commands.SelectXmlInfo"

    def __init__(self, node: Any, path: str, pattern: str) -> None:
        self.node = node
        self.path = path
        self.pattern = pattern


INFO = declare(SelectXmlInfo.PS_TYPE, python=SelectXmlInfo, base="System.Object")


@INFO.property("System.Xml.XmlNode Node {get;set;}")
def node(self: SelectXmlInfo) -> Any:
    """The node."""
    return self.node


@INFO.property("string Path {get;set;}")
def path(self: SelectXmlInfo) -> str:
    """The file; `InputStream` for XML from the pipeline."""
    return self.path


@INFO.property("string Pattern {get;set;}")
def pattern(self: SelectXmlInfo) -> str:
    """The expression."""
    return self.pattern
