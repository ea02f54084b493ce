"""Get-Item."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.cmdlet import cmdlet
from lyncshell.commands.item.path_parameters import FILTERS_THEN_FORCE, Filters, Forced, PipedPaths
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.errors import ShellError


@cmdlet("Get-Item", default_set="Path", aliases=("gi",), module=MANAGEMENT, output=(
    "System.IO.FileInfo", "System.IO.DirectoryInfo"), order=FILTERS_THEN_FORCE)
class GetItem(PipedPaths, Filters, Forced):
    """Gets the items that paths name.

    PS> Set-Content report.csv 'Name,Pool'
    PS> (Get-Item report.csv).Extension
    .csv
    """

    def process(self) -> Iterator[Any]:
        for target in self.targets():
            try:
                if target.provider.is_flat and not target.path:
                    yield from [child.item() for child in target.provider.children(target)]
                else:
                    yield target.item()
            except ShellError as error:
                self.error(error)
