"""The members of providers, drives and locations that scripts see."""

from __future__ import annotations

from typing import Any

from lyncshell.providers.location import PathInfo, PathInfoStack
from lyncshell.providers.protocol import Drive, ProviderInfo
from lyncshell.values.typesystem import declare, need_type

__all__ = ["need_type"]

PROVIDER = declare(ProviderInfo.PS_TYPE, python=ProviderInfo, base="System.Object")
DRIVE = declare(Drive.PS_TYPE, python=Drive, base="System.Object")
LOCATION = declare(PathInfo.PS_TYPE, python=PathInfo, base="System.Object")
STACK = declare(PathInfoStack.PS_TYPE, python=PathInfoStack, base="System.Object")


@PROVIDER.property("string Name {get;}")
def provider_name(self: ProviderInfo) -> str:
    """The provider's name."""
    return self.provider.name


@PROVIDER.property("System.Object Capabilities {get;}")
def provider_capabilities(self: ProviderInfo) -> str:
    """What the provider can do, as text."""
    return ", ".join(self.provider.capabilities)


@PROVIDER.property("System.Object Drives {get;}")
def provider_drives(self: ProviderInfo) -> list[Any]:
    """The drives of the provider."""
    drives = self.provider.state.providers.drives.values()
    return [drive for drive in drives if drive.provider is self.provider]


@PROVIDER.property("string ModuleName {get;}")
def provider_module(self: ProviderInfo) -> str:
    """The module that the provider comes from."""
    return "Microsoft.PowerShell.Core"


@PROVIDER.property("string Home {get;set;}")
def provider_home(self: ProviderInfo) -> str:
    """What `~` means."""
    return str(self.provider.state.providers.home()) if self.provider.name == "FileSystem" else ""


@DRIVE.property("string Name {get;}")
def drive_name(self: Drive) -> str:
    """The drive's name, without colon."""
    return self.name


@DRIVE.property("System.Management.Automation.ProviderInfo Provider {get;}")
def drive_provider(self: Drive) -> ProviderInfo:
    """The provider behind the drive."""
    return ProviderInfo(self.provider)


@DRIVE.property("string Root {get;}")
def drive_root(self: Drive) -> str:
    """The provider's path at which the drive begins."""
    return self.root


@DRIVE.property("string CurrentLocation {get;set;}")
def drive_location(self: Drive) -> str:
    """The current path on this drive, below its root."""
    return self.location


@DRIVE.property("string Description {get;set;}")
def drive_description(self: Drive) -> str:
    """What the drive is for."""
    return self.description


@DRIVE.property("System.Nullable[long] MaximumSize {get;}")
def drive_size(self: Drive) -> None:
    """No drive has a limit."""


@DRIVE.property("pscredential Credential {get;}")
def drive_credential(self: Drive) -> None:
    """Drives are opened as the current user."""


@DRIVE.property("string DisplayRoot {get;}")
def drive_display_root(self: Drive) -> None:
    """Only network drives have one."""


@LOCATION.property("System.Management.Automation.PSDriveInfo Drive {get;}")
def location_drive(self: PathInfo) -> Any:
    """The drive of the path."""
    return self.target.drive


@LOCATION.property("System.Management.Automation.ProviderInfo Provider {get;}")
def location_provider(self: PathInfo) -> ProviderInfo:
    """The provider of the path."""
    return ProviderInfo(self.target.provider)


@LOCATION.property("string ProviderPath {get;}")
def location_provider_path(self: PathInfo) -> str:
    """The provider's own path."""
    return self.target.path


@LOCATION.property("string Path {get;}")
def location_path(self: PathInfo) -> str:
    """The path as it is shown."""
    return self.target.shown


@STACK.property("string Name {get;}")
def stack_name(self: PathInfoStack) -> str:
    """The stack's name."""
    return self.name


@STACK.property("int Count {get;}")
def stack_count(self: PathInfoStack) -> int:
    """How many locations are on it."""
    return len(self.items)
