"""Update-FormatData."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.format.quiet_blocks import quiet
from lyncshell.commands.modules import UTILITY
from lyncshell.format.format_data import read_views
from lyncshell.format.views import ViewTable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


@cmdlet("Update-FormatData", default_set="FileSet", should_process=True, confirm_impact="Low", module=UTILITY)
class UpdateFormatData(Cmdlet):
    """Loads views from .format.ps1xml files.

    PS> Update-FormatData -WhatIf; 'nothing loaded'
    nothing loaded
    """

    AppendPath: list[str] = param(position=0, pipeline=True, by_name=True, aliases=("PSPath", "Path"))
    """Files whose views come after the known ones."""
    PrependPath: list[str] = param()
    """Files whose views come before the known ones."""

    def process(self) -> None:
        for paths, last in ((self.PrependPath, False), (self.AppendPath, True)):
            for path in paths or ():
                self._load(path, last)

    def _load(self, path: str, last: bool) -> None:
        from lyncshell.providers.text_files import read_text

        place = self.state.providers.file_path(path)
        if not self.should_process(place, "Update FormatData"):
            return
        views = self.state.services.get("views")
        if views is None:
            views = self.state.services["views"] = ViewTable()
        for type_name, view in read_views(read_text(place), self._script):
            views.add(type_name, view, last)

    def _script(self, source: str) -> Callable[[Any], Any]:
        """A cell that runs a script block of the file."""
        return quiet(self.state.script_block(source), self.state)
