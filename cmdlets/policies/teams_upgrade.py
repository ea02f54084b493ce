"""Whether users are told that they will move to the cloud's client."""

from typing import Annotated

from lyncshell.declare import Choice, ReadOnly, Settings, policy


@policy(
    object_type="System.Object#Decorated",
    tenant=("Get", "Set"),
    options=("grant_to_group", "instance_not_piped", "new_at_global"),
)
class TeamsUpgradePolicy(Settings):
    """Whether users are told that they will move to the cloud's client.

    PS> Set-CsTeamsUpgradePolicy Global -NotifySfbUsers $true; (Get-CsTeamsUpgradePolicy Global).NotifySfbUsers
    True
    """

    NotifySfbUsers: bool = False
    """Whether the client tells users that they will move."""

    Description: str | None = None
    """Text for administrators."""

    Mode: Annotated[
        str | None, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Policy.Teams.Mode",
            "Islands", "TeamsOnly", "SfBOnly", "SfBWithTeamsCollab", "SfBWithTeamsCollabAndMeetings"), ReadOnly()
    ] = None
    """Which client answers, in the cloud."""

    Action: Annotated[str | None, ReadOnly()] = None
    """What happens to meetings, in the cloud."""
