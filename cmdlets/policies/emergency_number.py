"""A number for emergencies."""

from typing import Annotated

from lyncshell.declare import Length, Mandatory, Pattern, Settings, value


@value(object_type="Microsoft.Rtc.Management.WritableConfig.Policy.Location.EmergencyNumber")
class EmergencyNumber(Settings):
    """A number for emergencies.

    PS> $number = New-CsEmergencyNumber -DialString 911 -DialMask '112;999'
    PS> Set-CsLocationPolicy Global -EmergencyNumbers @{Add = $number}
    PS> (Get-CsLocationPolicy Global).EmergencyNumbers.DialString
    911
    """

    DialString: Annotated[str | None, Mandatory()] = None
    """The number that is called."""

    DialMask: Annotated[str | None, Length(100), Pattern(r"^[0-9;]*$")] = None
    """Numbers that are turned into it, with semicolons between them."""
