"""How the product's objects are shown: lists, also where a few properties would make a table of other objects.

What is here differs from "a list of all properties": tables, and lists that leave something out.
"""

from __future__ import annotations

from lyncshell.format.views import View, list_of, table

PREFIX = "Microsoft.Rtc.Management."
VOICE = f"{PREFIX}Voice"
USER = (
    "Identity", "VoicePolicy", "VoiceRoutingPolicy", "ConferencingPolicy", "PresencePolicy", "DialPlan",
    "LocationPolicy", "ClientPolicy", "ClientVersionPolicy", "ArchivingPolicy", "ExchangeArchivingPolicy", "PinPolicy",
    "ExternalAccessPolicy", "MobilityPolicy", "PersistentChatPolicy", "UserServicesPolicy", "HostedVoiceMail",
    "HostedVoicemailPolicy", "HostingProvider", "RegistrarPool", "Enabled", "SipAddress", "LineURI",
    "EnterpriseVoiceEnabled", "ExUmEnabled", "HomeServer", "DisplayName", "SamAccountName",
)  # fmt: skip

VIEWS: dict[str, tuple[View, ...]] = {
    f"{PREFIX}Xds.SipDomain": (table("Identity", "Name", "IsDefault"),),
    f"{VOICE}.NormalizationRuleTestResult": (table("TranslatedNumber"),),
    f"{VOICE}.LocationProfileTestResult": (table("TranslatedNumber", "MatchingRule"),),
    f"{VOICE}.VoiceRouteTestResult": (table("MatchesPattern"),),
    f"{VOICE}.VoicePolicyTestResult": (table("FirstMatchingRoute", "MatchingUsage"),),
    f"{VOICE}.InterTrunkRoutingTestResult": (table("FirstMatchingRoute", "MatchingUsage"),),
    f"{VOICE}.OcsVoiceUserTestResult": (
        table("TranslatedNumber", "MatchingRule", "FirstMatchingRoute", "MatchingUsage"),
    ),
    f"{VOICE}.TrunkConfigurationTestResult": (table("TranslatedNumber", "MatchingRule"),),
    f"{PREFIX}ADConnect.Schema.ADUser": (list_of(*USER),),
    f"{PREFIX}WritableConfig.Settings.Edge.DisplayHostingProvider": (
        list_of("Identity", "Name", "ProxyFqdn", "VerificationLevel", "Enabled", "IsLocal", "AutodiscoverUrl"),
    ),
}


def other_views(type_name: str) -> tuple[View, ...]:
    """The view of a type that the table above does not name: a list of all properties."""
    return (list_of(),)
