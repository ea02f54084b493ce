"""What users may do with calls, and by their usages which routes they may take."""

from typing import Annotated

from cmdlets.voice.rules import usages_exist
from lyncshell.declare import Choice, Length, Settings, policy
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.repository import DuplicateKey, Repository
from lyncshell.values.numbers import Int64


def _usages_once(item: SettingsObject, _: Repository) -> None:
    """A policy names each usage once."""
    seen: set[str] = set()
    for usage in item.get("PstnUsages"):
        if str(usage).lower() in seen:
            raise DuplicateKey(str(usage), "urn:schema:Microsoft.Rtc.Management.Policy.Voice.2008:PstnUsage")
        seen.add(str(usage).lower())


def _has_usages(item: SettingsObject, _: Repository) -> str | None:
    """Without usages there are no routes."""
    if item.get("PstnUsages"):
        return None
    return f'Users with the policy "{item.identity}" cannot call the telephone network: it has no PSTN usages.'


@policy(
    object_type="Microsoft.Rtc.Management.WritableConfig.Policy.Voice.VoicePolicy",
    tenant=True,
    options=("grant_to_tenant",),
    checks=(usages_exist, _usages_once, _has_usages),
)
class VoicePolicy(Settings):
    """What users may do with calls, and by their usages which routes they may take.

    PS> New-CsVoicePolicy Lobby -PstnUsages Local -AllowSimulRing $false | ForEach-Object AllowSimulRing
    False
    """

    PstnUsages: list[str] = []
    """The usages, in the order in which routes are looked for."""

    CustomCallForwardingSimulRingUsages: list[str] = []
    """The usages for forwarded calls, where these have their own."""

    Description: Annotated[str | None, Length(1040)] = None
    """Text for administrators."""

    AllowSimulRing: bool = True
    """Whether calls may ring at another number too."""

    AllowCallForwarding: bool = True
    """Whether calls may be forwarded."""

    AllowPSTNReRouting: bool = True
    """Whether a call goes over the telephone network when there is no bandwidth left."""

    Name: str = "DefaultPolicy"
    """A name for administrators."""

    EnableDelegation: bool = True
    """Whether users may name delegates."""

    EnableTeamCall: bool = True
    """Whether users may name a team that answers."""

    EnableCallTransfer: bool = True
    """Whether calls may be transferred."""

    EnableCallPark: bool = False
    """Whether calls may be parked."""

    EnableBusyOptions: bool = False
    """Whether callers hear that the user is busy."""

    EnableMaliciousCallTracing: bool = False
    """Whether a call may be reported as malicious."""

    EnableBWPolicyOverride: bool = False
    """Whether calls to the user ignore the limits of bandwidth."""

    PreventPSTNTollBypass: bool = False
    """Whether calls leave at the place where the user is."""

    CallForwardingSimulRingUsageType: Annotated[
        str, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Policy.Voice.CallForwardingSimulRingUsageType",
            "VoicePolicyUsage", "InternalOnly", "CustomUsage")
    ] = "VoicePolicyUsage"
    """Which usages forwarded calls have: those of the policy, none, or their own."""

    VoiceDeploymentMode: Annotated[
        str, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Policy.Voice.VoiceDeploymentMode",
            "OnPrem", "Online", "OnlineBasic", "OnPremOnlineHybrid")
    ] = "OnPrem"
    """Where calls are handled: here or in the cloud."""

    EnableVoicemailEscapeTimer: bool = False
    """Whether an answer that comes too soon is taken for a mailbox."""

    PSTNVoicemailEscapeTimer: Int64 = Int64(1500)
    """How soon that is, in milliseconds."""
