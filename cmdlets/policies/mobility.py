"""What users may do with the client on their phones."""

from typing import Annotated

from lyncshell.declare import Choice, Settings, policy


@policy(
    object_type="Microsoft.Rtc.Management.WriteableConfig.Policy.Mobility.Mobility",
    tenant=True,
    options=("subscription_filters", "policy_name_mandatory"),
)
class MobilityPolicy(Settings):
    """What users may do with the client on their phones.

    PS> New-CsMobilityPolicy -Identity WarehouseMobility -EnableOutsideVoice $false | ForEach-Object EnableOutsideVoice
    False
    """

    Description: str | None = None
    """Text for administrators."""

    EnableOutsideVoice: bool = True
    """Whether calls to the mobile number ring at work too, and the work number shows for calls made on the phone."""

    EnableMobility: bool = True
    """Whether the user may sign in from a phone at all."""

    EnableIPAudioVideo: bool = True
    """Whether calls and meetings may use the data connection for audio and video."""

    RequireWIFIForIPVideo: bool = False
    """Whether video waits for Wi-Fi."""

    AllowCustomerExperienceImprovementProgram: bool = True
    """Whether the client may report how it is used."""

    RequireWiFiForSharing: bool = False
    """Whether shared screens wait for Wi-Fi."""

    AllowSaveCallLogs: bool = True
    """Whether the phone may keep the list of calls."""

    AllowExchangeConnectivity: bool = True
    """Whether the client may talk to Exchange for calendar and mail."""

    AllowSaveIMHistory: bool = True
    """Whether the phone may keep conversations."""

    AllowSaveCredentials: bool = True
    """Whether the phone may keep the password."""

    EnablePushNotifications: bool = True
    """Whether notices reach the phone while the client sleeps."""

    EncryptAppData: bool = True
    """Whether what the client keeps on the phone is encrypted."""

    AllowDeviceContactsSync: bool = True
    """Whether the phone's contacts are merged into the client's."""

    RequireIntune: bool | None = None
    """Reserved by the product."""

    AllowAutomaticPstnFallback: bool | None = None
    """Reserved by the product."""

    VoiceSettings: Annotated[
        str | None, Choice(
            "Microsoft.Rtc.Management.WriteableConfig.Policy.Mobility.VoiceSettings",
            "VoIPAlways", "VoIPOverWiFi", "Cellular")
    ] = None
    """How a call is made: over the data connection, over Wi-Fi, or over the mobile network."""

    RequireWIFIForIPAudio: bool = False
    """Whether audio over the data connection waits for Wi-Fi."""
