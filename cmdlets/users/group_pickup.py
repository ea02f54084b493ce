"""The number by which others take a user's calls: Get-, New-, Set- and Remove-CsGroupPickupUserOrbit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.users.base import UserRefused
from cmdlets.users.own_settings import USER_ALIASES, OwnSettings
from cmdlets.users.shown import GroupPickupUserOrbit
from lyncshell.cmdlet import OFF, Pattern, Switch, cmdlet, param
from lyncshell.declare.cmdlet import ManagementObjectNotFound
from lyncshell.errors import ShellError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.item import Item

KEPT = "GroupPickupOrbit"
NAMESPACE = "Microsoft.Rtc.Management.Voice.Cmdlets"
ORBIT = Pattern(r"^(([*#]?[1-9]\d{0,7})|([1-9]\d{0,8}))$")


class PickupCmdlet(OwnSettings):
    """A cmdlet of the orbit of a user."""

    User: str = param(position=0, mandatory=True, pipeline=True, by_name=True, aliases=USER_ALIASES)
    """Who: SIP address, UPN, domain\\logon or display name."""

    Force: Switch = OFF
    """Accepted; nothing is asked, so it has no effect."""

    def process(self) -> Iterator[SettingsObject]:
        """Finds the user."""
        try:
            yield from self.on_user(self.user(self.User))
        except ShellError as error:
            self.error(error, self.User)

    def on_user(self, item: Item) -> Iterator[SettingsObject]:
        """What the cmdlet does with a user: shows the orbit."""
        if item.body.get(KEPT):
            yield self.shown(item)

    def shown(self, item: Item) -> SettingsObject:
        """The orbit of the user."""
        return self.show(GroupPickupUserOrbit.noun, item, {"Orbit": item.body.get(KEPT)})

    def stored(self, item: Item, orbit: str | None) -> Iterator[SettingsObject]:
        """Keeps an orbit that is one of a range for group pickup. Raises UserRefused."""
        if orbit is not None and not self._is_in_range(orbit):
            raise UserRefused(f'The orbit "{orbit}" is in no call park orbit range of the type GroupPickup.', orbit)
        if self.should_process(str(item.body["SipAddress"])):
            item = self.keep(item, KEPT, orbit)
            if orbit is not None:
                yield self.shown(item)

    def _is_in_range(self, orbit: str) -> bool:
        for each in self.deployment.view.all("CallParkOrbit"):
            body = each.body
            first, last = str(body.get("NumberRangeStart")), str(body.get("NumberRangeEnd"))
            if body.get("Type") == "GroupPickup" and _key(first) <= _key(orbit) <= _key(last):
                return True
        return False


def _key(orbit: str) -> tuple[str, int]:
    """Orbits are ordered within their prefix, which is *, # or none."""
    digits = orbit.lstrip("*#")
    return orbit[: len(orbit) - len(digits)], int(digits or 0)


@cmdlet("Get-CsGroupPickupUserOrbit", type_name=f"{NAMESPACE}.GetGroupPickupUserOrbitCmdlet",
        output=(GroupPickupUserOrbit.noun.object_type,))  # fmt: skip
class GetCsGroupPickupUserOrbit(PickupCmdlet):
    """Gets the number by which others take a user's calls.

    PS> @(Get-CsGroupPickupUserOrbit kenmyer).Count
    0
    """


@cmdlet("New-CsGroupPickupUserOrbit", should_process=True, type_name=f"{NAMESPACE}.NewGroupPickupUserOrbitCmdlet",
        output=(GroupPickupUserOrbit.noun.object_type,))  # fmt: skip
class NewCsGroupPickupUserOrbit(PickupCmdlet):
    """Gives a user a number by which others take the user's calls.

    PS> New-CsCallParkOrbit Pickup '*200' '*299' pool0.litwareinc.com -Type GroupPickup | Out-Null
    PS> (New-CsGroupPickupUserOrbit kenmyer '*210').Orbit
    *210
    """

    Orbit: str = param(mandatory=True, position=1, validate=(ORBIT,))
    """A number in a call park orbit range of the type GroupPickup."""

    def on_user(self, item: Item) -> Iterator[SettingsObject]:
        """Keeps the orbit of a user who had none."""
        if item.body.get(KEPT):
            raise UserRefused(f'The user has the orbit "{item.body[KEPT]}" already.', item.body["SipAddress"])
        yield from self.stored(item, self.Orbit)


@cmdlet("Set-CsGroupPickupUserOrbit", should_process=True, type_name=f"{NAMESPACE}.SetGroupPickupUserOrbitCmdlet",
        output=(GroupPickupUserOrbit.noun.object_type,))  # fmt: skip
class SetCsGroupPickupUserOrbit(PickupCmdlet):
    """Changes the number by which others take a user's calls.

    PS> Set-CsGroupPickupUserOrbit kenmyer '*210' -ErrorAction SilentlyContinue; $Error[0].Exception.Message
    Management object not found for identity "sip:kenmyer@litwareinc.com".
    """

    Orbit: str = param(mandatory=True, position=1, validate=(ORBIT,))
    """A number in a call park orbit range of the type GroupPickup."""

    def on_user(self, item: Item) -> Iterator[SettingsObject]:
        """Keeps another orbit."""
        if not item.body.get(KEPT):
            raise ManagementObjectNotFound(str(item.body["SipAddress"]))
        yield from self.stored(item, self.Orbit)


@cmdlet("Remove-CsGroupPickupUserOrbit", should_process=True,
        type_name=f"{NAMESPACE}.RemoveGroupPickupUserOrbitCmdlet")  # fmt: skip
class RemoveCsGroupPickupUserOrbit(PickupCmdlet):
    """Takes the number away by which others take a user's calls.

    PS> New-CsCallParkOrbit Pickup '*200' '*299' pool0.litwareinc.com -Type GroupPickup | Out-Null
    PS> New-CsGroupPickupUserOrbit kenmyer '*210' | Out-Null; Remove-CsGroupPickupUserOrbit kenmyer
    PS> @(Get-CsGroupPickupUserOrbit kenmyer).Count
    0
    """

    def on_user(self, item: Item) -> Iterator[SettingsObject]:
        """Takes the orbit away."""
        yield from self.stored(item, None)


