"""What the client of a user shows and does; a setting without a value leaves the choice to the client."""

from typing import Annotated

from cmdlets.policies.client_policy_entry import ClientPolicyEntry
from lyncshell.declare import Choice, Length, OneOf, Range, Settings, policy, span
from lyncshell.values.dates import TimeSpan
from lyncshell.values.numbers import UInt16, UInt32


@policy(
    object_type="Microsoft.Rtc.Management.WritableConfig.Policy.Client.ClientPolicy",
    tenant=True,
    options=("grant_to_tenant",),
)
class ClientPolicy(Settings):
    """What the client of a user shows and does; a setting without a value leaves the choice to the client.

    PS> "$((New-CsClientPolicy Traders -HotdeskingTimeout 00:10:00).HotdeskingTimeout)"
    00:10:00
    """

    PolicyEntry: list[ClientPolicyEntry] = []
    """Settings that have no parameter of their own; see New-CsClientPolicyEntry."""

    Description: str | None = None
    """Text for administrators."""

    AddressBookAvailability: Annotated[
        str | None, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Policy.Client.AddressBookAvailability",
            "WebSearchAndFileDownload", "WebSearchOnly", "FileDownloadOnly")
    ] = None
    """Where the client finds the address book: a file, the web service, or both."""

    AttendantSafeTransfer: bool | None = None
    """Whether a call that an attendant transfers comes back when nobody answers."""

    AutoDiscoveryRetryInterval: Annotated[TimeSpan | None, Range(ge=span("00:00:01"), le=span("01:00:00"))] = None
    """How long the client waits before it looks for its server again."""

    BlockConversationFromFederatedContacts: bool | None = None
    """Whether people of federated organizations may not begin a conversation."""

    CalendarStatePublicationInterval: UInt32 | None = None
    """How often the client publishes the calendar's state, in seconds."""

    CustomizedHelpUrl: str | None = None
    """Address of help texts of the organization's own; clients no longer read it."""

    CustomLinkInErrorMessages: str | None = None
    """Address that error messages lead to."""

    CustomStateUrl: str | None = None
    """Address of the file with presence states of the organization's own."""

    DGRefreshInterval: Annotated[TimeSpan, Range(ge=span("00:00:30"), le=span("08:00:00"))] = span("08:00:00")
    """How often the members of distribution groups are read again."""

    DisableCalendarPresence: bool | None = None
    """Whether the calendar does not change the presence."""

    DisableContactCardOrganizationTab: bool | None = None
    """Whether contact cards do not show superiors and colleagues."""

    DisableEmailComparisonCheck: bool | None = None
    """Whether the client does not ask if the mail account is the same user's."""

    DisableEmoticons: bool | None = None
    """Whether emoticons stay text."""

    DisableFeedsTab: bool | None = None
    """Whether the list of contacts' news is hidden."""

    DisableFederatedPromptDisplayName: bool | None = None
    """Whether the name of a federated person is not shown when asking for the presence."""

    DisableFreeBusyInfo: bool | None = None
    """Whether others do not see free and busy times."""

    DisableHandsetOnLockedMachine: bool | None = None
    """Whether a handset does not work while the computer is locked."""

    DisableMeetingSubjectAndLocation: bool | None = None
    """Whether others do not see subject and place of meetings."""

    DisableHtmlIm: bool | None = None
    """Whether copied web pages are pasted as plain text."""

    DisableInkIM: bool | None = None
    """Whether handwriting is not taken in messages."""

    DisableOneNote12Integration: bool | None = None
    """Whether notes cannot be begun from the client."""

    DisableOnlineContextualSearch: bool | None = None
    """Whether conversations with a person cannot be searched for."""

    DisablePhonePresence: bool | None = None
    """Whether a call does not change the presence."""

    DisablePICPromptDisplayName: bool | None = None
    """Whether the name of a person at a public provider is not shown when asking for the presence."""

    DisablePoorDeviceWarnings: bool | None = None
    """Whether the client does not warn of bad headsets and microphones."""

    DisablePoorNetworkWarnings: bool | None = None
    """Whether the client does not warn of a bad network."""

    DisablePresenceNote: bool | None = None
    """Whether the out-of-office text is not taken as the note."""

    DisableRTFIM: bool | None = None
    """Whether messages lose fonts and colours."""

    DisableSavingIM: bool | None = None
    """Whether users cannot keep conversations."""

    DisplayPhoto: Annotated[
        str, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Policy.Client.DisplayPhoto",
            "NoPhoto", "PhotosFromADOnly", "AllPhotos")
    ] = "AllPhotos"
    """Whose photos are shown."""

    EnableAppearOffline: bool | None = None
    """Whether users may appear offline."""

    EnableCallLogAutoArchiving: bool | None = None
    """Whether calls are listed in the mailbox."""

    EnableClientAutoPopulateWithTeam: bool | None = None
    """Whether superiors and colleagues are added to a new contact list."""

    EnableClientMusicOnHold: bool = False
    """Whether music plays for callers on hold."""

    EnableConversationWindowTabs: bool | None = None
    """Whether conversations are tabs of one window; clients no longer read it."""

    EnableEnterpriseCustomizedHelp: bool | None = None
    """Whether help texts of the organization are shown; clients no longer read it."""

    EnableEventLogging: bool | None = None
    """Whether the client writes to the computer's event log."""

    EnableExchangeContactSync: bool = True
    """Whether contacts are written into the mailbox."""

    EnableExchangeDelegateSync: bool | None = None
    """Whether delegates of the calendar may schedule meetings."""

    EnableExchangeContactsFolder: bool | None = None
    """Whether contacts are listed in the mailbox."""

    EnableFullScreenVideo: bool | None = None
    """Whether video may fill the screen."""

    EnableHighPerformanceConferencingAppSharing: bool | None = None
    """Whether screens shared in meetings are sent faster than the computer likes."""

    EnableHotdesking: bool | None = None
    """Whether phones in common areas let users sign in."""

    EnableIMAutoArchiving: bool | None = None
    """Whether conversations are kept in the mailbox."""

    EnableMediaRedirection: bool | None = None
    """Whether media of virtual desktops flow from the local computer."""

    EnableMeetingEngagement: bool | None = None
    """Reserved by the product."""

    EnableNotificationForNewSubscribers: bool | None = None
    """Whether the user hears of new watchers."""

    EnableServerConversationHistory: bool = False
    """Whether the server keeps conversations in the mailbox."""

    EnableSkypeUI: bool | None = None
    """Whether the client looks like the release of 2015."""

    EnableSQMData: bool | None = None
    """Whether the client may report how it is used; clients no longer read it."""

    EnableTracing: bool | None = None
    """Whether the client writes traces."""

    EnableURL: bool | None = None
    """Whether addresses in messages can be followed."""

    EnableUnencryptedFileTransfer: bool | None = None
    """Whether files may be sent to those who cannot encrypt."""

    EnableVOIPCallDefault: bool | None = None
    """Whether a click on a number calls over the computer."""

    ExcludedContactFolders: str | None = None
    """Folders of the mailbox whose contacts are left out."""

    HotdeskingTimeout: Annotated[TimeSpan, Range(ge=span("00:00:30"))] = span("00:05:00")
    """How long a user stays signed in at a phone in a common area that nobody touches."""

    IMWarning: Annotated[str | None, Length(256)] = None
    """Text at the head of each conversation."""

    MAPIPollInterval: Annotated[TimeSpan | None, Range(ge=span("00:00:01"), le=span("01:00:00"))] = None
    """How often the mailbox is read; clients no longer read it."""

    MaximumDGsAllowedInContactList: Annotated[UInt32, Range(le=64)] = UInt32(10)
    """Most distribution groups in a contact list."""

    MaximumNumberOfContacts: Annotated[UInt16 | None, Range(le=1000)] = None
    """Most contacts of a user."""

    MaxPhotoSizeKB: UInt32 = UInt32(30)
    """Largest photo that is shown, in kilobytes."""

    MusicOnHoldAudioFile: str | None = None
    """File with the music for callers on hold."""

    P2PAppSharingEncryption: Annotated[
        str | None, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Policy.Client.P2PAppSharingEncryption",
            "Supported", "Enforced", "NotSupported")
    ] = None
    """Whether screens shared between two are encrypted."""

    EnableHighPerformanceP2PAppSharing: bool = False
    """Whether screens shared between two are sent faster than the computer likes."""

    PlayAbbreviatedDialTone: bool | None = None
    """Whether the dial tone is a short one."""

    RequireContentPin: str | None = None
    """Reserved by the product."""

    SearchPrefixFlags: UInt16 | None = None
    """Which attributes of the address book are searched, as bits."""

    ShowRecentContacts: bool | None = None
    """Whether there is a list of recent contacts."""

    ShowManagePrivacyRelationships: bool = False
    """Whether users see who has which relationship to them."""

    ShowSharepointPhotoEditLink: bool = False
    """Whether the options lead to the site where the photo is changed."""

    SPSearchInternalURL: str | None = None
    """Address inside of the service that finds people by what they know."""

    SPSearchExternalURL: str | None = None
    """Address outside of the service that finds people by what they know."""

    SPSearchCenterInternalURL: str | None = None
    """Address inside of the page with all results of a search for knowledge."""

    SPSearchCenterExternalURL: str | None = None
    """Address outside of the page with all results of a search for knowledge."""

    TabURL: str | None = None
    """Address of a file that describes tabs; clients no longer read it."""

    TracingLevel: Annotated[
        str, Choice("Microsoft.Rtc.Management.WritableConfig.Policy.Client.TracingLevel", "Off", "Light", "Full")
    ] = "Light"
    """How much the client traces."""

    TelemetryTier: str | None = None
    """Reserved by the product."""

    PublicationBatchDelay: UInt32 | None = None
    """Reserved by the product."""

    EnableViewBasedSubscriptionMode: bool | None = None
    """Reserved by the product."""

    WebServicePollInterval: Annotated[TimeSpan | None, Range(ge=span("00:00:01"), le=span("01:00:00"))] = None
    """How often the client asks the web services for its settings."""

    HelpEnvironment: Annotated[str | None, OneOf("Office 365")] = None
    """Which help texts are shown: Office 365, or none for a server of one's own."""

    RateMyCallDisplayPercentage: Annotated[UInt16, Range(le=100)] = UInt16(10)
    """After how many of a hundred calls the user is asked to rate."""

    RateMyCallAllowCustomUserFeedback: bool | None = None
    """Whether users may write a text when they rate a call."""

    IMLatencySpinnerDelay: UInt32 | None = None
    """After how many milliseconds the client shows that a message is under way."""

    IMLatencyErrorThreshold: UInt32 | None = None
    """After how many milliseconds a message that was not delivered is an error."""

    SupportModernFilePicker: bool | None = None
    """Reserved by the product."""

    EnableOnlineFeedback: bool | None = None
    """Whether users may send their opinion to the maker."""

    EnableOnlineFeedbackScreenshots: bool | None = None
    """Whether pictures of the screen may go with it."""

    ConferenceIMIdleTimeout: Annotated[TimeSpan | None, Range(le=span("01:00:00"))] = None
    """How long a conference of messages may be silent before the client leaves it."""

    DisableICE: bool | None = None
    """Whether media never take other ways than the direct one; the release of 2010 only."""
