"""Get-CsAdContact and Get-CsAdPrincipal: contacts, and whatever has a name in the directory."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, ClassVar

from cmdlets.users.base import (
    FQDN_TYPE,
    ID_SPACE,
    OU_TYPE,
    SCHEMA_TYPE,
    UNLIMITED_TYPE,
    USER_TYPE,
    UserCmdlet,
    UserRefused,
)
from cmdlets.users.shown import AdContact, AdPrincipal
from lyncshell.cmdlet import cmdlet, param
from lyncshell.declare.cmdlet import ManagementObjectNotFound
from lyncshell.declare.composition import composed
from lyncshell.declare.directory_objects import CLASSES
from lyncshell.declare.ldap_filters import parse_ldap
from lyncshell.declare.people import all_of, common_name
from lyncshell.store.directory import CONTACT, GROUP, USER, lives_in
from lyncshell.store.identity import Identity, parse_user

if TYPE_CHECKING:
    from lyncshell.declare.noun import Noun
    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.item import Body, Item
    from lyncshell.values.predicate import Predicate


class DirectoryListing(UserCmdlet):
    """A Get of directory objects of some classes."""

    noun: ClassVar[Noun]
    kept_as: ClassVar[tuple[str, ...]] = ()

    Identity: Any = param(position=0, pipeline=True, by_name=True, type=USER_TYPE)
    """Which object: SIP address, display name (with * too), distinguished name or GUID."""

    Credential: Any = param(type="pscredential")
    """Accepted; there is one directory here, which asks for no credentials, so it has no effect."""

    DomainController: str | None = param(type=FQDN_TYPE)
    """Accepted; there is one directory here, so it has no effect."""

    Filter: str | None = None
    """A condition on properties: `{DisplayName -like "A*"}`."""

    LDAPFilter: str | None = None
    """A condition as the directory spells it; not together with -Filter."""

    OU: str | None = param(type=OU_TYPE)
    """Only the objects in this organizational unit and below."""

    ResultSize: Any = param(type=UNLIMITED_TYPE)
    """At most so many objects; 0 gives none, Unlimited all."""

    def process(self) -> Iterator[SettingsObject]:
        """Writes the objects."""
        yield from islice(self._wanted(), None if self.ResultSize is None else self.ResultSize.count)

    def _wanted(self) -> Iterator[SettingsObject]:
        condition = all_of(*self._conditions())
        unit = None if self.OU is None else self.deployment.people.unit(self.OU)
        if self.OU is not None and unit is None:
            raise ManagementObjectNotFound(self.OU)
        for item in self._items():
            body = item.body
            made = self._made(item, body)
            if (unit is None or lives_in(unit, body)) and condition.matches(self._reader(made, body)):
                yield made

    def _items(self) -> Iterator[Item]:
        view = self.deployment.view
        if self.Identity is None:
            for noun in self.kept_as:
                yield from view.all(noun)
            return
        name = parse_user(self.Identity.guid or self.Identity.text)
        found = [item for noun in self.kept_as for item in view.named(noun, name)]
        if not found and not name.has_wildcard:
            self.error(ManagementObjectNotFound(self.Identity.text))
        yield from found

    def _made(self, item: Item, body: Body) -> SettingsObject:
        dn = str(body["DistinguishedName"])
        computed = {"Name": common_name(dn), "ObjectClass": CLASSES[item.noun]}
        return composed(self.noun, Identity(dn), body, computed, item.change)

    def _reader(self, made: SettingsObject, body: Body) -> Any:
        return lambda name: body.get(name) if self.noun.property_named(name) is None else made.get(name)

    def _conditions(self) -> Iterator[Predicate]:
        if self.Filter is not None and self.LDAPFilter is not None:
            raise UserRefused("Filter and LDAPFilter cannot be used together.")
        if self.Filter is not None:
            yield self.predicate(self.Filter, self.noun)
        if self.LDAPFilter is not None:
            yield parse_ldap(self.LDAPFilter)


@cmdlet("Get-CsAdContact", output=(f"{SCHEMA_TYPE}.ADContact",), type_name=f"{ID_SPACE}.GetAdContactCmdlet")
class GetCsAdContact(DirectoryListing):
    """Gets the contacts of the directory, of the product or not.

    PS> Get-CsAdContact -Filter {DisplayName -like 'Building*'} | ForEach-Object DisplayName
    Building 14 Lobby
    Building 31 Lobby
    """

    noun = AdContact.noun
    kept_as = (CONTACT,)


@cmdlet("Get-CsAdPrincipal", output=(f"{SCHEMA_TYPE}.OCSADPrincipal",), type_name=f"{ID_SPACE}.GetAdPrincipalCmdlet")
class GetCsAdPrincipal(DirectoryListing):
    """Gets accounts, contacts and groups of the directory.

    PS> Get-CsAdPrincipal -Filter {ObjectClass -eq 'group'} | ForEach-Object Name
    Voice Users
    Sales
    """

    noun = AdPrincipal.noun
    kept_as = (USER, CONTACT, GROUP)
