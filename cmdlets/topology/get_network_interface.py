"""Get-CsNetworkInterface: the network interfaces of the computers of the topology."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.topology.interfaces import interfaces
from cmdlets.topology.objects import computers
from lyncshell.cmdlet import cmdlet, param
from lyncshell.declare.cmdlet import CsCmdlet, ManagementObjectNotFound
from lyncshell.values.objects import PSCustomObject
from lyncshell.values.predicate import wildcard

if TYPE_CHECKING:
    from collections.abc import Iterator

TYPE = "Microsoft.Rtc.Management.Xds.DisplayNetworkInterface"
KEPT = ("ConfiguredFqdn", "ConfiguredIPAddress", "ConfiguredIPv6Address")


@cmdlet(
    "Get-CsNetworkInterface", default_set="Identity", output=(TYPE,),
    type_name="Microsoft.Rtc.Management.Xds.GetNetworkInterfaceCmdlet",
)  # fmt: skip
class GetCsNetworkInterface(CsCmdlet):
    """Gets the network interfaces of computers; 0.0.0.0 stands for all addresses.

    PS> Get-CsNetworkInterface -ComputerFqdn atl-edge-001.litwareinc.com | ForEach-Object Identity
    atl-edge-001.litwareinc.com/Internal/1
    atl-edge-001.litwareinc.com/External/1
    """

    Identity: str | None = param(position=0, sets="Identity")
    """The interface, as `fqdn/side/number`."""

    Filter: str | None = param(sets="Filter")
    """A pattern with wildcards for identities."""

    ComputerFqdn: str | None = param(type="Microsoft.Rtc.Management.Deploy.Fqdn")
    """Only the interfaces of this computer."""

    def process(self) -> Iterator[PSCustomObject]:
        """Writes the interfaces."""
        fits = wildcard(self.Filter) if self.Filter is not None else None
        wanted = None if self.Identity is None else self.Identity.strip().lower()
        found = False
        for shown in self._all():
            identity = str(shown["Identity"])
            if (fits is None or fits(identity)) and wanted in (None, identity.lower()):
                found = True
                yield PSCustomObject(shown, (TYPE, "System.Object"))
        if wanted is not None and not found:
            self.error(ManagementObjectNotFound(str(self.Identity)))

    def _all(self) -> Iterator[dict[str, Any]]:
        for computer in computers(self.deployment):
            if self.ComputerFqdn is not None and computer.identity.lower() != str(self.ComputerFqdn).lower():
                continue
            for face in interfaces(self.deployment, computer):
                yield _shown(computer.identity, face)


def _shown(fqdn: str, face: dict[str, Any]) -> dict[str, Any]:
    members = {
        "Identity": f"{fqdn}/{face['Interface']}/{face['InterfaceNumber']}",
        "ComputerFqdn": fqdn,
        "IPAddress": face.get("IPAddress"),
        "IPv6Address": face.get("IPv6Address"),
        "Interface": face["Interface"],
        "InterfaceNumber": int(face["InterfaceNumber"]),
    }
    return members | {name: face.get(name) for name in KEPT}
