"""Objects that tell about the store: revisions, changes, differences, plans. Their properties can be read only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from lyncshell.format.views import register_module
from lyncshell.values.objects import Adapted, property_not_found, property_not_found_to_set, property_read_only
from lyncshell.values.typesystem import TypeInfo, declare

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

PREFIX = "LyncShell."
register_module(PREFIX, "lyncshell.declare.report_views")


class Report(Adapted):
    """One object of a report. A subclass names its type, and for each property the function that gives it."""

    __slots__ = ()
    TYPE: ClassVar[str]
    PROPERTIES: ClassVar[dict[str, Callable[[Any], Any]]]

    def ps_type(self) -> TypeInfo:
        """The type that scripts see."""
        return declare(PREFIX + self.TYPE)

    def ps_type_names(self) -> tuple[str, ...]:
        """The type and Object."""
        return (PREFIX + self.TYPE, "System.Object")

    def ps_property_names(self) -> Iterable[str]:
        """The names of the properties."""
        return self.PROPERTIES

    def ps_get(self, name: str) -> Any:
        """The value of a property. Raises PropertyNotFound."""
        return self.PROPERTIES[self._spelled(name, property_not_found)](self)

    def ps_set(self, name: str, value: Any) -> None:
        """Refuses: reports are what they are. Raises PropertyReadOnly, PropertyNotFound."""
        raise property_read_only(self._spelled(name, property_not_found_to_set))

    def _spelled(self, name: str, missing: Callable[[str], Exception]) -> str:
        if name in self.PROPERTIES:
            return name
        folded = name.lower()
        found = next((each for each in self.PROPERTIES if each.lower() == folded), None)
        if found is None:
            raise missing(name)
        return found

    def ps_to_string(self) -> str:
        """What ToString() and a cast to [string] give."""
        return str(self)
