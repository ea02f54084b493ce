"""Set-Clipboard."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.modules import MANAGEMENT
from lyncshell.commands.utility.clipboard import clipboard_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


@cmdlet("Set-Clipboard", aliases=("scb",), should_process=True, confirm_impact="Low", module=MANAGEMENT,
        output=("System.String",))
class SetClipboard(Cmdlet):
    """Puts texts on the clipboard of this shell, where Get-Clipboard finds them.

    PS> Set-Clipboard 'fe01'
    PS> Get-Clipboard
    fe01
    """

    Value: list[str] = param(position=0, mandatory=True, pipeline=True, by_name=True, allow_null=True,
                             allow_empty_collection=True, allow_empty_string=True)
    """The texts."""
    Append: Switch = OFF
    """Behind what is there."""
    PassThru: Switch = OFF
    """Writes the texts."""
    AsOSC52: Switch = param(OFF, aliases=("ToLocalhost",))
    """Asks the terminal to put them on its clipboard, too."""

    def begin(self) -> None:
        self._texts: list[str] = []

    def process(self) -> Iterator[str]:
        self._texts += self.Value or []
        if self.PassThru:
            yield from self.Value or ()

    def end(self) -> None:
        if not self.should_process("\n".join(self._texts), "Set-Clipboard"):
            return
        held = clipboard_of(self.state)
        held[:] = [*(held if self.Append else ()), *self._texts]
        if self.AsOSC52:
            from base64 import b64encode

            self.host.write(f"\x1b]52;c;{b64encode(chr(10).join(held).encode()).decode()}\a")
