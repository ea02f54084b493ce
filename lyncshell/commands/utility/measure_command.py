"""Measure-Command."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, cmdlet, param

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from lyncshell.values.dates import TimeSpan


@cmdlet("Measure-Command", module="Microsoft.PowerShell.Utility", output=("System.TimeSpan",))
class MeasureCommand(Cmdlet):
    """Measures how long a script block runs. What the block writes is dropped.

    PS> (Measure-Command { 1 + 1 }).GetType().Name
    TimeSpan
    """

    InputObject: Any = param(pipeline=True, type="psobject")
    """An object that the block sees as $_."""
    Expression: Any = param(position=0, mandatory=True, type="scriptblock")
    """The script block."""

    def begin(self) -> None:
        self._nanoseconds = 0

    def process(self) -> None:
        from time import perf_counter_ns

        start = perf_counter_ns()
        self.state.invoke(self.Expression, (), (), self.current)
        self._nanoseconds += perf_counter_ns() - start

    def end(self) -> Iterator[TimeSpan]:
        from lyncshell.values.dates import TimeSpan

        yield TimeSpan(self._nanoseconds // 100)
