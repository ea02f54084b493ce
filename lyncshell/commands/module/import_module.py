"""Import-Module."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Set, Switch, cmdlet, param
from lyncshell.commands.command.verbs_def import VERBS
from lyncshell.commands.module.python_modules import python_module
from lyncshell.commands.remoting_types import CIM_SESSION, SESSION
from lyncshell.engine.module_loading import (
    Wanted,
    custom_object,
    find_file,
    import_into,
    load_file,
    module_not_found,
    remove,
)
from lyncshell.engine.module_specification import ModuleSpecification
from lyncshell.errors import ErrorCategory, InvalidRequest
from lyncshell.values.names import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from lyncshell.engine.module_objects import Module

_NAME, _INFO, _FULL = "Name", "ModuleInfo", "FullyQualifiedName"
_NAMES = (_NAME, "PSSession", "CimSession", "WinCompat")
_FULL_NAMES = (_FULL, "FullyQualifiedNameAndPSSession", "FullyQualifiedNameAndWinCompat")
_WINDOWS = ("WinCompat", "FullyQualifiedNameAndWinCompat")
_EVERY_EDITION = (_NAME, "PSSession", "CimSession", _FULL, "FullyQualifiedNameAndPSSession", "Assembly", _INFO)
_APPROVED = frozenset(fold(verb) for verb in VERBS)


@cmdlet(
    "Import-Module", module="Microsoft.PowerShell.Core", default_set=_NAME,
    output=("System.Management.Automation.PSModuleInfo",),
)  # fmt: skip
class ImportModule(Cmdlet):
    """Loads modules and makes their commands usable."""

    Global: Switch = OFF
    """Imports into the global scope, also when a module calls."""
    Prefix: str = param(default="")
    """Goes before the nouns of the imported commands."""
    Name: list[str] = param(position=0, mandatory=True, pipeline=True, sets=_NAMES)
    """Names or paths of modules."""
    FullyQualifiedName: list[Any] = param(position=0, mandatory=True, pipeline=True, sets=_FULL_NAMES,
                                          type=ModuleSpecification.PS_TYPE + "[]")
    """Names with versions."""
    Assembly: list[Any] = param(position=0, mandatory=True, pipeline=True, sets="Assembly",
                                type="System.Reflection.Assembly[]")
    """Assemblies of .NET, which cannot be loaded here; nothing binds."""
    Function: list[str] | None = param()
    """Only these functions; wildcards are allowed."""
    Cmdlet: list[str] = param()
    """Only these cmdlets; wildcards are allowed."""
    Variable: list[str] = param()
    """Only these variables; wildcards are allowed."""
    Alias: list[str] = param()
    """Only these aliases; wildcards are allowed."""
    Force: Switch = OFF
    """Loads a module that is loaded once more."""
    SkipEditionCheck: Switch = param(OFF, sets=_EVERY_EDITION)
    """Every edition will do in any case."""
    PassThru: Switch = OFF
    """Writes the modules."""
    AsCustomObject: Switch = OFF
    """Writes an object with the functions as methods and imports nothing."""
    MinimumVersion: Any = param(aliases=("Version",), sets=_NAMES, type="version")
    """The module must be at least of this version."""
    MaximumVersion: str = param(sets=_NAMES)
    """The module must be at most of this version."""
    RequiredVersion: Any = param(sets=_NAMES, type="version")
    """The module must be of this version."""
    ModuleInfo: list[Any] = param(position=0, mandatory=True, pipeline=True, sets=_INFO, type="psmoduleinfo[]")
    """Modules as objects."""
    ArgumentList: list[Any] = param(aliases=("Args",))
    """Arguments for the module's own param block."""
    DisableNameChecking: Switch = OFF
    """Does not warn of unusual verbs."""
    NoClobber: Switch = param(OFF, aliases=("NoOverwrite",))
    """Leaves commands alone that are there."""
    Scope: str | None = param(validate=(Set("Local", "Global"),))
    """Local or Global."""
    PSSession: Any = param(mandatory=True, sets=("PSSession", "FullyQualifiedNameAndPSSession"), type=SESSION)
    """A session; its commands are those of this shell."""
    CimSession: Any = param(mandatory=True, sets="CimSession", type=CIM_SESSION)
    """A connection to another computer; there are none here, so nothing binds."""
    CimResourceUri: Any = param(sets="CimSession", type="uri")
    """Goes with -CimSession."""
    CimNamespace: str = param(sets="CimSession")
    """Goes with -CimSession."""
    UseWindowsPowerShell: Switch = param(OFF, mandatory=True, sets=_WINDOWS, aliases=("UseWinPS",))
    """Would load the module in a Windows PowerShell, which this shell is not beside."""

    def process(self) -> Iterator[object]:
        if self.UseWindowsPowerShell:
            raise InvalidRequest("Modules cannot be loaded in Windows PowerShell from here: this shell runs alone.",
                                 error_id="WindowsPowerShellNotAvailable")
        if self.set_name == _FULL:
            for wanted in self.FullyQualifiedName:
                module = self._module(wanted.name)
                if module is not None and self._fits(module, wanted.fits(module)):
                    yield from self._imported(module)
            return
        if self.set_name == _INFO:
            for module in self.ModuleInfo:
                yield from self._imported(module)
            return
        for name in self.Name:
            found = self._module(name)
            if found is not None:
                yield from self._imported(found)

    def _module(self, name: str) -> Module | None:
        path = find_file(self.state, name)
        if path is None:
            builtin = self.state.find_module(name) or python_module(self.state, name)
            if builtin is None:
                self.error(module_not_found(name))
            return builtin
        loaded = self._loaded(path)
        if loaded is not None:
            if not self.Force:
                return loaded
            remove(loaded)
        module = load_file(self.state, path, self.ArgumentList or ())
        return module if self._version_fits(module) else None

    def _loaded(self, path: str) -> Module | None:
        pending = list(self.state.modules)
        while pending:
            module = pending.pop()
            if path in (module.path, module.details.get("ManifestPath")):
                return module
            pending.extend(module.nested)
        return None

    def _version_fits(self, module: Module) -> bool:
        wanted = ModuleSpecification(module.name)
        wanted.version = str(self.MinimumVersion or "")
        wanted.required = str(self.RequiredVersion or "")
        wanted.maximum = self.MaximumVersion or ""
        return self._fits(module, wanted.fits(module))

    def _fits(self, module: Module, fits: bool) -> bool:
        if not fits:
            self.error(
                InvalidRequest(
                    f"The specified module '{module.name}' with version '{module.version}' was not loaded because no "
                    "valid module file was found in any module directory.",
                    module.name,
                    error_id="Modules_ModuleWithVersionNotFound",
                    category=ErrorCategory.ResourceUnavailable,
                    exception_type="System.IO.FileNotFoundException",
                )
            )
        return fits

    def _imported(self, module: Module) -> Iterator[object]:
        if self.AsCustomObject:
            yield custom_object(module)
            return
        functions = self.Function
        if functions is None and (self.Cmdlet or self.Variable or self.Alias):
            functions = []
        wanted = Wanted(functions, self.Alias, self.Variable, self.Prefix)
        wanted.no_clobber = bool(self.NoClobber)
        import_into(module, self._target(), wanted)
        self._register(module)
        self._warn_of_names(module)
        if self.PassThru:
            yield module

    def _target(self) -> Any:
        if self.Global or (self.Scope or "").lower() == "global":
            return self.state.globals
        if (self.Scope or "").lower() == "local":
            return self.state.scope
        return self.state.scope.session.root

    def _register(self, module: Module) -> None:
        owner = self.state.scope.session.module
        listed = self.state.modules if owner is None or self.Global else owner.nested
        if module not in listed:
            listed.append(module)

    def _warn_of_names(self, module: Module) -> None:
        if self.DisableNameChecking or module.module_type == "Binary":
            return
        verbs = {fold(each.name.partition("-")[0]) for each in module.functions().values() if "-" in each.name}
        if verbs - _APPROVED:
            self.warning(
                f"The names of some imported commands from the module '{module.name}' include unapproved verbs that "
                "might make them less discoverable. To find the commands with unapproved verbs, run the Import-Module "
                "command again with the Verbose parameter. For a list of approved verbs, type Get-Verb."
            )
