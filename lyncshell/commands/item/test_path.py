"""Test-Path."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.commands.item.path_parameters import Filters, PathCmdlet
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.providers import paths
from lyncshell.providers.protocol import Target
from lyncshell.values.dates import TICKS_PER_SECOND, UNIX_EPOCH_TICKS, to_universal
from lyncshell.values.enums import EnumType
from lyncshell.values.typesystem import register

PATH_TYPE = EnumType("Microsoft.PowerShell.Commands.TestPathType", {"Any": 0, "Container": 1, "Leaf": 2})
register(PATH_TYPE)


@cmdlet("Test-Path", default_set="Path", module=MANAGEMENT, output=("System.Boolean",),
        order=("Filter", "Include", "Exclude", "PathType", "IsValid", "Credential"))
class TestPath(PathCmdlet, Filters):
    """Tells whether items exist.

    PS> Test-Path nothing.txt
    False
    PS> Test-Path . -PathType Container
    True
    """

    Path: list[str] = param(sets="Path", position=0, mandatory=True, pipeline=True, by_name=True, allow_null=True,
                            allow_empty_string=True, allow_empty_collection=True)
    """The items; wildcards are allowed."""
    LiteralPath: list[str] = param(sets="LiteralPath", mandatory=True, by_name=True, aliases=("PSPath", "LP"),
                                   allow_null=True, allow_empty_string=True, allow_empty_collection=True)
    """The items, taken as they are written."""
    PathType: Any = param(0, aliases=("Type",), type=PATH_TYPE.full_name)
    """Any, Container or Leaf."""
    IsValid: Switch = OFF
    """Tells whether the text is a path, whether or not there is such an item."""
    OlderThan: Any = param(type="System.Nullable[datetime]")
    """Only files last written before this date count."""
    NewerThan: Any = param(type="System.Nullable[datetime]")
    """Only files last written after this date count."""

    def process(self) -> Iterator[bool]:
        self.refuse_credential()
        given: list[str | None] = list((self.LiteralPath if self.is_literal else self.Path) or ())
        if not given:
            self.error(self.null_path())
            return
        for path in given:
            if path is None:
                self.error(self.null_path())
            elif not path.strip():
                yield False
            elif self.IsValid:
                yield self.is_valid(path)
            else:
                yield self.is_there(path)

    def null_path(self) -> ShellError:
        """The error of a null path."""
        return ShellError("The provided Path argument was null or an empty collection.",
                          error_id="NullPathNotPermitted", category=ErrorCategory.InvalidArgument,
                          exception_type="System.ArgumentNullException")

    def is_valid(self, path: str) -> bool:
        """Whether the drive exists and the rest has no forbidden character."""
        try:
            self.state.providers.locate(path)
        except ShellError:
            return False
        return "\0" not in paths.without_qualifier(path)

    def is_there(self, path: str) -> bool:
        """Whether the path names an item of the wanted kind."""
        try:
            found = self.resolve(path)
        except ShellError:
            return False
        return any(self.accepts(target.name) and self.fits(target) for target in found)

    def fits(self, target: Target) -> bool:
        """Whether the item is of the wanted kind and age."""
        kind = int(self.PathType)
        container = target.is_container()
        if (kind == PATH_TYPE["Container"] and not container) or (kind == PATH_TYPE["Leaf"] and container):
            return False
        if self.OlderThan is None and self.NewerThan is None:
            return True
        return not target.provider.is_flat and self.in_time(target.path)

    def in_time(self, path: str) -> bool:
        """Whether the file was last written between the dates."""
        ticks = UNIX_EPOCH_TICKS + int(os.stat(path).st_mtime * TICKS_PER_SECOND)
        if self.OlderThan is not None and ticks >= to_universal(self.OlderThan).ticks:
            return False
        return self.NewerThan is None or ticks > to_universal(self.NewerThan).ticks
