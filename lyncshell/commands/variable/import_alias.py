"""Import-Alias."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.variable.aliases import already_exists, make
from lyncshell.engine.command import AliasCommand
from lyncshell.errors import InvalidData, ShellError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


@cmdlet(
    "Import-Alias", module="Microsoft.PowerShell.Utility", default_set="ByPath", should_process=True,
    output=("System.Management.Automation.AliasInfo",),
)  # fmt: skip
class ImportAlias(Cmdlet):
    """Reads aliases from a table that Export-Alias wrote."""

    Path: str = param(position=0, mandatory=True, pipeline=True, by_name=True, sets="ByPath")
    """The file."""
    LiteralPath: str = param(
        mandatory=True, pipeline=True, by_name=True, sets="ByLiteralPath", aliases=("PSPath", "LP")
    )
    """The file; no character of it is a wildcard."""
    Scope: str = param()
    """Global, Script, Local, or how many callers the scope is away."""
    PassThru: Switch = OFF
    """Writes the aliases."""
    Force: Switch = OFF
    """Replaces aliases that are there."""

    def process(self) -> Iterator[AliasCommand]:
        from lyncshell.providers.text_files import read_text

        path = self.state.providers.file_path(self.Path or self.LiteralPath)
        for number, line in enumerate(read_text(path).splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            alias = _alias(path, number, line)
            if not self.Force and self.state.table.find_alias(alias.name) is not None:
                self.error(already_exists(alias.name))
                continue
            if self.should_process(f"Name: {alias.name} Value: {alias.target}", "Import Alias"):
                try:
                    make(self.state, alias, self.Scope, force=bool(self.Force))
                except ShellError as error:
                    self.error(error)
                    continue
                if self.PassThru:
                    yield alias


def _alias(path: str, number: int, line: str) -> AliasCommand:
    from csv import reader

    cells = next(reader([line]))
    if len(cells) != 4:
        raise InvalidData(
            f"Line {number} in file {path} is not a correctly formatted, comma-separated values (CSV) line for "
            "aliases.",
            path,
            error_id="ImportAliasFileFormatError",
        )
    options = frozenset(word.strip() for word in cells[3].split(",")) - {"None", ""}
    return AliasCommand(cells[0], cells[1], options, cells[2])
