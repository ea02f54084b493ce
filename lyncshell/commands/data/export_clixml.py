"""Export-Clixml."""

from __future__ import annotations

import os
from typing import Any

from lyncshell.cmdlet import OFF, Cmdlet, Range, Switch, cmdlet, param
from lyncshell.commands.data.clixml_writer import Writer
from lyncshell.commands.file.encoding_parameter import ENCODING_TYPE, codec_or_none, encoding_argument
from lyncshell.commands.modules import UTILITY
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.providers.text_files import TextWriter


@cmdlet("Export-Clixml", default_set="ByPath", should_process=True, module=UTILITY)
class ExportClixml(Cmdlet):
    """Writes objects to a file from which Import-Clixml makes them again.

    PS> [pscustomobject]@{ Name = 'anna'; Ext = 5 } | Export-Clixml user.xml
    PS> (Import-Clixml user.xml).Ext + 1
    6
    """

    Path: str = param(sets="ByPath", position=0, mandatory=True)
    """The file."""
    LiteralPath: str = param(sets="ByLiteralPath", mandatory=True, aliases=("PSPath", "LP"))
    """The file, taken as it is written."""
    InputObject: Any = param(mandatory=True, pipeline=True, type="psobject", allow_null=True,
                             allow_empty_string=True, allow_empty_collection=True)
    """The objects."""
    Depth: int = param(2, validate=(Range(1, 2147483647),))
    """How deep declared properties of objects are written; deeper objects become text."""
    Force: Switch = OFF
    """Overwrites a read-only file."""
    NoClobber: Switch = param(aliases=("NoOverwrite",))
    """Does not overwrite a file."""
    Encoding: Any = param(type=ENCODING_TYPE, transform=encoding_argument)
    """The encoding; UTF-8 without a mark by default."""

    def begin(self) -> None:
        self.writer = Writer(self.Depth)
        self.path = self.state.providers.file_path(self.LiteralPath or self.Path)
        self.wanted = self.should_process(self.path, "Export-Clixml")
        if self.wanted and self.NoClobber and os.path.exists(self.path):
            raise ShellError(f"The file '{self.path}' already exists.", self.path, error_id="NoClobber",
                             category=ErrorCategory.ResourceExists, exception_type="System.IO.IOException")
        self.file = TextWriter(self.path, codec_or_none(self.Encoding), force=self.Force) if self.wanted else None

    def process(self) -> None:
        if self.wanted:
            self.writer.write(self.InputObject)

    def end(self) -> None:
        if self.file is not None:
            self.file.write(self.writer.document().replace("\n", self.file.newline))

    def dispose(self) -> None:
        if getattr(self, "file", None) is not None:
            assert self.file is not None
            self.file.close()
