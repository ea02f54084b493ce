"""Get-Help."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Set, Switch, cmdlet, param
from lyncshell.commands.command.help_topic import HELP, topic
from lyncshell.commands.command.search import find_all
from lyncshell.engine.command import AliasCommand, Command
from lyncshell.errors import CommandNotFound, ErrorCategory, ItemNotFound
from lyncshell.format.views import register_module
from lyncshell.values.objects import PSCustomObject
from lyncshell.values.wildcard import has_wildcards, like

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

register_module(HELP, "lyncshell.commands.command.help_view")

_DEFAULT, _DETAILED, _EXAMPLES, _PARAMETERS = "AllUsersView", "DetailedView", "Examples", "Parameters"
_KINDS = frozenset(("alias", "function", "filter", "cmdlet", "externalscript"))


@cmdlet("Get-Help", module="Microsoft.PowerShell.Core", default_set=_DEFAULT)
class GetHelp(Cmdlet):
    """Shows what a command does, how it is called, and examples.

    PS> (Get-Help Get-Verb).Synopsis
    Gets the verbs that commands should use.
    """

    Name: str = param(position=0, by_name=True)
    """The command; wildcards list all that fit."""
    Category: list[str] = param(
        validate=(Set("Alias", "Cmdlet", "Function", "Filter", "ExternalScript", "All"),),
    )
    """Only commands of these kinds."""
    Full: Switch = param(OFF, sets=_DEFAULT)
    """Everything that is known."""
    Detailed: Switch = param(OFF, mandatory=True, sets=_DETAILED)
    """With parameters and examples."""
    Examples: Switch = param(OFF, mandatory=True, sets=_EXAMPLES)
    """Only the examples."""
    Parameter: list[str] = param(mandatory=True, sets=_PARAMETERS)
    """Only these parameters; wildcards are allowed."""

    def process(self) -> Iterator[object]:
        name = self.Name or "Get-Help"
        found = list(self._commands(name))
        if not found:
            raise _not_found(name)
        if len(found) > 1:
            for command in found:
                yield _row(command)
            return
        yield from self._help(found[0])

    def _commands(self, name: str) -> Iterator[Command]:
        kinds = _KINDS
        if self.Category and "all" not in (each.lower() for each in self.Category):
            kinds = frozenset(each.lower() for each in self.Category)
        if has_wildcards(name):
            yield from find_all(self.state, name, kinds)
            return
        try:
            command = self.state.table.resolve(name)
        except CommandNotFound:
            yield from find_all(self.state, f"*{name}*", kinds)
            return
        yield command

    def _help(self, command: Command) -> Iterator[object]:
        if self.set_name == _PARAMETERS:
            parameters = topic(command).props["parameters"].props["parameter"]
            wanted = self.Parameter
            found = [each for each in parameters if any(like(each.props["name"], name, True) for name in wanted)]
            if not found:
                raise _no_parameter(self.Parameter[0])
            yield from found
            return
        view = "FullView" if self.Full else "DetailedView" if self.Detailed else "ExamplesView" if self.Examples else ""
        yield topic(command, view)


def _row(command: Command) -> PSCustomObject:
    """One line of the list of several topics."""
    synopsis = command.target if isinstance(command, AliasCommand) else topic(command).props["Synopsis"]
    return PSCustomObject(
        {"Name": command.name, "Category": command.kind, "Module": command.module_name, "Synopsis": synopsis},
        ("HelpInfoShort", "HelpInfo"),
    )


def _not_found(name: str) -> ItemNotFound:
    return ItemNotFound(
        f"Get-Help could not find {name} in a help file in this session.",
        name,
        error_id="HelpNotFound",
        category=ErrorCategory.ResourceUnavailable,
        exception_type="Microsoft.PowerShell.Commands.HelpNotFoundException",
    )


def _no_parameter(name: str) -> ItemNotFound:
    return ItemNotFound(
        f"No parameter matches criteria {name}.",
        name,
        error_id="NoParmsFound",
        category=ErrorCategory.InvalidArgument,
        exception_type="System.ArgumentException",
    )
