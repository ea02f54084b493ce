"""Read-Host."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


@cmdlet(
    "Read-Host", module="Microsoft.PowerShell.Utility", default_set="AsString",
    output=("System.String", "System.Security.SecureString"),
)  # fmt: skip
class ReadHost(Cmdlet):
    """Reads a line that the user types."""

    Prompt: Any = param(position=0, remaining=True, type="object")
    """The question; a colon is put behind it."""
    MaskInput: Switch = param(OFF, sets="AsString")
    """Hides what is typed and gives plain text."""
    AsSecureString: Switch = param(OFF, sets="AsSecureString")
    """Hides what is typed and gives a secure string."""

    def process(self) -> Iterator[Any]:
        answer = self.host.read_line(self._question(), bool(self.MaskInput or self.AsSecureString))
        if self.AsSecureString:
            from lyncshell.values.statics.credential import SecureString

            yield SecureString(answer)
        else:
            yield answer

    def _question(self) -> str:
        from lyncshell.values.arrays import enumerate_value, is_enumerable
        from lyncshell.values.text import to_display

        prompt = self.Prompt
        if prompt is None:
            return ""
        if is_enumerable(prompt):
            return " ".join(to_display(each) for each in enumerate_value(prompt)) + ": "
        return to_display(prompt) + ": "
