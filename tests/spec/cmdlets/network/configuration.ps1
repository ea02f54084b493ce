#% the network configuration lists its parts
$network = Get-CsNetworkConfiguration
$network.NetworkSites.Count, $network.NetworkRegions.Count, $network.Subnets.Count -join ' '
#= output
5 2 6

#% admission control needs a route between every two regions
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsNetworkConfiguration -EnableBandwidthPolicyCheck $true
(Get-CsNetworkConfiguration).EnableBandwidthPolicyCheck
Set-CsNetworkConfiguration -EnableBandwidthPolicyCheck $false
Remove-CsNetworkInterRegionRoute NorthAmerica-EMEA-ROUTE
Set-CsNetworkConfiguration -EnableBandwidthPolicyCheck $true
#= output
True
error: There is no route between the regions "NorthAmerica" and "EMEA".

#% sites need a region while admission is controlled
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsNetworkConfiguration -EnableBandwidthPolicyCheck $true
Set-CsNetworkSite ParisOffice -NetworkRegionID $null
(Get-CsNetworkSite ParisOffice).NetworkRegionID
#= output
error: BWPolicyProfileID needs NetworkRegionID: the site must belong to a region.
EMEA

#% bypass everywhere and admission control exclude each other
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$bypass = New-CsNetworkMediaBypassConfiguration -Enabled $true -AlwaysBypass $true -BypassID 7b0d5a7e-5e1a-4a0f-9a4e-0f5c1c0d3a11
Set-CsNetworkConfiguration -MediaBypassSettings $bypass
(Get-CsNetworkConfiguration).MediaBypassSettings.AlwaysBypass
Set-CsNetworkConfiguration -EnableBandwidthPolicyCheck $true
#= output
True
error: AlwaysBypass cannot be used while EnableBandwidthPolicyCheck is True.

#% removing the configuration puts the defaults back
Set-CsNetworkConfiguration -EnableBandwidthPolicyCheck $true
Remove-CsNetworkConfiguration Global -WarningAction SilentlyContinue
(Get-CsNetworkConfiguration).EnableBandwidthPolicyCheck
#= output
False

#% two sites have one policy between them
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
(New-CsNetworkInterSitePolicy SEA-PDX -NetworkSiteID1 SeattleOffice -NetworkSiteID2 PortlandOffice -BWPolicyProfileID 5Mb_Link).BWPolicyProfileID
New-CsNetworkInterSitePolicy PDX-SEA -NetworkSiteID1 PortlandOffice -NetworkSiteID2 SeattleOffice -BWPolicyProfileID 5Mb_Link
New-CsNetworkInterSitePolicy PDX-PDX -NetworkSiteID1 PortlandOffice -NetworkSiteID2 PortlandOffice -BWPolicyProfileID 5Mb_Link
#= output
5Mb_Link
error: The policy "SEA-PDX" joins these two sites already.
error: NetworkSiteID1 and NetworkSiteID2 must be two sites.

#% bypass that is on goes any way inside, and Always means nothing while it is off
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
(New-CsNetworkMediaBypassConfiguration -Enabled $true).InternalBypassMode
(New-CsNetworkMediaBypassConfiguration -AlwaysBypass $true).InternalBypassMode
New-CsNetworkMediaBypassConfiguration -BypassID short
#= output
Any
WARNING: AlwaysBypass setting is ignored if Enabled is set to false.
Off
error: The 'BypassID' attribute is invalid - The value 'short' is invalid according to its datatype 'String' - The Pattern constraint failed. It must match ^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$
