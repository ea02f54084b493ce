"""Meeting rooms: accounts with a system in a room behind them."""

from typing import Annotated

from cmdlets.contacts.kinds import SCHEMA, AddressOf, Archiving, Flag, Line, Policy, ReadOnlyText, Switched
from cmdlets.contacts.rules import prepare_room
from lyncshell.declare import In
from lyncshell.declare.contacts import Contact, ContactKind, contact
from lyncshell.store.directory import USER

OWNER = "urn:device:roomsystem"


@contact(
    ContactKind(
        OWNER, kept_as=USER, prepare=prepare_room, moving=("HostedMigrationOverrideUrl", "Credential"),
    ),
    object_type=f"{SCHEMA}.OCSADMeetingRoom",
    verbs=("Get", "Set", "Move"),
)  # fmt: skip
class MeetingRoom(Contact):
    """A room with a system that joins meetings, and a mailbox by which it is booked.

    PS> Get-CsMeetingRoom -Filter {DisplayName -like 'Conference*'} | ForEach-Object SipAddress
    sip:room1@litwareinc.com
    sip:room2@litwareinc.com
    """

    VoicePolicy: Policy = None
    VoiceRoutingPolicy: Policy = None
    ConferencingPolicy: Policy = None
    DialPlan: Policy = None
    LocationPolicy: Policy = None
    ClientPolicy: Policy = None
    ArchivingPolicy: Policy = None
    ExchangeArchivingPolicy: Archiving = "Uninitialized"
    """Where messages are archived."""
    PinPolicy: Policy = None
    ExternalAccessPolicy: Policy = None
    MobilityPolicy: Policy = None
    HostedVoiceMail: Flag = None
    """Whether voice mail is kept online."""
    HostedVoicemailPolicy: Policy = None
    HostingProvider: ReadOnlyText = None
    RegistrarPool: ReadOnlyText = None
    Enabled: Switched = None
    """Whether the room may sign in."""
    SipAddress: AddressOf = None
    """The SIP address."""
    LineURI: Line = None
    """The telephone number, which nobody else has."""
    EnterpriseVoiceEnabled: Annotated[bool, In(new=())] = False
    """Whether the room telephones with the product."""
    HomeServer: ReadOnlyText = None
    DisplayName: ReadOnlyText = None
    SamAccountName: ReadOnlyText = None
    UserPrincipalName: ReadOnlyText = None
    WindowsEmailAddress: ReadOnlyText = None
    Sid: ReadOnlyText = None
    LineServerURI: AddressOf = None
    """The SIP address of the gateway of remote call control."""
    AudioVideoDisabled: bool = False
    """Whether the room has text only; not together with telephony."""
    RemoteCallControlTelephonyEnabled: bool = False
    """Whether the room controls a telephone on a private branch exchange."""
    PrivateLine: Line = None
    """A second number, which nobody sees."""
    AcpInfo: list[str] = []
    """The providers of dial-in conferences."""
    OwnerUrn: ReadOnlyText = None
    Name: ReadOnlyText = None
    DistinguishedName: ReadOnlyText = None
    Guid: ReadOnlyText = None
