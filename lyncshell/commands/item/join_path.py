"""Join-Path."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.errors import ShellError
from lyncshell.providers import paths


@cmdlet("Join-Path", module=MANAGEMENT, output=("System.String",))
class JoinPath(Cmdlet):
    """Puts paths together with one separator between.

    PS> (Join-Path logs a.log) -replace '\\\\', '/'
    logs/a.log
    """

    Path: list[str] = param(position=0, mandatory=True, pipeline=True, by_name=True, aliases=("PSPath",))
    """The first parts; there is one result for each."""
    ChildPath: list[str] = param(position=1, mandatory=True, by_name=True, allow_null=True, allow_empty_string=True)
    """What is appended."""
    AdditionalChildPath: list[str] = param(position=2, by_name=True, remaining=True)
    """What is appended further."""
    Resolve: Switch = OFF
    """Writes the existing items that the result names."""
    Credential: Any = param(by_name=True, type="pscredential")
    """A credential, where the provider takes one."""

    def process(self) -> Iterator[str]:
        for base in self.Path:
            drive = paths.split_drive(base)[0]
            try:
                if drive is not None:
                    self.state.providers.drive(drive)
                yield from self.joined(base)
            except ShellError as error:
                self.error(error)

    def joined(self, base: str) -> Iterator[str]:
        """The path of one first part."""
        result = base
        for child in [*(self.ChildPath or [""]), *(self.AdditionalChildPath or ())]:
            result = paths.join(result, child or "")
        if self.Resolve:
            yield from (target.shown for target in self.state.providers.resolve(result))
        else:
            yield result
