"""Get-Module."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.module.python_modules import python_modules
from lyncshell.commands.remoting_types import CIM_SESSION, SESSION
from lyncshell.engine.module_loading import available, describe, read_manifest
from lyncshell.engine.module_objects import Module
from lyncshell.engine.module_specification import ModuleSpecification
from lyncshell.errors import ShellError
from lyncshell.values.wildcard import like

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_ALL = ("Loaded", "Available", "PsSession", "CimSession")
_LISTED = ("Available", "PsSession", "CimSession")


@cmdlet(
    "Get-Module", module="Microsoft.PowerShell.Core", default_set="Loaded",
    output=("System.Management.Automation.PSModuleInfo",),
)  # fmt: skip
class GetModule(Cmdlet):
    """Gets the modules that are loaded, or those that could be.

    PS> (Get-Module Microsoft.PowerShell.Utility -ListAvailable).Name
    Microsoft.PowerShell.Utility
    """

    Name: list[str] = param(position=0, pipeline=True, sets=_ALL)
    """Names of modules; wildcards are allowed."""
    FullyQualifiedName: list[Any] = param(by_name=True, sets=_ALL, type=ModuleSpecification.PS_TYPE + "[]")
    """Names with versions."""
    All: Switch = param(OFF, sets=("Loaded", "Available"))
    """Modules that are parts of others, too."""
    ListAvailable: Switch = param(OFF, mandatory="Available", sets=_LISTED)
    """Modules that can be imported."""
    PSEdition: str = param(sets=("Available", "PsSession"))
    """Modules for this edition of PowerShell; those that name none fit each."""
    SkipEditionCheck: Switch = param(OFF, sets=_LISTED)
    """Every edition will do in any case."""
    Refresh: Switch = param(OFF, sets=_LISTED)
    """Looks at the folders again; they are looked at each time."""

    PSSession: Any = param(mandatory=True, sets="PsSession", type=SESSION)
    """A session; the modules are the same there."""
    CimSession: Any = param(mandatory=True, sets="CimSession", type=CIM_SESSION)
    """A connection to another computer; there are none here, so nothing binds."""
    CimResourceUri: Any = param(sets="CimSession", type="uri")
    """Goes with -CimSession."""
    CimNamespace: str = param(sets="CimSession")
    """Goes with -CimSession."""

    def process(self) -> Iterator[Module]:
        for module in self._available() if self.ListAvailable else self._loaded():
            if self._wanted(module):
                yield module

    def _wanted(self, module: Module) -> bool:
        if self.Name and not any(like(module.name, name, True) for name in self.Name):
            return False
        specified = self.FullyQualifiedName
        if specified and not any(like(module.name, each.name, True) and each.fits(module) for each in specified):
            return False
        editions = [str(each).lower() for each in module.details.get("CompatiblePSEditions") or ()]
        return not self.PSEdition or not editions or self.PSEdition.lower() in editions

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
