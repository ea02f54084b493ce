"""Get-Command."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Range, Switch, cmdlet, param
from lyncshell.commands.command.command_info import command_info
from lyncshell.commands.command.near_names import abbreviation, nearest
from lyncshell.commands.command.search import ALL_KINDS, find_all, find_by_words, find_first, module_name
from lyncshell.commands.module.python_modules import names_of_module
from lyncshell.engine.command import AliasCommand, Command
from lyncshell.engine.command_syntax import syntax
from lyncshell.engine.common_parameters import lookup_of
from lyncshell.engine.module_specification import ModuleSpecification
from lyncshell.engine.table import command_not_found
from lyncshell.errors import CommandNotFound
from lyncshell.values.names import fold
from lyncshell.values.text import to_string
from lyncshell.values.wildcard import has_wildcards, like

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

_WORDS, _NAMES = "CmdletSet", "AllCommandSet"
_INFO = "System.Management.Automation."


@cmdlet(
    "Get-Command", module="Microsoft.PowerShell.Core", default_set=_WORDS,
    output=tuple(_INFO + name for name in ("AliasInfo", "ApplicationInfo", "FunctionInfo", "CmdletInfo")),
)  # fmt: skip
class GetCommand(Cmdlet):
    """Gets the commands that are there: aliases, functions, cmdlets, scripts and programs.

    PS> (Get-Command Get-Date).CommandType
    Cmdlet
    PS> Get-Command Get-Host -Syntax
    <BLANKLINE>
    Get-Host [<CommonParameters>]
    """

    Verb: list[str] = param(by_name=True, sets=_WORDS)
    """Verbs of cmdlets and functions; wildcards are allowed."""
    Noun: list[str] = param(by_name=True, sets=_WORDS)
    """Nouns of cmdlets and functions; wildcards are allowed."""
    Name: list[str] = param(position=0, pipeline=True, by_name=True, sets=_NAMES)
    """Names; wildcards are allowed."""
    Module: list[str] = param(by_name=True, aliases=("PSSnapin",))
    """Only commands of these modules."""
    ExcludeModule: list[str] = param()
    """No commands of these modules."""
    FullyQualifiedModule: list[Any] = param(by_name=True, type=ModuleSpecification.PS_TYPE + "[]")
    """Only commands of these modules, named with versions."""
    CommandType: object = param(
        by_name=True, sets=_NAMES, aliases=("Type",), type="System.Management.Automation.CommandTypes"
    )
    """Only commands of these kinds."""
    TotalCount: int = param(-1, by_name=True, validate=(Range(0, 2147483647),))
    """At most so many commands."""
    Syntax: Switch = param(OFF, by_name=True)
    """Writes how each command is called."""
    ShowCommandInfo: Switch = OFF
    """Writes plain objects with the parameters of each command."""
    ArgumentList: list[Any] = param(position=1, remaining=True, aliases=("Args",))
    """Arguments for parameters that depend on them."""
    All: Switch = param(OFF, by_name=True)
    """Commands that others of the same name hide, too."""
    ListImported: Switch = param(OFF, by_name=True)
    """Only commands of modules that are loaded."""
    ParameterName: list[str] = param()
    """Only commands that have a parameter of one of these names or aliases."""
    ParameterType: list[str] = param(type="string[]", shown_type="System.Management.Automation.PSTypeName[]")
    """Only commands that have a parameter of one of these types."""
    UseFuzzyMatching: Switch = param(OFF, sets=_NAMES)
    """Finds commands whose names are nearly those, the nearest first."""
    FuzzyMinimumDistance: int = param(5, sets=_NAMES, type="uint")
    """How many changes of a character still count as near."""
    UseAbbreviationExpansion: Switch = param(OFF, by_name=True, sets=_NAMES)
    """Finds commands by the capitals of their names: `i-psdf` means Import-PowerShellDataFile."""

    def begin(self) -> None:
        self._left = self.TotalCount

    def process(self) -> Iterator[object]:
        for command in self._found():
            if self._left == 0:
                return
            if self._wanted(command):
                self._left -= 1
                yield self._shown(command)

    def _found(self) -> Iterator[Command]:
        if self.set_name == _WORDS and (self.Verb or self.Noun):
            kinds = frozenset(("alias", "function", "filter", "cmdlet"))
            yield from find_by_words(self.state, self.Verb or [], self.Noun or [], kinds)
            return
        kinds = self._kinds()
        for name in self.Name or ["*"]:
            yield from self._named(name, kinds, bool(self.Name))

    def _named(self, name: str, kinds: frozenset[str], asked: bool) -> Iterator[Command]:
        if asked and self.UseFuzzyMatching:
            near = find_all(self.state, "*", kinds - {"application", "externalscript"})
            yield from nearest(near, name, int(self.FuzzyMinimumDistance))
            return
        if asked and self.UseAbbreviationExpansion:
            listed = find_all(self.state, "*", kinds - {"application", "externalscript"})
            yield from (each for each in listed if fold(name) in (abbreviation(each.name), fold(each.name)))
            return
        if has_wildcards(name):
            yield from find_all(self.state, name, kinds if asked else kinds - {"application", "externalscript"})
            return
        if self.All or (self.Module and "\\" not in name):
            found = [each for each in find_all(self.state, name, kinds) if self._wanted(each)]
        else:
            first = find_first(self.state, name, kinds)
            found = [] if first is None else [first]
        if not found:
            self.error(command_not_found(name))
        yield from found

    def _kinds(self) -> frozenset[str]:
        if self.CommandType is None:
            return ALL_KINDS
        words = frozenset(word.strip().lower() for word in to_string(self.CommandType).split(","))
        if "all" in words:
            return ALL_KINDS
        return words | {"filter"} if "function" in words else words

    def _wanted(self, command: Command) -> bool:
        names = names_of_module(module_name(command))
        if self.Module and not any(like(name, each, True) for each in self.Module for name in names):
            return False
        specified = self.FullyQualifiedModule
        if specified and not any(_of_module(self.state, command, each) for each in specified):
            return False
        if self.ExcludeModule and any(like(module_name(command), each, True) for each in self.ExcludeModule):
            return False
        return not (self.ParameterName or self.ParameterType) or self._has_parameter(command)

    def _has_parameter(self, command: Command) -> bool:
        metadata = None if isinstance(command, AliasCommand) else command.metadata
        if metadata is None:
            return False
        for name, parameter in lookup_of(metadata).items():
            if self.ParameterName and not any(like(name, each, True) for each in self.ParameterName):
                continue
            type = parameter.type_name or "System.Object"
            if not self.ParameterType or any(_same_type(type, each) for each in self.ParameterType):
                return True
        return False

    def _shown(self, command: Command) -> object:
        if self.ShowCommandInfo:
            return command_info(command)
        if not self.Syntax:
            return command
        if isinstance(command, AliasCommand):
            try:
                target = self.state.table.resolve(command.target)
            except CommandNotFound:
                return f"{command.name} (alias) -> {command.target}\n"
            return f"{command.name} (alias) -> {target.name}\n{self._shown(target)}"
        metadata = command.metadata
        return command.definition if metadata is None else syntax(command.name, metadata)


def _of_module(state: Any, command: Command, wanted: ModuleSpecification) -> bool:
    from lyncshell.commands.module.python_modules import python_module

    name = module_name(command)
    if fold(name) != fold(wanted.name):
        return False
    module = next((each for each in state.modules if fold(each.name) == fold(name)), None) or python_module(state, name)
    return module is not None and wanted.fits(module)


def _same_type(name: str, wanted: str) -> bool:
    from lyncshell.values.typesystem import find_type

    left, right = find_type(name), find_type(wanted)
    return (left is not None and left is right) or like(name, wanted, True)
