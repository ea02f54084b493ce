"""Invoke-Command."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.engine.callsite import run_pipeline
from lyncshell.engine.parameters import Argument
from lyncshell.engine.pipeline import Invocation
from lyncshell.engine.script import BlockCommand

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@cmdlet("Invoke-Command", module="Microsoft.PowerShell.Core", default_set="InProcess", aliases=("icm",))
class InvokeCommand(Cmdlet):
    """Runs a script block on this computer.

    PS> Invoke-Command { param($a, $b) "$a/$b" } -ArgumentList x, y
    x/y
    """

    ScriptBlock: Any = param(position=0, mandatory=True, sets="InProcess", aliases=("Command",), type="scriptblock")
    """The script block."""
    NoNewScope: Switch = param(OFF, sets="InProcess")
    """Runs it in the scope of the caller."""
    InputObject: Any = param(pipeline=True, type="psobject")
    """What the block finds in $input."""
    ArgumentList: list[Any] = param(aliases=("Args",))
    """The arguments of the block."""

    def begin(self) -> None:
        self._input: list[Any] = []

    def process(self) -> None:
        if "InputObject" in self.bound or self.processor.invocation.expects_input:
            self._input.append(self.InputObject)

    def end(self) -> None:
        outer = self.processor.invocation
        command = BlockCommand(self.ScriptBlock, bool(self.NoNewScope))
        arguments = [Argument(None, value, True) for value in self.ArgumentList or ()]
        invocation = Invocation(
            outer.state, outer.scope, command, arguments, "", outer.site, bool(self._input), outer.sinks
        )
        run_pipeline([command.processor(invocation)], self.processor.out, self._input or None)
