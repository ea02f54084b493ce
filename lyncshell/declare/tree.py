"""A configuration as a folder of files: one for each item, with what differs from the defaults, one property a line.

    <folder>/configuration.psd1                 says what the folder is
    <folder>/MobilityPolicy/Tag=Sales.psd1      an item

The files are `data_text`: the same configuration always gives the same bytes, so a folder fits version control, and a
property that changes is one line that changes. A file's name is for people; what it holds says which item it is.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from lyncshell.declare.data_text import MalformedData, dump, parse
from lyncshell.declare.differences import noun_named
from lyncshell.declare.records import check_properties, identity_from, item_of, place_of
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.store.directory import NOUNS as ACCOUNTS

if TYPE_CHECKING:
    from lyncshell.declare.registry import Nouns
    from lyncshell.store.item import Body, Item

FORM = "LyncShell configuration tree 1"
MANIFEST = "configuration.psd1"
SUFFIX = ".psd1"
PROPERTIES = "Properties"
LONGEST_NAME = 120
LARGEST = 10_000_000
"""Bytes; no item is that large."""

_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_. @")
_RESERVED = frozenset(("con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))))


class TreeRefused(ShellError):
    """A folder that is no tree, or one that is something else and must not be written over."""

    category = ErrorCategory.InvalidData
    error_id = "TreeRefused"


def files_of(nouns: Nouns, items: Iterable[Item]) -> dict[str, str]:
    """The files of a tree: path below the folder -> text."""
    found = {MANIFEST: dump({"Form": FORM})}
    for item in items:
        found[f"{item.noun}/{file_name(item)}{SUFFIX}"] = item_text(nouns, item)
    return found


def item_text(nouns: Nouns, item: Item) -> str:
    """The text of an item's file."""
    return dump({**place_of(nouns, item), PROPERTIES: _ordered(nouns, item.noun, item.body)})


def file_name(item: Item) -> str:
    """A name for an item's file: readable, the same for the same item, different for different ones."""
    text = item.identity
    if item.noun in ACCOUNTS:
        body = item.body
        text = f"{body.get('SamAccountName') or body.get('Name') or ''}-{item.identity}".lstrip("-")
    name = "".join(map(_safe, text))
    if name.lower().split(".")[0] in _RESERVED or name.endswith((".", " ")) or name.startswith((".", " ")):
        name = f"_{name}_"
    if len(name) > LONGEST_NAME:
        from hashlib import sha256

        name = f"{name[:LONGEST_NAME - 17]}-{sha256(item.key.encode()).hexdigest()[:16]}"
    return name


def write_tree(nouns: Nouns, items: Iterable[Item], folder: str) -> int:
    """Writes a tree and takes away files of items that are no more; gives the number of items.

    Raises TreeRefused for a folder that holds something else.
    """
    files = files_of(nouns, items)
    try:
        os.makedirs(folder, exist_ok=True)
        if os.listdir(folder) and not os.path.exists(os.path.join(folder, MANIFEST)):
            raise TreeRefused(f"The folder '{folder}' holds something else.", folder)
        for old in set(_paths(folder)) - files.keys():
            os.remove(os.path.join(folder, old))
        for path, text in files.items():
            _write(os.path.join(folder, path), text)
    except OSError as error:
        raise TreeRefused(f"The folder '{folder}' cannot be written: {error.strerror}.", folder) from None
    return len(files) - 1


def read_tree(nouns: Nouns, folder: str) -> dict[tuple[str, str], Item]:
    """The items of a tree by noun and key; nothing in it is run. Raises TreeRefused, MalformedData."""
    manifest = _read(folder, MANIFEST) if os.path.exists(os.path.join(folder, MANIFEST)) else None
    if manifest is None or not isinstance(content := parse(manifest, MANIFEST), dict) or content.get("Form") != FORM:
        raise TreeRefused(f"The folder '{folder}' is no exported configuration.", folder)
    found: dict[tuple[str, str], Item] = {}
    for path in sorted(_paths(folder)):
        if path == MANIFEST:
            continue
        item = read_item(nouns, _read(folder, path), path)
        if (item.noun, item.key) in found:
            raise MalformedData(path, 1, f"{item.noun} {item.identity} is in another file too")
        found[item.noun, item.key] = item
    return found


def read_item(nouns: Nouns, text: str, path: str) -> Item:
    """The item in a file. Raises MalformedData with the file and the line of what is wrong."""
    content = parse(text, path)
    if not isinstance(content, dict) or not isinstance(content.get(PROPERTIES), dict):
        raise MalformedData(path, 1, f"an item has Noun, Identity and {PROPERTIES}")
    body = content[PROPERTIES]
    try:
        noun, identity = identity_from(nouns, content)
        check_properties(nouns, noun, body)
        item = item_of(noun, identity, body)
    except ShellError as error:
        raise MalformedData(path, _line_of(text, error.target), error.message) from None
    except (TypeError, ValueError) as error:
        raise MalformedData(path, 1, str(error)) from None
    assert item is not None
    return item


def _line_of(text: str, named: Any) -> int:
    """The line on which a name or a value stands; 1 where it is not found."""
    rows = text.split("\n")
    return next((n for n, row in enumerate(rows, 1) if named is not None and str(named) in row), 1)


def _ordered(nouns: Nouns, noun: str, body: Body) -> Body:
    """Properties in the order of their declaration, then the others by name; so in nested objects too."""
    declared = noun_named(nouns, noun)
    first = [] if declared is None else [prop.name for prop in declared.properties if prop.name in body]
    return {name: body[name] for name in (*first, *sorted(body.keys() - set(first)))}


def _safe(char: str) -> str:
    if char in _PLAIN:
        return char
    if char == ":":
        return "="
    if char == "/":
        return "+"
    return "".join(f"%{byte:02X}" for byte in char.encode())


def _paths(folder: str) -> list[str]:
    """The files of a tree, below its folder; links are not followed."""
    found = [MANIFEST] if os.path.isfile(os.path.join(folder, MANIFEST)) else []
    for noun in sorted(os.listdir(folder)):
        place = os.path.join(folder, noun)
        if noun.startswith(".") or os.path.islink(place) or not os.path.isdir(place):
            continue
        found += [f"{noun}/{name}" for name in os.listdir(place) if name.endswith(SUFFIX)]
    return found


def _read(folder: str, path: str) -> str:
    place = os.path.join(folder, path)
    try:
        if os.path.islink(place) or os.path.getsize(place) > LARGEST:
            raise TreeRefused(f"The file '{path}' is no item.", path)
        with open(place, encoding="utf-8") as file:
            return file.read()
    except OSError as error:
        raise TreeRefused(f"The file '{path}' cannot be read: {error.strerror}.", path) from None
    except UnicodeDecodeError:
        raise TreeRefused(f"The file '{path}' is no UTF-8 text.", path) from None


def _write(path: str, text: str) -> None:
    """Writes a file where its text is another one, so that unchanged files keep their time."""
    data = text.encode()
    try:
        with open(path, "rb") as file:
            if file.read() == data:
                return
    except FileNotFoundError:
        os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)
