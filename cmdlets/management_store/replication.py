"""What each replica of the Central Management store knows, and when it said so.

Once a minute the master looks for changes and makes one package of all of them for every replica; half a minute later
the replica has applied it and reported. A replica reports every five minutes besides. Nothing runs in the background:
the state at a moment follows from the times of the store's revisions, from the moments at which a replica's status was
forgotten (Invoke-CsManagementStoreReplication) and from those at which its service was stopped and started. What the
store began with is everywhere from the start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.management_store.computer_services import MASTER, NOUN, REPLICA, service_state
from cmdlets.topology.objects import computers, role_of
from lyncshell.declare.moments import local_time
from lyncshell.store.directory import NOUNS as DIRECTORY
from lyncshell.store.identity import parse_plain
from lyncshell.values.objects import PSCustomObject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.deployment import Deployment

SECOND = 10_000_000
MINUTE = 60 * SECOND
APPLYING = 30 * SECOND
REPORTING = 5 * MINUTE
STATUS = "Replica"
"""The noun under which the store keeps when a replica's status was forgotten."""

UNREPLICATED = (*DIRECTORY, STATUS, NOUN, "LocalStore")
"""What is not part of the Central Management store: accounts, and the state of computers."""

SILENT = ("PstnGateway", "VideoGateway", "FileStore", "WacServer")
"""Roles of others' hosts: a pool with nothing but these and databases has no replica."""

PRODUCT_VERSIONS = {5: "4.0.7577.0", 6: "5.0.8308.0", 7: "6.0.9319.0", 8: "7.0.2046.0"}


class Replication:
    """The state of replication at a moment: `now` in the store's ticks."""

    __slots__ = ("_deployment", "_first", "_newest", "_packaged", "now")

    def __init__(self, deployment: Deployment, now: int | None = None) -> None:
        self._deployment = deployment
        self.now = deployment.store.now() if now is None else now
        history = deployment.store.history
        self._newest = history.last_write(UNREPLICATED) or (0, 0)
        self._packaged = history.last_write(UNREPLICATED, self._last_run()) or (0, 0)
        self._first = 1
        if self._newest[0] <= self._first:
            self._packaged = self._newest

    def _last_run(self) -> int:
        """The beginning of the last minute that the master has looked at."""
        stopped = [_stopped_since(self._deployment, fqdn, MASTER) for fqdn in masters(self._deployment)]
        end = min(self.now, max(stopped)) if stopped and all(stopped) else self.now
        return end - end % MINUTE

    def created(self) -> int:
        """When the newest package was made; 0 when there is none."""
        number, made = self._packaged
        return made if number <= self._first else _next_minute(made)

    def state(self, fqdn: str) -> PSCustomObject:
        """One replica, as Get-CsManagementStoreReplicationStatus shows it."""
        cleared = self._cleared(fqdn)
        created = max(self.created(), _next_minute(cleared) if cleared else 0)
        created = created if created <= self.now else self.created()
        reported = self._reported(fqdn, cleared)
        is_covered = reported is not None and reported >= created + (APPLYING if self._is_sent(created) else 0)
        return PSCustomObject(
            {
                "UpToDate": is_covered and self._packaged == self._newest,
                "ReplicaFqdn": fqdn,
                "LastStatusReport": None if reported is None else local_time(reported),
                "LastUpdateCreation": local_time(created) if created else None,
                "ProductVersion": PRODUCT_VERSIONS[7],
            },
            ("Microsoft.Rtc.Management.Xds.ReplicaState", "System.Object"),
        )

    def _is_sent(self, created: int) -> bool:
        """Whether a package had to be sent: what the store began with did not."""
        return not (self._packaged[0] <= self._first and created == self._packaged[1])

    def _cleared(self, fqdn: str) -> int:
        kept = self._deployment.view.get(STATUS, parse_plain(fqdn))
        return 0 if kept is None else int(kept.body.get("Cleared", 0))

    def _reported(self, fqdn: str, cleared: int) -> int | None:
        """When the replica last reported; None when nothing is known of that."""
        state = service_state(self._deployment, fqdn, REPLICA)
        end = self.now
        if state.get("Status") == "Stopped":
            end = int(state["Since"])
        elif self.now < int(state.get("Since", 0)) + APPLYING:
            end = int(state.get("Stopped", 0))
        elif "Since" in state:
            return self._last_report(max(int(state["Since"]) + APPLYING, self._applied(end)), end, cleared)
        return self._last_report(self._applied(end), end, cleared)

    def _applied(self, end: int) -> int:
        """When the newest package that could be applied until a moment was."""
        created = self.created()
        applied = created + (APPLYING if self._is_sent(created) else 0)
        return applied if applied <= end else 0

    @staticmethod
    def _last_report(applied: int, end: int, cleared: int) -> int | None:
        found = applied + (end - applied) // REPORTING * REPORTING if applied else end - end % REPORTING
        if not cleared:
            return found
        again = _next_minute(cleared) + APPLYING
        if end < again:
            return None
        return max(found, again)


def replicas(deployment: Deployment) -> Iterator[str]:
    """The computers that have a replica: those of pools where the product, or a trusted application, is installed."""
    wanted = {item.identity.lower() for item in deployment.pools() if is_replicated(deployment, item.identity)}
    for computer in computers(deployment):
        if str(computer.body.get("Pool", "")).lower() in wanted:
            yield computer.identity


def is_replicated(deployment: Deployment, pool: str) -> bool:
    """Whether the computers of a pool have replicas."""
    for service in deployment.services(pool=pool):
        role = role_of(service)
        if role == "TrustedApplicationPool":
            if service.body.get("RequiresReplication", True):
                return True
        elif role not in SILENT and not role.endswith("Database"):
            return True
    return False


def masters(deployment: Deployment) -> list[str]:
    """The computers of the pool that holds the active Central Management Server."""
    found = [each for each in deployment.services("CentralManagement") if each.body.get("IsActive", True)]
    return [each.identity for each in computers(deployment, found[0].identity.partition(":")[2])] if found else []


def central_status(deployment: Deployment) -> PSCustomObject:
    """The master and the file transfer agent, each on the first computer where its service runs."""
    replication = Replication(deployment)
    beat = replication.now - replication.now % (10 * SECOND)
    members: dict[str, Any] = {"LastUpdatedOn": local_time(beat)}
    for name, service in (("Master", MASTER), ("FileTransferAgent", "FTA")):
        fqdn = next((each for each in masters(deployment) if not _stopped_since(deployment, each, service)), None)
        members[f"Active{name}Fqdn"] = fqdn
        members[f"Active{name}LastHeartBeat"] = None if fqdn is None else local_time(beat)
    members["ActiveReplicas"] = list(replicas(deployment))
    members["DeletedReplicas"] = [
        item.identity for item in deployment.view.all(STATUS) if item.identity not in members["ActiveReplicas"]
    ]
    return PSCustomObject(members, ("Microsoft.Rtc.Management.Xds.CentralManagementStoreStatusResult", "System.Object"))


def forget_status(deployment: Deployment, fqdn: str) -> None:
    """Forgets what a replica reported, so that it gets everything again."""
    deployment.store.put(STATUS, parse_plain(fqdn), {"Cleared": deployment.store.now()})


def _stopped_since(deployment: Deployment, fqdn: str, service: str) -> int:
    state = service_state(deployment, fqdn, service)
    return int(state["Since"]) if state.get("Status") == "Stopped" else 0


def _next_minute(ticks: int) -> int:
    return ticks - ticks % MINUTE + MINUTE
