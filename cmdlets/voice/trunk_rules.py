"""Rules of trunks: what a gateway gets to see of numbers, and what is made of its answers."""

from typing import Annotated

from cmdlets.voice.rules import pattern_is_regex
from lyncshell.declare import GLOBAL, SERVICE, SITE, Mandatory, Range, Settings, element

SPACE = "Microsoft.Rtc.Management.WritableConfig.Settings.TrunkConfiguration"


@element(
    object_type=f"{SPACE}.TranslationRule",
    of="TrunkConfiguration",
    list_property="OutboundTranslationRulesList",
    key="Name",
    scopes=(GLOBAL, SITE, SERVICE),
    roles=("PstnGateway",),
    options=("makes_parent",),
    checks=(pattern_is_regex,),
)
class OutboundTranslationRule(Settings):
    """How called numbers of one kind look on a trunk.

    PS> New-CsOutboundTranslationRule -Parent PstnGateway:192.168.0.100 -Name Bare | ForEach-Object Translation
    $1
    """

    Priority: int | None = None
    """The rule's place in its list; 0 comes first."""

    Description: str | None = None
    """Text for administrators."""

    Pattern: str = r"^\+(\d*)$"
    """Regular expression for the numbers that the rule is for."""

    Translation: str = "$1"
    """What they become; $1 and so on stand for groups of the pattern."""

    Name: Annotated[str | None, Mandatory()] = None
    """The rule's name, the same as in the identity."""


@element(
    object_type=f"{SPACE}.SipResponseCodeTRanslationRule",
    of="TrunkConfiguration",
    list_property="SipResponseCodeTranslationRulesList",
    key="Name",
    scopes=(GLOBAL, SITE, SERVICE),
    roles=("PstnGateway",),
)
class SipResponseCodeTranslationRule(Settings):
    """What the server makes of an answer of the trunk.

    PS> New-CsSipResponseCodeTranslationRule Global/Gone -ReceivedResponseCode 404 -TranslatedResponseCode 410 | % Name
    Gone
    """

    Priority: int | None = None
    """The rule's place in its list; 0 comes first."""

    ReceivedResponseCode: Annotated[int | None, Range(le=699)] = None
    """The SIP code that the trunk sends; 0 for any."""

    ReceivedISUPCauseValue: Annotated[int | None, Range(ge=-1)] = None
    """The cause of the telephone network that the trunk sends; -1 for any."""

    TranslatedResponseCode: Annotated[int | None, Range(ge=400, le=699), Mandatory()] = None
    """The SIP code that it becomes."""

    Name: Annotated[str | None, Mandatory()] = None
    """The rule's name, the same as in the identity."""


@element(
    object_type=f"{SPACE}.CallingNumberTranslationRule",
    of="TrunkConfiguration",
    list_property="OutboundCallingNumberTranslationRulesList",
    key="Name",
    scopes=(GLOBAL, SITE, SERVICE),
    roles=("PstnGateway",),
    options=("makes_parent",),
    checks=(pattern_is_regex,),
)
class OutboundCallingNumberTranslationRule(Settings):
    """How callers' numbers of one kind look on a trunk.

    PS> New-CsOutboundCallingNumberTranslationRule Global/Main -Pattern '^.*$' -Translation +14255550100 | % Name
    Main
    """

    Priority: int | None = None
    """The rule's place in its list; 0 comes first."""

    Description: str | None = None
    """Text for administrators."""

    Pattern: str = r"^\+(\d*)$"
    """Regular expression for the numbers that the rule is for."""

    Translation: str = "$1"
    """What they become; $1 and so on stand for groups of the pattern."""

    Name: Annotated[str | None, Mandatory()] = None
    """The rule's name, the same as in the identity."""
