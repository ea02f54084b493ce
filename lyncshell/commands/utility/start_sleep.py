"""Start-Sleep."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, Range, cmdlet, param

# Seconds between two looks at whether the user wants to stop.
_STEP = 0.05


@cmdlet("Start-Sleep", module="Microsoft.PowerShell.Utility", default_set="Seconds")
class StartSleep(Cmdlet):
    """Waits.

    PS> Start-Sleep -Milliseconds 1
    """

    Seconds: float = param(
        0.0, position=0, mandatory=True, pipeline=True, by_name=True, sets="Seconds", validate=(Range(0.0, 2147483.0),)
    )
    """How long, in seconds."""
    Milliseconds: int = param(
        0, mandatory=True, by_name=True, sets="Milliseconds", aliases=("ms",), validate=(Range(0, 2147483647),)
    )
    """How long, in milliseconds."""
    Duration: object = param(
        position=0, mandatory=True, pipeline=True, by_name=True, sets="FromTimeSpan", aliases=("ts",), type="timespan"
    )
    """How long, as a time span."""

    def process(self) -> None:
        from time import monotonic, sleep

        end = monotonic() + self._seconds()
        while (left := end - monotonic()) > 0 and not self.state.stop_requested:
            sleep(min(left, _STEP))

    def _seconds(self) -> float:
        if self.set_name == "Milliseconds":
            return self.Milliseconds / 1000
        if self.set_name == "FromTimeSpan":
            ticks: int = self.Duration.ticks  # type: ignore[attr-defined]
            return ticks / 10_000_000
        return self.Seconds
