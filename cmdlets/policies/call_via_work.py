"""Whether users may have calls made over a telephone of their own choice."""

from typing import Annotated

from lyncshell.declare import Pattern, Settings, policy


@policy(
    object_type="Microsoft.Rtc.Management.WritableConfig.Policy.CallViaWork.CallViaWorkPolicy",
    tenant=("Get", "New", "Set", "Remove"),
    options=("policy_name_mandatory",),
)
class CallViaWorkPolicy(Settings):
    """Whether users may have calls made over a telephone of their own choice.

    PS> New-CsCallViaWorkPolicy HomeOffice -Enabled $true -AdminCallbackNumber +12065550100 | % AdminCallbackNumber
    +12065550100
    """

    AdminCallbackNumber: Annotated[str | None, Pattern(r"^\+?[0-9]+$")] = None
    """The number that is rung, digits with or without a plus sign."""

    Enabled: bool = False
    """Whether users may call through another telephone."""

    UseAdminCallbackNumber: bool | None = None
    """Whether the number of the policy is rung, not one that the user chooses."""
