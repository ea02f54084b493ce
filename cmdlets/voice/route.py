"""Voice routes, and the list of all of them."""

from typing import Annotated

from cmdlets.voice.rules import VoiceRefused, find_gateway, pattern_is_regex, usages_exist
from lyncshell.declare import GLOBAL, Mandatory, Pattern, Settings, configuration, element
from lyncshell.declare.noun import Form
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.repository import Repository
from lyncshell.store.identity import parse_global_relative


def _gateways(route: SettingsObject, repository: Repository) -> None:
    """The gateways are there; each is named once, by its identity as a service."""
    named = [find_gateway(repository, str(text)) for text in route.get("PstnGatewayList")]
    route.set("PstnGatewayList", list(dict.fromkeys(named)))


def _caller_id(route: SettingsObject, _: Repository) -> None:
    """A number that is replaced needs another in its place."""
    if route.get("SuppressCallerId") and not route.get("AlternateCallerId"):
        raise VoiceRefused("SuppressCallerId needs an AlternateCallerId, which is shown instead.")


def _complete(route: SettingsObject, _: Repository) -> str | None:
    """A route without usages or without gateways carries no calls."""
    missing = [name for name in ("PstnUsages", "PstnGatewayList") if not route.get(name)]
    if not missing:
        return None
    return f'The route "{route.identity}" carries no calls as long as it has no {" and no ".join(missing)}.'


@element(
    object_type="Microsoft.Rtc.Management.WritableConfig.Policy.Voice.Route",
    form=Form.RELATIVE,
    of="RoutingConfiguration",
    list_property="Route",
    key="Name",
    checks=(pattern_is_regex, usages_exist, _gateways, _caller_id, _complete),
)
class VoiceRoute(Settings):
    r"""Which gateways calls to some numbers take, for policies that have one of the route's usages.

    PS> $route = New-CsVoiceRoute Island -NumberPattern '^\+354' -PstnUsages Local -PstnGatewayList 192.168.0.100
    PS> $route.PstnGatewayList
    PstnGateway:192.168.0.100
    """

    Priority: int | None = None
    """The route's place among all routes; 0 comes first."""

    Description: str | None = None
    """Text for administrators."""

    NumberPattern: str = "[0-9]{10}"
    """Regular expression for the numbers that the route is for."""

    PstnUsages: list[str] = []
    """The usages whose policies may take the route."""

    PstnGatewayList: list[str] = []
    """The gateways, as `PstnGateway:fqdn`; calls are spread over them."""

    Name: Annotated[str | None, Mandatory()] = None
    """The route's name, the same as the identity."""

    SuppressCallerId: bool | None = None
    """Whether the caller's number is replaced."""

    AlternateCallerId: Annotated[str | None, Pattern(r"^(\+)?[1-9]\d*(;ext=[1-9]\d*)?$")] = None
    """The number that replaces it."""


def _first_route(routing: SettingsObject) -> None:
    """The route that a fresh installation has: national numbers, with neither usages nor gateways."""
    route = SettingsObject(VoiceRoute.noun, parse_global_relative("LocalRoute"))
    route.set("Name", "LocalRoute")
    route.set("Priority", 0)
    route.set("NumberPattern", r"^(\+1[0-9]{10})$")
    routing.set("Route", [route])


@configuration(
    object_type="Microsoft.Rtc.Management.Writable.Policy.Voice.PSTNRoutingSettings",
    scopes=(GLOBAL,),
    initial=_first_route,
)
class RoutingConfiguration(Settings):
    """All voice routes, and whether the place of a user decides over routes.

    PS> (Get-CsRoutingConfiguration).EnableLocationBasedRouting
    False
    """

    Route: list[VoiceRoute] = []
    """The voice routes; see New-CsVoiceRoute."""

    CallViaWorkCallerId: str | None = None
    """The number that is shown when a call is made over a telephone of the user's choice."""

    EnableLocationBasedRouting: bool = False
    """Whether routes depend on the network site where a user is."""
