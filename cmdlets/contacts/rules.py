"""What is completed and checked before a contact is stored. Each rule gives warnings; it raises where it refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.users.base import UserRefused
from cmdlets.users.rules import check_registrar, check_sip_domain, check_switches

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.deployment import Deployment
    from lyncshell.declare.objects import SettingsObject

LANGUAGES_AT_MOST = 4


def prepare_device(item: SettingsObject, deployment: Deployment, given: set[str]) -> Iterator[str]:
    """A new device has a home, an address and is enabled. Raises UserRefused."""
    yield from ()
    if "RegistrarPool" in given:
        item.set("RegistrarPool", check_registrar(deployment, str(item.get("RegistrarPool"))))
        enable(item, deployment)
    _check_address(item, deployment, given)


def prepare_analog_device(item: SettingsObject, deployment: Deployment, given: set[str]) -> Iterator[str]:
    """A device, and its gateway. The product takes any gateway, so one that is not there is a warning."""
    yield from prepare_device(item, deployment, given)
    gateway = item.get("Gateway")
    if "Gateway" in given and deployment.service(f"PstnGateway:{gateway}") is None:
        yield f'There is no gateway "{gateway}" in the topology.'


def prepare_voice_mail(item: SettingsObject, deployment: Deployment, given: set[str]) -> Iterator[str]:
    """The line follows the number; what does not attend is for subscribers."""
    yield from prepare_device(item, deployment, given)
    if "DisplayNumber" in given:
        item.set("LineURI", f"tel:{item.get('DisplayNumber')}")
        given.add("LineURI")
    item.set("IsSubscriberAccess", not item.get("AutoAttendant"))


def prepare_room(item: SettingsObject, deployment: Deployment, given: set[str]) -> Iterator[str]:
    """The rules of users."""
    yield from ()
    _check_address(item, deployment, given)
    check_switches(item)


def prepare_trusted_endpoint(item: SettingsObject, deployment: Deployment, given: set[str]) -> Iterator[str]:
    """The application is one of the pool, and the pool has a Registrar. Raises UserRefused."""
    yield from ()
    if "ApplicationId" in given:
        pool = str(item.get("TrustedApplicationPoolFqdn"))
        owner = application_urn(str(item.get("ApplicationId")))
        found = deployment.service(f"TrustedApplicationPool:{pool}")
        if found is None:
            raise UserRefused(f'There is no trusted application pool "{pool}".', pool)
        registrar = str(found.body.get("Registrar") or "").partition(":")[2]
        if not registrar:
            raise UserRefused(f'The trusted application pool "{pool}" has no Registrar.', pool)
        _check_application(deployment, pool, owner)
        item.set("OwnerUrn", owner)
        item.set("RegistrarPool", registrar)
        enable(item, deployment, "RtcApplication-")
    _check_address_kept(item, given)
    _check_address(item, deployment, given)


def _check_application(deployment: Deployment, pool: str, owner: str) -> None:
    from lyncshell.store.identity import pool_child

    if deployment.view.get("TrustedApplication", pool_child(pool, owner)) is None:
        raise UserRefused(f'There is no application "{owner}" in the pool "{pool}".', owner)


def prepare_test_service(item: SettingsObject, deployment: Deployment, given: set[str]) -> Iterator[str]:
    """The address stays."""
    yield from ()
    _check_address_kept(item, given)
    _check_address(item, deployment, given)


def prepare_hybrid_endpoint(item: SettingsObject, deployment: Deployment, given: set[str]) -> Iterator[str]:
    """Address and line."""
    yield from ()
    _check_address(item, deployment, given)


def prepare_persistent_chat(item: SettingsObject, deployment: Deployment, given: set[str]) -> Iterator[str]:
    """The pool has Persistent Chat. Raises UserRefused."""
    yield from ()
    pool = str(item.get("PersistentChatPoolFqdn"))
    if deployment.service(f"PersistentChatServer:{pool}") is None:
        raise UserRefused(f'There is no Persistent Chat pool "{pool}".', pool)
    item.set("RegistrarPool", pool)
    item.set("Enabled", True)
    _check_address(item, deployment, given)


def prepare_access_number(item: SettingsObject, deployment: Deployment, given: set[str]) -> Iterator[str]:
    """Regions are those of dial plans, and there are few languages. Raises UserRefused."""
    yield from ()
    if "Pool" in given:
        item.set("Pool", check_registrar(deployment, str(item.get("Pool"))))
    if "HostingProviderProxyFqdn" in given:
        item.set("HostingProvider", item.get("HostingProviderProxyFqdn"))
    address = str(item.get("PrimaryUri"))
    if "PrimaryUri" in given:
        if not address.startswith("sip:"):
            raise UserRefused(f'"{address}" is no SIP address: it begins with "sip:" in small letters.', address)
        check_sip_domain(deployment, address)
    if len(item.get("SecondaryLanguages")) > LANGUAGES_AT_MOST:
        raise UserRefused(f"An access number has at most {LANGUAGES_AT_MOST} secondary languages.", item)
    if "Regions" in given:
        _check_regions(deployment, item.get("Regions"))
    for switch, scope in (("ScopeToSite", "Site"), ("ScopeToGlobal", "Global")):
        if item.values.pop(switch, None):
            item.set("Scope", scope)


def _check_regions(deployment: Deployment, wanted: list[Any]) -> None:
    known = {str(plan.body.get("DialinConferencingRegion") or "").lower() for plan in deployment.view.all("DialPlan")}
    for region in wanted:
        if str(region).lower() not in known:
            raise UserRefused(f'The region "{region}" is the dial-in conferencing region of no dial plan.', region)


def enable(item: SettingsObject, deployment: Deployment, prefix: str = "") -> None:
    """What a new object has: it is enabled, it telephones, and it has an address."""
    item.set("Enabled", True)
    if item.noun.property_named("EnterpriseVoiceEnabled") is not None:
        item.set("EnterpriseVoiceEnabled", True)
    if not item.get("SipAddress"):
        item.set("SipAddress", f"sip:{prefix}{item.get('Guid')}@{default_sip_domain(deployment)}")


def default_sip_domain(deployment: Deployment) -> str:
    """The default SIP domain. Raises UserRefused where there is none."""
    domains = list(deployment.view.all("SipDomain"))
    for domain in domains:
        if domain.body.get("IsDefault"):
            return domain.identity
    if not domains:
        raise UserRefused("There is no SIP domain to make an address in.")
    return domains[0].identity


def application_urn(text: str) -> str:
    """The URN of an application, which may be given without `urn:application:`."""
    lowered = text.strip().lower()
    return lowered if lowered.startswith("urn:") else f"urn:application:{lowered}"


def _check_address(item: SettingsObject, deployment: Deployment, given: set[str]) -> None:
    if "SipAddress" in given and item.get("SipAddress"):
        check_sip_domain(deployment, str(item.get("SipAddress")))


def _check_address_kept(item: SettingsObject, given: set[str]) -> None:
    if "SipAddress" in given and item.based_on is not None:
        raise UserRefused("The SIP address of an endpoint cannot be changed.", item)
