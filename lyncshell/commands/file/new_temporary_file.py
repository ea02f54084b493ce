"""New-TemporaryFile."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import Cmdlet, cmdlet
from lyncshell.commands.modules import UTILITY
from lyncshell.errors import ErrorCategory
from lyncshell.providers.filesystem import file_object
from lyncshell.providers.os_errors import os_failure


@cmdlet("New-TemporaryFile", should_process=True, confirm_impact="Low", module=UTILITY, output=("System.IO.FileInfo",))
class NewTemporaryFile(Cmdlet):
    """Makes an empty file with a name of its own in the directory for temporary files.

    PS> $file = New-TemporaryFile
    PS> $file.Length
    0
    PS> Remove-Item $file.FullName
    """

    def end(self) -> Iterator[Any]:
        from os import close
        from tempfile import gettempdir, mkstemp

        folder = self.state.environment.get("TMPDIR") or self.state.environment.get("TEMP") or gettempdir()
        if not self.should_process(folder, "New-TemporaryFile"):
            return
        try:
            handle, path = mkstemp(suffix=".tmp", prefix="tmp", dir=folder)
        except OSError as error:
            self.error(os_failure(error, folder, "NewTemporaryFileWriteError", ErrorCategory.WriteError))
            return
        close(handle)
        yield file_object(path, False)
