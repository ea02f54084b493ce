"""XML from outside as a plain tree: no entities, no network, no document type, bounded size and depth."""

from __future__ import annotations

from typing import Any

from lyncshell.errors import ErrorCategory, InvalidData


def parse_tree(data: bytes | str, name: str) -> Any:
    """The root element (ElementTree interface). Raises InvalidData with line and column for what is no XML.

    `name` says in errors what was read.
    """
    from lxml import etree

    source = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False,
                             huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        root = etree.fromstring(source, parser)
    except etree.XMLSyntaxError as error:
        raise broken(f"{name} is not valid XML: {error.msg}", *error.position) from None
    if tree_has_doctype(root):
        raise broken(f"{name} has a document type declaration, which is not allowed", 1, 1)
    return root


def tree_has_doctype(root: Any) -> bool:
    """Whether the document declares a type."""
    return bool(root.getroottree().docinfo.doctype)


def broken(problem: str, line: int, column: int) -> InvalidData:
    """The error of a text that cannot be read at a place."""
    return InvalidData(f"{problem}. Line {line}, position {column}.", error_id="XmlException",
                       category=ErrorCategory.InvalidData, exception_type="System.Xml.XmlException")
