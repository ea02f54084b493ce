"""Import-PowerShellDataFile."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.engine.data_file import NotData, read_data_file
from lyncshell.errors import ParseFailure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


@cmdlet("Import-PowerShellDataFile", module="Microsoft.PowerShell.Utility", default_set="ByPath")
class ImportPowerShellDataFile(Cmdlet):
    """Reads a hash table from a .psd1 file without running anything in it."""

    Path: list[str] = param(position=0, mandatory=True, sets="ByPath")
    """The files."""
    LiteralPath: list[str] = param(
        position=0, mandatory=True, by_name=True, sets="ByLiteralPath", aliases=("PSPath", "LP")
    )
    """The files; no character is a wildcard."""
    SkipLimitCheck: Switch = OFF
    """There is no limit on keys."""

    def process(self) -> Iterator[object]:
        for path in self.Path or self.LiteralPath:
            file = self.state.providers.file_path(path)
            try:
                yield read_data_file(self.state, file)
            except ParseFailure as error:
                message = f"The file '{file}' could not be parsed as a PowerShell Data File."
                self.error(NotData(message, file, inner=error))
            except NotData as error:
                self.error(error)
