"""Directory objects as Active Directory's own cmdlets show them: by attributes, under the names of both schemas.

`ATTRIBUTES` maps attribute names (those of LDAP and those that the cmdlets have for them) to what the store calls the
property; what it does not name is kept under `Attributes` of the body, by the name that it was given.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from lyncshell.declare.people import common_name
from lyncshell.store import directory
from lyncshell.values.names import fold
from lyncshell.values.objects import Adapted, property_not_found, property_read_only
from lyncshell.values.typesystem import TypeInfo, declare

if TYPE_CHECKING:
    from lyncshell.declare.deployment import Deployment
    from lyncshell.store.item import Body, Item

EXTRA = "Attributes"
ACCOUNT_ENABLED = "AccountEnabled"
"""Whether an account may log on; kept as `AccountDisabled`."""

ATTRIBUTES = {
    "name": "Name", "cn": "Name", "givenname": "FirstName", "surname": "LastName", "sn": "LastName",
    "samaccountname": "SamAccountName", "userprincipalname": "UserPrincipalName", "displayname": "DisplayName",
    "emailaddress": "WindowsEmailAddress", "mail": "WindowsEmailAddress", "department": "Department",
    "company": "Company", "title": "Title", "office": "Office", "physicaldeliveryofficename": "Office", "city": "City",
    "l": "City", "officephone": "Phone", "telephonenumber": "Phone", "mobilephone": "MobilePhone",
    "mobile": "MobilePhone", "description": "Description", "enabled": ACCOUNT_ENABLED, "objectguid": "Guid",
    "sid": "Sid", "objectsid": "Sid", "distinguishedname": "DistinguishedName", "objectclass": "ObjectClass",
    "msrtcsip-primaryuseraddress": "SipAddress", "msrtcsip-line": "LineURI", "msrtcsip-userenabled": "Enabled",
    "msrtcsip-privateline": "PrivateLine", "msrtcsip-primaryhomeserver": "HomeServer",
    "msrtcsip-ownerurn": "OwnerUrn", "memberof": "MemberOf", "members": "Members", "member": "Members",
    "proxyaddresses": "ProxyAddresses", "groupscope": "GroupScope", "groupcategory": "GroupCategory",
    "dnshostname": "DNSHostName",
}  # fmt: skip
"""Attribute, folded -> property of the store, or one that is computed."""

COMPUTED = frozenset(("Name", "ObjectClass", "HomeServer", "MemberOf", "Members", "ProxyAddresses", ACCOUNT_ENABLED))
CLASSES = {
    directory.USER: "user", directory.CONTACT: "contact", directory.GROUP: "group",
    directory.ORGANIZATIONAL_UNIT: "organizationalUnit", "Computer": "computer",
}  # fmt: skip


class DirectoryObject(Adapted):
    """One object, with the attributes that were asked for; its text is its distinguished name."""

    __slots__ = ("attributes", "distinguished_name", "type_name")

    def __init__(self, type_name: str, distinguished_name: str, attributes: Mapping[str, Any]) -> None:
        self.type_name = type_name
        self.distinguished_name = distinguished_name
        self.attributes = dict(attributes)

    def ps_type(self) -> TypeInfo:
        """The type of the cmdlets' objects."""
        return declare(self.type_name)

    def ps_type_names(self) -> tuple[str, ...]:
        """The type, what it derives from, and Object."""
        base = "Microsoft.ActiveDirectory.Management.ADEntity"
        return (self.type_name, base, "System.Object")

    def ps_property_names(self) -> Iterable[str]:
        """The attributes, in order of the alphabet."""
        return sorted(self.attributes, key=str.lower)

    def ps_get(self, name: str) -> Any:
        """The value of an attribute. Raises PropertyNotFound."""
        wanted = fold(name)
        for known, value in self.attributes.items():
            if fold(known) == wanted:
                return value
        raise property_not_found(name)

    def ps_set(self, name: str, value: Any) -> None:
        """Attributes are changed by Set-AD... only. Raises PropertyReadOnly."""
        raise property_read_only(name)

    def __str__(self) -> str:
        return self.distinguished_name

    def ps_to_string(self) -> str:
        """What ToString() and a cast to [string] give."""
        return self.distinguished_name


class Attributes:
    """Reads attributes of the items of one deployment."""

    __slots__ = ("_deployment", "_groups")

    def __init__(self, deployment: Deployment) -> None:
        self._deployment = deployment
        self._groups: list[Body] | None = None

    def read(self, item: Item, body: Body, name: str) -> Any:
        """The value of an attribute by any of its names, as scripts see it; None where there is none."""
        folded = fold(name)
        prop = ATTRIBUTES.get(folded)
        if prop is None:
            extra: dict[str, Any] = body.get(EXTRA) or {}
            return next((value for known, value in extra.items() if fold(known) == folded), None)
        value = self.property(item, body, prop)
        if prop == "Guid" and value:
            from uuid import UUID

            return UUID(str(value))
        return value

    def property(self, item: Item, body: Body, prop: str) -> Any:
        """The value of a property of the store, or of one that is computed."""
        if prop not in COMPUTED:
            return body.get(prop)
        dn = str(body.get("DistinguishedName") or "")
        match prop:
            case "Name":
                return common_name(dn)
            case "ObjectClass":
                return CLASSES[item.noun]
            case "AccountEnabled":
                return not body.get("AccountDisabled")
            case "HomeServer":
                pool = body.get("RegistrarPool")
                return self._deployment.people.home_server(str(pool), dn) if pool else None
            case "Members":
                return [str(each.get("DistinguishedName")) for each in members_of(self._deployment, body)]
            case "MemberOf":
                return [str(group["DistinguishedName"]) for group in self._with(str(body.get("Guid")))]
            case _:
                return addresses(body)

    def _with(self, guid: str) -> list[Body]:
        if self._groups is None:
            self._groups = [item.body for item in self._deployment.view.all(directory.GROUP)]
        return [group for group in self._groups if guid in (group.get("Members") or ())]


def addresses(body: Body) -> list[str]:
    """The addresses of an account as mail servers keep them: the main one of a kind in capitals."""
    mail, sip = body.get("WindowsEmailAddress"), body.get("SipAddress")
    return [*([f"SMTP:{mail}"] if mail else []), *([str(sip)] if sip else [])]


def members_of(deployment: Deployment, group: Body) -> list[Body]:
    """The members of a group, in the order in which they joined."""
    from lyncshell.store.identity import parse_plain

    found: list[Body] = []
    for guid in group.get("Members") or ():
        for noun in (directory.USER, directory.GROUP, directory.CONTACT):
            item = deployment.view.get(noun, parse_plain(str(guid)))
            if item is not None:
                found.append(item.body)
    return found


def base_of(deployment: Deployment) -> str:
    """The distinguished name of the domain: that of the first unit or account, else of the default SIP domain."""
    for noun in (directory.ORGANIZATIONAL_UNIT, directory.USER):
        for item in deployment.view.all(noun):
            dn = str(item.body["DistinguishedName"])
            return dn[fold(dn).find("dc=") :]
    domains = [item.identity for item in deployment.view.all("SipDomain")] or ["local"]
    return ",".join(f"DC={part}" for part in domains[0].split("."))


def dns_name(base: str) -> str:
    """`litwareinc.com` of `DC=litwareinc,DC=com`."""
    return ".".join(part.partition("=")[2] for part in base.split(","))
