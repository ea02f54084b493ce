"""Start-up: whole processes, in calibrations. Run: python tests/bench/bench_startup.py"""

from __future__ import annotations

import tempfile
from pathlib import Path

from calibration import calibration, lyncshell, process_time


def main() -> None:
    """Prints a figure for each way to start."""
    unit = calibration()
    print(f"calibration: {unit:.1f} ms")
    with tempfile.TemporaryDirectory() as folder:
        store = str(Path(folder, "store.db"))
        options = ("-NoProfile", "-Store", store)
        process_time(lyncshell(*options, "-From", "sample", "-Command", "1"), runs=1)
        report("-NoProfile -Command '1+1'", process_time(lyncshell("-NoProfile", "-Command", "1+1")), unit)
        read = lyncshell(*options, "-Command", "Get-CsNetworkSite")
        report("file store and Get-CsNetworkSite", process_time(read), unit)
    sample = lyncshell("-NoProfile", "-Store", "sample", "-Command", "Get-CsSite")
    report("the sample store ready", process_time(sample, 5), unit)


def report(name: str, milliseconds: float, unit: float) -> None:
    """Prints one figure."""
    print(f"{name}: {milliseconds:.0f} ms, {milliseconds / unit:.2f} calibrations")


if __name__ == "__main__":
    main()
