"""What Group-Object writes: a group with its count, its key values and its members."""

from __future__ import annotations

from typing import Any

from lyncshell.values import arrays, text
from lyncshell.values.typesystem import declare, need_type


class GroupInfo:
    """Objects with equal keys. `values` are the keys, `members` the objects (None where they are not kept)."""

    __slots__ = ("count", "members", "values")
    PS_TYPE = "Microsoft.PowerShell.Commands.GroupInfo"

    def __init__(self, values: list[Any]) -> None:
        self.values = values
        self.members: list[Any] | None = arrays.GenericList(
            need_type("System.Management.Automation.PSObject"),
            definition="System.Collections.ObjectModel.Collection`1",
        )
        self.count = 0

    def add(self, value: Any) -> None:
        """Puts one object into the group."""
        self.count += 1
        if self.members is not None:
            self.members.append(value)

    @property
    def name(self) -> str:
        """The texts of the keys with commas between; nulls are left out."""
        return ", ".join([_key_text(value) for value in self.values if value is not None])


class GroupInfoNoElement(GroupInfo):
    """A group that does not keep its members."""

    __slots__ = ()
    PS_TYPE = "Microsoft.PowerShell.Commands.GroupInfoNoElement"

    def __init__(self, values: list[Any]) -> None:
        self.values = values
        self.members = None
        self.count = 0


def _key_text(value: Any) -> str:
    if arrays.is_enumerable(value):
        return "{" + ", ".join([str(text.to_display(item)) for item in arrays.enumerate_value(value)]) + "}"
    return str(text.to_display(value))


GROUP = declare(GroupInfo.PS_TYPE, python=GroupInfo, base="System.Object")
GROUP_WITHOUT = declare(GroupInfoNoElement.PS_TYPE, python=GroupInfoNoElement, base=GROUP)


@GROUP.property("System.Collections.ArrayList Values {get;}")
def values(self: GroupInfo) -> Any:
    """The key values."""
    return arrays.ArrayList(self.values)


@GROUP.property("int Count {get;}")
def count(self: GroupInfo) -> int:
    """How many objects the group has."""
    return self.count


@GROUP.property("System.Collections.ObjectModel.Collection[psobject] Group {get;}")
def group(self: GroupInfo) -> Any:
    """The objects."""
    return self.members


@GROUP.property("string Name {get;}")
def name(self: GroupInfo) -> str:
    """The keys as one text."""
    return self.name
