"""Get-PSSession."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.remoting.session import missing_session, sessions
from lyncshell.values.wildcard import has_wildcards, like

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


@cmdlet(
    "Get-PSSession", module="Microsoft.PowerShell.Core", default_set="Name", aliases=("gsn",),
    output=("System.Management.Automation.Runspaces.PSSession",),
)  # fmt: skip
class GetPSSession(Cmdlet):
    """Gets the open sessions.

    PS> Get-PSSession
    """

    Name: list[str] = param(sets="Name", by_name=True)
    """Names of sessions; wildcards are allowed."""
    ComputerName: list[str] = param(
        position={"ComputerName": 0}, sets="ComputerName", mandatory=True, by_name=True, aliases=("Cn",)
    )
    """Names of computers; wildcards are allowed."""
    Id: list[int] = param(position={"Id": 0}, sets="Id", mandatory=True, by_name=True)
    """Ids of sessions."""
    InstanceId: list[Any] = param(sets="InstanceId", by_name=True, type="guid[]")
    """Identities of sessions."""

    def process(self) -> Iterator[object]:
        chosen = {
            "Id": (self.Id, lambda each, value: each.id == value),
            "InstanceId": (self.InstanceId, lambda each, value: each.instance == value),
            "ComputerName": (self.ComputerName, lambda each, value: like(each.computer, value, True)),
        }.get(self.set_name, (self.Name, lambda each, value: like(each.name, value, True)))
        values, fits = chosen
        if not values:
            yield from list(sessions(self.state))
            return
        for value in values:
            found = [each for each in sessions(self.state) if fits(each, value)]
            if not found and self.set_name != "ComputerName" and not has_wildcards(str(value)):
                self.error(missing_session(self.set_name, value))
            yield from found
