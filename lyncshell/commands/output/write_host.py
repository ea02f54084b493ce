"""Write-Host."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.modules import UTILITY
from lyncshell.format.scalar import shown
from lyncshell.values.arrays import enumerate_value, is_enumerable
from lyncshell.values.hashtable import DictionaryEntry, Hashtable, entries_of
from lyncshell.values.objects import unwrap
from lyncshell.values.records import HostInformationMessage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@cmdlet("Write-Host", module=UTILITY)
class WriteHost(Cmdlet):
    """Writes text to the host, past the success stream.

    PS> Write-Host pool01 5061 -Separator ':'
    pool01:5061
    PS> $x = Write-Host 'seen, not kept'; $null -eq $x
    seen, not kept
    True
    """

    Object: Any = param(position=0, pipeline=True, remaining=True, aliases=("Msg", "Message"), type="System.Object")
    """What to write; the items of collections stand one behind the other."""
    NoNewline: Switch = OFF
    """Ends no line."""
    Separator: Any = param(" ", type="System.Object")
    """What stands between items."""
    ForegroundColor: Any = param(type="System.ConsoleColor")
    """The colour of the text."""
    BackgroundColor: Any = param(type="System.ConsoleColor")
    """The colour behind the text."""

    def process(self) -> None:
        between = shown(self.Separator)
        message = HostInformationMessage(
            _text(self.Object, between), bool(self.NoNewline), self.ForegroundColor, self.BackgroundColor
        )
        self.streams.information(message, ("PSHOST",))


def _text(value: Any, between: str) -> str:
    """The text of one object, the items of a collection joined."""
    if type(value) is str:
        return value
    if value is None:
        return ""
    base = unwrap(value)
    if isinstance(base, Hashtable):
        return between.join(_text(item, between) for item in entries_of(base))
    if isinstance(base, DictionaryEntry):
        return f"[{shown(base.key)}, {shown(base.value)}]"
    if is_enumerable(base):
        return between.join([_text(item, between) for item in enumerate_value(base)])
    return shown(value)
