"""Get- and Set-CsUserPstnSettings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.users.base import USER_TYPE
from cmdlets.users.own_settings import OwnSettings
from cmdlets.users.shown import UserPstnSettings
from lyncshell.cmdlet import cmdlet, param
from lyncshell.errors import ShellError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.objects import SettingsObject

KEPT = "PstnSettings"
NAMESPACE = "Microsoft.Rtc.Management.Hosted.Pstn"


@cmdlet("Get-CsUserPstnSettings", should_process=True, type_name=f"{NAMESPACE}.GetUserPstnSettingsCmdlet",
        output=(UserPstnSettings.noun.object_type,))  # fmt: skip
class GetCsUserPstnSettings(OwnSettings):
    """Gets how a user who telephones over a site of one's own reaches the telephone network.

    PS> (Get-CsUserPstnSettings kenmyer).AllowInternationalCalls
    False
    """

    Identity: Any = param(position=0, mandatory=True, type=USER_TYPE)
    """Who: SIP address, UPN, domain\\logon, display name, distinguished name, GUID or SID."""

    Tenant: Any = param(type="guid")
    """Accepted; it means something online only."""

    def process(self) -> Iterator[SettingsObject]:
        """Writes what is kept."""
        try:
            item = self.user(self.Identity)
        except ShellError as error:
            self.error(error, self.Identity)
            return
        yield self.show(UserPstnSettings.noun, item, dict(item.body.get(KEPT) or {}))


@cmdlet("Set-CsUserPstnSettings", should_process=True, type_name=f"{NAMESPACE}.SetUserPstnSettingsCmdlet",
        output=(UserPstnSettings.noun.object_type,))  # fmt: skip
class SetCsUserPstnSettings(OwnSettings):
    """Says how a user reaches the telephone network.

    PS> (Set-CsUserPstnSettings kenmyer -AllowInternationalCalls $true).AllowInternationalCalls
    True
    """

    Identity: Any = param(position=0, mandatory=True, type=USER_TYPE)
    """Who: SIP address, UPN, domain\\logon, display name, distinguished name, GUID or SID."""

    AllowInternationalCalls: bool | None = None
    """Whether the user may call abroad."""

    HybridPSTNSite: str | None = param(allow_null=True, allow_empty_string=True)
    """The site of one's own over which the user telephones."""

    Tenant: Any = param(type="guid")
    """Accepted; it means something online only."""

    def process(self) -> Iterator[SettingsObject]:
        """Keeps what was given."""
        try:
            item = self.user(self.Identity)
        except ShellError as error:
            self.error(error, self.Identity)
            return
        kept = dict(item.body.get(KEPT) or {})
        for name in ("AllowInternationalCalls", "HybridPSTNSite"):
            if self.given(name):
                kept[name] = self.asked(name)
        if self.should_process(str(item.body["SipAddress"])):
            item = self.keep(item, KEPT, {name: value for name, value in kept.items() if value})
        yield self.show(UserPstnSettings.noun, item, dict(item.body.get(KEPT) or {}))
