"""Voice at Litware, Inc.: dial plans, usages, routes, trunks, orbits, announcements; noun, identity, properties.

Redmond dials as North America does, Dublin as Ireland does. Calls of Redmond leave by the gateway 192.168.0.240, those
of Dublin by 192.168.0.100, and calls to other countries by either.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.store.identity import GLOBAL, Identity, parse_global_relative, parse_nested, parse_scoped

Entry = tuple[str, Identity, dict[str, Any]]

ATLANTA, DUBLIN = "PstnGateway:192.168.0.240", "PstnGateway:192.168.0.100"
APPLICATIONS = "ApplicationServer:pool0.litwareinc.com"
WELCOME = "4c06b19e-1f8c-4d55-8a8c-5f0f0d1c1f6e"

USAGES = ("Internal", "Local", "Long Distance", "International", "Emergency")

# Name, pattern, translation; the first of a plan is for extensions.
NORTH_AMERICA = (
    ("Extension", r"^(5\d{3})$", "+1425555$1"),
    ("Local", r"^([2-9]\d{6})$", "+1425$1"),
    ("Long Distance", r"^1?([2-9]\d{9})$", "+1$1"),
    ("International", r"^011(\d{7,15})$", "+$1"),
    ("Emergency", r"^(911|112)$", "+$1"),
)
IRELAND = (
    ("Extension", r"^(\d{4})$", "+3531555$1"),
    ("Local", r"^([2-9]\d{6})$", "+3531$1"),
    ("Long Distance", r"^0([1-9]\d{7,8})$", "+353$1"),
    ("International", r"^00(\d{7,15})$", "+$1"),
    ("Emergency", r"^(999|112)$", "+$1"),
)

# Dial plan, simple name, region of dial-in conferencing, rules.
DIAL_PLANS = (
    ("Site:Redmond", "Redmond", "US West", NORTH_AMERICA),
    ("Site:Dublin", "Dublin", "Ireland", IRELAND),
    ("Tag:RedmondDialPlan", "RedmondDialPlan", "US West", NORTH_AMERICA),
    ("Tag:SalesDialPlan", "SalesDialPlan", "US West", NORTH_AMERICA[1:]),
    ("Service:PstnGateway:192.168.0.240", "PstnGateway_192.168.0.240", None, NORTH_AMERICA[2:3]),
)

# Name, pattern, usages, gateways; in the order of their priorities.
ROUTES = (
    ("LocalRoute", r"^(\+1[0-9]{10})$", ("Local", "Long Distance"), (ATLANTA,)),
    ("DublinRoute", r"^\+353\d{7,10}$", ("Local", "Long Distance"), (DUBLIN,)),
    ("InternationalRoute", r"^\+(?!1|353)\d{7,15}$", ("International",), (ATLANTA, DUBLIN)),
    ("EmergencyRoute", r"^\+(911|112|999)$", ("Emergency",), (ATLANTA, DUBLIN)),
)

POLICIES: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("VoicePolicy", "Global", {"PstnUsages": ["Local"]}),
    ("VoicePolicy", "Site:Redmond", {"PstnUsages": ["Local", "Long Distance"], "Name": "Redmond"}),
    ("VoicePolicy", "Tag:RedmondVoicePolicy", {"PstnUsages": ["Local", "Long Distance", "International"],
                                               "EnableCallPark": True, "Name": "RedmondVoicePolicy"}),
    ("VoicePolicy", "Tag:SalesVoicePolicy", {"PstnUsages": ["Local", "Long Distance"], "AllowSimulRing": False,
                                             "Name": "SalesVoicePolicy"}),
    ("VoiceRoutingPolicy", "Tag:RedmondVoiceRoutingPolicy", {"PstnUsages": ["Local", "Long Distance"]}),
    ("VoiceRoutingPolicy", "Tag:SalesVoiceRoutingPolicy", {"PstnUsages": ["Local"]}),
    ("LocationPolicy", "Site:Redmond", {"EnhancedEmergencyServicesEnabled": True, "LocationRequired": "disclaimer",
                                        "PstnUsage": "Emergency", "EmergencyDialString": "911",
                                        "EmergencyDialMask": "112;999"}),
    ("LocationPolicy", "Tag:RedmondLocationPolicy", {"EnhancedEmergencyServicesEnabled": True,
                                                     "PstnUsage": "Emergency", "EmergencyDialString": "911",
                                                     "EmergencyDialMask": "112"}),
    ("LocationPolicy", "Tag:SalesLocationPolicy", {"UseLocationForE911Only": True}),
    ("HostedVoicemailPolicy", "Tag:RedmondHostedVoicemailPolicy", {"Destination": "exap.litwareinc.com",
                                                                   "Organization": "litwareinc.com"}),
    ("HostedVoicemailPolicy", "Tag:SalesHostedVoicemailPolicy", {"Destination": "exap.fabrikam.com"}),
    ("CallViaWorkPolicy", "Tag:RedmondCallViaWorkPolicy", {"Enabled": True}),
    ("TrunkConfiguration", "Site:Dublin", {"Description": "Trunks of the Irish carrier"}),
    ("TrunkConfiguration", "Service:PstnGateway:192.168.0.240", {"EnableBypass": True, "SRTPMode": "NotSupported"}),
)  # fmt: skip

# Trunk, name, pattern, translation.
TRUNK_RULES = (
    ("Service:PstnGateway:192.168.0.240", "National", r"^\+1(\d{10})$", "$1"),
    ("Service:PstnGateway:192.168.0.240", "International", r"^\+(\d{7,15})$", "011$1"),
    ("Site:Dublin", "National", r"^\+353(\d{7,10})$", "0$1"),
    ("Site:Dublin", "International", r"^\+(\d{7,15})$", "00$1"),
)


def entries() -> Iterator[Entry]:
    """The settings of voice; parents before their children."""
    yield "PstnUsage", GLOBAL, {"Usage": list(USAGES)}
    yield from _dial_plans()
    yield "RoutingConfiguration", GLOBAL, {}
    for number, (name, pattern, usages, gateways) in enumerate(ROUTES):
        yield "VoiceRoute", parse_global_relative(name), {
            "Priority": number, "NumberPattern": pattern, "PstnUsages": list(usages), "PstnGatewayList": list(gateways),
        }  # fmt: skip
    for noun, identity, body in POLICIES:
        yield noun, parse_scoped(identity), body
    numbers: dict[str, int] = {}
    for trunk, name, pattern, translation in TRUNK_RULES:
        number = numbers[trunk] = numbers.get(trunk, -1) + 1
        body = {"Priority": number, "Pattern": pattern, "Translation": translation}
        yield "OutboundTranslationRule", parse_nested(f"{trunk}/{name}"), body
    yield from _answers()


def _dial_plans() -> Iterator[Entry]:
    for identity, simple_name, region, rules in DIAL_PLANS:
        body = {"SimpleName": simple_name} | ({"DialinConferencingRegion": region} if region else {})
        yield "DialPlan", parse_scoped(identity), body
        for number, (name, pattern, translation) in enumerate(rules):
            rule: dict[str, Any] = {"Priority": number, "Pattern": pattern, "Translation": translation}
            if name == "Extension":
                rule["IsInternalExtension"] = True
            yield "VoiceNormalizationRule", parse_nested(f"{identity}/{name}"), rule


def _answers() -> Iterator[Entry]:
    """What answers numbers that are not a person's: orbits, announcements; and a test of routing."""
    yield "CallParkOrbit", parse_global_relative("Redmond CPS 1"), {
        "NumberRangeStart": "6100", "NumberRangeEnd": "6199", "CallParkServiceId": APPLICATIONS,
    }  # fmt: skip
    yield "Announcement", parse_nested(f"Service:{APPLICATIONS}/{WELCOME}"), {
        "Name": "Welcome Announcement", "TextToSpeechPrompt": "This number is not in use.", "Language": "en-US",
    }  # fmt: skip
    yield "UnassignedNumber", parse_global_relative("UNSet1"), {
        "NumberRangeStart": "tel:+14255559000", "NumberRangeEnd": "tel:+14255559999", "Priority": 0,
        "AnnouncementService": APPLICATIONS, "AnnouncementId": WELCOME,
    }  # fmt: skip
    yield "VoiceTestConfiguration", parse_global_relative("TestConfig1"), {
        "DialedNumber": "5551234", "TargetDialplan": "site:Redmond", "TargetVoicePolicy": "site:Redmond",
        "ExpectedTranslatedNumber": "+14255551234", "ExpectedUsage": "Local", "ExpectedRoute": "LocalRoute",
    }  # fmt: skip
