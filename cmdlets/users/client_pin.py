"""Set-, Lock- and Unlock-CsClientPin, Get-CsClientPinInfo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.users.base import USER_TYPE
from cmdlets.users.own_settings import OwnSettings
from cmdlets.users.pins import KEPT, check_pin, info_values, policy_of, random_pin, with_pin
from cmdlets.users.shown import ClientPinInfo, NewPin
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.errors import ShellError
from lyncshell.values.invoke import services

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.item import Item

NAMESPACE = "Microsoft.Rtc.Management.UserPinService"
INFO = f"{NAMESPACE}.PinInfoDetails"


class PinCmdlet(OwnSettings):
    """A cmdlet of the PIN of a user; `on_user` does what it is for."""

    Identity: Any = param(position=0, mandatory=True, pipeline=True, by_name=True, type=USER_TYPE)
    """Who: SIP address, UPN, domain\\logon, display name, distinguished name, GUID or SID."""

    def process(self) -> Iterator[SettingsObject]:
        """Finds the user."""
        try:
            yield from self.on_user(self.user(self.Identity))
        except ShellError as error:
            self.error(error, self.Identity)

    def on_user(self, item: Item) -> Iterator[SettingsObject]:
        """What the cmdlet does with a user."""
        yield self.info(item)

    def info(self, item: Item) -> SettingsObject:
        """What is known of the user's PIN."""
        return self.show(ClientPinInfo.noun, item, info_values(item.body, policy_of(self.deployment, item.body)))

    def locked(self, item: Item, is_locked: bool) -> Item:
        """Locks or unlocks the user's PIN."""
        kept = {**(item.body.get(KEPT) or {}), "IsLocked": is_locked}
        return self.keep(item, KEPT, {name: value for name, value in kept.items() if value is not False})


@cmdlet("Get-CsClientPinInfo", output=(INFO,), type_name=f"{NAMESPACE}.GetOcsClientPinInfoCmdlet")
class GetCsClientPinInfo(PinCmdlet):
    """Says whether a user has a PIN, whether it is locked, and when it ends.

    PS> (Get-CsClientPinInfo 'Ken Myer').IsPinSet
    False
    """


@cmdlet("Set-CsClientPin", should_process=True, type_name=f"{NAMESPACE}.SetOcsClientPinCmdlet")
class SetCsClientPin(PinCmdlet):
    """Gives users a PIN, with which telephones sign in and callers join meetings. A PIN that was locked is no more.

    PS> Set-CsClientPin 'Ken Myer' 18723834 | Format-List

    Identity : sip:kenmyer@litwareinc.com
    Pin      : 18723834
    """

    Pin: str | None = param(position=1)
    """The PIN, which fulfils the user's PIN policy; a random one where it is left out."""

    Force: Switch = OFF
    """Accepted; nothing is asked, so it has no effect."""

    def on_user(self, item: Item) -> Iterator[SettingsObject]:
        """Keeps the PIN and writes it."""
        body = item.body
        policy = policy_of(self.deployment, body)
        if self.Pin is not None:
            check_pin(self.Pin, policy, body)
        pin = random_pin(policy, body) if self.Pin is None else self.Pin
        if self.should_process(str(body["SipAddress"])):
            item = self.keep(item, KEPT, with_pin(pin, policy, body, services().now()))
            yield self.show(NewPin.noun, item, {"Pin": pin})


@cmdlet("Lock-CsClientPin", should_process=True, output=(INFO,), type_name=f"{NAMESPACE}.LockOcsClientPinCmdlet")
class LockCsClientPin(PinCmdlet):
    """Locks the PINs of users: they sign in nowhere with them.

    PS> (Lock-CsClientPin 'Ken Myer').IsLockedOut
    True
    """

    Force: Switch = OFF
    """Accepted; nothing is asked, so it has no effect."""

    def on_user(self, item: Item) -> Iterator[SettingsObject]:
        """Locks the PIN."""
        if self.should_process(str(item.body["SipAddress"])):
            item = self.locked(item, is_locked=True)
        yield self.info(item)


@cmdlet("Unlock-CsClientPin", should_process=True, type_name=f"{NAMESPACE}.UnlockOcsClientPinCmdlet")
class UnlockCsClientPin(PinCmdlet):
    """Unlocks the PINs of users.

    PS> Lock-CsClientPin kenmyer | Out-Null; (Unlock-CsClientPin kenmyer).IsLockedOut
    False
    """

    Force: Switch = OFF
    """Accepted; nothing is asked, so it has no effect."""

    def on_user(self, item: Item) -> Iterator[SettingsObject]:
        """Unlocks the PIN."""
        if self.should_process(str(item.body["SipAddress"])):
            item = self.locked(item, is_locked=False)
        yield self.info(item)
