"""Invoke-Expression."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.errors import ParseFailure
from lyncshell.values.null import MISSING


@cmdlet("Invoke-Expression", module="Microsoft.PowerShell.Utility")
class InvokeExpression(Cmdlet):
    """Runs text as a script, in the scope of the caller.

    PS> $a = 20; Invoke-Expression '$a * 2'
    40
    """

    Command: str = param(position=0, mandatory=True, pipeline=True)
    """The text."""

    def process(self) -> None:
        invocation = self.processor.invocation
        try:
            block = self.state.script_block(self.Command)
        except ParseFailure as error:
            # The error is this command's: its message tells the place in the text.
            error.extent = None
            raise
        run = block.runner(invocation, self.processor.out)
        under = invocation.scope.find("_")
        run(None if under is MISSING else under)
