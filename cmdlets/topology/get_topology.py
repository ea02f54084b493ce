"""Get-CsTopology: the topology as one object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.topology.whole import topology_object
from lyncshell.cmdlet import OFF, Switch, cmdlet
from lyncshell.declare.cmdlet import CsCmdlet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.values.objects import PSCustomObject


@cmdlet(
    "Get-CsTopology", output=("Microsoft.Rtc.Management.Deploy.Internal.DefaultTopology",),
    type_name="Microsoft.Rtc.Management.Xds.GetTopologyCmdlet",
)  # fmt: skip
class GetCsTopology(CsCmdlet):
    """Gets the topology.

    PS> (Get-CsTopology).Sites | ForEach-Object Name
    Redmond
    Seattle
    Dublin
    Paris
    """

    LocalStore: Switch = OFF
    """Reads the replica of this computer; it is as new as the store itself here."""

    def process(self) -> Iterator[PSCustomObject]:
        """Writes the topology."""
        yield topology_object(self.deployment)
