"""Get-ADUser, Get-ADGroup, Get-ADObject, Get-ADOrganizationalUnit and Get-ADComputer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from cmdlets.directory.reading import FILTER, MODULE, TYPES, DirectoryGet
from lyncshell.cmdlet import cmdlet
from lyncshell.declare.directory_objects import base_of
from lyncshell.store import directory
from lyncshell.store.item import Item, encode
from lyncshell.values.names import fold

if TYPE_CHECKING:
    from lyncshell.store.item import Body

COMMANDS = f"{TYPES}.Commands"
USER_SHOWN = (
    "DistinguishedName", "Enabled", "GivenName", "Name", "ObjectClass", "ObjectGUID", "SamAccountName", "SID",
    "Surname", "UserPrincipalName",
)  # fmt: skip
USER_EVERY = (
    "City", "CN", "Company", "Department", "Description", "DisplayName", "EmailAddress", "mail", "MemberOf",
    "MobilePhone", "Office", "OfficePhone", "proxyAddresses", "telephoneNumber", "Title", "msRTCSIP-Line",
    "msRTCSIP-PrimaryHomeServer", "msRTCSIP-PrimaryUserAddress", "msRTCSIP-UserEnabled",
)  # fmt: skip


@cmdlet("Get-ADUser", module=MODULE, default_set=FILTER, output=(f"{TYPES}.ADUser",),
        type_name=f"{COMMANDS}.GetADUser")  # fmt: skip
class GetADUser(DirectoryGet):
    """Gets accounts of the directory.

    PS> (Get-ADUser kenmyer -Properties Department).Department
    Engineering
    """

    type_name = f"{TYPES}.ADUser"
    shown = USER_SHOWN
    every = USER_EVERY


@cmdlet("Get-ADGroup", module=MODULE, default_set=FILTER, output=(f"{TYPES}.ADGroup",),
        type_name=f"{COMMANDS}.GetADGroup")  # fmt: skip
class GetADGroup(DirectoryGet):
    """Gets groups of the directory.

    PS> (Get-ADGroup 'Voice Users').GroupScope
    Global
    """

    nouns = (directory.GROUP,)
    type_name = f"{TYPES}.ADGroup"
    shown = (
        "DistinguishedName", "GroupCategory", "GroupScope", "Name", "ObjectClass", "ObjectGUID", "SamAccountName",
        "SID",
    )  # fmt: skip
    every = ("CN", "Description", "DisplayName", "Members", "MemberOf")


@cmdlet("Get-ADObject", module=MODULE, default_set=FILTER, output=(f"{TYPES}.ADObject",),
        type_name=f"{COMMANDS}.GetADObject")  # fmt: skip
class GetADObject(DirectoryGet):
    """Gets objects of the directory, of whatever class.

    PS> Get-ADObject -Filter {ObjectClass -eq 'contact' -and Name -like 'Building*'} | ForEach-Object Name
    Building 14 Lobby
    Building 31 Lobby
    """

    nouns = (directory.USER, directory.CONTACT, directory.GROUP, directory.ORGANIZATIONAL_UNIT)
    every = USER_EVERY


@cmdlet("Get-ADOrganizationalUnit", module=MODULE, default_set=FILTER, output=(f"{TYPES}.ADOrganizationalUnit",),
        type_name=f"{COMMANDS}.GetADOrganizationalUnit")  # fmt: skip
class GetADOrganizationalUnit(DirectoryGet):
    """Gets organizational units of the directory.

    PS> Get-ADOrganizationalUnit -Filter {Name -like 'D*'} | ForEach-Object DistinguishedName
    OU=Dublin,DC=litwareinc,DC=com
    """

    nouns = (directory.ORGANIZATIONAL_UNIT,)
    type_name = f"{TYPES}.ADOrganizationalUnit"


@cmdlet("Get-ADComputer", module=MODULE, default_set=FILTER, output=(f"{TYPES}.ADComputer",),
        type_name=f"{COMMANDS}.GetADComputer")  # fmt: skip
class GetADComputer(DirectoryGet):
    """Gets the computers of the domain: those of the topology.

    PS> Get-ADComputer -Filter {Name -like 'fe0*'} | ForEach-Object DNSHostName
    fe01.litwareinc.com
    fe02.litwareinc.com
    fe03.litwareinc.com
    """

    nouns = ("Computer",)
    type_name = f"{TYPES}.ADComputer"
    shown = (
        "DistinguishedName", "DNSHostName", "Enabled", "Name", "ObjectClass", "ObjectGUID", "SamAccountName", "SID",
    )  # fmt: skip

    def items(self, noun: str) -> Iterator[Item]:
        """The computers of the topology as objects of the directory."""
        base = base_of(self.deployment)
        for item in self.deployment.view.all(noun):
            body = encode(_computer(item.identity, base))
            yield Item(
                item.id, item.noun, item.key, item.scope, item.parent, item.identity, item.change, item.revision,
                item.born, body,
            )  # fmt: skip

    def named(self, noun: str, text: str) -> list[Item]:
        """The computer of a name, with or without its domain or the `$` of its account."""
        wanted = fold(text).rstrip("$")
        return [
            item for item in self.items(noun)
            if wanted in (fold(item.identity), fold(item.identity.partition(".")[0]), fold(_dn(item)))
        ]  # fmt: skip

    def is_called(self, body: Body, text: str) -> bool:
        """`named` has found it by its name."""
        return True


def _dn(item: Item) -> str:
    return str(item.body["DistinguishedName"])


def _computer(fqdn: str, base: str) -> Body:
    from uuid import NAMESPACE_DNS, uuid5

    name = fqdn if fqdn.replace(".", "").isdigit() else fqdn.partition(".")[0]
    return {
        "DNSHostName": fqdn, "SamAccountName": f"{name.upper()}$", "Guid": str(uuid5(NAMESPACE_DNS, fqdn)),
        "DistinguishedName": f"CN={name},CN=Computers,{base}",
    }  # fmt: skip
