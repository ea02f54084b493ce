"""Automatic variables: those that every session has without anybody setting them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from lyncshell.engine.state import State

_ACTION = "System.Management.Automation.ActionPreference"


def _enum(type_name: str, name: str) -> Callable[[State], Any]:
    def make(state: State) -> Any:
        from lyncshell.values.convert import convert
        from lyncshell.values.typesystem import need_type

        return convert(name, need_type(type_name))

    return make


def _constant(value: Any) -> Callable[[State], Any]:
    return lambda state: value


def _version_table(state: State) -> Any:
    from lyncshell.values.convert import convert
    from lyncshell.values.hashtable import Hashtable
    from lyncshell.values.typesystem import need_type

    version = convert("7.6.5", need_type("System.Management.Automation.SemanticVersion"))
    compatible = [
        convert(text, need_type("System.Version"))
        for text in ("1.0", "2.0", "3.0", "4.0", "5.0", "5.1", "6.0", "7.0")
    ]
    table = Hashtable()
    for key, value in (
        ("PSVersion", version),
        ("PSEdition", "Core"),
        ("GitCommitId", "7.6.5"),
        ("OS", state.platform_name),
        ("Platform", "Unix"),
        ("PSCompatibleVersions", compatible),
        ("PSRemotingProtocolVersion", convert("2.3", need_type("System.Version"))),
        ("SerializationVersion", convert("1.1.0.1", need_type("System.Version"))),
        ("WSManStackVersion", convert("3.0", need_type("System.Version"))),
    ):
        table[key] = value
    return table


def _location(state: State) -> Any:
    return state.providers.location


def _home(state: State) -> Any:
    return state.environment.get("HOME") or state.environment.get("USERPROFILE") or ""


def _host(state: State) -> Any:
    from lyncshell.engine.host_object import host_object

    return host_object(state)


def _execution_context(state: State) -> Any:
    from lyncshell.engine.host_object import execution_context

    return execution_context(state)


def _stack_trace(state: State) -> Any:
    from lyncshell.values.records import ErrorRecord

    first = state.errors[0] if state.errors else None
    return first.script_stack_trace if isinstance(first, ErrorRecord) else None


# Folded name -> (spelling, value).
AUTOMATIC: dict[str, tuple[str, Callable[[State], Any]]] = {
    spelling.lower(): (spelling, value)
    for spelling, value in (
        ("ErrorActionPreference", _enum(_ACTION, "Continue")),
        ("WarningPreference", _enum(_ACTION, "Continue")),
        ("VerbosePreference", _enum(_ACTION, "SilentlyContinue")),
        ("DebugPreference", _enum(_ACTION, "SilentlyContinue")),
        ("InformationPreference", _enum(_ACTION, "SilentlyContinue")),
        ("ProgressPreference", _enum(_ACTION, "Continue")),
        ("ConfirmPreference", _enum("System.Management.Automation.ConfirmImpact", "High")),
        ("WhatIfPreference", _constant(False)),
        ("ErrorView", _enum("System.Management.Automation.ErrorView", "ConciseView")),
        ("FormatEnumerationLimit", _constant(4)),
        ("MaximumHistoryCount", _constant(4096)),
        ("Error", lambda state: state.errors),
        ("PWD", _location),
        ("HOME", _home),
        ("PID", lambda state: state.process_id),
        ("Host", _host),
        ("ExecutionContext", _execution_context),
        ("PSVersionTable", _version_table),
        ("PSEdition", _constant("Core")),
        ("PSHOME", lambda state: state.shell_directory),
        ("ShellId", _constant("Microsoft.PowerShell")),
        ("PSCulture", lambda state: state.culture),
        ("PSUICulture", lambda state: state.culture),
        ("IsLinux", lambda state: state.platform == "linux"),
        ("IsWindows", lambda state: state.platform == "win32"),
        ("IsMacOS", lambda state: state.platform == "darwin"),
        ("IsCoreCLR", _constant(True)),
        ("NestedPromptLevel", _constant(0)),
        ("StackTrace", _stack_trace),
        ("PSDefaultParameterValues", lambda state: state.default_parameters()),
        ("PROFILE", lambda state: state.profile_path),
        ("true", _constant(True)),
        ("false", _constant(False)),
        ("null", _constant(None)),
        ("?", lambda state: state.success),
        ("PSSessionOption", _constant(None)),
        ("ConsoleFileName", _constant("")),
        ("EnabledExperimentalFeatures", _constant([])),
        ("PSNativeCommandArgumentPassing", _constant("Standard")),
        ("PSNativeCommandUseErrorActionPreference", _constant(False)),
        ("PSStyle", lambda state: state.style()),
        ("OutputEncoding", lambda state: state.output_encoding()),
    )
}
# Made once for a session and kept: scripts may change what is in them.
KEPT = frozenset({"host", "executioncontext", "psversiontable", "psdefaultparametervalues", "psstyle"})
