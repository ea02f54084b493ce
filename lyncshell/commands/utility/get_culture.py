"""Get-Culture."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.values.culture import EN_US
from lyncshell.values.null import MISSING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.values.culture import Culture


@cmdlet(
    "Get-Culture", module="Microsoft.PowerShell.Utility", default_set="CurrentCulture",
    output=("System.Globalization.CultureInfo",),
)  # fmt: skip
class GetCulture(Cmdlet):
    """Gets the culture that numbers and dates are written in.

    PS> (Get-Culture).Name
    en-US
    """

    NoUserOverrides: Switch = param(OFF, sets=("CurrentCulture", "Name"))
    """Without the user's own settings; there are none."""
    Name: list[str] = param(position=0, pipeline=True, sets="Name")
    """Names of cultures."""
    ListAvailable: Switch = param(OFF, sets="ListAvailable")
    """All cultures that the shell knows."""

    def process(self) -> Iterator[Culture]:
        from lyncshell.values.members import call_static, get_static
        from lyncshell.values.typesystem import need_type

        type = need_type("System.Globalization.CultureInfo")
        if self.ListAvailable:
            yield get_static(type, "InvariantCulture")
            yield EN_US
        elif not self.Name:
            yield EN_US
        for name in self.Name or ():
            found = call_static(type, "GetCultureInfo", [name])
            if found is not MISSING:
                yield found
