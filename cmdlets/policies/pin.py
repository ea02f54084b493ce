"""What the PINs of dial-in conferencing and of phones must be like."""

from typing import Annotated

from lyncshell.declare import Range, Settings, policy
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.repository import Repository
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.numbers import UInt32, UInt64


class LifetimeRefused(ShellError):
    """PINs that run out, and could be set to the same again."""

    category = ErrorCategory.InvalidArgument
    error_id = "XdsValidationException"
    exception_type = "Microsoft.Rtc.Management.Xds.XdsValidationException"


def _lifetime(pins: SettingsObject, _: Repository) -> None:
    """PINs that run out need a history."""
    if pins.get("PINLifetime") > 0 and pins.get("PINHistoryCount") == 0:
        raise LifetimeRefused("A PINLifetime needs a PINHistoryCount greater than 0.")


@policy(
    object_type="Microsoft.Rtc.Management.WritableConfig.Policy.UserPin.UserPinPolicy",
    tenant=("Get", "New", "Set", "Remove"),
    checks=(_lifetime,),
)
class PinPolicy(Settings):
    """What the PINs of dial-in conferencing and of phones must be like.

    PS> New-CsPinPolicy Safe -MinPasswordLength 8 | ForEach-Object MinPasswordLength
    8
    """

    Description: str | None = None
    """Text for administrators."""

    MinPasswordLength: Annotated[UInt32, Range(ge=4, le=24)] = UInt32(5)
    """Fewest digits of a PIN."""

    PINHistoryCount: Annotated[UInt64, Range(le=20)] = UInt64(0)
    """How many former PINs may not come back."""

    AllowCommonPatterns: bool = False
    """Whether PINs such as 1234 are allowed."""

    PINLifetime: Annotated[UInt64, Range(le=999)] = UInt64(0)
    """How long a PIN is good, in days; 0 for ever."""

    MaximumLogonAttempts: Annotated[UInt32 | None, Range(ge=1, le=999)] = None
    """How many wrong PINs lock a user out; the lengths of PINs decide where there is none."""
