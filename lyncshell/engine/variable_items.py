"""Variables as objects: what Get-Variable writes, and how -Scope names a scope."""

from __future__ import annotations

from lyncshell.engine.variables import Guard, Scope, not_writable
from lyncshell.errors import ErrorCategory, InvalidRequest, ItemExists, ItemNotFound, ShellError, VariableFailure
from lyncshell.values.names import fold
from lyncshell.values.null import MISSING, as_null
from lyncshell.values.objects import Adapted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from lyncshell.engine.state import State
    from lyncshell.values.typesystem import TypeInfo

_SCOPE_WORDS = ("global", "script", "local", "private")


class PSVariable(Adapted):
    """A variable: its name and the scope that has it (None: a copy that belongs to no scope)."""

    __slots__ = ("_description", "_options", "_value", "key", "name", "scope")
    PS_TYPE = "System.Management.Automation.PSVariable"

    def __init__(
        self, name: str, scope: Scope | None, value: Any = None, options: frozenset[str] = frozenset()
    ) -> None:
        self.name = name
        self.key = fold(name)
        self.scope = scope
        self._value = value
        self._options = options
        self._description = ""

    def ps_type(self) -> TypeInfo:
        from lyncshell.engine.variable_types import VARIABLE

        return VARIABLE

    @property
    def value(self) -> Any:
        """What it holds."""
        if self.scope is None:
            return self._value
        value = dict.get(self.scope, self.key, MISSING)
        if value is MISSING:
            value = self.scope.find(self.key)
        return None if value is MISSING else as_null(value)

    def set(self, value: Any, *, force: bool = False) -> None:
        """Assigns it. Raises VariableFailure, CannotConvert; `force` overrules read-only."""
        scope = self.scope
        if scope is None:
            self._value = value
            return
        guard = scope.guard(self.key)
        if guard is not None and guard.read_only:
            if "Constant" in guard.options or not force:
                raise not_writable(self.name)
            scope.set_raw(self.key, value)
            return
        scope[self.key] = value

    @property
    def options(self) -> frozenset[str]:
        """Words of ScopedItemOptions."""
        if self.scope is None:
            return self._options
        guard = self.scope.guard(self.key)
        found = frozenset() if guard is None else guard.options
        extra = self.scope.extra
        if extra is not None and extra.private and self.key in extra.private:
            found = found | {"Private"}
        return found

    def set_options(self, options: frozenset[str]) -> None:
        """Makes it read-only, constant, private or none of these."""
        if self.scope is None:
            self._options = options
            return
        guard = self.scope.guard(self.key)
        kept = options - {"None", "Unspecified"}
        if "Private" in kept:
            self.scope.hide(self.key)
        if guard is None and not kept - {"Private"}:
            return
        self.scope.set_guard(
            self.key,
            Guard(guard and guard.type, guard.attributes if guard else (), kept, guard.description if guard else ""),
        )

    @property
    def description(self) -> str:
        """A text about it."""
        guard = None if self.scope is None else self.scope.guard(self.key)
        return self._description if guard is None else guard.description

    @description.setter
    def description(self, text: str) -> None:
        self._description = text
        if self.scope is not None and text:
            guard = self.scope.guard(self.key) or Guard()
            guard.description = text
            self.scope.set_guard(self.key, guard)

    @property
    def attributes(self) -> tuple[Any, ...]:
        """Validations and transformations of what is assigned."""
        guard = None if self.scope is None else self.scope.guard(self.key)
        return () if guard is None else guard.attributes

    def remove(self, *, force: bool = False) -> None:
        """Takes it away. Raises VariableFailure for a constant, and for a read-only one without `force`."""
        if self.scope is None:
            return
        options = self.options
        if "Constant" in options or ("ReadOnly" in options and not force):
            raise not_removable(self.name)
        self.scope.set_guard(self.key, None)
        self.scope.pop(self.key, None)


def scope_of(state: State, word: str | None) -> Scope:
    """The scope that -Scope names, by word or by how many callers it is away. Raises InvalidRequest."""
    here = state.scope
    folded = fold(word) if word else "local"
    if folded in ("local", "private"):
        return here
    if folded == "script":
        return here.script
    if folded == "global":
        return global_scope(state)
    if folded.isdigit():
        scopes = list(here.chain())
        if int(folded) < len(scopes):
            return scopes[int(folded)]
        raise InvalidRequest(
            f"The scope number '{word}' exceeds the number of active scopes. (Parameter 'scopeID')\n"
            f"Actual value was {word}.",
            word,
            error_id="ArgumentOutOfRange",
            category=ErrorCategory.InvalidArgument,
            exception_type="System.Management.Automation.PSArgumentOutOfRangeException",
        )
    raise InvalidRequest(
        'Cannot process argument because the value of argument "scopeID" is not valid. Change the value of the '
        '"scopeID" argument and run the operation again.',
        word,
        error_id="Argument",
        category=ErrorCategory.InvalidArgument,
        exception_type="System.Management.Automation.PSArgumentException",
    )


def global_scope(state: State) -> Scope:
    """The outermost scope of the shell."""
    return state.globals


def spelled(state: State, key: str) -> str:
    """A variable's name as it was first written."""
    return state.spelling(key)


def split_scope(name: str) -> tuple[str | None, str]:
    """The scope word before a variable's name and the rest: `global:x` -> ("global", "x")."""
    word, colon, rest = name.partition(":")
    if colon and fold(word) in (*_SCOPE_WORDS, "variable"):
        return (None if fold(word) == "variable" else word), rest
    return None, name


def find_variable(state: State, name: str, scope: Scope | None = None) -> PSVariable | None:
    """The variable of that name as code here sees it; in exactly `scope` where that is given."""
    word, name = split_scope(name)
    key = fold(name)
    if word is not None:
        scope = scope_of(state, word)
    owner = scope if scope is not None and key in scope else None
    if scope is None:
        owner = state.scope.owner(key)
        if owner is None and state.scope.find(key) is not MISSING:
            owner = state.scope
    if owner is None and scope is not None and scope.parent is None and state.automatic(scope, key) is not MISSING:
        owner = scope
    return None if owner is None else PSVariable(spelled(state, key) if key in owner else name, owner)


def all_variables(state: State, scope: Scope | None = None) -> Iterator[PSVariable]:
    """The variables that code here sees, automatic ones too, sorted by name; those of exactly `scope` where that is
    given (the automatic ones are the global scope's)."""
    found: dict[str, Scope] = {}
    for owner in (scope,) if scope is not None else state.scope.chain():
        private = owner.extra.private if owner.extra is not None else None
        for key in owner:
            if owner is not state.scope and private and key in private and scope is None:
                continue
            found.setdefault(key, owner)
    if scope is None or scope.parent is None:
        for name in state.variable_names():
            found.setdefault(fold(name), scope or state.scope)
    for key in sorted(found):
        yield PSVariable(spelled(state, key), found[key])


def matching(state: State, pattern: str, scope: Scope | None = None) -> list[PSVariable]:
    """The variables that a name, perhaps with wildcards, means."""
    from lyncshell.values.wildcard import compile_wildcard, has_wildcards, unescape

    if not has_wildcards(pattern):
        found = find_variable(state, unescape(pattern), scope)
        return [] if found is None else [found]
    word, pattern = split_scope(pattern)
    if word is not None:
        scope = scope_of(state, word)
    fits = compile_wildcard(pattern, True)
    return [each for each in all_variables(state, scope) if fits(each.name)]


def option_words(option: Any) -> frozenset[str]:
    """The words of a ScopedItemOptions value."""
    from lyncshell.values.text import to_string

    words = () if option is None else to_string(option).replace(",", " ").split()
    return frozenset(words) - {"None", "Unspecified"}


def not_found(name: str) -> ItemNotFound:
    """No variable has that name."""
    return ItemNotFound(f"Cannot find a variable with the name '{name}'.", name, error_id="VariableNotFound")


def already_exists(name: str) -> ShellError:
    """New-Variable and a name that is taken."""
    return ItemExists(
        f"A variable with name '{name}' already exists.",
        name,
        error_id="VariableAlreadyExists",
        exception_type="System.Management.Automation.SessionStateException",
    )


def not_removable(name: str) -> VariableFailure:
    """Remove-Variable and a read-only or constant variable."""
    return _failure(
        f"Cannot remove variable {name} because it is constant or read-only. If the variable is read-only, try the "
        "operation again specifying the Force option.",
        name,
        "VariableNotRemovable",
    )


def not_made_constant(name: str) -> VariableFailure:
    """-Option Constant and a variable that is there."""
    return _failure(
        f"Existing variable {name} cannot be made constant. Variables can be made constant only at creation time.",
        name,
        "VariableCannotBeMadeConstant",
    )


def _failure(message: str, name: str, error_id: str) -> VariableFailure:
    return VariableFailure(
        message,
        name,
        error_id=error_id,
        category=ErrorCategory.WriteError,
        exception_type="System.Management.Automation.SessionStateUnauthorizedAccessException",
    )


def find_variable_object(state: State, name: str) -> PSVariable | None:
    """`find_variable` for code that knows the name only; automatic variables are copies without a scope."""
    return find_variable(state, name)
