"""Rules of a user's settings: limits, uniqueness, SIP domains, and what excludes what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.users.base import UserRefused
from lyncshell.declare.models import validate

if TYPE_CHECKING:
    from lyncshell.declare.deployment import Deployment
    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.item import Item


def check_user(deployment: Deployment, item: Item, user: SettingsObject, changed: set[str]) -> None:
    """Checks an account that is about to be stored; `changed` are the properties that were given.

    Raises ValueRefused, UserRefused, NameTaken.
    """
    validate(user)
    if "SipAddress" in changed and user.get("SipAddress"):
        check_sip_domain(deployment, str(user.get("SipAddress")))
        deployment.people.check_unique("SipAddress", str(user.get("SipAddress")), item)
    for name in ("LineURI", "PrivateLine"):
        if name in changed and user.get(name):
            deployment.people.check_unique(name, str(user.get(name)), item)
    check_switches(user)


def check_sip_domain(deployment: Deployment, address: str) -> None:
    """The domain of a SIP address is one of the topology's. Raises UserRefused."""
    _, at, domain = address.partition("@")
    if not at:
        raise UserRefused(f'"{address}" is no SIP address: it needs the form sip:user@domain.', address)
    known = [each.identity for each in deployment.view.all("SipDomain")]
    if domain.lower() not in [each.lower() for each in known]:
        raise UserRefused(
            f'The domain "{domain}" of "{address}" is not a SIP domain of the topology. SIP domains: '
            f"{', '.join(known)}.",
            address,
        )


def check_switches(user: SettingsObject) -> None:
    """What of telephony excludes what. Raises UserRefused."""
    if user.get("AudioVideoDisabled"):
        for name in ("RemoteCallControlTelephonyEnabled", "EnterpriseVoiceEnabled", "IPPBXSoftPhoneRoutingEnabled"):
            if user.get(name):
                raise UserRefused(f"AudioVideoDisabled cannot be True while {name} is True.", user)
    if user.get("RemoteCallControlTelephonyEnabled") and not (user.get("LineURI") and user.get("LineServerURI")):
        raise UserRefused("RemoteCallControlTelephonyEnabled needs both LineURI and LineServerURI.", user)


def check_registrar(deployment: Deployment, pool: str) -> str:
    """The FQDN of a pool that can be a home of users. Raises UserRefused."""
    found = deployment.service(f"Registrar:{pool}")
    if found is None:
        raise UserRefused(f'Cannot find Registrar pool. Verify that "{pool}" is a valid Registrar pool.', pool)
    return found.identity.partition(":")[2]
