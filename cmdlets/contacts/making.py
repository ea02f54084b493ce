"""New- of contacts: an object in an organizational unit, or one of the directory that becomes such a contact."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from cmdlets.contacts.base import ContactCmdlet
from lyncshell.declare.cmdlet import ManagementObjectExists, ManagementObjectNotFound
from lyncshell.declare.contacts import OWNER
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.people import common_name
from lyncshell.store.directory import CONTACT, USER, ou_of
from lyncshell.store.identity import Identity, NameKind
from lyncshell.values.names import fold

if TYPE_CHECKING:
    from lyncshell.store.item import Item

APPLICATIONS = "CN=Application Contacts,CN=RTC Service,CN=Services,CN=Configuration"


class NewContact(ContactCmdlet):
    """Makes an object of a kind."""

    def process(self) -> Iterator[SettingsObject]:
        """Stores the object and writes it."""
        from uuid import uuid4

        guid = str(uuid4())
        dn = self._distinguished_name(guid)
        found = self._plain_contact(dn)
        made = SettingsObject(self.noun, Identity(dn), {"Guid": guid if found is None else str(found.body["Guid"])})
        given = self.apply(made)
        self.prepared(made, given, found)
        if self.should_process(dn):
            item = self._stored(made, found)
            yield self.contacts.object(self.noun, item)

    def _stored(self, made: SettingsObject, found: Item | None) -> Item:
        owner = self.kind.owner
        if owner.endswith(":"):
            owner = str(made.get(OWNER))
        if found is None:
            made.values.setdefault("DisplayName", None)
            return self.contacts.add(made, owner)
        self.contacts.store(found, {OWNER: owner})
        return self.contacts.save(found, made)

    def _distinguished_name(self, guid: str) -> str:
        """Where the object is to be. Raises ManagementObjectNotFound for a unit that is not there."""
        if self.asked("DN") is not None:
            dn = str(self.asked("DN"))
            self._unit(ou_of(dn))
            return dn
        if self.asked("OU") is not None:
            return f"CN={{{guid}}},{self._unit(str(self.asked('OU')))}"
        return f"CN={{{guid}}},{APPLICATIONS},{self._base()}"

    def _unit(self, text: str) -> str:
        unit = self.deployment.people.unit(text)
        if unit is None and fold(text).startswith("cn=users,dc="):
            return text
        if unit is None:
            raise ManagementObjectNotFound(text)
        return unit

    def _base(self) -> str:
        """The distinguished name of the domain: that of the first unit, else of the default SIP domain."""
        from cmdlets.contacts.rules import default_sip_domain

        for item in self.deployment.view.all("OrganizationalUnit"):
            dn = str(item.body["DistinguishedName"])
            return dn[fold(dn).find("dc=") :]
        return ",".join(f"DC={part}" for part in default_sip_domain(self.deployment).split("."))

    def _plain_contact(self, dn: str) -> Item | None:
        """A contact of the directory of that name, which becomes one of the kind. Raises ManagementObjectExists."""
        for kept_as in (CONTACT, USER):
            for item in self.deployment.view.called(kept_as, NameKind.DN, fold(dn)):
                if kept_as == USER or item.body.get(OWNER) or item.body.get("SipAddress"):
                    raise ManagementObjectExists(common_name(dn), dn)
                return item
        return None
