"""Instant messages: links and files that are filtered, and what happens to messages to absent users."""

from typing import Annotated

from lyncshell.declare import GLOBAL, SERVICE, SITE, Choice, Range, Settings, configuration, span
from lyncshell.values.dates import TimeSpan
from lyncshell.values.numbers import Int16, UInt32

PREFIXES = [
    "callto:", "file:", "ftp.", "ftp:", "gopher:", "href", "http:", "https:", "ldap:", "mailto:", "news:",
    "nntp:", "sip:", "sips:", "tel:", "telnet:", "www*.",
]  # fmt: skip

EXTENSIONS = [
    ".ade", ".adp", ".app", ".asp", ".bas", ".bat", ".cer", ".chm", ".cmd", ".com", ".cpl", ".crt", ".csh",
    ".exe", ".fxp", ".grp", ".hlp", ".hta", ".inf", ".ins", ".isp", ".its", ".js", ".jse", ".ksh", ".lnk", ".mad",
    ".maf", ".mag", ".mam", ".maq", ".mar", ".mas", ".mat", ".mau", ".mav", ".maw", ".mda", ".mdb", ".mde",
    ".mdt", ".mdw", ".mdz", ".msc", ".msi", ".msp", ".mst", ".ocx", ".ops", ".pcd", ".pif", ".pl", ".pnp", ".prf",
    ".prg", ".pst", ".reg", ".scf", ".scr", ".sct", ".shb", ".shs", ".tmp", ".url", ".vb", ".vbe", ".vbs", ".vsd",
    ".vsmacros", ".vss", ".vst", ".vsw", ".ws", ".wsc", ".wsf", ".wsh",
]  # fmt: skip


@configuration(object_type="Microsoft.Rtc.Management.WritableConfig.Settings.ImFilter.ImFilterConfiguration")
class ImFilterConfiguration(Settings):
    """What happens to messages with links.

    PS> (Get-CsImFilterConfiguration Global).Action
    Allow
    """

    Prefixes: list[str] = PREFIXES
    """How a text begins that counts as a link."""

    AllowMessage: str | None = None
    """Notice that comes before a message with a link that is let through."""

    WarnMessage: str | None = None
    """Notice that comes before a message whose links were made plain text; Warn without it filters nothing."""

    Enabled: bool = True
    """Whether messages are filtered."""

    IgnoreLocal: bool = True
    """Whether links to the own network are let through."""

    BlockFileExtension: bool = True
    """Whether links to files are blocked whose extensions may not be transferred."""

    Action: Annotated[
        str, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Settings.ImFilter.UrlFilterAction",
            "Allow", "Block", "Warn",
        ),
    ] = "Allow"
    """Whether links are let through, blocked, or made plain text."""


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.ImFilter.FileTransferFilterConfiguration",
)
class FileTransferFilterConfiguration(Settings):
    """Which files may be sent.

    PS> (New-CsFileTransferFilterConfiguration Site:Dublin -Extensions @{Add='.ps1'}).Extensions -contains '.exe'
    True
    """

    Extensions: list[str] = EXTENSIONS
    """Extensions of files that are blocked, while Action is Block and the filter is enabled."""

    Action: Annotated[
        str, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Settings.ImFilter.FileFilterAction",
            "Block", "BlockAll",
        ),
    ] = "Block"
    """Whether files with the extensions are blocked, or all files."""

    Enabled: bool = True
    """Whether files are filtered."""


@configuration(object_type="System.Object#ImConfiguration", tenant=True)
class ImConfiguration(Settings):
    """What happens to messages to users who are not signed in.

    PS> Set-CsImConfiguration -EnableOfflineIm $true; (Get-CsImConfiguration Global).EnableOfflineIm
    True
    """

    EnableOfflineIm: bool | None = None
    """Whether such messages are kept until the user signs in."""


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.ImTranslation.ImTranslationConfiguration",
)
class ImTranslationConfiguration(Settings):
    """The service that translates messages.

    PS> (New-CsImTranslationConfiguration Site:Dublin -ServiceUri https://translate.litwareinc.com).ServiceUri
    https://translate.litwareinc.com
    """

    TranslationType: str | None = None
    """Kind of the service."""

    ClientId: str | None = None
    """Name by which the deployment signs in."""

    ClientSecret: str | None = None
    """Key with which it signs in."""

    AccessTokenUri: str | None = None
    """Where it signs in."""

    ServiceUri: str | None = None
    """Address of the service."""

    ApplicationId: str | None = None
    """Name of the deployment as an application of the service."""


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.PersistentChat"
    ".PersistentChatConfiguration",
    scopes=(GLOBAL, SITE, SERVICE),
    roles=("PersistentChatServer",),
)
class PersistentChatConfiguration(Settings):
    """How the rooms of the chat server work.

    PS> (Get-CsPersistentChatConfiguration Global).DefaultChatHistory
    30
    """

    MaxFileSizeKB: UInt32 = UInt32(20000)
    """Largest file that may be sent to a room, in kilobytes."""

    ParticipantUpdateLimit: UInt32 = UInt32(75)
    """Up to how many participants all of them are told who comes and goes."""

    DefaultChatHistory: Annotated[Int16, Range(ge=1, le=500)] = Int16(30)
    """How many messages are shown to somebody who enters a room."""

    RoomManagementUrl: str | None = None
    """Address of an own page that manages rooms."""


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.PersistentChat"
    ".PersistentChatComplianceConfiguration",
    scopes=(GLOBAL, SITE, SERVICE),
    roles=("PersistentChatServer",),
)
class PersistentChatComplianceConfiguration(Settings):
    """How messages in rooms are handed over to those who must keep them.

    PS> (Get-CsPersistentChatComplianceConfiguration Global).RunInterval.TotalMinutes
    15
    """

    AdapterType: str | None = None
    """Kind of the adapter that hands them over."""

    AdapterName: str | None = None
    """Name of the adapter."""

    AdapterOutputDirectory: str | None = None
    """Folder where it writes."""

    RunInterval: Annotated[TimeSpan, Range(ge=span("00:01:00"), le=span("30.00:00:00"))] = span("00:15:00")
    """How often it runs."""

    AddUserDetails: bool = False
    """Whether the entries tell more of their users."""

    AddChatRoomDetails: bool = False
    """Whether the entries tell more of their rooms."""

    OneChatRoomPerOutputFile: bool = False
    """Whether each room has a file of its own."""

    CreateFileAttachmentsManifest: bool | None = None
    """Whether there is a list of files that were sent."""

    CustomConfiguration: str | None = None
    """Settings of an own adapter, as XML."""
