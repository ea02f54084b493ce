"""Get- of contacts: all of a kind, one by its name, or those that fulfil a condition."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any

from cmdlets.contacts.base import ContactCmdlet
from cmdlets.contacts.rules import application_urn
from cmdlets.users.base import UserRefused
from lyncshell.declare.cmdlet import ManagementObjectNotFound
from lyncshell.declare.ldap_filters import parse_ldap
from lyncshell.declare.people import all_of
from lyncshell.store.directory import lives_in
from lyncshell.values.predicate import Compare

if TYPE_CHECKING:
    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.item import Item
    from lyncshell.values.predicate import Predicate


class GetContact(ContactCmdlet):
    """Gets the objects of a kind."""

    def process(self) -> Iterator[SettingsObject]:
        """Writes the objects that are asked for."""
        limit = self.asked("ResultSize")
        count = getattr(limit, "count", limit)
        yield from islice(self._wanted(), None if count is None else int(count))

    def _wanted(self) -> Iterator[SettingsObject]:
        condition = all_of(*self._conditions())
        unit = self._unit()
        for item in self.items():
            body = item.body
            if unit is not None and not lives_in(unit, body):
                continue
            made = self.contacts.object(self.noun, item)
            if condition.matches(_reader(made, body)):
                yield made

    def items(self) -> list[Item]:
        """The objects that were named, or all of them."""
        named = self.asked("Identity")
        if named is None:
            return self.contacts.all(self.noun)
        found = self.contacts.named(self.noun, named)
        if not found and "*" not in named.text:
            self.error(ManagementObjectNotFound(named.text))
        return found

    def _conditions(self) -> Iterator[Predicate]:
        ldap = self.asked(self.kind.ldap) if self.kind.ldap else None
        if self.asked("Filter") is not None:
            if ldap is not None:
                raise UserRefused("Filter and LdapFilter cannot be used together.")
            yield self.predicate(self.asked("Filter"), self.noun)
        if ldap is not None:
            yield parse_ldap(ldap)
        for parameter, prop in self.kind.get_by.items():
            value: Any = self.asked(parameter)
            if value is not None:
                yield Compare("eq", prop, application_urn(str(value)) if prop == "OwnerUrn" else str(value))

    def _unit(self) -> str | None:
        wanted = self.asked("OU")
        if wanted is None:
            return None
        unit = self.deployment.people.unit(wanted)
        if unit is None:
            raise ManagementObjectNotFound(wanted)
        return unit


def _reader(made: SettingsObject, body: dict[str, Any]) -> Any:
    """Reads a property of the object, or one of the directory's that it does not show."""
    return lambda name: body.get(name) if made.noun.property_named(name) is None else made.get(name)


# Its attributes are no parameters.
GetContact.ps_not_declaring = GetContact  # type: ignore[attr-defined]
