"""Get-CsTrunk: the trunks between Mediation Servers and gateways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.topology.objects import find_service, pool_of, service_object
from lyncshell.cmdlet import cmdlet, param
from lyncshell.declare.cmdlet import CsCmdlet, ManagementObjectNotFound
from lyncshell.values.objects import PSCustomObject
from lyncshell.values.predicate import wildcard

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.store.item import Item

ROLE = "PstnGateway"
TYPE = "Microsoft.Rtc.Management.Xds.DisplayPstnGateway#Decorated"


@cmdlet(
    "Get-CsTrunk", default_set="Identity", output=(TYPE,), type_name="Microsoft.Rtc.Management.Xds.GetTrunkCmdlet"
)
class GetCsTrunk(CsCmdlet):
    """Gets the trunks to gateways.

    PS> (Get-CsTrunk PstnGateway:192.168.0.240).MediationServer
    MediationServer:atl-mcs-001.litwareinc.com
    """

    Identity: str | None = param(
        position=0, sets="Identity", type="Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity"
    )
    """The trunk: `PstnGateway:fqdn`, or the gateway's FQDN or address."""

    Filter: str | None = param(sets="Filter")
    """A pattern with wildcards for identities."""

    PoolFqdn: str | None = None
    """Only the trunks of this gateway."""

    def process(self) -> Iterator[PSCustomObject]:
        """Writes the trunks."""
        for item in self._found():
            if self.PoolFqdn is None or pool_of(item).lower() == self.PoolFqdn.lower():
                shown = service_object(self.deployment, item)
                yield PSCustomObject(
                    {name: shown.ps_get(name) for name in shown.ps_property_names()}, (TYPE, "System.Object")
                )

    def _found(self) -> Iterator[Item]:
        if self.Identity is not None:
            text = str(self.Identity)
            item = find_service(self.deployment, text, None if ":" in text or text.count("-") > 1 else ROLE)
            if item is None or not item.identity.startswith(f"{ROLE}:"):
                self.error(ManagementObjectNotFound(text))
            else:
                yield item
            return
        fits = wildcard(self.Filter) if self.Filter is not None else None
        yield from (item for item in self.deployment.services(ROLE) if fits is None or fits(item.identity))
