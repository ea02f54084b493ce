"""What Get-CsUser and Get-CsAdUser show of an account, and what limits its properties have."""

from typing import Annotated

from lyncshell.declare import Choice, Pattern, ReadOnly, Settings, displayed

SCHEMA = "Microsoft.Rtc.Management.ADConnect.Schema"
ARCHIVING = Choice(
    f"{SCHEMA}.ExchangeArchivingPolicyOptionsEnum",
    "Uninitialized", "UseLyncArchivingPolicy", "ArchivingToExchange", "NoArchiving",
)  # fmt: skip

Policy = Annotated[str | None, ReadOnly()]
"""The name of a per-user policy; blank where another scope's applies."""

Line = Annotated[str | None, Pattern(r"^[Tt][Ee][Ll]:\+?[0-9][0-9.()-]*(;[A-Za-z-]+=[^;\s]+)*$")]
"""A telephone number as a tel: URI."""

Sip = Annotated[str | None, Pattern(r"^[Ss][Ii][Pp]:[^\s@]+(@[^\s@]+)?$")]
"""A sip: URI."""


@displayed(object_type=f"{SCHEMA}.ADUser")
class User(Settings):
    """An account that was enabled for the product; policies are those of the user only."""

    VoicePolicy: Policy = None
    VoiceRoutingPolicy: Policy = None
    ConferencingPolicy: Policy = None
    PresencePolicy: Policy = None
    DialPlan: Policy = None
    LocationPolicy: Policy = None
    ClientPolicy: Policy = None
    ClientVersionPolicy: Policy = None
    ArchivingPolicy: Policy = None
    ExchangeArchivingPolicy: Annotated[str, ARCHIVING] = "Uninitialized"
    PinPolicy: Policy = None
    ExternalAccessPolicy: Policy = None
    MobilityPolicy: Policy = None
    PersistentChatPolicy: Policy = None
    UserServicesPolicy: Policy = None
    HostedVoiceMail: bool | None = None
    HostedVoicemailPolicy: Policy = None
    HostingProvider: str | None = None
    RegistrarPool: Annotated[str | None, ReadOnly()] = None
    Enabled: bool | None = None
    SipAddress: Sip = None
    LineURI: Line = None
    EnterpriseVoiceEnabled: bool = False
    ExUmEnabled: Annotated[bool, ReadOnly()] = False
    HomeServer: Annotated[str | None, ReadOnly()] = None
    DisplayName: Annotated[str | None, ReadOnly()] = None
    SamAccountName: Annotated[str | None, ReadOnly()] = None
    OriginatorSid: Annotated[str | None, ReadOnly()] = None
    UserPrincipalName: Annotated[str | None, ReadOnly()] = None
    FirstName: Annotated[str | None, ReadOnly()] = None
    LastName: Annotated[str | None, ReadOnly()] = None
    WindowsEmailAddress: Annotated[str | None, ReadOnly()] = None
    Sid: Annotated[str | None, ReadOnly()] = None
    LineServerURI: Sip = None
    AudioVideoDisabled: bool = False
    IPPBXSoftPhoneRoutingEnabled: bool = False
    RemoteCallControlTelephonyEnabled: bool = False
    PrivateLine: Line = None
    AcpInfo: list[str] = []
    Department: Annotated[str | None, ReadOnly()] = None
    Name: Annotated[str | None, ReadOnly()] = None
    DistinguishedName: Annotated[str | None, ReadOnly()] = None
    Guid: Annotated[str | None, ReadOnly()] = None


@displayed(object_type=f"{SCHEMA}.CSADUser")
class AdUser(Settings):
    """An account of the directory, enabled for the product or not."""

    RegistrarPool: Annotated[str | None, ReadOnly()] = None
    Enabled: Annotated[bool | None, ReadOnly()] = None
    SipAddress: Annotated[str | None, ReadOnly()] = None
    DisplayName: Annotated[str | None, ReadOnly()] = None
    FirstName: Annotated[str | None, ReadOnly()] = None
    LastName: Annotated[str | None, ReadOnly()] = None
    WindowsEmailAddress: Annotated[str | None, ReadOnly()] = None
    UserPrincipalName: Annotated[str | None, ReadOnly()] = None
    SamAccountName: Annotated[str | None, ReadOnly()] = None
    Department: Annotated[str | None, ReadOnly()] = None
    Company: Annotated[str | None, ReadOnly()] = None
    Title: Annotated[str | None, ReadOnly()] = None
    Office: Annotated[str | None, ReadOnly()] = None
    City: Annotated[str | None, ReadOnly()] = None
    Phone: Annotated[str | None, ReadOnly()] = None
    MobilePhone: Annotated[str | None, ReadOnly()] = None
    Description: Annotated[str | None, ReadOnly()] = None
    Sid: Annotated[str | None, ReadOnly()] = None
    Name: Annotated[str | None, ReadOnly()] = None
    DistinguishedName: Annotated[str | None, ReadOnly()] = None
    Guid: Annotated[str | None, ReadOnly()] = None
