"""Reads a topology document into items of the store. What is unknown in it is kept in the items, as XML."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.management_store.item_xml import DocumentRefused, ItemNode, checked_item, read_item
from cmdlets.management_store.topology_names import TYPES, dependency_property, ports, range_property, roles
from cmdlets.management_store.topology_xml import FOREIGN, LOCATION, SITE_SETTINGS
from cmdlets.management_store.xml_names import local_name
from cmdlets.topology.interfaces import ANY, KEPT
from cmdlets.topology.objects import role_noun
from lyncshell.declare.repository import body_of
from lyncshell.store.identity import Identity, Scope, parse_plain, pool_child

if TYPE_CHECKING:
    from lyncshell.declare.deployment import Deployment
    from lyncshell.store.item import Body

Entry = tuple[str, Identity, dict[str, Any]]
APPLICATION_NUMBERS = ("Port",)


def read_topology(deployment: Deployment, root: Any) -> list[Entry]:
    """The items of a topology: sites, pools, computers, services, applications, SIP domains. Raises DocumentRefused."""
    if local_name(root.tag) != "Topology":
        raise DocumentRefused(local_name(root.tag), "it is no topology.")
    return _Reader(deployment).read(root)


class _Reader:
    """Reads one document. `_sites` and `_clusters` are names by the ids of the document."""

    __slots__ = ("_clusters", "_deployment", "_entries", "_roles", "_services", "_sites")

    def __init__(self, deployment: Deployment) -> None:
        self._deployment = deployment
        self._roles = roles(deployment)
        self._sites: dict[str, str] = {}
        self._clusters: dict[tuple[str, str], str] = {}
        self._services: dict[tuple[str, str, str], str] = {}
        self._entries: list[Entry] = []

    def read(self, root: Any) -> list[Entry]:
        for site in root.iterfind("{*}Sites/{*}CentralSite"):
            self._read_site(site)
        for cluster in root.iterfind("{*}Clusters/{*}Cluster"):
            self._read_cluster(cluster)
        services = list(root.iterfind("{*}Services/{*}Service"))
        for service in services:
            self._name_service(service)
        for service in services:
            self._read_service(service)
        self._read_domains(root.find("{*}InternalDomains"))
        return self._entries

    def _read_site(self, element: Any) -> None:
        number = _needed(element, "SiteId", "Topology/Sites/CentralSite")
        name = (element.findtext("{*}Name") or "").strip() or number
        place = f"Topology/Sites/{name}"
        if number in self._sites:
            raise DocumentRefused(place, f'the SiteId "{number}" is taken by the site "{self._sites[number]}".')
        if name.lower() in (known.lower() for known in self._sites.values()):
            raise DocumentRefused(place, "there are two sites of that name.")
        self._sites[number] = name
        body: Body = {"SiteId": number}
        for holder, names in (("Location", LOCATION), ("SiteConfiguration", SITE_SETTINGS)):
            found = element.find(f"{{*}}{holder}")
            body |= {each: found.get(each) for each in names if found is not None and found.get(each)}
        if element.findtext("{*}Description"):
            body["Description"] = element.findtext("{*}Description")
        _keep_foreign(body, element, ("Name", "Location", "Description", "SiteConfiguration"))
        self._entries.append(("Site", parse_plain(name), body))

    def _read_cluster(self, element: Any) -> None:
        fqdn = _needed(element, "Fqdn", "Topology/Clusters/Cluster")
        place = f"Topology/Clusters/{fqdn}"
        key = _cluster_key(element, place)
        if key[0] not in self._sites:
            raise DocumentRefused(place, f'there is no site with the SiteId "{key[0]}".')
        if key in self._clusters:
            raise DocumentRefused(place, f'the number {key[1]} is taken by "{self._clusters[key]}".')
        if fqdn.lower() in (known.lower() for known in self._clusters.values()):
            raise DocumentRefused(place, "the FQDN is there twice.")
        self._clusters[key] = fqdn
        body: Body = {"Site": self._sites[key[0]], "Number": _number(key[1], place)}
        _keep_foreign(body, element, ("ClusterId", "Machine"))
        self._entries.append(("Pool", parse_plain(fqdn), body))
        for machine in element.iterfind("{*}Machine"):
            self._read_machine(machine, fqdn, place)

    def _read_machine(self, element: Any, pool: str, place: str) -> None:
        fqdn = element.get("Fqdn") or pool
        if any(noun == "Computer" and known.key == fqdn.lower() for noun, known, _ in self._entries):
            raise DocumentRefused(f"{place}/{fqdn}", "the FQDN is there twice.")
        body: Body = {"Pool": pool}
        faces = [_interface(face, f"{place}/{fqdn}") for face in element.iterfind("{*}NetInterface")]
        sides = [face["Interface"] for face in faces]
        is_usual = sides in ([], ["Primary"], ["Internal", "External"])
        if not is_usual or any(len(face) > 3 or face["IPAddress"] != ANY for face in faces):
            body[KEPT] = faces
        _keep_foreign(body, element, ("NetInterface",))
        self._entries.append(("Computer", parse_plain(fqdn), body))

    # -- services

    def _name_service(self, element: Any) -> None:
        key = _service_key(element.find("{*}ServiceId"), "Topology/Services/Service")
        place = f"Topology/Services/{'-'.join(key)}"
        role = self._roles.get(key[1])
        if role is None:
            raise DocumentRefused(place, f'there is no role "{key[1]}".')
        if role == "Registrar" and any(each.get("IsDirector") == "true" for each in element):
            role = "Director"
        installed = element.find("{*}InstalledOn")
        cluster = None if installed is None else next(installed.iter("{*}ClusterId"), None)
        pool = None if cluster is None else self._clusters.get((cluster.get("SiteId", ""), cluster.get("Number", "")))
        if pool is None:
            raise DocumentRefused(f"{place}/InstalledOn", "there is no such cluster.")
        identity = f"{role}:{pool}"
        if key in self._services or identity in self._services.values():
            raise DocumentRefused(place, f'the service "{identity}" is there twice.')
        self._services[key] = identity

    def _read_service(self, element: Any) -> None:
        key = _service_key(element.find("{*}ServiceId"), "Topology/Services/Service")
        identity = self._services[key]
        place = f"Topology/Services/{'-'.join(key)}"
        role, _, pool = identity.partition(":")
        noun = role_noun(self._deployment, role)
        node = ItemNode(noun, None, {})
        foreign: list[str] = []
        self._read_dependencies(node, element, place)
        _read_ports(node, element, place, foreign)
        self._read_settings(node, element, pool, place, foreign)
        instance = element.find("{*}InstalledOn/{*}SqlInstanceId")
        if instance is not None:
            node.body["SqlInstanceName"] = instance.get("Name", "")
        if element.get("ServiceVersion"):
            node.body["Version"] = _number(element.get("ServiceVersion"), f"{place}/@ServiceVersion")
        anchor = Identity(identity, Scope.SERVICE, identity)
        body = body_of(checked_item(node, anchor, place)) | {"Instance": _number(key[2], place)}
        if foreign:
            body[FOREIGN] = foreign
        self._entries.append(("Service", anchor, body))

    def _read_dependencies(self, node: ItemNode, element: Any, place: str) -> None:
        for dependency in element.iterfind("{*}DependsOn/{*}Dependency"):
            key = _service_key(dependency.find("{*}ServiceId"), f"{place}/DependsOn")
            target = self._services.get(key)
            if target is None:
                raise DocumentRefused(f"{place}/DependsOn", f'there is no service "{"-".join(key)}".')
            prop = dependency_property(node.noun, dependency.get("Usage", "Default"), target.partition(":")[0])
            if prop is not None:
                node.body[prop.name] = target

    def _read_settings(self, node: ItemNode, element: Any, pool: str, place: str, foreign: list[str]) -> None:
        from lxml import etree

        noun = node.noun
        name = TYPES.get(noun.name, noun.role_name or noun.name)
        for child in element:
            if local_name(child.tag) == name:
                self._read_applications(child, pool, place)
                found = read_item(child, noun, None, f"{place}/{name}")
                node.body |= found.body
                kept = [text for text in found.foreign.get("Elements", []) if "TrustedApplication" not in text[:40]]
                foreign.extend(kept)
            elif local_name(child.tag) not in ("ServiceId", "DependsOn", "InstalledOn", "Ports"):
                foreign.append(etree.tostring(child, encoding="unicode", with_tail=False))

    def _read_applications(self, element: Any, pool: str, place: str) -> None:
        for child in element.iterfind("{*}TrustedApplication"):
            name = _needed(child, "ApplicationId", f"{place}/TrustedApplication")
            body: Body = {}
            for key, value in child.attrib.items():
                if key in APPLICATION_NUMBERS:
                    body[key] = _number(value, f"{place}/{name}/@{key}")
                elif key != "ApplicationId":
                    body[key] = value == "true" if value in ("true", "false") else value
            self._entries.append(("TrustedApplication", pool_child(pool, name), body))

    def _read_domains(self, element: Any) -> None:
        if element is None:
            return
        default = element.get("DefaultDomain", "").lower()
        for child in element.iterfind("{*}InternalDomain"):
            name = _needed(child, "Name", "Topology/InternalDomains/InternalDomain")
            body: Body = {"IsDefault": True} if name.lower() == default else {}
            self._entries.append(("SipDomain", parse_plain(name), body))


def _read_ports(node: ItemNode, element: Any, place: str, foreign: list[str]) -> None:
    from lxml import etree

    holder = element.find("{*}Ports")
    if holder is None:
        return
    known = {key: prop for prop, key in ports(node.noun)}
    for port in holder:
        key = (port.get("Owner", ""), port.get("Usage", ""), port.get("InterfaceSide", ""), port.get("Protocol", ""))
        prop = known.pop(key, None)
        if prop is None:
            foreign.append(etree.tostring(port, encoding="unicode", with_tail=False))
            continue
        node.body[prop.name] = _number(port.get("Port"), f"{place}/Ports/{key[1]}")
        count = range_property(node.noun, prop)
        if count is not None and port.get("Range"):
            node.body[count.name] = _number(port.get("Range"), f"{place}/Ports/{key[1]}/@Range")


def _interface(element: Any, place: str) -> dict[str, Any]:
    face: dict[str, Any] = {
        "Interface": element.get("InterfaceSide", "Primary"),
        "InterfaceNumber": _number(element.get("InterfaceNumber", "1"), place),
        "IPAddress": element.get("IPAddress", ANY),
    }
    known = ("InterfaceSide", "InterfaceNumber", "IPAddress")
    return face | {name: value for name, value in element.attrib.items() if name not in known}


def _keep_foreign(body: Body, element: Any, known: tuple[str, ...]) -> None:
    from lxml import etree

    found = [
        etree.tostring(child, encoding="unicode", with_tail=False)
        for child in element
        if local_name(child.tag) not in known
    ]
    if found:
        body[FOREIGN] = found


def _service_key(element: Any, place: str) -> tuple[str, str, str]:
    if element is None:
        raise DocumentRefused(place, "a ServiceId is missing.")
    return element.get("SiteId", ""), element.get("RoleName", ""), element.get("Instance", "")


def _cluster_key(element: Any, place: str) -> tuple[str, str]:
    found = element.find("{*}ClusterId")
    if found is None:
        raise DocumentRefused(place, "its ClusterId is missing.")
    return found.get("SiteId", ""), found.get("Number", "")


def _needed(element: Any, name: str, place: str) -> str:
    value = (element.get(name) or "").strip()
    if not value:
        raise DocumentRefused(place, f"the attribute {name} is missing.")
    return str(value)


def _number(text: str | None, place: str) -> int:
    if text is None or not text.isdecimal():
        raise DocumentRefused(place, f"'{text}' is no number.")
    return int(text)
