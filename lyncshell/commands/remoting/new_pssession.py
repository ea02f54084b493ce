"""New-PSSession."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.remoting.network import Unreachable
from lyncshell.commands.remoting.session import configuration_of_uri, host_of_uri, open_session

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_NAME, _URI = "ComputerName", "Uri"
_BOTH = (_NAME, _URI)


@cmdlet(
    "New-PSSession", module="Microsoft.PowerShell.Core", default_set=_NAME, aliases=("nsn",),
    output=("System.Management.Automation.Runspaces.PSSession",),
)  # fmt: skip
class NewPSSession(Cmdlet):
    """Opens a session on a computer of the topology, or on the shell of a pool by its address.

    PS> (New-PSSession -ComputerName localhost).State
    Opened
    """

    ComputerName: list[str] = param(
        position={_NAME: 0}, sets=_NAME, pipeline=_NAME, by_name=True, aliases=("Cn",)
    )
    """Names of computers; this one where there is none."""
    Credential: Any = param(sets=_BOTH, by_name=True, type="pscredential")
    """Who opens the session; nobody checks it here."""
    Name: list[str] = param(sets=_BOTH)
    """Names for the sessions."""
    EnableNetworkAccess: Switch = param(OFF, sets=_BOTH)
    """Lets a session on this computer reach others; all can."""
    ConfigurationName: str = param(sets=_BOTH, by_name=True)
    """The configuration of the session."""
    Port: int = param(sets=_NAME)
    """The port; nothing is connected to here."""
    UseSSL: Switch = param(OFF, sets=_NAME)
    """Connects with TLS; nothing is connected to here."""
    ApplicationName: str = param(sets=_NAME, by_name=True)
    """The name of the service; nothing is connected to here."""
    ThrottleLimit: int = param(sets=_BOTH)
    """How many connections are opened at once."""
    ConnectionUri: list[Any] = param(
        position={_URI: 0}, sets=_URI, mandatory=_URI, by_name=True, aliases=("URI", "CU"), type="uri[]"
    )
    """Addresses of shells, such as https://pool/OcsPowershell."""
    AllowRedirection: Switch = param(OFF, sets=_URI)
    """Follows redirections; there are none here."""
    SessionOption: Any = param(sets=_BOTH, type="psobject")
    """Options of New-PSSessionOption."""
    Authentication: Any = param(
        sets=_BOTH, type="System.Management.Automation.Runspaces.AuthenticationMechanism"
    )
    """How the user proves who it is; nobody checks it here."""
    CertificateThumbprint: str = param(sets=_BOTH)
    """A certificate in place of a credential."""

    def begin(self) -> None:
        self._count = 0

    def process(self) -> Iterator[object]:
        if self.set_name == _URI:
            for uri in self.ConnectionUri:
                yield from self._opened(host_of_uri(uri), self.ConfigurationName or configuration_of_uri(uri))
            return
        for name in self.ComputerName or ["localhost"]:
            yield from self._opened(name, self.ConfigurationName)

    def _opened(self, computer: str, configuration: str) -> Iterator[object]:
        name = self.Name[self._count] if self.Name and self._count < len(self.Name) else ""
        self._count += 1
        try:
            yield open_session(self.state, computer, name, configuration)
        except Unreachable as error:
            self.error(error)
