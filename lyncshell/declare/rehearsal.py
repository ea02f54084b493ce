"""-WhatIf of the cmdlets that change the store: the change is tried, shown property by property, and dropped.

The cmdlet runs as it always does. Where it asks ShouldProcess under -WhatIf, the line is written, the store begins a
rehearsal and the cmdlet goes on; what it would write to the pipeline is dropped, questions count as answered with yes.
When it has done with the object, the differences of what it changed are written under the line, and all is undone. A
change that would be refused is refused here too. So the difference needs no code of a noun or a cmdlet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lyncshell.cmdlet.processor import CmdletProcessor
from lyncshell.declare.difference_text import write
from lyncshell.declare.differences import differences, merged
from lyncshell.engine.streams import action_name
from lyncshell.values.convert import truth

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from lyncshell.declare.deployment import Deployment
    from lyncshell.engine.confirmation import Confirmation
    from lyncshell.store.history import Change

VERBS = frozenset((
    "Add", "Approve", "Clear", "Copy", "Disable", "Enable", "Grant", "Import", "Invoke", "Lock", "Merge", "Move",
    "New", "Redo", "Remove", "Rename", "Reset", "Restore", "Revoke", "Set", "Undo", "Unlock", "Update",
))  # fmt: skip
"""Verbs that change the store and nothing else; those that write files are not rehearsed."""


def is_rehearsed(cls: Any) -> bool:
    """Whether -WhatIf of a cmdlet shows differences: `ps_rehearsed` of its class, else its verb says so."""
    told = getattr(cls, "ps_rehearsed", None)
    return bool(told) if told is not None else cls.ps_name.partition("-")[0] in VERBS


class RehearsingConfirmation:
    """Answers ShouldProcess in a rehearsal: yes, after the line was written."""

    __slots__ = ("_real", "_rehearsal")

    def __init__(self, real: Confirmation, rehearsal: Rehearsal) -> None:
        self._real = real
        self._rehearsal = rehearsal

    def should_process(self, target: str, action: str | None = None, caption: str | None = None) -> bool:
        """Writes the line of -WhatIf, and lets the cmdlet go on in the rehearsal."""
        self._rehearsal.show()
        self._real.should_process(target, action, caption)
        return self._rehearsal.begin()

    def should_continue(self, query: str, caption: str, *, to_all: bool = False) -> bool:
        """Nobody is asked about what does not happen."""
        return True


class Rehearsal:
    """One object of the pipeline: from the first ShouldProcess to the end of its processing."""

    __slots__ = ("_deployment", "_processor", "_running", "_tried")

    def __init__(self, processor: CsProcessor) -> None:
        self._processor = processor
        self._deployment: Deployment | None = None
        self._running: AbstractContextManager[list[Change]] | None = None
        self._tried: list[Change] = []

    def begin(self) -> bool:
        """From here on nothing is written, neither to the store nor to the pipeline. False where that cannot be."""
        if self._running is None:
            self._deployment = self._processor.instance.deployment
            if self._deployment.store.frozen:
                return False
            self._running = self._deployment.store.rehearsal()
            self._tried = self._running.__enter__()
            self._processor.is_muted = True
        return True

    def show(self) -> None:
        """Writes the differences of what was tried since the last line."""
        if self._deployment is None:
            return
        found = differences(merged(self._tried), self._deployment.nouns)
        host = self._processor.instance.host
        write(found, host)
        if not found:
            host.write_line("  Nothing changes.", "DarkGray")
        if found and self._processor.is_verbose:
            from lyncshell.declare.consequences import consequences

            for text in consequences(found, self._deployment):
                self._processor.streams.verbose(text)
        self._tried.clear()

    def end(self, *, show: bool) -> None:
        """Shows what was tried and drops it."""
        running, self._running = self._running, None
        if running is None:
            return
        try:
            if show:
                self.show()
        finally:
            self._processor.is_muted = False
            running.__exit__(None, None, None)
            if self._deployment is not None:
                # What rules remember goes by the numbers of changes, which will be given again.
                self._deployment.repository.memory.clear()
            self._deployment = None


class CsProcessor(CmdletProcessor):
    """Runs a cmdlet of the domain; under -WhatIf each object is rehearsed."""

    __slots__ = ("_rehearsal", "_write", "is_muted")

    def __init__(self, cls: Any, command: Any, invocation: Any) -> None:
        super().__init__(cls, command, invocation)
        self.is_muted = False
        self._rehearsal: Rehearsal | None = None
        self._write: Any = None

    @property
    def confirmation(self) -> Any:
        """What ShouldProcess asks."""
        found: Any = self._confirmation
        if found is None:
            found = super().confirmation
            if found.what_if and is_rehearsed(type(self.instance)):
                self._rehearsal = Rehearsal(self)
                found = self._confirmation = RehearsingConfirmation(found, self._rehearsal)  # type: ignore[assignment]
        return found

    @property
    def is_verbose(self) -> bool:
        """Whether what follows from a change is asked for."""
        asked = self.common.get("Verbose")
        if asked is None:
            return action_name(self.streams.preference("VerbosePreference")) not in ("silentlycontinue", "ignore")
        return bool(truth(asked))

    def process(self, obj: Any) -> None:
        """Runs `process` for one object."""
        self._rehearsed(super().process, obj)

    def end(self) -> None:
        """Runs `end`."""
        self._rehearsed(super().end)

    def _rehearsed(self, step: Any, *arguments: Any) -> None:
        self._write, self.out = self.out, self._send_on
        succeeded = False
        try:
            step(*arguments)
            succeeded = True
        finally:
            self.out = self._write
            if self._rehearsal is not None:
                self._rehearsal.end(show=succeeded)

    def _send_on(self, value: Any) -> None:
        if not self.is_muted:
            self._write(value)
