"""Meetings: what organizers find preset, ports and contents, and the words that participants must read."""

from typing import Annotated

from lyncshell.declare import (
    GLOBAL,
    SERVICE,
    SITE,
    Choice,
    In,
    ParameterSets,
    Range,
    Settings,
    configuration,
    settings,
    span,
)
from lyncshell.values.dates import TimeSpan
from lyncshell.values.numbers import UInt16, UInt32, UInt64


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.UserServices.MeetingConfiguration",
    scopes=(GLOBAL, SITE, SERVICE),
    roles=("UserServer",),
    tenant=True,
)
class MeetingConfiguration(Settings):
    """What meetings have where their organizers change nothing.

    PS> (Get-CsMeetingConfiguration Global).DesignateAsPresenter
    Company
    """

    PstnCallersBypassLobby: bool = True
    """Whether callers from the telephone network skip the lobby."""

    EnableAssignedConferenceType: bool = True
    """Whether users may have one fixed address for all of their meetings."""

    DesignateAsPresenter: Annotated[
        str, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Settings.UserServices.DesignateAsPresenter",
            "None", "Company", "Everyone",
        ),
    ] = "Company"
    """Who presents without being named: nobody, people of the organization, everybody."""

    AssignedConferenceTypeByDefault: bool = True
    """Whether new meetings have the fixed address at first."""

    AdmitAnonymousUsersByDefault: bool = True
    """Whether guests may join at first."""

    RequireRoomSystemsAuthorization: bool = False
    """Whether room systems must be authorized."""

    LogoURL: str | None = None
    """Address of the picture in invitations."""

    LegalURL: str | None = None
    """Address of the legal text in invitations."""

    HelpURL: str | None = None
    """Address of the help in invitations."""

    CustomFooterText: str | None = None
    """Text at the end of invitations."""

    AllowConferenceRecording: bool = True
    """Whether meetings may be recorded."""

    AllowCloudRecordingService: bool | None = None
    """Whether the recording service of the cloud may be used."""

    EnableMeetingReport: bool | None = None
    """Whether the organizer gets a report of a meeting."""

    UserUriFormatForStUser: str | None = None
    """How addresses of users are written for the service; reserved by the product."""


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.WebConf.ConfSettings",
    scopes=(GLOBAL, SITE, SERVICE),
    roles=("ConferencingServer",),
)
class ConferencingConfiguration(Settings):
    """How the conferencing servers work: what contents may use, and the ports that clients take.

    PS> (Get-CsConferencingConfiguration Global).ClientMediaPortRangeEnabled
    False
    """

    MaxContentStorageMb: Annotated[UInt16, Range(ge=50, le=1024)] = UInt16(500)
    """What the contents of one meeting may use, in megabytes."""

    MaxUploadFileSizeMb: UInt16 = UInt16(500)
    """Largest file that may be uploaded to a meeting, in megabytes."""

    MaxBandwidthPerAppSharingServiceMb: Annotated[UInt64, Range(ge=50, le=100000)] = UInt64(375)
    """What application sharing of one server may use, in megabits a second."""

    ContentGracePeriod: Annotated[TimeSpan, Range(ge=span("00:30:00"), le=span("180.00:00:00"))] = span("15.00:00:00")
    """How long contents are kept after the meeting."""

    ClientMediaPortRangeEnabled: bool = False
    """Whether clients take the ports below; otherwise they take any from 1024 on."""

    ClientMediaPort: Annotated[UInt16, Range(ge=1024)] = UInt16(5350)
    """First port for media, for clients that know no other range."""

    ClientMediaPortRange: UInt32 = UInt32(40)
    """How many ports there are for media."""

    ClientAudioPort: Annotated[UInt16, Range(ge=1024)] = UInt16(5350)
    """First port for audio."""

    ClientAudioPortRange: UInt32 = UInt32(40)
    """How many ports there are for audio."""

    ClientVideoPort: Annotated[UInt16, Range(ge=1024)] = UInt16(5350)
    """First port for video."""

    ClientVideoPortRange: UInt32 = UInt32(40)
    """How many ports there are for video."""

    ClientAppSharingPort: Annotated[UInt16, Range(ge=1024)] = UInt16(5350)
    """First port for shared applications."""

    ClientAppSharingPortRange: UInt32 = UInt32(40)
    """How many ports there are for shared applications."""

    ClientFileTransferPort: Annotated[UInt16, Range(ge=1024)] = UInt16(5350)
    """First port for file transfers."""

    ClientFileTransferPortRange: UInt32 = UInt32(40)
    """How many ports there are for file transfers."""

    ClientSipDynamicPort: Annotated[UInt16, Range(ge=1024)] = UInt16(7100)
    """First port for SIP."""

    ClientSipDynamicPortRange: UInt32 = UInt32(3)
    """How many ports there are for SIP."""

    Organization: str | None = None
    """Name of the organization, shown to participants."""

    HelpdeskInternalUrl: str | None = None
    """Where participants inside find help."""

    HelpdeskExternalUrl: str | None = None
    """Where participants outside find help."""

    ConsoleDownloadInternalUrl: str | None = None
    """Where participants inside find the client."""

    ConsoleDownloadExternalUrl: str | None = None
    """Where participants outside find the client."""

    CloudPollServicePrimaryUrl: str | None = None
    """Address of the polling service."""

    CloudPollServiceSecondaryUrl: str | None = None
    """Address of the polling service that stands in for the first."""

    EncryptArchivedData: Annotated[bool, In(new=())] = True
    """Whether archived contents are encrypted."""


@settings(object_type="Microsoft.Rtc.Management.WritableConfig.Settings.WebConf.ConferenceDisclaimer", resets=True)
class ConferenceDisclaimer(Settings):
    """The text that participants see when they join by a link.

    PS> Set-CsConferenceDisclaimer -Header 'Notice' -Body 'Meetings may be recorded.'; (Get-CsConferenceDisclaimer).Header
    Notice
    """  # noqa: E501

    Header: str | None = None
    """Heading of the text."""

    Body: str | None = None
    """The text."""


SDN = ("ParameterSetEnableSdn",)
"""The parameter set that says how to reach a provider."""


@settings(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.UserServices"
    ".BroadcastMeetingConfiguration",
    tenant=True,
    options=("connection_details", "instance_not_piped"),
    parameter_sets=ParameterSets(set=("Identity", *SDN, "Instance")),
)
class BroadcastMeetingConfiguration(Settings):
    """Meetings for large audiences; they need the online service.

    PS> (Get-CsBroadcastMeetingConfiguration).EnableBroadcastMeeting
    False
    """

    EnableBroadcastMeeting: bool = False
    """Whether such meetings are on."""

    EnableOpenBroadcastMeeting: bool = True
    """Whether meetings may be open to everybody of the organization."""

    EnableBroadcastMeetingRecording: bool = True
    """Whether they may be recorded."""

    EnableAnonymousBroadcastMeeting: bool = True
    """Whether guests may attend."""

    EnforceBroadcastMeetingRecording: bool = False
    """Whether each is recorded."""

    BroadcastMeetingSupportUrl: str | None = None
    """Where attendees find help."""

    EnableSdnProviderForBroadcastMeeting: bool = False
    """Whether a provider delivers the pictures inside the network."""

    SdnFallbackAttendeeThresholdCountForBroadcastMeeting: UInt32 | None = None
    """Up to how many attendees the meeting goes on without the provider."""

    EnableTechPreviewFeatures: bool | None = None
    """Whether unfinished functions are offered."""

    SdnProviderName: Annotated[str | None, In(set=SDN, mandatory=SDN)] = None
    """Name of the provider."""

    SdnLicenseId: Annotated[str | None, In(set=SDN)] = None
    """License of the provider."""

    SdnAzureSubscriptionId: Annotated[str | None, In(set=SDN)] = None
    """Subscription of the provider."""

    SdnApiTemplateUrl: Annotated[str | None, In(set=SDN, mandatory=SDN)] = None
    """Address of the provider's service."""

    SdnApiToken: Annotated[str | None, In(set=SDN)] = None
    """What the provider's service accepts as a key."""
