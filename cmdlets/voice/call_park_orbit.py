"""Numbers under which calls are parked, or picked up by a group."""

from typing import Annotated

from cmdlets.voice.rules import VoiceRefused, find_application_server
from lyncshell.declare import At, Choice, InputOnly, Mandatory, Pattern, ReadOnly, Settings, element
from lyncshell.declare.noun import Form
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.repository import Repository

LEAST_WITH_SIGN = 100
SIGNS = "*#"


def _service(orbit: SettingsObject, repository: Repository) -> None:
    """The application server is named by its FQDN or identity."""
    given = orbit.values.pop("CallParkService", None)
    if given is not None:
        orbit.set("CallParkServiceId", find_application_server(repository, str(given), "CallParkService"))


def _range(orbit: SettingsObject, _: Repository) -> None:
    """Both ends have the same sign before them and as many digits, and the first is not behind the last."""
    first, last = _end(orbit, "NumberRangeStart"), _end(orbit, "NumberRangeEnd")
    if first[:2] != last[:2] or first[2] > last[2]:
        raise VoiceRefused(
            f'"{orbit.get("NumberRangeStart")}" to "{orbit.get("NumberRangeEnd")}" is no range: both numbers need the '
            "same length and the same sign before them, and the start comes first."
        )
    if first[0] and first[2] <= LEAST_WITH_SIGN:
        raise VoiceRefused(f"A number after {first[0]} must be greater than {LEAST_WITH_SIGN}.", first[2])


def _apart(orbit: SettingsObject, repository: Repository) -> None:
    """Orbits do not overlap."""
    own = (_end(orbit, "NumberRangeStart"), _end(orbit, "NumberRangeEnd"))
    for other in repository.all(orbit.noun):
        if other.identity == orbit.identity:
            continue
        first, last = _end(other, "NumberRangeStart"), _end(other, "NumberRangeEnd")
        if first[:2] == own[0][:2] and own[0] <= last and own[1] >= first:
            raise VoiceRefused(f'The range overlaps with the call park orbit "{other.identity}".', orbit.identity)


def _end(orbit: SettingsObject, name: str) -> tuple[str, int, int]:
    """An end of the range: the sign before it, its length, its number."""
    text = str(orbit.get(name))
    digits = text.lstrip(SIGNS)
    return text[: -len(digits)], len(text), int(digits)


@element(
    object_type="Microsoft.Rtc.Management.Voice.Helpers.DisplayCallParkOrbits",
    form=Form.RELATIVE,
    relative_set=False,
    options=("get_by_type",),
    checks=(_service, _range, _apart),
)
class CallParkOrbit(Settings):
    """Numbers under which calls are parked, or picked up by a group.

    PS> New-CsCallParkOrbit Lobby 7100 7199 pool0.litwareinc.com | ForEach-Object Type
    CallPark
    """

    NumberRangeStart: Annotated[
        str | None, Pattern(r"^(([*#]?[1-9]\d{0,7})|([1-9]\d{0,8}))$"), Mandatory(), At(1)
    ] = None
    """The first number; a * or # may stand before it."""

    NumberRangeEnd: Annotated[
        str | None, Pattern(r"^(([*#]?[1-9]\d{0,7})|([1-9]\d{0,8}))$"), Mandatory(), At(2)
    ] = None
    """The last number, with as many digits."""

    Type: Annotated[
        str, Choice("Microsoft.Rtc.Management.Voice.Helpers.OrbitType", "CallPark", "GroupPickup")
    ] = "CallPark"
    """What the numbers are for."""

    CallParkServiceId: Annotated[str | None, ReadOnly()] = None
    """The application server that has the calls."""

    CallParkService: Annotated[str | None, InputOnly(), Mandatory(), At(3, "CallParkServerFqdn")] = None
    """The application server, by its FQDN or identity."""
