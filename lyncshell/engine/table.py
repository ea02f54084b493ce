"""The command table: which command a name means.

Aliases come first, then functions, then cmdlets, then script files and programs. Functions and aliases belong to
scopes (`Scope.extra`): the innermost scope that has the name wins. Cmdlets come from indexes, so that a look-up
imports nothing.

A call site may keep what it found: while `version(name)` is the same and `is_fixed(name)` holds, the answer is the
same for every scope of its session.
"""

from __future__ import annotations

from lyncshell.engine.aliases_def import ALIASES
from lyncshell.engine.command import AliasCommand, CmdletCommand, Command
from lyncshell.engine.core_modules import module_of
from lyncshell.engine.discovery import Index, announced_indexes, core_index, external
from lyncshell.engine.functions_def import FUNCTIONS
from lyncshell.errors import CommandNotFound
from lyncshell.values.names import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.engine.state import State
    from lyncshell.engine.variables import Scope

# Longest chain of aliases that is followed.
_CHAIN = 50


class CommandTable:
    """All commands of one shell. `scope` arguments default to the scope that runs now."""

    def __init__(self, state: State) -> None:
        self.state = state
        self._cmdlets: dict[str, CmdletCommand | None] = {}
        # Grows with every change of any function or alias; a call site keeps what it found while it is the same.
        self.generation = 0
        self._versions: dict[str, int] = {}
        # Changes with every function and alias: what a call site keeps is good while it stays.
        self.generation = 0
        self._scoped: set[str] = set()
        self._aliases: dict[str, AliasCommand] | None = None
        # Start functions that were made (and may have been removed since).
        self._gone: set[str] = set()
        self._external: dict[str, Command] = {}
        self._indexes: list[Index] | None = None
        self._core: Index | None = None
        # Names of modules whose cmdlets were taken away by Remove-Module, folded.
        self.removed_modules: set[str] = set()

    # -- finding

    def resolve(self, name: str, scope: Scope | None = None) -> Command:
        """The command that `name` means here, aliases followed. Raises CommandNotFound."""
        found = self.find(name, scope)
        steps = 0
        while isinstance(found, AliasCommand):
            steps += 1
            target = found.target
            found = None if steps > _CHAIN else self._after_alias(found, scope)
            if found is None:
                raise command_not_found(target)
        if found is None:
            raise command_not_found(name)
        return found

    def _after_alias(self, alias: AliasCommand, scope: Scope | None) -> Command | None:
        if fold(alias.target) == fold(alias.name):
            return self.find_function(alias.target, scope) or self.find_cmdlet(alias.target)
        return self.find(alias.target, scope)

    def find(self, name: str, scope: Scope | None = None) -> Command | None:
        """The first command of that name: alias, function, cmdlet, script file or program, `Get-` + name."""
        folded = fold(name)
        found = self._named(name, folded, scope)
        if found is None and "-" not in name and "/" not in name and "\\" not in name:
            found = self._named(f"Get-{name}", f"get-{folded}", scope)
        return found

    def _named(self, name: str, folded: str, scope: Scope | None) -> Command | None:
        here = self.state.scope if scope is None else scope
        return (
            self._in_scopes(folded, here, aliases=True)
            or self._in_scopes(folded, here, aliases=False)
            or self.find_cmdlet(name)
            or (self._qualified(name) if "\\" in name else None)
            or self.find_external(name)
        )

    def find_alias(self, name: str, scope: Scope | None = None) -> AliasCommand | None:
        """The alias of that name as code here sees it."""
        found = self._in_scopes(fold(name), self.state.scope if scope is None else scope, aliases=True)
        return found if isinstance(found, AliasCommand) else None

    def find_function(self, name: str, scope: Scope | None = None) -> Command | None:
        """The function of that name as code here sees it."""
        return self._in_scopes(fold(name), self.state.scope if scope is None else scope, aliases=False)

    def _in_scopes(self, folded: str, scope: Scope | None, *, aliases: bool) -> Command | None:
        start = scope
        while scope is not None:
            extra = scope.extra
            if extra is not None:
                table = extra.aliases if aliases else extra.functions
                if table and folded in table:
                    hidden = None if aliases else extra.private_functions
                    if scope is start or not hidden or folded not in hidden:
                        return table[folded]
            scope = scope.parent
        return self.start_aliases().get(folded) if aliases else self._start_function(folded)

    def find_cmdlet(self, name: str) -> CmdletCommand | None:
        """The cmdlet of that name."""
        folded = fold(name)
        try:
            found = self._cmdlets[folded]
        except KeyError:
            found = self._cmdlets[folded] = self._from_indexes(folded)
        if found is not None and self.removed_modules and fold(found.module_name) in self.removed_modules:
            return None
        return found

    def _from_indexes(self, folded: str) -> CmdletCommand | None:
        row = self.core().commands.get(folded)
        if row is not None:
            return CmdletCommand(row[0], row[1], module_of(row[0]))
        if "-" not in folded:
            return None
        for index in self.announced():
            row = index.commands.get(folded)
            if row is not None:
                return CmdletCommand(row[0], row[1], index.module_name)
        return None

    def _qualified(self, name: str) -> Command | None:
        """`Module\\Name`: the command of that module."""
        module_name, _, rest = name.rpartition("\\")
        module = self.state.find_module(module_name)
        if module is not None:
            found: Command | None = module.exported(rest)
            if found is not None:
                return found
        function = self.find_function(rest)
        if function is not None and fold(function.module_name) == fold(module_name):
            return function
        cmdlet = self.find_cmdlet(rest)
        return cmdlet if cmdlet is not None and fold(cmdlet.module_name) == fold(module_name) else None

    def find_external(self, name: str) -> Command | None:
        """The script file or program of that name."""
        found = self._external.get(name)
        if found is None:
            found = external(name, self.state)
            if found is not None and found.kind == "Application" and "/" not in name:
                self._external[name] = found
        return found

    # -- indexes

    def core(self) -> Index:
        """The index of the shell's own commands."""
        if self._core is None:
            self._core = core_index()
        return self._core

    def announced(self) -> list[Index]:
        """The indexes of installed packages; looks for them once."""
        if self._indexes is None:
            self._indexes = list(announced_indexes())
        return self._indexes

    def start_aliases(self) -> dict[str, AliasCommand]:
        """The aliases that the shell starts with, folded name -> alias; those whose command exists in no index too."""
        found = self._aliases
        if found is None:
            found = self._aliases = {
                name: AliasCommand(name, target, options) for name, (target, options) in ALIASES.items()
            }
            for alias, target in self.core().aliases.values():
                found.setdefault(fold(alias), AliasCommand(alias, target))
        return found

    def _start_function(self, folded: str) -> Command | None:
        """A function that the shell starts with; made when it is first looked for."""
        if folded not in FUNCTIONS or folded in self._gone:
            return None
        name, text = FUNCTIONS[folded]
        self._gone.add(folded)
        self.state.define_function(name, self.state.script_block(text), self.state.globals)
        return self._in_scopes(folded, self.state.globals, aliases=False)

    # -- changing

    def version(self, name: str) -> int:
        """Changes whenever a function or alias of that name is made or removed."""
        return self._versions.get(fold(name), 0)

    def is_fixed(self, name: str) -> bool:
        """Whether the name means the same in all scopes: no inner scope ever had a function or alias of it."""
        return fold(name) not in self._scoped

    def changed(self, folded: str, scope: Scope | None = None) -> None:
        """Notes that a scope's function or alias of that name was made or removed."""
        self.generation += 1
        self.generation += 1
        self._versions[folded] = self._versions.get(folded, 0) + 1
        if scope is not None and scope.parent is not None:
            self._scoped.add(folded)

    def set_function(self, command: Command, scope: Scope, *, private: bool = False) -> None:
        """Makes a function in a scope."""
        extra = scope.more()
        if extra.functions is None:
            extra.functions = {}
        folded = fold(command.name)
        extra.functions[folded] = command
        if private:
            extra.private_functions = (extra.private_functions or set()) | {folded}
        self.changed(folded, scope)

    def remove_function(self, name: str, scope: Scope | None = None) -> bool:
        """Removes a function from the innermost scope that has it."""
        return self._remove(name, scope, aliases=False)

    def set_alias(self, alias: AliasCommand, scope: Scope) -> None:
        """Makes an alias in a scope."""
        extra = scope.more()
        if extra.aliases is None:
            extra.aliases = {}
        folded = fold(alias.name)
        extra.aliases[folded] = alias
        self.changed(folded, scope)

    def remove_alias(self, name: str, scope: Scope | None = None) -> bool:
        """Removes an alias from the innermost scope that has it, or of those that the shell started with."""
        if self._remove(name, scope, aliases=True):
            return True
        gone = self.start_aliases().pop(fold(name), None)
        if gone is not None:
            self.changed(fold(name))
        return gone is not None

    def _remove(self, name: str, scope: Scope | None, *, aliases: bool) -> bool:
        folded = fold(name)
        here = self.state.scope if scope is None else scope
        for owner in here.chain():
            extra = owner.extra
            table = None if extra is None else (extra.aliases if aliases else extra.functions)
            if table and table.pop(folded, None) is not None:
                self.changed(folded, owner)
                return True
        return False

    # -- listing

    def functions(self, scope: Scope | None = None) -> Iterator[Command]:
        """The functions that code here sees, inner ones first."""
        for folded in FUNCTIONS:
            self._start_function(folded)
        yield from self._visible(self.state.scope if scope is None else scope, aliases=False)

    def aliases(self, scope: Scope | None = None) -> Iterator[AliasCommand]:
        """The aliases that code here sees, inner ones first."""
        for found in self._visible(self.state.scope if scope is None else scope, aliases=True):
            if isinstance(found, AliasCommand):
                yield found

    def _visible(self, scope: Scope, *, aliases: bool) -> Iterator[Command]:
        seen: set[str] = set()
        for owner in scope.chain():
            extra = owner.extra
            table = None if extra is None else (extra.aliases if aliases else extra.functions)
            for folded, command in list((table or {}).items()):
                if folded not in seen:
                    seen.add(folded)
                    yield command
        if aliases:
            for folded, alias in list(self.start_aliases().items()):
                if folded not in seen:
                    yield alias

    def cmdlets(self) -> Iterator[CmdletCommand]:
        """All cmdlets of all indexes."""
        for index in (self.core(), *self.announced()):
            for name, _ in index.commands.values():
                found = self.find_cmdlet(name)
                if found is not None:
                    yield found


def command_not_found(name: str) -> CommandNotFound:
    """The error of a name that no command has."""
    return CommandNotFound(
        f"The term '{name}' is not recognized as a name of a cmdlet, function, script file, or executable program.\n"
        "Check the spelling of the name, or if a path was included, verify that the path is correct and try again.",
        name,
    )
