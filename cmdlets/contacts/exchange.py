"""Exchange's voice mail: the contacts by which its auto attendants and subscriber access are called."""

from typing import Annotated

from cmdlets.contacts.kinds import SCHEMA, AddressOf, Archiving, Flag, Home, ReadOnlyText, Switched
from cmdlets.contacts.rules import prepare_voice_mail
from lyncshell.declare import In, Mandatory, Pattern
from lyncshell.declare.contacts import Contact, ContactKind, contact


@contact(
    ContactKind("urn:exum", place=("OU",), moving=("UseLegacyMode",), prepare=prepare_voice_mail),
    object_type=f"{SCHEMA}.OCSADExUmContact",
    verbs=("Get", "New", "Set", "Remove", "Move"),
)
class ExUmContact(Contact):
    """A contact of Exchange Unified Messaging: an auto attendant or the number of voice mail.

    PS> Set-CsExUmContact sip:exumsa1@fabrikam.com -DisplayNumber '+14255550199'; (Get-CsExUmContact sip:exumsa1@fabrikam.com).LineURI
    tel:+14255550199
    """  # noqa: E501

    AutoAttendant: bool = False
    """Whether an auto attendant answers; subscriber access does otherwise."""
    IsSubscriberAccess: Annotated[bool, In(new=(), set=())] = False
    Description: str | None = None
    """What the contact is for."""
    DisplayNumber: Annotated[str | None, Pattern(r"^\+?[1-9]\d*$"), Mandatory()] = None
    """The telephone number: digits, with a plus before them or without; LineURI follows it."""
    LineURI: ReadOnlyText = None
    DisplayName: ReadOnlyText = None
    ProxyAddresses: Annotated[list[str], In(new=(), set=())] = []
    HomeServer: ReadOnlyText = None
    EnterpriseVoiceEnabled: Flag = None
    """Whether calls reach the contact."""
    ExUmEnabled: Annotated[bool, In(new=(), set=())] = False
    Enabled: Switched = None
    """Whether the contact is enabled."""
    SipAddress: Annotated[AddressOf, Mandatory()] = None
    """The SIP address, which nobody else has."""
    RegistrarPool: Home = None
    """The pool that is the home of the contact."""
    ExchangeArchivingPolicy: Archiving = "Uninitialized"
    """Where messages are archived."""
    OwnerUrn: ReadOnlyText = None
    Name: ReadOnlyText = None
    DistinguishedName: ReadOnlyText = None
    Guid: ReadOnlyText = None
