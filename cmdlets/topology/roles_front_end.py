"""What the services of a Front End pool show: Registrar, users, web, conferencing, applications, Mediation."""

from typing import Annotated

from cmdlets.topology.role import XDS, Service, ServiceEnd, port
from lyncshell.declare import InputOnly, ReadOnly, displayed
from lyncshell.values.dates import TimeSpan
from lyncshell.values.numbers import UInt16

SECOND = 10_000_000


@displayed(object_type=f"{XDS}.DisplayRegistrar", role_name="Registrar")
class Registrar(ServiceEnd):
    """Signs users in and routes SIP."""

    UserServer: Service = None
    WebServer: Service = None
    EdgeServer: Service = None
    ArchivingDatabase: Service = None
    MirrorArchivingDatabase: Service = None
    MonitoringDatabase: Service = None
    MirrorMonitoringDatabase: Service = None
    BackupRegistrar: Service = None
    EnableAutomaticFailover: bool = False
    FailureDetectionInterval: TimeSpan = TimeSpan(300 * SECOND)
    FailbackDetectionInterval: TimeSpan = TimeSpan(600 * SECOND)
    SipPort: UInt16 = port(5061)
    SipServerTcpPort: UInt16 = port(5060)
    SipHealthPort: UInt16 | None = None
    WebPort: UInt16 = port(444)
    XmppGatewaySipPort: UInt16 = port(5098)
    LyssWcfMtlsPort: UInt16 = port(5077)
    WinFabFederationPort: UInt16 = port(5090)
    WinFabLeaseAgentPort: UInt16 = port(5091)
    WinFabClientConnectionPort: UInt16 = port(5092)
    WinFabIPCPort: UInt16 = port(5093)
    WinFabReplicationPort: UInt16 = port(5094)
    ArchivingServer: Annotated[Service, InputOnly()] = None
    MonitoringServer: Annotated[Service, InputOnly()] = None
    Registrar: Annotated[Service, InputOnly()] = None


@displayed(object_type=f"{XDS}.DisplayDirector", role_name="Registrar")
class Director(ServiceEnd):
    """Sends users to the Registrar of their home pool."""

    WebServer: Service = None
    EdgeServer: Service = None
    MonitoringDatabase: Service = None
    MirrorMonitoringDatabase: Service = None
    SipPort: UInt16 = port(5061)
    SipServerTcpPort: UInt16 = port(5060)
    SipHealthPort: UInt16 | None = None
    WebPort: UInt16 = port(444)
    ArchivingServer: Annotated[Service, InputOnly()] = None
    MonitoringServer: Annotated[Service, InputOnly()] = None


@displayed(object_type=f"{XDS}.DisplayUserServer", role_name="UserServices")
class UserServer(ServiceEnd):
    """Keeps contacts, presence and meetings of the pool's users."""

    UserDatabase: Service = None
    FileStore: Service = None
    ConferenceServer: Service = None
    McuFactorySipPort: UInt16 = port(444)
    UserPinManagementWcfHttpPort: UInt16 = port(443)
    ConfDirManagementWcfTcpPort: UInt16 = port(9001)


@displayed(object_type=f"{XDS}.DisplayConferenceServer", role_name="ConfServices")
class ConferencingServer(ServiceEnd):
    """Runs meetings: messages, audio and video, shared screens and content."""

    FileStore: Service = None
    WebServer: Service = None
    UserServer: Service = None
    EdgeServer: Service = None
    WacServer: Service = None
    ImSipPort: UInt16 = port(5062)
    AudioVideoSipPort: UInt16 = port(5063)
    AppSharingSipPort: UInt16 = port(5065)
    DataPsomPort: UInt16 = port(8057)
    AudioPortStart: UInt16 = port(49152)
    AudioPortCount: UInt16 = port(8348)
    VideoPortStart: UInt16 = port(57501)
    VideoPortCount: UInt16 = port(8034)
    AppSharingPortStart: UInt16 = port(49152)
    AppSharingPortCount: UInt16 = port(16383)
    MeetingPsomPort: Annotated[UInt16 | None, InputOnly()] = None
    PhoneSipPort: Annotated[UInt16 | None, InputOnly()] = None


@displayed(object_type=f"{XDS}.DisplayApplicationServer", role_name="ApplicationServer")
class ApplicationServer(ServiceEnd):
    """Runs the product's own applications: response groups, call park, attendants."""

    Registrar: Service = None
    FileStore: Service = None
    ApplicationDatabase: Service = None
    AtsSipPort: UInt16 = port(5076)
    CpsSipPort: UInt16 = port(5075)
    RgsSipPort: UInt16 = port(5071)
    RgsWcfMtlsPort: UInt16 = port(8404)
    CaaSipPort: UInt16 = port(5072)
    CasSipPort: UInt16 = port(5073)
    PdpSipPort: UInt16 = port(5080)
    PdpTurnPort: UInt16 = port(448)
    AudioPortStart: UInt16 = port(49152)
    AudioPortCount: UInt16 = port(8348)
    VideoPortStart: UInt16 = port(57501)
    VideoPortCount: UInt16 = port(8034)
    AppSharingPortStart: UInt16 = port(49152)
    AppSharingPortCount: UInt16 = port(16383)


@displayed(object_type=f"{XDS}.DisplayMediationServer", role_name="MediationServer")
class MediationServer(ServiceEnd):
    """Joins SIP calls to gateways of the telephone network."""

    Registrar: Service = None
    EdgeServer: Service = None
    SipServerPort: UInt16 = port(5070)
    SipClientTcpPort: UInt16 | None = None
    SipClientTlsPort: UInt16 = port(5067)
    AudioPortStart: UInt16 = port(49152)
    AudioPortCount: UInt16 = port(8348)


@displayed(object_type=f"{XDS}.DisplayPstnGateway", role_name="PstnGateway")
class PstnGateway(ServiceEnd):
    """A gateway to the telephone network."""

    MediationServer: Service = None
    GatewaySipClientTcpPort: UInt16 = port(5066)
    GatewaySipClientTlsPort: UInt16 = port(5067)
    RepresentativeMediaIP: str | None = None
    AlternateByPassId: str | None = None
    Default: bool = False
    Routable: bool = True


@displayed(object_type=f"{XDS}.DisplayCentralManagement", role_name="CentralMgmt")
class CentralManagement(ServiceEnd):
    """Replicates the configuration to all computers."""

    CentralManagementDatabase: Service = None
    FileStore: Service = None
    IsActive: Annotated[bool, ReadOnly()] = True
