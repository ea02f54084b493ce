"""The parameters that commands over items share, and the way from them to items."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import OFF, Cmdlet, Switch, param
from lyncshell.errors import ErrorCategory, ItemNotFound, ShellError
from lyncshell.providers.protocol import Target
from lyncshell.values.wildcard import compile_wildcard, has_wildcards

# The order of the syntax where -Force stands between the filters and the credential.
FILTERS_THEN_FORCE = ("Filter", "Include", "Exclude", "Force", "Credential")


class PathCmdlet(Cmdlet):
    """Base of commands with -Path and -LiteralPath in any form."""

    def chosen(self) -> list[str]:
        """The paths that were given, or none."""
        paths = getattr(self, "LiteralPath", None)
        if paths is None:
            paths = getattr(self, "Path", None)
        return [] if paths is None else [paths] if isinstance(paths, str) else list(paths)

    @property
    def is_literal(self) -> bool:
        """Whether wildcards are plain characters."""
        return getattr(self, "LiteralPath", None) is not None

    def refuse_credential(self) -> None:
        """No provider takes credentials for single items."""
        if getattr(self, "Credential", None) is not None:
            raise ShellError(
                "The FileSystem provider supports credentials only on the New-PSDrive cmdlet. Perform the operation "
                "again without specifying credentials.", error_id="NotSupported",
                category=ErrorCategory.NotImplemented,
                exception_type="System.Management.Automation.PSNotSupportedException")

    def resolve(self, path: str) -> list[Target]:
        """The existing items that a path names. Raises ItemNotFound."""
        providers = self.state.providers
        if self.is_literal:
            return [providers.literal(path)]
        found: list[Target] = providers.resolve(path, force=bool(getattr(self, "Force", False)))
        return found

    def accepts(self, name: str) -> bool:
        """Whether -Include, -Exclude and -Filter let an item of that name through."""
        include = getattr(self, "Include", None)
        exclude = getattr(self, "Exclude", None)
        pattern = getattr(self, "Filter", None)
        if include and not any(compile_wildcard(each)(name) for each in include):
            return False
        if exclude and any(compile_wildcard(each)(name) for each in exclude):
            return False
        return not pattern or fits_filter(name, pattern)

    def targets(self) -> Iterator[Target]:
        """The existing items that the paths name; what is missing is reported."""
        self.refuse_credential()
        for path in self.chosen():
            try:
                found = self.resolve(path)
            except ShellError as error:
                self.error(error)
                continue
            for target in found:
                if self.accepts(target.name):
                    yield target

    def needed_targets(self) -> Iterator[Target]:
        """`targets`, with an error for a pattern that matches nothing."""
        self.refuse_credential()
        for path in self.chosen():
            try:
                found = [target for target in self.resolve(path) if self.accepts(target.name)]
                if not found:
                    raise ItemNotFound(
                        f"An object at the specified path {path} does not exist, or has been filtered by the -Include "
                        "or -Exclude parameter.", path, error_id="ItemNotFound", exception_type="System.Exception")
            except ShellError as error:
                self.error(error)
                continue
            yield from found

    def writable_targets(self) -> Iterator[Target]:
        """The items that the paths name, those without wildcards whether they exist or not."""
        self.refuse_credential()
        for path in self.chosen():
            try:
                if self.is_literal or not has_wildcards(path):
                    found = [self.state.providers.locate(path, literal=self.is_literal)]
                else:
                    found = self.resolve(path)
            except ShellError as error:
                self.error(error)
                continue
            yield from (target for target in found if self.accepts(target.name))


def fits_filter(name: str, pattern: str) -> bool:
    """Whether a file name fits a -Filter, with the file system's own wildcards: `*.*` is everything."""
    return pattern in ("*", "*.*") or bool(compile_wildcard(pattern.replace("[", "`[").replace("]", "`]"))(name))


class PipedPaths(PathCmdlet):
    """-Path from the pipeline, or -LiteralPath."""

    Path: list[str] = param(sets="Path", position=0, mandatory=True, pipeline=True, by_name=True)
    """The items; wildcards are allowed."""
    LiteralPath: list[str] = param(sets="LiteralPath", mandatory=True, by_name=True, aliases=("PSPath", "LP"))
    """The items, taken as they are written."""


class NamedPaths(PathCmdlet):
    """-Path that is bound by property name only (the pipeline carries values), or -LiteralPath."""

    Path: list[str] = param(sets="Path", position=0, mandatory=True, by_name=True)
    """The items; wildcards are allowed."""
    LiteralPath: list[str] = param(sets="LiteralPath", mandatory=True, by_name=True, aliases=("PSPath", "LP"))
    """The items, taken as they are written."""


class Filters(Cmdlet):
    """-Filter, -Include, -Exclude and -Credential."""

    Filter: str = param()
    """A pattern in the provider's own wildcards."""
    Include: list[str] = param()
    """Names to take; wildcards are allowed."""
    Exclude: list[str] = param()
    """Names to leave out; wildcards are allowed."""
    Credential: Any = param(by_name=True, type="pscredential")
    """A credential, where the provider takes one."""


class Forced(Cmdlet):
    """-Force."""

    Force: Switch = OFF
    """Takes hidden and read-only items too, and replaces what is in the way."""
