"""What a command declares about its parameters: the same classes for `param()` of functions and for Python cmdlets.

A `CommandMetadata` is all that the binder, Get-Command and Get-Help know of a command. Parameter sets are bits:
`CommandMetadata` gives each set name one bit, and a parameter (or a set entry) that belongs to all sets has `ALL`.
The rules are those of System.Management.Automation.CommandMetadata and CompiledCommandParameter.
"""

from __future__ import annotations

from lyncshell.engine.parameter_validation import (
    Count,
    Length,
    NotNull,
    NotNullOrEmpty,
    NotNullOrWhiteSpace,
    Pattern,
    Range,
    Script,
    Set,
    Validation,
)
from lyncshell.values.names import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from lyncshell.values.typesystem import TypeInfo

__all__ = [
    "ALL",
    "ALL_SETS",
    "Argument",
    "CommandMetadata",
    "Count",
    "Length",
    "NotNull",
    "NotNullOrEmpty",
    "NotNullOrWhiteSpace",
    "Parameter",
    "Pattern",
    "Range",
    "Script",
    "Set",
    "SetEntry",
    "Validation",
]

ALL = 0xFFFFFFFF
ALL_SETS = "__AllParameterSets"


class Argument:
    """One argument of a call: a parameter name (without its dash), a value, or both (`-Name:value`).

    `name` is None for a value that stands alone; `has_value` is False for a name that stands alone (the value may be
    the next argument); `attached` says that the value was given with a colon; `splatted` that it came from `@args` or
    `@hash`; `extent` is where it was written and `text` how (`-Name:`), for `$args` of a simple function.
    """

    __slots__ = ("attached", "extent", "has_value", "name", "splatted", "text", "value")

    def __init__(
        self,
        name: str | None,
        value: Any = None,
        has_value: bool = False,
        extent: object = None,
        splatted: bool = False,
        *,
        attached: bool = False,
        text: str = "",
    ) -> None:
        self.name = name
        self.value = value
        self.has_value = has_value
        self.extent = extent
        self.splatted = splatted
        self.attached = attached
        self.text = text

    def __repr__(self) -> str:
        return f"Argument({self.name!r}, {self.value!r})"


class SetEntry:
    """What a parameter is in one parameter set."""

    __slots__ = ("by_name", "help", "mandatory", "mask", "pipeline", "position", "remaining")

    def __init__(
        self,
        position: int | None = None,
        mandatory: bool = False,
        pipeline: bool = False,
        by_name: bool = False,
        remaining: bool = False,
        help: str | None = None,
    ) -> None:
        self.position = position
        self.mandatory = mandatory
        self.pipeline = pipeline
        self.by_name = by_name
        self.remaining = remaining
        self.help = help
        self.mask = 0


class Parameter:
    """One parameter of a command.

    `type_name` is the PowerShell name of its type ("" = any object); `script` says that it belongs to a function, so
    that values convert as a cast does. `transformations` are callables `(value) -> value` that run first, in order.
    `default` is the value of a cmdlet's parameter that nobody bound; functions keep their default expression elsewhere.
    `late` puts it behind -WhatIf and -Confirm in the syntax, where PowerShell has the parameters of a provider.
    `shown_type` is the type that the syntax names where it is not `type_name`.
    """

    __slots__ = (
        "_type", "aliases", "allow_empty_collection", "allow_empty_string", "allow_null", "default", "dont_show",
        "folded", "is_switch", "late", "mandatory", "mask", "name", "origin", "script", "sets", "shown_type",
        "transformations",
        "type_name", "validations",
    )  # fmt: skip

    def __init__(
        self,
        name: str,
        type: TypeInfo | str | None = None,
        *,
        aliases: Iterable[str] = (),
        sets: dict[str, SetEntry] | None = None,
        validations: Iterable[Validation] = (),
        transformations: Iterable[Callable[[Any], Any]] = (),
        default: Any = None,
        is_switch: bool = False,
        allow_null: bool = False,
        allow_empty_string: bool = False,
        allow_empty_collection: bool = False,
        dont_show: bool = False,
        script: bool = False,
        late: bool = False,
        origin: object = None,
        shown_type: str = "",
    ) -> None:
        self.name = name
        self.folded = fold(name)
        self._type: TypeInfo | None = None
        self.type_name = ""
        if isinstance(type, str):
            self.type_name = type
        elif type is not None:
            self._type = type
            self.type_name = type.full_name
        self.aliases = tuple(aliases)
        self.sets = sets if sets else {ALL_SETS: SetEntry()}
        self.validations = tuple(validations)
        self.transformations = tuple(transformations)
        self.default = default
        self.is_switch = is_switch
        self.allow_null = allow_null
        self.allow_empty_string = allow_empty_string
        self.allow_empty_collection = allow_empty_collection
        self.dont_show = dont_show
        self.script = script
        self.late = late
        self.origin = origin
        self.shown_type = shown_type
        self.mask = 0
        self.mandatory = any(entry.mandatory for entry in self.sets.values())

    @property
    def type(self) -> TypeInfo | None:
        """The type that values are converted to; None where any object will do. Raises TypeNotFound."""
        if self._type is None and self.type_name:
            from lyncshell.values.typesystem import need_type

            self._type = need_type(self.type_name)
        return self._type

    def entries(self, mask: int) -> list[SetEntry]:
        """The set entries that count while the sets of `mask` are possible."""
        return [entry for entry in self.sets.values() if entry.mask & mask]

    def entry(self, mask: int) -> SetEntry | None:
        """The entry of one parameter set."""
        for entry in self.sets.values():
            if entry.mask & mask:
                return entry
        return None

    @property
    def takes_pipeline(self) -> bool:
        """Whether some set binds it from pipeline input."""
        return any(entry.pipeline or entry.by_name for entry in self.sets.values())

    def __repr__(self) -> str:
        return f"Parameter({self.name!r}, {self.type_name!r})"


class CommandMetadata:
    """All that is declared about a command.

    `id_name` ends its FullyQualifiedErrorIds (the function's name, or the .NET name of a cmdlet's class). `simple`
    marks a function without CmdletBinding and without Parameter attributes: surplus arguments go to `$args`.
    `dynamic` is called with the values bound so far and gives more parameters (`dynamicparam`).
    """

    __slots__ = (
        "_folded",
        "binder",
        "common_parameters",
        "confirm_impact",
        "default_mask",
        "default_set",
        "dynamic",
        "id_name",
        "name",
        "output_types",
        "parameters",
        "positional_binding",
        "set_masks",
        "simple",
        "supports_paging",
        "supports_should_process",
    )  # fmt: skip

    def __init__(
        self,
        name: str,
        parameters: Iterable[Parameter] = (),
        *,
        default_set: str = "",
        supports_should_process: bool = False,
        supports_paging: bool = False,
        confirm_impact: str = "Medium",
        positional_binding: bool = True,
        common_parameters: bool = True,
        simple: bool = False,
        output_types: Iterable[str] = (),
        id_name: str | None = None,
        dynamic: Callable[[Any], Iterable[Parameter]] | None = None,
    ) -> None:
        self.name = name
        self.id_name = id_name or name
        self.parameters: dict[str, Parameter] = {parameter.name: parameter for parameter in parameters}
        self.default_set = default_set
        self.supports_should_process = supports_should_process
        self.supports_paging = supports_paging
        self.confirm_impact = confirm_impact
        self.positional_binding = positional_binding
        self.common_parameters = common_parameters
        self.simple = simple
        self.output_types = tuple(output_types)
        self.dynamic = dynamic
        self.set_masks: dict[str, int] = {}
        self._folded: dict[str, Parameter] | None = None
        self.binder: Any = None
        if positional_binding:
            place_in_order(self.parameters.values())
        self._number_sets()
        self.default_mask = self.set_masks.get(fold(default_set), 0) if default_set else 0

    def _number_sets(self) -> None:
        for parameter in self.parameters.values():
            self.number(parameter)
        if self.default_set and self.default_set != ALL_SETS:
            self.set_masks.setdefault(fold(self.default_set), 1 << len(self.set_masks))

    def number(self, parameter: Parameter) -> None:
        """Gives a parameter's set entries their bits."""
        mask = 0
        for name, entry in parameter.sets.items():
            if name == ALL_SETS:
                entry.mask = ALL
            else:
                entry.mask = self.set_masks.setdefault(fold(name), 1 << len(self.set_masks))
            mask |= entry.mask
        parameter.mask = mask

    @property
    def folded(self) -> dict[str, Parameter]:
        """Folded name or alias -> parameter; the command's own parameters, not the common ones."""
        found = self._folded
        if found is None:
            found = self._folded = {}
            for parameter in self.parameters.values():
                found[parameter.folded] = parameter
            for parameter in self.parameters.values():
                for alias in parameter.aliases:
                    found.setdefault(fold(alias), parameter)
        return found

    def set_names(self) -> list[str]:
        """The names of the parameter sets in the order of their declaration; ALL_SETS alone where there are none."""
        names: dict[str, str] = {}
        for parameter in self.parameters.values():
            for name in parameter.sets:
                if name != ALL_SETS:
                    names.setdefault(fold(name), name)
        if self.default_set and self.default_set != ALL_SETS:
            names.setdefault(fold(self.default_set), self.default_set)
        return list(names.values()) or [ALL_SETS]

    def set_name(self, mask: int) -> str:
        """The name of the set that `mask` stands for; the default set's, or ALL_SETS, where it is no single set."""
        if mask != ALL and mask & (mask - 1) == 0:
            for name in self.set_names():
                if self.set_masks.get(fold(name)) == mask:
                    return name
        return self.default_set or ALL_SETS


def place_in_order(parameters: Iterable[Parameter]) -> None:
    """Gives the parameters of a function their positions: in the order of declaration, without the switches, unless
    one of them has a position or a parameter set of its own."""
    found = [parameter for parameter in parameters if parameter.script]
    for parameter in found:
        entry = parameter.sets.get(ALL_SETS)
        if entry is None or len(parameter.sets) > 1 or entry.position is not None:
            return
    position = 0
    for parameter in found:
        if not parameter.is_switch:
            parameter.sets[ALL_SETS].position = position
            position += 1
