"""Set-CsEdgeServer, and the setters of Mediation Servers, gateways and replication."""

from __future__ import annotations

from typing import ClassVar

from cmdlets.topology.set_service import SetService
from lyncshell.cmdlet import OFF, Switch, cmdlet, param


@cmdlet("Set-CsEdgeServer", should_process=True, type_name="Microsoft.Rtc.Management.Xds.SetEdgeServerCmdlet")
class SetCsEdgeServer(SetService):
    """Changes the settings of a service of this role; Enable-CsTopology makes them work.

    PS> Set-CsEdgeServer atl-edge-001.litwareinc.com -MediaRelayAuthEdgePort 5072 -WarningAction SilentlyContinue; (Get-CsService EdgeServer:atl-edge-001.litwareinc.com).MediaRelayAuthEdgePort
    5072
    """  # noqa: E501

    ROLE: ClassVar[str] = "EdgeServer"

    Identity: str | None = param(position=0, type="Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity")
    """The service: `Role:fqdn`, the FQDN of its pool, or its service id."""

    AccessEdgeClientSipPort: int | None = param(type="uint16")
    """The port Access Edge Client Sip, 1 to 65535."""

    AccessEdgeExternalSipPort: int | None = param(type="uint16")
    """The port Access Edge External Sip, 1 to 65535."""

    AccessEdgeInternalSipPort: int | None = param(type="uint16")
    """The port Access Edge Internal Sip, 1 to 65535."""

    DataPsomClientPort: int | None = param(type="uint16")
    """The port Data Psom Client, 1 to 65535."""

    DataPsomServerPort: int | None = param(type="uint16")
    """The port Data Psom Server, 1 to 65535."""

    MediaCommunicationPortCount: int | None = param(type="uint16")
    """How many ports there are for media communication."""

    MediaCommunicationPortStart: int | None = param(type="uint16")
    """The first port for media communication."""

    MediaRelayAuthEdgePort: int | None = param(type="uint16")
    """The port Media Relay Auth Edge, 1 to 65535."""

    MediaRelayExternalTurnTcpPort: int | None = param(type="uint16")
    """The port Media Relay External Turn Tcp, 1 to 65535."""

    MediaRelayExternalTurnUdpPort: int | None = param(type="uint16")
    """The port Media Relay External Turn Udp, 1 to 65535."""

    MediaRelayInternalTurnTcpPort: int | None = param(type="uint16")
    """The port Media Relay Internal Turn Tcp, 1 to 65535."""

    MediaRelayInternalTurnUdpPort: int | None = param(type="uint16")
    """The port Media Relay Internal Turn Udp, 1 to 65535."""

    Registrar: str | None = param(allow_null=True, allow_empty_string=True)
    """The Registrar that it works for, by identity or FQDN."""

    Force: Switch = OFF
    """Asks no questions."""

    XmppInternalPort: int | None = param(type="uint16")
    """The port Xmpp Internal, 1 to 65535."""

    XmppListeningPort: int | None = param(type="uint16")
    """The port Xmpp Listening, 1 to 65535."""

    SkypeSearchProxyPort: int | None = param(type="uint16")
    """The port Skype Search Proxy, 1 to 65535."""


@cmdlet(
    "Set-CsManagementServer", should_process=True,
    type_name="Microsoft.Rtc.Management.Xds.SetManagementServerCmdlet",
)  # fmt: skip
class SetCsManagementServer(SetService):
    """Changes the settings of a service of this role; Enable-CsTopology makes them work.

    PS> Set-CsManagementServer atl-edge-001.litwareinc.com -ReplicationServicePort 4444 -WarningAction SilentlyContinue; (Get-CsService ManagementServer:atl-edge-001.litwareinc.com).ReplicationServicePort
    4444
    """  # noqa: E501

    ROLE: ClassVar[str] = "ManagementServer"

    Identity: str | None = param(position=0, type="Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity")
    """The service: `Role:fqdn`, the FQDN of its pool, or its service id."""

    ReplicationServicePort: int | None = param(type="uint16")
    """The port Replication Service, 1 to 65535."""

    Force: Switch = OFF
    """Asks no questions."""


@cmdlet("Set-CsMediationServer", should_process=True, type_name="Microsoft.Rtc.Management.Xds.SetMediationServerCmdlet")
class SetCsMediationServer(SetService):
    """Changes the settings of a service of this role; Enable-CsTopology makes them work.

    PS> Set-CsMediationServer atl-mcs-001.litwareinc.com -SipServerPort 5074 -WarningAction SilentlyContinue; (Get-CsService MediationServer:atl-mcs-001.litwareinc.com).SipServerPort
    5074
    """  # noqa: E501

    ROLE: ClassVar[str] = "MediationServer"

    Identity: str | None = param(position=0, type="Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity")
    """The service: `Role:fqdn`, the FQDN of its pool, or its service id."""

    AudioPortCount: int | None = param(type="uint16")
    """How many ports there are for audio."""

    AudioPortStart: int | None = param(type="uint16")
    """The first port for audio."""

    EdgeServer: str | None = param(allow_null=True, allow_empty_string=True)
    """The Edge Server that it uses, by identity or FQDN."""

    Registrar: str | None = param(allow_null=True, allow_empty_string=True)
    """The Registrar that it works for, by identity or FQDN."""

    SipClientTcpPort: int | None = param(type="uint16")
    """The port Sip Client Tcp, 1 to 65535."""

    SipClientTlsPort: int | None = param(type="uint16")
    """The port Sip Client Tls, 1 to 65535."""

    SipServerPort: int | None = param(type="uint16")
    """The port Sip Server, 1 to 65535."""

    Force: Switch = OFF
    """Asks no questions."""


@cmdlet("Set-CsPstnGateway", should_process=True, type_name="Microsoft.Rtc.Management.Xds.SetPstnGatewayCmdlet")
class SetCsPstnGateway(SetService):
    """Changes the settings of a service of this role; Enable-CsTopology makes them work.

    PS> Set-CsPstnGateway 192.168.0.240 -RepresentativeMediaIP 192.168.0.241 -WarningAction SilentlyContinue; (Get-CsService PstnGateway:192.168.0.240).RepresentativeMediaIP
    192.168.0.241
    """  # noqa: E501

    ROLE: ClassVar[str] = "PstnGateway"

    Identity: str | None = param(position=0, type="Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity")
    """The service: `Role:fqdn`, the FQDN of its pool, or its service id."""

    Default: bool | None = None
    """Whether it is the gateway that its Mediation Server takes where no route says otherwise; there is one."""

    GatewaySipClientTcpPort: int | None = param(type="uint16")
    """The port Gateway Sip Client Tcp, 1 to 65535."""

    GatewaySipClientTlsPort: int | None = param(type="uint16")
    """The port Gateway Sip Client Tls, 1 to 65535."""

    MediationServer: str | None = param(allow_null=True, allow_empty_string=True)
    """The Mediation Server that it uses, by identity or FQDN."""

    RepresentativeMediaIP: str | None = param(allow_null=True, allow_empty_string=True)
    """The address that stands for its media in media bypass."""

    Routable: bool | None = None
    """Whether routes may name it."""

    AlternateByPassId: str | None = param(allow_null=True, allow_empty_string=True)
    """The bypass id that it has instead of that of its network site."""

    Force: Switch = OFF
    """Asks no questions."""
