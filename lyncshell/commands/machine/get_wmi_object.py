"""Get-WmiObject."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.machine.wmi import instances
from lyncshell.commands.machine.wql import parse_query
from lyncshell.errors import ShellError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


@cmdlet("Get-WmiObject", module="Microsoft.PowerShell.Management", default_set="query", aliases=("gwmi",))
class GetWmiObject(Cmdlet):
    """Gets what WMI says of a computer, as far as it can be known here: its names, its services, its software.

    PS> (Get-WmiObject Win32_Service -ComputerName fe01.litwareinc.com -Filter "Name='RTCSRV'").State
    Running
    """

    Class: str = param(position=0, aliases=("ClassName",), sets="query")
    """The class, such as Win32_Service."""
    Query: str = param(mandatory=True, sets="WQLQuery")
    """A query: SELECT ... FROM ... WHERE ..."""
    Filter: str = param(sets="query")
    """A condition: Name='RTCSRV' AND State='Running'."""
    Property: list[str] = param(position=1, sets="query")
    """The properties that are wanted."""
    Namespace: str = param("root/cimv2")
    """The namespace; there is one."""
    ComputerName: list[str] = param(aliases=("Cn",))
    """Computers of the topology; this one where there is none."""
    Credential: Any = param(type="pscredential")
    """Who asks; nobody checks it here."""

    def process(self) -> Iterator[object]:
        properties, name, condition = self.Property or [], self.Class, self.Filter or ""
        if self.set_name == "WQLQuery":
            properties, name, condition = parse_query(self.Query)
        for computer in self.ComputerName or [""]:
            try:
                yield from instances(self.state, name or "", computer, condition, properties)
            except ShellError as error:
                self.error(error)
