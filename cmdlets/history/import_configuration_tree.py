"""Import-CsConfigurationTree: a plan that makes the store what a folder of files says."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from cmdlets.history.base import ID_SPACE, HistoryCmdlet
from cmdlets.history.files import path_of
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare import plans
from lyncshell.declare.past import noun_name
from lyncshell.declare.sources import changes_between
from lyncshell.declare.tree import read_tree

if TYPE_CHECKING:
    from collections.abc import Iterator


@cmdlet("Import-CsConfigurationTree", output=("LyncShell.Plan",), type_name=f"{ID_SPACE}.ImportConfigurationTree")
class ImportCsConfigurationTree(HistoryCmdlet):
    """Reads a folder that Export-CsConfigurationTree wrote, and writes the plan that makes the store the same.

    Nothing is changed before Invoke-CsPlan. Nothing in the folder is run.

    PS> Export-CsConfigurationTree config
    PS> Set-CsMobilityPolicy Global -EnableMobility $false
    PS> Import-CsConfigurationTree config
    Plan config: 1 item
      ~ MobilityPolicy Global
          EnableMobility  False -> True
    """

    Path: str = param(position=0, mandatory=True, pipeline=True)
    """The folder."""

    Noun: list[str] | None = None
    """Only items of these nouns, with or without Cs."""

    KeepOthers: Switch = OFF
    """Leaves items alone that the folder does not have; without it they are removed."""

    def process(self) -> Iterator[plans.Plan]:
        """Writes the plan."""
        deployment = self.whole()
        folder = path_of(self.state, self.Path)
        tree = read_tree(deployment.nouns, folder)
        changes = changes_between(deployment.view, tree)
        if self.Noun is not None:
            wanted = {noun_name(deployment, noun, {known for known, _ in tree}) for noun in self.Noun}
            changes = [change for change in changes if change.noun in wanted]
        if self.KeepOthers:
            changes = [change for change in changes if change.after is not None]
        yield plans.plan_of_changes(deployment, changes, os.path.basename(os.path.normpath(folder)))
