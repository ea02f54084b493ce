"""What Get-CsEffectivePolicy shows."""

from typing import Annotated

from lyncshell.declare import ReadOnly, Settings, displayed

Name = Annotated[str | None, ReadOnly()]

# Property -> the noun of the policy, where the names differ.
NOUNS = {"LocationProfile": "DialPlan"}


@displayed(object_type="Microsoft.Rtc.Management.AD.Cmdlets.EffectivePolicies")
class EffectivePolicy(Settings):
    """The policies that apply to a user: a per-user one by its name, else the service's, the site's or Global."""

    VoicePolicy: Name = None
    VoiceRoutingPolicy: Name = None
    ConferencingPolicy: Name = None
    PresencePolicy: Name = None
    LocationProfile: Name = None
    LocationPolicy: Name = None
    ClientPolicy: Name = None
    ClientVersionPolicy: Name = None
    ArchivingPolicy: Name = None
    PinPolicy: Name = None
    ExternalAccessPolicy: Name = None
    MobilityPolicy: Name = None
    PersistentChatPolicy: Name = None
    UserServicesPolicy: Name = None
    HostedVoicemailPolicy: Name = None
