"""What Get-CsUser and Get-CsAdUser have in common: who is asked for, and how many."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.users.base import FQDN_TYPE, OU_TYPE, UNLIMITED_TYPE, USER_TYPE, UserCmdlet, UserRefused
from lyncshell.cmdlet import param
from lyncshell.declare.cmdlet import ManagementObjectNotFound
from lyncshell.declare.ldap_filters import parse_ldap
from lyncshell.declare.people import all_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.noun import Noun
    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.item import Item
    from lyncshell.values.predicate import Predicate


class Listing(UserCmdlet):
    """A Get of accounts. A subclass says of which noun its objects are, and which accounts there can be."""

    Identity: Any = param(position=0, pipeline=True, by_name=True, type=USER_TYPE)
    """Who: SIP address, UPN, domain\\logon, display name (with * too), distinguished name, GUID or SID."""

    Credential: Any = param(type="pscredential")
    """Other credentials for the directory; there is one directory here, which asks for none."""

    DomainController: str | None = param(type=FQDN_TYPE)
    """The domain controller to ask; there is one directory here."""

    Filter: str | None = None
    """A condition on properties: `{Department -eq "Sales" -and DisplayName -like "A*"}`."""

    OU: str | None = param(type=OU_TYPE)
    """Only the accounts in this organizational unit and below, by its distinguished name."""

    ResultSize: Any = param(type=UNLIMITED_TYPE)
    """At most so many objects; 0 gives none, Unlimited all."""

    def noun(self) -> Noun:
        """What the objects are."""
        raise TypeError("a Listing says of which noun its objects are")

    def wanted(self) -> Predicate | None:
        """What is asked for beside the filters."""
        return None

    def fits(self, item: Item) -> bool:
        """Whether an account that was named is one that this cmdlet shows."""
        return True

    def ldap(self) -> str | None:
        """The LDAP filter, whose parameter the two cmdlets spell differently."""
        text: str | None = self.asked("LdapFilter") or self.asked("LDAPFilter")
        return text

    def process(self) -> Iterator[SettingsObject]:
        """Writes the accounts."""
        limit = None if self.ResultSize is None else self.ResultSize.count
        if self.Identity is not None:
            yield from self._named(limit)
            return
        condition = all_of(self.wanted(), *self._conditions())
        yield from self.deployment.people.find(self.noun(), condition, ou=self._unit(), limit=limit)

    def _named(self, limit: int | None) -> Iterator[SettingsObject]:
        people, noun = self.deployment.people, self.noun()
        condition = all_of(self.wanted(), *self._conditions())
        unit = self._unit()
        found = [people.object(noun, item) for item in people.items(self.Identity) if self.fits(item)]
        if not found and "*" not in self.Identity.text:
            self.error(ManagementObjectNotFound(self.Identity.text))
        found = [each for each in found if condition.matches(each.get) and _is_in(each, unit)]
        yield from found if limit is None else found[:limit]

    def _conditions(self) -> Iterator[Predicate]:
        ldap = self.ldap()
        if self.Filter is not None and ldap is not None:
            raise UserRefused("Filter and LdapFilter cannot be used together.")
        if self.Filter is not None:
            yield self.predicate(self.Filter, self.noun())
        if ldap is not None:
            yield parse_ldap(ldap)

    def _unit(self) -> str | None:
        if self.OU is None:
            return None
        unit = self.deployment.people.unit(self.OU)
        if unit is None:
            raise ManagementObjectNotFound(self.OU)
        return unit


def _is_in(user: SettingsObject, unit: str | None) -> bool:
    return unit is None or str(user.get("DistinguishedName")).lower().endswith(f",{unit.lower()}")
