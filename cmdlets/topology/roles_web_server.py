"""What a web service shows: its ports, and the addresses that follow from its FQDNs."""

from typing import Annotated

from cmdlets.topology.role import XDS, Service, ServiceEnd, port
from lyncshell.declare import InputOnly, ReadOnly, displayed
from lyncshell.values.numbers import UInt16

Uri = Annotated[str | None, ReadOnly()]

# Property -> whether it is inside or outside, the scheme, and the path.
ADDRESSES = {
    "LIServiceInternalUri": ("Internal", "https", "locationinformation/liservice.svc"),
    "ABHandlerInternalUri": ("Internal", "https", "abs/handler"),
    "ABHandlerExternalUri": ("External", "https", "abs/handler"),
    "DLExpansionInternalUri": ("Internal", "https", "groupexpansion/service.svc"),
    "DLExpansionExternalUri": ("External", "https", "groupexpansion/service.svc"),
    "CAHandlerInternalUri": ("Internal", "https", "CertProv/CertProvisioningService.svc"),
    "CAHandlerInternalAnonUri": ("Internal", "http", "CertProv/CertProvisioningService.svc"),
    "CollabContentInternalUri": ("Internal", "https", "CollabContent"),
    "CollabContentExternalUri": ("External", "https", "CollabContent"),
    "CAHandlerExternalUri": ("External", "https", "CertProv/CertProvisioningService.svc"),
    "DeviceUpdateDownloadInternalUri": ("Internal", "https", "RequestHandler/ucdevice.upx"),
    "DeviceUpdateDownloadExternalUri": ("External", "https", "RequestHandlerExt/ucdevice.upx"),
    "DeviceUpdateStoreInternalUri": ("Internal", "http", "RequestHandler/Files"),
    "DeviceUpdateStoreExternalUri": ("External", "https", "RequestHandlerExt/Files"),
    "RgsAgentServiceInternalUri": ("Internal", "https", "RgsClients/AgentService.svc"),
    "RgsAgentServiceExternalUri": ("External", "https", "RgsClients/AgentService.svc"),
    "MeetExternalUri": ("External", "https", "Meet"),
    "DialinExternalUri": ("External", "https", "Dialin"),
    "CscpInternalUri": ("Internal", "https", "Cscp"),
    "ReachExternalUri": ("External", "https", "Reach"),
    "ReachInternalUri": ("Internal", "https", "Reach"),
    "WebTicketExternalUri": ("External", "https", "WebTicket/WebTicketService.svc"),
    "WebTicketInternalUri": ("Internal", "https", "WebTicket/WebTicketService.svc"),
}


@displayed(object_type=f"{XDS}.DisplayWebServer", role_name="WebServices")
class WebServer(ServiceEnd):
    """Address book, group expansion, certificates, meetings in the browser, mobility."""

    FileStore: Service = None
    UserServer: Service = None
    PrimaryHttpPort: UInt16 = port(80)
    PrimaryHttpsPort: UInt16 = port(443)
    ExternalHttpPort: UInt16 = port(8080)
    ExternalHttpsPort: UInt16 = port(4443)
    PublishedPrimaryHttpPort: UInt16 = port(80)
    PublishedPrimaryHttpsPort: UInt16 = port(443)
    PublishedExternalHttpPort: UInt16 = port(80)
    PublishedExternalHttpsPort: UInt16 = port(443)
    ReachPrimaryPsomServerPort: UInt16 = port(8060)
    ReachExternalPsomServerPort: UInt16 = port(8061)
    AppSharingPortStart: UInt16 = port(49152)
    AppSharingPortCount: UInt16 = port(16383)
    McxSipPrimaryListeningPort: UInt16 = port(5086)
    McxSipExternalListeningPort: UInt16 = port(5087)
    UcwaSipPrimaryListeningPort: UInt16 = port(5088)
    UcwaSipExternalListeningPort: UInt16 = port(5089)
    RmWebSipPrimaryListeningPort: UInt16 = port(5095)
    RmWebSipExternalListeningPort: UInt16 = port(5096)
    SupportConferenceConsoleSipPrimaryListeningPort: UInt16 = port(6007)
    LIServiceInternalUri: Uri = None
    ABHandlerInternalUri: Uri = None
    ABHandlerExternalUri: Uri = None
    DLExpansionInternalUri: Uri = None
    DLExpansionExternalUri: Uri = None
    CAHandlerInternalUri: Uri = None
    CAHandlerInternalAnonUri: Uri = None
    CollabContentInternalUri: Uri = None
    CollabContentExternalUri: Uri = None
    CAHandlerExternalUri: Uri = None
    DeviceUpdateDownloadInternalUri: Uri = None
    DeviceUpdateDownloadExternalUri: Uri = None
    DeviceUpdateStoreInternalUri: Uri = None
    DeviceUpdateStoreExternalUri: Uri = None
    RgsAgentServiceInternalUri: Uri = None
    RgsAgentServiceExternalUri: Uri = None
    MeetExternalUri: Uri = None
    DialinExternalUri: Uri = None
    CscpInternalUri: Uri = None
    ReachExternalUri: Uri = None
    ReachInternalUri: Uri = None
    WebTicketExternalUri: Uri = None
    WebTicketInternalUri: Uri = None
    ExternalFqdn: str | None = None
    InternalFqdn: str | None = None
    SupportConferenceConsoleSipExternalListeningPort: Annotated[UInt16 | None, InputOnly()] = None
    MeetingRoomAdminPortalExternalListeningPort: Annotated[UInt16 | None, InputOnly()] = None
    MeetingRoomAdminPortalInternalListeningPort: Annotated[UInt16 | None, InputOnly()] = None
    UcapSipPrimaryListeningPort: Annotated[UInt16 | None, InputOnly()] = None
    VxmlSipPrimaryListeningPort: Annotated[UInt16 | None, InputOnly()] = None
