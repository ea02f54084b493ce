"""Enable-CsUser: makes an account of the directory a user of the product."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.users.account import User
from cmdlets.users.base import FQDN_TYPE, ID_SPACE, USER_TYPE, UserCmdlet, UserRefused
from cmdlets.users.rules import check_registrar, check_user
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.encoding import choice_type
from lyncshell.declare.fields import Choice
from lyncshell.errors import ShellError
from lyncshell.values.text import to_string

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.item import Item


ADDRESS_TYPE = Choice(
    f"{ID_SPACE}.AddressType", "FirstLastName", "EmailAddress", "UserPrincipalName", "SamAccountName"
)
# Parameters name this type.
choice_type(ADDRESS_TYPE)


@cmdlet("Enable-CsUser", should_process=True, type_name=f"{ID_SPACE}.EnableOcsUserCmdlet")
class EnableCsUser(UserCmdlet):
    """Enables accounts of the directory: gives each a home pool and a SIP address.

    PS> Enable-CsUser 'Henrik Jensen' -RegistrarPool dublin-cs-001.litwareinc.com -SipAddressType FirstLastName -SipDomain fabrikam.com
    PS> (Get-CsUser 'Henrik Jensen').SipAddress
    sip:Henrik.Jensen@fabrikam.com
    """  # noqa: E501

    Identity: Any = param(position=0, mandatory=True, pipeline=True, by_name=True, type=USER_TYPE)
    """Who: UPN, domain\\logon, display name, distinguished name, GUID or SID."""

    RegistrarPool: str | None = param(type=FQDN_TYPE)
    """The pool that becomes the home of the user."""

    SipAddressType: Any = param(type=ADDRESS_TYPE.type_name)
    """What the SIP address is made of, where it is not given itself."""

    SipDomain: str | None = param(type=FQDN_TYPE)
    """The domain of the SIP address; FirstLastName and SamAccountName need it."""

    SipAddress: str | None = None
    """The SIP address: `sip:user@domain`; not together with SipAddressType."""

    HostingProviderProxyFqdn: str | None = param(type=FQDN_TYPE, aliases=("HostingProvider",))
    """The proxy of the provider where the user is hosted; not together with RegistrarPool."""

    ProxyPool: str | None = param(type=FQDN_TYPE)
    """The pool whose server of an earlier release is the home of the user; taken as RegistrarPool."""

    DomainController: str | None = param(type=FQDN_TYPE)
    """The domain controller to write to; there is one directory here."""

    PassThru: Switch = OFF
    """Writes the enabled user."""

    def process(self) -> Iterator[SettingsObject]:
        """Stores the enabled user."""
        try:
            item = self.account(self.Identity, enabled=False)
            changes = self._changes(item)
        except ShellError as error:
            self.error(error, self.Identity)
            return
        if self.should_process(str(item.body["DistinguishedName"])):
            item = self.deployment.people.change(User.noun, item, changes)
            if self.PassThru:
                yield self.user_object(item)

    def _changes(self, item: Item) -> dict[str, Any]:
        body = item.body
        dn = str(body["DistinguishedName"])
        if body.get("Enabled") is not None:
            raise UserRefused(f'"{dn}" is enabled already: its SIP address is "{body.get("SipAddress")}".', dn)
        changes: dict[str, Any] = {"Enabled": True, "SipAddress": self._address(body), **self._home()}
        user = self.deployment.people.object(User.noun, item)
        for name, value in changes.items():
            user.set(name, value)
        check_user(self.deployment, item, user, set(changes))
        return changes

    def _home(self) -> dict[str, str]:
        pool = self.RegistrarPool or self.ProxyPool
        if pool is not None and self.HostingProviderProxyFqdn is not None:
            raise UserRefused("RegistrarPool and HostingProviderProxyFqdn cannot be used together.")
        if pool is not None:
            return {"RegistrarPool": check_registrar(self.deployment, pool)}
        if self.HostingProviderProxyFqdn is not None:
            return {"HostingProvider": str(self.HostingProviderProxyFqdn)}
        raise UserRefused("Name the home of the user: -RegistrarPool is missing.")

    def _address(self, body: dict[str, Any]) -> str:
        if self.SipAddress is not None:
            if self.SipAddressType is not None:
                raise UserRefused("SipAddress and SipAddressType cannot be used together.")
            return self.SipAddress if self.SipAddress.lower().startswith("sip:") else f"sip:{self.SipAddress}"
        if self.SipAddressType is None:
            raise UserRefused("Say what the SIP address is: SipAddress or SipAddressType is missing.")
        name, domain = self._made_of(body, to_string(self.SipAddressType).lower())
        domain = self.SipDomain or domain
        if not domain:
            raise UserRefused(f"SipDomain is needed where SipAddressType is {to_string(self.SipAddressType)}.")
        return f"sip:{name}@{domain}"

    def _made_of(self, body: dict[str, Any], kind: str) -> tuple[str, str]:
        """The part before the @, and the domain where the account says one."""
        if kind == "samaccountname":
            return str(body["SamAccountName"]), ""
        if kind == "firstlastname":
            parts = [str(body.get(name) or "").replace(" ", "") for name in ("FirstName", "LastName")]
            if not all(parts):
                raise UserRefused("The account has no first or no last name to make a SIP address of.")
            return ".".join(parts), ""
        source = "WindowsEmailAddress" if kind == "emailaddress" else "UserPrincipalName"
        name, at, domain = str(body.get(source) or "").partition("@")
        if not at:
            raise UserRefused(f"The account has no {source} to make a SIP address of.")
        return name, domain
