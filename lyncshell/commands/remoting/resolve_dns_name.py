"""Resolve-DnsName."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.remoting.network import Network
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.objects import PSCustomObject

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

# Seconds that an answer holds.
_LIFETIME = 1200


class NameUnknown(ShellError):
    """A name that DNS does not have, in Windows' words."""

    category = ErrorCategory.ResourceUnavailable
    error_id = "DNS_ERROR_RCODE_NAME_ERROR"
    exception_type = "System.ComponentModel.Win32Exception"


@cmdlet("Resolve-DnsName", module="DnsClient", output=("Microsoft.DnsClient.Commands.DnsRecord_A",))
class ResolveDnsName(Cmdlet):
    """Gives the addresses of names of the topology; no name server is asked.

    PS> (Resolve-DnsName fe01.litwareinc.com).Type
    A
    """

    Name: str = param(position=0, mandatory=True, pipeline=True, by_name=True)
    """A name or an address."""
    Type: str = param("A_AAAA", position=1, by_name=True)
    """The kind of record: A, PTR, SRV ..."""
    Server: list[str] = param(position=2, by_name=True)
    """Name servers; none is asked."""
    DnsOnly: Switch = OFF
    """Asks only DNS."""
    QuickTimeout: Switch = OFF
    """Does not wait long."""
    NoHostsFile: Switch = OFF
    """Leaves the file of hosts out."""

    def process(self) -> Iterator[object]:
        network, kind = Network(self.state), self.Type.upper()
        if kind in ("SRV", "MX", "NS", "SOA", "TXT", "CNAME", "AAAA"):
            self.error(self._unknown())
            return
        host = network.name_of(self.Name)
        if host is not None and kind in ("A_AAAA", "PTR"):
            reversed_name = ".".join(reversed(self.Name.split("."))) + ".in-addr.arpa"
            yield self._record(reversed_name, "PTR", {"NameHost": host})
            return
        address = network.address(self.Name)
        if address is None:
            self.error(self._unknown())
        else:
            yield self._record(self.Name, "A", {"IPAddress": address, "IP4Address": address})

    def _unknown(self) -> NameUnknown:
        return NameUnknown(f"{self.Name} : DNS name does not exist", self.Name)

    def _record(self, name: str, kind: str, values: dict[str, str]) -> PSCustomObject:
        common = {"Name": name, "Type": kind, "TTL": _LIFETIME, "Section": "Answer"}
        return PSCustomObject({**common, **values}, (f"Microsoft.DnsClient.Commands.DnsRecord_{kind}", "System.Object"))
