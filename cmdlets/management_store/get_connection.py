"""Get-CsManagementConnection: how the shell reaches the Central Management store."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.management_store.location import location
from lyncshell.cmdlet import cmdlet
from lyncshell.declare.cmdlet import CsCmdlet
from lyncshell.values.objects import PSCustomObject

if TYPE_CHECKING:
    from collections.abc import Iterator

TYPE = "Microsoft.Rtc.Management.Xds.ManagementConnection"


@cmdlet(
    "Get-CsManagementConnection", output=(TYPE,), type_name="Microsoft.Rtc.Management.Xds.GetManagementConnectionCmdlet"
)
class GetCsManagementConnection(CsCmdlet):
    """Shows the server of the Central Management store, as the directory names it.

    PS> (Get-CsManagementConnection).SqlServer
    atl-sql-001.litwareinc.com
    """

    def process(self) -> Iterator[PSCustomObject]:
        """Writes the connection; nothing where there is no store."""
        found = location(self.deployment)
        if found is None:
            return
        members = {
            "StoreProvider": "Sql",
            "Connection": f"Data Source={found.back_end};Initial Catalog=xds;Integrated Security=True",
            "ReadOnly": False,
            "SqlServer": found.server,
            "SqlInstance": found.instance,
            "MirrorSqlServer": found.mirror_server or None,
            "MirrorSqlInstance": found.mirror_instance or None,
        }
        yield PSCustomObject(members, (TYPE, "System.Object"))
