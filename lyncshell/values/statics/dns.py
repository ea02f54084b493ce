"""System.Net.Dns. The shell asks no name server: its own name and the topology's resolve, all else is unknown."""

from __future__ import annotations

from lyncshell.values.arrays import TypedArray
from lyncshell.values.dotnet_errors import DotNetFailure, FormatFailure
from lyncshell.values.objects import Adapted
from lyncshell.values.statics.ipaddress import IPAddress, parse_address
from lyncshell.values.statics.string import string_array
from lyncshell.values.typesystem import declare, need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class HostEntry(Adapted):
    """System.Net.IPHostEntry."""

    __slots__ = ("addresses", "name")
    PS_TYPE = "System.Net.IPHostEntry"

    def __init__(self, name: str, addresses: list[IPAddress]) -> None:
        self.name = name
        self.addresses = addresses


DNS = declare("System.Net.Dns")
ENTRY = declare("System.Net.IPHostEntry", python=HostEntry, base="System.Object")


def _array(addresses: list[IPAddress]) -> Any:
    return TypedArray(need_type("System.Net.IPAddress"), addresses)


def _own_name() -> str:
    from lyncshell.values.invoke import services
    environment = services().environment
    name = environment.get("COMPUTERNAME") or environment.get("HOSTNAME")
    if name:
        return str(name)
    from socket import gethostname
    return gethostname()


def resolve(name: str) -> HostEntry:
    """An address, `localhost`, the own name or a host of the topology. Raises SocketException for every other."""
    from lyncshell.values.invoke import services
    try:
        address = parse_address(name)
        return HostEntry(services().host_name(name) or name, [address])
    except FormatFailure:
        pass  # it is a name
    known = None if name.lower() in ("localhost", "", _own_name().lower()) else services().host_address(name)
    if known is not None:
        return HostEntry(name, [parse_address(known)])
    if name.lower() in ("localhost", "", _own_name().lower()):
        return HostEntry(name or _own_name(), [parse_address("127.0.0.1")])
    raise DotNetFailure("No such host is known. (No name server is asked.)", "System.Net.Sockets.SocketException")


@DNS.static("string GetHostName()")
def _host_name() -> str:
    return _own_name()


@DNS.static("ipaddress[] GetHostAddresses(string hostNameOrAddress)")
def _addresses(name: str) -> Any:
    return _array(resolve(name).addresses)


def _entry(name: Any) -> HostEntry:
    return resolve(str(name))


for _method in ("GetHostEntry", "GetHostByName", "GetHostByAddress", "Resolve"):
    DNS.static(f"System.Net.IPHostEntry {_method}(string hostNameOrAddress)",
               f"System.Net.IPHostEntry {_method}(ipaddress address)")(_entry)
ENTRY.property("string HostName {get;}")(lambda self: self.name)
ENTRY.property("string[] Aliases {get;}")(lambda self: string_array([]))
ENTRY.property("ipaddress[] AddressList {get;}")(lambda self: _array(self.addresses))
