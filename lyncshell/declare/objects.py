"""The objects that cmdlets hand out: a settings object with its identity, or a nested object without one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from lyncshell.declare.encoding import first_value, is_default, own_list, typed
from lyncshell.values.arrays import GenericList
from lyncshell.values.null import MISSING
from lyncshell.values.objects import Adapted, property_not_found, property_not_found_to_set, property_read_only
from lyncshell.values.text import to_string
from lyncshell.values.typesystem import TypeInfo, declare

if TYPE_CHECKING:
    from lyncshell.declare.fields import Property
    from lyncshell.declare.noun import Noun
    from lyncshell.store.identity import Identity

IDENTITY = "Identity"


class SettingsObject(Adapted):
    """One item of a noun, as a script sees it: every property has a value, each write is converted and checked.

    `values` has an entry for each property that is set; the others have their defaults. `identity` is None for an
    object in memory. `based_on` is the change of the stored version that it was read from, None for a new one.
    Changing it changes nothing in the store: Set-Cs... -Instance does.
    """

    __slots__ = ("based_on", "identity", "noun", "values")

    def __init__(
        self, noun: Noun, identity: Identity | None, values: dict[str, Any] | None = None, based_on: int | None = None
    ) -> None:
        self.noun = noun
        self.identity = identity
        self.values: dict[str, Any] = {} if values is None else values
        self.based_on = based_on

    # -- for cmdlets

    def get(self, name: str) -> Any:
        """The value of a property, by its exact name; a list is the object's own and may be changed."""
        value = self.values.get(name, MISSING)
        return self._default(name) if value is MISSING else value

    def set(self, name: str, value: Any) -> None:
        """Sets a property, by its exact name, to a value of its type."""
        prop = self._property(name)
        self.values[name] = own_list(prop, value) if prop.is_list else value

    def copy(self) -> SettingsObject:
        """An object of the same item that can be changed without changing this one."""
        values = {name: _copied(value) for name, value in self.values.items()}
        return SettingsObject(self.noun, self.identity, values, self.based_on)

    def differing(self) -> Iterator[tuple[Property, Any]]:
        """The properties that differ from the defaults, with their values: what a store keeps."""
        for prop in self.noun.shown:
            value = self.values.get(prop.name, MISSING)
            if value is not MISSING and not is_default(prop, value):
                yield prop, value

    def _default(self, name: str) -> Any:
        prop = self._property(name)
        if not prop.is_list:
            return first_value(prop)
        # A list that a script reads may be changed in place, so it becomes the object's own.
        value = self.values[name] = own_list(prop, prop.default)
        return value

    def _property(self, name: str) -> Property:
        prop = self.noun.property_named(name)
        if prop is None:
            raise property_not_found(name)
        return prop

    # -- for scripts

    def ps_type(self) -> TypeInfo:
        """The product's type of the noun's objects."""
        return declare(self.noun.object_type)

    def ps_type_names(self) -> tuple[str, ...]:
        """The type and Object."""
        return (self.noun.object_type, "System.Object")

    def ps_property_names(self) -> Iterable[str]:
        """Identity first, then the shown properties in the order of their declaration."""
        if self.identity is not None:
            yield IDENTITY
        for prop in self.noun.shown:
            yield prop.name

    def ps_get(self, name: str) -> Any:
        """The value of a property. Raises PropertyNotFound."""
        if name.lower() == "identity" and self.identity is not None:
            return self.identity.text
        prop = self.noun.property_named(name)
        if prop is None or prop.input_only:
            raise property_not_found(name)
        return self.get(prop.name)

    def ps_set(self, name: str, value: Any) -> None:
        """Sets a property after conversion. Raises PropertyNotFound, PropertyReadOnly, CannotConvert."""
        prop = self.noun.property_named(name)
        if prop is None or prop.input_only:
            raise property_read_only(name) if name.lower() == "identity" else property_not_found_to_set(name)
        if prop.read_only or prop.name == self.noun.key:
            raise property_read_only(prop.name)
        self.set(prop.name, typed(prop, value))

    def __str__(self) -> str:
        """How the object prints inside another: its identity; inside a list `Name=Value;...` of its properties."""
        if self.identity is not None and self.noun.form != "nested" and not self.noun.is_ordered:
            return self.identity.text
        # A place in a list says the priority.
        shown = (prop for prop in self.noun.shown if prop.name != "Priority")
        return ";".join(f"{prop.name}={to_string(self.get(prop.name))}" for prop in shown)

    def ps_to_string(self) -> str:
        """What ToString() and a cast to [string] give."""
        return str(self)


def _copied(value: Any) -> Any:
    if isinstance(value, GenericList):
        return GenericList(value.element, [_copied(item) for item in value], value.definition)
    return value.copy() if isinstance(value, SettingsObject) else value
