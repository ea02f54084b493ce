"""Declared parameters against what PowerShell says of its own commands.

The facts lie beside the project (`../shared/reference/powershell/commands.json`) and are no part of it: without them
there is nothing to compare and the test is skipped. What we declare must be as PowerShell has it; what we lack is
printed (`pytest -rP`), and is no failure.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from lyncshell.commands.index import COMMANDS
from lyncshell.engine.command import CmdletCommand
from lyncshell.engine.command_syntax import type_text
from lyncshell.engine.parameters import ALL_SETS, CommandMetadata, Parameter, SetEntry
from lyncshell.values.names import fold

FACTS = Path(__file__).parents[3] / "shared" / "reference" / "powershell" / "commands.json"
# Parameters that PowerShell adds through the file system's provider and the facts do not list.
PROVIDER = frozenset(
    (
        "file", "directory", "hidden", "readonly", "system", "encoding", "raw", "delimiter", "wait", "stream",
        "nonewline", "asbytestream", "olderthan", "newerthan", "attributes", "followsymlink",
    )
)  # fmt: skip
# Parameters of Windows PowerShell 5.1 that PowerShell 7 dropped, or that PowerShell has on Windows only; scripts of our
# users have them.
WINDOWS_ONLY = frozenset(("New-PSDrive:Persist", "New-Object:ComObject", "Select-Object:UsePowerShell")) | {
    f"New-PSSessionOption:{name}"
    for name in (
        "MaximumRedirection", "NoCompression", "NoMachineProfile", "Culture", "UICulture", "ProxyAccessType",
        "SkipRevocationCheck", "OperationTimeout", "OpenTimeout", "CancelTimeout", "IdleTimeout",
    )
}  # fmt: skip


def facts() -> dict[str, Any]:
    """PowerShell's own description of its commands."""
    if not FACTS.exists():
        pytest.skip("the reference is not there")
    return dict(json.loads(FACTS.read_text(encoding="utf-8")))


def known_commands() -> list[str]:
    """Our commands that PowerShell has too."""
    if not FACTS.exists():
        return []
    return sorted(name for name in COMMANDS if name in facts())


@pytest.mark.parametrize("name", known_commands())
def test_declared_parameters_are_powershells(name: str) -> None:
    """Every declared parameter has PowerShell's type, position, pipeline binding and aliases in the sets they share."""
    metadata = CmdletCommand(name, COMMANDS[name]).metadata
    described = facts()[name]
    wrong = list(_differences(name, metadata, described["sets"]))
    for text in _lacking(metadata, described["sets"]):
        print(f"{name}: lacks {text}")
    if fold(described.get("default_set", "")) != fold(metadata.default_set) and len(metadata.set_masks) > 1:
        wrong.append(f"the default set is {described.get('default_set')!r}, declared {metadata.default_set!r}")
    assert not wrong, "\n".join(wrong)


def _differences(name: str, metadata: CommandMetadata, sets: dict[str, dict[str, str]]) -> list[str]:
    found: list[str] = []
    for parameter in metadata.parameters.values():
        entries = {each: parts[parameter.name] for each, parts in sets.items() if parameter.name in parts}
        if not entries:
            if fold(parameter.name) not in PROVIDER and f"{name}:{parameter.name}" not in WINDOWS_ONLY:
                found.append(f"-{parameter.name} is no parameter of PowerShell's")
            continue
        found += _differing_entries(parameter, entries, sets)
    return found


def _differing_entries(parameter: Parameter, entries: dict[str, str], sets: dict[str, Any]) -> list[str]:
    found: list[str] = []
    for set_name, entry in parameter.sets.items():
        for known, text in entries.items():
            if set_name not in (ALL_SETS, known):
                continue
            if set_name == ALL_SETS and len(entries) != len(sets) and known != ALL_SETS:
                continue
            found += [f"-{parameter.name} ({known}): {why}" for why in _differing(parameter, entry, text)]
    return found


def _differing(parameter: Parameter, entry: SetEntry, text: str) -> list[str]:
    words = [word.strip() for word in text.split(", ")]
    told = {
        "mandatory": entry.mandatory,
        "pipeline": entry.pipeline,
        "by name": entry.by_name,
        "remaining": entry.remaining,
    }
    found = [f"{word}: declared {is_so}" for word, is_so in told.items() if is_so != (word in words)]
    position = next((int(word.split()[1]) for word in words if word.startswith("position ")), None)
    if position != entry.position:
        found.append(f"position {position}: declared {entry.position}")
    if (words[0] == "switch") != parameter.is_switch:
        found.append(f"type {words[0]}: declared {type_text(parameter)}")
    aliases = next((word[6:] for word in words if word.startswith("alias ")), "")
    if set(map(fold, filter(None, aliases.split("/")))) - set(map(fold, parameter.aliases)):
        found.append(f"aliases {aliases}: declared {'/'.join(parameter.aliases)}")
    return found


def _lacking(metadata: CommandMetadata, sets: dict[str, dict[str, str]]) -> list[str]:
    common = {"whatif", "confirm"}
    wanted = {name for parts in sets.values() for name in parts if fold(name) not in common}
    return sorted(f"-{name}" for name in wanted if fold(name) not in metadata.folded)


def test_every_type_of_a_parameter_exists() -> None:
    """The type of every declared parameter can be found, so that binding never fails for want of it."""
    missing = []
    for name, location in COMMANDS.items():
        for parameter in CmdletCommand(name, location).metadata.parameters.values():
            try:
                _ = parameter.type
            except Exception as error:
                missing.append(f"{name} -{parameter.name}: {error}")
    assert not missing, "\n".join(missing)
