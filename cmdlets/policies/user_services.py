"""Whether the contacts of users may be kept by Exchange."""

from typing import Annotated

from lyncshell.declare import GLOBAL, SERVICE, SITE, TAG, Range, Settings, policy


@policy(
    object_type="Microsoft.Rtc.Management.WritableConfig.Policy.UsersServices.UserServicesPolicy",
    scopes=(GLOBAL, SITE, SERVICE, TAG),
    roles=("UserServer",),
    tenant=("Get", "New", "Set", "Remove"),
)
class UserServicesPolicy(Settings):
    """Whether the contacts of users may be kept by Exchange.

    PS> New-CsUserServicesPolicy Legacy -UcsAllowed $false | ForEach-Object UcsAllowed
    False
    """

    UcsAllowed: bool = True
    """Whether contacts may be kept by Exchange."""

    EnableAwaySinceIndication: bool = False
    """Whether others see how long a user has been away."""

    MigrationDelayInDays: Annotated[int, Range(le=180)] = 0
    """How many days pass before contacts move there."""
