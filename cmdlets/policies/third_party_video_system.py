"""What video systems of other makers can do."""

from lyncshell.declare import Settings, policy


@policy(
    object_type="Microsoft.Rtc.Management.WritableConfig.Policy.ThirdPartyVideoSystem.ThirdPartyVideoSystemPolicy",
    tenant=("Get", "New", "Set", "Remove"),
    options=("policy_name_mandatory",),
)
class ThirdPartyVideoSystemPolicy(Settings):
    """What video systems of other makers can do.

    PS> (Get-CsThirdPartyVideoSystemPolicy Global).SupportsSendingLowResolution
    True
    """

    SupportsSendingLowResolution: bool = True
    """Whether the system can send a small picture, which mobile clients need."""
