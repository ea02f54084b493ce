"""New-Variable."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.engine.variable_items import (
    PSVariable,
    already_exists,
    find_variable,
    option_words,
    scope_of,
    split_scope,
)
from lyncshell.engine.variables import not_writable
from lyncshell.values.names import fold
from lyncshell.values.text import to_display

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


@cmdlet(
    "New-Variable", module="Microsoft.PowerShell.Utility", should_process=True, confirm_impact="Low",
    output=("System.Management.Automation.PSVariable",),
)  # fmt: skip
class NewVariable(Cmdlet):
    """Makes a variable that is not there yet.

    PS> New-Variable limit 5 -Option ReadOnly; $limit
    5
    """

    Name: str = param(position=0, mandatory=True, by_name=True)
    """The name, without the dollar sign."""
    Value: Any = param(position=1, pipeline=True, by_name=True)
    """The value."""
    Description: str = param()
    """A text about the variable."""
    Option: object = param(type="System.Management.Automation.ScopedItemOptions")
    """ReadOnly, Constant, Private, AllScope or None."""
    Visibility: object = param(type="System.Management.Automation.SessionStateEntryVisibility")
    """Public or Private."""
    Force: Switch = OFF
    """Replaces a variable that is there, even a read-only one."""
    PassThru: Switch = OFF
    """Writes the variable."""
    Scope: str = param()
    """Global, Script, Local, or how many callers the scope is away."""

    def process(self) -> Iterator[PSVariable]:
        word, name = split_scope(self.Name)
        scope = scope_of(self.state, word or self.Scope)
        present = find_variable(self.state, name, scope)
        if present is not None and not self.Force:
            self.error(already_exists(name))
            return
        if present is not None and "Constant" in present.options:
            self.error(not_writable(name))
            return
        if not self.should_process(f"Name: {name} Value: {to_display(self.Value)}", "New variable"):
            return
        variable = PSVariable(name, scope)
        scope.set_raw(variable.key, self.Value)
        self.state.spellings.setdefault(fold(name), name)
        if self.Option is not None:
            variable.set_options(option_words(self.Option))
        if self.Description is not None:
            variable.description = self.Description
        if self.PassThru:
            yield variable
