"""How many may watch a user's presence."""

from typing import Annotated

from lyncshell.declare import Range, Settings, policy
from lyncshell.values.numbers import UInt16


@policy(
    object_type="Microsoft.Rtc.Management.WritableConfig.Policy.Presence.PresencePolicy",
    tenant=("Get", "New", "Set", "Remove"),
)
class PresencePolicy(Settings):
    """How many may watch a user's presence.

    PS> New-CsPresencePolicy Famous -MaxPromptedSubscriber 600 | ForEach-Object MaxPromptedSubscriber
    600
    """

    MaxPromptedSubscriber: Annotated[UInt16, Range(le=600)] = UInt16(200)
    """Most watchers that wait for the user's answer."""

    MaxCategorySubscription: Annotated[UInt16, Range(le=3000)] = UInt16(1000)
    """Most subscriptions to the user's presence; each watcher takes several."""

    Description: str | None = None
    """Text for administrators."""
