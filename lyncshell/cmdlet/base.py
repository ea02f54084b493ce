"""The class that every command written in Python derives from."""

from __future__ import annotations

from lyncshell.cmdlet.declaration import metadata_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any, ClassVar

    from lyncshell.engine.hosting import Host
    from lyncshell.engine.parameters import CommandMetadata, Parameter
    from lyncshell.engine.state import State
    from lyncshell.errors import ShellError
    from lyncshell.values.records import ErrorRecord


class Cmdlet:
    """A running command: its parameters are attributes, its life is `begin`, `process` for each object, `end`.

    Each of the three may be a plain method, a generator function, or return an iterable: what it yields is written to
    the success stream one by one. Attributes that the processor sets: `state`, `host`, `current` (the pipeline object
    at hand, None without input), `bound` (name -> value of the parameters that were given), `set_name` (the chosen
    parameter set), `processor`, `streams`.
    """

    ps_name: ClassVar[str]
    ps_module: ClassVar[str | None]
    ps_aliases: ClassVar[tuple[str, ...]]

    state: State
    host: Host
    current: Any
    bound: dict[str, Any]
    set_name: str
    processor: Any
    streams: Any

    @classmethod
    def ps_command_metadata(cls) -> CommandMetadata:
        """What the command declares."""
        return metadata_of(cls)

    @classmethod
    def ps_added_parameters(cls) -> Iterable[Parameter]:
        """Parameters that a base class gives to many commands, behind those that they declare."""
        return ()

    @classmethod
    def ps_added_texts(cls) -> dict[str, str]:
        """What the help says of parameters that a base class gives to many commands."""
        return {}

    @classmethod
    def ps_processor(cls, command: Any, invocation: Any) -> Any:
        """What runs the command in a pipeline, its command line bound."""
        from lyncshell.cmdlet.processor import CmdletProcessor

        return CmdletProcessor(cls, command, invocation)

    def begin(self) -> Iterable[Any] | None:
        """Runs before the first object."""
        return None

    def process(self) -> Iterable[Any] | None:
        """Runs for each object of the pipeline, once where there is no pipeline."""
        return None

    def end(self) -> Iterable[Any] | None:
        """Runs after the last object."""
        return None

    def dispose(self) -> None:
        """Runs in any case when the pipeline is over, for what must be closed."""

    def write(self, value: Any) -> None:
        """Writes one object to the success stream; for methods that cannot yield."""
        self.processor.out(value)

    def error(self, error: ShellError | ErrorRecord, target: Any = None) -> None:
        """Reports an error and goes on (unless -ErrorAction says otherwise)."""
        if target is not None and getattr(error, "target", self) is None:
            error.target = target
        self.streams.error(error)

    def warning(self, text: str) -> None:
        """Writes to the warning stream."""
        self.streams.warning(text)

    def verbose(self, text: str) -> None:
        """Writes to the verbose stream."""
        self.streams.verbose(text)

    def debug(self, text: str) -> None:
        """Writes to the debug stream."""
        self.streams.debug(text)

    def information(self, message: Any, tags: Sequence[str] = ()) -> None:
        """Writes to the information stream."""
        self.streams.information(message, tuple(tags))

    def progress(self, record: Any) -> None:
        """Shows progress."""
        self.streams.progress(record)

    def should_process(self, target: str, action: str | None = None, *, caption: str | None = None) -> bool:
        """Whether to go on: False under -WhatIf (which is shown) or when the user says no.

        `action` defaults to the command's name. With `caption`, `target` is the whole description and `action` the
        question.
        """
        return bool(self.processor.confirmation.should_process(target, action, caption))

    def should_continue(self, query: str, caption: str) -> bool:
        """Asks the user; independent of preferences."""
        return bool(self.processor.confirmation.should_continue(query, caption))

    def stop(self) -> None:
        """Ends the pipeline as Select-Object -First does: nothing more is wanted. Does not return."""
        self.streams.stop()


# The annotations of Cmdlet itself are no parameters.
Cmdlet.ps_not_declaring = Cmdlet  # type: ignore[attr-defined]
