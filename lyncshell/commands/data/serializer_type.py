"""System.Management.Automation.PSSerializer: CLIXML as text, for scripts that keep it elsewhere than in files."""

from __future__ import annotations

from typing import Any

from lyncshell.commands.data.clixml_reader import deserialize
from lyncshell.commands.data.clixml_writer import serialize
from lyncshell.values.typesystem import declare

SERIALIZER = declare("System.Management.Automation.PSSerializer", base="System.Object")


@SERIALIZER.static("string Serialize(psobject source)", "string Serialize(psobject source, int depth)")
def to_text(source: Any, depth: int = 1) -> str:
    """One object as a CLIXML document."""
    return serialize([source], depth)


@SERIALIZER.static("System.Object Deserialize(string source)")
def from_text(source: str) -> Any:
    """The object of a document; a list where it holds several."""
    values = deserialize(source)
    return values[0] if len(values) == 1 else values


@SERIALIZER.static("System.Object[] DeserializeAsList(string source)")
def list_from_text(source: str) -> list[Any]:
    """The objects of a document."""
    return deserialize(source)
