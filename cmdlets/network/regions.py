"""Regions of the network, the links between them, and the routes over links."""

from typing import Annotated

from cmdlets.network.bandwidth import SPACE, NetworkBWAlternatePath
from lyncshell.declare import InputOnly, Mandatory, Pattern, Reference, Settings, element
from lyncshell.declare.noun import Form
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.repository import MissingReference, Repository
from lyncshell.errors import ErrorCategory, ShellError

GUID = Pattern("^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$")


class NetworkRefused(ShellError):
    """Objects of the network that contradict each other."""

    category = ErrorCategory.InvalidArgument
    error_id = "XdsValidationException"
    exception_type = "Microsoft.Rtc.Management.Xds.XdsValidationException"


def new_bypass_id() -> str:
    """A new bypass id."""
    from uuid import uuid4

    return str(uuid4())


def _region_paths(region: SettingsObject, _: Repository) -> None:
    """The two switches become objects; without anything said both kinds of media may go around."""
    given = {name: region.values.pop(name) for name in _SWITCHES if region.values.get(name) is not None}
    if given and "BWAlternatePaths" in region.values and region.based_on is None and region.get("BWAlternatePaths"):
        raise NetworkRefused("BWAlternatePaths cannot be used together with AudioAlternatePath and VideoAlternatePath.")
    known = {path.get("BWPolicyModality").text: path for path in region.get("BWAlternatePaths")}
    for name in _SWITCHES:
        modality = name.removesuffix("AlternatePath")
        if name in given or modality not in known:
            path = known[modality] = SettingsObject(NetworkBWAlternatePath.noun, None)
            path.ps_set("BWPolicyModality", modality)
            path.ps_set("AlternatePath", given.get(name, True))
    region.set("BWAlternatePaths", [known["Audio"], known["Video"]])


_SWITCHES = ("AudioAlternatePath", "VideoAlternatePath")


def _region_bypass(region: SettingsObject, _: Repository) -> None:
    """A region always has a bypass id."""
    if not region.get("BypassID"):
        region.set("BypassID", new_bypass_id())


def _central_site(region: SettingsObject, repository: Repository) -> None:
    """The central site is named by its name or SiteId, and printed as `Site:name`."""
    from lyncshell.declare.deployment import find_site

    named = str(region.get("CentralSite") or "")
    site = find_site(repository.view, named)
    if site is None:
        raise MissingReference(named, "CentralSite", "Site")
    region.set("CentralSite", f"Site:{site.identity}")


@element(
    of="NetworkConfiguration",
    list_property="NetworkRegions",
    object_type=f"{SPACE}.NetworkRegionType",
    key="NetworkRegionID",
    form=Form.RELATIVE,
    used_by=("NetworkSite", "NetworkRegionLink", "NetworkInterRegionRoute"),
    checks=(_central_site, _region_paths, _region_bypass),
)
class NetworkRegion(Settings):
    """A hub of the network: its sites reach each other over the region, and other regions over links.

    PS> New-CsNetworkRegion Oceania -CentralSite Redmond | ForEach-Object CentralSite
    Site:Redmond
    """

    Description: str | None = None
    """Text for administrators."""

    BypassID: Annotated[str | None, GUID] = None
    """Where media may flow without the Mediation Server: equal ids; made where it is left out."""

    CentralSite: Annotated[str | None, Mandatory()] = None
    """The central site that the region belongs to, by name or SiteId."""

    BWAlternatePaths: list[NetworkBWAlternatePath] = []
    """Whether audio and video may go over the Internet; see New-CsNetworkBWAlternatePath."""

    NetworkRegionID: str | None = None
    """The region's name, the same as the identity."""

    AudioAlternatePath: Annotated[bool | None, InputOnly()] = None
    """Whether audio may go over the Internet when there is no bandwidth left."""

    VideoAlternatePath: Annotated[bool | None, InputOnly()] = None
    """Whether video may go over the Internet when there is no bandwidth left."""


def _two_regions(item: SettingsObject, _: Repository) -> None:
    """A link or route joins two regions."""
    first, second = str(item.get("NetworkRegionID1")), str(item.get("NetworkRegionID2"))
    if first.lower() == second.lower():
        raise NetworkRefused(f'NetworkRegionID1 and NetworkRegionID2 must be two regions; both are "{first}".', first)


@element(
    of="NetworkConfiguration",
    list_property="NetworkRegionLinks",
    object_type=f"{SPACE}.NetworkRegionLinkType",
    key="NetworkRegionLinkID",
    form=Form.RELATIVE,
    used_by=("NetworkInterRegionRoute",),
    checks=(_two_regions,),
)
class NetworkRegionLink(Settings):
    """The wide area link between two regions.

    PS> (Get-CsNetworkRegionLink NA-EMEA-LINK).BWPolicyProfileID
    50Mb_Link
    """

    BWPolicyProfileID: Annotated[str | None, Reference("NetworkBandwidthPolicyProfile")] = None
    """The profile that limits the link; without one there is no limit."""

    NetworkRegionLinkID: str | None = None
    """The link's name, the same as the identity."""

    NetworkRegionID1: Annotated[str | None, Mandatory(), Reference("NetworkRegion")] = None
    """One of the two regions."""

    NetworkRegionID2: Annotated[str | None, Mandatory(), Reference("NetworkRegion")] = None
    """The other region."""


def _route_links(route: SettingsObject, _: Repository) -> None:
    """The text of link names becomes the list, unless the list is given itself."""
    names = route.values.pop("NetworkRegionLinkIDs", None)
    if names and not ("NetworkRegionLinks" in route.values and route.based_on is None):
        route.set("NetworkRegionLinks", [name.strip() for name in str(names).split(",") if name.strip()])
    if not route.get("NetworkRegionLinks"):
        raise NetworkRefused("A route between two regions needs at least one link: NetworkRegionLinkIDs is missing.")


def _one_route_for_a_pair(route: SettingsObject, repository: Repository) -> None:
    """Two regions have one route, whichever of them is named first."""
    pair = _pair(route)
    for other in repository.all(route.noun):
        if other.identity != route.identity and _pair(other) == pair:
            raise NetworkRefused(
                f'The route "{other.identity}" joins these two regions already; there can be only one.', other.identity
            )


def _pair(route: SettingsObject) -> frozenset[str]:
    return frozenset(str(route.get(name)).lower() for name in ("NetworkRegionID1", "NetworkRegionID2"))


@element(
    of="NetworkConfiguration",
    list_property="InterNetworkRegionRoutes",
    object_type=f"{SPACE}.InterNetworkRegionRouteType",
    key="InterNetworkRegionRouteID",
    form=Form.RELATIVE,
    checks=(_two_regions, _route_links, _one_route_for_a_pair),
)
class NetworkInterRegionRoute(Settings):
    """The links that traffic between two regions takes.

    PS> (Get-CsNetworkInterRegionRoute).NetworkRegionLinks
    NA-EMEA-LINK
    """

    NetworkRegionLinks: Annotated[list[str], Reference("NetworkRegionLink")] = []
    """The links on the way, by name."""

    InterNetworkRegionRouteID: str | None = None
    """The route's name, the same as the identity."""

    NetworkRegionID1: Annotated[str | None, Mandatory(), Reference("NetworkRegion")] = None
    """One of the two regions."""

    NetworkRegionID2: Annotated[str | None, Mandatory(), Reference("NetworkRegion")] = None
    """The other region."""

    NetworkRegionLinkIDs: Annotated[str | None, InputOnly()] = None
    """The names of the links with commas between them; replaces all links."""
