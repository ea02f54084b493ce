"""How the Mediation Server talks to a trunk: to a gateway, or to all of a site or of the organization."""

from typing import Annotated

from cmdlets.voice.rules import VoiceRefused, usages_exist
from cmdlets.voice.trunk_rules import (
    OutboundCallingNumberTranslationRule,
    OutboundTranslationRule,
    SipResponseCodeTranslationRule,
)
from lyncshell.declare import GLOBAL, SERVICE, SITE, Choice, Reference, Settings, configuration
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.repository import Repository
from lyncshell.values.numbers import UInt32


def _bypass(trunk: SettingsObject, _: Repository) -> None:
    """Media can flow past the server only where the trunk needs it neither for transfers nor to be found."""
    if not trunk.get("EnableBypass"):
        return
    silent = not trunk.get("RTCPActiveCalls") and not trunk.get("RTCPCallsOnHold")
    if not trunk.get("ConcentratedTopology") or not (trunk.get("EnableReferSupport") or silent):
        raise VoiceRefused(
            "EnableBypass needs ConcentratedTopology, and either EnableReferSupport or both RTCPActiveCalls and "
            "RTCPCallsOnHold switched off."
        )


def _identities(trunk: SettingsObject, _: Repository) -> None:
    """Anonymous calls have no identity to pass on where none is passed on at all."""
    if trunk.get("ForwardAnonymousCallGatewayPAI") and not trunk.get("ForwardPAI"):
        raise VoiceRefused("ForwardAnonymousCallGatewayPAI needs ForwardPAI.")


def _place(trunk: SettingsObject, _: Repository) -> str | None:
    """Calls that depend on a place need one."""
    if trunk.get("EnableLocationRestriction") and not trunk.get("NetworkSiteID"):
        return f'Location-based routing does not work for "{trunk.identity}" as long as it has no NetworkSiteID.'
    return None


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.TrunkConfiguration.TrunkConfiguration",
    scopes=(GLOBAL, SITE, SERVICE),
    roles=("PstnGateway",),
    checks=(usages_exist, _bypass, _identities, _place),
)
class TrunkConfiguration(Settings):
    """How the Mediation Server talks to a trunk: to a gateway, or to all of a site or of the organization.

    PS> New-CsTrunkConfiguration Site:Redmond -MaxEarlyDialogs 40 | ForEach-Object MaxEarlyDialogs
    40
    """

    OutboundTranslationRulesList: list[OutboundTranslationRule] = []
    """Rules for the called number; see New-CsOutboundTranslationRule."""

    SipResponseCodeTranslationRulesList: list[SipResponseCodeTranslationRule] = []
    """Rules for answers of the trunk; see New-CsSipResponseCodeTranslationRule."""

    OutboundCallingNumberTranslationRulesList: list[OutboundCallingNumberTranslationRule] = []
    """Rules for the caller's number; see New-CsOutboundCallingNumberTranslationRule."""

    PstnUsages: list[str] = []
    """Usages by which calls from this trunk to another find their route."""

    Description: str | None = None
    """Text for administrators."""

    ConcentratedTopology: bool = True
    """Whether media of the trunk end at one address."""

    EnableBypass: bool = False
    """Whether media may flow past the Mediation Server."""

    EnableMobileTrunkSupport: bool = False
    """Whether the trunk belongs to a mobile carrier."""

    EnableReferSupport: bool = True
    """Whether the trunk can transfer a call that the server asks it to."""

    EnableSessionTimer: bool = False
    """Whether calls give signs of life."""

    EnableSignalBoost: bool = False
    """Whether what comes from the trunk is made louder."""

    MaxEarlyDialogs: UInt32 = UInt32(20)
    """How many answers one call may have before it is accepted."""

    RemovePlusFromUri: bool = False
    """Whether the plus sign is taken from numbers."""

    RTCPActiveCalls: bool = True
    """Whether the trunk sends control packets during calls."""

    RTCPCallsOnHold: bool = True
    """Whether the trunk sends control packets on hold."""

    SRTPMode: Annotated[
        str, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Settings.TrunkConfiguration.SRTPMode",
            "Required", "Optional", "NotSupported")
    ] = "Optional"
    """Whether media are encrypted."""

    EnablePIDFLOSupport: bool = False
    """Whether locations are passed on with emergency calls."""

    EnableRTPLatching: bool = False
    """Whether media go back where they come from, through address translation."""

    EnableOnlineVoice: bool = False
    """Whether calls of the trunk reach users of the cloud."""

    ForwardCallHistory: bool = False
    """Whether the trunk hears who forwarded a call."""

    Enable3pccRefer: bool = False
    """Whether the server transfers calls without the trunk's help."""

    ForwardPAI: bool = False
    """Whether the asserted identity is passed on."""

    EnableFastFailoverTimer: bool = True
    """Whether another gateway is tried after ten seconds."""

    EnableLocationRestriction: bool = False
    """Whether calls of the trunk depend on the place of the user."""

    NetworkSiteID: Annotated[str | None, Reference("NetworkSite")] = None
    """The network site where the trunk is."""

    ForwardAnonymousCallGatewayPAI: bool = False
    """Whether the asserted identity is passed on for anonymous calls too."""

    AcceptGatewayPAIForOutboundCalls: bool = False
    """Whether the identity that the trunk asserts is taken for outbound calls."""
