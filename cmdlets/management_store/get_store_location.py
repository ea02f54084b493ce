"""Get-CsConfigurationStoreLocation: where the directory says that the Central Management store is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.management_store.location import location
from cmdlets.management_store.report_file import write_report
from lyncshell.cmdlet import cmdlet, param
from lyncshell.declare.cmdlet import CsCmdlet
from lyncshell.values.objects import PSCustomObject

if TYPE_CHECKING:
    from collections.abc import Iterator


@cmdlet(
    "Get-CsConfigurationStoreLocation", output=("System.String",),
    type_name="Microsoft.Rtc.Management.Deployment.GetConfigurationStoreLocationCmdlet",
)  # fmt: skip
class GetCsConfigurationStoreLocation(CsCmdlet):
    """Gets the SQL server and instance of the Central Management store from the directory.

    PS> (Get-CsConfigurationStoreLocation).BackEndServer
    atl-sql-001.litwareinc.com\\rtc
    """

    GlobalSettingsDomainController: str | None = param(type="Microsoft.Rtc.Management.Deploy.Fqdn")
    """The domain controller that keeps the global settings; there is one directory here."""

    Report: str | None = None
    """Where a log of the run is written, as HTML."""

    def process(self) -> Iterator[PSCustomObject]:
        """Writes the location; nothing where there is no store."""
        found = location(self.deployment)
        if found is not None:
            members = {"BackEndServer": found.back_end, "MirrorBackEndServer": found.mirror_back_end}
            yield PSCustomObject(members, ("Microsoft.Rtc.Management.Deployment.StoreLocation", "System.Object"))
        write_report(self, self.Report, [] if found is None else [str(found.back_end)])
