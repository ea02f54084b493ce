"""Processes as scripts see them."""

from __future__ import annotations

from lyncshell.errors import ItemNotFound
from lyncshell.values.numbers import Int64
from lyncshell.values.objects import Adapted
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class ProcessInfo(Adapted):
    """A process: this shell's own, or one that Start-Process started (`handle` is Python's, None for the own)."""

    __slots__ = ("handle", "id", "name")
    PS_TYPE = "System.Diagnostics.Process"

    def __init__(self, id: int, name: str, handle: Any = None) -> None:
        self.id = id
        self.name = name
        self.handle = handle

    def __str__(self) -> str:
        return f"System.Diagnostics.Process ({self.name})"

    def exit_code(self) -> int | None:
        """What it ended with; None while it runs."""
        return None if self.handle is None else self.handle.poll()

    def memory(self) -> Int64:
        """The largest amount of memory that this process used, in bytes; of others nothing is known."""
        try:
            from resource import RUSAGE_SELF, getrusage
        except ImportError:
            return Int64(0)
        return Int64(getrusage(RUSAGE_SELF).ru_maxrss * 1024 if self.handle is None else 0)


PROCESS = declare("System.Diagnostics.Process", python=ProcessInfo)
PROCESS.property("int Id {get;}")(lambda self: self.id)
PROCESS.property("string ProcessName {get;}")(lambda self: self.name)
PROCESS.property("string Name {get;}")(lambda self: self.name)
PROCESS.property("string MachineName {get;}")(lambda self: ".")
PROCESS.property("bool HasExited {get;}")(lambda self: self.exit_code() is not None)
PROCESS.property("int ExitCode {get;}")(lambda self: self.exit_code())
PROCESS.property("long WorkingSet64 {get;}")(lambda self: self.memory())
PROCESS.property("long WS {get;}")(lambda self: self.memory())


@PROCESS.method("void WaitForExit()")
def _wait(self: ProcessInfo) -> None:
    if self.handle is not None:
        self.handle.wait()


def own_process(state: Any) -> ProcessInfo:
    """The process of this shell."""
    return ProcessInfo(state.process_id, "lyncshell")


def no_process(what: str, shown: str, word: str) -> ItemNotFound:
    """The error of a process that is not there."""
    return ItemNotFound(
        f"Cannot find a process with the {what} {shown}. Verify the process {word.lower()} and call the cmdlet again."
        if word == "Name"
        else f"Cannot find a process with the {what} {shown}.",
        shown.strip('"'),
        error_id=f"NoProcessFoundForGiven{word}",
        exception_type="Microsoft.PowerShell.Commands.ProcessCommandException",
    )
