"""System.Net.ServicePointManager and IPGlobalProperties: settings that scripts make before they connect."""

from __future__ import annotations

from lyncshell.values.objects import Adapted
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class GlobalProperties(Adapted):
    """System.Net.NetworkInformation.IPGlobalProperties: the names of this computer."""

    __slots__ = ()
    PS_TYPE = "System.Net.NetworkInformation.IPGlobalProperties"


MANAGER = declare("System.Net.ServicePointManager")
PROPERTIES = declare("System.Net.NetworkInformation.IPGlobalProperties", python=GlobalProperties)


@MANAGER.static_property("static System.Net.SecurityProtocolType SecurityProtocol {get;set;}")
def _protocol() -> Any:
    from lyncshell.values.enums import enum_value
    return enum_value("System.Net.SecurityProtocolType", 0)


@_protocol.setter
def _set_protocol(value: Any) -> None:
    """The system's own choice of protocols stays in force, as .NET does since 5."""


@MANAGER.static_property("static bool Expect100Continue {get;}")
def _expect() -> bool:
    return True


@PROPERTIES.static("System.Net.NetworkInformation.IPGlobalProperties GetIPGlobalProperties()")
def _get() -> GlobalProperties:
    return GlobalProperties()


@PROPERTIES.property("string HostName {get;}")
def _host(self: GlobalProperties) -> str:
    from lyncshell.values.members import call_static
    from lyncshell.values.typesystem import need_type
    return str(call_static(need_type("System.Net.Dns"), "GetHostName", [])).partition(".")[0]


@PROPERTIES.property("string DomainName {get;}")
def _domain(self: GlobalProperties) -> str:
    from lyncshell.values.invoke import services
    return str(services().environment.get("USERDNSDOMAIN", ""))
