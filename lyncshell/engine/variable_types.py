"""What scripts see of a PSVariable."""

from __future__ import annotations

from lyncshell.engine.command_types import enum
from lyncshell.engine.variable_items import PSVariable, option_words
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

VARIABLE = declare("System.Management.Automation.PSVariable", base="System.Object")


@VARIABLE.property("string Name {get;}")
def name(self: PSVariable) -> str:
    """The name."""
    return self.name


@VARIABLE.property("string Description {get;set;}")
def description(self: PSVariable) -> str:
    """A text about it."""
    return self.description


@description.setter
def set_description(self: PSVariable, text: str) -> None:
    """Replaces the text."""
    self.description = text


@VARIABLE.property("System.Object Value {get;set;}")
def value(self: PSVariable) -> Any:
    """What it holds."""
    return self.value


@value.setter
def set_value(self: PSVariable, value: Any) -> None:
    """Assigns it."""
    self.set(value)


@VARIABLE.property("System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}")
def visibility(self: PSVariable) -> Any:
    """Public or Private."""
    return enum("SessionStateEntryVisibility", "Public")


@VARIABLE.property("psmoduleinfo Module {get;}")
def module(self: PSVariable) -> Any:
    """The module that has it."""
    return None if self.scope is None else self.scope.session.module


@VARIABLE.property("string ModuleName {get;}")
def module_name(self: PSVariable) -> str:
    """The name of that module."""
    found = module.getter(self)
    return "" if found is None else str(found.name)


@VARIABLE.property("System.Management.Automation.ScopedItemOptions Options {get;set;}")
def options(self: PSVariable) -> Any:
    """ReadOnly, Constant, Private ..."""
    return enum("ScopedItemOptions", " ".join(self.options) or "None")


@options.setter
def set_options(self: PSVariable, value: Any) -> None:
    """Replaces the options."""
    self.set_options(option_words(value))


@VARIABLE.property("System.Collections.ObjectModel.Collection[System.Attribute] Attributes {get;}")
def attributes(self: PSVariable) -> list[Any]:
    """Validations of what is assigned."""
    return list(self.attributes)


@VARIABLE.constructor(
    "psvariable new(string name)",
    "psvariable new(string name, System.Object value)",
    "psvariable new(string name, System.Object value, System.Management.Automation.ScopedItemOptions options)",
)
def new(name: str, value: Any = None, options: Any = None) -> PSVariable:
    """A variable that belongs to no scope yet."""
    return PSVariable(name, None, value, option_words(options))
