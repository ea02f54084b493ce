"""Get-UICulture."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, cmdlet
from lyncshell.values.culture import EN_US

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.values.culture import Culture


@cmdlet("Get-UICulture", module="Microsoft.PowerShell.Utility", output=("System.Globalization.CultureInfo",))
class GetUICulture(Cmdlet):
    """Gets the culture of the shell's own texts.

    PS> (Get-UICulture).Name
    en-US
    """

    def process(self) -> Iterator[Culture]:
        yield EN_US
