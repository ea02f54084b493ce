"""Test-CsVoiceUser: what becomes of a number that a user dials."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.voice.base import PhoneNumber, VoiceTest
from cmdlets.voice.normalization import dialled
from cmdlets.voice.outbound import first_route, routes_of
from cmdlets.voice.results import OcsVoiceUserTestResult
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.cmdlet import ManagementObjectNotFound
from lyncshell.declare.parameter_types import UserId

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.item import Item


@cmdlet(
    "Test-CsVoiceUser", output=(OcsVoiceUserTestResult.noun.object_type,),
    type_name="Microsoft.Rtc.Management.Voice.Cmdlets.TestOcsVoiceUserCmdlet",
)  # fmt: skip
class TestCsVoiceUser(VoiceTest):
    """Shows what becomes of a number that a user dials: rule, usage and route. -Verbose tells the way to it.

    PS> (Test-CsVoiceUser -DialedNumber 5551219 -SipUri sip:kenmyer@litwareinc.com).FirstMatchingRoute
    LocalRoute
    """

    DialedNumber: PhoneNumber = param(mandatory=True, type=PhoneNumber.PS_TYPE)
    """The number that is dialled."""

    SipUri: Any = param(mandatory=True, pipeline=True, by_name=True, type=UserId.PS_TYPE)
    """Who dials it: SIP address, UPN, domain\\logon, display name or distinguished name."""

    Force: Switch = OFF
    """Asks no questions; there are none."""

    def process(self) -> Iterator[SettingsObject]:
        """Writes the result; an empty one where the user has no Enterprise Voice."""
        self.verbose(f'Locating user with identity "{self.SipUri.text}"')
        user = self.deployment.people.one(self.SipUri)
        if user is None:
            self.error(ManagementObjectNotFound(self.SipUri.text))
            return
        if user.body.get("EnterpriseVoiceEnabled"):
            yield self._routed(user)
        else:
            self.verbose("The user is not enabled for Enterprise Voice.")
            yield self.result(OcsVoiceUserTestResult.noun)

    def _routed(self, user: Item) -> SettingsObject:
        plan = self._policy(user, "DialPlan", "dial plan")
        number, rule = dialled(plan, str(self.DialedNumber))
        policy = self._policy(user, "VoicePolicy", "voice policy")
        route, usage = first_route(policy.get("PstnUsages"), routes_of(self.deployment.repository), number)
        return self.result(
            OcsVoiceUserTestResult.noun, TranslatedNumber=number, MatchingRule=rule, FirstMatchingRoute=route,
            MatchingUsage=usage,
        )  # fmt: skip

    def _policy(self, user: Item, noun: str, words: str) -> SettingsObject:
        name = self.deployment.people.effective_policy(user.body, noun)
        self.verbose(f'Loading {words}: "{name}"')
        return self.item(noun, name)
