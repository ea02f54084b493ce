"""Set-Location."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.providers.protocol import Target
from lyncshell.values.wildcard import has_wildcards


def place(state: Any, path: str, literal: bool) -> Target:
    """The one existing container that a path names. Raises ShellError."""
    providers = state.providers
    if literal or not has_wildcards(path):
        found: Target = providers.locate(path, literal=literal)
        if not found.exists():
            raise found.missing()
        return found
    matches: list[Target] = [target for target in providers.resolve(path) if target.is_container()]
    if len(matches) == 1:
        return matches[0]
    if not matches:
        raise providers.locate(path).missing()
    raise ShellError(f"Cannot set the location because path '{path}' resolved to multiple containers. You can only set "
                     "location to a single container at a time.", path, error_id="Argument",
                     category=ErrorCategory.InvalidArgument,
                     exception_type="System.Management.Automation.PSArgumentException")


@cmdlet("Set-Location", default_set="Path", aliases=("sl", "cd", "chdir"), module=MANAGEMENT, output=(
    "System.Management.Automation.PathInfo", "System.Management.Automation.PathInfoStack"))
class SetLocation(Cmdlet):
    """Goes to another location. Without a path it is the home directory; `-` is the last location.

    PS> New-Item sub -ItemType Directory | Out-Null
    PS> Set-Location sub
    PS> Split-Path $PWD -Leaf
    sub
    """

    Path: str = param(sets="Path", position=0, pipeline=True, by_name=True)
    """Where to; wildcards must match one container."""
    LiteralPath: str = param(sets="LiteralPath", mandatory=True, by_name=True, aliases=("PSPath", "LP"))
    """Where to, taken as it is written."""
    PassThru: Switch = OFF
    """Writes the new location."""
    StackName: str = param(sets="Stack", by_name=True)
    """Makes this the current location stack."""

    def process(self) -> Iterator[Any]:
        providers = self.state.providers
        if self.set_name == "Stack" and self.StackName is not None:
            stack = providers.stack(self.StackName or None)
            providers.stack_name = self.StackName
            if self.PassThru:
                yield stack
            return
        path = self.LiteralPath or self.Path
        if path in ("-", "+") and not self.LiteralPath:
            location = providers.travel(back=path == "-")
        else:
            location = providers.visit(place(self.state, path or providers.home(), self.LiteralPath is not None))
        if self.PassThru:
            yield location
