"""Test-CsVoiceRoute, Test-CsVoicePolicy, Test-CsInterTrunkRouting: which route a number takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.voice.base import ROUTE, ROUTING_SETTINGS, TRUNK_CONFIGURATION, VOICE_POLICY, PhoneNumber, VoiceTest
from cmdlets.voice.normalization import fits
from cmdlets.voice.outbound import first_route, routes_of
from cmdlets.voice.results import InterTrunkRoutingTestResult, VoicePolicyTestResult, VoiceRouteTestResult
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.objects import SettingsObject

if TYPE_CHECKING:
    from collections.abc import Iterator

NUMBER = PhoneNumber.PS_TYPE


@cmdlet(
    "Test-CsVoiceRoute", output=(VoiceRouteTestResult.noun.object_type,),
    type_name="Microsoft.Rtc.Management.Voice.Cmdlets.TestOcsVoiceRouteCmdlet",
)  # fmt: skip
class TestCsVoiceRoute(VoiceTest):
    """Shows whether a number fits the pattern of a voice route.

    PS> (Get-CsVoiceRoute LocalRoute | Test-CsVoiceRoute -TargetNumber +14255559999).MatchesPattern
    True
    """

    Route: SettingsObject = param(mandatory=True, pipeline=True, by_name=True, type=ROUTE)
    """The route; see Get-CsVoiceRoute."""

    TargetNumber: PhoneNumber = param(mandatory=True, type=NUMBER)
    """The number that is called, in the form that dial plans give it."""

    Force: Switch = OFF
    """Asks no questions; there are none."""

    def process(self) -> Iterator[SettingsObject]:
        """Writes the result."""
        found = fits(str(self.Route.get("NumberPattern")), str(self.TargetNumber))
        yield self.result(VoiceRouteTestResult.noun, MatchesPattern=found)


@cmdlet(
    "Test-CsVoicePolicy", output=(VoicePolicyTestResult.noun.object_type,),
    type_name="Microsoft.Rtc.Management.Voice.Cmdlets.TestOcsVoicePolicyCmdlet",
)  # fmt: skip
class TestCsVoicePolicy(VoiceTest):
    """Shows the route that a call to a number takes under a voice policy, and the usage that policy and route share.

    PS> Get-CsVoicePolicy site:Redmond | Test-CsVoicePolicy -TargetNumber +14255559999
    FirstMatchingRoute MatchingUsage
    ------------------ -------------
    LocalRoute         Local
    """

    TargetNumber: PhoneNumber = param(mandatory=True, type=NUMBER)
    """The number that is called, in the form that dial plans give it."""

    VoicePolicy: SettingsObject = param(mandatory=True, pipeline=True, by_name=True, type=VOICE_POLICY)
    """The policy; see Get-CsVoicePolicy."""

    RouteSettings: SettingsObject | None = param(type=ROUTING_SETTINGS)
    """Other routes than those of the deployment; see Get-CsRoutingConfiguration."""

    Force: Switch = OFF
    """Asks no questions; there are none."""

    def process(self) -> Iterator[SettingsObject]:
        """Writes the result."""
        routes = routes_of(self.deployment.repository, self.RouteSettings)
        route, usage = first_route(self.VoicePolicy.get("PstnUsages"), routes, str(self.TargetNumber))
        yield self.result(VoicePolicyTestResult.noun, FirstMatchingRoute=route, MatchingUsage=usage)


@cmdlet(
    "Test-CsInterTrunkRouting", output=(InterTrunkRoutingTestResult.noun.object_type,),
    type_name="Microsoft.Rtc.Management.Voice.Cmdlets.TestOcsInterTrunkRoutingCmdlet",
)  # fmt: skip
class TestCsInterTrunkRouting(VoiceTest):
    """Shows the route that a call takes which comes from a trunk, and the usage that trunk and route share.

    PS> $trunk = Get-CsTrunkConfiguration Global; $trunk.PstnUsages.Add('International')
    PS> ($trunk | Test-CsInterTrunkRouting -TargetNumber +441632960123).FirstMatchingRoute
    InternationalRoute
    """

    TargetNumber: PhoneNumber = param(mandatory=True, type=NUMBER)
    """The number that is called."""

    TrunkConfiguration: SettingsObject = param(
        mandatory=True, pipeline=True, by_name=True, type=TRUNK_CONFIGURATION
    )
    """The trunk from which the call comes; see Get-CsTrunkConfiguration."""

    Force: Switch = OFF
    """Asks no questions; there are none."""

    RouteSettings: SettingsObject | None = param(type=ROUTING_SETTINGS)
    """Other routes than those of the deployment; see Get-CsRoutingConfiguration."""

    def process(self) -> Iterator[SettingsObject]:
        """Writes the result."""
        routes = routes_of(self.deployment.repository, self.RouteSettings)
        route, usage = first_route(self.TrunkConfiguration.get("PstnUsages"), routes, str(self.TargetNumber))
        yield self.result(InterTrunkRoutingTestResult.noun, FirstMatchingRoute=route, MatchingUsage=usage)
