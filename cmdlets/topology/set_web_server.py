"""Set-CsWebServer."""

from __future__ import annotations

from typing import ClassVar

from cmdlets.topology.set_service import SetService
from lyncshell.cmdlet import OFF, Switch, cmdlet, param


@cmdlet("Set-CsWebServer", should_process=True, type_name="Microsoft.Rtc.Management.Xds.SetWebServerCmdlet")
class SetCsWebServer(SetService):
    """Changes the settings of a service of this role; Enable-CsTopology makes them work.

    PS> Set-CsWebServer pool0.litwareinc.com -ExternalFqdn web2.litwareinc.com -WarningAction SilentlyContinue; (Get-CsService WebServer:pool0.litwareinc.com).ExternalFqdn
    web2.litwareinc.com
    """  # noqa: E501

    ROLE: ClassVar[str] = "WebServer"

    Identity: str | None = param(position=0, type="Microsoft.Rtc.Management.Xds.XdsGlobalRelativeIdentity")
    """The service: `Role:fqdn`, the FQDN of its pool, or its service id."""

    AppSharingPortCount: int | None = param(type="uint16")
    """How many ports there are for app sharing."""

    AppSharingPortStart: int | None = param(type="uint16")
    """The first port for app sharing."""

    ExternalFqdn: str | None = param(type="Microsoft.Rtc.Management.Deploy.Fqdn")
    """The FQDN of its web sites outside."""

    ExternalHttpPort: int | None = param(type="uint16")
    """The port External Http, 1 to 65535."""

    ExternalHttpsPort: int | None = param(type="uint16")
    """The port External Https, 1 to 65535."""

    PrimaryHttpPort: int | None = param(type="uint16")
    """The port Primary Http, 1 to 65535."""

    PrimaryHttpsPort: int | None = param(type="uint16")
    """The port Primary Https, 1 to 65535."""

    ReachExternalPsomServerPort: int | None = param(type="uint16")
    """The port Reach External Psom Server, 1 to 65535."""

    ReachPrimaryPsomServerPort: int | None = param(type="uint16")
    """The port Reach Primary Psom Server, 1 to 65535."""

    UserServer: str | None = param(allow_null=True, allow_empty_string=True)
    """The User Server that it uses, by identity or FQDN."""

    Force: Switch = OFF
    """Asks no questions."""

    InternalFqdn: str | None = param(type="Microsoft.Rtc.Management.Deploy.Fqdn")
    """The FQDN of its web sites inside."""

    PublishedExternalHttpPort: int | None = param(type="uint16")
    """The port Published External Http, 1 to 65535."""

    PublishedExternalHttpsPort: int | None = param(type="uint16")
    """The port Published External Https, 1 to 65535."""

    PublishedPrimaryHttpPort: int | None = param(type="uint16")
    """The port Published Primary Http, 1 to 65535."""

    PublishedPrimaryHttpsPort: int | None = param(type="uint16")
    """The port Published Primary Https, 1 to 65535."""

    McxSipExternalListeningPort: int | None = param(type="uint16")
    """The port Mcx Sip External Listening, 1 to 65535."""

    McxSipPrimaryListeningPort: int | None = param(type="uint16")
    """The port Mcx Sip Primary Listening, 1 to 65535."""

    RmWebSipExternalListeningPort: int | None = param(type="uint16")
    """The port Rm Web Sip External Listening, 1 to 65535."""

    RmWebSipPrimaryListeningPort: int | None = param(type="uint16")
    """The port Rm Web Sip Primary Listening, 1 to 65535."""

    SupportConferenceConsoleSipExternalListeningPort: int | None = param(type="uint16")
    """The port Support Conference Console Sip External Listening, 1 to 65535."""

    SupportConferenceConsoleSipPrimaryListeningPort: int | None = param(type="uint16")
    """The port Support Conference Console Sip Primary Listening, 1 to 65535."""

    UcwaSipExternalListeningPort: int | None = param(type="uint16")
    """The port Ucwa Sip External Listening, 1 to 65535."""

    UcwaSipPrimaryListeningPort: int | None = param(type="uint16")
    """The port Ucwa Sip Primary Listening, 1 to 65535."""

    MeetingRoomAdminPortalExternalListeningPort: int | None = param(type="uint16")
    """The port Meeting Room Admin Portal External Listening, 1 to 65535."""

    MeetingRoomAdminPortalInternalListeningPort: int | None = param(type="uint16")
    """The port Meeting Room Admin Portal Internal Listening, 1 to 65535."""

    UcapSipPrimaryListeningPort: int | None = param(type="uint16")
    """The port Ucap Sip Primary Listening, 1 to 65535."""

    VxmlSipPrimaryListeningPort: int | None = param(type="uint16")
    """The port Vxml Sip Primary Listening, 1 to 65535."""
