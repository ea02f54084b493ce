"""Services for calls: parked calls, voice mail over the telephone network, bandwidth, emergencies."""

from typing import Annotated

from lyncshell.declare import Pattern, Range, Settings, configuration, settings, span
from lyncshell.values.dates import TimeSpan
from lyncshell.values.numbers import UInt32


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.CallParkServiceSettings"
    ".CallParkServiceSettings",
)
class CpsConfiguration(Settings):
    """What happens to parked calls.

    PS> (Get-CsCpsConfiguration Global).CallPickupTimeoutThreshold.TotalSeconds
    90
    """

    CallPickupTimeoutThreshold: Annotated[
        TimeSpan, Range(ge=span("00:00:10"), le=span("00:10:00")),
    ] = span("00:01:30")
    """How long a call is parked before it rings again where it came from."""

    MaxCallPickupAttempts: Annotated[int, Range(ge=1, le=10)] = 1
    """How often it rings there."""

    OnTimeoutURI: Annotated[str | None, Pattern(r"^sip:")] = None
    """Where it goes when nobody answers there."""

    EnableMusicOnHold: bool = True
    """Whether the parked caller hears music."""


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.ExumRouting"
    ".VoicemailReroutingConfiguration",
)
class VoicemailReroutingConfiguration(Settings):
    """Numbers over which voice mail is reached when the network fails.

    PS> (Get-CsVoicemailReroutingConfiguration Global).Enabled
    False
    """

    Enabled: bool = False
    """Whether voice mail goes over the telephone network then."""

    AutoAttendantNumber: Annotated[str | None, Pattern(r"^(?:\+?[1-9]\d*)$")] = None
    """Number to which calls for mailboxes go."""

    SubscriberAccessNumber: Annotated[str | None, Pattern(r"^(?:\+?[1-9]\d*)$")] = None
    """Number under which users hear their messages."""


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.BandwidthPolicyServiceConfiguration"
    ".BandwidthPolicyServiceConfiguration",
)
class BandwidthPolicyServiceConfiguration(Settings):
    """How the service works that watches bandwidth.

    PS> (Get-CsBandwidthPolicyServiceConfiguration Global).LogCleanUpInterval.Days
    10
    """

    EnableLogging: bool = False
    """Whether it logs."""

    LogCleanUpInterval: Annotated[
        TimeSpan, Range(ge=span("1.00:00:00"), le=span("60.00:00:00")),
    ] = span("10.00:00:00")
    """How long logs are kept."""

    MaxLogFileSizeMb: Annotated[UInt32, Range(ge=1)] = UInt32(3)
    """Largest log, in megabytes."""

    MaxTokenLifetime: Annotated[TimeSpan, Range(ge=span("01:00:00"), le=span("1.00:00:00"))] = span("08:00:00")
    """How long a client may use the service without asking again."""


@settings(
    object_type="Microsoft.Rtc.Management.WritableConfig.Policy.Location.EnhancedEmergencyServiceDisclaimer",
    resets=True,
)
class EnhancedEmergencyServiceDisclaimer(Settings):
    """The text that users see who do not tell their location.

    PS> Set-CsEnhancedEmergencyServiceDisclaimer -Body 'Emergency services will not know where you are.'; (Get-CsEnhancedEmergencyServiceDisclaimer).Body
    Emergency services will not know where you are.
    """  # noqa: E501

    Body: str | None = None
    """The text."""
