"""Convert-Path."""

from __future__ import annotations

from collections.abc import Iterator

from lyncshell.cmdlet import OFF, Switch, cmdlet
from lyncshell.commands.item.path_parameters import PipedPaths
from lyncshell.commands.modules import MANAGEMENT


@cmdlet("Convert-Path", default_set="Path", aliases=("cvpa",), module=MANAGEMENT, output=("System.String",))
class ConvertPath(PipedPaths):
    """Gets the operating system paths of existing items.

    PS> (Convert-Path .) -eq $PWD.ProviderPath
    True
    """

    Force: Switch = OFF
    """Wildcards match hidden items, too."""

    def process(self) -> Iterator[str]:
        for target in self.targets():
            yield target.path
