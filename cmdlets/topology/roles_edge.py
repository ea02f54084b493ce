"""What Edge servers, their replication service and pools of trusted applications show."""

from typing import Annotated

from cmdlets.topology.role import XDS, Service, ServiceEnd, port
from lyncshell.declare import InputOnly, ReadOnly, displayed
from lyncshell.values.numbers import UInt16


@displayed(object_type=f"{XDS}.DisplayEdgeServer", role_name="EdgeServer")
class EdgeServer(ServiceEnd):
    """Lets people, partners and media in from outside."""

    Registrar: Service = None
    AccessEdgeInternalSipPort: UInt16 = port(5061)
    AccessEdgeExternalSipPort: UInt16 = port(5061)
    AccessEdgeClientSipPort: UInt16 = port(443)
    DataPsomServerPort: UInt16 = port(8057)
    DataPsomClientPort: UInt16 = port(443)
    MediaRelayAuthEdgePort: UInt16 = port(5062)
    MediaRelayInternalTurnTcpPort: UInt16 = port(443)
    MediaRelayExternalTurnTcpPort: UInt16 = port(443)
    MediaRelayInternalTurnUdpPort: UInt16 = port(3478)
    MediaRelayExternalTurnUdpPort: UInt16 = port(3478)
    MediaCommunicationPortStart: UInt16 = port(50000)
    MediaCommunicationPortCount: UInt16 = port(10000)
    AccessEdgeExternalFqdn: Annotated[str | None, ReadOnly()] = None
    DataEdgeExternalFqdn: Annotated[str | None, ReadOnly()] = None
    AVEdgeExternalFqdn: Annotated[str | None, ReadOnly()] = None
    InternalInterfaceFqdn: Annotated[str | None, ReadOnly()] = None
    ExternalMrasFqdn: Annotated[str | None, ReadOnly()] = None
    XmppInternalPort: Annotated[UInt16 | None, InputOnly()] = None
    XmppListeningPort: Annotated[UInt16 | None, InputOnly()] = None
    SkypeSearchProxyPort: Annotated[UInt16 | None, InputOnly()] = None


@displayed(object_type=f"{XDS}.DisplayManagementServer", role_name="ManagementServices")
class ManagementServer(ServiceEnd):
    """Takes the configuration to an Edge server."""

    ReplicationServicePort: UInt16 = port(4443)


@displayed(object_type=f"{XDS}.DisplayExternalServer", role_name="ExternalServer")
class TrustedApplicationPool(ServiceEnd):
    """A pool of programs of others that the servers trust."""

    Registrar: Service = None
    """The Registrar that the applications talk to, by service identity or FQDN."""

    AppSharingPortStart: UInt16 | None = None
    """The first port for shared screens."""

    AppSharingPortCount: UInt16 = port(0)
    """How many ports there are for shared screens."""

    AudioPortStart: UInt16 | None = None
    """The first port for audio."""

    AudioPortCount: UInt16 = port(0)
    """How many ports there are for audio."""

    VideoPortStart: UInt16 | None = None
    """The first port for video."""

    VideoPortCount: UInt16 = port(0)
    """How many ports there are for video."""

    Applications: Annotated[list[str], ReadOnly()] = []
    """The applications of the pool."""

    ThrottleAsServer: bool = True
    """Whether its connections have the limits of servers rather than of clients."""

    TreatAsAuthenticated: bool = True
    """Whether the servers believe it without asking for credentials."""

    OutboundOnly: bool = False
    """Whether it begins conversations only and takes none."""

    RequiresReplication: bool = True
    """Whether the configuration is replicated to it."""
