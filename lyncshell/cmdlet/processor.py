"""Runs a Python command inside a pipeline."""

from __future__ import annotations

from lyncshell.cmdlet.declaration import metadata_of
from lyncshell.engine.binder import Binder, Binding
from lyncshell.engine.confirmation import Confirmation
from lyncshell.engine.pipeline import CommandProcessor
from lyncshell.errors import ParameterBindingFailure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class CmdletProcessor(CommandProcessor):
    """One call of a Cmdlet class: binds when made, then carries `begin`, `process`, `end` to an instance."""

    __slots__ = ("_begun", "_confirmation", "_input", "binding", "instance")

    def __init__(self, cls: Any, command: Any, invocation: Any) -> None:
        super().__init__(invocation)
        metadata = metadata_of(cls)
        binder: Binder = metadata.binder or Binder(metadata)
        self.binding: Binding = binder.bind_invocation(invocation)
        self.common = self.binding.common
        self.instance = instance = cls.__new__(cls)
        self._input = invocation.expects_input
        self._begun = False
        self._confirmation: Confirmation | None = None
        state = invocation.state
        attributes = instance.__dict__
        attributes.update(self.binding.values)
        attributes["state"] = state
        attributes["host"] = state.host
        attributes["processor"] = self
        attributes["current"] = None
        attributes["bound"] = self.binding.values
        attributes["set_name"] = self.binding.set_name

    @property
    def confirmation(self) -> Confirmation:
        """What ShouldProcess asks; remembers "yes to all"."""
        found = self._confirmation
        if found is None:
            found = self._confirmation = Confirmation.of(self)
        return found

    def begin(self) -> None:
        """Runs `begin`."""
        self.instance.streams = self.streams
        self._begun = True
        try:
            self._send(self.instance.begin())
        except Exception as error:
            raise self.invocation.failed(error) from None

    def process(self, obj: Any) -> None:
        """Binds one object of the pipeline and runs `process`."""
        instance = self.instance
        if self._input:
            direct = self.binding.direct
            if direct is not None:
                setattr(instance, direct, obj)
                instance.bound[direct] = obj
            elif not self._bind(obj):
                return
            instance.current = obj
        try:
            result = instance.process()
            if result is not None:
                out = self.out
                for each in result:
                    out(each)
        except Exception as error:
            raise self.invocation.failed(error) from None

    def _bind(self, obj: Any) -> bool:
        binding = self.binding
        try:
            binding.bind_pipeline(obj)
        except ParameterBindingFailure as error:
            self.streams.error(error, obj)
            return False
        _renew(self.instance, binding)
        return True

    def end(self) -> None:
        """Runs `end`."""
        try:
            self._send(self.instance.end())
        except Exception as error:
            raise self.invocation.failed(error) from None

    def dispose(self) -> None:
        """Lets the command close what it opened; one that never began opened nothing."""
        if self._begun:
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
