"""System.BitConverter; bytes are in little-endian order."""

from __future__ import annotations

from struct import pack, unpack_from

from lyncshell.values.bytes import byte_array, to_bytes
from lyncshell.values.dotnet_errors import argument_failure, argument_range
from lyncshell.values.numbers import Byte, Char, Int16, Int64, SByte, Single, UInt16, UInt32, UInt64
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

BITS = declare("System.BitConverter")
_CODES: dict[type, str] = {bool: "?", Int16: "h", int: "i", Int64: "q", UInt16: "H", UInt32: "I", UInt64: "Q",
                           float: "d",
                           Single: "f", Byte: "h", SByte: "h"}
_READERS: tuple[tuple[str, str, str, Callable[[Any], Any]], ...] = (
    ("bool ToBoolean", "?", "1", bool), ("short ToInt16", "h", "2", Int16), ("int ToInt32", "i", "4", int),
    ("long ToInt64", "q", "8", Int64), ("ushort ToUInt16", "H", "2", UInt16), ("uint ToUInt32", "I", "4", UInt32),
    ("ulong ToUInt64", "Q", "8", UInt64), ("double ToDouble", "d", "8", float), ("float ToSingle", "f", "4", Single),
    ("char ToChar", "H", "2", lambda code: Char(chr(code))),
)


@BITS.static_property("static bool IsLittleEndian {get;}")
def _little() -> bool:
    return True


@BITS.static(*(f"byte[] GetBytes({name} value)" for name in (
    "bool", "char", "short", "int", "long", "ushort", "uint", "ulong", "double", "float")))
def _get_bytes(value: Any) -> Any:
    if isinstance(value, Char):
        return byte_array(pack("<H", ord(value)))
    return byte_array(pack("<" + _CODES[type(value)], value))


def _reader(code: str, size: int, make: Callable[[Any], Any]) -> Callable[[Any, int], Any]:
    def read(data: Any, start: int) -> Any:
        if not 0 <= start < len(data):
            raise argument_range("Index was out of range. Must be non-negative and less than the size of the "
                                 "collection.",
                                 "startIndex")
        if start > len(data) - size:
            raise argument_failure("Destination array is not long enough to copy all the items in the collection. "
                                   "Check array index and length.")
        return make(unpack_from("<" + code, to_bytes(data), start)[0])

    return read


for _head, _code, _size, _make in _READERS:
    BITS.static(f"{_head}(byte[] value, int startIndex)")(_reader(_code, int(_size), _make))


@BITS.static("string ToString(byte[] value)", "string ToString(byte[] value, int startIndex)",
             "string ToString(byte[] value, int startIndex, int length)")
def _to_string(data: Any, start: int = 0, length: int | None = None) -> str:
    raw = to_bytes(data)
    return "-".join(f"{byte:02X}" for byte in raw[start:len(raw) if length is None else start + length])


@BITS.static("long DoubleToInt64Bits(double value)")
def _double_bits(value: float) -> Int64:
    return Int64(unpack_from("<q", pack("<d", value))[0])


@BITS.static("double Int64BitsToDouble(long value)")
def _bits_double(value: int) -> float:
    return float(unpack_from("<d", pack("<q", value))[0])
