"""The attributes of a parameter as scripts see them: objects of their .NET types, with values that are only read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lyncshell.values.objects import (
    Adapted,
    find_key,
    property_not_found,
    property_not_found_to_set,
    property_read_only,
)
from lyncshell.values.typesystem import TypeInfo, declare


class AttributeObject(Adapted):
    """One attribute: the full name of its type, and its properties."""

    __slots__ = ("props", "type_name")

    def __init__(self, type_name: str, props: dict[str, Any]) -> None:
        self.type_name = type_name
        self.props = props

    def ps_type(self) -> TypeInfo:
        """The attribute's type."""
        return declare(self.type_name)

    def ps_type_names(self) -> tuple[str, ...]:
        """The type, Attribute and Object."""
        return (self.type_name, "System.Attribute", "System.Object")

    def ps_property_names(self) -> Iterable[str]:
        """The properties."""
        return self.props

    def ps_get(self, name: str) -> Any:
        """The value of a property. Raises PropertyNotFound."""
        key = find_key(self.props, name)
        if key is None:
            raise property_not_found(name)
        return self.props[key]

    def ps_set(self, name: str, value: Any) -> None:
        """Refuses: attributes are only read. Raises PropertyReadOnly, PropertyNotFound."""
        raise property_not_found_to_set(name) if find_key(self.props, name) is None else property_read_only(name)

    def __str__(self) -> str:
        return self.type_name
