"""Get-CsTopology: the topology as one object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.topology.whole import topology_object
from lyncshell.cmdlet import OFF, Switch, cmdlet
from lyncshell.declare.cmdlet import CsCmdlet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cmdlets.management_store.xml_document import XmlText
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

    AsXml: Switch = OFF
    """Gives the document that Publish-CsTopology takes, instead of objects."""

    LocalStore: Switch = OFF
    """Reads the local replica instead of the Central Management store."""

    def process(self) -> Iterator[PSCustomObject | XmlText]:
        """Writes the topology."""
        source = self.deployment
        if self.LocalStore:
            from cmdlets.management_store.local_store import local_deployment

            source = local_deployment(source)
        if not self.AsXml:
            yield topology_object(source)
            return
        from cmdlets.management_store.topology_xml import topology_text
        from cmdlets.management_store.xml_document import XmlText

        yield XmlText(topology_text(source))
