"""What a provider, a drive and a resolved path are.

A provider answers for the items behind its drives. It sees items by its own paths: an operating system path for the
file system, a plain name for the flat providers (variables, functions ...). What a provider does not do, its base
class refuses with PowerShell's error.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from lyncshell.errors import ErrorCategory, ItemNotFound, ShellError
from lyncshell.providers import paths
from lyncshell.values.objects import Adapted
from lyncshell.values.typesystem import TypeInfo


class Declared(Adapted):
    """Base of the objects whose members `protocol_types` declares."""

    __slots__ = ()

    def ps_type(self) -> TypeInfo:
        """The type with its members declared."""
        from lyncshell.providers import protocol_types

        return protocol_types.need_type(self.PS_TYPE)


class ProviderInfo(Declared):
    """What Get-PSProvider shows of a provider."""

    __slots__ = ("provider",)
    PS_TYPE = "System.Management.Automation.ProviderInfo"

    def __init__(self, provider: Provider) -> None:
        self.provider = provider

    def __str__(self) -> str:
        return f"Microsoft.PowerShell.Core\\{self.provider.name}"


class Drive(Declared):
    """A drive of the session: a name for a root of a provider. `location` is the current path below the root."""

    __slots__ = ("credential", "description", "location", "name", "provider", "root")
    PS_TYPE = "System.Management.Automation.PSDriveInfo"

    def __init__(self, name: str, provider: Provider, root: str = "", description: str = "") -> None:
        self.name = name
        self.provider = provider
        self.root = root
        self.description = description
        self.location = ""

    def __str__(self) -> str:
        return self.name


class Target:
    """A resolved path: an item, whether it exists or not. `path` is the provider's own, `names` below the drive."""

    __slots__ = ("drive", "path", "provider")

    def __init__(self, provider: Provider, drive: Drive | None, path: str) -> None:
        self.provider = provider
        self.drive = drive
        self.path = path

    @property
    def shown(self) -> str:
        """The path as PowerShell shows it: with the drive where the drive is no root of the system."""
        return self.provider.shown(self.path, self.drive)

    @property
    def name(self) -> str:
        """The last name of the path."""
        return self.provider.leaf(self.path)

    def exists(self) -> bool:
        """Whether there is such an item."""
        return self.provider.exists(self.path)

    def is_container(self) -> bool:
        """Whether the item holds others."""
        return self.provider.is_container(self.path)

    def child(self, name: str) -> Target:
        """The item of that name inside this one."""
        return Target(self.provider, self.drive, self.provider.join(self.path, name))

    def item(self) -> Any:
        """The object that stands for the item. Raises ItemNotFound."""
        return self.provider.item(self)

    def missing(self) -> ItemNotFound:
        """The error of an item that does not exist."""
        return ItemNotFound(f"Cannot find path '{self.shown}' because it does not exist.", self.shown)


class Provider:
    """Answers for the items of its drives. `state` is the session's State."""

    name = ""
    capabilities: tuple[str, ...] = ("ShouldProcess",)
    is_flat = True

    def __init__(self, state: Any) -> None:
        self.state = state

    # -- paths

    def locate(self, root: str, names: list[str]) -> str:
        """The provider's own path of the item with those names below a drive's root."""
        return paths.SEPARATOR.join(names)

    def shown(self, path: str, drive: Drive | None) -> str:
        """The path as a user sees it."""
        return f"{drive.name if drive else self.name}:{paths.SEPARATOR}{path}"

    def qualified(self, path: str) -> str:
        """The provider-qualified path, as PSPath has it."""
        return f"Microsoft.PowerShell.Core\\{self.name}::{path}"

    def leaf(self, path: str) -> str:
        """The last name of a path."""
        return path

    def parent(self, path: str) -> str:
        """The path without its last name."""
        return ""

    def join(self, path: str, name: str) -> str:
        """The path of an item inside another one."""
        return name

    # -- reading

    def exists(self, path: str) -> bool:
        """Whether there is such an item."""
        raise self.unsupported("exists")

    def is_container(self, path: str) -> bool:
        """Whether the item holds others; the root of a flat provider does."""
        return not path

    def item(self, target: Target) -> Any:
        """The object that stands for the item. Raises ItemNotFound."""
        raise self.unsupported("item")

    def children(self, target: Target, force: bool = False) -> Iterator[Target]:
        """The items inside, in the order in which they are shown; hidden ones with `force`."""
        raise self.unsupported("children")

    def content(self, target: Target) -> Iterable[Any]:
        """What Get-Content of an item that is no file gives."""
        raise self.unsupported("content")

    # -- writing

    def create(self, target: Target, kind: str | None, value: Any, force: bool) -> Any:
        """Makes an item and gives its object."""
        raise self.unsupported("create")

    def assign(self, target: Target, value: Any) -> None:
        """Sets the value of an item, made where it is not there."""
        raise self.unsupported("assign")

    def clear(self, target: Target) -> None:
        """Takes the value of an item away."""
        raise self.unsupported("clear")

    def remove(self, target: Target, recurse: bool, force: bool) -> None:
        """Removes an item."""
        raise self.unsupported("remove")

    def rename(self, target: Target, name: str, force: bool) -> Target:
        """Gives an item another name."""
        raise self.unsupported("rename")

    def copy(self, source: Target, destination: Target, recurse: bool, force: bool, container: bool) -> list[Target]:
        """Copies an item and gives what was made."""
        raise self.unsupported("copy")

    def move(self, source: Target, destination: Target, force: bool) -> Target:
        """Moves an item."""
        raise self.unsupported("move")

    def invoke(self, target: Target) -> None:
        """Opens an item with its program."""
        raise self.unsupported("invoke")

    def unsupported(self, what: str) -> ShellError:
        """The error of something that this provider does not do."""
        return ShellError(
            "Provider operation stopped because the provider does not support this operation.", what,
            error_id="NotSupported", category=ErrorCategory.NotImplemented,
            exception_type="System.Management.Automation.PSNotSupportedException",
        )
