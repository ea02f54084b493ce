"""Media: what audio and video may use and how they are protected."""

from typing import Annotated

from lyncshell.declare import GLOBAL, SERVICE, SITE, Choice, Range, Settings, configuration, span
from lyncshell.values.dates import TimeSpan
from lyncshell.values.numbers import Byte, UInt16


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.Media.MediaSettings",
    scopes=(GLOBAL, SITE, SERVICE),
    roles=("ConferencingServer", "MediationServer", "ApplicationServer"),
)
class MediaConfiguration(Settings):
    """How clients and servers send audio and video: encryption, codecs and quality of service.

    PS> (Get-CsMediaConfiguration Global).EncryptionLevel
    RequireEncryption
    """

    EnableQoS: bool = False
    """Whether packets are marked for quality of service."""

    EncryptionLevel: Annotated[
        str, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Settings.Media.EncryptionLevel",
            "SupportEncryption", "RequireEncryption", "DoNotSupportEncryption",
        ),
    ] = "RequireEncryption"
    """Whether media must be, may be, or are not encrypted."""

    EnableSiren: bool = False
    """Whether the Mediation Server may use the Siren codec."""

    MaxVideoRateAllowed: Annotated[
        str, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Settings.Media.MaxVideoRateAllowed",
            "Hd720p15M", "VGA600K", "CIF250K",
        ),
    ] = "VGA600K"
    """Largest picture that clients send."""

    EnableG722StereoCodec: bool = True
    """Whether the G.722 stereo codec may be used."""

    EnableH264Codec: bool = True
    """Whether the H.264 codec may be used."""

    EnableAdaptiveBandWidthEstimation: bool = True
    """Whether clients adapt to what the network gives."""

    EnableRtpRtcpMultiplexing: bool = True
    """Whether media and their control use one port."""

    EnableInCallQoS: bool | None = None
    """Whether figures of a call are reported while it goes on."""

    InCallQoSIntervalSeconds: UInt16 | None = None
    """How often they are reported, in seconds."""

    EnableVideoBasedSharing: bool | None = None
    """Whether screens are shared as video."""

    EnableAVBundling: bool | None = None
    """Whether audio and video use one connection."""

    EnableDtls: bool | None = None
    """Whether keys are agreed on by DTLS."""

    EnableReceiveAgc: bool | None = None
    """Whether what is heard is levelled."""

    EnableRtx: bool | None = None
    """Whether lost packets are sent again."""

    EnableServerFecForVideoInterop: bool | None = None
    """Whether servers correct errors towards video systems of others."""

    EnableSilkForAudioVideoConferences: bool | None = None
    """Whether meetings may use the SILK codec."""

    WaitIceCompletedToAddDialOutUser: bool | None = None
    """Whether somebody who is called joins only when the connection stands."""


@configuration(object_type="System.Object#UCPhoneConfiguration", tenant=("Get", "Set"))
class UCPhoneConfiguration(Settings):
    """How desk phones work.

    PS> (Get-CsUCPhoneConfiguration Global).VoiceDiffServTag
    40
    """

    CalendarPollInterval: Annotated[TimeSpan, Range(le=span("01:00:00"))] = span("00:03:00")
    """How often the phone looks at the calendar."""

    EnforcePhoneLock: bool = True
    """Whether the phone locks itself."""

    PhoneLockTimeout: Annotated[TimeSpan, Range(le=span("01:00:00"))] = span("00:10:00")
    """After how long it does."""

    MinPhonePinLength: Annotated[Byte, Range(ge=4, le=15)] = Byte(6)
    """Fewest digits of the PIN that unlocks it."""

    SIPSecurityMode: Annotated[str, Choice("System.SIPSecurityMode", "Low", "Medium", "High")] = "High"
    """How strictly SIP connections are protected."""

    VoiceDiffServTag: Annotated[Byte, Range(le=63)] = Byte(40)
    """The DiffServ mark of voice packets."""

    Voice8021p: Annotated[Byte, Range(le=7)] = Byte(0)
    """The 802.1p mark of voice packets."""

    LoggingLevel: Annotated[str, Choice("System.LoggingLevel", "Off", "Low", "Medium", "High")] = "Off"
    """How much the phone logs."""


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.VideoInteropServer"
    ".VideoInteropServerConfiguration",
    scopes=(GLOBAL, SITE, SERVICE),
    roles=("VideoInteropServer",),
)
class VideoInteropServerConfiguration(Settings):
    """How servers for video systems of others work.

    PS> (Get-CsVideoInteropServerConfiguration Global).EnableEnhancedVideoExperience
    True
    """

    EnableEnhancedVideoExperience: bool = True
    """Whether systems get the better picture where they can show it."""


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.VideoInteropServer"
    ".VideoInteropServerSyntheticTransactionConfiguration",
    scopes=(GLOBAL, SITE, SERVICE),
    roles=("VideoInteropServer",),
)
class VideoInteropServerSyntheticTransactionConfiguration(Settings):
    """Which computers test the servers for video systems of others.

    PS> (Get-CsVideoInteropServerSyntheticTransactionConfiguration Global).WatcherNodeFqdns.Count
    0
    """

    WatcherNodeFqdns: list[str] = []
    """The computers, by FQDN."""


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.VideoTrunkConfiguration",
    scopes=(GLOBAL, SITE, SERVICE),
    roles=("VideoGateway",),
)
class VideoTrunkConfiguration(Settings):
    """How trunks to video gateways work.

    PS> (Get-CsVideoTrunkConfiguration Global).EnableSessionTimer
    False
    """

    EnableMediaEncryptionForSipOverTls: bool = True
    """Whether media are encrypted where SIP goes over TLS."""

    EnableSessionTimer: bool = False
    """Whether sessions are refreshed at intervals."""

    ForwardErrorCorrectionType: Annotated[
        str | None, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Settings.ForwardErrorCorrectionType",
            "None", "Cisco",
        ),
    ] = None
    """How lost packets are made up for."""

    GatewaySendsRtcpForActiveCalls: bool = True
    """Whether the gateway reports while a call is active."""

    GatewaySendsRtcpForCallsOnHold: bool = False
    """Whether the gateway reports while a call is on hold."""
