#% a region prints as the product prints it, with paths for both kinds of media
New-CsNetworkRegion Oceania -CentralSite 1 -Description 'Islands' | Format-List Identity, Description, CentralSite, BWAlternatePaths, NetworkRegionID
#= output

Identity         : Oceania
Description      : Islands
CentralSite      : Site:Redmond
BWAlternatePaths : {BWPolicyModality=Audio;AlternatePath=True, BWPolicyModality=Video;AlternatePath=True}
NetworkRegionID  : Oceania

#% a new region has a bypass id of its own
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$a = New-CsNetworkRegion North -CentralSite Redmond
$b = New-CsNetworkRegion South -CentralSite Redmond
$a.BypassID -match '^[0-9a-f-]{36}$' -and $a.BypassID -ne $b.BypassID
(New-CsNetworkRegion East -CentralSite Redmond -BypassID 7b0d5a7e-5e1a-4a0f-9a4e-0f5c1c0d3a11).BypassID
New-CsNetworkRegion West -CentralSite Redmond -BypassID east
#= output
True
7b0d5a7e-5e1a-4a0f-9a4e-0f5c1c0d3a11
error: The 'BypassID' attribute is invalid - The value 'east' is invalid according to its datatype 'String' - The Pattern constraint failed. It must match ^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$

#% a region needs a central site that exists, and a name that is free
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsNetworkRegion West -CentralSite Atlantis
New-CsNetworkRegion EMEA -CentralSite Dublin
#= output
error: The key sequence 'Atlantis' in 'CentralSite' Keyref fails to refer to some key. There is no Site 'Atlantis'.
error: "EMEA" already exists: there can be only one NetworkRegion of that identity.

#% the paths may be given as objects, or as switches, not both
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$video = New-CsNetworkBWAlternatePath -BWPolicyModality Video -AlternatePath $false
(New-CsNetworkRegion West -CentralSite Redmond -BWAlternatePaths @{ Add = $video }).BWAlternatePaths -join ' '
New-CsNetworkRegion Mid -CentralSite Redmond -BWAlternatePaths $video -AudioAlternatePath $false
Set-CsNetworkRegion West -AudioAlternatePath $false
(Get-CsNetworkRegion West).BWAlternatePaths -join ' '
#= output
BWPolicyModality=Audio;AlternatePath=True BWPolicyModality=Video;AlternatePath=False
error: BWAlternatePaths cannot be used together with AudioAlternatePath and VideoAlternatePath.
BWPolicyModality=Audio;AlternatePath=False BWPolicyModality=Video;AlternatePath=False

#% a region stays while a site or a link names it
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Remove-CsNetworkRegion EMEA
$null = New-CsNetworkRegion Lonely -CentralSite Redmond
Remove-CsNetworkRegion Lonely
(Get-CsNetworkRegion).Identity -join ' '
#= output
error: "EMEA" cannot be removed: this NetworkRegion is in use by NetworkSite DublinOffice, NetworkSite ParisOffice, NetworkRegionLink NA-EMEA-LINK, NetworkInterRegionRoute NorthAmerica-EMEA-ROUTE.
NorthAmerica EMEA

#% identity and region id exclude each other
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsNetworkRegion West -NetworkRegionID West -CentralSite Redmond
(New-CsNetworkRegion -NetworkRegionID West -CentralSite Redmond).Identity
#= output
error: A positional parameter cannot be found that accepts argument 'West'.
West

#% a link joins two regions that exist
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsNetworkRegionLink Loop -NetworkRegionID1 EMEA -NetworkRegionID2 emea
New-CsNetworkRegionLink ToMoon -NetworkRegionID1 EMEA -NetworkRegionID2 Moon
New-CsNetworkRegionLink Second -NetworkRegionID1 EMEA -NetworkRegionID2 NorthAmerica -BWPolicyProfileID 5Mb_Link
New-CsNetworkRegionLink Third -NetworkRegionID1 EMEA -NetworkRegionID2 NorthAmerica -BWPolicyProfileID 7Mb_Link
#= output
error: NetworkRegionID1 and NetworkRegionID2 must be two regions; both are "EMEA".
error: The key sequence 'Moon' in 'NetworkRegionID2' Keyref fails to refer to some key. There is no NetworkRegion 'Moon'.

Identity            : Second
BWPolicyProfileID   : 5Mb_Link
NetworkRegionLinkID : Second
NetworkRegionID1    : EMEA
NetworkRegionID2    : NorthAmerica

error: The key sequence '7Mb_Link' in 'BWPolicyProfileID' Keyref fails to refer to some key. There is no NetworkBandwidthPolicyProfile '7Mb_Link'.

#% two regions have one route, whichever is named first, and it needs a link
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsNetworkInterRegionRoute Again -NetworkRegionID1 EMEA -NetworkRegionID2 NorthAmerica -NetworkRegionLinkIDs NA-EMEA-LINK
$null = New-CsNetworkRegion West -CentralSite Redmond
New-CsNetworkInterRegionRoute Bare -NetworkRegionID1 EMEA -NetworkRegionID2 West
New-CsNetworkInterRegionRoute Wrong -NetworkRegionID1 EMEA -NetworkRegionID2 West -NetworkRegionLinkIDs Nothing
(New-CsNetworkInterRegionRoute Long -NetworkRegionID1 EMEA -NetworkRegionID2 West -NetworkRegionLinkIDs 'NA-EMEA-LINK').NetworkRegionLinks
#= output
error: The route "NorthAmerica-EMEA-ROUTE" joins these two regions already; there can be only one.
error: A route between two regions needs at least one link: NetworkRegionLinkIDs is missing.
error: The key sequence 'Nothing' in 'NetworkRegionLinks' Keyref fails to refer to some key. There is no NetworkRegionLink 'Nothing'.
NA-EMEA-LINK

#% a link stays while a route takes it
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Remove-CsNetworkRegionLink NA-EMEA-LINK
Remove-CsNetworkInterRegionRoute NorthAmerica-EMEA-ROUTE
Remove-CsNetworkRegionLink NA-EMEA-LINK
@(Get-CsNetworkRegionLink).Count
#= output
error: "NA-EMEA-LINK" cannot be removed: this NetworkRegionLink is in use by NetworkInterRegionRoute NorthAmerica-EMEA-ROUTE.
0
