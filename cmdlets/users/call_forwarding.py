"""What happens to a user's calls: Get- and Set-CsUserCallForwardingSettings, -UserDelegates and -UserTeamMembers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from cmdlets.users.base import UserRefused
from cmdlets.users.own_settings import USER_ALIASES, OwnSettings
from cmdlets.users.shown import UserCallForwardingSettings, UserDelegates, UserTeamMembers
from lyncshell.cmdlet import OFF, Set, Switch, cmdlet, param
from lyncshell.declare.modifier import LIST_MODIFIER  # noqa: F401  parameters name this type
from lyncshell.errors import ShellError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.noun import Noun
    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.item import Item

KEPT = "CallForwarding"
"""The entry of an account: the properties of UserCallForwardingSettings that differ from their defaults."""
NAMESPACE = "Microsoft.Rtc.Management.Voice.Cmdlets"
MODIFIER = "System.Management.Automation.PSListModifier"
MOST = 25
LONGEST_WAIT = 60
GROUPS = {"team": "Team", "delegates": "Delegates"}
NUMBER = re.compile(r"^(tel:)?\+?[0-9][0-9().;=a-z-]*$|^(sip:)?[^\s@:]+@[^\s@]+$", re.IGNORECASE)


class CallSettings(OwnSettings):
    """A cmdlet of the calls of a user; `noun` is what it shows, `changed` gives the new values."""

    noun: Noun

    User: str = param(position=0, mandatory=True, pipeline=True, by_name=True, aliases=USER_ALIASES)
    """Who: SIP address, UPN, domain\\logon or display name."""

    Force: Switch = OFF
    """Accepted; nothing is asked, so it has no effect."""

    def process(self) -> Iterator[SettingsObject]:
        """Stores what was changed and writes what is kept."""
        try:
            item = self.user(self.User)
            before: dict[str, Any] = item.body.get(KEPT) or {}
            after = self.changed(dict(before))
        except ShellError as error:
            self.error(error, self.User)
            return
        if after != before and self.should_process(str(item.body["SipAddress"])):
            item = self.keep(item, KEPT, {name: value for name, value in after.items() if value})
        yield self.shown(item)

    def changed(self, kept: dict[str, Any]) -> dict[str, Any]:
        """What is to be kept. Raises UserRefused."""
        return kept

    def shown(self, item: Item) -> SettingsObject:
        """What is kept of the user."""
        kept: dict[str, Any] = item.body.get(KEPT) or {}
        known = {name: value for name, value in kept.items() if self.noun.property_named(name) is not None}
        return self.show(self.noun, item, known)

    def listed(self, kept: dict[str, Any], *names: str) -> None:
        """Changes the lists whose parameters were given. Raises UserRefused."""
        for name in names:
            if self.given(name):
                kept[name] = self.addresses(self.asked(name), kept.get(name) or [], MOST)


@cmdlet("Get-CsUserCallForwardingSettings", type_name=f"{NAMESPACE}.GetCsUserCallForwardingSettingsCmdlet")
class GetCsUserCallForwardingSettings(CallSettings):
    """Gets where the calls of a user go.

    PS> (Get-CsUserCallForwardingSettings 'Ken Myer').UnansweredWaitTime
    20
    """

    noun = UserCallForwardingSettings.noun


@cmdlet("Get-CsUserDelegates", type_name=f"{NAMESPACE}.GetCsUserDelegatesCmdlet")
class GetCsUserDelegates(CallSettings):
    """Gets who answers calls for a user.

    PS> Set-CsUserDelegates kenmyer -Delegates pilar | Out-Null; (Get-CsUserDelegates kenmyer).Delegates
    sip:pilar@litwareinc.com
    """

    noun = UserDelegates.noun


@cmdlet("Get-CsUserTeamMembers", type_name=f"{NAMESPACE}.GetCsUserTeamMembersCmdlet")
class GetCsUserTeamMembers(CallSettings):
    """Gets whose telephones ring together with a user's.

    PS> Set-CsUserTeamMembers kenmyer -Team @{Add = 'pilar'} | Out-Null; (Get-CsUserTeamMembers kenmyer).Team
    sip:pilar@litwareinc.com
    """

    noun = UserTeamMembers.noun


@cmdlet("Set-CsUserDelegates", should_process=True, type_name=f"{NAMESPACE}.SetCsUserDelegatesCmdlet")
class SetCsUserDelegates(CallSettings):
    """Says who answers calls for a user.

    PS> (Set-CsUserDelegates kenmyer -Delegates @{Add = 'pilar', 'bkearney'}).Delegates
    sip:pilar@litwareinc.com
    sip:bkearney@litwareinc.com
    """

    noun = UserDelegates.noun

    Delegates: Any = param(mandatory=True, type=MODIFIER)
    """The users, at most 25; `@{Add = ...; Remove = ...}` or `@{Replace = ...}` changes the list."""

    def changed(self, kept: dict[str, Any]) -> dict[str, Any]:
        """The changed list."""
        self.listed(kept, "Delegates")
        return kept


@cmdlet("Set-CsUserTeamMembers", should_process=True, type_name=f"{NAMESPACE}.SetCsUserTeamMembersCmdlet")
class SetCsUserTeamMembers(CallSettings):
    """Says whose telephones ring together with a user's.

    PS> (Set-CsUserTeamMembers kenmyer -Team @{Add = 'pilar'}).Team
    sip:pilar@litwareinc.com
    """

    noun = UserTeamMembers.noun

    Team: Any = param(mandatory=True, type=MODIFIER)
    """The users, at most 25; `@{Add = ...; Remove = ...}` or `@{Replace = ...}` changes the list."""

    def changed(self, kept: dict[str, Any]) -> dict[str, Any]:
        """The changed list."""
        self.listed(kept, "Team")
        return kept


NONE, FORWARD, RING = "DisableForwarding", "EnableForwarding", "EnableSimulRing"
ALL = (NONE, FORWARD, RING)


@cmdlet("Set-CsUserCallForwardingSettings", default_set=NONE, should_process=True,
        type_name=f"{NAMESPACE}.SetCsUserCallForwardingSettingsCmdlet")  # fmt: skip
class SetCsUserCallForwardingSettings(CallSettings):
    """Says where the calls of a user go: to the user, somewhere else, or to others at the same time.

    PS> (Set-CsUserCallForwardingSettings kenmyer -EnableForwarding '+14255550199').EnableForwarding
    +14255550199
    """

    noun = UserCallForwardingSettings.noun

    DisableForwarding: Switch = param(OFF, sets=NONE)
    """Calls go to the user only."""

    EnableForwarding: str = param(sets=FORWARD, mandatory=True)
    """Calls go to this number or address, to Delegates or to voicemail, at once."""

    EnableSimulRing: str = param(sets=RING, mandatory=True)
    """This number rings too, or those of the Team or the Delegates."""

    SettingsActiveWorkHours: Switch = param(OFF, sets=ALL)
    """Only in the user's working hours."""

    UnansweredToVoicemail: Switch = param(OFF, sets=(NONE, RING))
    """Calls that nobody answers go to voice mail."""

    UnansweredToOther: str | None = param(sets=(NONE, RING))
    """Calls that nobody answers go to this number or address."""

    UnansweredWaitTime: int = param(sets=(NONE, RING))
    """After so many seconds a call counts as unanswered."""

    DelegateRingWaitTime: int = param(sets=FORWARD, validate=(Set("0", "5", "10", "15"),))
    """After so many seconds the delegates' telephones ring."""

    TeamDelegateRingWaitTime: int = param(sets=RING)
    """After so many seconds the telephones of the team or the delegates ring."""

    Delegates: Any = param(sets=(FORWARD, RING), type=MODIFIER)
    """Who answers calls for the user."""

    Team: Any = param(sets=RING, type=MODIFIER)
    """Whose telephones ring together with the user's."""

    def changed(self, kept: dict[str, Any]) -> dict[str, Any]:
        """The new settings. Raises UserRefused."""
        self.listed(kept, "Delegates", "Team")
        if self.given("UnansweredToVoicemail") and self.given("UnansweredToOther"):
            raise UserRefused("UnansweredToVoicemail and UnansweredToOther cannot be used together.")
        if self.set_name in (FORWARD, RING) or self.DisableForwarding:
            kept.pop(FORWARD, None)
            kept.pop(RING, None)
        for name in (FORWARD, RING):
            if self.given(name):
                kept[name] = self._target(str(self.asked(name)), kept)
        for name in ("UnansweredWaitTime", "DelegateRingWaitTime", "TeamDelegateRingWaitTime"):
            if self.given(name):
                kept[name] = _seconds(name, int(self.asked(name)))
        self._unanswered(kept)
        return kept

    def _unanswered(self, kept: dict[str, Any]) -> None:
        if self.given("SettingsActiveWorkHours"):
            kept["SettingsActiveWorkHours"] = bool(self.SettingsActiveWorkHours)
        if self.given("UnansweredToVoicemail"):
            kept["UnansweredToVoicemail"] = bool(self.UnansweredToVoicemail)
            kept.pop("UnansweredToOther", None)
        if self.given("UnansweredToOther"):
            kept["UnansweredToOther"] = self._target(str(self.UnansweredToOther), kept)
            kept.pop("UnansweredToVoicemail", None)

    def _target(self, text: str, kept: dict[str, Any]) -> str:
        group = GROUPS.get(text.lower())
        if group is not None:
            if not kept.get(group):
                raise UserRefused(f"The user has no {group.lower()}.", text)
            return group
        if text.lower() != "voicemail" and not NUMBER.match(text):
            raise UserRefused(f'"{text}" is neither a telephone number nor a SIP address.', text)
        return text


def _seconds(name: str, value: int) -> int:
    if not 0 <= value <= LONGEST_WAIT:
        raise UserRefused(f"{name} is 0 to {LONGEST_WAIT} seconds.", value)
    return value
