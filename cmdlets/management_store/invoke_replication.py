"""Invoke-CsManagementStoreReplication: forgets what replicas reported, so that they get everything again."""

from __future__ import annotations

from cmdlets.management_store.replication import forget_status, replicas
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.cmdlet import CsCmdlet, ManagementObjectNotFound


@cmdlet(
    "Invoke-CsManagementStoreReplication",
    type_name="Microsoft.Rtc.Management.Xds.InvokeManagementStoreReplicationCmdlet",
)
class InvokeCsManagementStoreReplication(CsCmdlet):
    """Makes the next package a full one, for one replica or for all; it is there two minutes later.

    PS> Invoke-CsManagementStoreReplication fe01.litwareinc.com; (Get-CsManagementStoreReplicationStatus fe01.litwareinc.com).UpToDate
    False
    """  # noqa: E501

    ReplicaFqdn: str | None = param(position=0, by_name=True)
    """The computer; all computers with a replica where it is left out."""

    Force: Switch = OFF
    """Asks no questions."""

    def process(self) -> None:
        """Forgets the reports."""
        wanted = None if self.ReplicaFqdn is None else self.ReplicaFqdn.strip().lower()
        found = [each for each in replicas(self.deployment) if wanted in (None, each.lower())]
        if self.ReplicaFqdn is not None and not found:
            raise ManagementObjectNotFound(self.ReplicaFqdn)
        for fqdn in found:
            forget_status(self.deployment, fqdn)
