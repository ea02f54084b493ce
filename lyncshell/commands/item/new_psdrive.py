"""New-PSDrive."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.providers.protocol import Drive
from lyncshell.values.names import fold


@cmdlet("New-PSDrive", aliases=("ndr", "mount"), should_process=True, confirm_impact="Low", module=MANAGEMENT)
class NewPSDrive(Cmdlet):
    """Makes a drive: a name for a directory or another place of a provider.

    PS> New-Item data -ItemType Directory | Out-Null
    PS> (New-PSDrive -Name D9 -PSProvider FileSystem -Root data).Name
    D9
    """

    Name: str = param(position=0, mandatory=True, by_name=True)
    """The drive's name."""
    PSProvider: str = param(position=1, mandatory=True, by_name=True)
    """The provider."""
    Root: str = param(position=2, mandatory=True, by_name=True, allow_empty_string=True)
    """Where the drive begins."""
    Description: str = param(by_name=True)
    """What the drive is for."""
    Scope: str = param(by_name=True)
    """A scope; drives belong to the whole session here."""
    Persist: bool = param(type="switch", dont_show=True)
    """Maps a network drive of Windows, which this shell does not do."""
    Credential: Any = param(by_name=True, type="pscredential")
    """A credential, where the provider takes one."""

    def process(self) -> Iterator[Any]:
        providers = self.state.providers
        provider = providers.provider(self.PSProvider)
        if providers.has_drive(self.Name):
            raise ShellError(f"A drive with the name '{self.Name}' already exists.", self.Name,
                             error_id="DriveAlreadyExists", category=ErrorCategory.ResourceExists,
                             exception_type="System.Management.Automation.SessionStateException")
        if any(char in self.Name for char in ":/\\~."):
            raise ShellError("Cannot process the drive name because the drive name contains one or more of the "
                             "following characters that are not valid: ; ~ / \\ . :", self.Name,
                             error_id="DriveNameIllegalCharacters", category=ErrorCategory.InvalidArgument,
                             exception_type="System.Management.Automation.PSArgumentException")
        root = self.root()
        if self.should_process(f"Name: {self.Name} Provider: Microsoft.PowerShell.Core\\{provider.name} Root: {root}",
                               "New Drive"):
            drive = Drive(self.Name, provider, root, self.Description or "")
            providers.drives[fold(self.Name)] = drive
            yield drive

    def root(self) -> str:
        """The provider's path at which the drive begins. Raises ItemNotFound."""
        providers = self.state.providers
        provider = providers.provider(self.PSProvider)
        if provider.is_flat:
            return ""
        target = providers.locate(self.Root)
        if not target.exists():
            raise ShellError(f"The specified drive root \"{self.Root}\" either does not exist, or it is not a folder.",
                             self.Root, error_id="DriveRootError", category=ErrorCategory.ReadError,
                             exception_type="System.IO.IOException")
        return str(target.path)
