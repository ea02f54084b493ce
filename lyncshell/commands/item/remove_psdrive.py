"""Remove-PSDrive."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.providers.names import matching_drives
from lyncshell.values.names import fold


@cmdlet("Remove-PSDrive", default_set="Name", aliases=("rdr",), should_process=True, module=MANAGEMENT)
class RemovePSDrive(Cmdlet):
    """Removes drives of the session; what lies behind them stays.

    PS> New-PSDrive -Name D8 -PSProvider FileSystem -Root . | Out-Null
    PS> Remove-PSDrive D8
    PS> Test-Path D8:
    False
    """

    Name: list[str] = param(sets="Name", position=0, mandatory=True, by_name=True)
    """Names of drives; wildcards are allowed."""
    LiteralName: list[str] = param(sets="LiteralName", position=0, mandatory=True, by_name=True)
    """Names of drives, taken as they are written."""
    PSProvider: list[str] = param(by_name=True)
    """Providers whose drives are wanted."""
    Scope: str = param(by_name=True)
    """A scope; drives belong to the whole session here."""
    Force: Switch = OFF
    """Removes the drive of the current location, too."""

    def process(self) -> None:
        providers = self.state.providers
        for name in self.LiteralName or self.Name:
            try:
                found = matching_drives(providers, name, self.PSProvider, literal=bool(self.LiteralName))
            except ShellError as error:
                error.error_id = "DriveNotFound"
                self.error(error)
                continue
            for drive in found:
                if drive is providers.location.target.drive:
                    self.error(ShellError(f"Cannot remove drive '{drive.name}' because it is in use.", drive.name,
                                          error_id="InvalidOperation", category=ErrorCategory.InvalidOperation,
                                          exception_type="System.Management.Automation.PSInvalidOperationException"))
                elif self.should_process(f"Name: {drive.name} Provider: Microsoft.PowerShell.Core\\"
                                         f"{drive.provider.name} Root: {drive.root}", "Remove Drive"):
                    del providers.drives[fold(drive.name)]
