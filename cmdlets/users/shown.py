"""What the cmdlets show that keep something of one user: PINs, pools, calls, the numbers of conference providers."""

from typing import Annotated

from lyncshell.declare import Choice, ReadOnly, Settings, displayed
from lyncshell.values.dates import DateTime
from lyncshell.values.numbers import UInt32

Shown = Annotated[str | None, ReadOnly()]
Names = Annotated[list[str], ReadOnly()]
POOL_TYPE = "Microsoft.Rtc.Management.Xds.GetOCsUserPoolInfoCmdlet+UserInformation"
ACTION = Choice("Microsoft.Rtc.Management.Bob.Cmdlets.ActionType", "BusyOnBusy", "VoicemailOnBusy")
ACP_TYPE = "Microsoft.Rtc.Management.ADConnect.Schema.ADUserAcp"
CERTIFICATE_TYPE = "Microsoft.Rtc.Management.UserPinService.CertInfoDetails"



@displayed(object_type="Microsoft.Rtc.Management.UserPinService.PinInfoDetails")
class ClientPinInfo(Settings):
    """Whether a user has a PIN, and whether it is good for anything at the moment."""

    IsPinSet: Annotated[bool, ReadOnly()] = False
    IsLockedOut: Annotated[bool, ReadOnly()] = False
    PinExpirationTime: Annotated[DateTime | None, ReadOnly()] = None


@displayed(object_type="Microsoft.Rtc.Management.UserPinService.PinDetails")
class NewPin(Settings):
    """The PIN that a user was given."""

    Pin: Annotated[str | None, ReadOnly()] = None


@displayed(object_type=POOL_TYPE)
class UserPoolInfo(Settings):
    """The pools of a user."""

    PrimaryPoolFqdn: Shown = None
    BackupPoolFqdn: Shown = None
    UserServicesPoolFqdn: Shown = None
    PrimaryPoolMachinesInPreferredOrder: Names = []
    BackupPoolMachinesInPreferredOrder: Names = []


@displayed(object_type="Microsoft.Rtc.Management.Voice.UserCallForwardingSettings")
class UserCallForwardingSettings(Settings):
    """Where the calls of a user go."""

    EnableForwarding: Shown = None
    EnableSimulRing: Shown = None
    UnansweredToVoicemail: Annotated[bool, ReadOnly()] = False
    UnansweredToOther: Shown = None
    UnansweredWaitTime: Annotated[int, ReadOnly()] = 20
    SettingsActiveWorkHours: Annotated[bool, ReadOnly()] = False
    DelegateRingWaitTime: Annotated[int, ReadOnly()] = 0
    TeamDelegateRingWaitTime: Annotated[int, ReadOnly()] = 0
    Delegates: Annotated[list[str], ReadOnly()] = []
    Team: Annotated[list[str], ReadOnly()] = []


@displayed(object_type="Microsoft.Rtc.Management.Voice.UserDelegates")
class UserDelegates(Settings):
    """Who answers calls for a user."""

    Delegates: Annotated[list[str], ReadOnly()] = []


@displayed(object_type="Microsoft.Rtc.Management.Voice.UserTeamMembers")
class UserTeamMembers(Settings):
    """Whose telephones ring together with a user's."""

    Team: Annotated[list[str], ReadOnly()] = []


@displayed(object_type="Microsoft.Rtc.Management.Voice.Helpers.GroupPickup.DisplayGroupPickupUserOrbit")
class GroupPickupUserOrbit(Settings):
    """The number by which others take a user's calls."""

    Orbit: Shown = None


@displayed(object_type="Microsoft.Rtc.Management.Bob.Cmdlets.BusyOptions")
class BusyOptions(Settings):
    """What callers get while a user talks."""

    ActionType: Annotated[str | None, ACTION] = None


@displayed(object_type=ACP_TYPE)
class UserAcp(Settings):
    """The providers of dial-in conferences that a user has."""

    AcpInfo: Names = []
    DisplayName: Shown = None


@displayed(object_type="Microsoft.Rtc.Management.WritableConfig.Settings.UserServices.UserPstnSettings")
class UserPstnSettings(Settings):
    """How a user reaches the telephone network from online."""

    AllowInternationalCalls: Annotated[bool, ReadOnly()] = False
    HybridPSTNSite: Shown = None


@displayed(object_type="Microsoft.Rtc.Management.ADConnect.Schema.ADContact")
class AdContact(Settings):
    """A contact of the directory."""

    SipAddress: Shown = None
    DisplayName: Shown = None
    LineURI: Shown = None
    ObjectClass: Shown = None
    Name: Shown = None
    DistinguishedName: Shown = None
    Guid: Shown = None


@displayed(object_type="Microsoft.Rtc.Management.ADConnect.Schema.OCSADPrincipal")
class AdPrincipal(Settings):
    """An account, contact or group of the directory."""

    SipAddress: Shown = None
    DisplayName: Shown = None
    SamAccountName: Shown = None
    ObjectClass: Shown = None
    Name: Shown = None
    DistinguishedName: Shown = None
    Guid: Shown = None


@displayed(object_type=CERTIFICATE_TYPE)
class ClientCertificate(Settings):
    """A certificate with which a user's client signs in."""

    ExpirationTime: Annotated[DateTime | None, ReadOnly()] = None
    PublicationTime: Annotated[DateTime | None, ReadOnly()] = None


SLA_BUSY = Choice("Microsoft.Rtc.Management.Sla.SlaBusyOption", "Forward", "BusyOnBusy", "Voicemail")
SLA_MISSED = Choice(
    "Microsoft.Rtc.Management.Sla.SlaUserMissedCallOption", "Disconnect", "Forward", "BusySignal", "Voicemail"
)


@displayed(object_type="Microsoft.Rtc.Management.SlaConfiguration")
class SlaConfiguration(Settings):
    """A line that several users share."""

    MaxNumberOfCalls: Annotated[UInt32 | None, ReadOnly()] = None
    BusyOption: Annotated[str | None, SLA_BUSY] = None
    Target: Shown = None
    MissedCallOption: Annotated[str | None, SLA_MISSED] = None
    MissedCallForwardTarget: Shown = None
    Delegates: Names = []
