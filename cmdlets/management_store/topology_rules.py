"""The rules of a whole topology: what Publish-CsTopology and Test-CsTopology look for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.management_store.item_xml import DocumentRefused
from cmdlets.management_store.topology_names import ports
from cmdlets.topology.objects import role_noun

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cmdlets.management_store.topology_reader import Entry
    from lyncshell.declare.deployment import Deployment

STORES = {
    "UserServer": ("UserDatabase", "FileStore"), "ApplicationServer": ("ApplicationDatabase", "FileStore"),
    "CentralManagement": ("CentralManagementDatabase", "FileStore"), "WebServer": ("FileStore",),
    "ConferencingServer": ("FileStore",), "PstnGateway": ("MediationServer",),
}  # fmt: skip
"""Role -> what its services cannot be without."""


def check_topology(deployment: Deployment, entries: Iterable[Entry]) -> None:
    """Whether a topology may be published. Raises DocumentRefused for the first rule that it breaks."""
    for place, problem in problems(deployment, list(entries)):
        raise DocumentRefused(place, problem)


def problems(deployment: Deployment, entries: list[Entry]) -> Iterator[tuple[str, str]]:
    """The rules that a topology breaks: the place and what is wrong there."""
    services = {identity.text: body for noun, identity, body in entries if noun == "Service"}
    for identity, body in services.items():
        role = identity.partition(":")[0]
        for needed in STORES.get(role, ()):
            if not body.get(needed):
                yield identity, f"it needs a {needed}."
    yield from _empty_pools(entries)
    yield from _colliding_ports(deployment, services)
    yield from _gateway_defaults(services)
    domains = [body for noun, _, body in entries if noun == "SipDomain"]
    if domains and not any(body.get("IsDefault") for body in domains):
        yield "InternalDomains", "none of the SIP domains is the default one."


def _empty_pools(entries: list[Entry]) -> Iterator[tuple[str, str]]:
    owners = {str(body["Pool"]).lower() for noun, _, body in entries if noun == "Computer"}
    for noun, identity, _ in entries:
        if noun == "Pool" and identity.key not in owners:
            yield identity.text, "the pool has no computers."


def _colliding_ports(deployment: Deployment, services: dict[str, dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """Ports that were set and are used by another service of the pool on the same side and protocol."""
    used: dict[tuple[str, int], tuple[str, str]] = {}
    for identity, body in services.items():
        role, _, pool = identity.partition(":")
        noun = role_noun(deployment, role)
        for prop, (_, _, side, _) in ports(noun):
            value = body.get(prop.name)
            if value is None or prop.name.endswith("PortStart"):
                continue
            place = (f"{pool.lower()} {side}", int(value))
            other = used.setdefault(place, (identity, prop.name))
            if other[0] != identity:
                yield identity, f"the {prop.name} {value} is used by {other[0]} as {other[1]}."


def _gateway_defaults(services: dict[str, dict[str, Any]]) -> Iterator[tuple[str, str]]:
    default: dict[str, str] = {}
    for identity, body in services.items():
        server = body.get("MediationServer")
        if identity.startswith("PstnGateway:") and body.get("Default") and server:
            other = default.setdefault(str(server).lower(), identity)
            if other != identity:
                yield identity, f"{server} has the default gateway {other}."
