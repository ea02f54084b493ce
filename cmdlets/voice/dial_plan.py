"""Dial plans and their normalization rules."""

from typing import Annotated

from cmdlets.voice.rules import VoiceRefused, pattern_is_regex
from lyncshell.declare import GLOBAL, SERVICE, SITE, TAG, Length, Mandatory, Pattern, Settings, element, policy
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.repository import Repository
from lyncshell.store.identity import Scope


@element(
    object_type="Microsoft.Rtc.Management.WritableConfig.Policy.Voice.NormalizationRule",
    tenant=True,
    of="DialPlan",
    list_property="NormalizationRules",
    key="Name",
    scopes=(GLOBAL, SITE, SERVICE, TAG),
    roles=("Registrar", "PstnGateway"),
    checks=(pattern_is_regex,),
)
class VoiceNormalizationRule(Settings):
    """How the numbers of one kind are turned into others.

    PS> New-CsVoiceNormalizationRule Global/Lobby -Pattern '^0$' -Translation +14255550100 -Priority 0 | % Priority
    0
    """

    Priority: int | None = None
    """The rule's place in the dial plan; 0 comes first."""

    Description: Annotated[str | None, Length(512)] = None
    """Text for administrators."""

    Pattern: str = r"^(\d{11})$"
    """Regular expression for the numbers that the rule is for."""

    Translation: str = "+$1"
    """What they become; $1 and so on stand for groups of the pattern."""

    Name: Annotated[str | None, Mandatory()] = None
    """The rule's name, the same as in the identity."""

    IsInternalExtension: bool = False
    """Whether the result is an extension inside the organization."""


def _first_rule(plan: SettingsObject) -> None:
    """The names and the rules that plans begin with.

    The documentation names several first rules of Global; a fresh installation keeps all digits as they are.
    """
    assert plan.identity is not None
    is_global = plan.identity.scope is Scope.GLOBAL
    plan.set("SimpleName", "DefaultProfile" if is_global else plan.identity.anchor.replace(":", "_"))
    rule = SettingsObject(VoiceNormalizationRule.noun, plan.identity.child("Keep All" if is_global else "Prefix All"))
    assert rule.identity is not None
    rule.set("Name", rule.identity.name)
    rule.set("Priority", 0)
    if is_global:
        rule.set("Pattern", r"^(\d+)$")
        rule.set("Translation", "$1")
    plan.set("NormalizationRules", [rule])


def _simple_name(plan: SettingsObject, repository: Repository) -> None:
    """A simple name is there, and no other plan has it."""
    name = str(plan.get("SimpleName") or "")
    if not name:
        raise VoiceRefused("A dial plan needs a SimpleName.")
    for other in repository.all(plan.noun):
        if other.identity != plan.identity and str(other.get("SimpleName")).lower() == name.lower():
            raise VoiceRefused(f'The SimpleName "{name}" is not unique: the dial plan "{other.identity}" has it.', name)


def _prefix(plan: SettingsObject, _: Repository) -> None:
    """Phones can put a prefix before numbers only where there is one."""
    if plan.get("OptimizeDeviceDialing") and not plan.get("ExternalAccessPrefix"):
        raise VoiceRefused("OptimizeDeviceDialing needs an ExternalAccessPrefix.")


@policy(
    object_type="Microsoft.Rtc.Management.WritableConfig.Policy.Voice.LocationProfile",
    tenant=("Get", "Grant"),
    scopes=(GLOBAL, SITE, SERVICE, TAG),
    roles=("Registrar", "PstnGateway"),
    checks=(_simple_name, _prefix),
    initial=_first_rule,
)
class DialPlan(Settings):
    """How the numbers that users dial become numbers that can be routed.

    PS> New-CsDialPlan Harbour -DialinConferencingRegion 'US West' | % NormalizationRules | % Name
    Prefix All
    """

    Description: Annotated[str | None, Length(512)] = None
    """Text for administrators."""

    DialinConferencingRegion: Annotated[str | None, Length(512)] = None
    """The region whose access numbers invitations show."""

    NormalizationRules: list[VoiceNormalizationRule] = []
    """The rules, the first that fits a number turns it into another; see New-CsVoiceNormalizationRule."""

    CountryCode: str | None = None
    """Not used by the product."""

    State: str | None = None
    """Not used by the product."""

    City: str | None = None
    """Not used by the product."""

    ExternalAccessPrefix: Annotated[str | None, Pattern(r"^[0-9]{1,4}$")] = "9"
    """Digits that are dialled before outside numbers."""

    SimpleName: Annotated[str | None, Length(256), Pattern(r"^[A-Za-z0-9\-.+_() ]+$")] = None
    """A name for other systems, unique among dial plans; made of the identity where it is left out."""

    OptimizeDeviceDialing: bool = False
    """Whether phones that have no normalization put the prefix before outside numbers."""
