"""The computers that can be reached: this one, and those of the deployment's topology."""

from __future__ import annotations

from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.names import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from lyncshell.engine.state import State

_LOCAL = frozenset(("", ".", "localhost", "127.0.0.1", "::1"))
# Properties of services that name a further host of their computers.
_HOST_NAMES = ("InternalFqdn", "ExternalFqdn", "AccessEdgeExternalFqdn", "DataEdgeExternalFqdn", "AVEdgeExternalFqdn")


class Unreachable(ShellError):
    """A computer that nobody knows; the words of WinRM's client."""

    category = ErrorCategory.OpenError
    exception_type = "System.Management.Automation.Remoting.PSRemotingTransportException"

    def __init__(self, name: str, doing: str) -> None:
        super().__init__(
            f"[{name}] Connecting to remote server {name} failed with the following error message : WinRM cannot "
            "process the request. The following error occurred while using Kerberos authentication: Cannot find the "
            f"computer {name}. Verify that the computer exists on the network and that the name provided is spelled "
            "correctly. For more information, see the about_Remote_Troubleshooting Help topic.",
            name,
            error_id=f"NetworkPathNotFound,{doing}",
        )


class Network:
    """Names of computers, with or without their domain; `deployment` is None where the shell has none."""

    def __init__(self, state: State) -> None:
        self.state = state

    @property
    def deployment(self) -> Any:
        """The deployment of the session."""
        try:
            return self.state.services["deployment"]
        except KeyError:
            return None

    def own_name(self) -> str:
        """The name of the computer that the script runs on."""
        return str(self.state.environment.get("COMPUTERNAME") or "localhost")

    def is_own(self, name: str) -> bool:
        """Whether a name means this computer."""
        return fold(name) in _LOCAL or fold(name.partition(".")[0]) == fold(self.own_name())

    def computers(self) -> Iterator[str]:
        """The FQDNs of the topology's computers."""
        if self.deployment is not None:
            for item in self.deployment.view.all("Computer"):
                yield item.identity

    def hosts(self) -> Iterator[str]:
        """All names that lead to a computer of the topology: computers, pools, addresses of services."""
        deployment = self.deployment
        if deployment is None:
            return
        yield from self.computers()
        for pool in deployment.pools():
            yield pool.identity
        for service in deployment.services():
            for name in _HOST_NAMES:
                if service.body.get(name):
                    yield str(service.body[name])

    def find(self, name: str) -> str | None:
        """The full name of a computer or host; None where there is none. The own name stays as it is."""
        if self.is_own(name):
            return self.own_name()
        wanted = fold(name)
        found = None
        for host in self.hosts():
            if fold(host) == wanted:
                return host
            if found is None and fold(host.partition(".")[0]) == wanted:
                found = host
        return found

    def address(self, name: str) -> str | None:
        """The address of a host. Topologies hold none, so that each host has one by its place among them: 10.x.y.z."""
        if self.is_own(name):
            return "127.0.0.1"
        found = self.find(name)
        if found is None:
            return None
        if found.replace(".", "").isdigit():
            return found
        unique = list(dict.fromkeys(map(fold, self.hosts())))
        number = unique.index(fold(found)) + 10
        return f"10.0.{number // 250}.{number % 250 + 1}"

    def name_of(self, address: str) -> str | None:
        """The host that has an address."""
        return next((host for host in self.hosts() if self.address(host) == address), None)
