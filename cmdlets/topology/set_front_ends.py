"""Set-CsRegistrar and the setters of the other services of front ends."""

from __future__ import annotations

from typing import Any, ClassVar

from cmdlets.topology.set_service import SetService
from lyncshell.cmdlet import OFF, Switch, cmdlet, param


@cmdlet("Set-CsRegistrar", should_process=True, type_name="Microsoft.Rtc.Management.Xds.SetRegistrarCmdlet")
class SetCsRegistrar(SetService):
    """Changes the settings of a service of this role; Enable-CsTopology makes them work.

    PS> Set-CsRegistrar pool0.litwareinc.com -BackupRegistrar atl-cs-001.litwareinc.com -WarningAction SilentlyContinue; (Get-CsService Registrar:pool0.litwareinc.com).BackupRegistrar
    Registrar:atl-cs-001.litwareinc.com
    """  # noqa: E501

    ROLE: ClassVar[str] = "Registrar"

    Identity: str | None = param(position=0, type="Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity")
    """The service: `Role:fqdn`, the FQDN of its pool, or its service id."""

    ArchivingServer: str | None = param(allow_null=True, allow_empty_string=True)
    """The Archiving Server that it uses, by identity or FQDN."""

    BackupRegistrar: str | None = param(allow_null=True, allow_empty_string=True)
    """The Registrar that takes over; $null takes it away."""

    EdgeServer: str | None = param(allow_null=True, allow_empty_string=True)
    """The Edge Server that it uses, by identity or FQDN."""

    EnableAutomaticFailover: bool | None = None
    """Whether the backup Registrar takes over by itself; it needs one."""

    FailbackDetectionInterval: Any = param(type="timespan")
    """How long the pool must be back before its users return, from 30 seconds."""

    FailureDetectionInterval: Any = param(type="timespan")
    """How long the pool must be away before the backup takes over, from 30 seconds."""

    MonitoringServer: str | None = param(allow_null=True, allow_empty_string=True)
    """The Monitoring Server that it uses, by identity or FQDN."""

    SipPort: int | None = param(type="uint16")
    """The port Sip, 1 to 65535."""

    UserServer: str | None = param(allow_null=True, allow_empty_string=True)
    """The User Server that it uses, by identity or FQDN."""

    WebPort: int | None = param(type="uint16")
    """The port Web, 1 to 65535."""

    WebServer: str | None = param(allow_null=True, allow_empty_string=True)
    """The Web Server that it uses, by identity or FQDN."""

    Force: Switch = OFF
    """Asks no questions."""

    Registrar: str | None = param(allow_null=True, allow_empty_string=True)
    """The Registrar that it works for, by identity or FQDN."""

    SipHealthPort: int | None = param(type="uint16")
    """The port Sip Health, 1 to 65535."""

    SipServerTcpPort: int | None = param(type="uint16")
    """The port Sip Server Tcp, 1 to 65535."""

    ArchivingDatabase: str | None = param(allow_null=True, allow_empty_string=True)
    """The Archiving Database that it uses, by identity or FQDN."""

    LyssWcfMtlsPort: int | None = param(type="uint16")
    """The port Lyss Wcf Mtls, 1 to 65535."""

    MirrorArchivingDatabase: str | None = param(allow_null=True, allow_empty_string=True)
    """The Mirror Archiving Database that it uses, by identity or FQDN."""

    MirrorMonitoringDatabase: str | None = param(allow_null=True, allow_empty_string=True)
    """The Mirror Monitoring Database that it uses, by identity or FQDN."""

    MonitoringDatabase: str | None = param(allow_null=True, allow_empty_string=True)
    """The Monitoring Database that it uses, by identity or FQDN."""

    WinFabClientConnectionPort: int | None = param(type="uint16")
    """The port Win Fab Client Connection, 1 to 65535."""

    WinFabFederationPort: int | None = param(type="uint16")
    """The port Win Fab Federation, 1 to 65535."""

    WinFabIPCPort: int | None = param(type="uint16")
    """The port Win Fab IPC, 1 to 65535."""

    WinFabLeaseAgentPort: int | None = param(type="uint16")
    """The port Win Fab Lease Agent, 1 to 65535."""

    WinFabReplicationPort: int | None = param(type="uint16")
    """The port Win Fab Replication, 1 to 65535."""

    XmppGatewaySipPort: int | None = param(type="uint16")
    """The port Xmpp Gateway Sip, 1 to 65535."""


@cmdlet("Set-CsDirector", should_process=True, type_name="Microsoft.Rtc.Management.Xds.SetDirectorCmdlet")
class SetCsDirector(SetService):
    """Changes the settings of a service of this role; Enable-CsTopology makes them work.
    """

    ROLE: ClassVar[str] = "Director"

    Identity: str | None = param(position=0, type="Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity")
    """The service: `Role:fqdn`, the FQDN of its pool, or its service id."""

    ArchivingServer: str | None = param(allow_null=True, allow_empty_string=True)
    """The Archiving Server that it uses, by identity or FQDN."""

    EdgeServer: str | None = param(allow_null=True, allow_empty_string=True)
    """The Edge Server that it uses, by identity or FQDN."""

    MonitoringServer: str | None = param(allow_null=True, allow_empty_string=True)
    """The Monitoring Server that it uses, by identity or FQDN."""

    SipPort: int | None = param(type="uint16")
    """The port Sip, 1 to 65535."""

    WebPort: int | None = param(type="uint16")
    """The port Web, 1 to 65535."""

    WebServer: str | None = param(allow_null=True, allow_empty_string=True)
    """The Web Server that it uses, by identity or FQDN."""

    Force: Switch = OFF
    """Asks no questions."""

    SipHealthPort: int | None = param(type="uint16")
    """The port Sip Health, 1 to 65535."""

    SipServerTcpPort: int | None = param(type="uint16")
    """The port Sip Server Tcp, 1 to 65535."""

    MirrorMonitoringDatabase: str | None = param(allow_null=True, allow_empty_string=True)
    """The Mirror Monitoring Database that it uses, by identity or FQDN."""

    MonitoringDatabase: str | None = param(allow_null=True, allow_empty_string=True)
    """The Monitoring Database that it uses, by identity or FQDN."""


@cmdlet("Set-CsUserServer", should_process=True, type_name="Microsoft.Rtc.Management.Xds.SetUserServerCmdlet")
class SetCsUserServer(SetService):
    """Changes the settings of a service of this role; Enable-CsTopology makes them work.

    PS> Set-CsUserServer pool0.litwareinc.com -McuFactorySipPort 446 -WarningAction SilentlyContinue; (Get-CsService UserServer:pool0.litwareinc.com).McuFactorySipPort
    446
    """  # noqa: E501

    ROLE: ClassVar[str] = "UserServer"

    Identity: str | None = param(position=0, type="Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity")
    """The service: `Role:fqdn`, the FQDN of its pool, or its service id."""

    ConferenceServer: str | None = param(allow_null=True, allow_empty_string=True)
    """The Conference Server that it uses, by identity or FQDN."""

    McuFactorySipPort: int | None = param(type="uint16")
    """The port Mcu Factory Sip, 1 to 65535."""

    UserDatabase: str | None = param(allow_null=True, allow_empty_string=True)
    """The User Database that it uses, by identity or FQDN."""

    Force: Switch = OFF
    """Asks no questions."""

    ConfDirManagementWcfTcpPort: int | None = param(type="uint16")
    """The port Conf Dir Management Wcf Tcp, 1 to 65535."""

    UserPinManagementWcfHttpPort: int | None = param(type="uint16")
    """The port User Pin Management Wcf Http, 1 to 65535."""


@cmdlet(
    "Set-CsConferenceServer", should_process=True,
    type_name="Microsoft.Rtc.Management.Xds.SetConferenceServerCmdlet",
)  # fmt: skip
class SetCsConferenceServer(SetService):
    """Changes the settings of a service of this role; Enable-CsTopology makes them work.

    PS> Set-CsConferenceServer pool0.litwareinc.com -AudioPortCount 9000 -WarningAction SilentlyContinue; (Get-CsService ConferencingServer:pool0.litwareinc.com).AudioPortCount
    9000
    """  # noqa: E501

    ROLE: ClassVar[str] = "ConferencingServer"

    Identity: str | None = param(position=0, type="Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity")
    """The service: `Role:fqdn`, the FQDN of its pool, or its service id."""

    AppSharingSipPort: int | None = param(type="uint16")
    """The port App Sharing Sip, 1 to 65535."""

    AppSharingPortCount: int | None = param(type="uint16")
    """How many ports there are for app sharing."""

    AppSharingPortStart: int | None = param(type="uint16")
    """The first port for app sharing."""

    AudioPortCount: int | None = param(type="uint16")
    """How many ports there are for audio."""

    AudioPortStart: int | None = param(type="uint16")
    """The first port for audio."""

    AudioVideoSipPort: int | None = param(type="uint16")
    """The port Audio Video Sip, 1 to 65535."""

    DataPsomPort: int | None = param(type="uint16")
    """The port Data Psom, 1 to 65535."""

    EdgeServer: str | None = param(allow_null=True, allow_empty_string=True)
    """The Edge Server that it uses, by identity or FQDN."""

    ImSipPort: int | None = param(type="uint16")
    """The port Im Sip, 1 to 65535."""

    MeetingPsomPort: int | None = param(type="uint16")
    """The port Meeting Psom, 1 to 65535."""

    PhoneSipPort: int | None = param(type="uint16")
    """The port Phone Sip, 1 to 65535."""

    VideoPortCount: int | None = param(type="uint16")
    """How many ports there are for video."""

    VideoPortStart: int | None = param(type="uint16")
    """The first port for video."""

    Force: Switch = OFF
    """Asks no questions."""


@cmdlet(
    "Set-CsApplicationServer", should_process=True,
    type_name="Microsoft.Rtc.Management.Xds.SetApplicationServerCmdlet",
)  # fmt: skip
class SetCsApplicationServer(SetService):
    """Changes the settings of a service of this role; Enable-CsTopology makes them work.

    PS> Set-CsApplicationServer pool0.litwareinc.com -AudioPortStart 50000 -WarningAction SilentlyContinue; (Get-CsService ApplicationServer:pool0.litwareinc.com).AudioPortStart
    50000
    """  # noqa: E501

    ROLE: ClassVar[str] = "ApplicationServer"

    Identity: str | None = param(position=0, type="Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity")
    """The service: `Role:fqdn`, the FQDN of its pool, or its service id."""

    ApplicationDatabase: str | None = param(allow_null=True, allow_empty_string=True)
    """The Application Database that it uses, by identity or FQDN."""

    AppSharingPortCount: int | None = param(type="uint16")
    """How many ports there are for app sharing."""

    AppSharingPortStart: int | None = param(type="uint16")
    """The first port for app sharing."""

    AtsSipPort: int | None = param(type="uint16")
    """The port Ats Sip, 1 to 65535."""

    AudioPortCount: int | None = param(type="uint16")
    """How many ports there are for audio."""

    AudioPortStart: int | None = param(type="uint16")
    """The first port for audio."""

    CaaSipPort: int | None = param(type="uint16")
    """The port Caa Sip, 1 to 65535."""

    CasSipPort: int | None = param(type="uint16")
    """The port Cas Sip, 1 to 65535."""

    CpsSipPort: int | None = param(type="uint16")
    """The port Cps Sip, 1 to 65535."""

    PdpSipPort: int | None = param(type="uint16")
    """The port Pdp Sip, 1 to 65535."""

    PdpTurnPort: int | None = param(type="uint16")
    """The port Pdp Turn, 1 to 65535."""

    RgsSipPort: int | None = param(type="uint16")
    """The port Rgs Sip, 1 to 65535."""

    RgsWcfMtlsPort: int | None = param(type="uint16")
    """The port Rgs Wcf Mtls, 1 to 65535."""

    VideoPortCount: int | None = param(type="uint16")
    """How many ports there are for video."""

    VideoPortStart: int | None = param(type="uint16")
    """The first port for video."""

    Force: Switch = OFF
    """Asks no questions."""

    Registrar: str | None = param(allow_null=True, allow_empty_string=True)
    """The Registrar that it works for, by identity or FQDN."""
