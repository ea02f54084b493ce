"""The properties of a trusted pool that New- and Set-CsTrustedApplicationPool take."""

from __future__ import annotations

from cmdlets.trusted_applications.trust import TrustCmdlet
from lyncshell.cmdlet import OFF, Switch, param

PORTS = (
    "AppSharingPortCount", "AppSharingPortStart", "AudioPortCount", "AudioPortStart", "VideoPortCount",
    "VideoPortStart",
)  # fmt: skip
FLAGS = ("OutboundOnly", "RequiresReplication", "ThrottleAsServer", "TreatAsAuthenticated")


class PoolSettings(TrustCmdlet):
    """The parameters that the two cmdlets share."""

    AppSharingPortCount: int | None = param(type="uint16")
    """How many ports there are for shared screens."""

    AppSharingPortStart: int | None = param(type="uint16")
    """The first port for shared screens."""

    AudioPortCount: int | None = param(type="uint16")
    """How many ports there are for audio."""

    AudioPortStart: int | None = param(type="uint16")
    """The first port for audio."""

    OutboundOnly: bool | None = None
    """Whether the pool begins conversations only and takes none."""

    Registrar: str | None = None
    """The Registrar that the applications talk to: its FQDN, `Registrar:fqdn`, or its service id."""

    RequiresReplication: bool | None = None
    """Whether the configuration is replicated to the pool."""

    ThrottleAsServer: bool | None = None
    """Whether its connections have the limits of servers rather than of clients."""

    TreatAsAuthenticated: bool | None = None
    """Whether the servers believe it without asking for credentials."""

    VideoPortCount: int | None = param(type="uint16")
    """How many ports there are for video."""

    VideoPortStart: int | None = param(type="uint16")
    """The first port for video."""

    Force: Switch = OFF
    """Asks no questions."""

    def settings(self) -> dict[str, object]:
        """What the parameters say, as the store keeps it. Raises MissingReference."""
        found: dict[str, object] = {name: int(self.bound[name]) for name in PORTS if self.given(name)}
        found |= {name: bool(self.bound[name]) for name in FLAGS if self.given(name)}
        if self.Registrar:
            found["Registrar"] = self.registrar(self.Registrar)
        return found
