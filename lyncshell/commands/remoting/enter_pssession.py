"""Enter-PSSession."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.remoting.network import Network, Unreachable
from lyncshell.commands.remoting.session import host_of_uri
from lyncshell.errors import ErrorCategory, InvalidRequest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_TYPE = "System.Management.Automation.Runspaces.PSSession"


@cmdlet("Enter-PSSession", module="Microsoft.PowerShell.Core", default_set="ComputerName", aliases=("etsn",))
class EnterPSSession(Cmdlet):
    """Says that nobody can move to another computer here, and how to run something there."""

    ComputerName: str = param(
        position={"ComputerName": 0}, sets="ComputerName", mandatory=True, pipeline=True, by_name=True, aliases=("Cn",)
    )
    """The computer's name."""
    Session: Any = param(position={"Session": 0}, sets="Session", pipeline=True, by_name=True, type=_TYPE)
    """A session."""
    ConnectionUri: Any = param(position={"Uri": 1}, sets="Uri", by_name=True, aliases=("URI", "CU"), type="uri")
    """The address of a shell."""
    Credential: Any = param(sets=("ComputerName", "Uri"), by_name=True, type="pscredential")
    """Who moves there."""

    def process(self) -> None:
        name = self.ComputerName
        if self.set_name == "Session":
            name = self.Session.computer
        elif self.set_name == "Uri":
            name = host_of_uri(self.ConnectionUri)
        if Network(self.state).find(name) is None:
            raise Unreachable(name, "CreateRemoteRunspaceFailed")
        raise InvalidRequest(
            f"Nobody can move to {name}: it is a computer of the topology and has no console. To run something as that "
            f"computer, use Invoke-Command -ComputerName {name} {{ ... }}.",
            name,
            error_id="HostDoesNotSupportPushRunspace",
            category=ErrorCategory.InvalidArgument,
            exception_type="System.ArgumentException",
        )
