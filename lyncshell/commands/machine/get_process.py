"""Get-Process."""

from __future__ import annotations

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.commands.machine.process import ProcessInfo, no_process, own_process
from lyncshell.values.wildcard import has_wildcards, like

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


@cmdlet(
    "Get-Process", module="Microsoft.PowerShell.Management", default_set="Name", aliases=("gps", "ps"),
    output=("System.Diagnostics.Process",),
)  # fmt: skip
class GetProcess(Cmdlet):
    """Gets this shell's own process; those of others are nobody's business here.

    PS> (Get-Process -Id $PID).Id -eq $PID
    True
    """

    Name: list[str] = param(position={"Name": 0}, by_name=True, sets="Name", aliases=("ProcessName",))
    """Names of processes; wildcards are allowed."""
    Id: list[int] = param(mandatory=True, by_name=True, sets="Id", aliases=("PID",))
    """Ids of processes."""

    def process(self) -> Iterator[ProcessInfo]:
        own = own_process(self.state)
        if self.set_name == "Id":
            for number in self.Id:
                if number == own.id:
                    yield own
                else:
                    self.error(no_process("process identifier", str(number), "Id"))
            return
        for name in self.Name or ["*"]:
            if like(own.name, name, True):
                yield own
            elif not has_wildcards(name):
                self.error(no_process("name", f'"{name}"', "Name"))
