"""The one network configuration, and what only it holds: bypass settings and policies between sites."""

from typing import Annotated

from cmdlets.network.bandwidth import SPACE, NetworkBandwidthPolicyProfile
from cmdlets.network.regions import (
    GUID,
    NetworkInterRegionRoute,
    NetworkRefused,
    NetworkRegion,
    NetworkRegionLink,
    new_bypass_id,
)
from cmdlets.network.sites import NetworkSite, NetworkSubnet
from lyncshell.declare import Choice, Mandatory, Reference, Settings, element, settings, value
from lyncshell.declare.noun import Form
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.repository import Repository

MODE = Choice(f"{SPACE}.BypassModeEnumType", "Off", "ICE", "Any")
INSIDE = Choice(f"{SPACE}.InternalBypassModeEnumType", "Off", "Any")


def _bypass_mode(bypass: SettingsObject, _: Repository) -> str | None:
    """Bypass that is on uses any way inside; Always means nothing while it is off."""
    if bypass.get("Enabled"):
        bypass.ps_set("InternalBypassMode", "Any")
    elif bypass.get("AlwaysBypass"):
        return "AlwaysBypass setting is ignored if Enabled is set to false."
    return None


@value(object_type=f"{SPACE}.MediaBypassSettingsType", tenant=True, checks=(_bypass_mode,))
class NetworkMediaBypassConfiguration(Settings):
    """Settings of media bypass, to put into the network configuration.

    PS> (New-CsNetworkMediaBypassConfiguration -Enabled $true -AlwaysBypass $true).AlwaysBypass
    True
    """

    Enabled: bool = False
    """Whether media may flow without the Mediation Server."""

    InternalBypassMode: Annotated[str, INSIDE] = "Off"
    """How clients inside do it; it becomes Any when bypass is enabled."""

    ExternalBypassMode: Annotated[str, MODE] = "Off"
    """How clients outside do it; reserved by the product."""

    AlwaysBypass: bool = False
    """Whether every call bypasses; it cannot be combined with admission control."""

    BypassID: Annotated[str | None, GUID] = None
    """The id that stands for every site where bypass is always on."""

    EnableDefaultBypassID: bool = False
    """Whether subnets without a site have the id above."""

    EnabledForAudioVideoConferences: bool = False
    """Whether meetings bypass too."""


def _two_sites(item: SettingsObject, repository: Repository) -> None:
    """A policy joins two sites, and two sites have one policy."""
    pair = _pair(item)
    if len(pair) == 1:
        raise NetworkRefused("NetworkSiteID1 and NetworkSiteID2 must be two sites.", item.get("NetworkSiteID1"))
    for other in repository.all(item.noun):
        if other.identity != item.identity and _pair(other) == pair:
            raise NetworkRefused(f'The policy "{other.identity}" joins these two sites already.', other.identity)


def _pair(item: SettingsObject) -> frozenset[str]:
    return frozenset(str(item.get(name)).lower() for name in ("NetworkSiteID1", "NetworkSiteID2"))


@element(
    of="NetworkConfiguration",
    list_property="InterNetworkSitePolicies",
    object_type=f"{SPACE}.InterNetworkSitePolicyType",
    key="InterNetworkSitePolicyID",
    form=Form.RELATIVE,
    checks=(_two_sites,),
)
class NetworkInterSitePolicy(Settings):
    """The limit of a direct link between two sites of a region.

    PS> New-CsNetworkInterSitePolicy SEA-PDX -NetworkSiteID1 SeattleOffice -NetworkSiteID2 PortlandOffice -BWPolicyProfileID 5Mb_Link | ForEach-Object BWPolicyProfileID
    5Mb_Link
    """  # noqa: E501

    BWPolicyProfileID: Annotated[str | None, Reference("NetworkBandwidthPolicyProfile")] = None
    """The profile that limits the link."""

    InterNetworkSitePolicyID: str | None = None
    """The policy's name, the same as the identity."""

    NetworkSiteID1: Annotated[str | None, Mandatory(), Reference("NetworkSite")] = None
    """One of the two sites."""

    NetworkSiteID2: Annotated[str | None, Mandatory(), Reference("NetworkSite")] = None
    """The other site."""


def _bypass_ids(item: SettingsObject, _: Repository) -> None:
    """Bypass that holds everywhere needs an id of its own, and excludes admission control."""
    bypass = item.get("MediaBypassSettings")
    if bypass is None:
        return
    if bypass.get("AlwaysBypass") and item.get("EnableBandwidthPolicyCheck"):
        raise NetworkRefused("AlwaysBypass cannot be used while EnableBandwidthPolicyCheck is True.")
    wanted = bypass.get("Enabled") and (bypass.get("AlwaysBypass") or bypass.get("EnableDefaultBypassID"))
    if wanted and not bypass.get("BypassID"):
        bypass.set("BypassID", new_bypass_id())


def _admission_control(item: SettingsObject, repository: Repository) -> None:
    """Admission control needs a region for every site and a route between every two regions."""
    if not item.get("EnableBandwidthPolicyCheck"):
        return
    for site in repository.all(NetworkSite.noun):
        if not site.get("NetworkRegionID"):
            raise NetworkRefused(f'The network site "{site.identity}" belongs to no region.', site.identity)
    regions = [str(region.identity) for region in repository.all(NetworkRegion.noun)]
    routed = {
        frozenset((str(route.get("NetworkRegionID1")).lower(), str(route.get("NetworkRegionID2")).lower()))
        for route in repository.all(NetworkInterRegionRoute.noun)
    }
    for number, first in enumerate(regions):
        for second in regions[number + 1 :]:
            if frozenset((first.lower(), second.lower())) not in routed:
                raise NetworkRefused(f'There is no route between the regions "{first}" and "{second}".')


@settings(
    object_type=f"{SPACE}.NetworkConfigurationSettings",
    resets=True,
    tenant=True,
    checks=(_bypass_ids, _admission_control),
)
class NetworkConfiguration(Settings):
    """The network as a whole: whether calls are admitted by bandwidth, media bypass, and all parts in lists.

    PS> (Get-CsNetworkConfiguration).EnableBandwidthPolicyCheck
    False
    """

    MediaBypassSettings: NetworkMediaBypassConfiguration | None = None
    """Settings of media bypass; see New-CsNetworkMediaBypassConfiguration."""

    BWPolicyProfiles: list[NetworkBandwidthPolicyProfile] = []
    """All bandwidth policy profiles."""

    NetworkRegions: list[NetworkRegion] = []
    """All regions."""

    NetworkRegionLinks: list[NetworkRegionLink] = []
    """All links between regions."""

    InterNetworkRegionRoutes: list[NetworkInterRegionRoute] = []
    """All routes between regions."""

    NetworkSites: list[NetworkSite] = []
    """All network sites."""

    InterNetworkSitePolicies: list[NetworkInterSitePolicy] = []
    """All policies between sites."""

    Subnets: list[NetworkSubnet] = []
    """All subnets."""

    EnableBandwidthPolicyCheck: bool = False
    """Whether calls are admitted only while there is bandwidth for them."""
