"""System.Net.IPAddress and IPEndPoint."""

from __future__ import annotations

import ipaddress
import re

from lyncshell.values.bytes import byte_array, to_bytes
from lyncshell.values.dotnet_errors import DotNetFailure, FormatFailure, argument_failure, argument_null, argument_range
from lyncshell.values.numbers import Int64
from lyncshell.values.objects import Adapted, CodeProperty
from lyncshell.values.type_data import declare_member
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_INVALID = "An invalid IP address was specified."


class IPAddress(Adapted):
    """System.Net.IPAddress: `packed` bytes and, of IPv6, a scope."""

    __slots__ = ("packed", "scope")
    PS_TYPE = "System.Net.IPAddress"

    def __init__(self, packed: bytes, scope: int = 0) -> None:
        self.packed = packed
        self.scope = scope

    def __eq__(self, other: object) -> bool:
        return isinstance(other, IPAddress) and (other.packed, other.scope) == (self.packed, self.scope)

    def __hash__(self) -> int:
        return hash(self.packed)

    def __str__(self) -> str:
        if len(self.packed) == 4:
            return ".".join(map(str, self.packed))
        text = str(ipaddress.IPv6Address(self.packed))
        if self.packed[:12] in (b"\0" * 10 + b"\xff\xff", b"\0" * 12) and int.from_bytes(self.packed) > 0xFFFF:
            dotted = ".".join(map(str, self.packed[12:]))
            text = f"::{'ffff:' if self.packed[10] else ''}{dotted}"
        return f"{text}%{self.scope}" if self.scope else text

    @property
    def is_v4(self) -> bool:
        """Whether it is an IPv4 address."""
        return len(self.packed) == 4


class IPEndPoint(Adapted):
    """System.Net.IPEndPoint."""

    __slots__ = ("address", "port")
    PS_TYPE = "System.Net.IPEndPoint"

    def __init__(self, address: IPAddress, port: int) -> None:
        self.address = address
        self.port = port

    def __str__(self) -> str:
        return f"{self.address}:{self.port}" if self.address.is_v4 else f"[{self.address}]:{self.port}"


ADDRESS = declare("System.Net.IPAddress", python=IPAddress)
END_POINT = declare("System.Net.IPEndPoint", python=IPEndPoint)


def parse_address(text: str) -> IPAddress:
    """An address as .NET reads it: `10.1` and `167772161` are IPv4 too. Raises FormatFailure."""
    if ":" in text:
        return _parse_v6(text)
    parts = text.split(".")
    numbers = [_part(part) for part in parts]
    if len(parts) > 4 or None in numbers:
        raise FormatFailure(_INVALID)
    values = [number for number in numbers if number is not None]
    if any(value > 255 for value in values[:-1]) or values[-1] >= 256 ** (5 - len(values)):
        raise FormatFailure(_INVALID)
    return IPAddress(bytes(values[:-1]) + values[-1].to_bytes(5 - len(values)))


def _part(text: str) -> int | None:
    if re.fullmatch(r"0[xX][0-9a-fA-F]+", text):
        return int(text, 16)
    if re.fullmatch(r"0[0-7]+", text):
        return int(text, 8)
    return int(text) if text.isascii() and text.isdigit() else None


def _parse_v6(text: str) -> IPAddress:
    match = re.fullmatch(r"\[?([0-9a-fA-F:.]+)(?:%(\d+))?(?:\](?::\d+)?)?", text)
    try:
        return IPAddress(ipaddress.IPv6Address(match[1] if match else "").packed, int((match and match[2]) or 0))
    except ValueError:
        raise FormatFailure(_INVALID) from None


@ADDRESS.constructor("ipaddress new(long newAddress)", "ipaddress new(byte[] address)")
def _new(value: Any) -> IPAddress:
    if isinstance(value, list):
        raw = to_bytes(value)
        if len(raw) not in (4, 16):
            raise argument_failure("An invalid IP address was specified.", "address")
        return IPAddress(raw)
    if not 0 <= value <= 0xFFFFFFFF:
        raise argument_range("Specified argument was out of the range of valid values.", "newAddress")
    return IPAddress(int(value).to_bytes(4, "little"))


@ADDRESS.static("ipaddress Parse(string ipString)")
def _parse(text: str | None) -> IPAddress:
    if text is None:
        raise argument_null("ipString")
    return parse_address(text)


@ADDRESS.static("bool TryParse(string ipString, [ref] ipaddress address)")
def _try_parse(text: str | None, result: Any) -> bool:
    try:
        result.set(parse_address(text or ""))
    except FormatFailure:
        result.set(None)
        return False
    return True


def _constant(name: str, text: str) -> None:
    ADDRESS.static_property(f"static ipaddress {name} {{get;}}")(lambda: parse_address(text))


for _name, _text in (("Any", "0.0.0.0"), ("Loopback", "127.0.0.1"), ("Broadcast", "255.255.255.255"),
                     ("None", "255.255.255.255"), ("IPv6Any", "::"), ("IPv6Loopback", "::1"), ("IPv6None", "::")):
    _constant(_name, _text)


@ADDRESS.static("bool IsLoopback(ipaddress address)")
def _is_loopback(address: IPAddress) -> bool:
    return address.packed[0] == 127 if address.is_v4 else address.packed == b"\0" * 15 + b"\1"


@ADDRESS.method("byte[] GetAddressBytes()")
def _bytes(self: IPAddress) -> Any:
    return byte_array(self.packed)


@ADDRESS.method("ipaddress MapToIPv6()")
def _to_v6(self: IPAddress) -> IPAddress:
    return IPAddress(b"\0" * 10 + b"\xff\xff" + self.packed) if self.is_v4 else self


@ADDRESS.method("ipaddress MapToIPv4()")
def _to_v4(self: IPAddress) -> IPAddress:
    return self if self.is_v4 else IPAddress(self.packed[12:])


@ADDRESS.method("string ToString()")
def _to_string(self: IPAddress) -> str:
    return str(self)


@ADDRESS.method("bool Equals(System.Object comparand)")
def _equals(self: IPAddress, other: Any) -> bool:
    return bool(self == other)


@ADDRESS.property("System.Net.Sockets.AddressFamily AddressFamily {get;}")
def _family(self: IPAddress) -> Any:
    from lyncshell.values.enums import enum_value
    return enum_value("System.Net.Sockets.AddressFamily", "InterNetwork" if self.is_v4 else "InterNetworkV6")


@ADDRESS.property("long ScopeId {get;}")
def _scope_id(self: IPAddress) -> Any:
    if self.is_v4:
        raise DotNetFailure(
            "The attempted operation is not supported for the type of object referenced.",
            "System.Net.Sockets.SocketException",
        )
    return Int64(self.scope)


ADDRESS.property("bool IsIPv6Multicast {get;}")(lambda self: not self.is_v4 and self.packed[0] == 255)
ADDRESS.property("bool IsIPv6LinkLocal {get;}")(
    lambda self: not self.is_v4 and self.packed[0] == 254 and self.packed[1] & 192 == 128)
ADDRESS.property("bool IsIPv6SiteLocal {get;}")(
    lambda self: not self.is_v4 and self.packed[0] == 254 and self.packed[1] & 192 == 192)
ADDRESS.property("bool IsIPv6Teredo {get;}")(lambda self: not self.is_v4 and self.packed[:4] == b"\x20\1\0\0")
ADDRESS.property("bool IsIPv6UniqueLocal {get;}")(lambda self: not self.is_v4 and self.packed[0] & 254 == 252)
ADDRESS.property("bool IsIPv4MappedToIPv6 {get;}")(
    lambda self: not self.is_v4 and self.packed[:12] == b"\0" * 10 + b"\xff\xff")
ADDRESS.property("long Address {get;}")(
    lambda self: Int64(int.from_bytes(self.packed, "little")) if self.is_v4 else None)
declare_member("System.Net.IPAddress", CodeProperty("IPAddressToString", str))


@END_POINT.constructor("IPEndpoint new(ipaddress address, int port)")
def _new_end_point(address: IPAddress, port: int) -> IPEndPoint:
    return IPEndPoint(address, port)


@END_POINT.static("IPEndpoint Parse(string s)")
def _parse_end_point(text: str) -> IPEndPoint:
    host, colon, port = text.rpartition(":")
    if not colon or "]" in port or (":" in host and "]" not in host):
        host, port = text, "0"
    return IPEndPoint(parse_address(host.strip("[]")), int(port) if port.isdigit() else 0)


END_POINT.property("ipaddress Address {get;}")(lambda self: self.address)
END_POINT.property("int Port {get;}")(lambda self: self.port)
END_POINT.property("System.Net.Sockets.AddressFamily AddressFamily {get;}")(lambda self: _family_of(self.address))


def _family_of(address: IPAddress) -> Any:
    from lyncshell.values.enums import enum_value
    return enum_value("System.Net.Sockets.AddressFamily", "InterNetwork" if address.is_v4 else "InterNetworkV6")


@END_POINT.method("string ToString()")
def _end_point_text(self: IPEndPoint) -> str:
    return str(self)
