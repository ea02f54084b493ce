"""Set-Variable."""

from __future__ import annotations

from lyncshell.cmdlet import OFF, Cmdlet, Switch, cmdlet, param
from lyncshell.commands.variable.filters import chosen, passes
from lyncshell.engine.variable_items import PSVariable, not_made_constant, option_words, scope_of, split_scope
from lyncshell.errors import ShellError
from lyncshell.values.names import fold
from lyncshell.values.null import MISSING
from lyncshell.values.text import to_display
from lyncshell.values.wildcard import has_wildcards

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


@cmdlet(
    "Set-Variable", module="Microsoft.PowerShell.Utility", should_process=True,
    output=("System.Management.Automation.PSVariable",),
)  # fmt: skip
class SetVariable(Cmdlet):
    """Sets variables, and makes them where they are not there.

    PS> Set-Variable -Name pool -Value pool01; $pool
    pool01
    """

    Name: list[str] = param(position=0, mandatory=True, by_name=True)
    """Names of variables; wildcards are allowed."""
    Value: Any = param(position=1, pipeline=True, by_name=True)
    """The value. From the pipeline, several objects become an array."""
    Include: list[str] = param()
    """Only names that fit one of these patterns."""
    Exclude: list[str] = param()
    """No names that fit one of these patterns."""
    Description: str = param()
    """A text about the variable."""
    Option: object = param(type="System.Management.Automation.ScopedItemOptions")
    """ReadOnly, Constant, Private, AllScope or None."""
    Force: Switch = OFF
    """Sets read-only variables too."""
    Visibility: object = param(type="System.Management.Automation.SessionStateEntryVisibility")
    """Public or Private."""
    PassThru: Switch = OFF
    """Writes the variables."""
    Append: Switch = OFF
    """Adds to the value that is there."""
    Scope: str = param()
    """Global, Script, Local, or how many callers the scope is away."""

    def begin(self) -> None:
        self._given = "Value" in self.bound
        self._values: list[Any] = []

    def process(self) -> None:
        if not self._given and "Value" in self.bound:
            self._values.append(self.Value)

    def end(self) -> Iterator[PSVariable]:
        value: Any = MISSING
        if self._given:
            value = self.Value
        elif self._values:
            value = self._values[0] if len(self._values) == 1 else self._values
        for name in self.Name:
            for variable in self._targets(name):
                if self._set(variable, value) and self.PassThru:
                    yield variable

    def _targets(self, name: str) -> list[PSVariable]:
        found = chosen(self.state, [name], self.Scope or "local", self.Include, self.Exclude)[name]
        if found or has_wildcards(name):
            return found
        word, plain = split_scope(name)
        if not passes(plain, self.Include, self.Exclude):
            return []
        return [PSVariable(plain, scope_of(self.state, word or self.Scope))]

    def _set(self, variable: PSVariable, value: Any) -> bool:
        shown = "" if value is MISSING else to_display(value)
        if not self.should_process(f"Name: {variable.name} Value: {shown}", "Set variable"):
            return False
        try:
            self._store(variable, value)
        except ShellError as error:
            self.error(error)
            return False
        return True

    def _store(self, variable: PSVariable, value: Any) -> None:
        assert variable.scope is not None
        exists = dict.__contains__(variable.scope, variable.key)
        options = None if self.Option is None else option_words(self.Option)
        if exists and options is not None and "Constant" in options and "Constant" not in variable.options:
            raise not_made_constant(variable.name)
        if not exists:
            variable.scope[variable.key] = None if value is MISSING else value
            self.state.spellings.setdefault(fold(variable.name), variable.name)
        elif value is not MISSING:
            variable.set(_joined(variable.value, value) if self.Append else value, force=bool(self.Force))
        if options is not None:
            variable.set_options(options)
        if self.Description is not None:
            variable.description = self.Description


def _joined(old: Any, new: Any) -> list[Any]:
    from lyncshell.values.arrays import enumerate_value

    return [*([] if old is None else enumerate_value(old)), *enumerate_value(new)]
