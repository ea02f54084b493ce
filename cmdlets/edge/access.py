"""The Edge servers: who may come in, how other organizations are found, and how media are relayed."""

from typing import Annotated

from cmdlets.configurations.rules import SettingsRefused
from lyncshell.declare import (
    GLOBAL,
    SERVICE,
    SITE,
    Choice,
    In,
    InputOnly,
    Named,
    ParameterSets,
    Range,
    ReadOnly,
    Settings,
    configuration,
    settings,
    span,
)
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.repository import Repository
from lyncshell.values.dates import TimeSpan
from lyncshell.values.numbers import UInt32


def _routing(item: SettingsObject, repository: Repository) -> None:
    """One of the two switches says how other organizations are found; a default route needs its server."""
    by_default, by_dns = item.values.pop("UseDefaultRouting", False), item.values.pop("UseDnsSrvRouting", False)
    if by_default:
        _no_providers(item, repository)
        item.set("RoutingMethod", "UseDefaultRouting")
    elif by_dns:
        item.set("RoutingMethod", "UseDnsSrvRouting")
        item.set("DefaultRouteFqdn", None)
    is_default = item.get("RoutingMethod") == "UseDefaultRouting"
    if is_default and not item.get("DefaultRouteFqdn"):
        raise SettingsRefused("UseDefaultRouting needs DefaultRouteFqdn.")
    if not is_default and item.get("DefaultRouteFqdn"):
        raise SettingsRefused("DefaultRouteFqdn needs UseDefaultRouting.", item.get("DefaultRouteFqdn"))


def _no_providers(item: SettingsObject, repository: Repository) -> None:
    """A default route takes all traffic, so that there can be no providers beside it."""
    for name in ("HostingProvider", "PublicProvider"):
        for provider in repository.all(repository.nouns.named(name)):
            message = f'UseDefaultRouting needs all providers removed: there is "{provider.identity}".'
            raise SettingsRefused(message, provider.identity)


DEFAULT_ROUTE, DNS_ROUTING = ("DefaultRoute",), ("DnsSrvRouting",)


LEVEL = Choice(
    "Microsoft.Rtc.Management.WritableConfig.Settings.Edge.VerificationLevelType",
    "AlwaysVerifiable", "AlwaysUnverifiable", "UseSourceVerification",
)  # fmt: skip


@settings(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.Edge"
    ".DisplayAccessEdgeSettingsDnsSrvRouting",
    parameter_sets=ParameterSets(set=("Identity", *DEFAULT_ROUTE, *DNS_ROUTING)),
    checks=(_routing,),
)
class AccessEdgeConfiguration(Settings):
    """Who may connect from outside, and how other organizations are found.

    PS> (Get-CsAccessEdgeConfiguration).RoutingMethod
    UseDnsSrvRouting
    """

    AllowAnonymousUsers: bool = False
    """Whether guests may join meetings."""

    AllowFederatedUsers: bool = False
    """Whether other organizations may be reached."""

    AllowOutsideUsers: bool = True
    """Whether own users may sign in from outside."""

    BeClearingHouse: Annotated[bool, In(set=DNS_ROUTING)] = False
    """Whether the servers pass traffic on between other organizations."""

    EnablePartnerDiscovery: Annotated[bool, In(set=DNS_ROUTING)] = False
    """Whether organizations that are not listed are found by DNS."""

    DiscoveredPartnerVerificationLevel: Annotated[str, LEVEL, In(set=DNS_ROUTING)] = "UseSourceVerification"
    """Whether users of such organizations count as who they say they are."""

    EnableArchivingDisclaimer: bool = False
    """Whether other organizations are told that messages are archived."""

    EnableUserReplicator: bool = False
    """Whether the Edge server has a list of own users."""

    KeepCrlsUpToDateForPeers: bool = True
    """Whether lists of revoked certificates are fetched again and again."""

    MarkSourceVerifiableOnOutgoingMessages: bool = True
    """Whether outgoing messages say that their senders were verified."""

    OutgoingTlsCountForFederatedPartners: Annotated[UInt32, Range(ge=1, le=4)] = UInt32(4)
    """How many connections there may be to one organization."""

    DnsSrvCacheRecordCount: UInt32 | None = None
    """How many answers of DNS are kept."""

    DiscoveredPartnerStandardRate: UInt32 = UInt32(20)
    """How many messages a second an organization that was found may send."""

    EnableDiscoveredPartnerContactsLimit: bool = True
    """Whether the number of its contacts is limited."""

    MaxContactsPerDiscoveredPartner: UInt32 = UInt32(1000)
    """How many contacts it may have."""

    DiscoveredPartnerReportPeriodMinutes: UInt32 = UInt32(60)
    """How often found organizations are reported, in minutes."""

    MaxAcceptedCertificatesStored: UInt32 = UInt32(1000)
    """How many certificates that were accepted are kept."""

    MaxRejectedCertificatesStored: UInt32 = UInt32(500)
    """How many certificates that were refused are kept."""

    CertificatesDeletedPercentage: UInt32 = UInt32(20)
    """How many of them go when there is no room, in percent."""

    SkypeSearchUrl: str | None = None
    """Address of the directory of Skype."""

    RoutingMethod: Annotated[str, ReadOnly()] = "UseDnsSrvRouting"
    """How other organizations are found: by DNS, or all over one server."""

    DefaultRouteFqdn: Annotated[str | None, In(set=DEFAULT_ROUTE)] = None
    """The server over which all of them are reached."""

    IsPublicProvider: Annotated[bool | None, In(set=DEFAULT_ROUTE)] = None
    """Whether that server belongs to a public provider."""

    VerificationLevel: Annotated[str | None, LEVEL, In(set=DEFAULT_ROUTE)] = None
    """Whether users behind it count as who they say they are."""

    UseDefaultRouting: Annotated[bool, InputOnly(), Named("switch"), In(set=DEFAULT_ROUTE)] = False
    """All organizations are reached over DefaultRouteFqdn."""

    UseDnsSrvRouting: Annotated[bool, InputOnly(), Named("switch"), In(set=DNS_ROUTING)] = False
    """Organizations are found by DNS."""


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.Edge.MediaRelaySettings",
    scopes=(GLOBAL, SITE, SERVICE),
    roles=("EdgeServer",),
)
class AVEdgeConfiguration(Settings):
    """How Edge servers relay media.

    PS> (Get-CsAVEdgeConfiguration Global).MaxBandwidthPerUserKb
    10000
    """

    MaxTokenLifetime: Annotated[TimeSpan, Range(ge=span("00:01:00"), le=span("180.00:00:00"))] = span("08:00:00")
    """How long a client may use the relay without asking again."""

    MaxBandwidthPerUserKb: Annotated[UInt32, Range(ge=1)] = UInt32(10000)
    """Most that one user may use, in kilobits a second."""

    MaxBandwidthPerPortKb: Annotated[UInt32, Range(ge=1)] = UInt32(3000)
    """Most that one port may use, in kilobits a second."""
