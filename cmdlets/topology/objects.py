"""Sites, pools, computers and services as scripts see them, put together from the items of the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.topology.places import Computer, Pool, SipDomain, Site
from cmdlets.topology.role import ServiceEnd
from lyncshell.declare import displayed
from lyncshell.declare.composition import composed
from lyncshell.declare.registry import UnknownNoun
from lyncshell.store.identity import parse_plain, parse_service

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.deployment import Deployment
    from lyncshell.declare.noun import Noun
    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.item import Item


@displayed(object_type="Microsoft.Rtc.Management.Xds.DisplayService")
class OtherService(ServiceEnd):
    """A service whose role has no properties of its own here."""


def site_object(deployment: Deployment, item: Item) -> SettingsObject:
    """A site with its pools and services."""
    pools = [pool.identity for pool in deployment.pools() if _is(pool.body.get("Site"), item.identity)]
    known = {pool.lower() for pool in pools}
    services = [each.identity for each in deployment.services() if pool_of(each).lower() in known]
    body = item.body
    computed = {"Pools": pools, "Services": services, "DisplayName": body.get("DisplayName", item.identity)}
    return composed(Site.noun, parse_plain(f"Site:{item.identity}"), body, computed, item.change)


def pool_object(deployment: Deployment, item: Item) -> SettingsObject:
    """A pool with its computers and services."""
    computed = {
        "Services": [each.identity for each in deployment.services(pool=item.identity)],
        "Computers": [each.identity for each in computers(deployment, item.identity)],
        "Fqdn": item.identity,
        "Site": f"Site:{item.body['Site']}",
    }
    return composed(Pool.noun, item.as_identity(), {}, computed, item.change)


def computer_object(item: Item) -> SettingsObject:
    """A computer."""
    return composed(Computer.noun, item.as_identity(), item.body, {"Fqdn": item.identity}, item.change)


def sip_domain_object(item: Item) -> SettingsObject:
    """A SIP domain."""
    return composed(SipDomain.noun, item.as_identity(), item.body, {"Name": item.identity}, item.change)


def computers(deployment: Deployment, pool: str | None = None) -> Iterator[Item]:
    """The computers, of one pool where it is given."""
    for item in deployment.view.all("Computer"):
        if pool is None or _is(item.body.get("Pool"), pool):
            yield item


# -- services


def service_object(deployment: Deployment, item: Item) -> SettingsObject:
    """A service: what its role declares, what depends on it, and where it is."""
    noun = role_noun(deployment, role_of(item))
    body = item.body
    computed = _end(deployment, noun, item, body)
    if noun.name == "WebServer":
        computed |= _addresses(body)
    if noun.name == "FileStore":
        computed["UncPath"] = f"\\\\{pool_of(item)}\\{body.get('ShareName', '')}"
    if noun.name == "TrustedApplicationPool":
        computed["Applications"] = application_names(deployment, pool_of(item))
    return composed(noun, item.as_identity(), body, computed, item.change)


def role_noun(deployment: Deployment, role: str) -> Noun:
    """The declaration of the services of a role."""
    try:
        return deployment.nouns.named(role)
    except UnknownNoun:
        return OtherService.noun


def _end(deployment: Deployment, noun: Noun, item: Item, body: dict[str, Any]) -> dict[str, Any]:
    pool = pool_of(item)
    site = deployment.site_of_pool(pool) or ""
    return {
        "DependentServiceList": list(dependents(deployment, item.identity)),
        "ServiceId": f"{site_id(deployment, site)}-{noun.role_name or role_of(item)}-{body.get('Instance', 1)}",
        "SiteId": f"Site:{site}",
        "PoolFqdn": pool,
        "Role": role_of(item),
    }


def dependents(deployment: Deployment, identity: str) -> Iterator[str]:
    """The services that name this one in a property."""
    for other in deployment.services():
        if any(isinstance(value, str) and _is(value, identity) for value in other.body.values()):
            yield other.identity


def site_id(deployment: Deployment, site: str) -> str:
    """The SiteId of a site."""
    found = deployment.site(site)
    return "" if found is None else str(found.body.get("SiteId", found.identity))


def find_service(deployment: Deployment, text: str, role: str | None = None) -> Item | None:
    """The service that a text names: `Role:fqdn`, the bare FQDN where the role is given, or its service id."""
    found = deployment.view.get("Service", parse_service(text, role)) if ":" in text or role else None
    if found is not None or text.count("-") < 2 or ":" in text:
        return found
    folded = text.lower()
    for item in deployment.services(role):
        if str(service_object(deployment, item).get("ServiceId")).lower() == folded:
            return item
    return None


def application_names(deployment: Deployment, pool: str) -> list[str]:
    """The ids of the trusted applications of a pool."""
    found = deployment.view.all("TrustedApplication", parent=parse_plain(pool))
    return [item.identity.partition("/")[2] for item in found]


def _addresses(body: dict[str, Any]) -> dict[str, Any]:
    from cmdlets.topology.roles_web_server import ADDRESSES

    hosts = {"Internal": body.get("InternalFqdn"), "External": body.get("ExternalFqdn")}
    return {
        name: f"{scheme}://{hosts[side]}/{path}" for name, (side, scheme, path) in ADDRESSES.items() if hosts[side]
    }


def role_of(item: Item) -> str:
    """The role of a service's item."""
    return item.identity.partition(":")[0]


def pool_of(item: Item) -> str:
    """The pool of a service's item."""
    return item.identity.partition(":")[2]


def _is(value: Any, text: str) -> bool:
    return isinstance(value, str) and value.lower() == text.lower()
