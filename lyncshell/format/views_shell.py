"""Views of what a shell is made of: variables, commands, drives, modules, jobs, sessions."""

from __future__ import annotations

from lyncshell.format.fields import read
from lyncshell.format.views import Column, View, list_of, table, wide
from lyncshell.values.text import to_display

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_C = Column
_A = "System.Management.Automation."
_P = "Microsoft.PowerShell.Commands."
_GIB = 1024**3


def _gigabytes(name: str) -> Any:
    def size(obj: Any) -> str:
        value = read(obj, name)
        return "" if value is None else f"{value / _GIB:.2f}"

    return size


def _provider(obj: Any) -> str:
    provider = read(obj, "Provider")
    return "" if provider is None else to_display(read(provider, "Name") or provider)


def _root(obj: Any) -> str:
    """A drive's root; the one displayed for a network share."""
    return to_display(read(obj, "DisplayRoot") or read(obj, "Root"))


def _source(obj: Any) -> str:
    return to_display(read(obj, "ModuleName") or read(obj, "Source"))


def _exported(obj: Any) -> Any:
    """The names of a module's commands."""
    from lyncshell.values.hashtable import Hashtable

    commands = read(obj, "ExportedCommands")
    return list(commands.keys()) if isinstance(commands, Hashtable) else commands


def _duration(obj: Any) -> str:
    span = read(obj, "Duration")
    return "" if span is None else f"{float(read(span, 'TotalSeconds')):.3f}"


def _overloads(obj: Any) -> Any:
    return "\n".join(to_display(text) for text in read(obj, "OverloadDefinitions") or ())


def _overload_table() -> View:
    view = table(_C(_overloads, label="OverloadDefinitions"))
    view.wrap = True
    return view


_COMMAND = table(
    _C("CommandType", 15), _C("Name", 50), _C("Version", 10), _C(_source, label="Source"), name="CommandInfo"
)
_ALIAS = table(
    _C("CommandType", 15), _C("DisplayName", 50, label="Name"), _C("Version", 10), _C(_source, label="Source"),
    name="AliasInfo",
)  # fmt: skip
_DEFINED = list_of("Name", "CommandType", "Definition")
_MODULE = (
    _C("ModuleType", 10, "left"), _C("Version", 10, "left"),
    _C(lambda obj: read(obj, "PreRelease"), 10, "left", "PreRelease"), _C("Name", 35, "left"),
    _C(_exported, 0, "left", "ExportedCommands"),
)  # fmt: skip

VIEWS: dict[str, tuple[View, ...]] = {
    _A + "PSVariable": (table(_C("Name", 30), "Value", name="Variable"),),
    _A + "PathInfo": (table("Path", name="PathInfo"),),
    _A + "CommandInfo": (_COMMAND,),
    _A + "AliasInfo": (
        _ALIAS, list_of("DisplayName", "CommandType", "Definition", "ReferencedCommand", "ResolvedCommand"),
    ),
    _A + "ApplicationInfo": (
        _COMMAND, list_of("Name", "CommandType", "Definition", "Extension", "Path", "FileVersionInfo"),
    ),
    _A + "CmdletInfo": (
        _COMMAND,
        list_of(
            "Name", "CommandType", "Definition", "Path", "DLL", "HelpFile", "ParameterSets", "ImplementingType", "Verb",
            "Noun",
        ),
    ),
    _A + "ExternalScriptInfo": (_COMMAND,),
    _A + "FilterInfo": (_COMMAND, _DEFINED),
    _A + "FunctionInfo": (_COMMAND, _DEFINED),
    _A + "ScriptInfo": (
        table(_C("CommandType", 15), "Name", "Definition", name="ScriptInfo"),
        list_of("Name", "CommandType", "Definition", "Path"),
    ),
    _A + "PSDriveInfo": (
        table(
            _C("Name", 10), _C(_gigabytes("Used"), 13, "right", "Used (GB)"),
            _C(_gigabytes("Free"), 13, "right", "Free (GB)"), _C(_provider, 13, label="Provider"),
            _C(_root, 35, label="Root"), _C("CurrentLocation", 0, "right"), name="drive",
        ),
        list_of("Name", "Description", "Provider", "Root", "CurrentLocation"),
    ),
    _A + "ProviderInfo": (
        table(_C("Name", 20), "Capabilities", "Drives", name="provider"),
        list_of(
            "Name", "Drives", "Path", "Home", "Description", "Capabilities", "ImplementingType", name="provider"
        ),
    ),
    _A + "ShellVariable": (list_of("Name", "Value", name="ShellVariable"),),
    _A + "PSMethod": (_overload_table(),),
    _A + "Runspaces.TypeData": (table("TypeName", "Members", name="TypeData"),),
    _A + "Runspaces.Runspace": (
        table(
            _C("Id", 3, "right"), _C("Name", 15, "left"), _C("ComputerName", 15, "left"), _C("Type", 13, "left"),
            _C("State", 13, "left"), _C("Availability", 15, "left"), name="Runspace",
        ),
    ),
    _A + "Runspaces.PSSession": (
        table(
            _C("Id", 3, "right"), _C("Name", 15, "left"), _C("Transport", 9, "left"), _C("ComputerName", 15, "left"),
            _C("ComputerType", 15, "left"), _C("State", 13, "left"), _C("ConfigurationName", 20, "left"),
            _C("Availability", 13, "right"), name="PSSession",
        ),
    ),
    _A + "Job": (
        table(
            _C("Id", 6, "left"), _C("Name", 15, "left"), _C("PSJobTypeName", 15, "left"), _C("State", 13, "left"),
            _C("HasMoreData", 15, "left"), _C("Location", 20, "left"), _C("Command", 25, "left"), name="Job",
        ),
    ),
    _A + "CallStackFrame": (table("Command", "Arguments", "Location", name="CallStackFrame"),),
    _A + "PSModuleInfo": (
        table(*_MODULE, name="Module"),
        wide("Name", "Module"),
        list_of(
            "Name", "Path", "Description", "ModuleType", "Version", "PreRelease", "NestedModules", "ExportedFunctions",
            "ExportedCmdlets", "ExportedVariables", "ExportedAliases", name="Module",
        ),
    ),
    _A + "ExperimentalFeature": (
        table(
            _C("Name", 35, "left"), _C("Enabled", 7, "right"), _C("Source", 35, "left"), _C("Description", 0, "left")
        ),
    ),
    _P + "HistoryInfo": (
        table(_C("Id", 4, "right"), _C(_duration, 12, "right", "Duration"), "CommandLine", name="history"),
        wide("CommandLine", "history"),
    ),
    _P + "TestConnectionCommand+TcpPortStatus": (
        table(
            _C("Id", 4, "right"), _C("Source", 16, "left"), _C("TargetAddress", 25, "left", "Address"),
            _C("Port", 7, "right"), _C("Latency", 7, "right", "Latency(ms)"), _C("Connected", 10, "left"),
            _C("Status", 24, "left"), group="Target",
        ),
    ),
    _P + "TestConnectionCommand+PingStatus": (
        table(
            _C("Ping", 4, "right"), _C("Source", 16, "left"), _C("DisplayAddress", 25, "left", "Address"),
            _C("Latency", 7, "right", "Latency(ms)"), _C("BufferSize", 10, "right", "BufferSize(B)"),
            _C("Status", 16, "left"), group="Destination",
        ),
    ),
}  # fmt: skip
