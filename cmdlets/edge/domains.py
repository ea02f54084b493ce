"""The domains that the deployment federates with, and those that it does not talk to."""

from typing import Annotated

from lyncshell.declare import Choice, Mandatory, Settings, element, settings
from lyncshell.declare.noun import Form
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.repository import DuplicateKey, Repository
from lyncshell.values.numbers import UInt32

SPACE = "Microsoft.Rtc.Management.WritableConfig.Settings.Edge"


def _on_one_list(item: SettingsObject, repository: Repository) -> None:
    """A domain is allowed or blocked, not both."""
    assert item.identity is not None
    for name in ("AllowedDomain", "BlockedDomain"):
        if name != item.noun.name and repository.exists(name, item.identity.text):
            raise DuplicateKey(item.identity.text, "urn:schema:Microsoft.Rtc.Management.Settings.Edge.2008:Domain")


@element(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.Edge.AllowedDomain",
    key="Domain",
    form=Form.RELATIVE,
    checks=(_on_one_list,),
)
class AllowedDomain(Settings):
    """A domain whose users may be reached, and over which Edge server.

    PS> New-CsAllowedDomain tailspintoys.com -ProxyFqdn sip.tailspintoys.com | ForEach-Object VerificationLevel
    UseSourceVerification
    """

    Domain: Annotated[str | None, Mandatory()] = None
    """The domain, the same as the identity."""

    ProxyFqdn: str | None = None
    """Its Edge server; found by DNS where it is left out."""

    VerificationLevel: Annotated[
        str, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Settings.Edge.VerificationLevelType",
            "AlwaysVerifiable", "AlwaysUnverifiable", "UseSourceVerification",
        ),
    ] = "UseSourceVerification"
    """Whether its users count as who they say they are."""

    Comment: str | None = None
    """Text for administrators."""

    MarkForMonitoring: bool = False
    """Whether traffic with the domain is watched; no longer used by the product."""


@element(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.Edge.BlockedDomain",
    key="Domain",
    form=Form.RELATIVE,
    checks=(_on_one_list,),
)
class BlockedDomain(Settings):
    """A domain whose users cannot reach anybody here.

    PS> New-CsBlockedDomain spam.example -Comment 'Unwanted' | ForEach-Object Domain
    spam.example
    """

    Domain: Annotated[str | None, Mandatory()] = None
    """The domain, the same as the identity."""

    Comment: str | None = None
    """Text for administrators."""


@element(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.XmppFederation"
    ".XmppAllowedPartner#Decorated",
    key="Domain",
    form=Form.RELATIVE,
)
class XmppAllowedPartner(Settings):
    """A domain with XMPP whose users may be reached, and how its gateway is talked to.

    PS> New-CsXmppAllowedPartner jabber.example | ForEach-Object TlsNegotiation
    Required
    """

    Domain: Annotated[str | None, Mandatory()] = None
    """The domain, the same as the identity."""

    Description: str | None = None
    """Text for administrators."""

    AdditionalDomains: list[str] = []
    """Further domains of the partner."""

    ConnectionLimit: UInt32 | None = None
    """How many connections there may be."""

    EnableKeepAlive: bool = True
    """Whether idle connections are kept alive."""

    PartnerType: Annotated[
        str, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Settings.XmppFederation.PartnerType",
            "Federated", "PublicVerified", "PublicUnverified",
        ),
    ] = "PublicUnverified"
    """Whether the partner is federated, or a public one whose users are verified or not."""

    ProxyFqdn: str | None = None
    """Its gateway; found by DNS where it is left out."""

    SaslNegotiation: Annotated[
        str, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Settings.XmppFederation.SaslNegotiation",
            "Required", "Optional", "NotSupported",
        ),
    ] = "Required"
    """Whether SASL must, may, or cannot be used."""

    SupportDialbackNegotiation: bool = True
    """Whether servers may be verified by dialback."""

    TlsNegotiation: Annotated[
        str, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Settings.XmppFederation.TlsNegotiation",
            "Required", "Optional", "NotSupported",
        ),
    ] = "Required"
    """Whether TLS must, may, or cannot be used."""


@settings(object_type="Microsoft.Rtc.Management.WritableConfig.Settings.XmppFederation.XmppGatewaySettings")
class XmppGatewayConfiguration(Settings):
    """How the gateway to partners with XMPP works.

    PS> (Get-CsXmppGatewayConfiguration).PartnerConnectionLimit
    20
    """

    ConnectionLimit: UInt32 = UInt32(1000)
    """How many connections there may be to all partners."""

    PartnerConnectionLimit: UInt32 = UInt32(20)
    """How many there may be to one partner."""

    StreamEstablishmentTimeout: UInt32 = UInt32(60)
    """How long a connection may take to stand, in seconds."""

    StreamInactivityTimeout: UInt32 = UInt32(600)
    """After how long an idle connection is closed, in seconds."""

    KeepAliveInterval: UInt32 = UInt32(300)
    """How often idle connections are kept alive, in seconds."""

    SubscriptionRefreshInterval: UInt32 = UInt32(28800)
    """How often subscriptions are renewed, in seconds."""

    DialbackPassphrase: str | None = None
    """The text from which keys of dialback are made."""

    EnableLoggingAllMessageBodies: bool = False
    """Whether bodies of messages are logged."""


@element(
    object_type="System.Object#AdditionalInternalDomain",
    key="Domain",
    form=Form.RELATIVE,
    verbs=("Get", "New", "Remove"),
)
class AdditionalInternalDomain(Settings):
    """A domain that counts as an own one though it is no SIP domain.

    PS> New-CsAdditionalInternalDomain -Domain partner.litwareinc.com | ForEach-Object Domain
    partner.litwareinc.com
    """

    Domain: Annotated[str | None, Mandatory()] = None
    """The domain, the same as the identity."""
