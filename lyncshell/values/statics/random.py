"""System.Random. The numbers are Python's: a seed gives the same ones each time, but not those of .NET."""

from __future__ import annotations

import random

from lyncshell.values.dotnet_errors import argument_range
from lyncshell.values.numbers import Byte, Int64, single
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class RandomSource:
    """System.Random over one of Python's generators."""

    __slots__ = ("source",)
    PS_TYPE = "System.Random"
    KEY_BY_IDENTITY = True

    def __init__(self, source: random.Random) -> None:
        self.source = source


RANDOM = declare("System.Random", python=RandomSource)


@RANDOM.constructor("System.Random new()", "System.Random new(int Seed)")
def _new(seed: int | None = None) -> RandomSource:
    return RandomSource(random.Random(seed))


@RANDOM.static_property("static System.Random Shared {get;}")
def _shared() -> RandomSource:
    from lyncshell.values.invoke import services
    return RandomSource(services().random)


def _between(self: RandomSource, low: int, high: int) -> int:
    if low > high:
        raise argument_range("'minValue' cannot be greater than maxValue.", "minValue")
    return low if low == high else self.source.randrange(low, high)


@RANDOM.method("int Next()", "int Next(int maxValue)", "int Next(int minValue, int maxValue)")
def _next(self: RandomSource, *limits: int) -> int:
    if len(limits) == 1 and limits[0] < 0:
        raise argument_range("'maxValue' must be non-negative.", "maxValue")
    return _between(self, *(limits if len(limits) == 2 else (0, *limits) if limits else (0, 2**31 - 1)))


@RANDOM.method("long NextInt64()", "long NextInt64(long maxValue)", "long NextInt64(long minValue, long maxValue)")
def _next_long(self: RandomSource, *limits: int) -> Int64:
    return Int64(_between(self, *(limits if len(limits) == 2 else (0, *limits) if limits else (0, 2**63 - 1))))


@RANDOM.method("double NextDouble()")
def _next_double(self: RandomSource) -> float:
    return self.source.random()


@RANDOM.method("float NextSingle()")
def _next_single(self: RandomSource) -> Any:
    return single(self.source.random())


@RANDOM.method("void NextBytes(byte[] buffer)")
def _next_bytes(self: RandomSource, buffer: Any) -> None:
    buffer[:] = [Byte(self.source.randrange(256)) for _ in buffer]


@RANDOM.method("void Shuffle(System.Object[] values)")
def _shuffle(self: RandomSource, values: Any) -> None:
    self.source.shuffle(values)
