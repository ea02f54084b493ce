"""Split-Path."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.providers import paths

_SETS = ("ParentSet", "LeafSet", "LeafBaseSet", "ExtensionSet", "QualifierSet", "NoQualifierSet", "IsAbsoluteSet")


@cmdlet("Split-Path", default_set="ParentSet", module=MANAGEMENT, output=("System.String", "System.Boolean"))
class SplitPath(Cmdlet):
    """Gets a part of a path.

    PS> Split-Path 'logs/a.b.txt' -Leaf
    a.b.txt
    PS> Split-Path 'logs/a.b.txt' -LeafBase
    a.b
    """

    Path: list[str] = param(sets=_SETS, position=0, mandatory=True, pipeline=True, by_name=True)
    """The paths."""
    LiteralPath: list[str] = param(sets="LiteralPathSet", mandatory=True, by_name=True, aliases=("PSPath", "LP"))
    """The paths, taken as they are written."""
    Qualifier: Switch = param(sets="QualifierSet", mandatory=True, by_name=True)
    """Gets the drive with its colon."""
    NoQualifier: Switch = param(sets="NoQualifierSet", mandatory=True, by_name=True)
    """Gets what is behind the drive."""
    Parent: Switch = param(sets="ParentSet", by_name=True)
    """Gets what is before the last name (the default)."""
    Leaf: Switch = param(sets="LeafSet", mandatory=True, by_name=True)
    """Gets the last name."""
    LeafBase: Switch = param(sets="LeafBaseSet", mandatory=True, by_name=True)
    """Gets the last name without its extension."""
    Extension: Switch = param(sets="ExtensionSet", mandatory=True, by_name=True)
    """Gets the extension with its dot."""
    IsAbsolute: Switch = param(sets="IsAbsoluteSet", mandatory=True)
    """Tells whether the path starts at a root."""
    Resolve: Switch = OFF
    """Takes the existing items that the paths name."""
    Credential: Any = param(by_name=True, type="pscredential")
    """A credential, where the provider takes one."""

    def process(self) -> Iterator[Any]:
        for path in self.LiteralPath or self.Path:
            for each in self.resolved(path):
                try:
                    yield self.part(each)
                except ShellError as error:
                    self.error(error)

    def resolved(self, path: str) -> list[str]:
        """The path itself, or with -Resolve the existing paths that it names."""
        if not self.Resolve:
            return [path]
        try:
            return [target.shown for target in self.state.providers.resolve(path)]
        except ShellError as error:
            self.error(error)
            return []

    def part(self, path: str) -> Any:
        """The wanted part."""
        if self.Qualifier:
            found = paths.qualifier(path)
            if found is None:
                raise ShellError(f"Cannot parse path because path '{path}' does not have a qualifier specified."
                                 , path, error_id="ParsePathFormatError",
                                 category=ErrorCategory.InvalidArgument, exception_type="System.FormatException")
            return found
        if self.NoQualifier:
            return paths.without_qualifier(path)
        if self.IsAbsolute:
            return paths.is_absolute(path)
        if self.Leaf:
            return paths.leaf(path)
        if self.LeafBase or self.Extension:
            return paths.split_extension(paths.leaf(path))[1 if self.Extension else 0]
        return paths.parent(path)
