"""Which routes calls may take that depend on the place of the user, or go out through a hybrid."""

from cmdlets.voice.rules import usages_exist
from lyncshell.declare import GLOBAL, TAG, Settings, policy


@policy(
    object_type="Microsoft.Rtc.Management.WritableConfig.Policy.Voice.VoiceRoutingPolicy",
    tenant=("Grant",),
    scopes=(GLOBAL, TAG),
    options=("policy_name_mandatory",),
    checks=(usages_exist,),
)
class VoiceRoutingPolicy(Settings):
    """Which routes calls may take that depend on the place of the user, or go out through a hybrid.

    PS> New-CsVoiceRoutingPolicy Harbour -PstnUsages Local | ForEach-Object PstnUsages
    Local
    """

    PstnUsages: list[str] = []
    """The usages, in the order in which routes are looked for."""

    Description: str | None = None
    """Text for administrators."""

    Name: str | None = None
    """A name for administrators."""
