"""`Providers`: the drives of one session, where it is, and the way from a path text to an item."""

from __future__ import annotations

from typing import Any

from lyncshell.errors import ErrorCategory, InvalidRequest, ItemNotFound, ShellError
from lyncshell.providers import paths
from lyncshell.providers.alias import AliasProvider
from lyncshell.providers.environment import EnvironmentProvider
from lyncshell.providers.filesystem import FileSystemProvider
from lyncshell.providers.function import FunctionProvider
from lyncshell.providers.location import PathInfo, PathInfoStack
from lyncshell.providers.protocol import Drive, Provider, Target
from lyncshell.providers.resolution import expand
from lyncshell.providers.variable import VariableProvider
from lyncshell.providers.windows import MappedDrive
from lyncshell.values.names import fold
from lyncshell.values.null import MISSING
from lyncshell.values.wildcard import has_wildcards, unescape


class Providers:
    """What `state.providers` is."""

    def __init__(self, state: Any) -> None:
        self.state = state
        self.files = FileSystemProvider(state)
        self.providers: dict[str, Provider] = {}
        self.drives: dict[str, Drive] = {}
        self.stacks: dict[str, list[PathInfo]] = {}
        self.stack_name = ""
        self.back: list[PathInfo] = []
        self.forward: list[PathInfo] = []
        for made in (AliasProvider(state), EnvironmentProvider(state), self.files, FunctionProvider(state),
                     VariableProvider(state)):
            self.providers[fold(made.name)] = made
        for drive in self._first_drives():
            self.drives[fold(drive.name)] = drive
        start = state.start_directory
        names = paths.normal(paths.split_drive(start)[1])
        self.location = PathInfo(Target(self.files, self._drive_of_file(start), self.files.absolute(start)))
        if self.location.target.drive is not None:
            self.location.target.drive.location = paths.SEPARATOR.join(names)

    def _first_drives(self) -> list[Drive]:
        temporary = self.state.environment.get("TMPDIR") or self.state.environment.get("TEMP") or "/tmp/"
        drives = [*self.files.system_drives(),
                  Drive("Temp", self.files, temporary, "Drive that maps to the temporary directory path")]
        for name, provider, description in (
            ("Alias", "alias", "Drive that contains a view of the aliases stored in a session state"),
            ("Env", "environment", "Drive that contains a view of the environment variables for the process"),
            ("Function", "function", "Drive that contains a view of the functions stored in a session state"),
            ("Variable", "variable", "Drive that contains a view of those variables stored in a session state"),
        ):
            drives.append(Drive(name, self.providers[provider], "", description))
        return drives

    # -- drives

    def drive(self, name: str) -> Drive:
        """The drive of that name. Raises ItemNotFound (DriveNotFound)."""
        found = self.drives.get(fold(name)) or self._mapped_drive(name)
        if found is None:
            raise ItemNotFound(
                f"Cannot find drive. A drive with the name '{name}' does not exist.", name, error_id="DriveNotFound",
                exception_type="System.Management.Automation.DriveNotFoundException",
            )
        return found

    def has_drive(self, name: str) -> bool:
        """Whether there is a drive of that name."""
        return fold(name) in self.drives or self._mapped_drive(name) is not None

    def _mapped_drive(self, name: str) -> Drive | None:
        """A letter of Windows that stands for a folder, or a drive of the registry or of certificates; it is a drive
        of the session from now on."""
        mapped = self.state.world.mapped_folders
        drive: Drive | None = None if mapped is None else mapped.drive(name, self.files)
        if drive is None and fold(name) in ("hklm", "hkcu", "cert"):
            from lyncshell.providers.machine_trees import tree_drive

            drive = tree_drive(self, fold(name))
        if drive is not None:
            self.drives[fold(name)] = drive
        return drive

    def share(self, path: str) -> tuple[Drive | None, str]:
        """The share on which a path lies, and the rest of the path; None where it names no share.

        Windows itself answers for its shares, unless they are mapped to folders.
        """
        mapped = self.state.world.mapped_folders
        if mapped is None or path[:1] not in ("\\", "/") or path[1:2] not in ("\\", "/"):
            return None, path
        name, rest = paths.split_share(path)
        if name is None:
            return None, path
        found = mapped.share(name, self.files)
        if found is None and (paths.SEPARATOR == "\\" or path[0] == "/"):
            return None, path
        return found or mapped.missing(name, self.files), rest

    def provider(self, name: str) -> Provider:
        """The provider of that name. Raises ItemNotFound (ProviderNotFound)."""
        folded = fold(paths.leaf(name))
        found = self.providers.get(folded)
        if found is None and folded in ("registry", "certificate"):
            found = self._tree_provider(folded)
        if found is None:
            raise ItemNotFound(
                f"Cannot find a provider with the name '{name}'.", name, error_id="ProviderNotFound",
                exception_type="System.Management.Automation.ProviderNotFoundException",
            )
        return found

    def _tree_provider(self, folded: str) -> Provider | None:
        """The registry or the certificate stores, made when somebody first names them."""
        from lyncshell.providers.machine_trees import tree_provider

        found = tree_provider(self.state, folded)
        if found is not None:
            self.providers[folded] = found
        return found

    def home(self) -> str:
        """What `~` means: the user's home directory."""
        environment = self.state.environment
        return str(environment.get("HOME") or environment.get("USERPROFILE") or paths.SEPARATOR)

    def _drive_of_file(self, path: str) -> Drive | None:
        """The drive of the system on which an operating system path lies."""
        name = paths.split_drive(path)[0] or "/"
        return self.drives.get(fold(name))

    # -- paths

    def locate(self, path: str, *, literal: bool = True) -> Target:
        """The item that a path names, existing or not, without looking for wildcards.

        With `literal` False a backtick makes the character behind it plain. Raises ItemNotFound for an unknown drive
        or provider.
        """
        if not literal and "`" in path:
            path = unescape(path)
        provider_name, rest = paths.split_provider(path)
        if provider_name is not None:
            provider = self.provider(provider_name)
            if provider is self.files and (paths.split_drive(rest)[0] or self.share(rest)[0]):
                return self.locate(rest)
            if provider is self.files:
                return Target(provider, self._drive_of_file(rest), self.files.absolute(rest))
            return Target(provider, None, provider.locate("", paths.normal(rest)))
        drive_name, rest = paths.split_drive(path)
        if drive_name is not None:
            return self._on_drive(self.drive(drive_name), rest)
        share, rest = self.share(path)
        return self._from_here(path) if share is None else self._on_drive(share, paths.SEPARATOR + rest)

    def _on_drive(self, drive: Drive, rest: str) -> Target:
        """A path with a drive; without a separator behind the colon it starts at that drive's location."""
        start = "" if paths.is_rooted(rest) or drive.provider.is_flat else drive.location + paths.SEPARATOR
        names = paths.normal(start + rest) if not drive.provider.is_flat else [rest.lstrip("\\/")] if rest else []
        names = [name for name in names if name]
        if isinstance(drive, MappedDrive):
            names = drive.spelled(names)
        return Target(drive.provider, drive, drive.provider.locate(drive.root, names))

    def _from_here(self, path: str) -> Target:
        """A path without drive: from the root, from home, or from the current location."""
        here = self.location.target
        if path == "~" or path[:2] in ("~/", "~\\"):
            return self.locate(paths.join(self.home(), path[2:]) if len(path) > 2 else self.home())
        if paths.is_rooted(path):
            drive = here.drive if not here.provider.is_flat else self._drive_of_file("/")
            if isinstance(drive, MappedDrive) and path[0] == "\\":
                return self._on_drive(drive, path)
            if drive is not None and drive.name != "/" and paths.SEPARATOR == "/":
                # Where the system has no drives, a rooted path means the file system, whatever drive is current.
                drive = self._drive_of_file("/")
            return self._on_drive(drive, path) if drive else here
        if here.provider.is_flat:
            name = path.lstrip(".\\/")
            return Target(here.provider, here.drive, name)
        if here.drive is not None:
            start = self.below_drive(here)
            return self._on_drive(here.drive, paths.SEPARATOR + paths.SEPARATOR.join([*start, path]))
        return Target(here.provider, None, self.files.absolute(paths.join(here.path, path)))

    def below_drive(self, target: Target) -> list[str]:
        """The names of a file's path below the root of its drive."""
        root = target.drive.root if target.drive else ""
        rest = target.path[len(root) :] if target.path.startswith(root) else target.path
        return paths.normal(rest)

    def resolve(self, path: str, *, force: bool = False) -> list[Target]:
        """The items that a path with wildcards names.

        Without wildcards the item must exist: raises ItemNotFound. A pattern that matches nothing gives none.
        """
        if has_wildcards(path):
            return expand(self, path, force)
        target = self.locate(path, literal=False)
        if not target.exists():
            raise target.missing()
        return [target]

    def literal(self, path: str) -> Target:
        """The existing item that a path names, wildcards taken as plain characters. Raises ItemNotFound."""
        target = self.locate(path)
        if not target.exists():
            raise target.missing()
        return target

    def file_path(self, path: str) -> str:
        """The operating system path of a PowerShell path. Raises InvalidRequest for items that are no files."""
        target = self.locate(path)
        if target.provider is not self.files:
            raise ShellError(
                "Cannot open file because the current provider "
                f"(Microsoft.PowerShell.Core\\{target.provider.name}) cannot open a file.", path,
                error_id="ReadWriteFileNotFileSystemProvider", category=ErrorCategory.InvalidArgument,
                exception_type="System.Management.Automation.PSInvalidOperationException",
            )
        return target.path

    # -- location

    def set_location(self, target: Target) -> PathInfo:
        """Makes an existing container the current location. Raises ItemNotFound."""
        if not target.exists() or not target.is_container():
            raise target.missing()
        self.location = PathInfo(target)
        if target.drive is not None and not target.provider.is_flat:
            target.drive.location = paths.SEPARATOR.join(self.below_drive(target))
        return self.location

    def visit(self, target: Target) -> PathInfo:
        """`set_location`, with the old location kept for `travel`."""
        before = self.location
        location = self.set_location(target)
        self.back.append(before)
        del self.back[:-20]
        self.forward.clear()
        return location

    def travel(self, *, back: bool) -> PathInfo:
        """Goes to the last location, or forward again. Raises InvalidRequest where there is none."""
        source, other = (self.back, self.forward) if back else (self.forward, self.back)
        if not source:
            way = "backwards" if back else "forwards"
            raise InvalidRequest(f"There is no location history left to navigate {way}.")
        other.append(self.location)
        return self.set_location(source.pop().target)

    def push(self, stack: str | None) -> None:
        """Keeps the current location on a stack."""
        self.stacks.setdefault(fold(self.stack_name if stack is None else stack), []).append(self.location)

    def pop(self, stack: str | None) -> PathInfo | None:
        """Goes back to the last kept location; None where nothing was kept."""
        kept = self.stacks.get(fold(self.stack_name if stack is None else stack))
        if not kept:
            return None
        return self.set_location(kept.pop().target)

    def stack(self, name: str | None) -> PathInfoStack:
        """A location stack. Raises ItemNotFound for a name that nobody pushed to."""
        wanted = self.stack_name if name is None else name
        if wanted and fold(wanted) not in self.stacks:
            raise ItemNotFound(f"Cannot find location stack '{wanted}'. It does not exist or it is not a container.",
                               error_id="LocationStackNotFound")
        return PathInfoStack(wanted or "default", self.stacks.get(fold(wanted), []))

    # -- ${drive:name}

    def get_variable(self, name: str) -> Any:
        """The value of `${drive:path}`: an environment variable, a function's body, the lines of a file; None where
        there is none."""
        target = self.locate(name)
        if not target.exists():
            return None
        values = list(target.provider.content(target))
        return values if len(values) > 1 else values[0] if values else None

    def set_variable(self, name: str, value: Any) -> None:
        """Assigns to `${drive:path}`; None takes an environment variable away."""
        target = self.locate(name)
        target.provider.assign(target, value)

    def find_variable(self, name: str) -> Any:
        """`get_variable`, with MISSING where there is no such item."""
        target = self.locate(name)
        return self.get_variable(name) if target.exists() else MISSING
