"""What `#requires` lines ask for, checked before a script file runs."""

from __future__ import annotations

from lyncshell.errors import ErrorCategory, ShellError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.state import State

# The version of PowerShell whose behaviour scripts may count on.
_VERSION = (7, 6, 5)


class RequirementFailed(ShellError):
    """A script that asks for what is not here."""

    category = ErrorCategory.ResourceUnavailable
    exception_type = "System.Management.Automation.ScriptRequiresException"


def check(state: State, requirements: list[Any], name: str) -> None:
    """Imports the modules that a script requires. Raises RequirementFailed for what there is not.

    Nobody here is no administrator, and every edition of PowerShell will do: scripts of both run.
    """
    snapins = [_text(value) for each in requirements if each.name == "pssnapin" for value in each.values]
    if snapins:
        raise _missing(name, "snap-ins", snapins, "ScriptRequiresMissingPSSnapIns")
    for each in requirements:
        if each.name == "version" and each.values:
            _check_version(str(each.values[0]), name)
    wanted = [value for each in requirements if each.name == "modules" for value in each.values]
    missing = [_text(value) for value in wanted if not _imported(state, value)]
    if missing:
        raise _missing(name, "modules", missing, "ScriptRequiresMissingModules")


def _check_version(text: str, name: str) -> None:
    parts = tuple(int(part) for part in text.split(".") if part.isdigit())
    if parts > _VERSION:
        shown = text if "." in text else f"{text}.0"
        raise RequirementFailed(
            f'The script \'{name}\' cannot be run because it contained a "#requires" statement for PowerShell {shown}. '
            "The version of PowerShell that is required by the script does not match the currently running version of "
            f"PowerShell {'.'.join(map(str, _VERSION))}.",
            name,
            error_id="ScriptRequiresUnmatchedPSVersion",
        )


def _missing(name: str, kind: str, names: list[str], error_id: str) -> RequirementFailed:
    return RequirementFailed(
        f"The script '{name}' cannot be run because the following {kind} that are specified by the \"#requires\" "
        f"statements of the script are missing: {', '.join(names)}.",
        name,
        error_id=error_id,
    )


def _text(value: Any) -> str:
    if not isinstance(value, dict):
        return str(value)
    folded = {key.lower(): text for key, text in value.items()}
    version = folded.get("requiredversion") or folded.get("moduleversion")
    return f"{folded.get('modulename')} (Version {version})" if version else str(folded.get("modulename"))


def _imported(state: State, value: Any) -> bool:
    """Whether the module is loaded or could be imported now."""
    folded = {key.lower(): str(text) for key, text in value.items()} if isinstance(value, dict) else {}
    name = folded.get("modulename", "") if folded else str(value)
    if state.find_module(name) is not None and not folded:
        return True
    words = [f"Import-Module {_quoted(name)} -Global -ErrorAction Stop"]
    for key, parameter in (("moduleversion", "MinimumVersion"), ("requiredversion", "RequiredVersion")):
        if folded.get(key):
            words.append(f"-{parameter} {_quoted(folded[key])}")
    errors = list(state.errors)
    try:
        state.invoke(state.script_block(" ".join(words)), new_scope=True)
    except ShellError:
        state.errors[:] = errors
        return False
    return True


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
