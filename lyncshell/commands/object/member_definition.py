"""What Get-Member writes."""

from __future__ import annotations

from typing import Any

from lyncshell.values.typesystem import declare


class MemberDefinition:
    """One member of a type: its kind (a PSMemberTypes value), its name and its definition."""

    __slots__ = ("definition", "kind", "name", "type_name")
    PS_TYPE = "Microsoft.PowerShell.Commands.MemberDefinition"

    def __init__(self, type_name: str, name: str, kind: Any, definition: str) -> None:
        self.type_name = type_name
        self.name = name
        self.kind = kind
        self.definition = definition

    def __str__(self) -> str:
        return self.definition


DEFINITION = declare(MemberDefinition.PS_TYPE, python=MemberDefinition, base="System.Object")


@DEFINITION.property("string TypeName {get;}")
def type_name(self: MemberDefinition) -> str:
    """The type that has the member."""
    return self.type_name


@DEFINITION.property("string Name {get;}")
def name(self: MemberDefinition) -> str:
    """The member's name."""
    return self.name


@DEFINITION.property("System.Management.Automation.PSMemberTypes MemberType {get;}")
def member_type(self: MemberDefinition) -> Any:
    """The member's kind."""
    return self.kind


@DEFINITION.property("string Definition {get;}")
def definition(self: MemberDefinition) -> str:
    """How the member is declared."""
    return self.definition
