"""Remove-PSSession."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.remoting.session import close_session, missing_session, sessions
from lyncshell.values.wildcard import like

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_TYPE = "System.Management.Automation.Runspaces.PSSession[]"


@cmdlet(
    "Remove-PSSession", module="Microsoft.PowerShell.Core", default_set="Id", aliases=("rsn",), should_process=True
)
class RemovePSSession(Cmdlet):
    """Closes sessions.

    PS> Get-PSSession | Remove-PSSession
    """

    Id: list[int] = param(position={"Id": 0}, sets="Id", mandatory=True, by_name=True)
    """Ids of sessions."""
    Session: list[Any] = param(
        position={"Session": 0}, sets="Session", mandatory=True, pipeline=True, by_name=True, type=_TYPE
    )
    """Sessions."""
    InstanceId: list[Any] = param(sets="InstanceId", mandatory=True, by_name=True, type="guid[]")
    """Identities of sessions."""
    Name: list[str] = param(sets="Name", mandatory=True, by_name=True)
    """Names of sessions; wildcards are allowed."""
    ComputerName: list[str] = param(
        position={"ComputerName": 0}, sets="ComputerName", mandatory=True, by_name=True, aliases=("Cn",)
    )
    """Names of computers; wildcards are allowed."""

    def process(self) -> None:
        for session in list(self._wanted()):
            if self.should_process(session.name, "Remove"):
                close_session(self.state, session)

    def _wanted(self) -> Iterator[Any]:
        if self.set_name == "Session":
            yield from self.Session
        elif self.set_name in ("Id", "InstanceId"):
            for value in self.Id or self.InstanceId:
                found = [each for each in sessions(self.state) if value in (each.id, each.instance)]
                if not found:
                    self.error(missing_session(self.set_name, value))
                yield from found
        else:
            patterns = self.Name or self.ComputerName
            for each in sessions(self.state):
                text = each.name if self.set_name == "Name" else each.computer
                if any(like(text, pattern, True) for pattern in patterns):
                    yield each
