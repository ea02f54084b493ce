"""Variables: scopes, sessions of scopes, and what guards a variable.

A scope is a dict of folded name -> value with a link to the scope it was called from: reading a name that is not there
walks the links, assigning always writes here. That is PowerShell's dynamic scoping at the price of a dict. What only
some scopes have (functions, aliases, private and guarded variables, strict mode) sits in `extra`, and a scope with a
guarded variable changes its class to `GuardedScope`, so that the others pay nothing.
"""

from __future__ import annotations

from lyncshell.errors import VariableFailure
from lyncshell.values.null import MISSING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from lyncshell.engine.command import Command
    from lyncshell.engine.module_objects import Module
    from lyncshell.engine.state import State
    from lyncshell.engine.streams import Sinks
    from lyncshell.values.typesystem import TypeInfo

# Set by the call itself; found in the nearest scope of a call, never inherited through a plain dict entry.
FRAME_NAMES = frozenset(
    {"args", "input", "myinvocation", "psboundparameters", "pscmdlet", "psscriptroot", "pscommandpath"}
)
# What a script may not assign, whatever the scope.
CONSTANT_NAMES = frozenset(
    {
        "true", "false", "host", "pid", "home", "pshome", "psversiontable", "shellid", "executioncontext", "?",
        "psculture", "psuiculture", "psedition", "islinux", "iswindows", "ismacos", "iscoreclr", "error",
    }
)  # fmt: skip

_get = dict.get
_set = dict.__setitem__


class SessionState:
    """The scopes of the shell itself or of one module: `root` the outermost, `current` the one that runs now.

    A script block belongs to the session it was made in: called from anywhere, its scope is put on that session's
    current one.
    """

    __slots__ = ("current", "module", "root", "state")
    PS_TYPE = "System.Management.Automation.SessionState"

    def __init__(self, state: State, module: Module | None = None) -> None:
        self.state = state
        self.module = module
        self.root: Scope
        self.current: Scope


class Extra:
    """What few scopes have. `strict` is the strict mode level that was set here (None: nothing was set); `types` are
    the classes and enums defined here, by folded name, `namespaces` what `using namespace` named."""

    __slots__ = (
        "aliases", "functions", "guards", "namespaces", "private", "private_functions", "strict", "types",
    )  # fmt: skip

    def __init__(self) -> None:
        self.functions: dict[str, Command] | None = None
        self.aliases: dict[str, Command] | None = None
        self.private: set[str] | None = None
        self.private_functions: set[str] | None = None
        self.guards: dict[str, Guard] | None = None
        self.strict: float | None = None
        self.types: dict[str, TypeInfo] | None = None
        self.namespaces: list[str] | None = None


class Scope(dict[str, "Any"]):
    """Variables of one call, by folded name.

    `session` is the session it belongs to, `script` the nearest scope of a script file or module (`$script:`),
    `frame` the call that made it (None for a scope that is no call's), `sinks` where the streams of what runs in it
    lead.
    """

    __slots__ = ("extra", "frame", "parent", "script", "session", "sinks")

    def __init__(self, parent: Scope | None, session: SessionState, sinks: Sinks, frame: Any = None) -> None:
        self.parent = parent
        self.session = session
        self.sinks = sinks
        self.frame = frame
        self.extra: Extra | None = None
        self.script: Scope = self if parent is None else parent.script

    def __missing__(self, name: str) -> Any:
        """The value of a variable that is not set here: a caller's, an automatic one, None (strict mode: an error)."""
        if name in FRAME_NAMES:
            value = self.frame_value(name)
            if value is not MISSING:
                return value
        scope = self.parent
        while scope is not None:
            value = _get(scope, name, MISSING)
            if value is not MISSING:
                extra = scope.extra
                if extra is None or extra.private is None or name not in extra.private:
                    return value
            scope = scope.parent
        value = self.session.state.automatic(self, name)
        if value is MISSING:
            if self.session.state.strict_was_set and self.strict_level() >= 1:
                raise undefined(name)
            return None
        return value

    def find(self, name: str) -> Any:
        """The value of a variable as code here sees it, MISSING where there is none."""
        if name in FRAME_NAMES:
            value = self.frame_value(name)
            if value is not MISSING:
                return value
        owner = self.owner(name)
        if owner is not None:
            return _get(owner, name)
        return self.session.state.automatic(self, name)

    def owner(self, name: str) -> Scope | None:
        """The scope whose variable of that name code here sees, None where there is none."""
        if name in self:
            return self
        scope = self.parent
        while scope is not None:
            if name in scope:
                extra = scope.extra
                if extra is None or extra.private is None or name not in extra.private:
                    return scope
            scope = scope.parent
        return None

    def frame_value(self, name: str) -> Any:
        """What the nearest call says of `$args`, `$MyInvocation` and the like; MISSING where none does."""
        scope: Scope | None = self
        while scope is not None:
            value = _get(scope, name, MISSING)
            if value is not MISSING:
                return value
            if scope.frame is not None:
                value = scope.frame.automatic(name)
                if value is not MISSING:
                    _set(scope, name, value)
                    return value
            scope = scope.parent
        return MISSING

    def more(self) -> Extra:
        """`extra`, made when it is not there."""
        extra = self.extra
        if extra is None:
            extra = self.extra = Extra()
        return extra

    def guard(self, name: str) -> Guard | None:
        """What guards a variable of this scope."""
        extra = self.extra
        return None if extra is None or extra.guards is None else extra.guards.get(name)

    def set_guard(self, name: str, guard: Guard | None) -> None:
        """Guards a variable of this scope from now on; None removes the guard."""
        extra = self.more()
        if extra.guards is None:
            extra.guards = {}
        if guard is None:
            extra.guards.pop(name, None)
        else:
            extra.guards[name] = guard
            self.__class__ = GuardedScope

    def set_raw(self, name: str, value: Any) -> None:
        """Sets a variable whatever guards it."""
        _set(self, name, value)

    def hide(self, name: str) -> None:
        """Makes a variable private: scopes below do not see it."""
        extra = self.more()
        if extra.private is None:
            extra.private = set()
        extra.private.add(name)

    def strict_level(self) -> float:
        """The level of strict mode that holds here, 0 when it is off."""
        scope: Scope | None = self
        while scope is not None:
            extra = scope.extra
            if extra is not None and extra.strict is not None:
                return extra.strict
            scope = scope.parent
        return 0

    def chain(self) -> Iterator[Scope]:
        """This scope and those around it, innermost first."""
        scope: Scope | None = self
        while scope is not None:
            yield scope
            scope = scope.parent

    def __eq__(self, other: object) -> bool:
        return self is other

    def __ne__(self, other: object) -> bool:
        return self is not other

    __hash__ = object.__hash__  # type: ignore[assignment]


class GuardedScope(Scope):
    """A scope in which some variable has a type, validation, or may not be written."""

    __slots__ = ()

    def __setitem__(self, name: str, value: Any) -> None:
        guards = self.extra.guards if self.extra is not None else None
        guard = guards.get(name) if guards else None
        if guard is not None:
            value = guard.accept(name, value)
        _set(self, name, value)


class Guard:
    """What a variable is besides a value.

    `type` converts what is assigned (an object with `convert(value)`), `attributes` are validations and
    transformations in the order written, `options` is a set of the words of ScopedItemOptions.
    """

    __slots__ = ("attributes", "description", "options", "type")

    def __init__(
        self,
        type: Any = None,
        attributes: tuple[Any, ...] = (),
        options: frozenset[str] = frozenset(),
        description: str = "",
    ) -> None:
        self.type = type
        self.attributes = attributes
        self.options = options
        self.description = description

    @property
    def read_only(self) -> bool:
        """Whether assignment is refused."""
        return "ReadOnly" in self.options or "Constant" in self.options

    def accept(self, name: str, value: Any) -> Any:
        """The value to store. Raises VariableFailure, CannotConvert."""
        if self.read_only:
            raise not_writable(name)
        if self.type is not None:
            value = self.type.convert(value)
        for attribute in self.attributes:
            value = attribute.accept(name, value)
        return value


def not_writable(name: str) -> VariableFailure:
    """The error of assigning a read-only or constant variable."""
    return _failure(
        f"Cannot overwrite variable {name} because it is read-only or constant.", name, "VariableNotWritable"
    )


def undefined(name: str) -> VariableFailure:
    """The error of reading a variable that is not set, in strict mode."""
    return VariableFailure(
        f"The variable '${name}' cannot be retrieved because it has not been set.",
        name,
        error_id="VariableIsUndefined",
        exception_type="System.Management.Automation.RuntimeException",
    )


def _failure(message: str, name: str, error_id: str) -> VariableFailure:
    from lyncshell.errors import ErrorCategory

    return VariableFailure(
        message,
        name,
        error_id=error_id,
        category=ErrorCategory.WriteError,
        exception_type="System.Management.Automation.SessionStateUnauthorizedAccessException",
    )


def not_removable(name: str) -> VariableFailure:
    """The error of removing a constant variable, or a read-only one without force."""
    return _failure(
        f"Cannot remove variable {name} because it is constant or read-only. If the variable is read-only, try the "
        "operation again specifying the Force option.",
        name,
        "VariableNotRemovable",
    )
