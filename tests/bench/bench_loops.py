"""The plain loop and the plain pipeline, in nanoseconds an iteration and an object, beside Python's own loop.

Run: python tests/bench/bench_loops.py
"""

from __future__ import annotations

import time

from calibration import calibration, plain_loop

from lyncshell.host import RecordingHost
from lyncshell.session import Session

COUNT = 300_000
LOOP = "$x = 0; for ($i = 0; $i -lt %d; $i++) { if ($i -eq 5) { continue }; $x += $i }"
PIPELINE = "$null = 1..%d | Where-Object { $_ %% 2 } | ForEach-Object { $_ * 2 }"
CALLS = "function f($a) { $a }; for ($i = 0; $i -lt %d; $i++) { $null = f $i }"


def main() -> None:
    """Prints the figures of one run."""
    print(f"calibration: {calibration():.1f} ms")
    print(f"Python's own loop: {plain_loop():.0f} ns an iteration")
    for name, text, count in (
        ("for loop", LOOP, COUNT),
        ("Where-Object and ForEach-Object", PIPELINE, COUNT),
        ("function call", CALLS, COUNT // 10),
    ):
        print(f"{name}: {_best(text % count) * 1e9 / count:.0f} ns")


def _best(text: str) -> float:
    session = Session(RecordingHost(), store=":memory:")
    return min(_timed(session, text) for _ in range(5))


def _timed(session: Session, text: str) -> float:
    start = time.perf_counter()
    session.run(text)
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
