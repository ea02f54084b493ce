"""Endpoints of applications: the addresses at which trusted and built-in applications are called."""

from typing import Annotated

from cmdlets.contacts.kinds import FQDN, SCHEMA, AddressOf, Archiving, Flag, Line, ReadOnlyText, Switched
from cmdlets.contacts.rules import (
    prepare_hybrid_endpoint,
    prepare_persistent_chat,
    prepare_test_service,
    prepare_trusted_endpoint,
)
from lyncshell.declare import In, InputOnly, Mandatory, Named, Pattern
from lyncshell.declare.contacts import Contact, ContactKind, contact

APPLICATION = "urn:application:"
TEST_SERVICE, ATTENDANT, CHAT = f"{APPLICATION}testbot", f"{APPLICATION}caa", f"{APPLICATION}persistentchat"
HYBRID = f"{APPLICATION}hybrid"
BUILT_IN = (TEST_SERVICE, ATTENDANT, CHAT, HYBRID, f"{APPLICATION}rgs", f"{APPLICATION}cps", f"{APPLICATION}pdp")
TYPE = f"{SCHEMA}.OCSADApplicationContact"


class Endpoint(Contact):
    """What the endpoints of all applications show."""

    DisplayName: str | None = None
    """The name that others see."""
    DisplayNumber: str | None = None
    """The number as people write it."""
    LineURI: Line = None
    """The telephone number, which nobody else has: `tel:+14255551212`."""
    PrimaryLanguage: str | None = None
    """The language in which the application answers, such as en-US."""
    SecondaryLanguages: list[str] = []
    """Further languages that the application knows."""
    RegistrarPool: ReadOnlyText = None
    HomeServer: ReadOnlyText = None
    EnterpriseVoiceEnabled: Flag = None
    """Whether the endpoint takes calls."""
    ExUmEnabled: Annotated[bool, In(new=(), set=())] = False
    Enabled: Switched = None
    """Whether the endpoint is enabled."""
    SipAddress: AddressOf = None
    """The SIP address; New- makes one where it is left out, Set- does not change it."""
    EnabledForFederation: Flag = None
    """Whether people of other organizations reach the endpoint."""
    ExchangeArchivingPolicy: Archiving = "Uninitialized"
    """Where messages are archived."""
    Type: Annotated[str | None, In(new=())] = None
    """What the endpoint is; kept, and used by nothing."""
    OwnerUrn: ReadOnlyText = None
    Name: ReadOnlyText = None
    DistinguishedName: ReadOnlyText = None
    Guid: ReadOnlyText = None


@contact(
    ContactKind(APPLICATION, ldap="", get_by={"ApplicationId": "OwnerUrn", "PoolFqdn": "RegistrarPool"}),
    object_type=TYPE,
    verbs=("Get",),
)
class ApplicationEndpoint(Endpoint):
    """An endpoint of any application, also of those that are built in.

    PS> Get-CsApplicationEndpoint -ApplicationId caa | Select-Object -First 1 -ExpandProperty OwnerUrn
    urn:application:caa
    """


@contact(
    ContactKind(
        APPLICATION, except_owners=BUILT_IN, ldap="", prepare=prepare_trusted_endpoint,
        get_by={"ApplicationId": "OwnerUrn", "TrustedApplicationPoolFqdn": "TrustedApplicationPoolFqdn"},
    ),
    object_type=TYPE,
    verbs=("Get", "New", "Set", "Remove"),
)  # fmt: skip
class TrustedApplicationEndpoint(Endpoint):
    """An endpoint of a trusted application.

    PS> New-CsTrustedApplicationEndpoint -ApplicationId intranetpresence -TrustedApplicationPoolFqdn trustpool.litwareinc.com -SipAddress sip:bots@litwareinc.com -DisplayName Bots | Format-List DisplayName, OwnerUrn

    DisplayName : Bots
    OwnerUrn    : urn:application:intranetpresence
    """  # noqa: E501

    ApplicationId: Annotated[str | None, Mandatory(), InputOnly(), In(set=())] = None
    """The application, with or without `urn:application:`."""
    TrustedApplicationPoolFqdn: Annotated[str | None, Named(FQDN), Mandatory(), In(set=())] = None
    """The pool of the application."""
    Tenant: Annotated[str | None, Named("System.Guid"), InputOnly(), In(set=())] = None
    """The tenant of the endpoint; it means something online only."""


@contact(
    ContactKind(TEST_SERVICE, ldap="", prepare=prepare_test_service), object_type=TYPE, verbs=("Get", "Set")
)
class AudioTestServiceApplication(Endpoint):
    """The application of a pool that people call to hear themselves.

    PS> Set-CsAudioTestServiceApplication sip:audiotest.atl@litwareinc.com -PrimaryLanguage en-GB; (Get-CsAudioTestServiceApplication sip:audiotest.atl@litwareinc.com).PrimaryLanguage
    en-GB
    """  # noqa: E501


@contact(
    ContactKind(HYBRID, place=("OU",), prepare=prepare_hybrid_endpoint, more={"Set": ("DomainController",)}),
    object_type="Microsoft.Rtc.Management.ADConnect.Schema.OCSADHybridApplicationContact",
    verbs=("Get", "New", "Set", "Remove"),
)
class HybridApplicationEndpoint(Contact):
    """An endpoint of an application that runs online.

    PS> New-CsHybridApplicationEndpoint -ApplicationId 11cd3e2e-fccb-42ad-ad00-878b93575e07 -DisplayName Reception -SipAddress sip:reception@litwareinc.com -OU 'OU=Redmond,DC=litwareinc,DC=com' | ForEach-Object DisplayName
    Reception
    """  # noqa: E501

    DisplayName: Annotated[str | None, Mandatory()] = None
    """The name that others see."""
    SipAddress: Annotated[str | None, Pattern(r"^sip:[^\sA-Z]+@[^\sA-Z]+$"), Mandatory(), In(set=())] = None
    """The SIP address, in small letters."""
    ApplicationId: Annotated[str | None, Named("System.Guid"), Mandatory(), In(set=())] = None
    """The GUID of the application online."""
    LineURI: Line = None
    """The telephone number, which nobody else has."""
    Name: ReadOnlyText = None
    DistinguishedName: ReadOnlyText = None
    Guid: ReadOnlyText = None


@contact(
    ContactKind(
        CHAT, prepare=prepare_persistent_chat, get_by={"PersistentChatPoolFqdn": "RegistrarPool"},
        renames={"PersistentChatPoolFqdn": "RegistrarPool"},
    ),
    object_type=f"{SCHEMA}.OCSPersistentChatContact",
    verbs=("Get", "New", "Remove"),
)  # fmt: skip
class PersistentChatEndpoint(Contact):
    """An address of a Persistent Chat pool, by which clients of earlier releases reach it.

    PS> Get-CsPersistentChatEndpoint | ForEach-Object SipAddress
    sip:chat@litwareinc.com
    """

    SipAddress: Annotated[AddressOf, Mandatory()] = None
    """The SIP address."""
    DisplayName: str | None = None
    """The name that others see."""
    PersistentChatPoolFqdn: Annotated[str | None, Named(FQDN), Mandatory(), In(set=()), InputOnly()] = None
    """The Persistent Chat pool."""
    RegistrarPool: ReadOnlyText = None
    Enabled: Annotated[bool | None, In(new=(), set=())] = None
    Name: ReadOnlyText = None
    DistinguishedName: ReadOnlyText = None
    Guid: ReadOnlyText = None
