"""ServiceController: a Windows service as scripts see it, and the look-up of services that four commands share."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, param
from lyncshell.errors import ErrorCategory, ItemNotFound, ShellError
from lyncshell.values.names import fold
from lyncshell.values.objects import Adapted
from lyncshell.values.typesystem import TypeInfo, declare
from lyncshell.values.wildcard import has_wildcards, like

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

TYPE = "System.ServiceProcess.ServiceController"


class NoService(ItemNotFound):
    """A service that no computer has."""

    error_id = "NoServiceFoundForGivenName"
    exception_type = "Microsoft.PowerShell.Commands.ServiceCommandException"

    def __init__(self, name: str, what: str = "service name") -> None:
        super().__init__(f"Cannot find any service with {what} '{name}'.", name)


class ComputerUnknown(ShellError):
    """A computer whose services nobody can open."""

    category = ErrorCategory.InvalidOperation
    error_id = "System.InvalidOperationException"
    exception_type = "System.InvalidOperationException"


class ServiceController(Adapted):
    """One service of one computer. `machine` starts and stops it, `fact` is what was known when it was asked for."""

    __slots__ = ("fact", "machine")
    PS_TYPE = TYPE

    def __init__(self, machine: Any, fact: Any) -> None:
        self.machine = machine
        self.fact = fact

    def __str__(self) -> str:
        return TYPE

    def refresh(self) -> None:
        """Looks at the service again."""
        fact = self.fact
        self.fact = next(each for each in self.machine.services(fact.computer) if each.name == fact.name)

    def set_running(self, running: bool) -> None:
        """Starts or stops it."""
        self.machine.set_running(self.fact.computer, self.fact.name, running)
        self.refresh()


SERVICE: TypeInfo = declare(TYPE, python=ServiceController)
SERVICE.property("string Status {get;}")(lambda self: "Running" if self.fact.running else "Stopped")
SERVICE.property("string Name {get;}")(lambda self: self.fact.name)
SERVICE.property("string ServiceName {get;}")(lambda self: self.fact.name)
SERVICE.property("string DisplayName {get;}")(lambda self: self.fact.display)
SERVICE.property("string MachineName {get;}")(lambda self: self.fact.computer)
SERVICE.property("string StartType {get;}")(lambda self: "Automatic")
SERVICE.property("string ServiceType {get;}")(lambda self: "Win32OwnProcess")
SERVICE.property("bool CanStop {get;}")(lambda self: self.fact.running)
SERVICE.method("void Start()")(lambda self: self.set_running(True))
SERVICE.method("void Stop()")(lambda self: self.set_running(False))
SERVICE.method("void Refresh()")(lambda self: self.refresh())
SERVICE.method("void WaitForStatus(System.Object desiredStatus)",
               "void WaitForStatus(System.Object desiredStatus, timespan timeout)")(
    lambda self, *wanted: self.refresh())


def services(state: Any, computer: str = "") -> list[ServiceController]:
    """The services of a computer (default: this one). Raises ComputerUnknown."""
    machine = state.services["machine"]
    found = machine.computer(computer)
    if found is not None:
        return [ServiceController(machine, fact) for fact in machine.services(found)]
    if computer and state.services["network"].find(computer) is None:
        raise ComputerUnknown(
            f"Cannot open Service Control Manager on computer '{computer}'. This operation might require other "
            "privileges.", computer,
        )  # fmt: skip
    return []


class ServiceChange(Cmdlet):
    """What Start-, Stop- and Restart-Service share."""

    Name: list[str] = param(
        position={"Default": 0}, mandatory=True, pipeline=True, by_name=True, sets="Default", aliases=("ServiceName",)
    )
    """Names of services; wildcards are allowed."""
    DisplayName: list[str] = param(mandatory=True, sets="DisplayName")
    """Display names of services; wildcards are allowed."""
    InputObject: list[Any] = param(position={"InputObject": 0}, mandatory=True, pipeline=True, sets="InputObject",
                                   type=TYPE + "[]")
    """Services."""
    PassThru: bool = param(type="switch")
    """Writes the services."""

    def wanted(self) -> Iterator[ServiceController]:
        """The services that the parameters name; missing ones are reported."""
        if self.set_name == "InputObject":
            yield from self.InputObject
            return
        by_name = self.set_name == "Default"
        for pattern in self.Name if by_name else self.DisplayName:
            found = chosen(services(self.state), pattern, by_name)
            if not found and not has_wildcards(pattern):
                self.error(NoService(pattern, "service name" if by_name else "display name"))
            yield from found

    def change(self, *states: bool) -> Iterator[object]:
        """Puts the services into each of the states, one after the other."""
        for service in self.wanted():
            if self.should_process(f"{service.fact.display} ({service.fact.name})", type(self).ps_name):
                for state in states:
                    service.set_running(state)
                if self.PassThru:
                    yield service


def chosen(found: list[ServiceController], pattern: str, by_name: bool = True) -> list[ServiceController]:
    """The services of a name, or of a display name."""
    return [
        each
        for each in found
        if like(each.fact.name if by_name else each.fact.display, pattern, True)
        or (by_name and fold(each.fact.display) == fold(pattern))
    ]
