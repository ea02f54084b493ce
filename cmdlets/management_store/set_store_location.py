"""Set-CsConfigurationStoreLocation: says in the directory where the Central Management store is."""

from __future__ import annotations

from cmdlets.management_store.location import NOUN, location, topology_location
from cmdlets.management_store.report_file import write_report
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.cmdlet import CsCmdlet
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.store.identity import GLOBAL, parse_plain

MISMATCH = "The Central Management Store database in Active Directory doesn't match the one in the topology."


class UnknownSqlServer(ShellError):
    """A SQL server that is in no pool of the topology."""

    category = ErrorCategory.ObjectNotFound
    error_id = "SqlServerNotFound"
    exception_type = "Microsoft.Rtc.Management.Deployment.DeploymentException"


@cmdlet(
    "Set-CsConfigurationStoreLocation", should_process=True,
    type_name="Microsoft.Rtc.Management.Deployment.SetConfigurationStoreLocationCmdlet",
)  # fmt: skip
class SetCsConfigurationStoreLocation(CsCmdlet):
    """Points the directory at the database of the Central Management store.

    PS> Set-CsConfigurationStoreLocation -SqlServerFqdn atl-sql-001.litwareinc.com -SqlInstanceName rtc; (Get-CsManagementConnection).SqlInstance
    rtc
    """  # noqa: E501

    SqlServerFqdn: str = param(mandatory=True, type="Microsoft.Rtc.Management.Deploy.Fqdn")
    """The SQL server."""

    GlobalSettingsDomainController: str | None = param(type="Microsoft.Rtc.Management.Deploy.Fqdn")
    """The domain controller that keeps the global settings; there is one directory here."""

    SqlInstanceName: str | None = None
    """The instance; the default one where it is left out."""

    SkipLookup: Switch = OFF
    """Does not look whether the topology has the server."""

    Force: Switch = OFF
    """Asks no questions."""

    Report: str | None = None
    """Where a log of the run is written, as HTML."""

    MirrorSqlInstanceName: str | None = None
    """The instance of the mirror."""

    MirrorSqlServerFqdn: str | None = param(type="Microsoft.Rtc.Management.Deploy.Fqdn")
    """The SQL server of the mirror."""

    def process(self) -> None:
        """Stores the location."""
        for server in (self.SqlServerFqdn, self.MirrorSqlServerFqdn):
            if server is not None and not self.SkipLookup:
                self._look_up(str(server))
        body = {
            "SqlServer": str(self.SqlServerFqdn), "SqlInstance": self.SqlInstanceName or "",
            "MirrorSqlServer": str(self.MirrorSqlServerFqdn or ""),
            "MirrorSqlInstance": self.MirrorSqlInstanceName or "",
        }  # fmt: skip
        if not self.should_process(str(self.SqlServerFqdn)):
            return
        self.deployment.store.put(NOUN, GLOBAL, {name: value for name, value in body.items() if value})
        place, planned = location(self.deployment), topology_location(self.deployment)
        if place is not None and planned is not None and _text(place.back_end) != _text(planned.back_end):
            self.warning(MISMATCH)
        write_report(self, self.Report, [] if place is None else [str(place.back_end)])

    def _look_up(self, server: str) -> None:
        view = self.deployment.view
        is_known = view.get("Computer", parse_plain(server)) is not None
        if not is_known and next(iter(view.all("Computer")), None) is not None:
            message = f'There is no SQL server "{server}" in the topology; -SkipLookup takes it so.'
            raise UnknownSqlServer(message, server)


def _text(value: str | None) -> str:
    return (value or "").lower()
