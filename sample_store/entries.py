"""Litware as entries of a store: noun, identity, body. What `Store.load` takes; always the same.

GUIDs and SIDs are computed from the names, so that an object keeps them when others are added.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.declare.activation import NOUN, enabled_body, entry_text
from lyncshell.store.identity import (
    GLOBAL,
    Identity,
    Scope,
    parse_global_relative,
    parse_nested,
    parse_plain,
    parse_scoped,
    pool_child,
)
from sample_store import contacts, people, places, settings, voice

Entry = tuple[str, Identity, dict[str, Any]]

DOMAIN_SID = "S-1-5-21-2831376166-2963252556-2165051629"
LOGON_DOMAIN = "litwareinc"


def entries() -> Iterator[Entry]:
    """Everything: places and services, as they were enabled; settings, the network, people."""
    topology = [*_places(), *_services()]
    yield from topology
    parts = ((noun, identity.text, entry_text(body)) for noun, identity, body in topology)
    yield NOUN, GLOBAL, enabled_body(parts)
    yield from _settings()
    yield from voice.entries()
    yield from _network()
    yield from _people()
    yield from _groups()
    yield from _contacts()


def _places() -> Iterator[Entry]:
    for name, site_id, description, city, state, country in places.SITES:
        body = {"SiteId": site_id, "Description": description, "City": city, "State": state, "CountryCode": country}
        yield "Site", parse_plain(name), {key: value for key, value in body.items() if value}
    numbers: dict[str, int] = {}
    for fqdn, site, computers in places.POOLS:
        numbers[site] = numbers.get(site, 0) + 1
        yield "Pool", parse_plain(fqdn), {"Site": site, "Number": numbers[site]}
        for computer in computers:
            yield "Computer", parse_plain(computer), {"Pool": fqdn}
    for number, domain in enumerate(places.SIP_DOMAINS):
        yield "SipDomain", parse_plain(domain), {"IsDefault": True} if number == 0 else {}
    for pool, _, applications in places.TRUSTED_POOLS:
        for name, port in applications:
            yield "TrustedApplication", pool_child(pool, name), {"Port": port}


# -- services

Service = tuple[str, str, dict[str, Any]]


def _services() -> Iterator[Entry]:
    sites = {fqdn: site for fqdn, site, _ in places.POOLS}
    instances: dict[tuple[str, str], int] = {}
    for role, pool, body in (*_stores(), *_front_ends(), *_edge_and_gateways(), *_trusted_pools()):
        place = (sites[pool], role)
        instances[place] = instances.get(place, 0) + 1
        anchor = f"{role}:{pool}"
        yield "Service", Identity(anchor, Scope.SERVICE, anchor), {**body, "Instance": instances[place]}


def _stores() -> Iterator[Service]:
    yield "CentralManagementDatabase", places.SQL, {"SqlInstanceName": "rtc"}
    yield "ApplicationDatabase", places.SQL, {"SqlInstanceName": "rtc"}
    yield "UserDatabase", places.SQL, {"SqlInstanceName": "rtc"}
    yield "MonitoringDatabase", places.SQL, {"SqlInstanceName": "rtc"}
    for share in dict.fromkeys(share for _, share, _ in places.FRONT_ENDS):
        yield "FileStore", share, {"ShareName": "LyncShare"}
    manager = places.CENTRAL_MANAGEMENT
    share = next(share for pool, share, _ in places.FRONT_ENDS if pool == manager)
    yield "CentralManagement", manager, {
        "CentralManagementDatabase": f"CentralManagementDatabase:{places.SQL}", "FileStore": f"FileStore:{share}",
    }  # fmt: skip


def _front_ends() -> Iterator[Service]:
    edge = f"EdgeServer:{places.EDGE}"
    for pool, share, sql in places.FRONT_ENDS:
        files, users, web = f"FileStore:{share}", f"UserServer:{pool}", f"WebServer:{pool}"
        yield "UserServer", pool, {
            "UserDatabase": f"UserDatabase:{sql}", "FileStore": files, "ConferenceServer": f"ConferencingServer:{pool}",
        }  # fmt: skip
        yield "Registrar", pool, {
            "UserServer": users, "WebServer": web, "EdgeServer": edge,
            "MonitoringDatabase": f"MonitoringDatabase:{sql}",
        }  # fmt: skip
        yield "WebServer", pool, {
            "FileStore": files, "UserServer": users, "ExternalFqdn": places.WEB[pool][0],
            "InternalFqdn": places.WEB[pool][1],
        }  # fmt: skip
        yield "ConferencingServer", pool, {
            "FileStore": files, "WebServer": web, "UserServer": users, "EdgeServer": edge,
        }  # fmt: skip
        yield "ApplicationServer", pool, {
            "Registrar": f"Registrar:{pool}", "FileStore": files, "ApplicationDatabase": f"ApplicationDatabase:{sql}",
        }  # fmt: skip


def _edge_and_gateways() -> Iterator[Service]:
    edge = places.EDGE
    yield "EdgeServer", edge, {
        "Registrar": f"Registrar:{places.CENTRAL_MANAGEMENT}", "AccessEdgeExternalFqdn": places.ACCESS_EDGE,
        "DataEdgeExternalFqdn": places.DATA_EDGE, "AVEdgeExternalFqdn": places.AV_EDGE, "InternalInterfaceFqdn": edge,
        "ExternalMrasFqdn": places.AV_EDGE,
    }  # fmt: skip
    yield "ManagementServer", edge, {}
    for pool, registrar in places.MEDIATION:
        yield "MediationServer", pool, {
            "Registrar": f"Registrar:{registrar}", "EdgeServer": f"EdgeServer:{edge}", "SipClientTcpPort": 5068,
        }  # fmt: skip
    for gateway, pool in places.GATEWAYS:
        yield "PstnGateway", gateway, {"MediationServer": f"MediationServer:{pool}", "Default": True}


def _trusted_pools() -> Iterator[Service]:
    for pool, registrar, _ in places.TRUSTED_POOLS:
        yield "TrustedApplicationPool", pool, {"Registrar": f"Registrar:{registrar}"}


# -- settings and the network


def _settings() -> Iterator[Entry]:
    for noun, identity, body in (*settings.POLICIES, *settings.CONFIGURATIONS):
        yield noun, parse_scoped(identity), body
    for noun, identity, body in settings.NAMED:
        yield noun, parse_global_relative(identity), body
    for noun, identity, body in settings.NESTED:
        yield noun, parse_nested(identity), body


def _network() -> Iterator[Entry]:
    for name, audio, audio_session, video, video_session in settings.BANDWIDTH_PROFILES:
        limits = (("Audio", audio, audio_session), ("Video", video, video_session))
        policies = [
            {"BWLimit": limit, "BWSessionLimit": session}
            | ({} if modality == "Audio" else {"BWPolicyModality": modality})
            for modality, limit, session in limits
        ]
        yield "NetworkBandwidthPolicyProfile", parse_global_relative(name), {"BWPolicy": policies}
    for name, site in settings.REGIONS:
        yield "NetworkRegion", parse_global_relative(name), {
            "CentralSite": site, "BypassID": guid(f"region {name}"),
            "BWAlternatePaths": [{}, {"BWPolicyModality": "Video"}],
        }  # fmt: skip
    for name, first, second, profile in settings.REGION_LINKS:
        yield "NetworkRegionLink", parse_global_relative(name), {
            "NetworkRegionID1": first, "NetworkRegionID2": second, "BWPolicyProfileID": profile,
        }  # fmt: skip
    for name, first, second, links in settings.REGION_ROUTES:
        yield "NetworkInterRegionRoute", parse_global_relative(name), {
            "NetworkRegionID1": first, "NetworkRegionID2": second, "NetworkRegionLinks": list(links),
        }  # fmt: skip
    yield from _network_sites()


def _network_sites() -> Iterator[Entry]:
    for name, region, profile, description, _ in settings.NETWORK_SITES:
        yield "NetworkSite", parse_global_relative(name), {
            "NetworkRegionID": region, "BWPolicyProfileID": profile, "Description": description,
            "BypassID": guid(f"site {name}"),
        }  # fmt: skip
    for name, _, _, _, subnets in settings.NETWORK_SITES:
        for address, bits in subnets:
            body: dict[str, Any] = {"NetworkSiteID": name}
            yield "NetworkSubnet", parse_global_relative(address), body if bits == 24 else {**body, "MaskBits": bits}


# -- people


def _people() -> Iterator[Entry]:
    for name in people.UNITS:
        dn = f"OU={name},{people.BASE}"
        body = {"Guid": guid(dn), "DistinguishedName": dn, "Name": name}
        yield "OrganizationalUnit", parse_plain(body["Guid"]), body
    for person in people.everybody():
        body = _account(person)
        yield "User", Identity(body["Guid"]), body


def _groups() -> Iterator[Entry]:
    for name, ou, description, accounts in people.GROUPS_OF_PEOPLE:
        digest = _digest(f"group {name}")
        body: dict[str, object] = {
            "Guid": _guid(digest), "Sid": f"{DOMAIN_SID}-{1_200_000 + int(digest[:5], 16)}", "SamAccountName": name,
            "DistinguishedName": f"CN={name},OU={ou},{people.BASE}", "DisplayName": name, "GroupScope": "Global",
            "GroupCategory": "Security", "Members": [guid(account) for account in accounts],
            **({"Description": description} if description else {}),
        }  # fmt: skip
        yield "Group", Identity(_guid(digest)), body


def _contacts() -> Iterator[Entry]:
    for name, ou, owner, properties in contacts.CONTACTS:
        dn = f"CN={name},{f'OU={ou}' if ou else contacts.APPLICATIONS},{people.BASE}"
        body = {"Guid": guid(dn), "DistinguishedName": dn, "OwnerUrn": owner, **properties}
        yield "Contact", Identity(body["Guid"]), body
    for name, account, ou, pool, line in contacts.ROOMS:
        first, _, last = name.partition(" ")
        body = _account(people.Person(first, last, account, ou, "Facilities", pool or None, bool(line), line))
        yield "User", Identity(body["Guid"]), {**body, "OwnerUrn": contacts.ROOM} if pool else body


def _account(person: people.Person) -> dict[str, Any]:
    digest = _digest(person.account)
    body: dict[str, Any] = {
        "Guid": _guid(digest), "Sid": f"{DOMAIN_SID}-{1100 + int(digest[:6], 16) % 1_000_000}",
        "SamAccountName": person.account, "DomainLogon": f"{LOGON_DOMAIN}\\{person.account}",
        "UserPrincipalName": f"{person.account}@{people.DOMAIN}", "DisplayName": person.name,
        "DistinguishedName": f"CN={person.name},OU={person.ou},{people.BASE}", "FirstName": person.first,
        "LastName": person.last, "WindowsEmailAddress": f"{person.account}@{people.DOMAIN}",
        "Department": person.department,
    }  # fmt: skip
    if person.pool is not None:
        body.update(Enabled=True, SipAddress=person.sip, RegistrarPool=person.pool)
    if person.voice:
        body["EnterpriseVoiceEnabled"] = True
    if person.line:
        body["LineURI"] = f"tel:{person.line}"
    body.update(person.policies)
    return body


def guid(text: str) -> str:
    """A GUID that is always the same for a text."""
    return _guid(_digest(text))


def _guid(digest: str) -> str:
    return f"{digest[:8]}-{digest[8:12]}-{digest[12:16]}-{digest[16:20]}-{digest[20:32]}"


def _digest(text: str) -> str:
    from hashlib import md5

    return md5(text.lower().encode(), usedforsecurity=False).hexdigest()
