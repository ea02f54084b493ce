"""Export-CsConfigurationTree: the configuration as a folder of readable files."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from cmdlets.history.base import ID_SPACE, HistoryCmdlet
from cmdlets.history.files import path_of, write_text
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.past import noun_name
from lyncshell.declare.rebuild import script_of
from lyncshell.declare.tree import write_tree

if TYPE_CHECKING:
    from lyncshell.store.item import Item


@cmdlet("Export-CsConfigurationTree", should_process=True, type_name=f"{ID_SPACE}.ExportConfigurationTree")
class ExportCsConfigurationTree(HistoryCmdlet):
    """Writes one file for each item into a folder: what differs from the defaults, one property a line.

    The same configuration always gives the same files, so that the folder fits version control. Files of items that
    are no more are taken away. Compare-CsConfiguration compares with it, Import-CsConfigurationTree reads it back.

    PS> Export-CsConfigurationTree config -Noun MobilityPolicy
    PS> Get-Content config/MobilityPolicy/Tag=SalesMobilityPolicy.psd1
    @{
        Noun = 'MobilityPolicy'
        Identity = 'Tag:SalesMobilityPolicy'
        Properties = @{
            EnableOutsideVoice = $false
        }
    }
    """

    Path: str = param(position=0, mandatory=True)
    """The folder; an empty one, a new one, or one that was exported before."""

    Noun: list[str] | None = None
    """Only items of these nouns, with or without Cs."""

    AsOf: Any = None
    """A revision, a date or a snapshot in place of the present."""

    Script: Switch = OFF
    """Writes a script `rebuild.ps1` into the folder too: cmdlets that make the same configuration in another store."""

    def process(self) -> None:
        """Writes the folder."""
        deployment = self.whole()
        folder = path_of(self.state, self.Path)
        if not self.should_process(folder):
            return
        items = list(self._items())
        write_tree(deployment.nouns, items, folder)
        if self.Script:
            write_text(os.path.join(folder, "rebuild.ps1"), script_of(deployment.nouns, items))

    def _items(self) -> list[Item]:
        view = self.deployment.view
        names = view.nouns() if self.Noun is None else [noun_name(self.deployment, noun) for noun in self.Noun]
        return [item for name in names for item in view.all(name)]
