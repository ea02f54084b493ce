"""Test-ModuleManifest."""

from __future__ import annotations

import os

from lyncshell.cmdlet import Cmdlet, cmdlet, param
from lyncshell.engine.module_loading import describe, file_in, read_manifest
from lyncshell.engine.module_objects import Module
from lyncshell.errors import ErrorCategory, InvalidData, ItemNotFound

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


@cmdlet(
    "Test-ModuleManifest", module="Microsoft.PowerShell.Core",
    output=("System.Management.Automation.PSModuleInfo",),
)  # fmt: skip
class TestModuleManifest(Cmdlet):
    """Looks whether a module manifest is whole, and gives the module that it describes."""

    Path: str = param(position=0, mandatory=True, pipeline=True, by_name=True)
    """The .psd1 file."""

    def process(self) -> Iterator[Module]:
        path = str(self.state.providers.file_path(self.Path))
        if not os.path.isfile(path):
            self.error(ItemNotFound(f"Cannot find path '{path}' because it does not exist.", path))
            return
        manifest = read_manifest(self.state, path)
        module = Module(self.state, os.path.splitext(os.path.basename(path))[0], path, "Manifest")
        describe(module, manifest)
        if not manifest.get("ModuleVersion"):
            self.error(
                InvalidData(
                    f"The module manifest '{path}' could not be processed because it is not a valid PowerShell module "
                    "manifest file: the ModuleVersion key is missing.",
                    path,
                    error_id="Modules_InvalidManifest",
                )
            )
            return
        root = manifest.get("RootModule") or manifest.get("ModuleToProcess")
        if root and file_in(os.path.join(os.path.dirname(path), str(root))) is None:
            self.error(
                InvalidData(
                    f"The specified RootModule entry '{root}' in the module manifest '{path}' is invalid. Try again "
                    "after updating this entry with valid values.",
                    path,
                    error_id="Modules_InvalidRootModuleInModuleManifest",
                    category=ErrorCategory.InvalidArgument,
                )
            )
            return
        yield module
