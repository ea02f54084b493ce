"""The unit of the benchmarks: how long a fixed plain-Python task takes here, so that ratios carry between machines."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Sequence

LOOP = 1_000_000


def calibration() -> float:
    """Milliseconds of the task: integers, dictionaries, strings and calls; the best of seven."""
    return min(_timed(_task) for _ in range(7))


def plain_loop() -> float:
    """Nanoseconds an iteration of Python's own `for ($i...) { if ... continue; $x += $i }`; the best of five."""
    return min(_timed(_loop) for _ in range(5)) * 1e6 / LOOP


def process_time(words: Sequence[str], runs: int = 11) -> float:
    """Milliseconds that a whole process takes, by the clock; the best of the runs."""
    return min(_timed(lambda: subprocess.run(words, check=True, capture_output=True)) for _ in range(runs))


def lyncshell(*words: str) -> list[str]:
    """The command line of this environment's shell."""
    return [sys.executable.replace("python3", "python").rsplit("/", 1)[0] + "/lyncshell", *words]


def _timed(function: object) -> float:
    start = time.perf_counter()
    function()  # type: ignore[operator]
    return (time.perf_counter() - start) * 1000


def _task() -> tuple[int, int, int]:
    def add(a: int, b: int) -> int:
        return a + b

    total, table, parts = 0, dict[str, int](), list[str]()
    for i in range(200_000):
        total = add(total, i)
        key = f"k{i % 5000}"
        table[key] = table.get(key, 0) + i
        if i % 3 == 0:
            parts.append(key)
    return total, len(table), len(",".join(parts))


def _loop() -> int:
    i = x = 0
    while i < LOOP:
        if i == 5:
            i += 1
            continue
        x += i
        i += 1
    return x
