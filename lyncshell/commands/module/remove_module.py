"""Remove-Module."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.engine.module_loading import remove
from lyncshell.engine.module_specification import ModuleSpecification
from lyncshell.errors import ErrorCategory, InvalidRequest
from lyncshell.values.wildcard import like

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.module_objects import Module


@cmdlet("Remove-Module", module="Microsoft.PowerShell.Core", should_process=True)
class RemoveModule(Cmdlet):
    """Takes modules and their commands away."""

    Name: list[str] = param(position=0, mandatory=True, pipeline=True, sets="name")
    """Names of modules; wildcards are allowed."""
    FullyQualifiedName: list[Any] = param(position=0, mandatory=True, pipeline=True, sets="FullyQualifiedName",
                                          type=ModuleSpecification.PS_TYPE + "[]")
    """Names with versions."""
    ModuleInfo: list[Any] = param(position=0, mandatory=True, pipeline=True, sets="ModuleInfo", type="psmoduleinfo[]")
    """Modules as objects."""
    Force: Switch = OFF
    """Removes read-only modules too."""

    def begin(self) -> None:
        self._removed = 0

    def process(self) -> None:
        for module in self._meant():
            if self.should_process(f"{module.name} (Path: '{module.path}')", "Remove-Module"):
                remove(module)
            self._removed += 1

    def _meant(self) -> list[Module]:
        if self.set_name == "ModuleInfo":
            return [each for each in self.ModuleInfo if each in self.state.modules]
        if self.set_name == "FullyQualifiedName":
            wanted = self.FullyQualifiedName
            return [m for m in self.state.modules if any(like(m.name, w.name, True) and w.fits(m) for w in wanted)]
        return [
            module for module in list(self.state.modules)
            if any(like(module.name, name, True) or module.path == name for name in self.Name)
        ]  # fmt: skip

    def end(self) -> None:
        if not self._removed:
            self.error(
                InvalidRequest(
                    "No modules were removed. Verify that the specification of modules to remove is correct and those "
                    "modules exist in the runspace.",
                    error_id="Modules_NoModulesRemoved",
                    category=ErrorCategory.ResourceUnavailable,
                )
            )
