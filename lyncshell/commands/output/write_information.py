"""Write-Information."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.modules import UTILITY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@cmdlet("Write-Information", module=UTILITY)
class WriteInformation(Cmdlet):
    """Writes to the information stream; shown where -InformationAction or $InformationPreference says so.

    PS> (Write-Information 'moved' -Tags Users 6>&1).Tags
    Users
    """

    MessageData: Any = param(
        position=0, mandatory=True, pipeline=True, aliases=("Msg", "Message"), type="System.Object", allow_null=True,
        allow_empty_string=True,
    )  # fmt: skip
    """What to tell: any object."""
    Tags: list[str] = param(position=1)
    """Words to find the record by."""

    def process(self) -> None:
        self.streams.information(self.MessageData, tuple(self.Tags or ()))
