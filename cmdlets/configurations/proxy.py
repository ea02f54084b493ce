"""How Registrars and Edge servers treat SIP connections: authentication, compression and sizes."""

from typing import Annotated

from cmdlets.edge.routing import SPACE, SipProxyCustom, SipProxyUseDefault
from lyncshell.declare import GLOBAL, SERVICE, Named, Range, Settings, configuration
from lyncshell.values.numbers import UInt32


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.SipProxy.ProxySettings",
    scopes=(GLOBAL, SERVICE),
    roles=("EdgeServer", "Registrar"),
)
class ProxyConfiguration(Settings):
    """How Registrars and Edge servers treat SIP connections: authentication, compression and sizes.

    PS> (Get-CsProxyConfiguration Global).MaxClientMessageBodySizeKb
    128
    """

    AcceptClientCompression: bool = True
    """Whether connections of clients may be compressed."""

    AcceptServerCompression: bool = True
    """Whether connections of servers may be compressed."""

    EnableWhiteSpaceKeepAlive: bool = True
    """Whether blanks keep a connection alive."""

    MaxClientCompressionCount: Annotated[UInt32, Range(le=65535)] = UInt32(15000)
    """Most compressed connections of clients."""

    MaxServerCompressionCount: Annotated[UInt32, Range(le=65535)] = UInt32(1024)
    """Most compressed connections of servers."""

    Realm: Annotated[SipProxyUseDefault | SipProxyCustom | None, Named(f"{SPACE}.IRealmChoice")] = None
    """The realm of authentication; see New-CsSipProxyUseDefault and New-CsSipProxyCustom."""

    RequestServerCompression: bool = True
    """Whether the server asks other servers to compress."""

    TreatAllClientsAsRemote: bool = False
    """Whether every client counts as one from outside."""

    UseCertificateForClientToProxyAuth: bool = True
    """Whether clients may sign in with a certificate."""

    UseKerberosForClientToProxyAuth: bool = True
    """Whether clients may sign in with Kerberos."""

    UseNtlmForClientToProxyAuth: bool = True
    """Whether clients may sign in with NTLM."""

    DisableNtlmFor2010AndLaterClients: bool = False
    """Whether NTLM is refused to clients that know certificates."""

    DnsCacheRecordCount: UInt32 = UInt32(3000)
    """How many DNS answers are kept."""

    MaxClientMessageBodySizeKb: Annotated[UInt32, Range(ge=64, le=256)] = UInt32(128)
    """Largest body of a message from a client, in kilobytes."""

    MaxServerMessageBodySizeKb: Annotated[UInt32, Range(ge=1000, le=20000)] = UInt32(5000)
    """Largest body of a message from a server, in kilobytes."""

    OutgoingTlsCount: Annotated[UInt32, Range(ge=1, le=4)] = UInt32(4)
    """Most TLS connections to another server."""

    AllowPartnerPollingSubscribes: bool = False
    """Whether partners may poll presence."""

    EnableLoggingAllMessageBodies: bool = False
    """Whether bodies of messages are logged."""

    LoadBalanceEdgeServers: bool = True
    """Whether traffic is spread over Edge servers."""

    LoadBalanceInternalServers: bool = True
    """Whether traffic is spread over own servers."""

    MaxKeepAliveInterval: UInt32 = UInt32(20)
    """Longest time between signs of life, in minutes."""

    SpecialConfigurationList: str | None = None
    """Reserved by the product."""

    TestFeatureList: str | None = None
    """Reserved by the product."""

    TestParameterList: str | None = None
    """Reserved by the product."""
