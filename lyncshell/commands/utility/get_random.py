"""Get-Random."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Range, Switch, cmdlet, param
from lyncshell.errors import ErrorCategory, InvalidRequest
from lyncshell.values.invoke import services
from lyncshell.values.numbers import Int64

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_NUMBERS, _ITEMS, _SHUFFLE = "RandomNumberParameterSet", "RandomListItemParameterSet", "ShuffleParameterSet"
_LIMIT = 2147483647
_BITS_64 = 9223372036854775807


class RandomCmdlet(Cmdlet):
    """What Get-Random and Get-SecureRandom share; `source` gives the numbers."""

    Maximum: Any = param(position=0, sets=_NUMBERS, type="object")
    """Numbers are less than this."""
    Minimum: Any = param(sets=_NUMBERS, type="object")
    """Numbers are not less than this."""
    InputObject: list[Any] = param(position=0, mandatory=True, pipeline=True, sets=(_ITEMS, _SHUFFLE), allow_null=True)
    """The objects to pick from."""
    Count: int = param(1, sets=(_NUMBERS, _ITEMS), validate=(Range(1, _LIMIT),))
    """How many numbers or objects."""
    Shuffle: Switch = param(OFF, mandatory=True, sets=_SHUFFLE)
    """Writes all objects in a random order."""

    def source(self) -> Any:
        """The generator."""
        return services().random

    def begin(self) -> None:
        self._random = self.source()
        self._items: list[Any] = []

    def process(self) -> None:
        if self.set_name != _NUMBERS:
            self._items += self.InputObject

    def end(self) -> Iterator[Any]:
        if self.set_name == _NUMBERS:
            low, high = self._bounds()
            for _ in range(self.Count):
                yield self._number(low, high)
        else:
            count = len(self._items) if self.Shuffle else min(self.Count, len(self._items))
            yield from self._random.sample(self._items, count)

    def _bounds(self) -> tuple[Any, Any]:
        low, high = _number(self.Minimum), _number(self.Maximum)
        low = 0 if low is None else low
        if high is None:
            high = _BITS_64 if isinstance(low, Int64) else _LIMIT
        if low >= high:
            raise InvalidRequest(
                f"The Minimum value ({low}) cannot be greater than or equal to the Maximum value ({high}).",
                error_id="MinGreaterThanOrEqualMax",
                category=ErrorCategory.InvalidArgument,
                exception_type="System.ArgumentException",
            )
        return low, high

    def _number(self, low: Any, high: Any) -> Any:
        if isinstance(low, float) or isinstance(high, float):
            return float(low) + self._random.random() * (float(high) - float(low))
        value = self._random.randrange(int(low), int(high))
        return Int64(value) if isinstance(low, Int64) or isinstance(high, Int64) else value


@cmdlet(
    "Get-Random", module="Microsoft.PowerShell.Utility", default_set=_NUMBERS,
    output=("System.Int32", "System.Int64", "System.Double"),
)  # fmt: skip
class GetRandom(RandomCmdlet):
    """Gets random numbers, or picks objects at random.

    PS> Get-Random -Minimum 5 -Maximum 6
    5
    PS> Get-Random -InputObject only
    only
    """

    SetSeed: Any = param(type="System.Nullable[int]")
    """Makes the same numbers come again for the same seed."""

    def source(self) -> Any:
        """The shell's generator, from the seed where one is given."""
        found = super().source()
        if self.SetSeed is not None:
            found.seed(self.SetSeed)
        return found



def _number(value: Any) -> Any:
    """A bound as int, Int64 or float; text converts as a number does."""
    from lyncshell.values.convert import convert
    from lyncshell.values.objects import unwrap
    from lyncshell.values.typesystem import need_type

    value = unwrap(value)
    if value is None or type(value) in (int, float, Int64):
        return value
    if isinstance(value, str):
        real: float = convert(value, need_type("System.Double"))
        return int(real) if real.is_integer() and "." not in value else real
    if isinstance(value, int):
        return int(value) if -_LIMIT <= value <= _LIMIT else Int64(value)
    return float(value)
