#% trunks are the gateways with their Mediation Servers
Get-CsTrunk | ForEach-Object { "$($_.Identity) $($_.MediationServer)" }
(Get-CsTrunk 192.168.0.100).ServiceId
(Get-CsTrunk -Filter *0.240).PoolFqdn
@(Get-CsTrunk -PoolFqdn 192.168.0.240).Count
#= output
PstnGateway:192.168.0.240 MediationServer:atl-mcs-001.litwareinc.com
PstnGateway:192.168.0.100 MediationServer:dublin-cs-001.litwareinc.com
3-PstnGateway-1
192.168.0.240
1

#% a trunk or an interface that is not there is an error
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Get-CsTrunk PstnGateway:10.0.0.1
Get-CsNetworkInterface fe01.litwareinc.com/Primary/2
#= output
error: Management object not found for identity "PstnGateway:10.0.0.1".
error: Management object not found for identity "fe01.litwareinc.com/Primary/2".

#% an interface shows the computer, the side and the addresses
Get-CsNetworkInterface fe01.litwareinc.com/primary/1
#= output

Identity              : fe01.litwareinc.com/Primary/1
ComputerFqdn          : fe01.litwareinc.com
IPAddress             : 0.0.0.0
IPv6Address           :
Interface             : Primary
InterfaceNumber       : 1
ConfiguredFqdn        :
ConfiguredIPAddress   :
ConfiguredIPv6Address :

#% addresses come with the topology
$text = (Get-CsTopology -AsXml).ToString()
$text = $text.Replace('InterfaceSide="External" InterfaceNumber="1" IPAddress="0.0.0.0"', 'InterfaceSide="External" InterfaceNumber="1" IPAddress="10.1.1.5" ConfiguredIPAddress="203.0.113.5"')
Publish-CsTopology -Document $text -WarningAction SilentlyContinue
Get-CsNetworkInterface -Filter *edge*/External/* | ForEach-Object { "$($_.IPAddress) $($_.ConfiguredIPAddress)" }
(Get-CsTopology -AsXml).ToString().Contains('ConfiguredIPAddress="203.0.113.5"')
#= output
10.1.1.5 203.0.113.5
True
