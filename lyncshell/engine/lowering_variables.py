"""Reading variables: names, scope words and drives."""

from __future__ import annotations

from lyncshell.engine.lowering_fast import local_value
from lyncshell.values.names import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    import _ast as py
    from typing import Any

    from lyncshell.engine.lowering_body import Body, UnitWork
    from lyncshell.language.names import VariablePath

CONSTANTS = {"true": True, "false": False, "null": None}


def variable_name(path: VariablePath, work: UnitWork | None = None) -> str:
    """The key of a variable in its scope; `$PSItem` is `$_`. `work` notes the spelling."""
    name = fold(path.name)
    if work is not None and (name != path.name or name == "psdefaultparametervalues"):
        work.spellings.setdefault(name, path.name)
    return "_" if name == "psitem" else name


def lower_variable(b: Body, node: Any) -> py.expr:
    """`$a`, `$script:a`, `$env:a`"""
    path = node.variable_path
    w = b.w
    if path.drive:
        b.work.calls += 1
        return w.call("drive_item", w.name("v"), w.constant(path.drive), w.constant(path.name))
    name = variable_name(path, b.work)
    if not path.scope:
        if name in CONSTANTS:
            return w.constant(CONSTANTS[name])
        if name == "?":
            return w.call("status", w.name("v"))
        return local_value(b, name) or w.variable(name)
    scope = scope_of(b, path.scope)
    if scope is None:
        return w.variable(name)
    return w.call("scoped", scope, w.constant(name))


def scope_of(b: Body, word: str) -> py.expr | None:
    """The scope that a scope word means as an expression; None for the usual look-up."""
    w = b.w
    if word == "script":
        return w.attribute(w.name("v"), "script")
    if word == "global":
        return w.call("global_scope", w.name("v"))
    if word in ("local", "private"):
        return w.name("v")
    return None
