"""Get-CsPoolBackupRelationship: which pool is the backup of a pool."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.cmdlet import CsCmdlet, ManagementObjectNotFound
from lyncshell.values.objects import PSCustomObject

if TYPE_CHECKING:
    from collections.abc import Iterator

TYPE = "Microsoft.Rtc.Management.Hadr.BackupService.BackupRelation"


@cmdlet(
    "Get-CsPoolBackupRelationship", output=(TYPE,),
    type_name="Microsoft.Rtc.Management.Hadr.GetPoolBackupRelationshipCmdlet",
)  # fmt: skip
class GetCsPoolBackupRelationship(CsCmdlet):
    """Shows the pool that takes over when a pool fails.

    PS> Set-CsRegistrar pool0.litwareinc.com -BackupRegistrar atl-cs-001.litwareinc.com -WarningAction SilentlyContinue; (Get-CsPoolBackupRelationship -PoolFqdn pool0.litwareinc.com).BackupPoolFqdn
    atl-cs-001.litwareinc.com
    """  # noqa: E501

    PoolFqdn: str = param(mandatory=True, type="Microsoft.Rtc.Management.Deploy.Fqdn")
    """The pool."""

    Force: Switch = OFF
    """Asks no questions."""

    LocalStore: Switch = OFF
    """Reads the local replica instead of the Central Management store."""

    def process(self) -> Iterator[PSCustomObject]:
        """Writes the relationship; nothing where the pool has no backup."""
        source = self.deployment
        if self.LocalStore:
            from cmdlets.management_store.local_store import local_deployment

            source = local_deployment(source)
        found = source.service(str(self.PoolFqdn), "Registrar")
        if found is None:
            raise ManagementObjectNotFound(str(self.PoolFqdn))
        backup = found.body.get("BackupRegistrar")
        if backup:
            members = {
                "PoolFqdn": found.identity.partition(":")[2], "BackupPoolFqdn": str(backup).partition(":")[2],
            }  # fmt: skip
            yield PSCustomObject(members, (TYPE, "System.Object"))
