"""The parameters that every cmdlet and advanced function has besides its own (about_CommonParameters)."""

from __future__ import annotations

from lyncshell.engine.parameters import ALL, Parameter, Range
from lyncshell.values.names import fold

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lyncshell.engine.parameters import CommandMetadata

_ACTION = "System.Management.Automation.ActionPreference"


def _parameter(name: str, type: str, alias: str = "") -> Parameter:
    parameter = Parameter(
        name,
        type,
        aliases=(alias,) if alias else (),
        is_switch=type == "switch",
        validations=(Range(0, 2147483647),) if name == "OutBuffer" else (),
    )
    parameter.mask = ALL
    for entry in parameter.sets.values():
        entry.mask = ALL
    return parameter


COMMON = (
    _parameter("Verbose", "switch", "vb"),
    _parameter("Debug", "switch", "db"),
    _parameter("ErrorAction", _ACTION, "ea"),
    _parameter("WarningAction", _ACTION, "wa"),
    _parameter("InformationAction", _ACTION, "infa"),
    _parameter("ProgressAction", _ACTION, "proga"),
    _parameter("ErrorVariable", "string", "ev"),
    _parameter("WarningVariable", "string", "wv"),
    _parameter("InformationVariable", "string", "iv"),
    _parameter("OutVariable", "string", "ov"),
    _parameter("OutBuffer", "int", "ob"),
    _parameter("PipelineVariable", "string", "pv"),
)
SHOULD_PROCESS = (_parameter("WhatIf", "switch", "wi"), _parameter("Confirm", "switch", "cf"))
PAGING = (_parameter("IncludeTotalCount", "switch"), _parameter("Skip", "ulong"), _parameter("First", "ulong"))

COMMON_NAMES = frozenset(parameter.name for parameter in COMMON)


def common_of(metadata: CommandMetadata) -> tuple[Parameter, ...]:
    """The common parameters that a command has."""
    if not metadata.common_parameters:
        return ()
    found: tuple[Parameter, ...] = COMMON
    if metadata.supports_should_process:
        found += SHOULD_PROCESS
    if metadata.supports_paging:
        found += PAGING
    return found


def lookup_of(metadata: CommandMetadata) -> dict[str, Parameter]:
    """Folded name or alias -> parameter, the command's own before the common ones."""
    found = dict(metadata.folded)
    common = common_of(metadata)
    for parameter in common:
        found.setdefault(parameter.folded, parameter)
    for parameter in common:
        for alias in parameter.aliases:
            found.setdefault(fold(alias), parameter)
    return found
