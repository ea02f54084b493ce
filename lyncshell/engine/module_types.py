"""What scripts see of a module."""

from __future__ import annotations

from lyncshell.engine.command_types import enum
from lyncshell.engine.module_objects import Module
from lyncshell.values.typesystem import declare, need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

MODULE = declare("System.Management.Automation.PSModuleInfo", base="System.Object")
_TABLE = "System.Collections.Generic.Dictionary[string,System.Management.Automation.CommandInfo]"


@MODULE.property("string Name {get;}")
def name(self: Module) -> str:
    """The name."""
    return self.name


@MODULE.property("string Path {get;}")
def path(self: Module) -> str:
    """The file, or an invented path."""
    return self.path


@MODULE.property("string Description {get;set;}")
def description(self: Module) -> str:
    """What the manifest says of it."""
    return str(self.details.get("Description") or "")


@MODULE.property("guid Guid {get;}")
def guid(self: Module) -> Any:
    """The identity that the manifest gives."""
    from uuid import UUID

    return UUID(self.guid) if self.guid else UUID(int=0)


@MODULE.property("version Version {get;}")
def version(self: Module) -> Any:
    """The version."""
    from lyncshell.values.convert import convert

    return convert(self.version, need_type("System.Version"))


@MODULE.property("string ModuleBase {get;}")
def module_base(self: Module) -> str:
    """The folder."""
    return self.path.replace("\\", "/").rpartition("/")[0]


@MODULE.property("System.Management.Automation.ModuleType ModuleType {get;}")
def module_type(self: Module) -> Any:
    """Script, Manifest or Binary."""
    return enum("ModuleType", self.module_type)


def _detail(key: str) -> Any:
    return lambda self: self.details.get(key)


for _text, _key in (
    ("System.Object PrivateData", "PrivateData"), ("string Author", "Author"), ("string CompanyName", "CompanyName"),
    ("string Copyright", "Copyright"), ("string RootModule", "RootModule"),
    ("version PowerShellVersion", "PowerShellVersion"), ("System.Object RequiredModules", "RequiredModules"),
):
    MODULE.property(f"{_text} {{get;}}")(_detail(_key))


@MODULE.property("System.Object NestedModules {get;}")
def nested_modules(self: Module) -> list[Any]:
    """Modules that it loaded as parts of itself."""
    return list(self.nested)


def _table(entries: dict[str, Any]) -> Any:
    from lyncshell.values.hashtable import GenericDictionary

    table = GenericDictionary((), False, (need_type("System.String"), need_type("System.Object")))
    for key, entry in entries.items():
        table[getattr(entry, "name", key)] = entry
    return table


@MODULE.property(f"{_TABLE} ExportedFunctions {{get;}}")
def exported_functions(self: Module) -> Any:
    """Name -> function."""
    return _table(self.functions())


@MODULE.property(f"{_TABLE} ExportedAliases {{get;}}")
def exported_aliases(self: Module) -> Any:
    """Name -> alias."""
    return _table(self.aliases())


@MODULE.property(f"{_TABLE} ExportedCmdlets {{get;}}")
def exported_cmdlets(self: Module) -> Any:
    """Name -> cmdlet."""
    return _table(self.cmdlets())


@MODULE.property(f"{_TABLE} ExportedCommands {{get;}}")
def exported_commands(self: Module) -> Any:
    """Name -> function, cmdlet or alias."""
    return _table({**self.functions(), **self.cmdlets(), **self.aliases()})


@MODULE.property("System.Collections.Generic.Dictionary[string,psvariable] ExportedVariables {get;}")
def exported_variables(self: Module) -> Any:
    """Name -> variable."""
    from lyncshell.engine.variable_items import PSVariable, spelled

    assert self.session is not None or not self.variables()
    root = None if self.session is None else self.session.root
    return _table({key: PSVariable(spelled(self.state, key), root) for key in self.variables()})


@MODULE.property("scriptblock OnRemove {get;set;}")
def on_remove(self: Module) -> Any:
    """What runs when it is removed."""
    return self.on_remove


@on_remove.setter
def set_on_remove(self: Module, value: Any) -> None:
    """Replaces what runs."""
    self.on_remove = value


@MODULE.property("System.Management.Automation.SessionState SessionState {get;}")
def session_state(self: Module) -> Any:
    """Its scopes."""
    return self.session


@MODULE.method("System.Object Invoke(scriptblock sb, Params System.Object[] args)")
def invoke(self: Module, block: Any, args: Any = ()) -> Any:
    """Runs a script block inside the module."""
    from lyncshell.engine.script import ScriptBlock

    return self.state.invoke(ScriptBlock(block.code, self.session), list(args), new_scope=True)


@MODULE.method("scriptblock NewBoundScriptBlock(scriptblock scriptBlockToBind)")
def new_bound_script_block(self: Module, block: Any) -> Any:
    """The block, bound to the module."""
    from lyncshell.engine.script import ScriptBlock

    return ScriptBlock(block.code, self.session)


@MODULE.method("psobject AsCustomObject()")
def as_custom_object(self: Module) -> Any:
    """Its exported functions as methods, its exported variables as properties."""
    from lyncshell.engine.module_loading import custom_object

    return custom_object(self)


@MODULE.method("string ToString()")
def to_string(self: Module) -> str:
    """The name."""
    return self.name
