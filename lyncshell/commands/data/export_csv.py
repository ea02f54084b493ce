"""Export-Csv."""

from __future__ import annotations

import os
from typing import Any

from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.commands.data.csv_text import Reader
from lyncshell.commands.data.csv_writing import CsvOptions, Rows, column_names, refused, type_line
from lyncshell.commands.file.encoding_parameter import ENCODING_TYPE, codec_or_none, encoding_argument
from lyncshell.commands.modules import UTILITY
from lyncshell.commands.object.stepping import SteppingCmdlet
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.providers.text_files import TextWriter, read_text
from lyncshell.values.names import fold
from lyncshell.values.objects import PSCustomObject

_FLUSH_LINES = 500


@cmdlet("Export-Csv", default_set="Delimiter", aliases=("epcsv",), should_process=True, module=UTILITY)
class ExportCsv(CsvOptions, SteppingCmdlet):
    """Writes objects to a CSV file.

    PS> [pscustomobject]@{ Name = 'anna'; Pool = 'p1' } | Export-Csv users.csv -NoTypeInformation
    PS> Get-Content users.csv
    "Name","Pool"
    "anna","p1"
    """

    InputObject: Any = param(mandatory=True, pipeline=True, by_name=True, type="psobject", allow_empty_string=True)
    """The objects; the first one's properties are the columns."""
    Path: str = param(position=0)
    """The file."""
    LiteralPath: str = param(aliases=("PSPath", "LP"))
    """The file, taken as it is written."""
    Force: Switch = OFF
    """Overwrites read-only files, and appends objects that lack columns."""
    NoClobber: Switch = param(aliases=("NoOverwrite",))
    """Does not overwrite a file."""
    Encoding: Any = param(type=ENCODING_TYPE, transform=encoding_argument)
    """The encoding; UTF-8 without a mark by default."""
    Append: Switch = OFF
    """Adds to the file, with the columns that it has."""

    quick_types = frozenset((PSCustomObject,))

    def begin(self) -> None:
        self.check_options()
        if (self.Path is None) == (self.LiteralPath is None):
            raise refused("You must specify either the -Path or -LiteralPath parameters, but not both.",
                          "CannotSpecifyPathAndLiteralPath")
        self.file: TextWriter | None = None
        self.rows = Rows(self)
        self.lines: list[str] = []
        self.header: list[str] | None = None
        self.started = False
        self.step = self.add
        self.path = self.state.providers.file_path(self.LiteralPath or self.Path)
        if self.should_process(self.path, "Export-Csv"):
            self.open()

    def open(self) -> None:
        """Opens the file; for -Append its columns are read first."""
        if self.NoClobber and not self.Append and os.path.exists(self.path):
            raise ShellError(f"The file '{self.path}' already exists.", self.path, error_id="NoClobber",
                             category=ErrorCategory.ResourceExists, exception_type="System.IO.IOException")
        codec = codec_or_none(self.Encoding)
        ends_open = False
        if self.Append and os.path.isfile(self.path) and os.path.getsize(self.path):
            content = read_text(self.path, codec)
            reader = Reader(self.rows.delimiter)
            next(reader.rows(content), None)
            self.header = reader.header
            ends_open = not content.endswith(("\n", "\r"))
        self.file = TextWriter(self.path, codec, self.Append, force=self.Force)
        if ends_open:
            self.lines.append("")

    def process(self) -> None:
        self.step(self.InputObject)

    def add(self, value: Any) -> None:
        """Takes one object."""
        if value is None or self.file is None:
            return
        if not self.started:
            self.started = True
            self.start(value)
        self.lines.append(self.rows.line(value))
        if len(self.lines) >= _FLUSH_LINES:
            self.flush()

    def start(self, value: Any) -> None:
        """Decides on the columns with the first object."""
        if self.header is not None:
            self.check_columns(value)
            self.rows.set_names(self.header)
            return
        self.rows.start(value)
        if self.wants_type:
            self.lines.append(type_line(value))
        if not self.NoHeader:
            self.lines.append(self.rows.header())

    def check_columns(self, value: Any) -> None:
        """Refuses an object that lacks columns of the file, unless -Force is given."""
        have = {fold(name) for name in column_names(value)}
        missing = [name for name in self.header or () if fold(name) not in have]
        if missing and not self.Force:
            raise ShellError(
                f"Cannot append CSV content to the following file: {self.path}. The appended object does not have a "
                f"property that corresponds to the following column: {missing[0]}. To continue with mismatched "
                "properties, add the -Force parameter, and then retry the command.", missing[0],
                error_id="CannotAppendCsvWithMismatchedPropertyNames", category=ErrorCategory.InvalidData,
                exception_type="System.InvalidOperationException")

    def flush(self) -> None:
        """Writes the lines that were collected."""
        if self.file is not None and self.lines:
            end = self.file.newline
            self.file.write(end.join(self.lines) + end)
            self.lines.clear()

    def end(self) -> None:
        self.flush()

    def dispose(self) -> None:
        if getattr(self, "file", None) is not None:
            self.flush()
            assert self.file is not None
            self.file.close()
