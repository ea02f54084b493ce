"""Export-Alias."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.variable.aliases import aliases_of
from lyncshell.commands.variable.filters import passes
from lyncshell.errors import ErrorCategory, ItemExists
from lyncshell.values.enums import EnumType
from lyncshell.values.typesystem import register

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from lyncshell.engine.command import AliasCommand

ALIAS_FORMAT = EnumType("Microsoft.PowerShell.Commands.ExportAliasFormat", {"Csv": 0, "Script": 1})
register(ALIAS_FORMAT)


@cmdlet(
    "Export-Alias", module="Microsoft.PowerShell.Utility", default_set="ByPath", should_process=True,
    output=("System.Management.Automation.AliasInfo",),
)  # fmt: skip
class ExportAlias(Cmdlet):
    """Writes aliases to a file, as a table or as a script of Set-Alias lines."""

    Path: str = param(position=0, mandatory=True, sets="ByPath")
    """The file."""
    LiteralPath: str = param(mandatory=True, by_name=True, sets="ByLiteralPath", aliases=("PSPath", "LP"))
    """The file; no character of it is a wildcard."""
    Name: list[str] = param(position=1, by_name=True)
    """Names of aliases; wildcards are allowed."""
    PassThru: Switch = OFF
    """Writes the aliases."""
    As: Any = param(0, type=ALIAS_FORMAT.full_name)
    """Csv or Script."""
    Append: Switch = OFF
    """Adds to the file."""
    Force: Switch = OFF
    """Overwrites a read-only file."""
    NoClobber: Switch = param(OFF, aliases=("NoOverwrite",))
    """Leaves a file that is there alone."""
    Description: str = param()
    """A text at the top of the file."""
    Scope: str = param()
    """The scope whose aliases are written."""

    def process(self) -> Iterator[AliasCommand]:
        import os

        path = self.state.providers.file_path(self.Path or self.LiteralPath)
        if not self.should_process(path):
            return
        if self.NoClobber and os.path.exists(path):
            raise ItemExists(
                f"The file '{path}' already exists.", path, error_id="NoClobber",
                category=ErrorCategory.ResourceExists, exception_type="System.IO.IOException",
            )  # fmt: skip
        aliases = [alias for alias in aliases_of(self.state, self.Scope) if passes(alias.name, self.Name, None)]
        as_script = int(self.As) == ALIAS_FORMAT["Script"]
        lines = ["# Alias File", *([f"# {self.Description}"] if self.Description else [])]
        lines += [_script_line(alias) if as_script else _row(alias) for alias in aliases]
        with open(path, "a" if self.Append else "w", encoding="utf-8", newline="") as file:
            file.writelines(line + os.linesep for line in lines)
        if self.PassThru:
            yield from aliases


def _row(alias: AliasCommand) -> str:
    return f'"{alias.name}","{alias.target}","{alias.description}","{_options(alias)}"'


def _script_line(alias: AliasCommand) -> str:
    return (
        f'set-alias -Name:"{alias.name}" -Value:"{alias.target}" -Description:"{alias.description}" '
        f'-Option:"{_options(alias)}"'
    )


def _options(alias: AliasCommand) -> str:
    ordered = [word for word in ("ReadOnly", "Constant", "Private", "AllScope") if word in alias.options]
    return ", ".join(ordered) or "None"
