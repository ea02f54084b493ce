"""Get-Clipboard."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.commands.utility.clipboard import clipboard_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


@cmdlet("Get-Clipboard", aliases=("gcb",), module=MANAGEMENT, output=("System.String",))
class GetClipboard(Cmdlet):
    """Gets what Set-Clipboard put on the clipboard of this shell.

    PS> 'one', 'two' | Set-Clipboard
    PS> Get-Clipboard
    one
    two
    """

    Raw: Switch = OFF
    """One text instead of its lines."""
    Delimiter: list[str] | None = param()
    """What separates the texts; line ends by default."""

    def end(self) -> Iterator[str]:
        text = "\n".join(clipboard_of(self.state))
        if self.Raw:
            yield text
            return
        pieces = [text]
        for delimiter in self.Delimiter or ["\r\n", "\n"]:
            pieces = [part for piece in pieces for part in (piece.split(delimiter) if delimiter else [piece])]
        yield from pieces if text else ()
