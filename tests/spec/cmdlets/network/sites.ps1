#% a site prints as the product prints it
Get-CsNetworkSite ParisOffice | Format-List Identity, NetworkSiteID, Description, NetworkRegionID, BWPolicyProfileID, LocationPolicy, EnableLocationBasedRouting
#= output

Identity                   : ParisOffice
NetworkSiteID              : ParisOffice
Description                : Branch of Dublin
NetworkRegionID            : EMEA
BWPolicyProfileID          : 5Mb_Link
LocationPolicy             :
EnableLocationBasedRouting : False

#% a site needs its region, its profile and a name that is free
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsNetworkSite Lyon -NetworkRegionID Gaul
New-CsNetworkSite Lyon -NetworkRegionID EMEA -BWPolicyProfileID 7Mb_Link
New-CsNetworkSite parisoffice -NetworkRegionID EMEA
(New-CsNetworkSite -NetworkSiteID Lyon -NetworkRegionID EMEA -Description 'New').NetworkRegionID
#= output
error: The key sequence 'Gaul' in 'NetworkRegionID' Keyref fails to refer to some key. There is no NetworkRegion 'Gaul'.
error: The key sequence '7Mb_Link' in 'BWPolicyProfileID' Keyref fails to refer to some key. There is no NetworkBandwidthPolicyProfile '7Mb_Link'.
error: "parisoffice" already exists: there can be only one NetworkSite of that identity.
EMEA

#% another region gives a site another bypass id
$before = (Get-CsNetworkSite ParisOffice).BypassID
Set-CsNetworkSite ParisOffice -Description x
(Get-CsNetworkSite ParisOffice).BypassID -eq $before
Set-CsNetworkSite ParisOffice -NetworkRegionID NorthAmerica
(Get-CsNetworkSite ParisOffice).BypassID -eq $before
#= output
True
False

#% a site stays while a subnet names it
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Remove-CsNetworkSite ParisOffice
Get-CsNetworkSubnet | Where-Object NetworkSiteID -eq ParisOffice | Remove-CsNetworkSubnet
Remove-CsNetworkSite ParisOffice
@(Get-CsNetworkSite).Count
#= output
error: "ParisOffice" cannot be removed: this NetworkSite is in use by NetworkSubnet 10.9.0.0.
4

#% a subnet is named by the first address of its range
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsNetworkSubnet 10.50.1.0 -MaskBits 24 -NetworkSiteID ParisOffice
New-CsNetworkSubnet 10.51.1.7 -MaskBits 24 -NetworkSiteID ParisOffice
New-CsNetworkSubnet 10.51.1.256 -MaskBits 24 -NetworkSiteID ParisOffice
New-CsNetworkSubnet 10.51.1.0 -MaskBits 33 -NetworkSiteID ParisOffice
New-CsNetworkSubnet 10.51.1.0 -MaskBits 0 -NetworkSiteID ParisOffice
New-CsNetworkSubnet 10.51.1.0 -MaskBits 24 -NetworkSiteID Atlantis
#= output

Identity      : 10.50.1.0
MaskBits      : 24
Description   :
NetworkSiteID : ParisOffice
SubnetID      : 10.50.1.0

error: "10.51.1.7" is not the first address of a range of 24 mask bits: 10.51.1.0 is.
error: "10.51.1.256" is no IP address: a subnet is named by the first address of its range.
error: The 'MaskBits' attribute is invalid - The value '33' is invalid according to its datatype 'Int32' - The MaxInclusive constraint failed. The allowed values are 1 to 32.
error: The 'MaskBits' attribute is invalid - The value '0' is invalid according to its datatype 'Int32' - The MinInclusive constraint failed. The allowed values are 1 to 32.
error: The key sequence 'Atlantis' in 'NetworkSiteID' Keyref fails to refer to some key. There is no NetworkSite 'Atlantis'.

#% subnets do not overlap, in whatever order they come
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsNetworkSubnet 10.9.0.128 -MaskBits 25 -NetworkSiteID DublinOffice
New-CsNetworkSubnet 10.0.0.0 -MaskBits 8 -NetworkSiteID DublinOffice
New-CsNetworkSubnet 10.9.0.0 -MaskBits 16 -NetworkSiteID DublinOffice
Set-CsNetworkSubnet 10.9.0.0 -MaskBits 25
(New-CsNetworkSubnet 10.9.0.128 -MaskBits 25 -NetworkSiteID DublinOffice).NetworkSiteID
Set-CsNetworkSubnet 10.9.0.0 -MaskBits 24
Remove-CsNetworkSubnet 10.9.0.128
Set-CsNetworkSubnet 10.9.0.0 -MaskBits 24
(Get-CsNetworkSubnet 10.9.0.0).MaskBits
#= output
error: 10.9.0.128/25 overlaps the subnet 10.9.0.0/24.
error: 10.0.0.0/8 overlaps the subnet 10.1.0.0/16.
error: "10.9.0.0" already exists: there can be only one NetworkSubnet of that identity.
DublinOffice
error: 10.9.0.0/24 overlaps the subnet 10.9.0.128/25.
24

#% many subnets come from a list
$lines = "Subnet,Bits,Site`n10.60.0.0,24,ParisOffice`n10.60.1.0,24,ParisOffice`n10.60.1.128,25,ParisOffice" | ConvertFrom-Csv
foreach ($line in $lines) {
    try { $null = New-CsNetworkSubnet -Identity $line.Subnet -MaskBits $line.Bits -NetworkSiteID $line.Site -ErrorAction Stop; "$($line.Subnet): ok" }
    catch { "$($line.Subnet): $($_.Exception.Message)" }
}
#= output
10.60.0.0: ok
10.60.1.0: ok
10.60.1.128: 10.60.1.128/25 overlaps the subnet 10.60.1.0/24.

#% a site without a profile shares its region's bypass id
(New-CsNetworkSite Lyon -NetworkRegionID EMEA).BypassID -eq (Get-CsNetworkRegion EMEA).BypassID
(New-CsNetworkSite Lille -NetworkRegionID EMEA -BWPolicyProfileID 5Mb_Link).BypassID -eq (Get-CsNetworkRegion EMEA).BypassID
#= output
True
False
