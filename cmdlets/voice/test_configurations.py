"""Test-CsVoiceTestConfiguration: runs tests of routing that administrators wrote down, or one that they make up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.voice.base import (
    LOCATION_PROFILE,
    ROUTING_SETTINGS,
    TEST_CONFIGURATION,
    VOICE_POLICY,
    PhoneNumber,
    VoiceTest,
)
from cmdlets.voice.normalization import dialled
from cmdlets.voice.outbound import first_route, routes_of
from cmdlets.voice.results import OcsVoiceTestResult
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.objects import SettingsObject

if TYPE_CHECKING:
    from collections.abc import Iterator

ADHOC, STORED = "AdhocTest", "StoredTest"
EXPECTED = {
    "ExpectedTranslatedNumber": "TranslatedNumber",
    "ExpectedRoute": "FirstMatchingRoute",
    "ExpectedUsage": "MatchingUsage",
}


@cmdlet(
    "Test-CsVoiceTestConfiguration", default_set=STORED, output=(OcsVoiceTestResult.noun.object_type,),
    type_name="Microsoft.Rtc.Management.Voice.Cmdlets.TestOcsVoiceTestConfigurationCmdlet",
)  # fmt: skip
class TestCsVoiceTestConfiguration(VoiceTest):
    """Runs tests of routing. One fails where nothing is found, or something else than expected.

    PS> Get-CsVoiceTestConfiguration | Test-CsVoiceTestConfiguration | ForEach-Object Result
    Success
    """

    DialedNumber: PhoneNumber = param(mandatory=True, sets=ADHOC, type=PhoneNumber.PS_TYPE)
    """The number that is dialled."""

    Dialplan: SettingsObject | None = param(mandatory=ADHOC, sets=(ADHOC, STORED), type=LOCATION_PROFILE)
    """The dial plan; that of the test where it is left out."""

    TestCaseInputObject: SettingsObject = param(
        mandatory=True, pipeline=True, by_name=True, sets=STORED, type=TEST_CONFIGURATION
    )
    """The test; see Get-CsVoiceTestConfiguration."""

    VoicePolicy: SettingsObject | None = param(mandatory=ADHOC, sets=(ADHOC, STORED), type=VOICE_POLICY)
    """The voice policy; that of the test where it is left out."""

    RouteSettings: SettingsObject | None = param(type=ROUTING_SETTINGS)
    """Other routes than those of the deployment; see Get-CsRoutingConfiguration."""

    Force: Switch = OFF
    """Asks no questions; there are none."""

    def process(self) -> Iterator[SettingsObject]:
        """Writes the result."""
        test = self.TestCaseInputObject if self.given("TestCaseInputObject") else None
        number = str(self.DialedNumber if test is None else test.get("DialedNumber"))
        plan = self.Dialplan or self._target(test, "DialPlan", "TargetDialplan")
        policy = self.VoicePolicy or self._target(test, "VoicePolicy", "TargetVoicePolicy")
        result = self._routed(plan, policy, number)
        result.set("Result", "Success" if self._is_expected(test, result) else "Fail")
        yield result

    def _target(self, test: SettingsObject | None, noun: str, prop: str) -> SettingsObject:
        return self.item(noun, "Global" if test is None else str(test.get(prop)))

    def _routed(self, plan: SettingsObject, policy: SettingsObject, number: str) -> SettingsObject:
        result, rule = dialled(plan, number)
        routes = routes_of(self.deployment.repository, self.RouteSettings)
        route, usage = first_route(policy.get("PstnUsages"), routes, result)
        return self.result(
            OcsVoiceTestResult.noun, TranslatedNumber=result, MatchingRule=rule, FirstMatchingRoute=route,
            MatchingUsage=usage,
        )  # fmt: skip

    def _is_expected(self, test: SettingsObject | None, result: SettingsObject) -> bool:
        if result.get("FirstMatchingRoute") is None:
            return False
        if test is None:
            return True
        wanted = ((test.get(name), result.get(found)) for name, found in EXPECTED.items())
        return all(not each or str(each).lower() == str(found).lower() for each, found in wanted)
