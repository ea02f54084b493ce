"""Start-Transcript."""

from __future__ import annotations

import os

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.utility.transcript import start
from lyncshell.errors import ErrorCategory, ItemExists

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


@cmdlet(
    "Start-Transcript", module="Microsoft.PowerShell.Host", default_set="ByPath", should_process=True,
    output=("System.String",),
)  # fmt: skip
class StartTranscript(Cmdlet):
    """Keeps in a file what the shell shows from now on."""

    Path: str = param(position=0, sets="ByPath")
    """The file; default is one of its own in the home folder."""
    LiteralPath: str = param(position=0, sets="ByLiteralPath", aliases=("PSPath", "LP"))
    """The file; no character of it is a wildcard."""
    OutputDirectory: str = param(position=0, sets="ByOutputDirectory")
    """The folder of a file that gets a name of its own."""
    Append: Switch = OFF
    """Adds to the file."""
    Force: Switch = OFF
    """Writes to a read-only file."""
    NoClobber: Switch = param(OFF, aliases=("NoOverwrite",))
    """Leaves a file that is there alone."""
    IncludeInvocationHeader: Switch = OFF
    """Times of commands are kept where the shell reads them one by one."""
    UseMinimalHeader: Switch = OFF
    """Writes less at the top."""

    def end(self) -> Iterator[str]:
        name = self.Path or self.LiteralPath
        shown = name or self._own_name()
        path = str(self.state.providers.file_path(shown))
        if not self.should_process(path):
            return
        if self.NoClobber and os.path.exists(path):
            raise ItemExists(
                f"File {path} already exists and NoClobber was specified.", path, error_id="NoClobber",
                category=ErrorCategory.ResourceExists, exception_type="System.UnauthorizedAccessException",
            )  # fmt: skip
        start(self.state, path, append=bool(self.Append), minimal=bool(self.UseMinimalHeader))
        yield f"Transcript started, output file is {shown}"

    def _own_name(self) -> str:
        from uuid import uuid4

        folder = self.OutputDirectory or str(self.state.get_variable("HOME") or ".")
        return os.path.join(folder, f"PowerShell_transcript.{uuid4().hex[:8]}.txt")
