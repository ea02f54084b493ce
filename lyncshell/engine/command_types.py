"""What scripts see of commands: CommandInfo and its kinds, their parameters and parameter sets.

The properties are declared in PowerShell's order. Imported when a script first looks at a command.
"""

from __future__ import annotations

from lyncshell.engine.command import AliasCommand, ApplicationCommand, CmdletCommand, Command
from lyncshell.engine.command_syntax import ordered_sets, parameters_of_set, set_syntax
from lyncshell.engine.common_parameters import common_of
from lyncshell.engine.parameters import ALL_SETS
from lyncshell.values.enums import EnumType
from lyncshell.values.objects import Adapted
from lyncshell.values.typesystem import TypeInfo, declare, need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.parameters import CommandMetadata, Parameter, SetEntry

_A = "System.Management.Automation."

COMMAND = declare(_A + "CommandInfo", base="System.Object", is_abstract=True)
ALIAS = declare(_A + "AliasInfo", base=_A + "CommandInfo")
CMDLET = declare(_A + "CmdletInfo", base=_A + "CommandInfo")
FUNCTION = declare(_A + "FunctionInfo", base=_A + "CommandInfo")
FILTER = declare(_A + "FilterInfo", base=_A + "FunctionInfo")
SCRIPT = declare(_A + "ExternalScriptInfo", base=_A + "CommandInfo")
APPLICATION = declare(_A + "ApplicationInfo", base=_A + "CommandInfo")
PARAMETER = declare(_A + "ParameterMetadata", base="System.Object")
SET = declare(_A + "CommandParameterSetInfo", base="System.Object")
SET_PARAMETER = declare(_A + "CommandParameterInfo", base="System.Object")


def type_of_command(command: Command) -> TypeInfo:
    """The .NET type of a command."""
    return need_type(command.PS_TYPE)


def enum(name: str, value: str) -> Any:
    """A value of an enum of the automation namespace."""
    found = need_type(_A + name)
    assert isinstance(found, EnumType)
    result = 0
    for word in value.replace(",", " ").split():
        result |= int(found[word])
    return found.value(result)


# -- every command


@COMMAND.property("System.Management.Automation.CommandTypes CommandType {get;}")
def command_type(self: Command) -> Any:
    """Alias, Function, Cmdlet ..."""
    return enum("CommandTypes", self.kind)


@COMMAND.property("string Name {get;}")
def name(self: Command) -> str:
    """The name."""
    return self.name


@COMMAND.property("string Definition {get;}")
def definition(self: Command) -> str:
    """What it stands for: the text of a function, the syntax of a cmdlet, the target of an alias, a path."""
    return self.definition


@COMMAND.property("string Source {get;}")
def source(self: Command) -> str:
    """The module, or the path of a program."""
    if isinstance(self, ApplicationCommand):
        return self.path
    return str(getattr(self, "path", None) or self.module_name)


@COMMAND.property("version Version {get;}")
def version(self: Command) -> Any:
    """The version of the module."""
    if not self.version:
        return None
    from lyncshell.values.convert import convert

    return convert(self.version, need_type("System.Version"))


@COMMAND.property("System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}")
def visibility(self: Command) -> Any:
    """Public or Private."""
    return enum("SessionStateEntryVisibility", self.visibility)


@COMMAND.property("string ModuleName {get;}")
def module_name(self: Command) -> str:
    """The name of the module."""
    if isinstance(self, CmdletCommand):
        _ = self.cls
    return self.module_name


@COMMAND.property("psmoduleinfo Module {get;}")
def module(self: Command) -> Any:
    """The loaded module."""
    return self.module


@COMMAND.property("System.Management.Automation.RemotingCapability RemotingCapability {get;}")
def remoting_capability(self: Command) -> str:
    """How it deals with remoting."""
    return "PowerShell"


@COMMAND.property("System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}")  # noqa: E501
def parameters(self: Command) -> Any:
    """Name -> parameter, the common ones among them."""
    metadata = self.metadata
    if metadata is None:
        return None
    from lyncshell.values.hashtable import GenericDictionary

    table = GenericDictionary((), False, (need_type("System.String"), PARAMETER))
    for parameter in (*metadata.parameters.values(), *common_of(metadata)):
        table[parameter.name] = ParameterInfo(parameter)
    return table


@COMMAND.property("System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}")  # noqa: E501
def parameter_sets(self: Command) -> list[Any]:
    """The parameter sets."""
    metadata = self.metadata
    return [] if metadata is None else [ParameterSetInfo(self.name, metadata, each) for each in ordered_sets(metadata)]


@COMMAND.property("System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}")  # noqa: E501
def output_type(self: Command) -> list[Any]:
    """What it writes."""
    from lyncshell.values.objects import PSCustomObject

    metadata = self.metadata
    return [PSCustomObject({"Name": each}) for each in (metadata.output_types if metadata else ())]


@COMMAND.method("string ToString()")
def to_string(self: Command) -> str:
    """The name."""
    return self.name


# -- kinds


def _options(self: Command) -> Any:
    return enum("ScopedItemOptions", " ".join(self.options) or "None")


def _verb(self: Command) -> str:
    return self.name.partition("-")[0] if "-" in self.name else ""


def _noun(self: Command) -> str:
    return self.name.partition("-")[2]


def _default_set(self: Command) -> str | None:
    return (self.metadata.default_set or None) if self.metadata else None


def _help_file(self: Command) -> str:
    return ""


for _type in (CMDLET, FUNCTION):
    _type.property("string Verb {get;}")(_verb)
    _type.property("string Noun {get;}")(_noun)
    _type.property("string HelpFile {get;}")(_help_file)
    _type.property("string DefaultParameterSet {get;}")(_default_set)
    _type.property("System.Management.Automation.ScopedItemOptions Options {get;set;}")(_options)

ALIAS.property("System.Management.Automation.ScopedItemOptions Options {get;set;}")(_options)


def _description(self: Command) -> str:
    return self.description


def _script_block(self: Any) -> Any:
    return self.script_block


def _path(self: Any) -> str:
    return str(self.path)


ALIAS.property("string Description {get;set;}")(_description)
FUNCTION.property("string Description {get;set;}")(_description)
FUNCTION.property("scriptblock ScriptBlock {get;}")(_script_block)
SCRIPT.property("scriptblock ScriptBlock {get;}")(_script_block)
SCRIPT.property("string Path {get;}")(_path)
APPLICATION.property("string Path {get;}")(_path)


@FUNCTION.property("bool CmdletBinding {get;}")
def cmdlet_binding(self: Command) -> bool:
    """Whether it is an advanced function."""
    metadata = self.metadata
    return metadata is not None and not metadata.simple


@ALIAS.property("System.Management.Automation.CommandInfo ReferencedCommand {get;}")
def referenced_command(self: AliasCommand) -> Any:
    """The command that it names, which may be an alias."""
    return _table().find(self.target)


def _resolved(self: AliasCommand) -> Any:
    from lyncshell.errors import CommandNotFound

    try:
        return _table().resolve(self.target)
    except CommandNotFound:
        return None


def _resolved_name(self: AliasCommand) -> Any:
    found = _resolved(self)
    return None if found is None else found.name


ALIAS.property("System.Management.Automation.CommandInfo ResolvedCommand {get;}")(_resolved)
ALIAS.property("string ResolvedCommandName {get;}")(_resolved_name)


@ALIAS.property("string DisplayName {get;}")
def display_name(self: AliasCommand) -> str:
    """As Get-Command lists it."""
    return f"{self.name} -> {self.target}"


@SCRIPT.property("string ScriptContents {get;}")
def script_contents(self: Any) -> str:
    """The text of the script file."""
    return str(self.definition)


@APPLICATION.property("string Extension {get;}")
def extension(self: ApplicationCommand) -> str:
    """The extension of the file."""
    import os

    return os.path.splitext(self.path)[1]


@CMDLET.property("type ImplementingType {get;}")
def implementing_type(self: CmdletCommand) -> Any:
    """The class: its name."""
    return self.metadata.id_name


def _table() -> Any:
    from lyncshell.values.invoke import services

    return services().state.table  # type: ignore[attr-defined]


# -- parameters


class ParameterInfo(Adapted):
    """A parameter as `.Parameters` gives it."""

    __slots__ = ("parameter",)
    PS_TYPE = _A + "ParameterMetadata"

    def __init__(self, parameter: Parameter) -> None:
        self.parameter = parameter


@PARAMETER.property("string Name {get;set;}")
def parameter_name(self: ParameterInfo) -> str:
    """The name."""
    return self.parameter.name


@PARAMETER.property("type ParameterType {get;set;}")
def parameter_type(self: ParameterInfo) -> TypeInfo:
    """The type."""
    return _type_of(self.parameter)


@PARAMETER.property("System.Collections.Generic.Dictionary[string,System.Object] ParameterSets {get;}")
def sets_of_parameter(self: ParameterInfo) -> Any:
    """Set name -> what the parameter is there."""
    from lyncshell.values.hashtable import GenericDictionary

    table = GenericDictionary((), False, (need_type("System.String"), need_type("System.Object")))
    for each, entry in self.parameter.sets.items():
        table[each] = ParameterInSet(self.parameter, entry)
    return table


@PARAMETER.property("bool IsDynamic {get;set;}")
def is_dynamic(self: ParameterInfo) -> bool:
    """Whether it appeared while binding."""
    return False


@PARAMETER.property("System.Collections.ObjectModel.Collection[string] Aliases {get;}")
def aliases(self: ParameterInfo) -> list[Any]:
    """Other names."""
    return list(self.parameter.aliases)


@PARAMETER.property("System.Collections.ObjectModel.Collection[System.Attribute] Attributes {get;}")
def attributes(self: ParameterInfo) -> list[Any]:
    """The attributes: of each set, and the validations."""
    return attribute_objects(self.parameter)


@PARAMETER.property("bool SwitchParameter {get;}")
def switch_parameter(self: ParameterInfo) -> bool:
    """Whether it is a switch."""
    return self.parameter.is_switch


def _type_of(parameter: Parameter) -> TypeInfo:
    return parameter.type or need_type("System.Object")


def attribute_objects(parameter: Parameter) -> list[Any]:
    """ParameterAttribute objects and the validations of a parameter, with the properties that scripts look at."""
    from lyncshell.engine.attribute_objects import AttributeObject
    from lyncshell.engine.parameters import Length, Pattern, Range, Set

    found: list[Any] = []
    for set_name, entry in parameter.sets.items():
        props = {
            "Position": -2147483648 if entry.position is None else entry.position,
            "ParameterSetName": set_name,
            "Mandatory": entry.mandatory,
            "ValueFromPipeline": entry.pipeline,
            "ValueFromPipelineByPropertyName": entry.by_name,
            "ValueFromRemainingArguments": entry.remaining,
            "HelpMessage": entry.help,
            "DontShow": parameter.dont_show,
        }
        found.append(AttributeObject(_A + "ParameterAttribute", props))
    if parameter.aliases:
        found.append(AttributeObject(_A + "AliasAttribute", {"AliasNames": list(parameter.aliases)}))
    for validation in parameter.validations:
        props = {}
        if isinstance(validation, Set):
            props = {"ValidValues": list(validation.values), "IgnoreCase": validation.ignore_case}
        elif isinstance(validation, Range):
            props = {"MinRange": validation.low, "MaxRange": validation.high}
        elif isinstance(validation, Length):
            props = {"MinLength": validation.low, "MaxLength": validation.high}
        elif isinstance(validation, Pattern):
            props = {"RegexPattern": validation.pattern}
        found.append(AttributeObject(f"{_A}{validation.attribute}Attribute", props))
    return found


class ParameterSetInfo(Adapted):
    """A parameter set as `.ParameterSets` gives it."""

    __slots__ = ("command", "metadata", "name")
    PS_TYPE = _A + "CommandParameterSetInfo"

    def __init__(self, command: str, metadata: CommandMetadata, name: str) -> None:
        self.command = command
        self.metadata = metadata
        self.name = name


@SET.property("string Name {get;}")
def set_name(self: ParameterSetInfo) -> str:
    """The name."""
    return self.name


@SET.property("bool IsDefault {get;}")
def is_default(self: ParameterSetInfo) -> bool:
    """Whether it is the default set."""
    return self.name == self.metadata.default_set and self.name != ALL_SETS


@SET.property("System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterInfo] Parameters {get;}")  # noqa: E501
def set_parameters(self: ParameterSetInfo) -> list[Any]:
    """The parameters."""
    return [ParameterInSet(*pair) for pair in parameters_of_set(self.metadata, self.name)]


@SET.method("string ToString()")
def set_to_string(self: ParameterSetInfo) -> str:
    """The syntax without the command's name."""
    return set_syntax(self.command, self.metadata, self.name).partition(" ")[2]


class ParameterInSet(Adapted):
    """A parameter in one set."""

    __slots__ = ("entry", "parameter")
    PS_TYPE = _A + "CommandParameterInfo"

    def __init__(self, parameter: Parameter, entry: SetEntry) -> None:
        self.parameter = parameter
        self.entry = entry


_IN_SET = {
    "string Name": lambda self: self.parameter.name,
    "type ParameterType": lambda self: _type_of(self.parameter),
    "bool IsMandatory": lambda self: self.entry.mandatory,
    "bool IsDynamic": lambda self: False,
    "int Position": lambda self: -2147483648 if self.entry.position is None else self.entry.position,
    "bool ValueFromPipeline": lambda self: self.entry.pipeline,
    "bool ValueFromPipelineByPropertyName": lambda self: self.entry.by_name,
    "bool ValueFromRemainingArguments": lambda self: self.entry.remaining,
    "string HelpMessage": lambda self: self.entry.help or "",
    "System.Object Aliases": lambda self: list(self.parameter.aliases),
    "System.Object Attributes": lambda self: attribute_objects(self.parameter),
}
for _text, _getter in _IN_SET.items():
    SET_PARAMETER.property(f"{_text} {{get;}}")(_getter)
