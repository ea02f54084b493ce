"""WMI classes that can be answered honestly: of the topology and its services, and of the system that this runs on.

Of a computer of the topology nobody knows the hardware; what a class cannot say of it is null.
"""

from __future__ import annotations

from lyncshell.values.names import fold
from lyncshell.values.numbers import UInt32, UInt64

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

Row = dict[str, "Any"]


def computer_system(state: Any, computer: str, is_own: bool) -> Iterator[Row]:
    """Win32_ComputerSystem: the names of the computer, and whether it is of a domain."""
    host, _, domain = computer.partition(".")
    domain = domain or str(state.environment.get("USERDNSDOMAIN") or "").lower()
    user = str(state.environment.get("USERNAME") or "") if is_own else None
    yield {"Name": host.upper(), "DNSHostName": host, "Domain": domain or "WORKGROUP", "PartOfDomain": bool(domain),
           "UserName": user, "Manufacturer": None, "Model": None, "TotalPhysicalMemory": _memory() if is_own else None,
           "NumberOfLogicalProcessors": _processors() if is_own else None}  # fmt: skip


def operating_system(state: Any, computer: str, is_own: bool) -> Iterator[Row]:
    """Win32_OperatingSystem: the name of the computer; the system's own only of this one."""
    from platform import machine, release, system

    from lyncshell.values.dates import DateTime

    memory = _memory()
    size = None if memory is None or not is_own else UInt64(int(memory) // 1024)
    yield {"CSName": computer.partition(".")[0].upper(), "Caption": f"{system()} {release()}" if is_own else None,
           "Version": release() if is_own else None, "BuildNumber": None,
           "OSArchitecture": ("64-bit" if "64" in machine() else "32-bit") if is_own else None,
           "TotalVisibleMemorySize": size, "FreePhysicalMemory": None, "LastBootUpTime": None,
           "LocalDateTime": DateTime(state.now())}  # fmt: skip


def service(state: Any, computer: str, is_own: bool) -> Iterator[Row]:
    """Win32_Service: the product's services on the computer."""
    machine = state.services["machine"]
    found = machine.computer(computer)
    for fact in machine.services(found) if found is not None else ():
        status = "Running" if fact.running else "Stopped"
        yield {"Name": fact.name, "DisplayName": fact.display, "State": status, "Status": "OK", "StartMode": "Auto",
               "Started": fact.running, "SystemName": fact.computer.partition(".")[0].upper(),
               "StartName": None, "PathName": None, "ProcessId": None}  # fmt: skip


def logical_disk(state: Any, computer: str, is_own: bool) -> Iterator[Row]:
    """Win32_LogicalDisk: drive C: of this computer, with the space of the disk that its folder is on."""
    if is_own:
        from shutil import disk_usage

        usage = disk_usage(state.providers.file_path("C:\\"))
        yield {"DeviceID": "C:", "DriveType": UInt32(3), "Size": UInt64(usage.total), "FreeSpace": UInt64(usage.free),
               "VolumeName": "", "FileSystem": None}  # fmt: skip


def product(state: Any, computer: str, is_own: bool) -> Iterator[Row]:
    """Win32_Product: what the registry says is installed."""
    from lyncshell.providers.machine_trees import REGISTRY

    for values in REGISTRY.values():
        if "DisplayName" in values:
            yield {"Name": values["DisplayName"], "Version": values["DisplayVersion"], "Vendor": values["Publisher"],
                   "InstallLocation": values["InstallLocation"]}  # fmt: skip


CLASSES: dict[str, tuple[str, Callable[[Any, str, bool], Iterator[Row]]]] = {
    fold(name): (name, rows)
    for name, rows in (
        ("Win32_ComputerSystem", computer_system), ("Win32_OperatingSystem", operating_system),
        ("Win32_Service", service), ("Win32_LogicalDisk", logical_disk), ("Win32_Product", product),
    )
}  # fmt: skip


def _memory() -> Any:
    import os

    try:
        return UInt64(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"))
    except (AttributeError, ValueError, OSError):
        return None


def _processors() -> Any:
    import os

    return UInt32(os.cpu_count() or 1)
