"""Views of .NET's own types."""

from __future__ import annotations

from lyncshell.format.fields import read
from lyncshell.format.views import Column, View, custom, list_of, table, wide
from lyncshell.values.text import to_display

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from lyncshell.format.options import FormatOptions

_C = Column


def _date_lines(obj: Any, options: FormatOptions) -> Iterator[tuple[int, str]]:
    """A date in full, as its DateTime property says it."""
    yield 0, to_display(read(obj, "DateTime"))


def _kilobytes(name: str) -> Any:
    return lambda obj: int(read(obj, name) or 0) // 1024


def _megabytes(name: str) -> Any:
    return lambda obj: f"{(read(obj, name) or 0) / 1048576:,.2f}"


def _cpu(obj: Any) -> str:
    seconds = read(obj, "CPU")
    return "" if seconds is None else f"{float(seconds):,.2f}"


_VERSION = (_C("Major", 6), _C("Minor", 6), _C("Build", 6), _C("Revision", 8))
_PROCESS_TABLE = table(
    _C(lambda obj: f"{(read(obj, 'NPM') or 0) / 1024:,.2f}", 7, "right", "NPM(K)"),
    _C(_megabytes("PM"), 8, "right", "PM(M)"), _C(_megabytes("WS"), 10, "right", "WS(M)"),
    _C(_cpu, 10, "right", "CPU(s)"), _C("Id", 7, "right"), _C("SI", 3, "right"), "ProcessName", name="process",
)  # fmt: skip

VIEWS: dict[str, tuple[View, ...]] = {
    "System.Version": (table(*_VERSION),),
    "System.Version#IncludeLabel": (
        table(*_VERSION, _C("PSSemVerPreReleaseLabel", 26), _C("PSSemVerBuildLabel", 27)),
    ),
    "System.Management.Automation.SemanticVersion": (
        table(
            _C("Major", 6), _C("Minor", 6), _C("Patch", 6), _C("PreReleaseLabel", 15), _C("BuildLabel", 11)
        ),
    ),
    "System.Collections.DictionaryEntry": (
        table(_C("Name", 30), "Value", name="Dictionary"),
        list_of("Name", "Value"),
    ),
    "System.TimeSpan": (
        list_of(
            "Days", "Hours", "Minutes", "Seconds", "Milliseconds", "Ticks", "TotalDays", "TotalHours", "TotalMinutes",
            "TotalSeconds", "TotalMilliseconds",
        ),
        table("Days", "Hours", "Minutes", "Seconds", "Milliseconds"),
        wide("TotalMilliseconds"),
    ),
    "System.DateTime": (custom(_date_lines, "DateTime"),),
    "System.Guid": (table("Guid"),),
    "System.RuntimeType": (
        table(
            _C("IsPublic", 8), _C("IsSerializable", 8, label="IsSerial"), _C("Name", 40), "BaseType"
        ),
    ),
    "System.Globalization.CultureInfo": (table(_C("LCID", 16), _C("Name", 16), "DisplayName"),),
    "System.Reflection.Assembly": (
        table(_C("GlobalAssemblyCache", 6, label="GAC"), _C("ImageRuntimeVersion", 14, label="Version"), "Location"),
    ),
    "System.Reflection.AssemblyName": (table(_C("Version", 14), "Name"),),
    "System.Diagnostics.Process": (
        _PROCESS_TABLE,
        table(
            _C("ProcessName", 20), _C("Id", 10, "right"), _C("WorkingSet64", 12, "right"), name="Priority",
            group="PriorityClass",
        ),
        wide("ProcessName", "process"),
    ),
    "System.Diagnostics.ProcessModule": (
        table(_C(_kilobytes("ModuleMemorySize"), 10, "right", "Size(K)"), _C("ModuleName", 50), "FileName"),
    ),
    "System.Diagnostics.FileVersionInfo": (table(_C("ProductVersion", 16), _C("FileVersion", 16), "FileName"),),
    "System.Diagnostics.EventLogEntry": (
        table(
            _C("Index", 8, "right"), _C("TimeGenerated", 13, label="Time"), _C("EntryType", 11), _C("Source", 20),
            _C("InstanceID", 12, "right"), "Message",
        ),
        list_of(
            "Index", "EntryType", "InstanceID", "Message", "Category", "CategoryNumber", "ReplacementStrings", "Source",
            "TimeGenerated", "TimeWritten", "UserName",
        ),
    ),
    "System.Diagnostics.EventLog": (
        list_of("Log", "EnableRaisingEvents", "MaximumKilobytes", "MinimumRetentionDays", "OverflowAction"),
    ),
    "System.ServiceProcess.ServiceController": (
        table(_C("Status", 8), _C("Name", 18), _C("DisplayName", 38), name="service"),
        list_of(
            "Name", "DisplayName", "Status", "DependentServices", "ServicesDependedOn", "CanPauseAndContinue",
            "CanShutdown", "CanStop", "ServiceType",
        ),
    ),
    "System.Net.NetworkCredential": (table(_C("UserName", 50), _C("Domain", 50)),),
    "System.Threading.Tasks.Task": (table("Id", "IsCompleted", "Status"),),
}  # fmt: skip
