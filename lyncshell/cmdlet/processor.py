"""Runs a Python command inside a pipeline."""

from __future__ import annotations

from lyncshell.cmdlet.declaration import metadata_of
from lyncshell.engine.binder import Binder, Binding
from lyncshell.engine.confirmation import Confirmation
from lyncshell.engine.pipeline import CommandProcessor

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class CmdletProcessor(CommandProcessor):
    """One call of a Cmdlet class: binds when made, then carries `begin`, `process`, `end` to an instance."""

    def __init__(self, cls: Any, command: Any, invocation: Any) -> None:
        super().__init__(command, invocation)
        metadata = metadata_of(cls)
        binder: Binder = metadata.binder or Binder(metadata)
        self.instance = instance = cls.__new__(cls)
        self.binding: Binding = binder.bind_invocation(invocation, instance)
        self.common = self.binding.common
        instance.state = invocation.state
        instance.host = invocation.state.host
        instance.processor = self
        instance.current = None
        instance.bound = self.binding.values
        self._input = invocation.expects_input
        self._confirmation: Confirmation | None = None
        instance.__dict__.update(self.binding.values)

    @property
    def confirmation(self) -> Confirmation:
        """What ShouldProcess asks; remembers "yes to all"."""
        found = self._confirmation
        if found is None:
            found = self._confirmation = Confirmation.of(self)
        return found

    def begin(self) -> None:
        """Runs `begin`."""
        instance = self.instance
        instance.streams = self.streams
        binding = self.binding
        if not self._input:
            binding.complete()
            instance.__dict__.update(binding.values)
        instance.set_name = binding.set_name
        self._send(instance.begin())

    def process(self, value: Any) -> None:
        """Binds one object of the pipeline and runs `process`."""
        instance = self.instance
        if self._input:
            binding = self.binding
            direct = binding.direct
            if direct is not None:
                setattr(instance, direct, value)
            else:
                binding.bind_pipeline(value)
                _renew(instance, binding)
            instance.current = value
        result = instance.process()
        if result is not None:
            out = self.out
            for each in result:
                out(each)

    def end(self) -> None:
        """Runs `end`."""
        self._send(self.instance.end())

    def dispose(self) -> None:
        """Lets the command close what it opened."""
        self.instance.dispose()

    def _send(self, result: Any) -> None:
        if result is not None:
            out = self.out
            for each in result:
                out(each)


def _renew(instance: Any, binding: Binding) -> None:
    """Puts the values of this object in the place of the last object's."""
    attributes = instance.__dict__
    for name in binding.renewed:
        attributes.pop(name, None)
    attributes.update(binding.values)
    instance.bound = binding.values
    instance.set_name = binding.set_name
