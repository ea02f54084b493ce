"""Numbers of the organization that nobody has, and who answers them."""

from typing import Annotated

from cmdlets.voice.rules import VoiceRefused, find_application_server
from lyncshell.declare import At, In, InputOnly, Mandatory, ParameterSets, Pattern, ReadOnly, Settings, element
from lyncshell.declare.noun import Form
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.repository import MissingReference, Repository
from lyncshell.store.identity import parse_nested
from lyncshell.values.text import to_string

SETS = ParameterSets(
    ("AnnouncementService", "AutoAttendant"), ("Identity", "RangeSpecification", "AnnouncementService", "AutoAttendant")
)
RANGE = In(None, ("RangeSpecification", "AnnouncementService", "AutoAttendant"))
ANNOUNCEMENT = In(("AnnouncementService",), ("AnnouncementService",), ("AnnouncementService",))
ATTENDANT = In(("AutoAttendant",), ("AutoAttendant",), ("AutoAttendant",))


def _prefixed(numbers: SettingsObject, _: Repository) -> None:
    """Numbers are kept as tel: addresses."""
    for name in ("NumberRangeStart", "NumberRangeEnd", "ExUmAutoAttendantPhoneNumber"):
        text = numbers.get(name)
        if text and not str(text).lower().startswith("tel:"):
            numbers.set(name, f"tel:{text}")


def _range(numbers: SettingsObject, _: Repository) -> None:
    """The first number is not behind the last."""
    first, last = str(numbers.get("NumberRangeStart")), str(numbers.get("NumberRangeEnd"))
    if _number(first) > _number(last):
        raise VoiceRefused(f'"{first}" to "{last}" is no range: the start comes first.', first)


def _answer(numbers: SettingsObject, repository: Repository) -> None:
    """Either an announcement answers, which must be there, or an Exchange attendant."""
    name = numbers.values.pop("AnnouncementName", None)
    if numbers.get("ExUmAutoAttendantPhoneNumber") and name is None:
        numbers.set("AnnouncementService", None)
        numbers.set("AnnouncementId", None)
        return
    if name is None:
        return
    server = find_application_server(repository, str(numbers.get("AnnouncementService")), "AnnouncementService")
    noun = repository.nouns.named("Announcement")
    place = parse_nested(f"Service:{server}")
    found = [each for each in repository.all(noun, parent=place) if str(each.get("Name")).lower() == str(name).lower()]
    if not found or found[0].identity is None:
        raise MissingReference(to_string(name), "AnnouncementName", "Announcement")
    numbers.set("AnnouncementService", server)
    numbers.set("AnnouncementId", found[0].identity.name)
    numbers.set("ExUmAutoAttendantPhoneNumber", None)


def _number(text: str) -> tuple[int, int]:
    digits, _, extension = text.lower().removeprefix("tel:").partition(";ext=")
    return int(digits.lstrip("+")), int(extension or 0)


@element(
    object_type="Microsoft.Rtc.Management.Voice.Helpers.DisplayAnnouncementVacantNumberRange",
    form=Form.RELATIVE,
    relative_set=False,
    parameter_sets=SETS,
    options=("instance_everywhere",),
    checks=(_prefixed, _range, _answer),
)
class UnassignedNumber(Settings):
    """Numbers of the organization that nobody has, and who answers them.

    PS> $spare = New-CsUnassignedNumber Spare +14255551100 +14255551199 -ExUmAutoAttendantPhoneNumber +14255550100
    PS> $spare.NumberRangeEnd
    tel:+14255551199
    """

    AnnouncementService: Annotated[str | None, Mandatory(), At(3, "AnnouncementServerFqdn"), ANNOUNCEMENT] = None
    """The application server whose announcement is played."""

    AnnouncementId: Annotated[str | None, ReadOnly()] = None
    """The announcement; it stays when that is removed."""

    ExUmAutoAttendantPhoneNumber: Annotated[str | None, Mandatory(), At(3), ATTENDANT] = None
    """The number of the Exchange attendant that answers instead."""

    NumberRangeStart: Annotated[
        str | None, Pattern(r"^(tel:)?(\+)?[1-9]\d{0,17}(;ext=[1-9]\d{0,9})?$"), Mandatory(), At(1), RANGE
    ] = None
    """The first number."""

    NumberRangeEnd: Annotated[
        str | None, Pattern(r"^(tel:)?(\+)?[1-9]\d{0,17}(;ext=[1-9]\d{0,9})?$"), Mandatory(), At(2), RANGE
    ] = None
    """The last number."""

    Priority: int | None = None
    """The range's place where ranges overlap; 0 comes first."""

    AnnouncementName: Annotated[str | None, InputOnly(), Mandatory(), At(4), ANNOUNCEMENT] = None
    """The announcement, by its name."""
