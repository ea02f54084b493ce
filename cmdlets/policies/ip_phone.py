"""How desk phones behave."""

from typing import Annotated

from lyncshell.declare import GLOBAL, TAG, OneOf, Settings, policy
from lyncshell.values.numbers import UInt64


@policy(
    object_type="System.Object#Decorated",
    scopes=(GLOBAL, TAG),
    tenant=True,
    verbs=("Get", "Set", "Grant"),
    options=("one_get_set", "grant_to_tenant", "instance_not_piped"),
)
class IPPhonePolicy(Settings):
    """How desk phones behave.

    PS> Set-CsIPPhonePolicy -UserDialTimeoutMS 4000; (Get-CsIPPhonePolicy Global).UserDialTimeoutMS
    4000
    """

    UserDialTimeoutMS: UInt64 = UInt64(5000)
    """How long the phone waits for the next digit before it dials, in milliseconds."""

    KeyboardLockMaxPinRetry: UInt64 = UInt64(5)
    """How often a wrong PIN may be typed at a locked phone."""

    PrioritizedCodecsList: str = "G722_8000;PCMU;PCMA;G729"
    """Codecs in the order of preference, with semicolons between them."""

    EnablePowerSaveMode: bool = True
    """Whether the phone saves power when nobody uses it."""

    PowerSaveDuringOfficeHoursTimeoutMS: UInt64 = UInt64(900000)
    """How long it waits for that in office hours, in milliseconds."""

    PowerSavePostOfficeHoursTimeoutMS: UInt64 = UInt64(300000)
    """How long it waits for that outside of office hours, in milliseconds."""

    EnableOneTouchVoicemail: bool = True
    """Whether one key calls the voice mail."""

    DateTimeFormat: Annotated[int, OneOf(12, 24)] = 24
    """How the time is shown: 12 or 24 hours."""

    EnableDeviceUpdate: bool = True
    """Whether the phone takes new firmware."""

    EnableExchangeCalendaring: bool = True
    """Whether the phone shows the calendar."""

    EnableBetterTogetherOverEthernet: bool = True
    """Whether the phone works together with a computer that is plugged into it."""

    BetterTogetherOverEthernetPairingMode: Annotated[str, OneOf("Auto", "Manual")] = "Manual"
    """Whether that happens by itself or when the user asks for it."""

    LocalProvisioningServerUser: str | None = None
    """Account at the server where phones fetch settings."""

    LocalProvisioningServerPassword: str | None = None
    """Password of that account."""

    LocalProvisioningServerAddress: str | None = None
    """Address of that server."""

    LocalProvisioningServerType: str = "FTP"
    """The protocol of that server."""
