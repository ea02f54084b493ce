"""New-PSSessionOption."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.remoting.session import option_object

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


@cmdlet("New-PSSessionOption", module="Microsoft.PowerShell.Core")
class NewPSSessionOption(Cmdlet):
    """Makes options for sessions; a session here looks at none of them.

    PS> (New-PSSessionOption -SkipCACheck).SkipCACheck
    True
    """

    MaximumRedirection: int = param()
    """How often a connection may be sent elsewhere."""
    NoCompression: Switch = OFF
    """Sends everything as it is."""
    NoMachineProfile: Switch = OFF
    """Leaves the user's profile out."""
    Culture: str = param()
    """The culture of the session."""
    UICulture: str = param()
    """The language of the session."""
    ProxyAccessType: str = param("None")
    """Which proxy is used."""
    SkipCACheck: Switch = OFF
    """Trusts every authority."""
    SkipCNCheck: Switch = OFF
    """Takes certificates of other names."""
    SkipRevocationCheck: Switch = OFF
    """Does not ask whether a certificate was revoked."""
    OperationTimeout: int = param(180000, aliases=("OperationTimeoutMSec",))
    """How long an operation may take, in milliseconds."""
    OpenTimeout: int = param(180000, aliases=("OpenTimeoutMSec",))
    """How long opening may take, in milliseconds."""
    CancelTimeout: int = param(60000, aliases=("CancelTimeoutMSec",))
    """How long stopping may take, in milliseconds."""
    IdleTimeout: int = param(-1, aliases=("IdleTimeoutMSec",))
    """How long a session stays without use, in milliseconds."""

    def process(self) -> Iterator[object]:
        values: dict[str, Any] = {
            name: getattr(self, name)
            for name in (
                "MaximumRedirection", "NoCompression", "NoMachineProfile", "ProxyAccessType", "SkipCACheck",
                "SkipCNCheck", "SkipRevocationCheck", "OperationTimeout", "OpenTimeout", "CancelTimeout",
                "IdleTimeout", "Culture", "UICulture",
            )
        }  # fmt: skip
        yield option_object(values)
