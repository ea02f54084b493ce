"""How emergency calls are made, and whether clients look for their location."""

from typing import Annotated

from cmdlets.policies.emergency_number import EmergencyNumber
from cmdlets.voice.rules import usages_exist
from lyncshell.declare import Choice, Length, Pattern, Range, Settings, policy
from lyncshell.values.numbers import Int64


@policy(
    object_type="Microsoft.Rtc.Management.WritableConfig.Policy.Location.LocationPolicy",
    tenant=("Get", "New", "Set", "Remove"),
    used_by=("NetworkSite",),
    checks=(usages_exist,),
)
class LocationPolicy(Settings):
    """How emergency calls are made, and whether clients look for their location.

    PS> New-CsLocationPolicy Labs -EnhancedEmergencyServicesEnabled $true -LocationRequired yes | % LocationRequired
    yes
    """

    ConferenceMode: Annotated[
        str | None, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Policy.Location.ConferenceModeEnum",
            "Oneway", "Twoway")
    ] = None
    """Whether who joins only listens (Oneway) or talks too (Twoway)."""

    ConferenceUri: Annotated[str | None, Length(256, 1), Pattern(r"^sip:")] = None
    """SIP address that joins emergency calls."""

    Description: str | None = None
    """Text for administrators."""

    EmergencyDialMask: Annotated[str | None, Length(100), Pattern(r"^[0-9;]*$")] = None
    """Numbers that are turned into that number, with semicolons between them."""

    EmergencyDialString: Annotated[str | None, Length(10, 1), Pattern(r"^[0-9]{1,10}$")] = None
    """The number that is called in an emergency."""

    EnhancedEmergencyServicesEnabled: bool = False
    """Whether the client sends its location with emergency calls."""

    LocationRequired: Annotated[
        str, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Policy.Location.LocationRequiredEnum",
            "no", "yes", "disclaimer")
    ] = "no"
    """Whether the user is asked for a location that the client cannot find: no, yes, or yes with the disclaimer."""

    NotificationUri: Annotated[str | None, Length(256, 1), Pattern(r"^sip:")] = None
    """SIP addresses that get a message about emergency calls, with commas between them."""

    PstnUsage: str | None = None
    """The usage by which emergency calls find their route."""

    UseLocationForE911Only: bool = False
    """Whether the location serves emergency calls only."""

    EnhancedEmergencyServiceDisclaimer: str | None = None
    """Text for users who are asked for their location."""

    LocationRefreshInterval: Annotated[Int64, Range(ge=1, le=12)] = Int64(4)
    """How often the client looks for its location, in hours."""

    EmergencyNumbers: list[EmergencyNumber] = []
    """Numbers for emergencies with their masks; see New-CsEmergencyNumber."""
