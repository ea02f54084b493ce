"""Whom users may reach outside of the organization, and whether they may sign in from outside."""

from lyncshell.declare import Settings, policy


@policy(
    object_type="Microsoft.Rtc.Management.WritableConfig.Policy.ExternalAccess.ExternalAccessPolicy",
    tenant=True,
    options=("subscription_filters", "grant_to_all"),
)
class ExternalAccessPolicy(Settings):
    """Whom users may reach outside of the organization, and whether they may sign in from outside.

    PS> New-CsExternalAccessPolicy NoFederation -EnableFederationAccess $false | % EnableFederationAccess
    False
    """

    Description: str | None = None
    """Text for administrators."""

    EnableFederationAccess: bool = True
    """Whether federated organizations may be reached."""

    EnableAcsFederationAccess: bool = True
    """Whether communication services of the cloud may be reached."""

    EnableXmppAccess: bool = False
    """Whether partners with XMPP may be reached."""

    EnablePublicCloudAudioVideoAccess: bool = False
    """Whether audio and video work with public providers."""

    EnableTeamsConsumerAccess: bool = True
    """Whether private accounts of the cloud may be reached."""

    EnableTeamsConsumerInbound: bool = True
    """Whether private accounts of the cloud may begin a conversation."""

    EnableOutsideAccess: bool = False
    """Whether users may sign in over the Edge server without a VPN."""
