"""Import-Csv."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import Cmdlet, Switch, cmdlet, param
from lyncshell.commands.data.csv_text import Reader
from lyncshell.commands.file.encoding_parameter import ENCODING_TYPE, codec_or_none, encoding_argument
from lyncshell.commands.modules import UTILITY
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.providers.text_files import read_text
from lyncshell.values.invoke import services
from lyncshell.values.objects import PSCustomObject

MISSING_NAMES = ("One or more headers were not specified. Default names starting with \"H\" have been used in place of "
                 "any missing headers.")


def objects(reader: Reader, source: str) -> Iterator[PSCustomObject]:
    """The rows of a text as custom objects."""
    rows = reader.rows(source)
    first = next(rows, None)
    if first is None:
        return
    names = custom_names(reader)
    yield PSCustomObject(first, names)
    for row in rows:
        yield PSCustomObject(row, names)


def custom_names(reader: Reader) -> tuple[str, ...] | None:
    """The type names of the rows, where a `#TYPE` line gave one."""
    if reader.type_name is None:
        return None
    return (reader.type_name, "System.Management.Automation.PSCustomObject", "System.Object")


@cmdlet("Import-Csv", default_set="DelimiterPath", aliases=("ipcsv",), module=UTILITY)
class ImportCsv(Cmdlet):
    """Reads CSV files as objects.

    PS> Set-Content users.csv 'Name,Ext', 'anna,101', 'bob,102'
    PS> Import-Csv users.csv | ForEach-Object { "$($_.Ext) $($_.Name)" }
    101 anna
    102 bob
    """

    Delimiter: str = param(sets=("DelimiterPath", "DelimiterLiteralPath"), position=1, type="char")
    """What separates the values; a comma by default."""
    Path: list[str] | None = param(sets=("DelimiterPath", "CulturePath"), position=0, mandatory=True, pipeline=True,
                            by_name=True)
    """The files; wildcards are allowed."""
    LiteralPath: list[str] | None = param(sets=("DelimiterLiteralPath", "CultureLiteralPath"), mandatory=True,
                                          by_name=True, aliases=("PSPath", "LP"))
    """The files, taken as they are written."""
    UseCulture: Switch = param(sets=("CulturePath", "CultureLiteralPath"), mandatory=True)
    """Separates with the list separator of the culture."""
    Header: list[str] = param()
    """The names of the columns; the first line is then a row."""
    Encoding: Any = param(type=ENCODING_TYPE, transform=encoding_argument)
    """The encoding of files without a mark of their own; UTF-8 by default."""

    warned = False

    def process(self) -> Iterator[Any]:
        for path in self.LiteralPath or self.Path or ():
            for file in self.files(path):
                try:
                    yield from self.rows(file)
                except ShellError as error:
                    self.error(error)

    def files(self, path: str) -> list[str]:
        """The operating system paths that a path names."""
        providers = self.state.providers
        try:
            if self.LiteralPath is not None:
                return [providers.file_path(path)]
            found = providers.resolve(path)
        except ShellError as error:
            if error.error_id == "PathNotFound":
                error = self.not_found(providers.file_path(path))
            self.error(error)
            return []
        return [target.path for target in found]

    def not_found(self, path: str) -> ShellError:
        """The error of a file that is not there."""
        return ShellError(f"Could not find file '{services().shown_path(path)}'.", path, error_id="FileOpenFailure",
                          category=ErrorCategory.OpenError, exception_type="System.IO.FileNotFoundException")

    def rows(self, path: str) -> Iterator[Any]:
        """The rows of one file."""
        reader = Reader(self.Delimiter or ",", self.Header)
        for row in objects(reader, read_text(path, codec_or_none(self.Encoding))):
            if reader.missing_names and not self.warned:
                self.warned = True
                self.warning(MISSING_NAMES)
            yield row
