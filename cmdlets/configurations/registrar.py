"""The Registrar and the user services: registrations, subscriptions, privacy, and where messages go."""

from typing import Annotated

from cmdlets.configurations.rules import ascending
from lyncshell.declare import (
    GLOBAL,
    SERVICE,
    SITE,
    Choice,
    Mandatory,
    Named,
    Range,
    ReadOnly,
    Settings,
    configuration,
    element,
    settings,
    span,
)
from lyncshell.values.dates import TimeSpan
from lyncshell.values.numbers import Int64, UInt16, UInt32, UInt64

TIME_OF_DAY = Named("System.DateTime")
"""The parameter is a DateTime; its time of day is kept."""


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.Registrar.RegistrarSettings",
    scopes=(GLOBAL, SITE, SERVICE),
    roles=("Registrar",),
    checks=(ascending("MinEndpointExpiration", "DefaultEndpointExpiration", "MaxEndpointExpiration"),),
)
class RegistrarConfiguration(Settings):
    """How Registrars treat the clients that sign in.

    PS> (Get-CsRegistrarConfiguration Global).MaxEndpointsPerUser
    8
    """

    MinEndpointExpiration: Annotated[int, Range(ge=300, le=900)] = 300
    """Shortest time that a registration holds, in seconds."""

    MaxEndpointExpiration: Annotated[int, Range(ge=300, le=900)] = 900
    """Longest time that a registration holds, in seconds."""

    DefaultEndpointExpiration: Annotated[int, Range(ge=300, le=900)] = 600
    """How long a registration holds where the client asks for nothing else, in seconds."""

    MaxEndpointsPerUser: Annotated[UInt16, Range(ge=1, le=64)] = UInt16(8)
    """From how many places one user may be signed in."""

    MaxUserCount: Annotated[UInt64, Range(ge=2000, le=100000)] = UInt64(12000)
    """How many users may be signed in to one pool."""

    EnableDHCPServer: bool = False
    """Whether the Registrar answers phones that look for their server by DHCP."""

    BackupStoreUnavailableThreshold: TimeSpan = span("00:30:00")
    """After how long without its database the pool counts as unavailable."""

    PoolState: Annotated[
        str, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Settings.Registrar.PoolState",
            "Active", "FailedOver", "FailingOver", "FailedBack",
        ),
    ] = "Active"
    """Whether the pool works, or hands its users over."""

    UserCertificateReplicationThreshold: UInt64 | None = None
    """How many changed certificates are replicated at once."""

    EnableWinFabLogUpload: bool | None = None
    """Whether logs of the cluster are uploaded."""

    WinFabMaxLogsSizeMb: int | None = None
    """What logs of the cluster may use, in megabytes."""


@element(
    of="UserServicesConfiguration",
    list_property="PresenceProviders",
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.UserServices.PresenceProvider#Decorated",
    scopes=(GLOBAL, SITE, SERVICE),
    roles=("UserServer",),
    key="Fqdn",
)
class PresenceProvider(Settings):
    """A server that may publish presence for users.

    PS> New-CsPresenceProvider -Parent Global -Fqdn oc.fabrikam.com | ForEach-Object Identity
    Global/oc.fabrikam.com
    """

    Fqdn: Annotated[str | None, Mandatory()] = None
    """The server, the second part of the identity."""


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.UserServices.UserServicesSettings",
    scopes=(GLOBAL, SITE, SERVICE),
    roles=("UserServer",),
    checks=(ascending("MinSubscriptionExpiration", "DefaultSubscriptionExpiration", "MaxSubscriptionExpiration"),),
)
class UserServicesConfiguration(Settings):
    """How many contacts, notes, meetings and subscriptions users may have, and how long things are kept.

    PS> (Get-CsUserServicesConfiguration Global).MaxContacts
    250
    """

    PresenceProviders: list[PresenceProvider] = []
    """Servers that may publish presence; see New-CsPresenceProvider."""

    MaintenanceTimeOfDay: Annotated[str, TIME_OF_DAY] = "01:00:00"
    """When the databases are tidied."""

    MinSubscriptionExpiration: Annotated[Int64, Range(ge=300, le=86400)] = Int64(1200)
    """Shortest time that a subscription holds, in seconds."""

    MaxSubscriptionExpiration: Annotated[Int64, Range(ge=300, le=86400)] = Int64(43200)
    """Longest time that a subscription holds, in seconds."""

    DefaultSubscriptionExpiration: Annotated[Int64, Range(ge=300, le=86400)] = Int64(28800)
    """How long a subscription holds where the client asks for nothing else, in seconds."""

    AnonymousUserGracePeriod: Annotated[
        TimeSpan, Range(ge=span("00:00:00"), le=span("1.00:00:00")),
    ] = span("01:30:00")
    """How long guests may stay when nobody of the organization is in the meeting any more."""

    DeactivationGracePeriod: Annotated[
        TimeSpan, Range(ge=span("08:00:00"), le=span("365.00:00:00")),
    ] = span("1.00:00:00")
    """How long a meeting stays open when nobody is in it."""

    MaxScheduledMeetingsPerOrganizer: UInt32 = UInt32(1000)
    """How many meetings one user may have scheduled."""

    AllowNonRoomSystemNotification: bool | None = None
    """Whether clients other than room systems are told of meetings."""

    MaxSubscriptions: UInt16 = UInt16(200)
    """How many subscriptions one client may have."""

    MaxContacts: UInt16 = UInt16(250)
    """How many contacts one user may have."""

    MaxPersonalNotes: Annotated[UInt32, Range(le=10)] = UInt32(3)
    """How many notes are kept of one user."""

    SubscribeToCollapsedDG: bool = True
    """Whether members of groups that are not opened are subscribed to."""


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.UserServices.PrivacyConfiguration",
    scopes=(GLOBAL, SITE, SERVICE),
    roles=("UserServer",),
    tenant=("Get", "New", "Remove"),
)
class PrivacyConfiguration(Settings):
    """What users show of themselves where they choose nothing else.

    PS> (Get-CsPrivacyConfiguration Global).EnablePrivacyMode
    False
    """

    EnablePrivacyMode: bool = False
    """Whether only contacts may see presence."""

    AutoInitiateContacts: bool = True
    """Whether manager, assistant and colleagues become contacts by themselves."""

    PublishLocationDataDefault: bool = True
    """Whether contacts see the location."""

    DisplayPublishedPhotoDefault: bool = True
    """Whether the picture is shown."""


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.UserReplicator"
    ".UserReplicatorConfiguration",
    scopes=(GLOBAL, SERVICE),
    roles=("Registrar",),
)
class UserReplicatorConfiguration(Settings):
    """How the user replicator reads the directory.

    PS> (Get-CsUserReplicatorConfiguration Global).ReplicationCycleInterval.TotalSeconds
    60
    """

    ADDomainNamingContextList: list[str] = []
    """The domains that are read, by distinguished name; all where it is empty."""

    ReplicationCycleInterval: Annotated[TimeSpan, Range(ge=span("00:00:01"), le=span("23:59:59"))] = span("00:01:00")
    """How often the directory is read."""

    SkipFirstSyncAllowedDowntime: TimeSpan = span("02:00:00")
    """After how short a pause the first reading may be left out."""

    DomainControllerList: list[str] = []
    """The domain controllers that are asked."""


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.StorageService.StorageServiceSettings",
    scopes=(GLOBAL, SITE, SERVICE),
    roles=("Registrar",),
)
class StorageServiceConfiguration(Settings):
    """How the storage service of front end servers works.

    PS> (New-CsStorageServiceConfiguration Site:Dublin -EnableAutoImportFlushedData $true).EnableAutoImportFlushedData
    True
    """

    EnableAutoImportFlushedData: bool | None = None
    """Whether data that were written to files are read in again by themselves."""

    EnableFabricReplicationSetReduction: bool | None = None
    """Whether the set of replicas may become smaller."""

    EnableAsyncAdaptorTaskAbort: bool | None = None
    """Whether tasks that hang are ended."""

    FabricInvalidStateTimeoutDuration: UInt64 | None = None
    """How long the cluster may be in a state that is not valid."""


@settings(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.ConversationHistory"
    ".ConversationHistorySettings",
    resets=True,
)
class ConversationHistoryConfiguration(Settings):
    """Whether servers write conversations to the mailboxes of users.

    PS> (Get-CsConversationHistoryConfiguration).MaxContinuedConversationRetry
    3
    """

    EnableServerConversationHistory: bool = False
    """Whether servers do it."""

    MaxContinuedConversationRetry: UInt32 = UInt32(3)
    """How often writing is tried again."""

    EnableDisplayNameResolution: bool | None = None
    """Whether names are looked up for the entries."""

    CachedUserThreshold: Annotated[int, ReadOnly()] = 1000000
    """How many users are kept in memory."""


@settings(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.BackupService.BackupServiceConfiguration",
    resets=True,
)
class BackupServiceConfiguration(Settings):
    """How paired pools keep copies of each other.

    PS> (Get-CsBackupServiceConfiguration).MaxConcurrentCalls
    10
    """

    SyncInterval: Annotated[TimeSpan, Range(ge=span("00:00:05"), le=span("03:00:00"))] = span("00:02:00")
    """How often the copies are brought up to date."""

    MaxConcurrentCalls: int = 10
    """How many copies are made at once."""

    MaxBatchesPerCmsSync: int = 500
    """How many changes of the management store go in one turn."""

    MaxBatchesPerUserStoreSync: int = 500
    """How many changes of users go in one turn."""

    MaxHighPriQueuePercentagePerUserStoreSync: int | None = None
    """How much of a turn urgent changes may take, in percent."""

    MaxDataConfPackageSizeKB: int = 102400
    """Largest package of meeting contents, in kilobytes."""

    AuthorizedUniversalGroups: str = "Schema admins"
    """Groups that may use the service."""

    AuthorizedLocalAccounts: str = "Network Service"
    """Accounts of the computer that may use the service."""

    EnableRgsBackupService: bool | None = None
    """Whether response groups are copied too."""
