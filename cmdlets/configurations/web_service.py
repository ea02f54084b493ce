"""How the web services work: authentication, certificates, group expansion and the web client."""

from typing import Annotated

from cmdlets.configurations.web import WebOrigin, WebTrustedCACertificate
from lyncshell.declare import GLOBAL, SERVICE, SITE, Choice, Range, Settings, configuration
from lyncshell.values.numbers import Int64, UInt32, UInt64


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Web.WebServiceSettings",
    scopes=(GLOBAL, SITE, SERVICE),
    roles=("WebServer",),
)
class WebServiceConfiguration(Settings):
    """How the web services work: authentication, certificates, group expansion and the web client.

    PS> (Get-CsWebServiceConfiguration Global).MaxGroupSizeToExpand
    100
    """

    AllowAnonymousAccessToLWAConference: bool = True
    """Whether guests may join meetings with the web client."""

    CASigningKeyLength: Annotated[UInt64, Range(ge=2048, le=16384)] = UInt64(2048)
    """Length of the key that signs certificates of clients, in bits."""

    DefaultValidityPeriodHours: Annotated[UInt64, Range(ge=8, le=8760)] = UInt64(4320)
    """How long a certificate of a client is good, in hours, where the client asks for nothing else."""

    EnableCertChainDownload: bool = True
    """Whether clients may fetch the chain of certificates."""

    EnableGroupExpansion: bool = True
    """Whether distribution groups may be expanded to their members."""

    InferCertChainFromSSL: bool = True
    """Whether the chain of certificates is taken from the TLS connection."""

    MACResolverUrl: str | None = None
    """Address of a service that tells where a MAC address is."""

    MaxCSRKeySize: Annotated[UInt64, Range(ge=1024, le=16384)] = UInt64(16384)
    """Longest key in a request for a certificate, in bits."""

    MaxGroupSizeToExpand: Annotated[UInt32, Range(ge=1, le=1000)] = UInt32(100)
    """Largest group that is expanded."""

    MaxValidityPeriodHours: Annotated[UInt64, Range(ge=8, le=8760)] = UInt64(8760)
    """Longest time that a certificate of a client may be good, in hours."""

    MinCSRKeySize: Annotated[UInt64, Range(ge=1024, le=16384)] = UInt64(16384)
    """Shortest key in a request for a certificate, in bits."""

    MinValidityPeriodHours: Annotated[UInt64, Range(ge=8, le=4320)] = UInt64(8)
    """Shortest time that a certificate of a client may be good, in hours."""

    SecondaryLocationSourceUrl: str | None = None
    """Address of a service that is asked where a client is when the own one does not know."""

    TrustedCACerts: list[WebTrustedCACertificate] = []
    """Certificates of authorities that are trusted beside the usual ones; see New-CsWebTrustedCACertificate."""

    UseCertificateAuth: bool = True
    """Whether clients may sign in with a certificate."""

    UsePinAuth: bool = True
    """Whether phones may sign in with number and PIN."""

    UseWindowsAuth: Annotated[
        str, Choice("Microsoft.Rtc.Management.WritableConfig.Web.UseWindowsAuth", "Negotiate", "NTLM", "None")
    ] = "Negotiate"
    """Whether clients may sign in with Windows' methods."""

    ShowDownloadCommunicatorAttendeeLink: bool = True
    """Whether the join page offers the attendee client."""

    ShowJoinUsingLegacyClientLink: bool = False
    """Whether the join page offers the client of the release before."""

    AllowExternalAuthentication: bool = True
    """Whether one may sign in to the web client from outside."""

    AutoLaunchLyncWebAccess: bool = True
    """Whether the join page starts the web client by itself."""

    ShowAlternateJoinOptionsExpanded: bool = False
    """Whether the join page shows all ways to join at once."""

    UseWsFedPassiveAuth: bool = False
    """Whether sign-in goes through a federation server with its own page."""

    WsFedPassiveMetadataUri: str | None = None
    """Address of the federation server's metadata."""

    CrossDomainAuthorizationList: list[WebOrigin] = []
    """Web sites whose pages may use the web services; see New-CsWebOrigin."""

    EnableMediaBasicAuth: bool | None = None
    """Whether recordings may be fetched with Basic authentication."""

    EnableStatisticsInResponse: bool = False
    """Whether answers carry figures of their making."""

    HstsMaxAgeInSeconds: Int64 = Int64(315360000)
    """How long browsers use HTTPS only, in seconds; a negative value leaves the header out."""

    PendingGetWaitTimeOutInMinutes: Annotated[Int64, Range(ge=5, le=15)] = Int64(15)
    """How long a waiting request is kept open, in minutes."""

    PendingGetWaitSupportingApps: str = "None"
    """Clients that use waiting requests: Android;iPhone;iPad;Macintosh;Windows, or All, or None."""

    MobilePreferredAuthType: Annotated[
        str | None,
        Choice(
            "Microsoft.Rtc.Management.WritableConfig.Web.MobilePreferredAuthType",
            "None", "OAuth", "WebTicketServiceAnon", "WebTicketServiceWinNegotiate", "WebTicketServiceWinNtlm",
            "WebTicketServiceCert", "WebTicketServicePin", "WsFedPassive", "WsFedBearer", "WebTicketServiceAuth",
        ),
    ] = None
    """The method that phones try first."""

    UseDomainAuthInLWA: bool | None = None
    """Whether the web client signs in with the domain's account."""

    UseWebClientLegacyUI: bool = False
    """Whether the web client has its former look."""

    EnableCORS: bool = False
    """Whether scripts of other origins may use the web services."""

    OverrideAuthTypeForInternalClients: str | None = None
    """Method that clients inside are told to use."""

    OverrideAuthTypeForExternalClients: str | None = None
    """Method that clients outside are told to use."""
