"""Devices with a line of their own: telephones of common areas, analog devices, video systems of other makers."""

from typing import Annotated

from cmdlets.contacts.kinds import (
    FQDN,
    SCHEMA,
    AddressOf,
    Archiving,
    Flag,
    Home,
    Line,
    Policy,
    ReadOnlyText,
    Switched,
)
from cmdlets.contacts.rules import prepare_analog_device, prepare_device
from lyncshell.declare import In, Mandatory, Named
from lyncshell.declare.contacts import Contact, ContactKind, contact

VERBS = ("Get", "New", "Set", "Remove", "Move")
LEGACY = ("UseLegacyMode",)


@contact(
    ContactKind("urn:device:commonareaphone", place=("OU", "DN"), moving=LEGACY, prepare=prepare_device),
    object_type=f"{SCHEMA}.OCSADCommonAreaPhoneContact",
    verbs=VERBS,
)
class CommonAreaPhone(Contact):
    """A telephone that belongs to a place: a lobby, a kitchen, a workshop.

    PS> New-CsCommonAreaPhone -LineUri 'tel:+14255556711' -RegistrarPool atl-cs-001.litwareinc.com -OU 'OU=Redmond,DC=litwareinc,DC=com' -DisplayName 'Workshop' | Format-List DisplayName, LineURI, EnterpriseVoiceEnabled

    DisplayName            : Workshop
    LineURI                : tel:+14255556711
    EnterpriseVoiceEnabled : True
    """  # noqa: E501

    RegistrarPool: Home = None
    """The pool that is the home of the phone."""
    Enabled: Switched = None
    """Whether the phone may sign in."""
    SipAddress: AddressOf = None
    """The SIP address; New- makes one of a GUID where it is left out."""
    ClientPolicy: Policy = None
    PinPolicy: Policy = None
    VoicePolicy: Policy = None
    VoiceRoutingPolicy: Policy = None
    MobilityPolicy: Policy = None
    ConferencingPolicy: Policy = None
    LineURI: Annotated[Line, Mandatory()] = None
    """The telephone number, which nobody else has: `tel:+14255556710`."""
    DisplayNumber: str | None = None
    """The number as people write it."""
    DisplayName: str | None = None
    """The name that others see."""
    Description: str | None = None
    """What the phone is for."""
    ExUmEnabled: Annotated[bool, In(new=(), set=())] = False
    EnterpriseVoiceEnabled: Flag = None
    """Whether the phone telephones with the product."""
    ExchangeArchivingPolicy: Archiving = "Uninitialized"
    """Where messages are archived."""
    DialPlan: Policy = None
    HomeServer: ReadOnlyText = None
    OwnerUrn: ReadOnlyText = None
    Name: ReadOnlyText = None
    DistinguishedName: ReadOnlyText = None
    Guid: ReadOnlyText = None


@contact(
    ContactKind("urn:device:analogdevice", place=("OU", "DN"), moving=LEGACY, prepare=prepare_analog_device),
    object_type=f"{SCHEMA}.OCSADAnalogDeviceContact",
    verbs=VERBS,
)
class AnalogDevice(Contact):
    """An analog telephone, fax machine or modem behind a gateway.

    PS> New-CsAnalogDevice -LineUri 'tel:+14255556741' -RegistrarPool atl-cs-001.litwareinc.com -AnalogFax $true -Gateway 192.168.0.240 -OU 'OU=Redmond,DC=litwareinc,DC=com' | Format-List Gateway, AnalogFax

    Gateway   : 192.168.0.240
    AnalogFax : True
    """  # noqa: E501

    VoicePolicy: Policy = None
    VoiceRoutingPolicy: Policy = None
    RegistrarPool: Home = None
    """The pool that is the home of the device."""
    Gateway: Annotated[str | None, Named(FQDN), Mandatory()] = None
    """The gateway that the device is connected to."""
    AnalogFax: Annotated[bool, Mandatory()] = False
    """Whether the device is a fax machine or a modem, for which speech codecs are no good."""
    EnterpriseVoiceEnabled: Flag = None
    """Whether the device telephones with the product."""
    ExUmEnabled: Annotated[bool, In(new=(), set=())] = False
    Enabled: Switched = None
    """Whether the device may sign in."""
    LineURI: Annotated[Line, Mandatory()] = None
    """The telephone number, which nobody else has."""
    DisplayNumber: str | None = None
    """The number as people write it."""
    DisplayName: str | None = None
    """The name that others see."""
    SipAddress: AddressOf = None
    """The SIP address; New- makes one of a GUID where it is left out."""
    ExchangeArchivingPolicy: Archiving = "Uninitialized"
    """Where messages are archived."""
    DialPlan: Policy = None
    HomeServer: ReadOnlyText = None
    OwnerUrn: ReadOnlyText = None
    Name: ReadOnlyText = None
    DistinguishedName: ReadOnlyText = None
    Guid: ReadOnlyText = None


@contact(
    ContactKind("urn:device:thirdpartyvideosystem", place=("OU", "DN"), prepare=prepare_device),
    object_type=f"{SCHEMA}.OCSADThirdPartyVideoSystemContact",
    verbs=VERBS,
)
class ThirdPartyVideoSystem(Contact):
    """A video system of another maker that signs in at a Video Interop Server.

    PS> Get-CsThirdPartyVideoSystem | ForEach-Object DisplayName
    Video Room Redmond
    """

    RegistrarPool: Home = None
    """The pool that is the home of the system."""
    Enabled: Switched = None
    """Whether the system may sign in."""
    SipAddress: Annotated[AddressOf, Mandatory()] = None
    """The SIP address."""
    ThirdPartyVideoSystemPolicy: Policy = None
    LineURI: Line = None
    """The telephone number, which nobody else has."""
    DisplayName: str | None = None
    """The name that others see."""
    ExchangeArchivingPolicy: Archiving = "Uninitialized"
    """Where messages are archived."""
    HomeServer: ReadOnlyText = None
    OwnerUrn: ReadOnlyText = None
    Name: ReadOnlyText = None
    DistinguishedName: ReadOnlyText = None
    Guid: ReadOnlyText = None
