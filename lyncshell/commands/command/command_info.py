"""What `Get-Command -ShowCommandInfo` writes: a command and its parameters as plain objects."""

from __future__ import annotations

from lyncshell.engine.command_syntax import ordered_sets, parameters_of_set
from lyncshell.engine.parameters import ALL_SETS
from lyncshell.values.objects import PSCustomObject

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.command import Command
    from lyncshell.engine.parameters import CommandMetadata, Parameter, SetEntry


def command_info(command: Command) -> PSCustomObject:
    """The command as the object that Show-Command of Windows PowerShell reads."""
    metadata = command.metadata
    sets = [] if metadata is None else [_set(metadata, name) for name in ordered_sets(metadata)]
    return PSCustomObject({
        "Name": command.name, "ModuleName": command.module_name,
        "Module": PSCustomObject({"Name": command.module_name}), "CommandType": command.kind,
        "Definition": command.definition, "ParameterSets": sets,
    })  # fmt: skip


def _set(metadata: CommandMetadata, name: str) -> PSCustomObject:
    parameters = [_parameter(*pair) for pair in parameters_of_set(metadata, name)]
    default = name == metadata.default_set and name != ALL_SETS
    return PSCustomObject({"Name": name, "IsDefault": default, "Parameters": parameters})


def _parameter(parameter: Parameter, entry: SetEntry) -> PSCustomObject:
    kind: Any = parameter.type
    name = "System.Object" if kind is None else kind.full_name
    return PSCustomObject({
        "Name": parameter.name, "IsMandatory": entry.mandatory, "ValueFromPipeline": entry.pipeline,
        "Position": -(2**31) if entry.position is None else entry.position,
        "ParameterType": PSCustomObject({"FullName": name, "IsArray": name.endswith("[]")}),
    })  # fmt: skip
