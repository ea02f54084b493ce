"""The zip that carries documents: a Header.xml, and DocItemSet.xml with all documents.

What is read comes from outside: sizes and ratios are limited, names that lead out of the zip are refused, XML has no
entities and no document type. What is written is the same bytes for the same documents.
"""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any

from cmdlets.management_store.item_xml import DocumentRefused
from cmdlets.management_store.xml_names import CONTAINER, local_name
from lyncshell.errors import ErrorCategory, ShellError

if TYPE_CHECKING:
    from collections.abc import Iterable

DOCUMENTS, HEADER, CONTENT_TYPES = "DocItemSet.xml", "Header.xml", "[Content_Types].xml"
FORMAT = "1"
LARGEST, MOST_PARTS, HIGHEST_RATIO, SMALL = 256 * 1024 * 1024, 1000, 100, 1024 * 1024
DATE = (1980, 1, 1, 0, 0, 0)
DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'


class PackageRefused(ShellError):
    """Bytes that are no package of documents, or one that is not safe to open."""

    category = ErrorCategory.InvalidData
    error_id = "InvalidConfigurationPackage"
    exception_type = "System.IO.InvalidDataException"


def packed(documents: Iterable[tuple[str, str]]) -> bytes:
    """The zip with these documents: name and text of the AnchoredXml of each."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in (
            (CONTENT_TYPES, _content_types()),
            (HEADER, f'{DECLARATION}<Header xmlns="{CONTAINER}" Version="{FORMAT}" />\n'),
            (DOCUMENTS, document_set(documents)),
        ):
            part = zipfile.ZipInfo(name, DATE)
            part.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(part, text.encode("utf-8"))
    return target.getvalue()


def document_set(documents: Iterable[tuple[str, str]]) -> str:
    """The text of DocItemSet.xml."""
    from xml.sax.saxutils import quoteattr

    items = "".join(f"<DocItem Name={quoteattr(name)}>\n<Data>{text}</Data>\n</DocItem>\n" for name, text in documents)
    return f'{DECLARATION}<DocItemSet xmlns="{CONTAINER}">\n{items}</DocItemSet>\n'


def _content_types() -> str:
    space = "http://schemas.openxmlformats.org/package/2006/content-types"
    return f'{DECLARATION}<Types xmlns="{space}"><Default Extension="xml" ContentType="text/xml" /></Types>\n'


def unpacked(data: bytes) -> list[tuple[str, Any]]:
    """The documents in a zip, or in a bare DocItemSet.xml: name and AnchoredXml. Raises PackageRefused, InvalidData."""
    from lyncshell.values.xml_reading import parse_tree

    text = _documents_part(data) if data[:2] == b"PK" else data
    root = parse_tree(text, DOCUMENTS)
    if local_name(root.tag) != "DocItemSet":
        raise PackageRefused(f"{DOCUMENTS} holds <{local_name(root.tag)}> and not <DocItemSet>.")
    found = []
    for number, item in enumerate(root.iterfind("{*}DocItem"), 1):
        name = item.get("Name") or f"DocItem {number}"
        content = item.find("{*}Data")
        if content is None or len(content) != 1:
            raise DocumentRefused(f"{DOCUMENTS}/{name}", "it needs one document in its Data.")
        found.append((name, content[0]))
    return found


def _documents_part(data: bytes) -> bytes:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check_parts(archive.infolist())
            found = next((part for part in archive.infolist() if part.filename.lower() == DOCUMENTS.lower()), None)
            if found is None:
                raise PackageRefused(f"The package has no {DOCUMENTS}.")
            return _part(archive, found)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise PackageRefused(f"The package is no readable zip: {error}") from None


def _part(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    # A size in a zip's directory may lie: no more is read than may be.
    with archive.open(part) as stream:
        data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise PackageRefused(f"{part.filename} is larger than {LARGEST // 1024 // 1024} MB.")
    return data


def _check_parts(parts: list[zipfile.ZipInfo]) -> None:
    if len(parts) > MOST_PARTS:
        raise PackageRefused(f"The package has {len(parts)} parts; {MOST_PARTS} are allowed.")
    seen = set()
    for part in parts:
        name = part.filename.replace("\\", "/")
        if name.startswith("/") or ":" in name or ".." in name.split("/"):
            raise PackageRefused(f'The part "{part.filename}" leads out of the package.', part.filename)
        if name.lower() in seen:
            raise PackageRefused(f'The part "{part.filename}" is in the package twice.', part.filename)
        seen.add(name.lower())
        if part.file_size > LARGEST:
            raise PackageRefused(f'The part "{part.filename}" is larger than {LARGEST // 1024 // 1024} MB.')
        if part.file_size > SMALL and part.file_size > HIGHEST_RATIO * max(part.compress_size, 1):
            raise PackageRefused(f'The part "{part.filename}" is packed more than {HIGHEST_RATIO}:1.', part.filename)
