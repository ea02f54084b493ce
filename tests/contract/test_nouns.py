"""Every declared noun against its own declaration, and against the table of documented nouns.

The table (`../shared/reference/nouns.json`) lies beside the project and is no part of it: without it those tests are
skipped. What is tried by verbs is made from the declarations: an item at each scope, a second value for each property,
values beyond each limit. Where a rule of a noun allows only certain values, the tables of this module name one.
"""

from __future__ import annotations

import json
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from cmdlets.index import NOUNS
from lyncshell.declare.encoding import first_value
from lyncshell.declare.fields import Property
from lyncshell.declare.noun import Form, Noun
from lyncshell.host import RecordingHost
from lyncshell.session import Session
from lyncshell.store.identity import Scope
from lyncshell.values.dates import TimeSpan
from lyncshell.values.text import to_string

FACTS = Path(__file__).parents[3] / "shared" / "reference" / "nouns.json"
DECLARED: dict[str, Noun] = {name: getattr(import_module(place), name).noun for name, place in NOUNS.items()}
SCOPED = [name for name, noun in DECLARED.items() if noun.form == Form.SCOPED and "Get" in noun.verbs]
SETTABLE = [name for name in SCOPED if "Set" in DECLARED[name].verbs]
CREATABLE = [name for name in SCOPED if "New" in DECLARED[name].verbs]

SPELLED = {"global": Scope.GLOBAL, "site": Scope.SITE, "service": Scope.SERVICE, "tag": Scope.TAG}
"""The table's words for scopes."""

KINDS = {"configuration", "in_memory_object", "list_entry", "network", "policy", "voice_object"}
"""The kinds of nouns, in the table's words, that are declared as a whole; of others cmdlets are written by hand."""

UNSTATED = {"ImTranslationConfiguration"}
"""Nouns of which the table says no scopes."""

VALUES: dict[tuple[str, str], str] = {
    ("AccessEdgeConfiguration", "DefaultRouteFqdn"): "",
    ("BroadcastMeetingConfiguration", "SdnApiTemplateUrl"): "",
    ("BroadcastMeetingConfiguration", "SdnApiToken"): "",
    ("BroadcastMeetingConfiguration", "SdnAzureSubscriptionId"): "",
    ("BroadcastMeetingConfiguration", "SdnLicenseId"): "",
    ("BroadcastMeetingConfiguration", "SdnProviderName"): "",
    ("ClsConfiguration", "Version"): "7",
    ("CpsConfiguration", "OnTimeoutURI"): "sip:kenmyer@litwareinc.com",
    ("DialInConferencingDtmfConfiguration", "AdmitAll"): "0",
    ("DialInConferencingDtmfConfiguration", "AudienceMuteCommand"): "0",
    ("DialInConferencingDtmfConfiguration", "EnableDisableAnnouncementsCommand"): "0",
    ("DialInConferencingDtmfConfiguration", "HelpCommand"): "0",
    ("DialInConferencingDtmfConfiguration", "LockUnlockConferenceCommand"): "0",
    ("DialInConferencingDtmfConfiguration", "MuteUnmuteCommand"): "0",
    ("DialInConferencingDtmfConfiguration", "PrivateRollCallCommand"): "0",
    ("LocationPolicy", "PstnUsage"): "Local",
    ("NetworkRegion", "BypassID"): "",
    ("NetworkRegion", "CentralSite"): "Site:Dublin",
    ("McxConfiguration", "PushNotificationProxyUri"): "sip:push@litwareinc.com",
    ("McxConfiguration", "SessionExpirationInterval"): "300000",
    ("OAuthConfiguration", "ServiceName"): "00000004-0000-0ff1-ce00-000000000000",
    ("PinPolicy", "PINLifetime"): "",
    ("PstnUsage", "Usage"): "",
    ("RegistrarConfiguration", "DefaultEndpointExpiration"): "700",
    ("RegistrarConfiguration", "MaxEndpointExpiration"): "800",
    ("RegistrarConfiguration", "MinEndpointExpiration"): "400",
    ("TrunkConfiguration", "PstnUsages"): "Local",
    ("TestDevice", "IdentifierType"): "SerialNumber",
    ("TrunkConfiguration", "ForwardAnonymousCallGatewayPAI"): "",
    ("UserServicesConfiguration", "DefaultSubscriptionExpiration"): "30000",
    ("UserServicesConfiguration", "MaxSubscriptionExpiration"): "50000",
    ("UserServicesConfiguration", "MinSubscriptionExpiration"): "1300",
    ("VoicePolicy", "CustomCallForwardingSimulRingUsages"): "Local",
    ("VoicePolicy", "PstnUsages"): "Local",
    ("VoiceRoutingPolicy", "PstnUsages"): "Local",
    ("VoiceRoute", "PstnGatewayList"): "",
    ("VoiceRoute", "PstnUsages"): "Local",
    ("VoiceRoute", "SuppressCallerId"): "",
    ("VoicemailReroutingConfiguration", "AutoAttendantNumber"): "+14255550100",
    ("WatcherNodeConfiguration", "TestUsers"): "",
    ("VoicemailReroutingConfiguration", "SubscriberAccessNumber"): "+14255550100",
}
"""Values that the rules of a noun allow; an empty text leaves the property to its own cases."""


# -- the table


@cache
def facts() -> dict[str, Any]:
    """The documented nouns. Skips where they are not there."""
    if not FACTS.exists():
        pytest.skip("the reference is not there")
    table: dict[str, Any] = json.loads(FACTS.read_text(encoding="utf-8"))
    return table


@pytest.mark.parametrize("name", DECLARED)
def test_the_declaration_says_what_the_table_says(name: str) -> None:
    """Scopes, roles, the type and the properties with their limits are the documented ones."""
    fact = facts().get(name)
    noun = DECLARED[name]
    if fact is None or fact["kind"] not in KINDS:
        pytest.skip("the table does not have it, or only cmdlets written by hand make it")
    if noun.form == Form.SCOPED and name not in UNSTATED:
        assert set(noun.scopes) == {SPELLED[word] for word in fact.get("scopes", [])}
        assert set(noun.roles) == set(fact.get("service_roles", []))
    if fact.get("object_type") not in (None, "System.Object"):
        assert noun.object_type.partition("#")[0] == fact["object_type"].partition("#")[0]
    differing = [
        f"{name}.{prop}: {what}"
        for prop, limits in fact["properties"].items()
        if noun.verbs or not limits.get("input_only")
        for what in differences(noun.property_named(prop), limits)
    ]
    assert differing == []


def differences(prop: Property | None, fact: dict[str, Any]) -> list[str]:
    """What a property has otherwise than the table."""
    if prop is None:
        return ["missing"]
    found = []
    for word, ours in (("min", prop.range and prop.range.ge), ("max", prop.range and prop.range.le)):
        if fact.get(word) is not None and ours is not None and to_string(ours) != str(fact[word]):
            found.append(f"{word} {ours}, documented {fact[word]}")
    members = prop.choice.members if prop.choice else prop.one_of
    if fact.get("enum") and members and {*map(str, members)} != {*map(str, fact["enum"])}:
        found.append(f"members {members}, documented {fact['enum']}")
    if fact.get("enum") and not members:
        found.append("its members are not limited")
    if fact.get("default_source") == "stated" and not prop.input_only and not same(prop, fact["default"]):
        found.append(f"default {prop.default}, documented {fact['default']}")
    return found


def same(prop: Property, documented: Any) -> bool:
    """Whether a default is the documented one."""
    ours = first_value(prop)
    if documented in (None, "", []):
        return ours in (None, "", [])
    if isinstance(documented, list):
        return [to_string(item) for item in ours] == documented
    return to_string(ours).lower() == str(documented).lower()


# -- the verbs


class Shell:
    """A session on the sample company, which tells what a script wrote and what went wrong."""

    def __init__(self) -> None:
        self.host = RecordingHost(width=200)
        self.session = Session(self.host, store="sample")

    def run(self, code: str) -> str:
        """What the script writes. Fails on an error."""
        before, errors = len(self.host.output), len(self.host.errors)
        self.session.run(code)
        assert self.host.errors[errors:] == "", code
        return self.host.output[before:].strip("\n")

    def refused(self, code: str) -> str:
        """The error of a script. Fails where there is none."""
        errors = len(self.host.errors)
        self.session.run(code)
        assert self.host.errors[errors:] != "", f"{code}: no error"
        return self.host.errors[errors:]


@pytest.fixture(scope="module")
def services() -> dict[str, str]:
    """A service of each role that the sample company has."""
    found: dict[str, str] = {}
    for line in Shell().run("Get-CsService | ForEach-Object Identity").splitlines():
        found.setdefault(line.partition(":")[0], f"Service:{line}")
    return found


def places(noun: Noun, services: dict[str, str]) -> list[str]:
    """Where an item of the noun may be made: a site, a service of each allowed role, a tag."""
    found = []
    if Scope.SITE in noun.scopes:
        found.append("Site:Paris")
    if Scope.SERVICE in noun.scopes:
        found += [services[role] for role in noun.roles or ("Registrar",) if role in services]
    if Scope.TAG in noun.scopes:
        found.append("Tag:Contract")
    return found


def arguments(noun: Noun) -> str:
    """The parameters that New- asks for."""
    asked = [prop for prop in noun.properties if prop.mandatory and prop.name != noun.key]
    return " ".join(f"-{prop.name} {quoted(second(noun, prop))}" for prop in asked)


@pytest.mark.parametrize("name", CREATABLE)
def test_an_item_is_made_at_each_scope_and_goes(name: str, services: dict[str, str]) -> None:
    """New- works once at each allowed place, Get- finds the item, Remove- takes it away."""
    noun, shell = DECLARED[name], Shell()
    for place in places(noun, services):
        if "Remove" in noun.verbs:
            shell.run(f"Get-Cs{name} -Filter '{place}' | Remove-Cs{name} -Force")
        made = shell.run(f"New-Cs{name} '{place}' {arguments(noun)} 3> $null | ForEach-Object Identity")
        assert made == place
        assert "already exists" in shell.refused(f"New-Cs{name} '{place}' {arguments(noun)}")
        assert shell.run(f"(Get-Cs{name} '{place}').Identity") == place
        if "Remove" not in noun.verbs:
            continue
        shell.run(f"Remove-Cs{name} '{place}'")
        assert "not found" in shell.refused(f"Get-Cs{name} '{place}'")


@pytest.mark.parametrize("name", CREATABLE)
def test_an_item_is_refused_at_other_scopes(name: str, services: dict[str, str]) -> None:
    """New- at a scope or for a role that the noun does not have is an error, and changes nothing."""
    noun, shell = DECLARED[name], Shell()
    wrong = [f"{scope.name.capitalize()}:Paris" for scope in (Scope.SITE, Scope.TAG) if scope not in noun.scopes]
    everywhere = Scope.SERVICE in noun.scopes and not noun.roles
    role = next(role for role in services if everywhere or role not in noun.roles)
    for place in (*wrong, services[role], "Site:Nowhere"):
        assert "not allowed" in (error := shell.refused(f"New-Cs{name} '{place}' {arguments(noun)}")) or (
            "There is no site" in error
        )
        assert shell.run(f"@(Get-Cs{name} -Filter '{place}').Count") == "0"


@pytest.mark.parametrize("name", [name for name in SETTABLE if DECLARED[name].has_global])
def test_each_property_is_changed_and_limited(name: str) -> None:
    """Set- takes a second valid value for each property, refuses values beyond its limits, and keeps the old one."""
    noun, shell = DECLARED[name], Shell()
    for prop in noun.properties:
        if prop.read_only or prop.input_only or prop.item is not None or prop.name == noun.key:
            continue
        wanted = second(noun, prop)
        if wanted == "":
            continue
        read = f'"$((Get-Cs{name} Global).{prop.name})"'
        # Parameters of a set of their own change the one instance that there is.
        place = "" if prop.sets is not None and "Identity" not in (prop.sets.set or ("Identity",)) else "Global"
        shell.run(f"Set-Cs{name} {place} -{prop.name} {quoted(wanted)} 3> $null")
        assert shell.run(read).lower() == shown(wanted).lower(), prop.name
        for beyond in refused_values(prop):
            shell.refused(f"Set-Cs{name} {place} -{prop.name} {quoted(beyond)}")
            assert shell.run(read).lower() == shown(wanted).lower(), f"{prop.name} {beyond}"
        shell.run(f"Remove-Cs{name} Global 3> $null" if "Remove" in noun.verbs else "")


@pytest.mark.parametrize("name", [n for n in SETTABLE if DECLARED[n].has_global and "Remove" in DECLARED[n].verbs])
def test_removing_global_resets_it(name: str) -> None:
    """Remove- at Global warns, and puts back what a fresh store has."""
    noun, shell = DECLARED[name], Shell()
    read = f"Get-Cs{name} Global | ConvertTo-Json -Depth 3"
    shell.run(f"Remove-Cs{name} Global 3> $null")
    fresh = shell.run(read)
    prop = next((p for p in noun.properties if p.python is bool and not p.input_only and not p.read_only), None)
    if prop is not None and (noun.name, prop.name) not in VALUES:
        shell.run(f"Set-Cs{name} -{prop.name} {quoted(second(noun, prop))}")
        assert shell.run(read) != fresh
    assert "cannot be removed" in shell.run(f"Remove-Cs{name} Global 3>&1 | ForEach-Object Message")
    assert shell.run(read) == fresh


ITEMS: dict[str, tuple[str, str]] = {
    "ClientVersionPolicyRule": ("Global/Contract", "-MajorVersion 7 -CompareOp GEQ -Action Allow -UserAgent Text"),
    "NetworkInterSitePolicy": ("Contract", "-NetworkSiteID1 RedmondHQ -NetworkSiteID2 ParisOffice"),
    "NetworkRegion": ("Contract", "-CentralSite Redmond"),
    "NetworkRegionLink": ("Contract", "-NetworkRegionID1 NorthAmerica -NetworkRegionID2 EMEA"),
    "NetworkSubnet": ("10.77.0.0", "-MaskBits 24"),
    "PartnerApplication": ("Contract", "-MetadataUrl https://www.litwareinc.com -ApplicationTrustLevel User"),
    "TestDevice": ("Global/Contract", "-IdentifierType SerialNumber -Identifier 7"),
}
"""Items in lists: the identity and the further parameters with which one can be made, where any would not do."""


BY_HAND = ("Announcement", "CallParkOrbit", "NetworkInterRegionRoute", "UnassignedNumber")
"""Nouns whose items need others made for them; their cases are in tests/spec."""

ELEMENTS = [n for n, noun in DECLARED.items() if noun.kind == "element" and "New" in noun.verbs and n not in BY_HAND]


@pytest.mark.parametrize("name", ELEMENTS)
def test_an_item_of_a_list_is_made_changed_and_goes(name: str) -> None:
    """New- works once, Set- changes each property, Remove- takes the item away."""
    noun, shell = DECLARED[name], Shell()
    identity, more = ITEMS.get(name, ("Contract" if noun.form == Form.RELATIVE else "Global/Contract", arguments(noun)))
    assert shell.run(f"New-Cs{name} '{identity}' {more} 3> $null | ForEach-Object Identity") == identity
    assert "already exists" in shell.refused(f"New-Cs{name} '{identity}' {more}")
    for prop in noun.properties if "Set" in noun.verbs else ():
        wanted = second(noun, prop)
        if prop.read_only or prop.input_only or prop.item is not None or prop.name == noun.key or wanted == "":
            continue
        if prop.sets is not None and prop.sets.set is not None:
            continue
        shell.run(f"Set-Cs{name} '{identity}' -{prop.name} {quoted(wanted)} 3> $null")
        read = f'"$((Get-Cs{name} \'{identity}\').{prop.name})"'
        assert shell.run(read).lower() == shown(wanted).lower(), prop.name
        for beyond in refused_values(prop):
            shell.refused(f"Set-Cs{name} '{identity}' -{prop.name} {quoted(beyond)}")
            assert shell.run(read).lower() == shown(wanted).lower(), f"{prop.name} {beyond}"
    shell.run(f"Remove-Cs{name} '{identity}'")
    assert "not found" in shell.refused(f"Get-Cs{name} '{identity}'")


# -- values


def second(noun: Noun, prop: Property) -> str:
    """A valid value of a property that is not its default, as text; `$true` and `$false` for flags."""
    own = VALUES.get((noun.name, prop.name))
    if own is not None:
        return own
    if noun.is_ordered and prop.name == "Priority":
        return "0"
    if prop.reference is not None or prop.type_name in ("System.Guid", "System.Byte[]"):
        return ""
    if prop.python is bool:
        return "$false" if prop.default else "$true"
    if prop.choice is not None or prop.one_of:
        members = [str(member) for member in (prop.choice.members if prop.choice else prop.one_of)]
        return next(member for member in members if member != prop.default)
    if prop.range is not None:
        return to_string(next(edge for edge in (prop.range.le, prop.range.ge) if edge not in (None, prop.default)))
    if prop.python is TimeSpan:
        return "00:07:00"
    if prop.type_name == "System.DateTime":
        return "04:05:06"
    if prop.pattern is not None:
        return matching(prop.pattern.text)
    return "7" if issubclass(prop.python, int) else "Text"


def matching(pattern: str) -> str:
    """A text for the patterns that many nouns have."""
    import re

    tried = ("sip:kenmyer@litwareinc.com", "https://www.litwareinc.com", "5", "911", "Text", "+14255550100")
    return next((text for text in tried if re.search(pattern, text)), "")


def refused_values(prop: Property) -> list[str]:
    """Values just beyond the limits of a property, and names that its enumeration does not have."""
    found = []
    if prop.range is not None and prop.python is not TimeSpan:
        assert not isinstance(prop.range.ge, TimeSpan)
        assert not isinstance(prop.range.le, TimeSpan)
        found += [str(prop.range.ge - 1)] if prop.range.ge is not None else []
        found += [str(prop.range.le + 1)] if prop.range.le is not None else []
    elif prop.range is not None:
        edges = ((prop.range.ge, -1), (prop.range.le, 1))
        beyond = [edge.ticks + step * 10_000_000 for edge, step in edges if isinstance(edge, TimeSpan)]
        found += [str(TimeSpan(ticks)) for ticks in beyond]
    if prop.choice is not None or prop.one_of:
        found.append("NoSuchMember")
    if prop.length is not None and prop.length.most is not None:
        found.append("x" * (prop.length.most + 1))
    if prop.python is not str and prop.choice is None and not prop.is_list:
        found.append("not this")
    return found


def quoted(value: str) -> str:
    """A value as a script writes it."""
    return value if value.startswith("$") else f"'{value}'"


def shown(value: str) -> str:
    """A value as a text that a script makes of it."""
    return {"$true": "True", "$false": "False"}.get(value, value)
