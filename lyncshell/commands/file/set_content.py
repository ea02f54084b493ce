"""Set-Content."""

from __future__ import annotations

from lyncshell.cmdlet import cmdlet
from lyncshell.commands.file.content_parameters import WRITER_ORDER, ContentWriter
from lyncshell.commands.modules import MANAGEMENT


@cmdlet("Set-Content", default_set="Path", aliases=("sc",), should_process=True, module=MANAGEMENT,
        order=WRITER_ORDER)
class SetContent(ContentWriter):
    """Writes values to files, in place of what was there.

    PS> Set-Content names.txt 'anna', 'bob'
    PS> (Get-Content names.txt).Count
    2
    """

    action = "Set Content"
