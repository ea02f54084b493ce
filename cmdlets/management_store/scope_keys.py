"""The keys of items in documents: how a site, a service or a tag is written, and the identity of a key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.management_store.item_xml import DocumentRefused
from cmdlets.management_store.xml_names import SCOPE
from cmdlets.topology.objects import pool_of, role_noun, role_of, site_id
from lyncshell.store.identity import Identity, Scope

if TYPE_CHECKING:
    from lyncshell.declare.deployment import Deployment
    from lyncshell.declare.noun import Noun

ServiceKey = tuple[str, str, str]
"""SiteId, role name of the topology, and instance number."""


def service_ids(deployment: Deployment) -> dict[ServiceKey, str]:
    """The identities of all services by their ids."""
    found = {}
    sites: dict[str, str] = {}
    for item in deployment.services():
        site = deployment.site_of_pool(pool_of(item)) or ""
        if site not in sites:
            sites[site] = site_id(deployment, site)
        role = role_of(item)
        name = role_noun(deployment, role).role_name or role
        found[(sites[site], name, str(item.body.get("Instance", 1)))] = item.identity
    return found


def key_element(
    deployment: Deployment, identity: Identity, name: str | None, number: int, services: dict[str, ServiceKey]
) -> Any:
    """The key of an item; `number` becomes the TagId of a tag."""
    from lxml import etree

    key = etree.Element(f"{{{SCOPE}}}Key")
    if identity.scope is Scope.SITE:
        key.set("SiteId", site_id(deployment, identity.anchor))
        key.set("Name", identity.anchor)
    elif identity.scope is Scope.TAG:
        key.set("TagId", str(number))
        key.set("Name", identity.anchor)
    elif identity.scope is Scope.SERVICE:
        site, role, instance = services.get(identity.anchor, ("", "", identity.anchor))
        etree.SubElement(key, f"{{{SCOPE}}}ServiceId", SiteId=site, RoleName=role, Instance=instance)
    if name is not None:
        key.set("Item", name)
    return key


def identity_of(
    deployment: Deployment, noun: Noun, scope: str, key: Any, services: dict[ServiceKey, str], element: str
) -> Identity:
    """The identity that a key spells. Raises DocumentRefused, InvalidIdentity."""
    item = key.get("Item")
    if noun.form in ("relative", "plain"):
        if not item:
            raise DocumentRefused(element, "an item has no name in its key.")
        return noun.parse(item)
    text = _scope_text(deployment, scope, key, services, element)
    return noun.parse(f"{text}/{item}" if item and noun.form == "nested" else text)


def _scope_text(
    deployment: Deployment, scope: str, key: Any, services: dict[ServiceKey, str], element: str
) -> str:
    if scope == "Global":
        return "Global"
    if scope == "Tag":
        return f"Tag:{key.get('Name', '')}"
    if scope == "Site":
        site = deployment.site(key.get("Name") or key.get("SiteId", ""))
        if site is None:
            raise DocumentRefused(element, f'there is no site "{key.get("Name") or key.get("SiteId", "")}".')
        return f"Site:{site.identity}"
    named = key.find("{*}ServiceId")
    holder = key if named is None else named
    found = services.get((holder.get("SiteId", ""), holder.get("RoleName", ""), holder.get("Instance", "")))
    if scope != "Service" or found is None:
        spelled = "-".join(holder.get(part, "") for part in ("SiteId", "RoleName", "Instance"))
        raise DocumentRefused(element, f'there is no {scope.lower()} "{spelled}".')
    return f"Service:{found}"
