"""Commands that take one object at a time and need nothing but it: the shortest way from object to object.

Such a command makes a function in `begin` (`self.step = ...`), which the pipeline then calls for every object without
binding it first: for all objects where the binder says that any object goes straight to the one pipeline parameter,
else, once an object was bound, for those of the classes in `quick_types`, whose binding can have no other result.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from lyncshell.cmdlet import Cmdlet
from lyncshell.cmdlet.processor import CmdletProcessor

_NONE: frozenset[type] = frozenset()


class StepProcessor(CmdletProcessor):
    """Feeds objects to the command's `step`."""

    _quick: frozenset[type] = _NONE

    def process(self, value: Any) -> None:
        """Hands one object to the command."""
        if self._input and (self.binding.direct is not None or type(value) in self._quick):
            instance = self.instance
            instance.current = value
            try:
                instance.step(value)
            except Exception as error:
                # What the command's script blocks let out becomes an error of the command.
                raise self.invocation.failed(error) from None
            return
        super().process(value)
        if self._input:
            self._quick = self.instance.quick_types


class SteppingCmdlet(Cmdlet):
    """Base of commands with a `step`. `begin` sets it, `process` calls it for a bound InputObject."""

    step: Callable[[Any], Any]
    quick_types: ClassVar[frozenset[type]] = _NONE

    @classmethod
    def ps_processor(cls, command: Any, invocation: Any) -> Any:
        """What runs the command in a pipeline, its command line bound."""
        return StepProcessor(cls, command, invocation)
