"""What the alias commands share: looking aliases up, making them, their errors."""

from __future__ import annotations

from lyncshell.engine.command import AliasCommand
from lyncshell.engine.variable_items import option_words, scope_of
from lyncshell.errors import ErrorCategory, ItemExists, ItemNotFound, ShellError, VariableFailure
from lyncshell.values.names import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from lyncshell.engine.state import State


def aliases_of(state: State, scope: str | None = None) -> list[AliasCommand]:
    """The aliases that are seen here, or those of one scope, sorted by name."""
    if not scope:
        found: Iterable[AliasCommand] = state.table.aliases()
    else:
        place = scope_of(state, scope)
        own = (place.extra.aliases if place.extra is not None else None) or {}
        found = [each for each in own.values() if isinstance(each, AliasCommand)]
        if place.parent is None:
            known = {fold(each.name) for each in found}
            found += [each for key, each in state.table.start_aliases().items() if key not in known]
    return sorted(found, key=lambda alias: fold(alias.name))


def make(state: State, alias: AliasCommand, scope: str | None, *, force: bool) -> None:
    """Sets an alias in a scope. Raises VariableFailure for one that may not be replaced."""
    place = scope_of(state, scope)
    present = state.table.find_alias(alias.name)
    if present is not None and ("Constant" in present.options or ("ReadOnly" in present.options and not force)):
        raise _failure(
            f"Alias is not writeable because alias {alias.name} is read-only or constant and cannot be written to.",
            alias.name,
            "AliasNotWritable",
        )
    if present is not None and "AllScope" in present.options and "AllScope" not in alias.options:
        raise _failure(
            f"The AllScope option cannot be removed from the alias '{alias.name}'.",
            alias.name,
            "AliasAllScopeOptionCannotBeRemoved",
        )
    state.table.set_alias(alias, place)


def missing(name: str) -> ItemNotFound:
    """No alias has that name."""
    return ItemNotFound(
        f"This command cannot find a matching alias because an alias with the name '{name}' does not exist.",
        name,
        error_id="ItemNotFoundException",
    )


def missing_definition(name: str) -> ItemNotFound:
    """No alias stands for that command."""
    return ItemNotFound(
        f"This command cannot find a matching alias because an alias with the definition '{name}' does not exist.",
        name,
        error_id="ItemNotFoundException",
    )


def already_exists(name: str) -> ShellError:
    """New-Alias and a name that is taken."""
    return ItemExists(
        f"The alias is not allowed, because an alias with the name '{name}' already exists.",
        name,
        error_id="AliasAlreadyExists",
        exception_type="System.Management.Automation.SessionStateException",
    )


def not_removable(name: str) -> VariableFailure:
    """A read-only or constant alias."""
    return _failure(
        f"Alias was not removed because alias {name} is constant or read-only.", name, "AliasNotRemovable"
    )


def _failure(message: str, name: str, error_id: str) -> VariableFailure:
    return VariableFailure(
        message,
        name,
        error_id=error_id,
        category=ErrorCategory.WriteError,
        exception_type="System.Management.Automation.SessionStateUnauthorizedAccessException",
    )


def made(cmdlet: Any) -> Iterator[AliasCommand]:
    """Makes the alias that the parameters of New-Alias or Set-Alias describe; writes it with -PassThru."""
    alias = AliasCommand(cmdlet.Name, cmdlet.Value, option_words(cmdlet.Option), cmdlet.Description)
    try:
        make(cmdlet.state, alias, cmdlet.Scope, force=bool(cmdlet.Force))
    except ShellError as error:
        cmdlet.error(error)
        return
    if cmdlet.PassThru:
        yield alias
