"""Centralized logging: the agents on all servers, the scenarios that they trace, and who may read what."""

from typing import Annotated

from lyncshell.declare import (
    GLOBAL,
    SITE,
    Choice,
    Mandatory,
    Pattern,
    ReadOnly,
    Settings,
    configuration,
    element,
    value,
)
from lyncshell.declare.objects import SettingsObject
from lyncshell.values.numbers import Int64, UInt32

SPACE = "Microsoft.Rtc.Management.WritableConfig.Settings.CentralizedLogging"

TERMS = (
    ("Phone", "ItemE164,ItemURI,ItemSIP,ItemPII"),
    ("CallId", "ItemCALLID"),
    ("ConfId", "ItemCONFID"),
    ("IP", "ItemIP,ItemIPAddr"),
    ("Uri", "ItemUserUri,ItemURI,ItemSIP"),
)
"""What the agents know to search for: the type, and the fields of a trace where it stands."""

SCENARIOS = (
    ("AlwaysOn", ("S4", "Sipstack", "UserServices")),
    ("MediaConnectivity", ("MediaStack_AUDIO_FECC", "MediaStack_RTP", "S4", "Sipstack")),
    ("ApplicationSharing", ("ASMCU", "S4", "Sipstack")),
    ("AudioVideoConferencingIssue", ("AVMCU", "MCUInfra", "S4", "Sipstack")),
    ("HybridVoice", ("S4", "Sipstack")),
    ("IncomingAndOutgoingCall", ("MediationServer", "S4", "Sipstack")),
    ("VoiceMail", ("ExumRouting", "S4", "Sipstack")),
    ("IMAndPresence", ("ImDispatcher", "S4", "Sipstack", "UserServices")),
    ("AddressBook", ("ABServer", "AddressBook")),
    ("DeviceUpdate", ("DeviceUpdate",)),
    ("LYSSAndUCS", ("LYSS", "S4", "Sipstack")),
    ("CLS", ("ClsAgent", "ClsController")),
    ("SP", ("S4", "Sipstack")),
    ("WAC", ("DataMCURunTime",)),
    ("UserReplicator", ("UserReplicator",)),
    ("HostedMigration", ("S4", "Sipstack")),
    ("MonitoringAndArchiving", ("ArchivingAgent", "QoEMonitoring")),
    ("LILRLegacy", ("LegalIntercept",)),
    ("LILRLYSS", ("LYSS",)),
    ("MeetingJoin", ("MeetingJoin", "S4", "Sipstack")),
    ("RGS", ("RgsHostingFramework", "S4", "Sipstack")),
    ("CPS", ("CpsHostingFramework", "S4", "Sipstack")),
    ("XMPP", ("XmppTGW", "S4", "Sipstack")),
    ("CAA", ("CAA", "S4", "Sipstack")),
)
"""The scenarios that come with the product, with the components that each traces."""


def _first_children(item: SettingsObject) -> None:
    """Global knows the scenarios and search terms of the product."""
    if item.identity is None or item.identity.text != "Global":
        return
    scenarios = [
        SettingsObject(ClsScenario.noun, item.identity.child(name), {"Name": name, "Provider": _providers(parts)})
        for name, parts in SCENARIOS
    ]
    terms = [
        SettingsObject(ClsSearchTerm.noun, item.identity.child(name), {"Type": name, "Inserts": fields})
        for name, fields in TERMS
    ]
    item.set("Scenarios", scenarios)
    item.set("SearchTerms", terms)


def _providers(names: tuple[str, ...]) -> list[SettingsObject]:
    return [SettingsObject(ClsProvider.noun, None, {"Name": name, "Flags": "All"}) for name in names]


@value(object_type="Microsoft.Rtc.Management.WritableConfig.Settings.CentralizedLogging.Provider")
class ClsProvider(Settings):
    """A component that writes traces, to put into a scenario.

    PS> (New-CsClsProvider -Name S4 -Type WPP -Level Info -Flags All).Level
    Info
    """

    Name: Annotated[str | None, Mandatory()] = None
    """The component."""

    Type: Annotated[str, Choice(f"{SPACE}.ProviderType", "WPP", "EventLog", "IISLog"), Mandatory()] = "WPP"
    """Where it writes."""

    Level: Annotated[
        str, Choice(
            f"{SPACE}.ProviderLevel",
            "Fatal", "Error", "Warning", "Info", "Verbose", "Debug",
        ), Mandatory(),
    ] = "Info"
    """How much it writes; each level has those before it."""

    Flags: Annotated[str | None, Mandatory()] = None
    """Which of its parts write."""

    Guid: Annotated[str | None, Pattern(r"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$")] = None
    """Its id, where the name does not say it."""

    Role: str | None = None
    """The server role where it runs."""


@element(
    of="ClsConfiguration",
    list_property="Scenarios",
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.CentralizedLogging.Scenario#Decorated",
    scopes=(GLOBAL, SITE),
    key="Name",
    options=("scope_means_parent",),
)
class ClsScenario(Settings):
    """Components that are traced together.

    PS> New-CsClsScenario -Parent Global -Name Calls -Provider (New-CsClsProvider -Name S4 -Type WPP -Level Info -Flags All) | ForEach-Object Identity
    Global/Calls
    """  # noqa: E501

    Provider: list[ClsProvider] = []
    """The components; see New-CsClsProvider."""

    Name: Annotated[str | None, Mandatory()] = None
    """The second part of the identity."""


@element(
    of="ClsConfiguration",
    list_property="SearchTerms",
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.CentralizedLogging.SearchTerm#Decorated",
    scopes=(GLOBAL, SITE),
    relative_set=False,
    verbs=("Get", "Set"),
)
class ClsSearchTerm(Settings):
    """What traces may be searched for, and the fields where it stands.

    PS> Get-CsClsSearchTerm Global/CallId | ForEach-Object Inserts
    ItemCALLID
    """

    Type: Annotated[str | None, ReadOnly()] = None
    """What it is."""

    Inserts: str | None = None
    """Fields of a trace where it may stand, with commas between them."""


@element(
    of="ClsConfiguration",
    list_property="SecurityGroups",
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.CentralizedLogging"
    ".SecurityGroup#Decorated",
    scopes=(GLOBAL, SITE),
    key="Name",
)
class ClsSecurityGroup(Settings):
    """A group that may read traces, and how much of them.

    PS> New-CsClsSecurityGroup -Parent Site:Redmond -Name Operators -AccessLevel Tier2 | ForEach-Object AccessLevel
    Tier2
    """

    AccessLevel: Annotated[str | None, Mandatory()] = None
    """How much the group may read."""

    Name: Annotated[str | None, Mandatory()] = None
    """The second part of the identity."""


@element(
    of="ClsConfiguration",
    list_property="Regions",
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.CentralizedLogging.Region#Decorated",
    scopes=(GLOBAL, SITE),
    key="Name",
)
class ClsRegion(Settings):
    """Sites whose traces certain groups may read.

    PS> New-CsClsRegion -Parent Site:Redmond -Name West -SecurityGroupSuffix West -OtherRegionAccess Yes -Sites Redmond | ForEach-Object Sites
    Redmond
    """  # noqa: E501

    Sites: str | None = None
    """The sites, with commas between them."""

    SecurityGroupSuffix: Annotated[str | None, Mandatory()] = None
    """How the names of the groups end."""

    OtherRegionAccess: Annotated[str | None, Mandatory()] = None
    """Whether groups of other regions may read them too."""

    Name: Annotated[str | None, Mandatory()] = None
    """The second part of the identity."""


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.CentralizedLogging"
    ".CentralizedLoggingConfiguration",
    initial=_first_children,
)
class ClsConfiguration(Settings):
    """How the agents on the servers write and keep traces.

    PS> (Get-CsClsConfiguration Global).EtlFileRolloverSizeMB
    20
    """

    Scenarios: list[ClsScenario] = []
    """What can be traced; see New-CsClsScenario."""

    SearchTerms: list[ClsSearchTerm] = []
    """What traces may be searched for."""

    SecurityGroups: list[ClsSecurityGroup] = []
    """Who may read traces; see New-CsClsSecurityGroup."""

    Regions: list[ClsRegion] = []
    """Sites whose traces belong together; see New-CsClsRegion."""

    EtlFileFolder: str = "%TEMP%\\Tracing"
    """Folder of the traces."""

    EtlFileRolloverSizeMB: UInt32 = UInt32(20)
    """Size at which a new file begins, in megabytes."""

    EtlFileRolloverMinutes: UInt32 = UInt32(60)
    """Age at which a new file begins, in minutes."""

    TmfFileSearchPath: str | None = None
    """Folders of the files by which traces are made readable."""

    CacheFileLocalFolders: str = "%TEMP%\\Tracing"
    """Folders where the agent keeps files, with semicolons between them."""

    CacheFileNetworkFolder: str | None = None
    """Share where it keeps files."""

    CacheFileLocalRetentionPeriod: UInt32 = UInt32(14)
    """How many days it keeps them."""

    CacheFileLocalMaxDiskUsage: UInt32 = UInt32(80)
    """How much of the disk they may use, in percent."""

    ComponentThrottleLimit: UInt32 = UInt32(5000)
    """How many lines one component may write a second before it is held back."""

    ComponentThrottleSample: UInt32 = UInt32(3)
    """How often it may exceed that in a minute."""

    MinimumClsAgentServiceVersion: UInt32 = UInt32(6)
    """Oldest version of the agent that is accepted."""

    NetworkUsagePacketSize: UInt32 = UInt32(64)
    """Size of the packets that the agent sends, in kilobytes."""

    NetworkUsageThreshold: UInt32 = UInt32(10)
    """How much of the network it may use, in percent."""

    Version: str | None = None
    """Version of the settings; reserved by the product."""

    ETLEnoughFreeSpaceInDiskInBytes: Int64 = Int64(4000000000)
    """Free space from which files are no longer deleted, in bytes."""

    ETLMinFreeSpaceInDiskInBytes: Int64 = Int64(2000000000)
    """Free space below which files are deleted, in bytes."""

    ETLEnoughQuotaInBytes: Int64 = Int64(250000000000)
    """Size of all files down to which they are deleted, in bytes."""

    ETLMaxQuotaInBytes: Int64 = Int64(400000000000)
    """Size of all files from which they are deleted, in bytes."""

    ETLMinQuotaInBytes: Int64 = Int64(3221225472)
    """Size that is always left to the files, in bytes."""

    ETLMaxRetentionInDays: UInt32 = UInt32(14)
    """How many days files are kept."""
