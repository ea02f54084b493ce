"""New-TimeSpan."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.modules import UTILITY
from lyncshell.values import dates
from lyncshell.values.dates import DateTime, TimeSpan
from lyncshell.values.objects import unwrap


@cmdlet("New-TimeSpan", default_set="Date", module=UTILITY, output=("System.TimeSpan",))
class NewTimeSpan(Cmdlet):
    """Makes a span of time: from one date to another, or of days, hours, minutes.

    PS> (New-TimeSpan -Start '2016-02-28' -End '2016-03-01').Days
    2
    PS> (New-TimeSpan -Hours 1 -Minutes 30).TotalMinutes
    90
    """

    Start: Any = param(sets="Date", position=0, pipeline=True, by_name=True, aliases=("LastWriteTime",),
                       type="datetime")
    """Where the span begins; now by default."""
    End: Any = param(sets="Date", position=1, by_name=True, type="datetime")
    """Where the span ends; now by default."""
    Days: int = param(0, sets="Time")
    """Days of the span."""
    Hours: int = param(0, sets="Time")
    """Hours of the span."""
    Minutes: int = param(0, sets="Time")
    """Minutes of the span."""
    Seconds: int = param(0, sets="Time")
    """Seconds of the span."""
    Milliseconds: int = param(0, sets="Time")
    """Milliseconds of the span."""

    def process(self) -> Iterator[TimeSpan]:
        if self.set_name == "Time":
            seconds = ((self.Days * 24 + self.Hours) * 60 + self.Minutes) * 60 + self.Seconds
            ticks = seconds * dates.TICKS_PER_SECOND + self.Milliseconds * dates.TICKS_PER_MILLISECOND
            yield dates.span_of_ticks(ticks)
            return
        now = self.now() if self.Start is None or self.End is None else DateTime(0)
        start = unwrap(self.Start) if self.Start is not None else now
        end = unwrap(self.End) if self.End is not None else now
        yield dates.difference(end, start)

    def now(self) -> DateTime:
        """The current date."""
        return DateTime(self.state.now(), dates.LOCAL)
