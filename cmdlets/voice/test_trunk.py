"""Test-CsTrunkConfiguration: what a trunk gets to see of numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.voice.base import TRUNK_CONFIGURATION, PhoneNumber, VoiceTest
from cmdlets.voice.normalization import first_translation
from cmdlets.voice.results import TrunkConfigurationTestResult
from lyncshell.cmdlet import cmdlet, param
from lyncshell.declare.objects import SettingsObject

if TYPE_CHECKING:
    from collections.abc import Iterator

NUMBER = PhoneNumber.PS_TYPE
CALLED, CALLING = "OutboundTranslationRulesList", "OutboundCallingNumberTranslationRulesList"


@cmdlet(
    "Test-CsTrunkConfiguration", output=(TrunkConfigurationTestResult.noun.object_type,),
    type_name="Microsoft.Rtc.Management.Voice.Cmdlets.TestOcsTrunkConfigurationCmdlet",
)  # fmt: skip
class TestCsTrunkConfiguration(VoiceTest):
    """Shows what the rules of a trunk make of a number; one that no rule fits goes out as it is.

    PS> Get-CsTrunkConfiguration site:Dublin | Test-CsTrunkConfiguration -DialedNumber +35315551219 | % TranslatedNumber
    015551219
    """

    DialedNumber: PhoneNumber = param(mandatory=True, type=NUMBER)
    """The number that is called, in the form that dial plans give it."""

    TrunkConfiguration: SettingsObject = param(
        mandatory=True, pipeline=True, by_name=True, type=TRUNK_CONFIGURATION
    )
    """The trunk; see Get-CsTrunkConfiguration."""

    CallingNumber: PhoneNumber | None = param(type=NUMBER)
    """The caller's number."""

    def process(self) -> Iterator[SettingsObject]:
        """Writes the result."""
        number, rule = self._changed(CALLED, str(self.DialedNumber))
        found = self.result(TrunkConfigurationTestResult.noun, TranslatedNumber=number, MatchingRule=rule)
        if self.CallingNumber is not None:
            number, rule = self._changed(CALLING, str(self.CallingNumber))
            found.set("TranslatedCallingNumber", number)
            found.set("MatchingCallingNumberRule", rule)
        yield found

    def _changed(self, rules: str, number: str) -> tuple[str, SettingsObject | None]:
        trunk = self.TrunkConfiguration
        result, rule = first_translation(trunk.get(rules), number)
        seen = number if result is None else result
        return (seen.removeprefix("+") if trunk.get("RemovePlusFromUri") else seen), rule
