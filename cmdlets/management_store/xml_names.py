"""Names in the documents of the store: which namespace and element a noun has, and the noun of an element."""

from __future__ import annotations

from hashlib import md5
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.noun import Noun
    from lyncshell.declare.registry import Nouns

SCHEMA = "urn:schema:Microsoft.Rtc.Management."
SCOPE = f"{SCHEMA}ScopeFramework.2008"
CONTAINER = f"{SCHEMA}Xds.AppLayer.2008"
TOPOLOGY = f"{SCHEMA}Deploy.Topology.2008"
SERVICE_ROLES = f"{SCHEMA}Deploy.ServiceRoles.2008"
NIL = "{http://www.w3.org/2001/XMLSchema-instance}nil"
YEAR = "2008"
NOT_DOCUMENTS = ("contact", "displayed", "value")
"""Kinds of nouns that are no settings: accounts, what is computed, and parts of others."""


def element_of(noun: Noun) -> str:
    """The element of a noun's items: the name of their class."""
    name = noun.object_type.partition("#")[0].rpartition(".")[2]
    if noun.object_type.startswith("System.Object"):
        return noun.name
    return name.removeprefix("Display").removesuffix("Type")


def area_of(noun: Noun) -> str:
    """`Policy.Voice`, `Settings.Edge`: the part of the class's name between the library and the class."""
    parts = noun.object_type.partition("#")[0].split(".")
    at = next((index for index, part in enumerate(parts) if part in ("Policy", "Settings")), None)
    if at is None or len(parts) - at < 2:
        return f"Settings.{noun.name}"
    return f"{parts[at]}.{parts[at + 1]}"


def namespace_of(noun: Noun) -> str:
    """The namespace of a noun's document."""
    return f"{SCHEMA}{area_of(noun)}.{YEAR}"


def document_nouns(nouns: Nouns) -> Iterator[Noun]:
    """The nouns that have documents of their own, in order of the alphabet."""
    for name in nouns.names():
        noun = nouns.named(name)
        if noun.parent is None and noun.kind not in NOT_DOCUMENTS and noun.form != "none":
            yield noun


def noun_index(nouns: Nouns) -> dict[tuple[str, str], Noun]:
    """Folded area and element -> noun. The year of a namespace does not matter."""
    return {(area_of(noun).lower(), element_of(noun).lower()): noun for noun in document_nouns(nouns)}


def default_space(namespace: str) -> dict[str, str]:
    """The map that makes a namespace the default one of an element."""
    # The library's types do not know that None stands for the default.
    return {None: namespace}  # type: ignore[dict-item]


def local_name(tag: object) -> str:
    """The name of an element or attribute without its namespace."""
    return str(tag).rpartition("}")[2]


def signature(text: str) -> str:
    """A GUID that is the same for the same content: what marks a version of an item."""
    digest = md5(text.encode(), usedforsecurity=False).hexdigest()
    return f"{digest[:8]}-{digest[8:12]}-{digest[12:16]}-{digest[16:20]}-{digest[20:]}"
