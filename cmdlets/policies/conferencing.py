"""What users may do in the meetings that they organize, and which media they may use."""

from typing import Annotated

from lyncshell.declare import Choice, Range, Settings, policy
from lyncshell.values.numbers import Int64, UInt32


@policy(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.Meeting.MeetingPolicy",
    tenant=True,
    options=("subscription_filters", "policy_name_mandatory"),
)
class ConferencingPolicy(Settings):
    """What users may do in the meetings that they organize, and which media they may use.

    PS> New-CsConferencingPolicy -Identity SmallMeetings -MaxMeetingSize 20 | ForEach-Object MaxMeetingSize
    20
    """

    AllowIPAudio: bool = True
    """Whether the meeting may have computer audio."""

    AllowIPVideo: bool = True
    """Whether the meeting may have computer video."""

    AllowMultiView: bool = True
    """Whether the organizer may schedule meetings where several videos show at once."""

    Description: str | None = None
    """Text for administrators."""

    AllowParticipantControl: bool = True
    """Whether participants may take control of what is shared."""

    AllowAnnotations: bool = True
    """Whether participants may draw on shared content."""

    DisablePowerPointAnnotations: bool = False
    """Whether drawing on presentations is switched off."""

    AllowUserToScheduleMeetingsWithAppSharing: bool = True
    """Whether meetings may have shared applications."""

    ApplicationSharingMode: str | None = None
    """How screens are shared: RDP turns the video-based way off."""

    AllowNonEnterpriseVoiceUsersToDialOut: bool = False
    """Whether users without Enterprise Voice may have the meeting call them."""

    AllowAnonymousUsersToDialOut: bool = False
    """Whether guests may have the meeting call them."""

    AllowAnonymousParticipantsInMeetings: bool = True
    """Whether guests may join."""

    AllowFederatedParticipantJoinAsSameEnterprise: bool = False
    """Whether federated participants count as own ones when they join."""

    AllowExternalUsersToSaveContent: bool = True
    """Whether participants from outside may save handouts."""

    AllowExternalUserControl: bool = False
    """Whether participants from outside may take control of what is shared."""

    AllowExternalUsersToRecordMeeting: bool = False
    """Whether participants from outside may record; it needs AllowConferenceRecording."""

    AllowPolls: bool = True
    """Whether the organizer may ask polls."""

    AllowSharedNotes: bool = True
    """Whether notes may be shared."""

    AllowQandA: bool = True
    """Whether there may be a list of questions and answers."""

    AllowOfficeContent: bool | None = None
    """Whether Office documents may be shown."""

    EnableDialInConferencing: bool = True
    """Whether one may join by telephone."""

    EnableAppDesktopSharing: Annotated[
        str, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Settings.Meeting.EnableAppDesktopSharing",
            "Desktop", "SingleApplication", "None")
    ] = "Desktop"
    """What may be shared: the whole desktop, single applications, or nothing."""

    AllowConferenceRecording: bool = False
    """Whether participants may record."""

    EnableP2PRecording: bool = False
    """Whether conversations of two may be recorded."""

    EnableFileTransfer: bool = True
    """Whether files may be sent in meetings."""

    EnableP2PFileTransfer: bool = True
    """Whether files may be sent in conversations of two."""

    EnableP2PVideo: bool = False
    """Whether conversations of two may have video."""

    AllowLargeMeetings: bool = False
    """Whether large meetings, with reduced functions, are allowed."""

    EnableOnlineMeetingPromptForLyncResources: bool = False
    """Whether the mail client offers an online meeting when only rooms and people of the organization are invited."""

    EnableDataCollaboration: bool = True
    """Whether content may be shared."""

    MaxVideoConferenceResolution: Annotated[
        str, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Settings.Meeting.MaxVideoConferenceResolution",
            "CIF", "VGA")
    ] = "VGA"
    """Largest picture in meetings."""

    MaxMeetingSize: Annotated[UInt32, Range(ge=1)] = UInt32(250)
    """Largest number of people in one meeting."""

    AudioBitRateKb: Annotated[UInt32, Range(ge=20, le=200)] = UInt32(200)
    """Most that audio may use, in kilobits a second."""

    VideoBitRateKb: Int64 = Int64(50000)
    """Most that video may use, in kilobits a second."""

    AppSharingBitRateKb: Int64 = Int64(50000)
    """Most that shared screens may use, in kilobits a second."""

    FileTransferBitRateKb: Int64 = Int64(50000)
    """Most that file transfers may use, in kilobits a second."""

    TotalReceiveVideoBitRateKb: Int64 = Int64(50000)
    """Most that all received video may use, in kilobits a second."""

    EnableMultiViewJoin: bool = True
    """Whether one may join meetings where several videos show at once."""

    CloudRecordingServiceSupport: Annotated[
        str | None, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Settings.Meeting.CloudRecordingServiceSupport",
            "NotSupported", "Supported", "Required")
    ] = None
    """Whether the recording service of the cloud may be used."""

    EnableReliableConferenceDeletion: bool | None = None
    """Whether deleted meetings are deleted again where a server was away."""
