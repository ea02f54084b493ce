"""Add-Content."""

from __future__ import annotations

from lyncshell.cmdlet import cmdlet
from lyncshell.commands.file.content_parameters import WRITER_ORDER, ContentWriter
from lyncshell.commands.modules import MANAGEMENT


@cmdlet("Add-Content", default_set="Path", aliases=("ac",), should_process=True, module=MANAGEMENT,
        order=WRITER_ORDER)
class AddContent(ContentWriter):
    """Writes values to the end of files; a file that is not there is made.

    PS> Add-Content log.txt 'first'
    PS> Add-Content log.txt 'second'
    PS> Get-Content log.txt
    first
    second
    """

    append = True
    action = "Add Content"
