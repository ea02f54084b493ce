"""Where the Central Management store is: what the directory says of it, and what the topology says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncshell.store.identity import GLOBAL

if TYPE_CHECKING:
    from lyncshell.declare.deployment import Deployment

NOUN = "ConfigurationStoreLocation"


class Location:
    """A SQL server and its instance ("" the default one), and those of the mirror."""

    __slots__ = ("instance", "mirror_instance", "mirror_server", "server")

    def __init__(self, server: str, instance: str, mirror_server: str = "", mirror_instance: str = "") -> None:
        self.server = server
        self.instance = instance
        self.mirror_server = mirror_server
        self.mirror_instance = mirror_instance

    @property
    def back_end(self) -> str | None:
        """`server\\instance`."""
        return _joined(self.server, self.instance)

    @property
    def mirror_back_end(self) -> str | None:
        """`server\\instance` of the mirror; None where there is none."""
        return _joined(self.mirror_server, self.mirror_instance)


def location(deployment: Deployment) -> Location | None:
    """Where the directory says that the store is; the place in the topology as long as nobody set it."""
    kept = deployment.view.get(NOUN, GLOBAL)
    if kept is None:
        return topology_location(deployment)
    body = kept.body
    return Location(
        body["SqlServer"], body.get("SqlInstance", ""), body.get("MirrorSqlServer", ""),
        body.get("MirrorSqlInstance", ""),
    )  # fmt: skip


def topology_location(deployment: Deployment) -> Location | None:
    """Where the topology has the database of the active Central Management Server; None where there is none."""
    for service in deployment.services("CentralManagement"):
        store = deployment.service(str(service.body.get("CentralManagementDatabase", "")), "CentralManagementDatabase")
        if service.body.get("IsActive", True) and store is not None:
            return Location(store.identity.partition(":")[2], str(store.body.get("SqlInstanceName", "")))
    return None


def _joined(server: str, instance: str) -> str | None:
    if not server:
        return None
    return f"{server}\\{instance}" if instance else server
