"""What the tests of voice share: numbers as parameters, results, the objects that they take."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lyncshell.declare.cmdlet import CsCmdlet, ManagementObjectNotFound
from lyncshell.declare.objects import SettingsObject
from lyncshell.values.text import to_string
from lyncshell.values.typesystem import TypeInfo, declare

if TYPE_CHECKING:
    from lyncshell.declare.noun import Noun

VOICE = "Microsoft.Rtc.Management.WritableConfig.Policy.Voice"
LOCATION_PROFILE = f"{VOICE}.LocationProfile"
NORMALIZATION_RULE = f"{VOICE}.NormalizationRule"
VOICE_POLICY = f"{VOICE}.VoicePolicy"
ROUTE = f"{VOICE}.Route"
TEST_CONFIGURATION = f"{VOICE}.TestConfiguration"
TRUNK_CONFIGURATION = "Microsoft.Rtc.Management.WritableConfig.Settings.TrunkConfiguration.TrunkConfiguration"
# The documentation prints two names of this type; objects have the first.
ROUTING_SETTINGS = "Microsoft.Rtc.Management.Writable.Policy.Voice.PSTNRoutingSettings"


class PhoneNumber(str):
    """A telephone number as somebody dials it, without `tel:`."""

    __slots__ = ()
    PS_TYPE = "Microsoft.Rtc.Management.Voice.PhoneNumber"


def _phone_number(value: Any, _type: TypeInfo) -> Any:
    text = to_string(value).strip()
    return PhoneNumber(text[4:] if text[:4].lower() == "tel:" else text)


class VoiceTest(CsCmdlet):
    """A test of voice: it reads the store and changes nothing."""

    def result(self, noun: Noun, **values: Any) -> SettingsObject:
        """A result with its values."""
        found = SettingsObject(noun, None)
        for name, value in values.items():
            found.set(name, value)
        return found

    def item(self, noun_name: str, text: str) -> SettingsObject:
        """An item by its identity. Raises ManagementObjectNotFound."""
        noun = self.deployment.nouns.named(noun_name)
        found = self.deployment.repository.find(noun, noun.parse(text))
        if found is None:
            raise ManagementObjectNotFound(text)
        return found


declare(PhoneNumber.PS_TYPE, python=PhoneNumber).converter = _phone_number
for _name in (
    LOCATION_PROFILE, NORMALIZATION_RULE, VOICE_POLICY, ROUTE, TEST_CONFIGURATION, TRUNK_CONFIGURATION,
    ROUTING_SETTINGS,
):  # fmt: skip
    declare(_name)
# Its attributes are no parameters.
VoiceTest.ps_not_declaring = VoiceTest  # type: ignore[attr-defined]
