"""What Get-WmiObject and Get-CimInstance share: from a class and a computer to objects."""

from __future__ import annotations

from lyncshell.commands.machine.wmi_classes import CLASSES
from lyncshell.commands.machine.wql import condition
from lyncshell.errors import ErrorCategory, InvalidRequest, ShellError
from lyncshell.values.names import fold
from lyncshell.values.objects import PSCustomObject

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


class NoConnection(ShellError):
    """A computer that does not answer; the words of the RPC client."""

    category = ErrorCategory.ConnectionError
    error_id = "GetWMICOMException"
    exception_type = "System.Runtime.InteropServices.COMException"

    def __init__(self, computer: str) -> None:
        super().__init__("The RPC server is unavailable. (Exception from HRESULT: 0x800706BA)", computer)


def instances(state: Any, name: str, computer: str, filter: str, properties: list[str]) -> Iterator[PSCustomObject]:
    """The objects of a class on a computer (default: this one). Raises InvalidRequest for a class that is not here,
    NoConnection for a computer that nobody knows."""
    network = state.services["network"]
    host = network.own_name() if not computer else network.find(computer)
    if host is None:
        raise NoConnection(computer)
    if fold(name) not in CLASSES:
        raise InvalidRequest(f'Invalid class "{name}"', name, error_id="GetWMIManagementException",
                             category=ErrorCategory.InvalidType,
                             exception_type="System.Management.ManagementException")  # fmt: skip
    real, rows = CLASSES[fold(name)]
    fits = condition(filter)
    wanted = {fold(each) for each in properties if each != "*"}
    for row in rows(state, host, not computer or network.is_own(computer)):
        if fits(row):
            shown = {key: value for key, value in row.items() if not wanted or fold(key) in wanted}
            types = (f"Microsoft.Management.Infrastructure.CimInstance#root/cimv2/{real}", "System.Object")
            yield PSCustomObject({**shown, "PSComputerName": host}, types)
