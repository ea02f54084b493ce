"""`using module`: loading what a text uses."""

from __future__ import annotations

from lyncshell.errors import ErrorCategory, ParseFailure
from lyncshell.language.source import Extent
from lyncshell.values.names import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.module_objects import Module
    from lyncshell.engine.state import State
    from lyncshell.language.source import Source


def load_used_modules(usings: list[Any], source: Source, state: State) -> list[Module]:
    """The modules of `using module` lines, loaded where they are not. Raises ParseFailure for one that is not there."""
    return [_load(each, source, state) for each in usings]


def _load(using: Any, source: Source, state: State) -> Module:
    from lyncshell.engine.module_loading import find_file, load_file

    name = _name_of(using, state)
    path = find_file(state, _beside(name, source))
    found = _loaded(path, state) if path is not None else state.find_module(name)
    if found is not None:
        return found
    if path is None:
        failure = ParseFailure(
            f"Could not find the module '{name}'.", error_id="ModuleNotFoundDuringParse",
            category=ErrorCategory.ParserError,
        )
        failure.extent = Extent(source, using.start, using.end)
        raise failure
    return load_file(state, path)


def _name_of(using: Any, state: State) -> str:
    """The name or path that a line gives, plain or as a hash literal with ModuleName."""
    if using.name is not None:
        return str(using.name.value)
    table = state.evaluate(using.module_specification, state.scope)
    return str(table.get("ModuleName") or "")


def _beside(name: str, source: Source) -> str:
    """A relative path, taken from the folder of the script."""
    if source.file is None or not name.replace("\\", "/").startswith(("./", "../")):
        return name
    folder = source.file.replace("\\", "/").rpartition("/")[0]
    return f"{folder}/{name}"


def _loaded(path: str, state: State) -> Module | None:
    pending = list(state.modules)
    while pending:
        module = pending.pop()
        if fold(path) in (fold(module.path), fold(str(module.details.get("ManifestPath") or ""))):
            return module
        pending.extend(module.nested)
    return None
