"""Set-CsUser: changes what the product keeps of an account."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.users.account import ARCHIVING, User
from cmdlets.users.base import FQDN_TYPE, ID_SPACE, USER_TYPE, UserCmdlet
from cmdlets.users.rules import check_user
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.encoding import choice_type, typed
from lyncshell.errors import ShellError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.item import Item

# Parameters name this type.
choice_type(ARCHIVING)
PROPERTIES = (
    "LineServerURI", "AudioVideoDisabled", "RemoteCallControlTelephonyEnabled", "PrivateLine", "AcpInfo",
    "HostedVoiceMail", "EnterpriseVoiceEnabled", "ExchangeArchivingPolicy", "LineURI", "SipAddress", "Enabled",
)  # fmt: skip


@cmdlet("Set-CsUser", should_process=True, type_name=f"{ID_SPACE}.SetOcsUserCmdlet")
class SetCsUser(UserCmdlet):
    """Changes users that were enabled for the product.

    PS> Set-CsUser 'Ken Myer' -LineURI 'tel:+14255550199'; (Get-CsUser 'Ken Myer').LineURI
    tel:+14255550199
    """

    DomainController: str | None = param(type=FQDN_TYPE)
    """The domain controller to write to; there is one directory here."""

    Identity: Any = param(position=0, mandatory=True, pipeline=True, by_name=True, type=USER_TYPE)
    """Who: SIP address, UPN, domain\\logon, display name, distinguished name, GUID or SID."""

    PassThru: Switch = OFF
    """Writes the changed user."""

    OnPremLineURI: str | None = param(allow_null=True, allow_empty_string=True)
    """The telephone number, as LineURI."""

    LineServerURI: str | None = param(allow_null=True, allow_empty_string=True)
    """The SIP address of the gateway of remote call control."""

    AudioVideoDisabled: bool | None = None
    """Whether the user has text only; not together with telephony."""

    RemoteCallControlTelephonyEnabled: bool | None = None
    """Whether the user controls a telephone on a private branch exchange; needs LineURI and LineServerURI."""

    PrivateLine: str | None = param(allow_null=True, allow_empty_string=True)
    """A second number, which nobody sees: `tel:+...`."""

    AcpInfo: Any = param(type="object[]", allow_null=True)
    """The providers of dial-in conferences."""

    HostedVoiceMail: bool | None = None
    """Whether voice mail is kept online."""

    EnterpriseVoiceEnabled: bool | None = None
    """Whether the user telephones with the product."""

    ExchangeArchivingPolicy: Any = param(type=ARCHIVING.type_name)
    """Where messages are archived."""

    LineURI: str | None = param(allow_null=True, allow_empty_string=True)
    """The telephone number: `tel:+14255550123` or `tel:+14255550123;ext=123`; empty takes it away."""

    SipAddress: str | None = None
    """The SIP address: `sip:user@domain`, the domain one of the SIP domains."""

    Enabled: bool | None = param(aliases=("CsEnabled",))
    """Whether the user may sign in; $false keeps all settings."""

    def process(self) -> Iterator[SettingsObject]:
        """Stores the changed user."""
        try:
            item = self.account(self.Identity)
            changes = self._changes(item)
        except ShellError as error:
            self.error(error, self.Identity)
            return
        if self.should_process(str(item.body["DistinguishedName"])):
            item = self.deployment.people.change(User.noun, item, changes)
            if self.PassThru:
                yield self.user_object(item)
        elif self.PassThru:
            yield self.user_object(item)

    def _changes(self, item: Item) -> dict[str, Any]:
        given = {name: self.bound[name] for name in PROPERTIES if name in self.bound}
        if "OnPremLineURI" in self.bound:
            given.setdefault("LineURI", self.bound["OnPremLineURI"])
        changed = self.deployment.people.object(User.noun, item)
        for name, value in given.items():
            prop = User.noun.property_named(name)
            assert prop is not None
            changed.set(name, typed(prop, None if value == "" else value))
        check_user(self.deployment, item, changed, set(given))
        return {name: changed.get(name) for name in given}
