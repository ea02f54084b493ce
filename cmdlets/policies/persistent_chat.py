"""Whether users may use chat rooms."""

from lyncshell.declare import Settings, policy


@policy(
    object_type="Microsoft.Rtc.Management.WritableConfig.Policy.PersistentChat.PersistentChatPolicy",
    tenant=("Get", "New", "Set", "Remove"),
)
class PersistentChatPolicy(Settings):
    """Whether users may use chat rooms.

    PS> New-CsPersistentChatPolicy Support -EnablePersistentChat $true | ForEach-Object EnablePersistentChat
    True
    """

    Description: str | None = None
    """Text for administrators."""

    EnablePersistentChat: bool = False
    """Whether users may use chat rooms."""
