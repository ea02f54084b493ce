"""The topology as a document: what `Get-CsTopology -AsXml` shows and what is inside an exported configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.management_store.item_xml import text_of
from cmdlets.management_store.replication import is_replicated
from cmdlets.management_store.topology_names import (
    INTERNAL_TYPE,
    ROLE_VERSIONS,
    TYPES,
    is_dependency,
    ports,
    range_property,
    usage_of,
)
from cmdlets.management_store.xml_names import SERVICE_ROLES, TOPOLOGY, default_space, signature
from cmdlets.topology.interfaces import interfaces
from cmdlets.topology.objects import computers, pool_of, role_noun, role_of, site_id
from lyncshell.store.identity import parse_plain

if TYPE_CHECKING:
    from lyncshell.declare.deployment import Deployment
    from lyncshell.declare.noun import Noun
    from lyncshell.store.item import Item

LOCATION = ("City", "State", "CountryCode")
SITE_SETTINGS = ("DisplayName", "FederationRoute", "XmppFederationRoute", "DefaultPersistentChatPool")
FOREIGN = "ForeignXml"
"""The entry of a body with elements that nothing here knows."""


def topology_element(deployment: Deployment) -> Any:
    """The element Topology."""
    return _Writer(deployment).topology()


def topology_text(deployment: Deployment) -> str:
    """The text of the element, indented."""
    from lxml import etree

    element = topology_element(deployment)
    etree.indent(element)
    return str(etree.tostring(element, encoding="unicode"))


class _Writer:
    """Writes one topology; `_ids` are the ids of pools and services by their identities."""

    __slots__ = ("_clusters", "_deployment", "_services")

    def __init__(self, deployment: Deployment) -> None:
        self._deployment = deployment
        self._clusters: dict[str, tuple[str, str]] = {}
        for pool in deployment.pools():
            site = site_id(deployment, str(pool.body["Site"]))
            self._clusters[pool.identity.lower()] = (site, str(pool.body.get("Number", 1)))
        self._services = {item.identity.lower(): self._service_key(item) for item in deployment.services()}

    def _service_key(self, item: Item) -> tuple[str, str, str]:
        role = role_of(item)
        site = self._clusters.get(pool_of(item).lower(), ("", ""))[0]
        return site, role_noun(self._deployment, role).role_name or role, str(item.body.get("Instance", 1))

    def topology(self) -> Any:
        """The whole, with its signature."""
        from lxml import etree

        root = etree.Element(f"{{{TOPOLOGY}}}Topology", nsmap=default_space(TOPOLOGY))
        self._domains(root)
        sites = _child(root, "Sites")
        for item in self._deployment.sites():
            _write_site(sites, item)
        self._write_clusters(_child(root, "Clusters"))
        self._write_instances(_child(root, "SqlInstances"))
        services = _child(root, "Services")
        for item in self._deployment.services():
            self._write_service(services, item)
        root.set("Signature", signature(etree.tostring(root, encoding="unicode")))
        return root

    def _domains(self, root: Any) -> None:
        items = list(self._deployment.view.all("SipDomain"))
        default = next((item.identity for item in items if item.body.get("IsDefault")), "")
        domains = _child(root, "InternalDomains", AllowAllDomains="false", DefaultDomain=default)
        for item in items:
            _child(domains, "InternalDomain", Name=item.identity, Authoritative="false", AllowSubDomains="false")

    def _write_clusters(self, holder: Any) -> None:
        for pool in self._deployment.pools():
            replicated = text_of(is_replicated(self._deployment, pool.identity))
            cluster = _child(
                holder, "Cluster", RequiresReplication=replicated, RequiresSetup=replicated, Fqdn=pool.identity
            )
            self._cluster_id(cluster, pool.identity)
            for number, computer in enumerate(computers(self._deployment, pool.identity), 1):
                machine = _child(cluster, "Machine", OrdinalInCluster=str(number), Fqdn=computer.identity)
                for face in interfaces(self._deployment, computer):
                    _write_interface(machine, face)
                _foreign(machine, computer.body)
            _foreign(cluster, pool.body)

    def _cluster_id(self, holder: Any, pool: str) -> None:
        site, number = self._clusters.get(pool.lower(), ("", ""))
        _child(holder, "ClusterId", SiteId=site, Number=number)

    def _write_instances(self, holder: Any) -> None:
        seen = set()
        for item in self._deployment.services():
            place = (pool_of(item).lower(), str(item.body.get("SqlInstanceName", "")))
            if role_of(item).endswith("Database") and place not in seen:
                seen.add(place)
                self._instance_id(_child(holder, "SqlInstance"), item)

    def _instance_id(self, holder: Any, item: Item) -> None:
        instance = _child(holder, "SqlInstanceId", Name=str(item.body.get("SqlInstanceName", "")))
        self._cluster_id(instance, pool_of(item))

    def _write_service(self, holder: Any, item: Item) -> None:
        role, body = role_of(item), item.body
        noun = role_noun(self._deployment, role)
        version = noun.property_named("Version")
        service = _child(
            holder, "Service", RoleVersion=ROLE_VERSIONS.get(role, "1"),
            ServiceVersion=str(body.get("Version", version.default if version is not None else 7)),
        )  # fmt: skip
        if role in TYPES:
            service.set("Type", INTERNAL_TYPE + TYPES[role])
        _service_id(service, self._services[item.identity.lower()])
        self._write_dependencies(_child(service, "DependsOn"), noun, body)
        installed = _child(service, "InstalledOn")
        if role.endswith("Database"):
            self._instance_id(installed, item)
        else:
            self._cluster_id(installed, pool_of(item))
        _write_ports(service, noun, body)
        self._write_settings(service, noun, item)
        _foreign(service, body)

    def _write_dependencies(self, holder: Any, noun: Noun, body: dict[str, Any]) -> None:
        for prop in noun.properties:
            key = self._services.get(str(body.get(prop.name)).lower()) if is_dependency(prop) else None
            if key is not None:
                _service_id(_child(holder, "Dependency", Usage=usage_of(prop)), key)

    def _write_settings(self, service: Any, noun: Noun, item: Item) -> None:
        from lxml import etree

        counts = {count.name for prop, _ in ports(noun) if (count := range_property(noun, prop)) is not None}
        skipped = {prop.name for prop, _ in ports(noun)} | counts | {"Version", "SqlInstanceName"}
        body = item.body
        values = {
            prop.name: text_of(body[prop.name])
            for prop in noun.properties
            if body.get(prop.name) is not None and prop.name not in skipped and not is_dependency(prop)
        }
        if noun.name == "Director":
            values["IsDirector"] = "true"
        applications: list[Item] = []
        if noun.name == "TrustedApplicationPool":
            applications = list(self._deployment.view.all("TrustedApplication", parent=parse_plain(pool_of(item))))
        if not values and noun.name not in TYPES:
            return
        name = f"{{{SERVICE_ROLES}}}{TYPES.get(noun.name, noun.role_name or noun.name)}"
        element = etree.SubElement(service, name, values, nsmap=default_space(SERVICE_ROLES))
        for each in applications:
            settings = {key: text_of(value) for key, value in sorted(each.body.items()) if value is not None}
            urn = each.identity.partition("/")[2]
            etree.SubElement(element, f"{{{SERVICE_ROLES}}}TrustedApplication", {"ApplicationId": urn, **settings})


def _child(parent: Any, name: str, **attributes: str) -> Any:
    from lxml import etree

    return etree.SubElement(parent, f"{{{TOPOLOGY}}}{name}", attributes)


def _write_site(holder: Any, item: Item) -> None:
    body = item.body
    site = _child(holder, "CentralSite", SiteId=str(body.get("SiteId", item.identity)))
    _child(site, "Name").text = item.identity
    _child(site, "Location", **{name: str(body[name]) for name in LOCATION if body.get(name)})
    if body.get("Description"):
        _child(site, "Description").text = str(body["Description"])
    settings = {name: str(body[name]) for name in SITE_SETTINGS if body.get(name)}
    if settings:
        _child(site, "SiteConfiguration", **settings)
    _foreign(site, body)


def _write_interface(machine: Any, face: dict[str, Any]) -> None:
    element = _child(
        machine, "NetInterface", InterfaceSide=str(face["Interface"]), InterfaceNumber=str(face["InterfaceNumber"])
    )
    for name, value in face.items():
        if name not in ("Interface", "InterfaceNumber"):
            element.set(name, str(value))


def _service_id(holder: Any, key: tuple[str, str, str]) -> None:
    _child(holder, "ServiceId", SiteId=key[0], RoleName=key[1], Instance=key[2])


def _write_ports(service: Any, noun: Noun, body: dict[str, Any]) -> None:
    from lxml import etree

    holder = etree.SubElement(service, f"{{{SERVICE_ROLES}}}Ports", nsmap=default_space(SERVICE_ROLES))
    for prop, (owner, usage, side, protocol) in ports(noun):
        value = body.get(prop.name, prop.default)
        if value is None:
            continue
        number = "0" if side == "Primary" else "1"
        attributes = {
            "Owner": owner, "Usage": usage, "InterfaceSide": side, "InterfaceNumber": number, "Port": str(int(value)),
            "Protocol": protocol, "UrlPath": "", "AuthorizesRequests": "false",
        }  # fmt: skip
        count = range_property(noun, prop)
        if count is not None:
            attributes["Range"] = str(int(body.get(count.name, count.default or 0)))
        etree.SubElement(holder, f"{{{SERVICE_ROLES}}}Port", attributes)


def _foreign(holder: Any, body: dict[str, Any]) -> None:
    from lxml import etree

    for text in body.get(FOREIGN, []):
        element = etree.fromstring(text)
        # Ports belong among the ports of a service.
        ports_of = holder.find(f"{{{SERVICE_ROLES}}}Ports") if element.tag == f"{{{SERVICE_ROLES}}}Port" else None
        (holder if ports_of is None else ports_of).append(element)
