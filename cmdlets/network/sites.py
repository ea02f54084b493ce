"""Network sites and the subnets that say which computer is where."""

from ipaddress import AddressValueError, IPv4Address, IPv4Network
from typing import Annotated

from cmdlets.network.bandwidth import SPACE
from cmdlets.network.ranges import Ranges
from cmdlets.network.regions import GUID, NetworkRefused, new_bypass_id
from lyncshell.declare import Mandatory, Range, Reference, Settings, element
from lyncshell.declare.noun import Form
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.repository import Repository


def _needs_region(site: SettingsObject, repository: Repository) -> None:
    """A profile or a bypass id makes sense in a region only, and admission control wants every site in one."""
    if site.get("NetworkRegionID"):
        return
    for name in ("BWPolicyProfileID", "BypassID"):
        if site.get(name):
            raise NetworkRefused(f"{name} needs NetworkRegionID: the site must belong to a region.")
    from lyncshell.store.identity import GLOBAL

    configuration = repository.find(repository.nouns.named("NetworkConfiguration"), GLOBAL)
    if configuration is not None and configuration.get("EnableBandwidthPolicyCheck"):
        raise NetworkRefused("NetworkRegionID is required while EnableBandwidthPolicyCheck is True.")


def _site_bypass(site: SettingsObject, repository: Repository) -> None:
    """A site in a region has a bypass id: the region's, or one of its own behind a link that a profile limits."""
    if not site.get("NetworkRegionID"):
        return
    assert site.identity is not None
    before = repository.find(site.noun, site.identity)
    region = str(site.get("NetworkRegionID")).lower()
    moved = before is not None and str(before.get("NetworkRegionID")).lower() != region
    unchanged = before is not None and before.get("BypassID") == site.get("BypassID")
    if not site.get("BypassID") or (moved and unchanged):
        site.set("BypassID", new_bypass_id() if site.get("BWPolicyProfileID") else _region_bypass(site, repository))


def _region_bypass(site: SettingsObject, repository: Repository) -> str:
    noun = repository.nouns.named("NetworkRegion")
    region = repository.find(noun, noun.parse(str(site.get("NetworkRegionID"))))
    return str(region.get("BypassID")) if region is not None and region.get("BypassID") else new_bypass_id()


@element(
    of="NetworkConfiguration",
    list_property="NetworkSites",
    object_type=f"{SPACE}.DisplayNetworkSiteType",
    key="NetworkSiteID",
    form=Form.RELATIVE,
    used_by=("NetworkSubnet", "NetworkInterSitePolicy"),
    checks=(_needs_region, _site_bypass),
)
class NetworkSite(Settings):
    """An office, behind a link to its region.

    PS> (Get-CsNetworkSite ParisOffice).NetworkRegionID
    EMEA
    """

    NetworkSiteID: str | None = None
    """The site's name, the same as the identity."""

    Description: str | None = None
    """Text for administrators."""

    NetworkRegionID: Annotated[str | None, Mandatory(), Reference("NetworkRegion")] = None
    """The region that the site belongs to."""

    BypassID: Annotated[str | None, GUID] = None
    """Where media may flow without the Mediation Server: equal ids; made where it is left out."""

    BWPolicyProfileID: Annotated[str | None, Reference("NetworkBandwidthPolicyProfile")] = None
    """The profile that limits the link of the site; without one there is no limit."""

    LocationPolicy: str | None = None
    """The per-user location policy that holds for whoever is at the site."""

    EnableLocationBasedRouting: bool = False
    """Whether calls are routed by where the caller is."""

    VoiceRoutingPolicy: str | None = None
    """The per-user voice routing policy of the site, for routing by location."""


def _is_network(subnet: SettingsObject, repository: Repository) -> None:
    """The identity is the first address of the range, and no two subnets overlap."""
    assert subnet.identity is not None
    network = _network(subnet)
    other = Ranges.of(repository).taken_by(network, subnet.identity)
    if other is not None:
        raise NetworkRefused(f"{network} overlaps the subnet {other}.", str(network))


def _network(subnet: SettingsObject) -> IPv4Network:
    assert subnet.identity is not None
    text, bits = subnet.identity.text, int(subnet.get("MaskBits"))
    try:
        address = IPv4Address(text)
    except AddressValueError:
        message = f'"{text}" is no IP address: a subnet is named by the first address of its range.'
        raise NetworkRefused(message, text) from None
    network = IPv4Network((address, bits), strict=False)
    if network.network_address != address:
        first = network.network_address
        raise NetworkRefused(f'"{text}" is not the first address of a range of {bits} mask bits: {first} is.', text)
    return network


@element(
    of="NetworkConfiguration",
    list_property="Subnets",
    object_type=f"{SPACE}.SubnetType",
    key="SubnetID",
    form=Form.RELATIVE,
    checks=(_is_network,),
)
class NetworkSubnet(Settings):
    """A range of addresses at a network site.

    PS> New-CsNetworkSubnet 10.9.1.0 -MaskBits 24 -NetworkSiteID ParisOffice | ForEach-Object MaskBits
    24
    """

    MaskBits: Annotated[int, Range(ge=1, le=32), Mandatory()] = 24
    """How many leading bits of an address the range shares."""

    Description: str | None = None
    """Text for administrators."""

    NetworkSiteID: Annotated[str | None, Reference("NetworkSite")] = None
    """The network site where the addresses are."""

    SubnetID: str | None = None
    """The first address, the same as the identity."""
