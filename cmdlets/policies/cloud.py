"""Policies that only the cloud has: on a server they are names without settings."""

from lyncshell.declare import GLOBAL, TAG, Settings, policy


@policy(
    object_type="Microsoft.Rtc.Management.WritableConfig.Policy.CloudMeeting.CloudMeetingPolicy",
    scopes=(GLOBAL, TAG),
    tenant=True,
    verbs=("Get",),
)
class CloudMeetingPolicy(Settings):
    """Meetings that the cloud schedules; it can only be read.

    PS> (Get-CsCloudMeetingPolicy).Identity
    Global
    """


@policy(
    object_type="Microsoft.Rtc.Management.WritableConfig.Policy.Graph.GraphPolicy",
    scopes=(GLOBAL, TAG),
    tenant=True,
    verbs=("Get", "Grant"),
    options=("one_get_set", "grant_to_tenant"),
)
class GraphPolicy(Settings):
    """Whether programs of the cloud may act for the user.

    PS> (Get-CsGraphPolicy).Identity
    Global
    """
