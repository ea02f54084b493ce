"""Copy-Item."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.commands.item.path_parameters import Filters, Forced, PipedPaths
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.commands.remoting_types import SESSION, share_path
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.providers.protocol import Target


@cmdlet("Copy-Item", default_set="Path", aliases=("cpi", "copy", "cp"), should_process=True, module=MANAGEMENT,
        order=("Container", "Force", "Filter", "Include", "Exclude", "Recurse", "PassThru", "Credential"))
class CopyItem(PipedPaths, Forced, Filters):
    """Copies items.

    PS> Set-Content a.txt 'A'
    PS> (Copy-Item a.txt b.txt -PassThru).Name
    b.txt
    """

    Destination: str = param(position=1, by_name=True)
    """Where to: a container, or the new name; the current location by default."""
    Container: Switch = param(True)
    """Keeps the containers when recursing (`-Container:$false` puts all files into one)."""
    Recurse: Switch = OFF
    """Copies what containers hold, too."""
    PassThru: Switch = OFF
    """Writes the copies."""
    FromSession: Any = param(type=SESSION, late=True)
    """A session: the paths are those of its computer."""
    ToSession: Any = param(type=SESSION, late=True)
    """A session: the destination is a path of its computer."""

    def chosen(self) -> list[str]:
        """The paths; those of a session's computer through its share."""
        paths = super().chosen()
        return paths if self.FromSession is None else [share_path(self.FromSession.computer, each) for each in paths]

    def process(self) -> Iterator[Any]:
        for target in list(self.targets()):
            try:
                yield from self.copy(target)
            except ShellError as error:
                self.error(error)

    def copy(self, source: Target) -> Iterator[Any]:
        """Copies one item."""
        goal = self.Destination or "."
        if self.ToSession is not None:
            goal = share_path(self.ToSession.computer, goal)
        destination = self.state.providers.locate(goal, literal=False)
        if destination.provider is not source.provider:
            raise ShellError("Cannot copy because the source and the destination are not of the same provider.",
                             source.shown, error_id="Argument", category=ErrorCategory.InvalidArgument,
                             exception_type="System.Management.Automation.PSArgumentException")
        directory = source.is_container() and not source.provider.is_flat
        kind = "Copy Directory" if directory else "Copy File" if not source.provider.is_flat else "Copy Item"
        goal = destination.shown
        if not directory and destination.is_container() and not source.provider.is_flat:
            goal = os.path.join(goal, source.name)
        if self.should_process(f"Item: {source.shown} Destination: {goal}", kind):
            made = source.provider.copy(source, destination, self.Recurse, self.Force, self.Container)
            if self.PassThru:
                yield from [copy.item() for copy in made]
