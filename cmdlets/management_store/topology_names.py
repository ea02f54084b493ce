"""How services are written in the topology document: roles, ports and dependencies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.topology.objects import role_noun
from lyncshell.store.identity import SERVICE_ROLES
from lyncshell.values.numbers import UInt16

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.deployment import Deployment
    from lyncshell.declare.fields import Property
    from lyncshell.declare.noun import Noun

INTERNAL_TYPE = "Microsoft.Rtc.Management.Deploy.Internal.ServiceRoles."
TYPES = {
    "Registrar": "RegistrarService", "Director": "RegistrarService", "FileStore": "FileStoreService",
    "WebServer": "WebService", "ConferencingServer": "ConfService", "ApplicationServer": "ApplicationServerService",
    "CentralManagement": "CentralMgmtService", "WacServer": "WacService",
    "TrustedApplicationPool": "ExternalServerService", "PstnGateway": "PstnGatewayService",
}  # fmt: skip
"""The element with the settings of a role; the others have one of the role's name where they need it."""

ROLE_VERSIONS = {"UserServer": "2", "Registrar": "2", "Director": "2", "EdgeServer": "2"}

# Role and property -> owner, usage, side and protocol, where these are not made of the names.
PORTS = {
    ("Registrar", "SipPort"): ("Registrar", "SipServer", "Primary", "Mtls"),
    ("Registrar", "SipServerTcpPort"): ("Registrar", "SipServer", "Primary", "Tcp"),
    ("EdgeServer", "AccessEdgeInternalSipPort"): ("AccessEdge", "SipServer", "Internal", "Mtls"),
    ("EdgeServer", "AccessEdgeExternalSipPort"): ("AccessEdge", "SipServer", "External", "Mtls"),
    ("EdgeServer", "AccessEdgeClientSipPort"): ("AccessEdge", "SipClient", "External", "Tls"),
    ("MediationServer", "SipServerPort"): ("MediationServer", "SipServer", "Primary", "Mtls"),
    ("MediationServer", "SipClientTcpPort"): ("MediationServer", "SipClient", "Pstn", "Tcp"),
    ("MediationServer", "SipClientTlsPort"): ("MediationServer", "SipClient", "Pstn", "Tls"),
    ("ManagementServer", "ReplicationServicePort"): ("ReplicationService", "Replication", "Internal", "Https"),
}
SIMPLE_DEPENDENCIES = ("Mirror", "Backup")
ALIASES = {"ConferenceServer": "ConferencingServer"}
"""Property -> role, where they differ."""

PortKey = tuple[str, str, str, str]


def roles(deployment: Deployment) -> dict[str, str]:
    """Role name of the topology -> role of identities; a Registrar may be a Director besides."""
    found = {}
    for role in SERVICE_ROLES:
        name = role_noun(deployment, role).role_name or role
        if role != "Director":
            found[name] = role
    return found


def ports(noun: Noun) -> Iterator[tuple[Property, PortKey]]:
    """The properties that are ports, with owner, usage, side and protocol."""
    for prop in noun.properties:
        if prop.python is UInt16 and "Port" in prop.name and not prop.name.endswith("PortCount"):
            known = PORTS.get((noun.name, prop.name))
            owner, usage, side, protocol = known or (noun.name, *_guessed(prop.name))
            yield prop, (f"urn:component:{owner}", usage, side, protocol)


def _guessed(name: str) -> tuple[str, str, str]:
    side = "External" if "External" in name else "Internal" if "Internal" in name else "Primary"
    protocol = next((each for each in ("Https", "Http", "Psom", "Udp", "Tls", "Tcp") if each in name), "Mtls")
    return name.removesuffix("PortStart").removesuffix("Port"), side, protocol


def range_property(noun: Noun, prop: Property) -> Property | None:
    """The property with the number of ports that begin at one."""
    if not prop.name.endswith("PortStart"):
        return None
    return noun.property_named(prop.name.removesuffix("Start") + "Count")


def is_dependency(prop: Property) -> bool:
    """Whether a property names a service."""
    return prop.reference is not None and prop.reference.what == "Service"


def usage_of(prop: Property) -> str:
    """The usage of a dependency: Default, Mirror or Backup."""
    return next((word for word in SIMPLE_DEPENDENCIES if prop.name.startswith(word)), "Default")


def dependency_property(noun: Noun, usage: str, role: str) -> Property | None:
    """The property in which a service names one of a role that it depends on."""
    for prop in noun.properties:
        if is_dependency(prop) and usage_of(prop) == usage:
            named = prop.name if usage == "Default" else prop.name.removeprefix(usage)
            if ALIASES.get(named, named) == role or (role == "Director" and named == "Registrar"):
                return prop
    return None
