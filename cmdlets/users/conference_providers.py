"""Providers of dial-in conferences: Get-, Set- and Remove-CsUserAcp.

A provider is kept as the product keeps it: as an XML text in the user's `AcpInfo`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape, unescape

from cmdlets.users.account import User
from cmdlets.users.base import ID_SPACE, UNLIMITED_TYPE, USER_TYPE
from cmdlets.users.own_settings import OwnSettings
from cmdlets.users.shown import ACP_TYPE, UserAcp
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.ldap_filters import parse_ldap
from lyncshell.declare.people import ENABLED, all_of
from lyncshell.errors import ShellError

if TYPE_CHECKING:
    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.item import Item

KEPT = "AcpInfo"
_TEXT = re.compile(r"<(\w+)>([^<]*)</\1>")


def provider_text(name: str, values: dict[str, Any], *, is_default: bool) -> str:
    """A provider as XML."""
    numbers = "".join(f"<tollFreeNumber>{escape(str(each))}</tollFreeNumber>" for each in values["TollFreeNumbers"])
    parts = (
        ("tollNumber", values["TollNumber"]), ("participantPassCode", values["ParticipantPasscode"]),
        ("domain", values["Domain"]), ("name", name), ("url", values["Url"]),
    )  # fmt: skip
    texts = "".join(f"<{tag}>{escape(str(value))}</{tag}>" for tag, value in parts if value)
    return f'<acpInformation default="{str(is_default).lower()}">{texts}{numbers}</acpInformation>'


def parts_of(text: str) -> dict[str, str]:
    """The single values in the XML of a provider."""
    return {tag: unescape(value) for tag, value in _TEXT.findall(text)}


class ProviderCmdlet(OwnSettings):
    """A cmdlet of the providers of a user."""

    def shown(self, item: Item) -> SettingsObject:
        """The providers of a user."""
        body = item.body
        return self.show(UserAcp.noun, item, {KEPT: body.get(KEPT) or [], "DisplayName": body.get("DisplayName")})


# Its attributes are no parameters.
ProviderCmdlet.ps_not_declaring = ProviderCmdlet  # type: ignore[attr-defined]


@cmdlet("Get-CsUserAcp", output=(ACP_TYPE,), type_name=f"{ID_SPACE}.GetOcsUserAcpCmdlet")
class GetCsUserAcp(ProviderCmdlet):
    """Gets the providers of dial-in conferences that users have.

    PS> (Get-CsUserAcp kenmyer).AcpInfo.Count
    0
    """

    Identity: Any = param(position=0, pipeline=True, by_name=True, type=USER_TYPE)
    """Who: SIP address, UPN, domain\\logon, display name, distinguished name, GUID or SID; everybody if left out."""

    Credential: Any = param(type="pscredential")
    """Accepted; there is one directory here, which asks for no credentials, so it has no effect."""

    Filter: str | None = None
    """A condition on properties of users."""

    LdapFilter: str | None = None
    """A condition as the directory spells it."""

    ResultSize: Any = param(type=UNLIMITED_TYPE)
    """At most so many objects; 0 gives none, Unlimited all."""

    def process(self) -> Iterator[SettingsObject]:
        """Writes the providers of each user."""
        if self.Identity is not None:
            try:
                yield self.shown(self.user(self.Identity))
            except ShellError as error:
                self.error(error, self.Identity)
            return
        condition = all_of(
            ENABLED,
            None if self.Filter is None else self.predicate(self.Filter, User.noun),
            None if self.LdapFilter is None else parse_ldap(self.LdapFilter),
        )
        found = self.deployment.view.find("User", condition)
        for item in islice(found, None if self.ResultSize is None else self.ResultSize.count):
            yield self.shown(item)


@cmdlet("Set-CsUserAcp", should_process=True, type_name=f"{ID_SPACE}.SetOcsUserAcpCmdlet")
class SetCsUserAcp(ProviderCmdlet):
    """Gives a user a provider of dial-in conferences, or changes the one of that name. One of them is the default.

    PS> Set-CsUserAcp kenmyer -Name Fabrikam -Domain fabrikam.com -TollNumber 14255551298 -ParticipantPasscode 13761
    PS> (Get-CsUserAcp kenmyer).AcpInfo.Count
    1
    """

    Identity: Any = param(position=0, mandatory=True, pipeline=True, by_name=True, type=USER_TYPE)
    """Who: SIP address, UPN, domain\\logon, display name, distinguished name, GUID or SID."""

    Domain: str = param(mandatory=True)
    """The domain of the provider."""

    Name: str = param(mandatory=True)
    """The name of the provider."""

    ParticipantPasscode: str = param(mandatory=True)
    """What participants enter."""

    TollNumber: str = param(mandatory=True)
    """The number that costs the caller something."""

    IsDefault: bool | None = None
    """Whether meetings use this provider; the first one is in any case."""

    TollFreeNumbers: list[str] = param(type="string[]")
    """The numbers that cost the caller nothing."""

    Url: str | None = None
    """The page of the provider."""

    PassThru: Switch = OFF
    """Writes the providers of the user."""

    def process(self) -> Iterator[SettingsObject]:
        """Keeps the provider."""
        try:
            item = self.user(self.Identity)
        except ShellError as error:
            self.error(error, self.Identity)
            return
        others = [text for text in item.body.get(KEPT) or [] if parts_of(text).get("name") != self.Name]
        is_default = not others or bool(self.IsDefault)
        if is_default:
            others = [text.replace('default="true"', 'default="false"', 1) for text in others]
        values = {name: self.asked(name) for name in ("TollNumber", "ParticipantPasscode", "Domain", "Url")}
        values["TollFreeNumbers"] = list(self.asked("TollFreeNumbers") or ())
        if self.should_process(str(item.body["SipAddress"])):
            item = self.keep(item, KEPT, [*others, provider_text(self.Name, values, is_default=is_default)])
        if self.PassThru:
            yield self.shown(item)


@cmdlet("Remove-CsUserAcp", should_process=True, type_name=f"{ID_SPACE}.RemoveOcsUserAcpCmdlet")
class RemoveCsUserAcp(ProviderCmdlet):
    """Takes providers of dial-in conferences away from users: all, or those that the parameters name.

    PS> Remove-CsUserAcp kenmyer -PassThru | ForEach-Object { $_.AcpInfo.Count }
    0
    """

    Identity: Any = param(position=0, mandatory=True, pipeline=True, by_name=True, type=USER_TYPE)
    """Who: SIP address, UPN, domain\\logon, display name, distinguished name, GUID or SID."""

    Name: str | None = None
    """Only the provider of this name."""

    TollNumber: str | None = None
    """Only providers with this number."""

    ParticipantPasscode: str | None = None
    """Only providers with this pass code."""

    PassThru: Switch = OFF
    """Writes the providers that the user has left."""

    def process(self) -> Iterator[SettingsObject]:
        """Takes the providers away."""
        try:
            item = self.user(self.Identity)
        except ShellError as error:
            self.error(error, self.Identity)
            return
        kept = [text for text in item.body.get(KEPT) or [] if not self._is_meant(parts_of(text))]
        if self.should_process(str(item.body["SipAddress"])):
            item = self.keep(item, KEPT, kept)
        if self.PassThru:
            yield self.shown(item)

    def _is_meant(self, parts: dict[str, str]) -> bool:
        code = self.ParticipantPasscode
        wanted = (("name", self.Name), ("tollNumber", self.TollNumber), ("participantPassCode", code))
        return all(value is None or parts.get(tag) == value for tag, value in wanted)
