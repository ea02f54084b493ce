"""New-Module."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.engine.module_loading import Wanted, custom_object, import_into, module_of_block

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


@cmdlet(
    "New-Module", module="Microsoft.PowerShell.Core", default_set="ScriptBlock",
    output=("System.Management.Automation.PSModuleInfo",),
)  # fmt: skip
class NewModule(Cmdlet):
    """Makes a module of a script block, without a file.

    PS> $null = New-Module { $x = 5; function Get-X { $x } }; Get-X
    5
    """

    Name: str = param(position=0, mandatory=True, pipeline=True, sets="Name")
    """The name of the module."""
    ScriptBlock: Any = param(
        position={"ScriptBlock": 0, "Name": 1}, mandatory=True, sets=("ScriptBlock", "Name"), type="scriptblock"
    )
    """What defines its functions and variables."""
    Function: list[str] = param()
    """Only these functions are exported."""
    Cmdlet: list[str] = param()
    """Only these cmdlets are exported."""
    ReturnResult: Switch = OFF
    """Writes what the block wrote instead of the module."""
    AsCustomObject: Switch = OFF
    """Writes an object with the functions as methods."""
    ArgumentList: list[Any] = param(remaining=True, aliases=("Args",))
    """Arguments for the block."""

    def process(self) -> Iterator[object]:
        name = self.Name
        if not name:
            from uuid import uuid4

            name = f"__DynamicModule_{uuid4()}"
        module, written = module_of_block(self.state, name, self.ScriptBlock, self.ArgumentList or ())
        module.path = name
        if self.Function:
            module.limit("functions", self.Function)
            module.limit("aliases", ["*"])
        if self.AsCustomObject:
            yield custom_object(module)
            return
        import_into(module, self.state.scope.session.root, Wanted())
        if self.ReturnResult:
            yield from written
        else:
            yield module
