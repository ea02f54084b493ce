"""Test-NetConnection."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, Set, cmdlet, param
from lyncshell.commands.remoting.network import Network
from lyncshell.values.objects import PSCustomObject

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

# What the words for common ports mean.
_PORTS = {"http": 80, "rdp": 3389, "smb": 445, "winrm": 5985}
# Roles of the topology and the ports on which their services wait, where the topology says nothing else.
_ROLES = {
    "Registrar": (5061, 5065, 444, 135), "Director": (5061, 444), "WebServer": (80, 443, 8080, 4443),
    "MediationServer": (5067, 5070), "EdgeServer": (443, 5061, 5062, 4443), "PstnGateway": (5060, 5066, 5067),
    "UserDatabase": (1433,), "CentralManagementDatabase": (1433,), "MonitoringDatabase": (1433,), "FileStore": (445,),
}  # fmt: skip
_ANYWHERE = (445, 3389, 5985)


@cmdlet("Test-NetConnection", module="NetTCPIP", default_set="ICMP", aliases=("TNC",))
class TestNetConnection(Cmdlet):
    """Tells whether a computer of the topology answers, and whether a port of it does.

    A port answers where a role of the computer's pool waits on it. Nothing is sent.

    PS> (Test-NetConnection fe01.litwareinc.com -Port 5061).TcpTestSucceeded
    True
    """

    ComputerName: str = param("localhost", position=0, pipeline=True, by_name=True, aliases=("Cn",))
    """The computer."""
    CommonTCPPort: str = param(
        position={"CommonTCPPort": 1}, mandatory=True, sets="CommonTCPPort",
        validate=(Set("HTTP", "RDP", "SMB", "WINRM"),),
    )  # fmt: skip
    """A port by its name."""
    Port: int = param(mandatory=True, by_name=True, sets="RemotePort", aliases=("RemotePort",))
    """A port by its number."""
    InformationLevel: str = param("Standard", validate=(Set("Quiet", "Standard", "Detailed"),))
    """How much is written; Quiet: whether it answers."""

    def process(self) -> Iterator[object]:
        network = Network(self.state)
        address = network.address(self.ComputerName)
        port = _PORTS[self.CommonTCPPort.lower()] if self.CommonTCPPort else self.Port
        answers = address is not None and (not port or port in self._ports(network))
        if not answers:
            what = f"TCP connect to ({self.ComputerName} : {port}) failed" if address and port else \
                f"Name resolution of {self.ComputerName} failed"
            self.warning(what)
        if self.InformationLevel.lower() == "quiet":
            yield answers
            return
        values: dict[str, object] = {"ComputerName": self.ComputerName, "RemoteAddress": address}
        if port:
            values.update({"RemotePort": port, "TcpTestSucceeded": answers})
        else:
            values["PingSucceeded"] = answers
        yield PSCustomObject(values, ("TestNetConnectionResult", "System.Object"))

    def _ports(self, network: Network) -> set[int]:
        """The ports on which the roles of the computer's pool wait."""
        deployment, host = network.deployment, network.find(self.ComputerName)
        ports = set(_ANYWHERE)
        if deployment is None or host is None:
            return ports
        machine = self.state.services["machine"].computer(host)
        pools = {item.body["Pool"] for item in deployment.view.all("Computer") if item.identity == machine} | {host}
        for pool in pools:
            for service in deployment.services(pool=pool):
                ports.update(_ROLES.get(service.identity.partition(":")[0], ()))
                ports.update(value for key, value in service.body.items() if "Port" in key and isinstance(value, int))
        return ports
