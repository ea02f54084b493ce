"""New-ADUser, Set-ADUser and Remove-ADUser."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from cmdlets.directory.objects import COMMANDS, USER_SHOWN
from cmdlets.directory.reading import MODULE, TYPES, DirectoryCmdlet, IdentityNotFound
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.contacts import Contacts
from lyncshell.declare.directory_objects import (
    ATTRIBUTES,
    COMPUTED,
    EXTRA,
    Attributes,
    DirectoryObject,
    base_of,
    dns_name,
)
from lyncshell.errors import ErrorCategory, InvalidRequest, ShellError
from lyncshell.store import directory
from lyncshell.store.identity import NameKind
from lyncshell.store.store import NEW
from lyncshell.values.arrays import enumerate_value
from lyncshell.values.names import fold
from lyncshell.values.text import to_string

if TYPE_CHECKING:
    from lyncshell.store.item import Body, Item

SIMPLE = (
    "GivenName", "Surname", "DisplayName", "EmailAddress", "Department", "Company", "Title", "Office", "City",
    "OfficePhone", "MobilePhone", "Description", "UserPrincipalName", "SamAccountName",
)  # fmt: skip


class AccountExists(ShellError):
    """An account of that name is there already; the module's words."""

    category = ErrorCategory.NotSpecified
    error_id = f"ActiveDirectoryServer:1318,{COMMANDS}.NewADUser"
    exception_type = f"{TYPES}.ADIdentityAlreadyExistsException"

    def __init__(self, name: str) -> None:
        super().__init__("The specified account already exists", name)


class AccountCmdlet(DirectoryCmdlet):
    """A cmdlet that makes or changes accounts: the attributes that have a parameter."""

    type_name = f"{TYPES}.ADUser"
    shown = USER_SHOWN

    GivenName: str | None = param(allow_null=True, allow_empty_string=True)
    """The first name."""
    Surname: str | None = param(allow_null=True, allow_empty_string=True)
    """The last name."""
    DisplayName: str | None = param(allow_null=True, allow_empty_string=True)
    """The name that others see."""
    EmailAddress: str | None = param(allow_null=True, allow_empty_string=True)
    """The address of mail."""
    Department: str | None = param(allow_null=True, allow_empty_string=True)
    """The department."""
    Company: str | None = param(allow_null=True, allow_empty_string=True)
    """The company."""
    Title: str | None = param(allow_null=True, allow_empty_string=True)
    """The title of the position."""
    Office: str | None = param(allow_null=True, allow_empty_string=True)
    """The office."""
    City: str | None = param(allow_null=True, allow_empty_string=True)
    """The city."""
    OfficePhone: str | None = param(allow_null=True, allow_empty_string=True)
    """The telephone number of the office, as people write it."""
    MobilePhone: str | None = param(allow_null=True, allow_empty_string=True)
    """The number of the mobile telephone."""
    Description: str | None = param(allow_null=True, allow_empty_string=True)
    """What the account is for."""
    UserPrincipalName: str | None = param(allow_null=True, allow_empty_string=True)
    """The name to log on with: `user@domain`."""
    SamAccountName: str | None = None
    """The short name to log on with."""
    Enabled: bool | None = None
    """Whether the account may log on."""
    Server: str | None = None
    """Accepted; there is one directory here, so it has no effect."""
    Credential: Any = param(type="pscredential")
    """Accepted; the directory asks for none, so it has no effect."""
    PassThru: Switch = OFF
    """Writes the account."""

    def values(self) -> dict[str, Any]:
        """What the parameters say, as properties of the store; None takes one away."""
        found = {ATTRIBUTES[name.lower()]: self.asked(name) or None for name in SIMPLE if self.given(name)}
        if self.given("Enabled"):
            found["AccountDisabled"] = None if self.Enabled else True
        return found

    def result(self, item: Item) -> Iterator[DirectoryObject]:
        """The account, where -PassThru asks for it."""
        if self.PassThru:
            yield self.made(item, Attributes(self.deployment), ())

    def check_free(self, values: dict[str, Any], own: Item | None) -> None:
        """Logon names belong to one account. Raises AccountExists."""
        for prop, kind in (("SamAccountName", NameKind.SAM), ("UserPrincipalName", NameKind.UPN)):
            for other in self.deployment.view.called(directory.USER, kind, fold(str(values.get(prop) or ""))):
                if own is None or other.key != own.key:
                    raise AccountExists(str(values[prop]))


def with_attributes(body: Body, table: Any, *, add: bool = False) -> dict[str, Any]:
    """What attributes by their names mean for a body. Raises InvalidRequest for one that is computed."""
    found: dict[str, Any] = {}
    extra = dict(body.get(EXTRA) or {})
    for key, value in (table or {}).items():
        name = to_string(key)
        prop = ATTRIBUTES.get(fold(name))
        plain = [to_string(each) for each in enumerate_value(value)]
        if prop in COMPUTED:
            raise InvalidRequest(f"The attribute {name} cannot be changed.", name)
        if prop is not None:
            found[prop] = _of_property(prop, plain)
        else:
            before = extra.get(name) or []
            whole = [*(before if isinstance(before, list) else [before]), *plain] if add else plain
            extra[name] = whole[0] if len(whole) == 1 else whole
    return {**found, EXTRA: extra or None} if extra or body.get(EXTRA) else found


def _of_property(prop: str, plain: list[str]) -> Any:
    text = plain[0] if plain else None
    return text.lower() == "true" if prop == "Enabled" and text is not None else text


@cmdlet("Set-ADUser", module=MODULE, should_process=True, type_name=f"{COMMANDS}.SetADUser")
class SetADUser(AccountCmdlet):
    """Changes accounts of the directory.

    PS> Set-ADUser kenmyer -Department Sales -Replace @{extensionAttribute1 = 'x'}
    PS> (Get-ADUser kenmyer -Properties extensionAttribute1).extensionAttribute1
    x
    """

    Identity: Any = param(position=0, mandatory=True, pipeline=True)
    """Which account: distinguished name, GUID, SID or SAM account name."""
    Replace: dict[Any, Any] = param(type="hashtable")
    """Attributes by their LDAP names, with the values that they get."""
    Add: dict[Any, Any] = param(type="hashtable")
    """Attributes by their LDAP names, with values that they get in addition."""
    Clear: list[str] = param(type="string[]")
    """LDAP names of attributes that lose their values."""

    def process(self) -> Iterator[DirectoryObject]:
        """Stores the changed account."""
        try:
            item = self.one(self.Identity)
            values = self._values(item.body)
            self.check_free(values, item)
        except ShellError as error:
            self.error(error, self.Identity)
            return
        if self.should_process(str(item.body["DistinguishedName"])):
            item = Contacts(self.deployment).store(item, values)
        yield from self.result(item)

    def _values(self, body: Body) -> dict[str, Any]:
        values = {**self.values(), **with_attributes(body, self.Replace)}
        if self.Add:
            values.update(with_attributes({**body, **values}, self.Add, add=True))
        for name in self.Clear or ():
            prop = ATTRIBUTES.get(fold(name))
            if prop is not None:
                values[prop] = None
            else:
                extra = values.get(EXTRA) or body.get(EXTRA) or {}
                values[EXTRA] = {known: value for known, value in extra.items() if fold(known) != fold(name)} or None
        return values


@cmdlet("New-ADUser", module=MODULE, should_process=True, type_name=f"{COMMANDS}.NewADUser")
class NewADUser(AccountCmdlet):
    """Makes an account in the directory; it may log on where -Enabled says so.

    PS> New-ADUser -Name 'Anna Lidman' -SamAccountName alidman -GivenName Anna -Surname Lidman -Path 'OU=Redmond,DC=litwareinc,DC=com' -Enabled $true
    PS> (Get-CsAdUser 'Anna Lidman').DistinguishedName
    CN=Anna Lidman,OU=Redmond,DC=litwareinc,DC=com
    """  # noqa: E501

    Name: str = param(position=0, mandatory=True, by_name=True)
    """The name of the object."""
    Path: str | None = None
    """The unit where the account is to be, by its distinguished name; CN=Users where it is left out."""
    AccountPassword: Any = param(type="securestring", allow_null=True)
    """Accepted; nobody logs on here, so it is kept nowhere."""
    OtherAttributes: dict[Any, Any] = param(type="hashtable")
    """Further attributes by their LDAP names."""

    def process(self) -> Iterator[DirectoryObject]:
        """Stores the account. Raises AccountExists, IdentityNotFound."""
        body = self._body()
        self.check_free(body, None)
        dn = str(body["DistinguishedName"])
        if self.deployment.view.called(directory.USER, NameKind.DN, fold(dn)):
            raise AccountExists(self.Name)
        if self.should_process(dn):
            item = self.deployment.store.put(directory.USER, directory.identity_of(body), body, based_on=NEW)
            yield from self.result(item)

    def _body(self) -> Body:
        from uuid import uuid4

        base = base_of(self.deployment)
        place = f"CN=Users,{base}" if self.Path is None else self.deployment.people.unit(self.Path)
        if place is None:
            raise IdentityNotFound(str(self.Path), base)
        account = self.SamAccountName or self.Name
        logon = f"{dns_name(base).partition('.')[0]}\\{account}"
        guid = uuid4()
        parts = guid.fields
        name = self.Name.replace(",", "\\,")
        body = {
            "Guid": str(guid), "Sid": f"S-1-5-21-{parts[0]}-{parts[1]}-{parts[2]}-{parts[5] % 10**6}",
            "SamAccountName": account, "DomainLogon": logon, "DistinguishedName": f"CN={name},{place}",
            **self.values(), **with_attributes({}, self.OtherAttributes),
        }  # fmt: skip
        if not self.Enabled:
            body["AccountDisabled"] = True
        return {key: value for key, value in body.items() if value is not None}


@cmdlet("Remove-ADUser", module=MODULE, should_process=True, confirm_impact="High",
        type_name=f"{COMMANDS}.RemoveADUser")  # fmt: skip
class RemoveADUser(DirectoryCmdlet):
    """Removes accounts from the directory, and what the product keeps of them.

    PS> Remove-ADUser hjensen -Confirm:$false; @(Get-CsAdUser -Filter {SamAccountName -eq 'hjensen'}).Count
    0
    """

    Identity: Any = param(position=0, mandatory=True, pipeline=True)
    """Which account: distinguished name, GUID, SID or SAM account name."""
    Server: str | None = None
    """Accepted; there is one directory here, so it has no effect."""
    Credential: Any = param(type="pscredential")
    """Accepted; the directory asks for none, so it has no effect."""

    def process(self) -> None:
        """Removes the account."""
        try:
            item = self.one(self.Identity)
        except ShellError as error:
            self.error(error, self.Identity)
            return
        if self.should_process(str(item.body["DistinguishedName"])):
            Contacts(self.deployment).remove(item)
