"""System.Tuple and System.ValueTuple: a few values together."""

from __future__ import annotations

from lyncshell.values.typesystem import TypeInfo, close, declare, need_type, type_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class TupleValue:
    """A tuple; `is_struct` tells ValueTuple from Tuple."""

    __slots__ = ("is_struct", "items")
    PS_TYPE_FROM_VALUE = True

    def __init__(self, items: tuple[Any, ...], is_struct: bool) -> None:
        self.items = items
        self.is_struct = is_struct

    @property
    def type(self) -> TypeInfo:
        """The closed type."""
        name = "System.ValueTuple" if self.is_struct else "System.Tuple"
        definition = need_type(f"{name}`{len(self.items)}")
        return close(definition, tuple(type_of(item) for item in self.items))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, TupleValue) and (self.items, self.is_struct) == (other.items, other.is_struct)

    def __hash__(self) -> int:
        return hash(self.items)

    def ps_string(self) -> str:
        """`(a, b)`."""
        from lyncshell.values.text import to_string

        return "(" + ", ".join(map(to_string, self.items)) + ")"


def value_tuple(*items: Any) -> TupleValue:
    """A System.ValueTuple of those items."""
    return TupleValue(items, True)


def _declare(name: str, count: int) -> None:
    parameters = tuple(f"T{number + 1}" for number in range(count))
    owner = declare(f"{name}`{count}", parameters=parameters)
    for place, parameter in enumerate(parameters):
        owner.property(f"{parameter} Item{place + 1} {{get;}}")(lambda self, place=place: self.items[place])


for _count in range(1, 8):
    _declare("System.Tuple", _count)
    _declare("System.ValueTuple", _count)


@declare("System.Tuple").static(
    *(
        "System.Object Create(" + ", ".join(f"System.Object item{number}" for number in range(1, count + 1)) + ")"
        for count in range(1, 8)
    )
)
def _create(*items: Any) -> TupleValue:
    return TupleValue(items, False)
