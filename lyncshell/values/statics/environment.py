"""System.Environment and System.GC."""

from __future__ import annotations

import os

from lyncshell.values.dotnet_errors import argument_null, not_supported
from lyncshell.values.numbers import Int64
from lyncshell.values.objects import Adapted
from lyncshell.values.statics.string import string_array
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

ENVIRONMENT = declare("System.Environment")
COLLECTOR = declare("System.GC")


class OperatingSystem(Adapted):
    """System.OperatingSystem."""

    __slots__ = ()
    PS_TYPE = "System.OperatingSystem"

    def __str__(self) -> str:
        import platform
        return f"{'Unix' if os.name != 'nt' else 'Microsoft Windows NT'} {platform.release()}"


OPERATING_SYSTEM = declare("System.OperatingSystem", python=OperatingSystem, base="System.Object")


def _variables() -> Any:
    from lyncshell.values.invoke import services
    return services().environment


@ENVIRONMENT.static("string GetEnvironmentVariable(string variable)",
                    "string GetEnvironmentVariable(string variable, System.EnvironmentVariableTarget target)")
def _get(name: str | None, target: int = 0) -> str | None:
    if name is None:
        raise argument_null("variable")
    found: str | None = _variables().get(name)
    return found


@ENVIRONMENT.static("void SetEnvironmentVariable(string variable, string value)",
                    "void SetEnvironmentVariable(string variable, string value, "
                    "System.EnvironmentVariableTarget target)")
def _set(name: str, value: str | None, target: int = 0) -> None:
    variables = _variables()
    if value:
        variables[name] = value
    else:
        variables.pop(name, None)


@ENVIRONMENT.static("System.Collections.IDictionary GetEnvironmentVariables()")
def _get_all() -> Any:
    from lyncshell.values.hashtable import Hashtable
    table = Hashtable()
    for name, value in dict(_variables()).items():
        table[name] = value
    return table


@ENVIRONMENT.static("string ExpandEnvironmentVariables(string name)")
def _expand(text: str) -> str:
    from re import sub
    variables = _variables()
    return sub(r"%([^%]+)%", lambda match: str(variables.get(match[1], match[0])), text)


_FOLDERS = {0: "Desktop", 5: "Documents", 13: "Music", 14: "Videos", 16: "Desktop", 26: ".config", 28: ".local/share",
            35: "/usr/share", 39: "Pictures", 40: ""}


@ENVIRONMENT.static("string GetFolderPath(System.Environment+SpecialFolder folder)")
def _folder(folder: int) -> str:
    name = _FOLDERS.get(int(folder))
    if name is None:
        return ""
    home = _variables().get("HOME") or _variables().get("USERPROFILE") or os.path.expanduser("~")
    return os.path.join(home, name) if name else home


@ENVIRONMENT.static("void Exit(int exitCode)")
def _exit(code: int) -> None:
    from lyncshell.values.invoke import services
    leave = getattr(services(), "exit", None)
    if leave is None:
        raise not_supported("The process cannot be ended from here.")
    leave(code)


@ENVIRONMENT.static("string[] GetLogicalDrives()")
def _drives() -> Any:
    return string_array([os.path.splitdrive(os.getcwd())[0] + os.sep])


@ENVIRONMENT.static_property("static string NewLine {get;}")
def _new_line() -> str:
    return os.linesep


def _machine() -> str:
    from socket import gethostname
    name = _variables().get("COMPUTERNAME") or gethostname()
    return str(name).partition(".")[0]


ENVIRONMENT.static_property("static string MachineName {get;}")(_machine)


@ENVIRONMENT.static_property("static string UserName {get;}")
def _user() -> str:
    from getpass import getuser
    variables = _variables()
    return str(variables.get("USERNAME") or variables.get("USER") or getuser())


@ENVIRONMENT.static_property("static string UserDomainName {get;}")
def _domain() -> str:
    return str(_variables().get("USERDOMAIN") or _machine())


@ENVIRONMENT.static_property("static string CurrentDirectory {get;}")
def _directory() -> str:
    from lyncshell.values.invoke import services
    return services().current_directory()


@ENVIRONMENT.static_property("static int ProcessId {get;}")
def _process_id() -> int:
    return os.getpid()


@ENVIRONMENT.static_property("static int ProcessorCount {get;}")
def _processors() -> int:
    return os.cpu_count() or 1


@ENVIRONMENT.static_property("static int TickCount {get;}")
def _tick_count() -> int:
    from time import monotonic
    value = int(monotonic() * 1000) & 0xFFFFFFFF
    return value - (1 << 32) if value >> 31 else value


@ENVIRONMENT.static_property("static long TickCount64 {get;}")
def _tick_count_64() -> Int64:
    from time import monotonic
    return Int64(int(monotonic() * 1000))


def _is_64_bit() -> bool:
    from sys import maxsize
    return maxsize > 2**32


ENVIRONMENT.static_property("static bool Is64BitOperatingSystem {get;}")(_is_64_bit)
ENVIRONMENT.static_property("static bool Is64BitProcess {get;}")(_is_64_bit)


@ENVIRONMENT.static_property("static bool UserInteractive {get;}")
def _interactive() -> bool:
    return True


@ENVIRONMENT.static_property("static string SystemDirectory {get;}")
def _system_directory() -> str:
    return str(_variables().get("SYSTEMROOT", ""))


@ENVIRONMENT.static_property("static version Version {get;}")
def _version() -> Any:
    from lyncshell.values.statics.version import Version
    return Version((10, 0, 0))


@ENVIRONMENT.static_property("static System.OperatingSystem OSVersion {get;}")
def _os_version() -> OperatingSystem:
    return OperatingSystem()


@OPERATING_SYSTEM.property("System.PlatformID Platform {get;}")
def _platform(self: OperatingSystem) -> Any:
    from lyncshell.values.enums import enum_value
    return enum_value("System.PlatformID", 2 if os.name == "nt" else 4)


@OPERATING_SYSTEM.property("string ServicePack {get;}")
def _service_pack(self: OperatingSystem) -> str:
    return ""


@OPERATING_SYSTEM.property("version Version {get;}")
def _system_version(self: OperatingSystem) -> Any:
    import platform
    from re import findall

    from lyncshell.values.statics.version import Version
    numbers = [int(number) for number in findall(r"\d+", platform.release())[:4]]
    return Version(tuple([*numbers, 0, 0][:max(2, len(numbers))]))


@OPERATING_SYSTEM.property("string VersionString {get;}")
def _version_string(self: OperatingSystem) -> str:
    return str(self)


@COLLECTOR.static("void Collect()")
def _collect() -> None:
    from gc import collect
    collect()


@COLLECTOR.static("void WaitForPendingFinalizers()")
def _wait() -> None:
    """Python has finalized by the time that Collect returns."""


@COLLECTOR.static("long GetTotalMemory(bool forceFullCollection)")
def _total_memory(full: bool) -> Int64:
    from sys import getallocatedblocks
    return Int64(getallocatedblocks() * 64)
