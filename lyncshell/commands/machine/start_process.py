"""Start-Process."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, NotNullOrEmpty, Switch, cmdlet, param
from lyncshell.engine.application import ProgramFailed, refused
from lyncshell.errors import ErrorCategory

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


@cmdlet(
    "Start-Process", module="Microsoft.PowerShell.Management", default_set="Default", aliases=("saps", "start"),
    should_process=True, output=("System.Diagnostics.Process",),
)  # fmt: skip
class StartProcess(Cmdlet):
    """Starts a program of the system, where the shell was started with -Programs.

    PS> Start-Process notepad -WhatIf
    What if: Performing the operation "Start-Process" on target "notepad".
    """

    FilePath: str = param(position=0, mandatory=True, aliases=("PSPath", "Path"), validate=(NotNullOrEmpty(),))
    """The program."""
    ArgumentList: list[str] = param(position=1, aliases=("Args",))
    """Its arguments."""
    WorkingDirectory: str = param()
    """The folder that it starts in."""
    NoNewWindow: Switch = param(OFF, sets="Default", aliases=("nnw",))
    """Starts it in this window, as always here."""
    WindowStyle: Any = param(type="System.Diagnostics.ProcessWindowStyle")
    """How its window looks."""
    RedirectStandardOutput: str = param(sets="Default", aliases=("RSO",))
    """The file that takes its output."""
    RedirectStandardError: str = param(sets="Default", aliases=("RSE",))
    """The file that takes its errors."""
    Verb: str = param(sets="UseShellExecute")
    """What is done with a file, such as RunAs."""
    PassThru: Switch = OFF
    """Writes the process."""
    Wait: Switch = OFF
    """Waits for its end."""

    def process(self) -> Iterator[object]:
        if not self.should_process(self.FilePath, "Start-Process"):
            return
        if not self.state.allow_programs:
            raise refused(self.FilePath)
        started = self._started()
        if self.Wait:
            started.handle.wait()
        if self.PassThru:
            yield started

    def _started(self) -> Any:
        import os
        from contextlib import ExitStack
        from subprocess import DEVNULL, Popen

        from lyncshell.commands.machine.process import ProcessInfo

        files = self.state.providers.file_path
        program = files(self.FilePath) if any(mark in self.FilePath for mark in "/\\") else self.FilePath
        folder = files(self.WorkingDirectory or ".")
        with ExitStack() as opened:
            out = opened.enter_context(open(files(self.RedirectStandardOutput), "wb")) if \
                self.RedirectStandardOutput else None
            errors = opened.enter_context(open(files(self.RedirectStandardError), "wb")) if \
                self.RedirectStandardError else None
            try:
                handle = Popen([program, *(self.ArgumentList or ())], cwd=folder, stdin=DEVNULL, stdout=out,
                               stderr=errors)  # fmt: skip
            except OSError as error:
                raise ProgramFailed(
                    f"This command cannot be run due to the error: {error.strerror}.", self.FilePath,
                    error_id="InvalidOperationException", category=ErrorCategory.InvalidOperation,
                    exception_type="System.InvalidOperationException",
                ) from None  # fmt: skip
        return ProcessInfo(handle.pid, os.path.splitext(os.path.basename(program))[0], handle)
