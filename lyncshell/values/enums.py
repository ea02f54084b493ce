"""Enum types and their values."""

from __future__ import annotations

from lyncshell.values.names import fold
from lyncshell.values.null import MISSING
from lyncshell.values.typesystem import TypeInfo, need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


class EnumType(TypeInfo):
    """A type whose values are named numbers. `names` maps the actual names to values, in order of declaration."""

    __slots__ = ("by_folded", "is_flags", "names", "underlying")
    is_enum = True

    def __init__(
        self, full_name: str, names: Mapping[str, int], is_flags: bool = False, underlying: str = "System.Int32"
    ) -> None:
        super().__init__(full_name, "System.Enum")
        self.is_value_type = True
        self._loaded = True
        self.is_flags = is_flags
        self.underlying = underlying
        self.names = dict(names)
        self.by_folded = {fold(name): value for name, value in names.items()}
        for name in names:
            self._declare_constant(name)

    def _declare_constant(self, name: str) -> None:
        self.static_property(f"static {self.full_name} {name} {{get;}}")(lambda: self[name])

    def __getitem__(self, name: str) -> EnumValue:
        """The value of that name, whatever its case. Raises KeyError."""
        return EnumValue(self, self.by_folded[fold(name)])

    def value(self, number: int) -> EnumValue:
        """The value with that number, defined or not."""
        return EnumValue(self, number)

    def values(self) -> list[EnumValue]:
        """All values, in the unsigned order of their numbers."""
        ordered = sorted(self.names.values(), key=lambda number: number & (2**64 - 1))
        return [EnumValue(self, number) for number in ordered]

    def sorted_names(self) -> list[str]:
        """All names, in the unsigned order of their numbers."""
        return sorted(self.names, key=lambda name: self.names[name] & (2**64 - 1))

    def text_of(self, number: int) -> str:
        """The text of a value: its name, its flags, or the number."""
        for name, value in self.names.items():
            if value == number:
                return name
        return self._flags_text(number) if self.is_flags else str(int(number))

    def _flags_text(self, number: int) -> str:
        rest, found = number, []
        for value, name in sorted(((v, n) for n, v in self.names.items()), key=lambda pair: pair[0], reverse=True):
            if value and rest & value == value:
                rest &= ~value
                found.append(name)
        if rest or not found:
            return str(int(number))
        return ", ".join(reversed(found))

    def is_defined(self, number: int) -> bool:
        """Whether the number is a value, or for flags a combination of values."""
        if number in self.names.values():
            return True
        mask = 0
        for value in self.names.values():
            mask |= value
        return self.is_flags and number & ~mask == 0


class EnumValue(int):
    """A value of an enum: a number that knows its type."""

    enum_type: EnumType

    def __new__(cls, enum_type: EnumType, number: int) -> EnumValue:
        value = int.__new__(cls, number)
        value.enum_type = enum_type
        return value

    @property
    def text(self) -> str:
        """Its name or names, or its number where it has none."""
        return self.enum_type.text_of(int(self))

    def __repr__(self) -> str:
        return f"{self.enum_type.name}.{self.text}"


def declared_enum(full_name: str) -> EnumType | None:
    """The enum that `enums_def` states under that full name."""
    from lyncshell.values.enums_def import ENUMS

    row = ENUMS.get(full_name)
    if row is None:
        return None
    words = row.split()
    is_flags = words[-1] == "*"
    names: dict[str, int] = {}
    following = 0
    for word in words[: -1 if is_flags else None]:
        name, equals, number = word.partition("=")
        names[name] = int(number) if equals else (1 << (len(names) - 1) if is_flags and names else following)
        following = names[name] + 1
    return EnumType(full_name, names, is_flags)


def enum_type(full_name: str) -> EnumType:
    """The enum type of that name. Raises TypeNotFound."""
    found = need_type(full_name)
    assert isinstance(found, EnumType)
    return found


def enum_value(full_name: str, value: str | int) -> EnumValue:
    """A value by its name or number. Raises TypeNotFound, KeyError."""
    found = enum_type(full_name)
    return found[value] if isinstance(value, str) else found.value(value)


def parse_enum(type: EnumType, text: str, ignore_case: bool = True) -> Any:
    """The value of a number or of names with commas, as Enum.Parse reads it; MISSING where it is none."""
    word = text.strip()
    digits = word[1:] if word[:1] in ("+", "-") else word
    if digits.isascii() and digits.isdigit():
        return type.value(int(word))
    total = 0
    for part in text.split(","):
        name = part.strip()
        number = type.by_folded.get(fold(name)) if ignore_case else type.names.get(name)
        if number is None:
            return MISSING
        total |= number
    return type.value(total)
