"""Get-CsManagementStoreReplicationStatus: whether the replicas know what the Central Management store knows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.management_store.replication import Replication, central_status, replicas
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.cmdlet import CsCmdlet, ManagementObjectNotFound

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.values.objects import PSCustomObject


@cmdlet(
    "Get-CsManagementStoreReplicationStatus",
    output=(
        "Microsoft.Rtc.Management.Xds.ReplicaState", "Microsoft.Rtc.Management.Xds.CentralManagementStoreStatusResult",
    ),
    type_name="Microsoft.Rtc.Management.Xds.GetManagementStoreReplicationStatusCmdlet",
)  # fmt: skip
class GetCsManagementStoreReplicationStatus(CsCmdlet):
    """Tells for each computer of the topology whether its replica has the newest configuration.

    PS> (Get-CsManagementStoreReplicationStatus -ReplicaFqdn fe01.litwareinc.com).UpToDate
    True
    """

    ps_has_past = False

    ReplicaFqdn: str | None = param(position=0, by_name=True)
    """The computer; all computers with a replica where it is left out."""

    CentralManagementStoreStatus: Switch = param(OFF, by_name=True)
    """Shows the computers that make and carry the packages instead."""

    def process(self) -> Iterator[PSCustomObject]:
        """Writes the states."""
        if self.CentralManagementStoreStatus:
            yield central_status(self.deployment)
            return
        known = list(replicas(self.deployment))
        wanted = known if self.ReplicaFqdn is None else [each for each in known if _is(each, self.ReplicaFqdn)]
        if self.ReplicaFqdn is not None and not wanted:
            self.error(ManagementObjectNotFound(self.ReplicaFqdn))
        replication = Replication(self.deployment)
        for fqdn in wanted:
            yield replication.state(fqdn)


def _is(fqdn: str, text: str) -> bool:
    return fqdn.lower() == text.strip().lower()
