"""System.Diagnostics.Stopwatch."""

from __future__ import annotations

from time import perf_counter_ns

from lyncshell.values.dates import TimeSpan
from lyncshell.values.numbers import Int64
from lyncshell.values.objects import Adapted
from lyncshell.values.typesystem import declare


class Stopwatch(Adapted):
    """System.Diagnostics.Stopwatch: nanoseconds that were measured, and since when it runs."""

    __slots__ = ("measured", "since")
    PS_TYPE = "System.Diagnostics.Stopwatch"

    def __init__(self) -> None:
        self.measured = 0
        self.since: int | None = None

    def __str__(self) -> str:
        return str(TimeSpan(self.elapsed() // 100))

    def elapsed(self) -> int:
        """Nanoseconds so far."""
        return self.measured + (perf_counter_ns() - self.since if self.since is not None else 0)

    def start(self) -> None:
        """Starts it, or lets it run on."""
        if self.since is None:
            self.since = perf_counter_ns()

    def stop(self) -> None:
        """Stops it."""
        self.measured = self.elapsed()
        self.since = None


WATCH = declare("System.Diagnostics.Stopwatch", python=Stopwatch)


@WATCH.constructor("System.Diagnostics.Stopwatch new()")
def _new() -> Stopwatch:
    return Stopwatch()


@WATCH.static("System.Diagnostics.Stopwatch StartNew()")
def _start_new() -> Stopwatch:
    watch = Stopwatch()
    watch.start()
    return watch


@WATCH.static("long GetTimestamp()")
def _timestamp() -> Int64:
    return Int64(perf_counter_ns())


@WATCH.static_property("static long Frequency {get;}")
def _frequency() -> Int64:
    return Int64(1_000_000_000)


@WATCH.static_property("static bool IsHighResolution {get;}")
def _high_resolution() -> bool:
    return True


WATCH.property("bool IsRunning {get;}")(lambda self: self.since is not None)
WATCH.property("timespan Elapsed {get;}")(lambda self: TimeSpan(self.elapsed() // 100))
WATCH.property("long ElapsedMilliseconds {get;}")(lambda self: Int64(self.elapsed() // 1_000_000))
WATCH.property("long ElapsedTicks {get;}")(lambda self: Int64(self.elapsed()))


@WATCH.method("void Start()")
def _start(self: Stopwatch) -> None:
    self.start()


@WATCH.method("void Stop()")
def _stop(self: Stopwatch) -> None:
    self.stop()


@WATCH.method("void Reset()")
def _reset(self: Stopwatch) -> None:
    self.measured, self.since = 0, None


@WATCH.method("void Restart()")
def _restart(self: Stopwatch) -> None:
    self.measured, self.since = 0, perf_counter_ns()
