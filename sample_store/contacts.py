"""The contacts of Litware, Inc.: its telephones, devices, rooms, voice mail, access numbers and applications.

Each is: common name, organizational unit ("" for the product's own container), owner, and the properties.
"""

from __future__ import annotations

from typing import Any

from sample_store.people import ATL, DUBLIN, REDMOND, SEATTLE

PHONE, ANALOG, VIDEO = "urn:device:commonareaphone", "urn:device:analogdevice", "urn:device:thirdpartyvideosystem"
ROOM, VOICE_MAIL = "urn:device:roomsystem", "urn:exum"
APPLICATION = "urn:application:"

APPLICATIONS = "CN=Application Contacts,CN=RTC Service,CN=Services,CN=Configuration"

Contact = tuple[str, str, str, dict[str, Any]]


def _phone(name: str, ou: str, pool: str, line: str, shown: str) -> Contact:
    account = name.lower().replace(" ", ".")
    return name, ou, PHONE, {
        "DisplayName": name, "RegistrarPool": pool, "LineURI": f"tel:{line}", "DisplayNumber": shown,
        "SipAddress": f"sip:{account}@litwareinc.com", "Enabled": True, "EnterpriseVoiceEnabled": True,
    }  # fmt: skip


def _analog(name: str, ou: str, pool: str, line: str, gateway: str, fax: bool) -> Contact:
    _, _, _, body = _phone(name, ou, pool, line, line)
    return name, ou, ANALOG, {**body, "Gateway": gateway, **({"AnalogFax": True} if fax else {})}


def _voice_mail(name: str, number: str, attends: bool) -> Contact:
    return name, "Redmond", VOICE_MAIL, {
        "DisplayName": name, "SipAddress": f"sip:{name}@fabrikam.com", "RegistrarPool": ATL, "DisplayNumber": number,
        "LineURI": f"tel:{number}", "Enabled": True, "EnterpriseVoiceEnabled": True,
        **({"AutoAttendant": True} if attends else {"IsSubscriberAccess": True}),
    }  # fmt: skip


def _access_number(name: str, pool: str, line: str, shown: str, regions: list[str]) -> Contact:
    account = name.split()[0].lower()
    return name, "", f"{APPLICATION}caa", {
        "DisplayName": name, "SipAddress": f"sip:{account}.dialin@litwareinc.com", "LineURI": f"tel:{line}",
        "DisplayNumber": shown, "PrimaryLanguage": "en-US", "RegistrarPool": pool, "Enabled": True,
        **({"Regions": regions} if regions else {}),
    }  # fmt: skip


def _test_service(place: str, pool: str) -> Contact:
    return f"Audio Test Service {place}", "", f"{APPLICATION}testbot", {
        "DisplayName": "Audio Test Service", "SipAddress": f"sip:audiotest.{place}@litwareinc.com", "Enabled": True,
        "PrimaryLanguage": "en-US", "RegistrarPool": pool, "Type": "Automaton", "EnterpriseVoiceEnabled": True,
    }  # fmt: skip


CONTACTS: tuple[Contact, ...] = (
    _phone("Building 14 Lobby", "Redmond", ATL, "+14255556710", "1-425-555-6710"),
    _phone("Building 31 Lobby", "Redmond", REDMOND, "+14255556720", "1-425-555-6720"),
    _phone("Dublin Canteen", "Dublin", DUBLIN, "+35315556730", "01-555-6730"),
    _analog("Fax Machine 100", "Redmond", ATL, "+14255556740", "192.168.0.240", True),
    _analog("Dublin Door", "Dublin", DUBLIN, "+35315556750", "192.168.0.100", False),
    ("Video Room Redmond", "Redmond", VIDEO, {
        "DisplayName": "Video Room Redmond", "RegistrarPool": SEATTLE, "SipAddress": "sip:vis.redmond@litwareinc.com",
        "LineURI": "tel:+14255556760", "Enabled": True}),
    _voice_mail("exumaa1", "+14255550170", True),
    _voice_mail("exumsa1", "+14255550171", False),
    _access_number("Redmond Access Number", ATL, "+14255550180", "1-425-555-0180", ["US West"]),
    _access_number("Dublin Access Number", DUBLIN, "+35315550181", "01-555-0181", []),
    _test_service("atl", ATL),
    _test_service("dublin", DUBLIN),
    ("Presence Robot", "", f"{APPLICATION}intranetpresence", {
        "DisplayName": "Presence Robot", "SipAddress": "sip:presence@litwareinc.com", "RegistrarPool": ATL,
        "TrustedApplicationPoolFqdn": "trustpool.litwareinc.com", "Enabled": True, "EnterpriseVoiceEnabled": True}),
    ("Persistent Chat", "", f"{APPLICATION}persistentchat", {
        "DisplayName": "Persistent Chat", "SipAddress": "sip:chat@litwareinc.com", "RegistrarPool": SEATTLE,
        "Enabled": True}),
    ("Reception Desk", "Redmond", f"{APPLICATION}hybrid", {
        "DisplayName": "Reception Desk", "SipAddress": "sip:reception.desk@litwareinc.com",
        "ApplicationId": "ce933385-9390-45d1-9512-c8d228074e07", "LineURI": "tel:+14255556770"}),
)  # fmt: skip

# Name, account, organizational unit, pool, line ("" for none); no pool: a mailbox that no system was set up for.
ROOMS = (
    ("Conference Room 1", "room1", "Redmond", ATL, "+14255556781"),
    ("Conference Room 2", "room2", "Dublin", DUBLIN, ""),
    ("Conference Room 3", "room3", "Redmond", "", ""),
)
