"""The topology as one object, with what reporting scripts read of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.topology.objects import computers, pool_of, role_noun, role_of, site_id
from lyncshell.values.objects import PSCustomObject

if TYPE_CHECKING:
    from lyncshell.declare.deployment import Deployment
    from lyncshell.store.item import Item

SPACE = "Microsoft.Rtc.Management.Deploy.Internal"


def topology_object(deployment: Deployment) -> PSCustomObject:
    """Sites, clusters, machines, services and SIP domains, each pointing at the others."""
    return _Builder(deployment).topology()


def _object(type_name: str, **members: Any) -> PSCustomObject:
    return PSCustomObject(members, (f"{SPACE}.{type_name}", "System.Object"))


class _Builder:
    """Makes the objects of a topology, each once."""

    __slots__ = ("_clusters", "_deployment", "_ids", "_machines", "_services", "_sites")

    def __init__(self, deployment: Deployment) -> None:
        self._deployment = deployment
        self._sites = {item.identity: self._site(item) for item in deployment.sites()}
        self._clusters = {item.identity.lower(): self._cluster(item) for item in deployment.pools()}
        self._machines = [self._machine(item) for item in computers(deployment)]
        self._ids: dict[str, str] = {}
        self._services = [self._service(item) for item in deployment.services()]
        for service, item in zip(self._services, deployment.services(), strict=True):
            service.props["DependentServices"] = [
                self._ids[value.lower()]
                for value in item.body.values()
                if isinstance(value, str) and value.lower() in self._ids
            ]

    def topology(self) -> PSCustomObject:
        """The whole."""
        domains = [item.identity for item in self._deployment.view.all("SipDomain")]
        stores = [pool for pool, cluster in self._clusters.items() if cluster.props["SqlInstances"]]
        return _object(
            "DefaultTopology",
            InternalDomains=domains,
            Sites=list(self._sites.values()),
            Clusters=list(self._clusters.values()),
            Machines=self._machines,
            Services=self._services,
            SqlInstances=[each for pool in stores for each in self._clusters[pool].props["SqlInstances"]],
        )

    def _site(self, item: Item) -> PSCustomObject:
        body = item.body
        return _object(
            "Site+CentralSite",
            Kind="CentralSite",
            SiteId=str(body.get("SiteId", item.identity)),
            Name=item.identity,
            Description=body.get("Description"),
            City=body.get("City"),
            State=body.get("State"),
            CountryCode=body.get("CountryCode"),
            Clusters=[],
            FederationRoute=body.get("FederationRoute"),
        )

    def _cluster(self, item: Item) -> PSCustomObject:
        site = self._sites[item.body["Site"]]
        number = f"{site.props['SiteId']}:{item.body.get('Number', 1)}"
        roles = [role_of(each) for each in self._deployment.services(pool=item.identity)]
        made = _object(
            "Cluster",
            ClusterId=number,
            Fqdn=item.identity,
            Machines=[],
            InstalledServices=[],
            SqlInstances=[],
            IsOnEdge="EdgeServer" in roles,
        )
        site.props["Clusters"].append(made)
        return made

    def _machine(self, item: Item) -> PSCustomObject:
        cluster = self._clusters[item.body["Pool"].lower()]
        machines = cluster.props["Machines"]
        number = f"{cluster.props['ClusterId']}-{len(machines) + 1}"
        made = _object("Machine", MachineId=number, Cluster=cluster, Fqdn=item.identity)
        machines.append(made)
        return made

    def _service(self, item: Item) -> PSCustomObject:
        deployment, pool, role = self._deployment, pool_of(item), role_of(item)
        noun = role_noun(deployment, role)
        site = deployment.site_of_pool(pool) or ""
        name = noun.role_name or role
        number = f"{site_id(deployment, site)}-{name}-{item.body.get('Instance', 1)}"
        self._ids[item.identity.lower()] = number
        cluster = self._clusters.get(pool.lower())
        made = _object(
            "Service", ServiceId=number, RoleId=name, InstalledOn=cluster, DependentServices=[],
            IsDirector=role == "Director", ServiceVersion=7,
        )  # fmt: skip
        if cluster is not None:
            cluster.props["InstalledServices"].append(number)
            instance = f"{pool}\\{item.body.get('SqlInstanceName')}"
            if item.body.get("SqlInstanceName") and instance not in cluster.props["SqlInstances"]:
                cluster.props["SqlInstances"].append(instance)
        return made
