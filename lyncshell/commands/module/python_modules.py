"""Modules that are packages of Python commands: PowerShell's own, and those that installed packages announce."""

from __future__ import annotations

from lyncshell.engine.core_modules import core_module_names
from lyncshell.engine.module_objects import Module
from lyncshell.values.names import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from lyncshell.engine.state import State

# The domain's module under its names in Lync Server and in Skype for Business Server.
_SAME = (frozenset(("lync", "skypeforbusiness")),)
_SHOWN = {"lync": ("Lync", "SkypeForBusiness")}


def python_module(state: State, name: str) -> Module | None:
    """The module of Python commands of that name, not necessarily imported."""
    name = _stem(name)
    folded = fold(name)
    names = next((same for same in _SAME if folded in same), frozenset((folded,)))
    for known in (*core_module_names(), *(index.module_name for index in state.table.announced())):
        if fold(known) in names:
            return _made(state, name if fold(known) != folded else known, known)
    return None


def python_modules(state: State) -> Iterator[Module]:
    """All of them."""
    for known in (*core_module_names(), *(index.module_name for index in state.table.announced())):
        for name in _SHOWN.get(fold(known), (known,)):
            yield _made(state, name, known)


def names_of_module(name: str) -> tuple[str, ...]:
    """The names under which a module is known."""
    return _SHOWN.get("lync", (name,)) if fold(name) in _SAME[0] else (name,)


def _stem(name: str) -> str:
    """The name of the product's module where a path leads to its manifest in the product's folder."""
    stem = name.replace("/", "\\").rpartition("\\")[2]
    if stem != name and fold(stem).endswith(".psd1") and fold(stem[:-5]) in _SAME[0]:
        return stem[:-5]
    return name


def _made(state: State, name: str, known: str) -> Module:
    module = Module(state, name, known, "Binary")
    module.version = "7.0.0.0"
    module.set_cmdlets(each for each in state.table.cmdlets() if fold(each.module_name) == fold(known))
    return module
