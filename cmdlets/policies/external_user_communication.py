"""What guests of meetings may do, in the cloud."""

from lyncshell.declare import GLOBAL, TAG, Settings, policy


@policy(
    object_type="System.Object#Decorated",
    tenant=True,
    scopes=(GLOBAL, TAG),
    verbs=("Get", "New", "Set", "Remove"),
    options=("one_get_set", "instance_not_piped"),
)
class ExternalUserCommunicationPolicy(Settings):
    """What guests of meetings may do, in the cloud.

    PS> (Get-CsExternalUserCommunicationPolicy).EnableP2PFileTransfer
    True
    """

    EnableFileTransfer: bool | None = None
    """Whether files may be sent in conversations."""

    EnableP2PFileTransfer: bool = True
    """Whether files may be sent in conversations of two."""

    AllowPresenceVisibility: bool | None = None
    """Whether guests see presence."""

    AllowTitleVisibility: bool | None = None
    """Whether guests see titles."""
