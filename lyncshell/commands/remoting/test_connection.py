"""Test-Connection."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Range, Switch, cmdlet, param
from lyncshell.commands.remoting.network import Network
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.objects import PSCustomObject

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_PING = "DefaultPing"


class TargetUnknown(ShellError):
    """A name that no computer has."""

    category = ErrorCategory.ResourceUnavailable
    error_id = "TestConnectionException"
    exception_type = "System.Net.NetworkInformation.PingException"


@cmdlet(
    "Test-Connection", module="Microsoft.PowerShell.Management", default_set=_PING,
    output=("Microsoft.PowerShell.Commands.TestConnectionCommand+PingStatus", "System.Boolean"),
)  # fmt: skip
class TestConnection(Cmdlet):
    """Tells whether computers answer: this one and those of the topology do, and no other.

    PS> Test-Connection localhost -Count 1 -Quiet
    True
    """

    TargetName: list[str] = param(
        position=0, mandatory=True, pipeline=True, by_name=True, aliases=("ComputerName",), sets=_PING
    )
    """Names or addresses of computers."""
    Ping: Switch = param(OFF, sets=_PING)
    """Asks by ICMP; nothing is sent here."""
    Count: int = param(4, sets=_PING, validate=(Range(1, 2147483647),))
    """How often each is asked."""
    Delay: int = param(1, sets=_PING, validate=(Range(1, 2147483647),))
    """Seconds between two questions; they cost no time here."""
    BufferSize: int = param(32, aliases=("Size", "Bytes", "BS"), sets=_PING, validate=(Range(0, 65500),))
    """How much is sent, in bytes."""
    Source: str = param(sets=_PING)
    """The computer that asks."""
    MaxHops: int = param(128, aliases=("Ttl", "TimeToLive", "Hops"), sets=_PING)
    """How far away a computer may be."""
    TimeoutSeconds: int = param(5, sets=_PING)
    """How long to wait for an answer."""
    IPv4: Switch = OFF
    """Asks by IPv4, as always here."""
    ResolveDestination: Switch = OFF
    """Shows names of computers that were named by address."""
    Quiet: Switch = OFF
    """Writes only whether the computer answers."""

    def process(self) -> Iterator[object]:
        network = Network(self.state)
        for name in self.TargetName:
            address = name if network.name_of(name) else network.address(name)
            if self.Quiet:
                yield address is not None
            elif address is None:
                message = f"Testing connection to computer '{name}' failed: Cannot resolve the target name."
                self.error(TargetUnknown(message, name))
            else:
                for number in range(1, self.Count + 1):
                    yield self._answer(number, name, address, network.own_name())

    def _answer(self, number: int, name: str, address: str, own: str) -> PSCustomObject:
        return PSCustomObject(
            {"Ping": number, "Source": self.Source or own, "Destination": name, "Address": address,
             "DisplayAddress": address, "Latency": 0, "Status": "Success", "BufferSize": self.BufferSize,
             "IPV4Address": address, "ResponseTime": 0, "StatusCode": 0},
            ("Microsoft.PowerShell.Commands.TestConnectionCommand+PingStatus", "System.Object"),
        )  # fmt: skip
