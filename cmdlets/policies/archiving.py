"""Whose conversations are archived."""

from lyncshell.declare import Settings, policy


@policy(
    object_type="Microsoft.Rtc.Management.WritableConfig.Policy.Im.IMArchivingPolicy",
    tenant=("Get", "New", "Set", "Remove"),
)
class ArchivingPolicy(Settings):
    """Whose conversations are archived.

    PS> New-CsArchivingPolicy Auditors -ArchiveInternal $true | ForEach-Object ArchiveInternal
    True
    """

    Description: str | None = None
    """Text for administrators."""

    ArchiveInternal: bool = False
    """Whether conversations inside the organization are archived."""

    ArchiveExternal: bool = False
    """Whether conversations with people outside are archived."""
