"""Get-Module."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.module.python_modules import python_modules
from lyncshell.engine.module_loading import available, describe, read_manifest
from lyncshell.engine.module_objects import Module
from lyncshell.errors import ShellError
from lyncshell.values.wildcard import like

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


@cmdlet(
    "Get-Module", module="Microsoft.PowerShell.Core", default_set="Loaded",
    output=("System.Management.Automation.PSModuleInfo",),
)  # fmt: skip
class GetModule(Cmdlet):
    """Gets the modules that are loaded, or those that could be.

    PS> (Get-Module Microsoft.PowerShell.Utility -ListAvailable).Name
    Microsoft.PowerShell.Utility
    """

    Name: list[str] = param(position=0, pipeline=True, sets=("Loaded", "Available"))
    """Names of modules; wildcards are allowed."""
    All: Switch = param(OFF, sets=("Loaded", "Available"))
    """Modules that are parts of others, too."""
    ListAvailable: Switch = param(OFF, mandatory=True, sets="Available")
    """Modules that can be imported."""
    Refresh: Switch = param(OFF, sets="Available")
    """Looks at the folders again; they are looked at each time."""

    def process(self) -> Iterator[Module]:
        for module in self._available() if self.ListAvailable else self._loaded():
            if not self.Name or any(like(module.name, name, True) for name in self.Name):
                yield module

    def _loaded(self) -> Iterator[Module]:
        session = self.state.scope.session
        modules = list(self.state.modules)
        if session.module is not None:
            modules += session.module.nested
        for module in sorted(modules, key=lambda each: each.name.lower()):
            yield module
            if self.All:
                yield from module.nested

    def _available(self) -> Iterator[Module]:
        yield from python_modules(self.state)
        for name, path in available(self.state):
            module = Module(self.state, name, path, "Manifest" if path.endswith(".psd1") else "Script")
            if path.endswith(".psd1"):
                try:
                    describe(module, read_manifest(self.state, path))
                except ShellError as error:
                    self.error(error)
                    continue
            yield module
