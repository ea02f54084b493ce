"""What generated code does with variables beyond reading and storing in its own scope."""

from __future__ import annotations

from lyncshell.engine.variables import not_writable
from lyncshell.errors import InvalidRequest
from lyncshell.values.null import AUTOMATION_NULL, MISSING
from lyncshell.values.objects import Reference

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from lyncshell.engine.variables import Scope

    Step = Callable[[Any], Any]


def assign(v: Scope, name: str, value: Any) -> Any:
    """`($x = value)`: the value that was stored."""
    v[name] = value
    return dict.get(v, name)


def scoped(scope: Scope, name: str) -> Any:
    """`$script:x`, `$global:x`, `$local:x`: the variable of that scope only."""
    value = scope.get(name, MISSING)
    if value is not MISSING:
        return value
    state = scope.session.state
    value = state.automatic(scope, name) if scope is state.globals else MISSING
    if value is MISSING:
        if state.strict_was_set and scope.strict_level() >= 1:
            from lyncshell.engine.variables import undefined

            raise undefined(name)
        return None
    return value


def global_scope(v: Scope) -> Scope:
    """The scope of `$global:x`."""
    return v.session.state.globals


def refuse(name: str, value: Any) -> None:
    """An assignment to `$true`, `$PID` and the like."""
    raise not_writable(name)


def step(v: Scope, name: str, function: Step, post: bool) -> Any:
    """`$x++` and its kin where their value is asked for."""
    before = v[name]
    after = function(before)
    v[name] = after
    return _result(before, after, post)


def step_scoped(scope: Scope, name: str, function: Step, post: bool) -> Any:
    """`$script:x++` where its value is asked for."""
    before = scoped(scope, name)
    after = function(before)
    scope[name] = after
    return _result(before, after, post)


def _result(before: Any, after: Any, post: bool) -> Any:
    if not post:
        return after
    return 0 if before is None or before is AUTOMATION_NULL else before


def drive_item(v: Scope, drive: str, name: str) -> Any:
    """`$env:x`, `${function:x}`"""
    return v.session.state.providers.get_variable(f"{drive}:{name}")


def set_drive_item(v: Scope, drive: str, name: str, value: Any) -> None:
    """`$env:x = value`"""
    v.session.state.providers.set_variable(f"{drive}:{name}", None if value is AUTOMATION_NULL else value)


def step_drive_item(v: Scope, drive: str, name: str, function: Step, post: bool) -> Any:
    """`$env:x++`"""
    before = drive_item(v, drive, name)
    after = function(before)
    set_drive_item(v, drive, name, after)
    return _result(before, after, post)


def keep_under(v: Scope) -> Any:
    """What `$_` is in this very scope."""
    return v.get("_", MISSING)


def restore_under(v: Scope, before: Any) -> None:
    """Puts `$_` back to what `keep_under` found."""
    if before is MISSING:
        v.pop("_", None)
    else:
        v["_"] = before


class VariableReference(Reference):
    """`[ref]$x`: reads and writes the variable in the scope that has it."""

    __slots__ = ("name", "scope")

    def __init__(self, scope: Scope, name: str) -> None:
        super().__init__()
        self.scope = scope
        self.name = name

    def get(self) -> Any:
        return dict.get(self.scope, self.name)

    def set(self, value: Any) -> None:
        self.scope[self.name] = value


def reference(v: Scope, path: str) -> Reference:
    """`[ref]$x`. Raises InvalidRequest for a variable that is not there."""
    from lyncshell.engine.lowering_variables import variable_name
    from lyncshell.language.names import VariablePath

    parsed = VariablePath(path)
    name = variable_name(parsed)
    if name == "null":
        return Reference()
    owner: Scope | None = v.owner(name)
    if parsed.scope == "global":
        owner = global_scope(v) if name in global_scope(v) else None
    elif parsed.scope == "script":
        owner = v.script if name in v.script else None
    if owner is None:
        raise InvalidRequest(
            "[ref] cannot be applied to a variable that does not exist.", path, error_id="NonExistingVariableReference"
        )
    return VariableReference(owner, name)
