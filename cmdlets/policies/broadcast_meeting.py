"""What users may do in broadcasts, which are held in the cloud; it can only be read."""

from typing import Annotated

from lyncshell.declare import GLOBAL, TAG, ReadOnly, Settings, policy


@policy(
    object_type="Microsoft.Rtc.Management.WritableConfig.Policy.BroadcastMeeting.BroadcastMeetingPolicy",
    scopes=(GLOBAL, TAG),
    tenant=True,
    verbs=("Get",),
)
class BroadcastMeetingPolicy(Settings):
    """What users may do in broadcasts, which are held in the cloud; it can only be read.

    PS> (Get-CsBroadcastMeetingPolicy Global).AllowBroadcastMeeting
    True
    """

    AllowBroadcastMeeting: Annotated[bool, ReadOnly()] = True
    """Whether the user may hold broadcasts."""

    AllowOpenBroadcastMeeting: Annotated[bool, ReadOnly()] = True
    """Whether broadcasts may be open to the whole organization."""

    AllowSocialStreamIntegration: Annotated[bool, ReadOnly()] = True
    """Whether viewers may write in a social network meanwhile."""

    AllowBroadcastMeetingRecording: Annotated[bool, ReadOnly()] = True
    """Whether broadcasts may be recorded."""

    AllowAnonymousBroadcastMeeting: Annotated[bool, ReadOnly()] = True
    """Whether broadcasts may be open to everybody."""

    BroadcastMeetingRecordingEnforced: Annotated[bool, ReadOnly()] = False
    """Whether broadcasts are always recorded."""
