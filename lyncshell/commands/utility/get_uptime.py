"""Get-Uptime."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.modules import UTILITY
from lyncshell.values.dates import DateTime, TimeSpan

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_SECOND = 10_000_000


@cmdlet("Get-Uptime", default_set="Timespan", module=UTILITY, output=("System.TimeSpan", "System.DateTime"))
class GetUptime(Cmdlet):
    """Tells how long this computer has been up.

    PS> (Get-Uptime).TotalSeconds -gt 0
    True
    """

    Since: Switch = param(OFF, sets="Since")
    """Since when, instead."""

    def end(self) -> Iterator[TimeSpan | DateTime]:
        from time import CLOCK_BOOTTIME, clock_gettime

        ticks = int(clock_gettime(CLOCK_BOOTTIME)) * _SECOND
        yield DateTime(self.state.now() - ticks, 2) if self.Since else TimeSpan(ticks)
