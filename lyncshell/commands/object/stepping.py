"""Commands that take one object at a time and need nothing but it: the shortest way from object to object.

Such a command makes a function in `begin` (`self.step = ...`), which the pipeline then calls for every object without
binding it first. An object that must be bound (no direct InputObject) takes the usual way through `process`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lyncshell.cmdlet import Cmdlet
from lyncshell.cmdlet.processor import CmdletProcessor


class StepProcessor(CmdletProcessor):
    """Feeds objects to the command's `step`."""

    def process(self, value: Any) -> None:
        """Hands one object to the command."""
        if self._input and self.binding.direct is not None:
            instance = self.instance
            instance.current = value
            try:
                instance.step(value)
            except Exception as error:
                raise self.invocation.failed(error) from None
        else:
            super().process(value)


class SteppingCmdlet(Cmdlet):
    """Base of commands with a `step`. `begin` sets it, `process` calls it for a bound InputObject."""

    step: Callable[[Any], Any]

    @classmethod
    def ps_processor(cls, command: Any, invocation: Any) -> Any:
        """What runs the command in a pipeline, its command line bound."""
        return StepProcessor(cls, command, invocation)
