"""Get-CsService: the services of the topology, all of them or those of one role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.topology.objects import find_service, pool_of, service_object
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.cmdlet import CsCmdlet, ManagementObjectNotFound
from lyncshell.values.predicate import wildcard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.item import Item

# Parameter set -> role, where they differ.
ROLES = {"ConferenceServer": "ConferencingServer"}


@cmdlet(
    "Get-CsService", default_set="Identity", output=("Microsoft.Rtc.Management.Xds.DisplayMonitoringDatabase",),
    type_name="Microsoft.Rtc.Management.Xds.GetServiceCmdlet",
)  # fmt: skip
class GetCsService(CsCmdlet):
    """Gets the services of the topology: all, those of one role, or one by its identity.

    PS> (Get-CsService -MediationServer -PoolFqdn atl-mcs-001.litwareinc.com).Registrar
    Registrar:atl-cs-001.litwareinc.com
    """

    Identity: str | None = param(
        position=0, sets="Identity", type="Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity"
    )
    """The service, as `Role:fqdn`."""

    Filter: str | None = param(sets="Filter")
    """A pattern with wildcards for identities of services."""

    PoolFqdn: str | None = None
    """Only the services of this pool."""

    ApplicationDatabase: Switch = param(OFF, sets="ApplicationDatabase")
    """Only databases of the product's own applications."""

    ApplicationServer: Switch = param(OFF, sets="ApplicationServer")
    """Only servers of the product's own applications."""

    ArchivingDatabase: Switch = param(OFF, sets="ArchivingDatabase")
    """Only archiving databases."""

    ArchivingServer: Switch = param(OFF, sets="ArchivingServer")
    """Only Archiving Servers of the 2010 release."""

    CentralManagement: Switch = param(OFF, sets="CentralManagement")
    """Only Central Management Servers."""

    CentralManagementDatabase: Switch = param(OFF, sets="CentralManagementDatabase")
    """Only databases of the Central Management store."""

    ConferencingServer: Switch = param(OFF, sets="ConferenceServer", aliases=("ConferenceServer",))
    """Only conferencing servers."""

    Director: Switch = param(OFF, sets="Director")
    """Only Directors."""

    EdgeServer: Switch = param(OFF, sets="EdgeServer")
    """Only Edge servers."""

    FileStore: Switch = param(OFF, sets="FileStore")
    """Only file stores."""

    ManagementServer: Switch = param(OFF, sets="ManagementServer")
    """Only services that take the configuration to Edge servers."""

    MediationServer: Switch = param(OFF, sets="MediationServer")
    """Only Mediation Servers."""

    MonitoringServer: Switch = param(OFF, sets="MonitoringServer")
    """Only Monitoring Servers of the 2010 release."""

    MonitoringDatabase: Switch = param(OFF, sets="MonitoringDatabase")
    """Only monitoring databases."""

    ProvisionServer: Switch = param(OFF, sets="ProvisionServer")
    """Only provisioning servers."""

    ProvisionDatabase: Switch = param(OFF, sets="ProvisionDatabase")
    """Only provisioning databases."""

    PstnGateway: Switch = param(OFF, sets="PstnGateway")
    """Only gateways to the telephone network."""

    Registrar: Switch = param(OFF, sets="Registrar")
    """Only Registrars."""

    TrustedApplicationPool: Switch = param(OFF, sets="TrustedApplicationPool", aliases=("ExternalServer",))
    """Only pools of trusted applications."""

    UserDatabase: Switch = param(OFF, sets="UserDatabase")
    """Only user databases."""

    UserServer: Switch = param(OFF, sets="UserServer")
    """Only user services."""

    WebServer: Switch = param(OFF, sets="WebServer")
    """Only web services."""

    BackupServer: Switch = param(OFF, sets="BackupServer")
    """Only backup services."""

    LegalInterceptServer: Switch = param(OFF, sets="LegalInterceptServer")
    """Only services of legal interception."""

    PersistentChatComplianceDatabase: Switch = param(OFF, sets="PersistentChatComplianceDatabase")
    """Only compliance databases of chat rooms."""

    PersistentChatDatabase: Switch = param(OFF, sets="PersistentChatDatabase")
    """Only databases of chat rooms."""

    PersistentChatServer: Switch = param(OFF, sets="PersistentChatServer")
    """Only servers of chat rooms."""

    WacServer: Switch = param(OFF, sets="WacServer")
    """Only Office Web Apps servers."""

    VideoGateway: Switch = param(OFF, sets="VideoGateway")
    """Only gateways to video systems."""

    VideoInteropServer: Switch = param(OFF, sets="VideoInteropServer")
    """Only servers that join video systems."""

    def process(self) -> Iterator[SettingsObject]:
        """Writes the services."""
        for item in self._found():
            if self.PoolFqdn is None or pool_of(item).lower() == self.PoolFqdn.lower():
                yield service_object(self.deployment, item)

    def _found(self) -> Iterator[Item]:
        if self.Identity is not None:
            item = find_service(self.deployment, self.Identity)
            if item is None:
                self.error(ManagementObjectNotFound(self.Identity))
            else:
                yield item
        elif self.Filter is not None:
            fits = wildcard(self.Filter)
            yield from (item for item in self.deployment.services() if fits(item.identity))
        elif self.set_name in ("Identity", "Filter", ""):
            yield from self.deployment.services()
        else:
            yield from self._of_role(ROLES.get(self.set_name, self.set_name))

    def _of_role(self, role: str) -> Iterator[Item]:
        if self.bound.get(role):
            yield from self.deployment.services(role)
        else:
            # A switch that is given as $false asks for nothing in particular.
            yield from self.deployment.services()
