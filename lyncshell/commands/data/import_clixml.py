"""Import-Clixml."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import Cmdlet, Switch, cmdlet, param
from lyncshell.commands.data.clixml_reader import deserialize
from lyncshell.commands.modules import UTILITY
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.providers.text_files import read_bytes
from lyncshell.values import arrays
from lyncshell.values.objects import PSObject


def objects(values: list[Any]) -> Iterator[Any]:
    """Objects as the import commands write them: lists at the top are taken apart."""
    for value in values:
        base = value.base if isinstance(value, PSObject) else value
        if isinstance(base, list) and not isinstance(base, (arrays.Queue, arrays.Stack)):
            yield from base
        else:
            yield value


@cmdlet("Import-Clixml", default_set="ByPath", module=UTILITY)
class ImportClixml(Cmdlet):
    """Reads objects that Export-Clixml wrote.

    PS> 'a', 'b' | Export-Clixml list.xml
    PS> Import-Clixml list.xml
    a
    b
    """

    Path: list[str] = param(sets="ByPath", position=0, mandatory=True, pipeline=True, by_name=True)
    """The files; wildcards are allowed."""
    LiteralPath: list[str] | None = param(sets="ByLiteralPath", mandatory=True, by_name=True, aliases=("PSPath", "LP"))
    """The files, taken as they are written."""
    IncludeTotalCount: Switch = param()
    """First writes how many objects there are."""
    Skip: int = param(0, type="ulong")
    """How many objects to leave out first."""
    First: int | None = param(type="ulong")
    """How many objects to write."""

    def process(self) -> Iterator[Any]:
        for path in self.LiteralPath or self.Path or ():
            for file in self.files(path):
                found = list(objects(deserialize(read_bytes(file), file)))
                if self.IncludeTotalCount:
                    yield f"Total count: {len(found)}"
                end = None if self.First is None else int(self.Skip) + int(self.First)
                yield from found[int(self.Skip) : end]

    def files(self, path: str) -> list[str]:
        """The operating system paths that a path names."""
        providers = self.state.providers
        if self.LiteralPath is not None:
            return [providers.file_path(path)]
        try:
            return [target.path for target in providers.resolve(path)]
        except ShellError as error:
            if error.error_id != "PathNotFound":
                raise
        full = providers.file_path(path)
        raise ShellError(f"Could not find file '{full}'.", full, error_id="FileOpenFailure",
                         category=ErrorCategory.OpenError, exception_type="System.IO.FileNotFoundException")
