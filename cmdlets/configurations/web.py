"""What clients find on web servers: autodiscovery, links, origins, certificates, and the services behind them."""

from typing import Annotated

from lyncshell.declare import (
    GLOBAL,
    SERVICE,
    SITE,
    Choice,
    Mandatory,
    Pattern,
    ReadOnly,
    Settings,
    configuration,
    settings,
    value,
)
from lyncshell.values.numbers import UInt32


@value(object_type="Microsoft.Rtc.Management.WriteableConfig.Settings.WebLink.WebLink")
class WebLink(Settings):
    """A link of a name, to put into an autodiscover configuration.

    PS> (New-CsWebLink -Token Domain -Href https://lync.litwareinc.com).Token
    Domain
    """

    Token: Annotated[str | None, Mandatory()] = None
    """The name."""

    Href: Annotated[str | None, Mandatory()] = None
    """The address."""


@configuration(
    object_type="Microsoft.Rtc.Management.WriteableConfig.Settings.AutoDiscoverConfiguration"
    ".AutoDiscoverConfiguration",
)
class AutodiscoverConfiguration(Settings):
    """What clients are told that look for their server.

    PS> (Get-CsAutodiscoverConfiguration Global).WebLinks.Count
    0
    """

    WebLinks: list[WebLink] = []
    """Links to other deployments; see New-CsWebLink."""

    ExternalSipClientAccessFqdn: str | None = None
    """Server to which clients outside connect."""

    ExternalSipClientAccessPort: UInt32 | None = None
    """Its port."""

    EnableCertificateProvisioningServiceUrl: bool = True
    """Whether clients are told where they get a certificate."""

    EnableCORS: bool = False
    """Whether scripts of other origins may ask."""


@value(object_type="Microsoft.Rtc.Management.WritableConfig.Settings.Web.Origin")
class WebOrigin(Settings):
    """A web site whose pages may use the web services, to put into a web service configuration.

    PS> (New-CsWebOrigin -Url https://www.litwareinc.com).Url
    https://www.litwareinc.com
    """

    Url: Annotated[str | None, Pattern(r"^https?:"), Mandatory()] = None
    """The site."""


@value(object_type="Microsoft.Rtc.Management.WritableConfig.Settings.Web.CACertID")
class WebTrustedCACertificate(Settings):
    """A certificate of an authority that is trusted, to put into a web service configuration.

    PS> (New-CsWebTrustedCACertificate -Thumbprint A1B2C3 -CAStore TrustedRootCA).CAStore
    TrustedRootCA
    """

    Thumbprint: Annotated[str | None, Mandatory()] = None
    """The certificate."""

    CAStore: Annotated[
        str | None, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Settings.Web.CAStore",
            "TrustedRootCA", "IntermediateCA", "ThirdPartyRootCA",
        ), Mandatory(),
    ] = None
    """The store that holds it."""


@configuration(
    object_type="System.Object#PlatformServiceSettings",
    scopes=(GLOBAL, SITE, SERVICE),
    roles=("WebServer",),
)
class PlatformServiceSettings(Settings):
    """How the services for mobile and web clients work.

    PS> (Set-CsPlatformServiceSettings -EnablePushNotifications $true); (Get-CsPlatformServiceSettings Global).EnablePushNotifications
    True
    """  # noqa: E501

    EnableCORS: bool | None = None
    """Whether scripts of other origins may use the services."""

    EnableDelegateManagement: bool | None = None
    """Whether users may name delegates."""

    EnableE911: bool | None = None
    """Whether emergency calls with a location are possible."""

    EnableExternalAccessCheck: bool | None = None
    """Whether the right to sign in from outside is checked."""

    EnableFileTransfer: bool | None = None
    """Whether files may be sent."""

    EnablePushNotifications: bool | None = None
    """Whether notices reach sleeping clients."""

    EnableUcwaScopeCheck: bool | None = None
    """Whether what an application may do is checked."""

    MaxRegistrationsPerPublicApplication: int | None = None
    """How many clients of one application may be signed in."""

    UseLegacyPushNotifications: bool | None = None
    """Whether notices go the way of the release before."""


@configuration(
    object_type="Microsoft.Rtc.Management.WriteableConfig.Settings.PushNotificationConfiguration"
    ".PushNotificationConfiguration",
    tenant=True,
)
class PushNotificationConfiguration(Settings):
    """Whether notices reach phones while their client sleeps.

    PS> (Get-CsPushNotificationConfiguration Global).EnableApplePushNotificationService
    False
    """

    EnableApplePushNotificationService: bool = False
    """Whether notices go to phones of Apple."""

    EnableMicrosoftPushNotificationService: bool = False
    """Whether notices go to Windows phones."""


@settings(object_type="System.Object#UserSettingsPageConfiguration", changes=False)
class UserSettingsPageConfiguration(Settings):
    """Addresses of the pages where users change their settings.

    PS> @(Get-CsUserSettingsPageConfiguration).Count
    1
    """

    PstnCallingUri: Annotated[str | None, ReadOnly()] = None
    """Page for calls."""

    VoicemailUri: Annotated[str | None, ReadOnly()] = None
    """Page for voice mail."""


@settings(object_type="System.Object#TeamsUpgradeConfiguration", tenant=True, options=("instance_not_piped",))
class TeamsUpgradeConfiguration(Settings):
    """What clients do whose users move to Teams.

    PS> (Get-CsTeamsUpgradeConfiguration).SfBMeetingJoinUx
    NativeLimitedClient
    """

    DownloadTeams: bool = True
    """Whether the client fetches Teams in the background."""

    SfBMeetingJoinUx: Annotated[
        str, Choice("System.SfBMeetingJoinUx", "SkypeMeetingsApp", "NativeLimitedClient"),
    ] = "NativeLimitedClient"
    """What opens meetings of the former client."""


@settings(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.HybridConfiguration"
    ".TenantHybridConfiguration",
    tenant=True,
    options=("instance_not_piped",),
)
class TenantHybridConfiguration(Settings):
    """How a deployment and its tenant in the cloud know each other.

    PS> (Get-CsTenantHybridConfiguration).UseOnPremDialPlan
    True
    """

    PeerDestination: str | None = None
    """The Edge server of the deployment."""

    HybridConfigServiceInternalUrl: str | None = None
    """Address of the service inside."""

    HybridConfigServiceExternalUrl: str | None = None
    """Address of the service outside."""

    UseOnPremDialPlan: bool = True
    """Whether the dial plans of the deployment hold."""
