"""Import-PSSession."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, NotNull, Switch, cmdlet, param
from lyncshell.engine import module_objects
from lyncshell.engine.command import CmdletCommand
from lyncshell.errors import ErrorCategory, InvalidRequest
from lyncshell.values.names import fold
from lyncshell.values.wildcard import like

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


@cmdlet(
    "Import-PSSession", module="Microsoft.PowerShell.Utility", aliases=("ipsn",),
    output=("System.Management.Automation.PSModuleInfo",),
)  # fmt: skip
class ImportPSSession(Cmdlet):
    """Makes the commands of a session usable here.

    The cmdlets of the product are here without it; what this adds is a module that stands for them, and their names
    with a prefix where one is given.

    PS> $session = New-PSSession -ConnectionUri https://pool0.litwareinc.com/OcsPowershell
    PS> Import-PSSession $session -Prefix My -CommandName Get-CsSite | Out-Null
    PS> (Get-MyCsSite Redmond).SiteId
    1
    """

    Session: Any = param(
        position=0, mandatory=True, validate=(NotNull(),), type="System.Management.Automation.Runspaces.PSSession"
    )
    """The session."""
    Prefix: str = param()
    """Goes before the nouns of the commands."""
    DisableNameChecking: Switch = OFF
    """Does not warn of unusual verbs; there are none."""
    CommandName: list[str] = param(position=2, aliases=("Name",))
    """Names of commands; wildcards are allowed."""
    AllowClobber: Switch = OFF
    """Imports commands that hide commands of this shell, too."""
    ArgumentList: list[Any] = param(aliases=("Args",))
    """Arguments for commands whose parameters depend on them; there are none."""
    CommandType: Any = param(aliases=("Type",), type="System.Management.Automation.CommandTypes")
    """Only commands of these kinds; all are cmdlets."""
    Module: list[str] = param(aliases=("PSSnapin",))
    """Only commands of these modules; wildcards are allowed."""
    FormatTypeName: list[str] = param(position=3)
    """Types whose views are imported; they are here."""

    def process(self) -> Iterator[object]:
        commands = list(self._wanted())
        if not commands:
            raise InvalidRequest(
                "No command proxies have been created, because no command of the session fits.",
                error_id="ErrorNoCommandsImportedBecauseOfSkipping",
                category=ErrorCategory.InvalidResult,
                exception_type="System.ArgumentException",
            )
        module = self._module(commands)
        if module not in self.state.modules:
            self.state.modules.append(module)
        yield module

    def _wanted(self) -> Iterator[CmdletCommand]:
        """The commands of the product that the parameters choose."""
        if not self.Session.is_open:
            raise InvalidRequest(f"The session {self.Session.name} is closed.", error_id="RemoteSessionClosed")
        names = self.CommandName or ["*"]
        modules = {index.module_name for index in self.state.table.announced()}
        for command in self.state.table.cmdlets():
            if command.module_name not in modules or not any(like(command.name, name, True) for name in names):
                continue
            if not self.Module or any(self._is_module(command.module_name, name) for name in self.Module):
                yield command

    def _is_module(self, module: str, pattern: str) -> bool:
        # One product under two names.
        return like(module, pattern, True) or any(like(name, pattern, True) for name in ("Lync", "SkypeForBusiness"))

    def _module(self, commands: list[CmdletCommand]) -> module_objects.Module:
        from uuid import uuid4

        suffix = uuid4().hex[:8]
        module = module_objects.Module(self.state, f"tmp_{suffix[:8]}.{suffix[5:]}", "", "Script")
        module.version = "1.0"
        placed = [self._named(command) for command in commands]
        module.set_cmdlets(placed)
        scope = self.state.scope.session.root
        for command in placed if self.Prefix else ():
            self.state.table.set_function(command, scope)
            module.placed.append(("functions", scope, fold(command.name), command))
        return module

    def _named(self, command: CmdletCommand) -> CmdletCommand:
        verb, _, noun = command.name.partition("-")
        return CmdletCommand(f"{verb}-{self.Prefix or ''}{noun}", command.location, command.module_name)
