"""Get-Help."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Set, Switch, cmdlet, param
from lyncshell.commands.command import about
from lyncshell.commands.command.help_topic import HELP, topic
from lyncshell.commands.command.search import find_all
from lyncshell.engine.command import AliasCommand, Command
from lyncshell.errors import CommandNotFound, ErrorCategory, InvalidRequest, ItemNotFound
from lyncshell.format.views import register_module
from lyncshell.values.objects import PSCustomObject
from lyncshell.values.wildcard import has_wildcards, like

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

register_module(HELP, "lyncshell.commands.command.help_view")

_DEFAULT, _DETAILED, _EXAMPLES, _PARAMETERS = "AllUsersView", "DetailedView", "Examples", "Parameters"
_KINDS = frozenset(("alias", "function", "filter", "cmdlet", "externalscript"))
_CATEGORIES = (
    "Alias", "Cmdlet", "Provider", "General", "FAQ", "Glossary", "HelpFile", "ScriptCommand", "Function", "Filter",
    "ExternalScript", "All", "DefaultHelp", "DscResource", "Class", "Configuration",
)  # fmt: skip


@cmdlet("Get-Help", module="Microsoft.PowerShell.Core", default_set=_DEFAULT)
class GetHelp(Cmdlet):
    """Shows what a command does, how it is called, and examples.

    PS> (Get-Help Get-Verb).Synopsis
    Gets the verbs that commands should use.
    """

    Name: str = param(position=0, by_name=True)
    """The command; wildcards list all that fit."""
    Path: str = param()
    """A path of a provider whose own help is meant; no provider has any, so it changes nothing."""
    Category: list[str] = param(validate=(Set(*_CATEGORIES),))
    """Only commands of these kinds; HelpFile is the pages about the language."""
    Full: Switch = param(OFF, sets=_DEFAULT)
    """Everything that is known."""
    Detailed: Switch = param(OFF, mandatory=True, sets=_DETAILED)
    """With parameters and examples."""
    Examples: Switch = param(OFF, mandatory=True, sets=_EXAMPLES)
    """Only the examples."""
    Parameter: list[str] = param(mandatory=True, sets=_PARAMETERS)
    """Only these parameters; wildcards are allowed."""
    Component: list[str] = param()
    """Only commands whose help names such a component; wildcards are allowed."""
    Functionality: list[str] = param()
    """Only commands whose help names such a functionality; wildcards are allowed."""
    Role: list[str] = param()
    """Only commands whose help names such a role; wildcards are allowed."""
    Online: Switch = param(OFF, mandatory=True, sets="Online")
    """Would open a page on the web; all help of this shell is in it, so that it is an error."""

    def process(self) -> Iterator[object]:
        name = self.Name or "Get-Help"
        if self.Online:
            raise _not_online(name)
        found = list(self._commands(name)) if self._kinds() else []
        pages = self._pages(name, bool(found))
        if len(found) + len(pages) == 1:
            yield from self._help(found[0]) if found else (about.page(pages[0]),)
        elif not found and not pages:
            raise _not_found(name)
        else:
            yield from (_row(command) for command in found)
            yield from (_page_row(page) for page in pages)

    def _pages(self, name: str, found: bool) -> list[str]:
        if self._narrowed() or not self._wants("helpfile") or (found and not has_wildcards(name)):
            return []
        return about.matching(name)

    def _wants(self, kind: str) -> bool:
        wanted = [each.lower() for each in self.Category or ()]
        return not wanted or kind in wanted or "all" in wanted

    def _kinds(self) -> frozenset[str]:
        return frozenset(kind for kind in _KINDS if self._wants(kind))

    def _narrowed(self) -> bool:
        return bool(self.Component or self.Functionality or self.Role)

    def _commands(self, name: str) -> Iterator[Command]:
        kinds = self._kinds()
        if has_wildcards(name) or self._narrowed():
            yield from (each for each in find_all(self.state, name, kinds) if self._is_of_part(each))
            return
        try:
            command = self.state.table.resolve(name)
        except CommandNotFound:
            yield from find_all(self.state, f"*{name}*", kinds)
            return
        yield command

    def _is_of_part(self, command: Command) -> bool:
        if not self._narrowed():
            return True
        props = topic(command).props
        for key, wanted in (("Component", self.Component), ("Functionality", self.Functionality), ("Role", self.Role)):
            told = str(props.get(key) or "")
            if wanted and not any(told and like(told, each, True) for each in wanted):
                return False
        return True

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


def _page_row(page: str) -> PSCustomObject:
    """One line of the list for a page about the language."""
    return PSCustomObject({"Name": page, "Category": "HelpFile", "Module": "", "Synopsis": about.synopsis(page)},
                          ("HelpInfoShort", "HelpInfo"))


def _not_online(name: str) -> InvalidRequest:
    return InvalidRequest(
        f"The help of {name} cannot be shown online: all help of this shell comes with it. Leave -Online out.",
        name,
        error_id="InvalidOperation",
        category=ErrorCategory.InvalidOperation,
        exception_type="System.Management.Automation.PSInvalidOperationException",
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
