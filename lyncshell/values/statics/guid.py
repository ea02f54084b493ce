"""System.Guid; its values are Python's uuid.UUID."""

from __future__ import annotations

from uuid import UUID

from lyncshell.values.bytes import byte_array, to_bytes
from lyncshell.values.dotnet_errors import FormatFailure, argument_failure, argument_null
from lyncshell.values.dotnet_format import format_guid
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

GUID = declare("System.Guid", python=UUID)
_SHAPE = ("Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).")


def parse_guid(text: str) -> UUID:
    """A GUID in any of its forms. Raises FormatFailure."""
    import re
    stripped = text.strip()
    if re.fullmatch(r"[0-9a-fA-F]{32}", stripped):
        return UUID(stripped)
    inner = stripped
    if (inner[:1], inner[-1:]) in (("{", "}"), ("(", ")")):
        inner = inner[1:-1]
    if re.fullmatch(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", inner):
        return UUID(inner)
    hexes = re.findall(r"0x([0-9a-fA-F]+)", stripped)
    if stripped.startswith("{0x") and len(hexes) == 11:
        widths = (8, 4, 4, *(2,) * 8)
        return UUID("".join(part.rjust(width, "0") for part, width in zip(hexes, widths, strict=True)))
    if "-" not in stripped and not stripped.startswith(("{", "(")):
        raise FormatFailure("Unrecognized Guid format.")
    raise FormatFailure(_SHAPE)


@GUID.constructor("guid new()")
def _empty_new() -> UUID:
    return UUID(int=0)


@GUID.constructor("guid new(byte[] b)")
def _of_bytes(data: Any) -> UUID:
    raw = to_bytes(data)
    if len(raw) != 16:
        raise argument_failure("Byte array for Guid must be exactly 16 bytes long.", "b")
    return UUID(bytes_le=raw)


@GUID.constructor("guid new(string g)")
def _of_text(text: str | None) -> UUID:
    if text is None:
        raise argument_null("g")
    return parse_guid(text)


@GUID.static("guid NewGuid()")
def _new_guid() -> UUID:
    from uuid import uuid4
    return uuid4()


@GUID.static_property("static guid Empty {get;}")
def _empty() -> UUID:
    return UUID(int=0)


@GUID.static("guid Parse(string input)", "guid Parse(string s, System.IFormatProvider provider)")
def _parse(text: str | None, provider: Any = None) -> UUID:
    if text is None:
        raise argument_null("input")
    return parse_guid(text)


@GUID.static("guid ParseExact(string input, string format)")
def _parse_exact(text: str, spec: str) -> UUID:
    found = parse_guid(text)
    if format_guid(found, spec) != text.strip().lower():
        raise FormatFailure(_SHAPE)
    return found


@GUID.static("bool TryParse(string input, [ref] guid result)",
             "bool TryParse(string s, System.IFormatProvider provider, [ref] guid result)")
def _try_parse(text: str | None, *rest: Any) -> bool:
    try:
        rest[-1].set(parse_guid(text or ""))
    except FormatFailure:
        rest[-1].set(UUID(int=0))
        return False
    return True


GUID.property("int Variant {get;}")(lambda self: self.bytes[8] >> 4)
GUID.property("int Version {get;}")(lambda self: self.bytes[6] >> 4)


@GUID.method("byte[] ToByteArray()")
def _to_bytes(self: UUID) -> Any:
    return byte_array(self.bytes_le)


@GUID.method("string ToString()", "string ToString(string format)",
             "string ToString(string format, System.IFormatProvider provider)")
def _to_string(self: UUID, spec: str | None = None, provider: Any = None) -> str:
    return format_guid(self, spec) if spec else str(self)


def _order(value: UUID) -> tuple[int, ...]:
    return (value.time_low, value.time_mid, value.time_hi_version, *value.bytes[8:])


@GUID.method("int CompareTo(System.Object value)", "int CompareTo(guid value)")
def _compare_to(self: UUID, other: Any) -> int:
    if other is None:
        return 1
    if not isinstance(other, UUID):
        raise argument_failure("Object must be of type GUID.")
    left, right = _order(self), _order(other)
    return (left > right) - (left < right)


@GUID.method("bool Equals(System.Object o)", "bool Equals(guid g)")
def _equals(self: UUID, other: Any) -> bool:
    return bool(self == other)


@GUID.method("int GetHashCode()")
def _hash(self: UUID) -> int:
    return hash(self) & 0x7FFFFFFF


@GUID.property("int Variant {get;}")
def variant(self: UUID) -> int:
    """The upper four bits of the ninth byte."""
    return self.bytes[8] >> 4


@GUID.property("int Version {get;}")
def version(self: UUID) -> int:
    """The upper four bits of the seventh byte."""
    return self.bytes[6] >> 4
