"""What Get-TypeData writes: what is known of one type name."""

from __future__ import annotations

from typing import Any

from lyncshell.values.hashtable import Hashtable
from lyncshell.values.objects import Member, PropertySet
from lyncshell.values.type_data import TypeEntry
from lyncshell.values.typesystem import declare


class TypeDataObject:
    """The extended members and settings of one type name."""

    __slots__ = ("entry",)
    PS_TYPE = "System.Management.Automation.Runspaces.TypeData"

    def __init__(self, entry: TypeEntry) -> None:
        self.entry = entry


DATA = declare(TypeDataObject.PS_TYPE, python=TypeDataObject, base="System.Object")


@DATA.property("string TypeName {get;}")
def type_name(self: TypeDataObject) -> str:
    """The type name."""
    return self.entry.name


@DATA.property("System.Collections.Generic.Dictionary[string,object] Members {get;}")
def members(self: TypeDataObject) -> Any:
    """The members by name."""
    table = Hashtable()
    for name, member in self.entry.members.values():
        table[name] = member.kind if isinstance(member, Member) else member
    return table


@DATA.property("string DefaultDisplayProperty {get;set;}")
def display_property(self: TypeDataObject) -> str | None:
    """The property that Format-Wide shows."""
    return self.entry.display_property


@DATA.property("System.Object DefaultDisplayPropertySet {get;set;}")
def display_set(self: TypeDataObject) -> Any:
    """The properties that the default view shows."""
    names = self.entry.display
    return None if names is None else list(PropertySet("DefaultDisplayPropertySet", names).properties)


@DATA.property("int SerializationDepth {get;set;}")
def serialization_depth(self: TypeDataObject) -> int:
    """How deep CLIXML writes objects of the type."""
    return self.entry.serialization_depth or 0
