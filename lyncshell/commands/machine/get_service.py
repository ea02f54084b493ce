"""Get-Service."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.machine.service import TYPE, NoService, chosen, services
from lyncshell.errors import ShellError
from lyncshell.values.wildcard import has_wildcards, like

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


@cmdlet(
    "Get-Service", module="Microsoft.PowerShell.Management", default_set="Default", aliases=("gsv",), output=(TYPE,)
)
class GetService(Cmdlet):
    """Gets the Windows services of a computer of the topology; this computer has none where it is no part of it.

    PS> (Get-Service RTCSRV -ComputerName fe01.litwareinc.com).Status
    Running
    """

    Name: list[str] = param(
        position={"Default": 0}, pipeline=True, by_name=True, sets="Default", aliases=("ServiceName",)
    )
    """Names of services; wildcards are allowed."""
    ComputerName: list[str] = param(by_name=True, aliases=("Cn",))
    """Computers of the topology."""
    DisplayName: list[str] = param(mandatory=True, sets="DisplayName")
    """Display names of services; wildcards are allowed."""
    InputObject: list[Any] = param(pipeline=True, sets="InputObject", type=TYPE + "[]")
    """Services, looked at again."""
    Include: list[str] = param()
    """Only these."""
    Exclude: list[str] = param()
    """None of these."""

    def process(self) -> Iterator[object]:
        if self.set_name == "InputObject":
            for service in self.InputObject:
                service.refresh()
                yield service
            return
        for computer in self.ComputerName or [""]:
            try:
                found = services(self.state, computer)
            except ShellError as error:
                self.error(error)
                continue
            yield from self._of(found)

    def _of(self, found: list[Any]) -> Iterator[object]:
        by_name = self.set_name == "Default"
        for pattern in (self.Name if by_name else self.DisplayName) or ["*"]:
            matching = chosen(found, pattern, by_name)
            if not matching and not has_wildcards(pattern):
                self.error(NoService(pattern, "service name" if by_name else "display name"))
            for service in matching:
                name = service.fact.name
                if self.Include and not any(like(name, each, True) for each in self.Include):
                    continue
                if not any(like(name, each, True) for each in self.Exclude or ()):
                    yield service
