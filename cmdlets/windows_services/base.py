"""What the three cmdlets share: the services as objects, and which ones a call means."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lyncshell.declare.cmdlet import CsCmdlet
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.objects import PSCustomObject
from lyncshell.values.wildcard import like

TYPE = "Microsoft.Rtc.Management.Deployment.Core.NTService"


class ComputerNotInTopology(ShellError):
    """A computer that runs no services of the product."""

    category = ErrorCategory.InvalidOperation
    error_id = "ComputerNotFoundInTopology"
    exception_type = "Microsoft.Rtc.Management.Deployment.DeploymentException"


class NoWindowsService(ShellError):
    """Something that was given as a service and is none."""

    category = ErrorCategory.InvalidArgument
    error_id = "InvalidInputObject"
    exception_type = "System.Management.Automation.PSArgumentException"


class WindowsServiceCmdlet(CsCmdlet):
    """A cmdlet over the services of one computer."""

    def facts(self, computer: str, name: str | None) -> list[Any]:
        """The services of a computer, by name where one is given. Raises ComputerNotInTopology, ShellError."""
        machine = self.state.services["machine"]
        found = machine.computer(computer)
        if found is None:
            shown = computer or self.state.environment.get("COMPUTERNAME") or "localhost"
            raise ComputerNotInTopology(f'Computer "{shown}" is not part of the topology.', shown)
        facts = [fact for fact in machine.services(found) if name is None or like(fact.name, name, True)]
        if not facts:
            which = "service of the product" if name is None else f'service "{name}"'
            raise ComputerNotInTopology(f'There is no {which} on computer "{found}".', name,
                                        error_id="ServiceNotFound")  # fmt: skip
        return facts

    def shown(self, fact: Any, activity: bool = True) -> PSCustomObject:
        """A service as the cmdlets write it. Nobody calls here, so that none has any activity."""
        values: dict[str, Any] = {
            "Status": "Running" if fact.running else "Stopped",
            "Name": fact.name,
            "DisplayName": fact.display,
            "RoleName": list(fact.roles),
            "ComputerName": fact.computer,
        }
        if activity:
            values["ActivityLevel"] = None
        return PSCustomObject(values, (TYPE, "System.Object"))

    def meant(self, name: str | None, computer: str | None, given: Any) -> Iterator[Any]:
        """The services that -InputObject or -Name and -ComputerName mean."""
        if given is not None and not isinstance(given, PSCustomObject):
            raise NoWindowsService("-InputObject takes an object from Get-CsWindowsService.", given)
        if given is not None:
            computer, name = str(given.get("ComputerName")), str(given.get("Name"))
        yield from self.facts(computer or "", name)

    def put(self, fact: Any, running: bool) -> None:
        """Starts or stops a service."""
        self.state.services["machine"].set_running(fact.computer, fact.name, running)
