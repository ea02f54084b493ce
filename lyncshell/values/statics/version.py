"""System.Version."""

from __future__ import annotations

from functools import total_ordering

from lyncshell.values.dotnet_errors import DotNetFailure, FormatFailure, argument_failure, argument_null, argument_range
from lyncshell.values.numbers import Int16
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@total_ordering
class Version:
    """System.Version: two to four numbers; -1 stands for one that is not given."""

    __slots__ = ("parts",)
    PS_TYPE = "System.Version"

    def __init__(self, parts: tuple[int, ...]) -> None:
        self.parts = (*parts, *(-1,) * (4 - len(parts)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Version) and other.parts == self.parts

    def __lt__(self, other: Version) -> bool:
        return self.parts < other.parts

    def __hash__(self) -> int:
        return hash(self.parts)

    def __str__(self) -> str:
        return ".".join(str(part) for part in self.parts if part >= 0)


VERSION = declare("System.Version", python=Version)


def parse_version(text: str) -> Version:
    """A version from its text. Raises what Version.Parse does."""
    words = text.split(".")
    if not 2 <= len(words) <= 4:
        raise argument_failure("Version string portion was too short or too long.", "input")
    parts = []
    for word in words:
        digits = word.strip()
        if digits[:1] in ("+", "-"):
            digits = digits[1:]
        if not digits.isascii() or not digits.isdigit():
            raise FormatFailure(f"The input string '{word}' was not in a correct format.")
        if "-" in word and int(digits):
            raise argument_range("Version's parameters must be greater than or equal to zero.", "input")
        if int(digits) > 2**31 - 1:
            raise DotNetFailure("Value was either too large or too small for an Int32.", "System.OverflowException")
        parts.append(int(digits))
    return Version(tuple(parts))


@VERSION.constructor("version new()")
def _zero() -> Version:
    return Version((0, 0))


@VERSION.constructor("version new(string version)")
def _of_text(text: str) -> Version:
    return _parse(text)


@VERSION.constructor("version new(int major, int minor)", "version new(int major, int minor, int build)",
                     "version new(int major, int minor, int build, int revision)")
def _of_parts(*parts: int) -> Version:
    if any(part < 0 for part in parts):
        raise argument_range("Version's parameters must be greater than or equal to zero.")
    return Version(parts)


@VERSION.static("version Parse(string input)")
def _parse(text: str | None) -> Version:
    if text is None:
        raise argument_null("input")
    return parse_version(text)


@VERSION.static("bool TryParse(string input, [ref] version result)")
def _try_parse(text: str | None, result: Any) -> bool:
    try:
        result.set(parse_version(text or ""))
    except DotNetFailure:
        result.set(None)
        return False
    return True


def _declare_part(name: str, index: int) -> None:
    VERSION.property(f"int {name} {{get;}}")(lambda self: self.parts[index])


for _index, _name in enumerate(("Major", "Minor", "Build", "Revision")):
    _declare_part(_name, _index)


@VERSION.property("short MajorRevision {get;}")
def _major_revision(self: Version) -> Int16:
    return Int16(self.parts[3] >> 16)


@VERSION.property("short MinorRevision {get;}")
def _minor_revision(self: Version) -> Int16:
    value = self.parts[3] & 0xFFFF
    return Int16(value - 0x10000 if value > 0x7FFF else value)


@VERSION.method("string ToString()", "string ToString(int fieldCount)")
def _to_string(self: Version, count: int | None = None) -> str:
    if count is None:
        return str(self)
    if not 0 <= count <= sum(part >= 0 for part in self.parts):
        raise argument_failure(f"Argument must be between 0 and {sum(part >= 0 for part in self.parts)}.", "fieldCount")
    return ".".join(str(part) for part in self.parts[:count])


@VERSION.method("int CompareTo(System.Object version)", "int CompareTo(version value)")
def _compare_to(self: Version, other: Any) -> int:
    if other is None:
        return 1
    if not isinstance(other, Version):
        raise argument_failure("Object must be of type Version.")
    return (self.parts > other.parts) - (self.parts < other.parts)


@VERSION.method("bool Equals(System.Object obj)", "bool Equals(version obj)")
def _equals(self: Version, other: Any) -> bool:
    return bool(self == other)


@VERSION.method("int GetHashCode()")
def _hash(self: Version) -> int:
    return hash(self) & 0x7FFFFFFF


@VERSION.method("System.Object Clone()")
def _clone(self: Version) -> Version:
    return self
