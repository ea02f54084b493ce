"""What the tests of voice give."""

from typing import Annotated

from cmdlets.voice.dial_plan import VoiceNormalizationRule
from cmdlets.voice.trunk_rules import OutboundCallingNumberTranslationRule, OutboundTranslationRule
from lyncshell.declare import ReadOnly, Settings, displayed

SPACE = "Microsoft.Rtc.Management.Voice"

Text = Annotated[str | None, ReadOnly()]
Rule = Annotated[VoiceNormalizationRule | None, ReadOnly()]


@displayed(object_type=f"{SPACE}.NormalizationRuleTestResult")
class NormalizationRuleTestResult(Settings):
    """What a rule makes of a number; nothing where it does not fit."""

    TranslatedNumber: Text = None


@displayed(object_type=f"{SPACE}.LocationProfileTestResult")
class LocationProfileTestResult(Settings):
    """What a dial plan makes of a number, and the rule that did it; nothing where none fits."""

    TranslatedNumber: Text = None
    MatchingRule: Rule = None


@displayed(object_type=f"{SPACE}.VoiceRouteTestResult")
class VoiceRouteTestResult(Settings):
    """Whether a number fits the pattern of a route."""

    MatchesPattern: Annotated[bool, ReadOnly()] = False


@displayed(object_type=f"{SPACE}.VoicePolicyTestResult")
class VoicePolicyTestResult(Settings):
    """The route that a call takes under a voice policy, and the usage that both have; nothing where there is none."""

    FirstMatchingRoute: Text = None
    MatchingUsage: Text = None


@displayed(object_type=f"{SPACE}.InterTrunkRoutingTestResult")
class InterTrunkRoutingTestResult(Settings):
    """The route that a call takes from a trunk to another, and the usage that both have."""

    FirstMatchingRoute: Text = None
    MatchingUsage: Text = None


@displayed(object_type=f"{SPACE}.OcsVoiceUserTestResult")
class OcsVoiceUserTestResult(Settings):
    """What becomes of a number that a user dials."""

    TranslatedNumber: Text = None
    MatchingRule: Rule = None
    FirstMatchingRoute: Text = None
    MatchingUsage: Text = None


@displayed(object_type=f"{SPACE}.OcsVoiceTestResult")
class OcsVoiceTestResult(Settings):
    """Whether a test of routing went as expected, and what became of the number."""

    Result: Text = None
    TranslatedNumber: Text = None
    MatchingRule: Rule = None
    FirstMatchingRoute: Text = None
    MatchingUsage: Text = None


@displayed(object_type=f"{SPACE}.TrunkConfigurationTestResult")
class TrunkConfigurationTestResult(Settings):
    """What a trunk gets to see of the called number, and of the caller's where one was given."""

    TranslatedNumber: Text = None
    MatchingRule: Annotated[OutboundTranslationRule | None, ReadOnly()] = None
    TranslatedCallingNumber: Text = None
    MatchingCallingNumberRule: Annotated[OutboundCallingNumberTranslationRule | None, ReadOnly()] = None
