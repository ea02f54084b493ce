"""Test-CsVoiceNormalizationRule, Test-CsDialPlan: what rules make of numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.voice.base import LOCATION_PROFILE, NORMALIZATION_RULE, PhoneNumber, VoiceTest
from cmdlets.voice.normalization import first_translation, translated
from cmdlets.voice.results import LocationProfileTestResult, NormalizationRuleTestResult
from lyncshell.cmdlet import cmdlet, param
from lyncshell.declare.objects import SettingsObject

if TYPE_CHECKING:
    from collections.abc import Iterator

NUMBER = PhoneNumber.PS_TYPE


@cmdlet(
    "Test-CsVoiceNormalizationRule", output=(NormalizationRuleTestResult.noun.object_type,),
    type_name="Microsoft.Rtc.Management.Voice.Cmdlets.TestOcsVoiceNormalizationRuleCmdlet",
)  # fmt: skip
class TestCsVoiceNormalizationRule(VoiceTest):
    """Shows what a normalization rule makes of a number; nothing where it does not fit.

    PS> Get-CsVoiceNormalizationRule site:Redmond/Local | Test-CsVoiceNormalizationRule -DialedNumber 5551219
    TranslatedNumber
    ----------------
    +14255551219
    """

    DialedNumber: PhoneNumber = param(mandatory=True, type=NUMBER)
    """The number that is dialled."""

    NormalizationRule: SettingsObject = param(mandatory=True, pipeline=True, by_name=True, type=NORMALIZATION_RULE)
    """The rule; see Get-CsVoiceNormalizationRule."""

    def process(self) -> Iterator[SettingsObject]:
        """Writes the result."""
        number = translated(self.NormalizationRule, str(self.DialedNumber))
        yield self.result(NormalizationRuleTestResult.noun, TranslatedNumber=number)


@cmdlet(
    "Test-CsDialPlan", output=(LocationProfileTestResult.noun.object_type,),
    type_name="Microsoft.Rtc.Management.Voice.Cmdlets.TestOcsDialPlanCmdlet",
)  # fmt: skip
class TestCsDialPlan(VoiceTest):
    """Shows what a dial plan makes of a number, and which of its rules did it; nothing where none fits.

    PS> Get-CsDialPlan site:Dublin | Test-CsDialPlan -DialedNumber 00498912345678 | ForEach-Object TranslatedNumber
    +498912345678
    """

    DialedNumber: PhoneNumber = param(mandatory=True, type=NUMBER)
    """The number that is dialled."""

    Dialplan: SettingsObject = param(mandatory=True, pipeline=True, by_name=True, type=LOCATION_PROFILE)
    """The dial plan; see Get-CsDialPlan."""

    def process(self) -> Iterator[SettingsObject]:
        """Writes the result."""
        number, rule = first_translation(self.Dialplan.get("NormalizationRules"), str(self.DialedNumber))
        yield self.result(LocationProfileTestResult.noun, TranslatedNumber=number, MatchingRule=rule)
