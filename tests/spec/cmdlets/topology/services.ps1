#% one role switch gives the services of that role
Get-CsService -MediationServer | ForEach-Object Identity
Get-CsService -UserDatabase | ForEach-Object SqlInstanceName
Get-CsService -ConferenceServer -PoolFqdn pool0.litwareinc.com | ForEach-Object Role
#= output
MediationServer:atl-mcs-001.litwareinc.com
MediationServer:dublin-cs-001.litwareinc.com
rtc
ConferencingServer

#% two role switches exclude each other
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-CsService -Registrar -WebServer
#= output
error: Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.

#% the services of a pool
Get-CsService -PoolFqdn atl-edge-001.litwareinc.com | Format-Table Identity, ServiceId, SiteId -AutoSize
#= output

Identity                                     ServiceId              SiteId
--------                                     ---------              ------
EdgeServer:atl-edge-001.litwareinc.com       1-EdgeServer-1         Site:Redmond
ManagementServer:atl-edge-001.litwareinc.com 1-ManagementServices-1 Site:Redmond

#% a service is found by its identity, in any case, and by its service id
(Get-CsService webserver:POOL0.litwareinc.com).Identity
(Get-CsService -Identity 3-Registrar-1).Identity
(Get-CsService -Identity service:EdgeServer:atl-edge-001.litwareinc.com).ServiceId
#= output
WebServer:pool0.litwareinc.com
Registrar:dublin-cs-001.litwareinc.com
1-EdgeServer-1

#% a service that is not there is an error
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-CsService Registrar:nopool.litwareinc.com
#= output
error: Management object not found for identity "Registrar:nopool.litwareinc.com".

#% an Edge server shows its ports and ends as every service ends
Get-CsService -EdgeServer
#= output

Identity                      : EdgeServer:atl-edge-001.litwareinc.com
Registrar                     : Registrar:atl-cs-001.litwareinc.com
AccessEdgeInternalSipPort     : 5061
AccessEdgeExternalSipPort     : 5061
AccessEdgeClientSipPort       : 443
DataPsomServerPort            : 8057
DataPsomClientPort            : 443
MediaRelayAuthEdgePort        : 5062
MediaRelayInternalTurnTcpPort : 443
MediaRelayExternalTurnTcpPort : 443
MediaRelayInternalTurnUdpPort : 3478
MediaRelayExternalTurnUdpPort : 3478
MediaCommunicationPortStart   : 50000
MediaCommunicationPortCount   : 10000
AccessEdgeExternalFqdn        : access.litwareinc.com
DataEdgeExternalFqdn          : data.litwareinc.com
AVEdgeExternalFqdn            : av.litwareinc.com
InternalInterfaceFqdn         : atl-edge-001.litwareinc.com
ExternalMrasFqdn              : av.litwareinc.com
DependentServiceList          : {Registrar:atl-cs-001.litwareinc.com, ConferencingServer:atl-cs-001.litwareinc.com,
                                Registrar:redmond-cs-001.litwareinc.com,
                                ConferencingServer:redmond-cs-001.litwareinc.com…}
ServiceId                     : 1-EdgeServer-1
SiteId                        : Site:Redmond
PoolFqdn                      : atl-edge-001.litwareinc.com
Version                       : 7
Role                          : EdgeServer

#% the addresses of a web service follow from its FQDNs
Get-CsService -WebServer -PoolFqdn pool0.litwareinc.com | Format-List ExternalFqdn, ABHandler*, WebTicket*, *Http*Port
#= output

ExternalFqdn               : web-seattle.litwareinc.com
ABHandlerInternalUri       : https://web-int-seattle.litwareinc.com/abs/handler
ABHandlerExternalUri       : https://web-seattle.litwareinc.com/abs/handler
WebTicketExternalUri       : https://web-seattle.litwareinc.com/WebTicket/WebTicketService.svc
WebTicketInternalUri       : https://web-int-seattle.litwareinc.com/WebTicket/WebTicketService.svc
PrimaryHttpPort            : 80
PrimaryHttpsPort           : 443
ExternalHttpPort           : 8080
ExternalHttpsPort          : 4443
PublishedPrimaryHttpPort   : 80
PublishedPrimaryHttpsPort  : 443
PublishedExternalHttpPort  : 80
PublishedExternalHttpsPort : 443

#% a service names what it depends on and what depends on it
$files = Get-CsService FileStore:dublin-files-001.litwareinc.com
$files.UncPath
$files.DependentServiceList
(Get-CsService -PstnGateway | Where-Object PoolFqdn -eq 192.168.0.100).MediationServer
#= output
\\dublin-files-001.litwareinc.com\LyncShare
UserServer:dublin-cs-001.litwareinc.com
WebServer:dublin-cs-001.litwareinc.com
ConferencingServer:dublin-cs-001.litwareinc.com
ApplicationServer:dublin-cs-001.litwareinc.com
MediationServer:dublin-cs-001.litwareinc.com

#% ids of services count per site and role
Get-CsService -Registrar | Sort-Object ServiceId | ForEach-Object ServiceId
#= output
1-Registrar-1
1-Registrar-2
2-Registrar-1
3-Registrar-1

#% a filter takes wildcards on the identity
Get-CsService -Filter *:atl-mcs* | ForEach-Object Identity
#= output
MediationServer:atl-mcs-001.litwareinc.com

#% a role without services gives nothing
@(Get-CsService -Director).Count
#= output
0
