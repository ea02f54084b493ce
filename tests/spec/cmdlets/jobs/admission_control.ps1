#% call admission control is set up for two sites, from profile to check
# Two sites and no bandwidth for media between them: calls must find another way.
New-CsNetworkBandwidthPolicyProfile –Identity AllBlocked –AudioBWLimit 0 –AudioBWSessionLimit 200 –VideoBWLimit 0 –VideoBWSessionLimit 3000 | Out-Null
New-CsNetworkRegion –Identity DK1 –CentralSite Dublin -Description 'Copenhagen' | Out-Null
New-CsNetworkRegion -NetworkRegionID DK2 -CentralSite Dublin -AudioAlternatePath $false -VideoAlternatePath $false | Out-Null

$a = New-CsNetworkRegionLink –Identity DK1-DK2 –NetworkRegionID1 DK1 –NetworkRegionID2 DK2 –BWPolicyProfileID AllBlocked
New-CsNetworkInterRegionRoute –Identity DK1-DK2-Route –NetworkRegionID1 DK1 –NetworkRegionID2 DK2 –NetworkRegionLinkIDs $a.Identity

New-CsNetworkSite –NetworkSiteID Cph –NetworkRegionID NorthAmerica –WhatIf
foreach ($site in @{ Name = 'Cph'; Region = 'DK1'; Subnet = '10.164.28.0' }, @{ Name = 'Od'; Region = 'DK2'; Subnet = '10.164.25.0' }) {
    $null = New-CsNetworkSite -NetworkSiteID $site.Name -NetworkRegionID $site.Region –BWPolicyProfileID AllBlocked
    $null = New-CsNetworkSubnet –SubnetID $site.Subnet –MaskBits 24 –NetworkSiteID $site.Name
}

# The sample's own regions have no route to the new ones yet.
try { Set-CsNetworkConfiguration –EnableBandwidthPolicyCheck $true -ErrorAction Stop }
catch { "refused: $($_.Exception.Message)" }
foreach ($region in 'DK1', 'DK2') {
    foreach ($other in 'NorthAmerica', 'EMEA') {
        $link = New-CsNetworkRegionLink "$region-$other" -NetworkRegionID1 $region -NetworkRegionID2 $other
        $null = New-CsNetworkInterRegionRoute "$($link.Identity)-Route" -NetworkRegionID1 $region -NetworkRegionID2 $other -NetworkRegionLinkIDs $link.Identity
    }
}
Set-CsNetworkConfiguration –EnableBandwidthPolicyCheck $true

Get-CsNetworkBandwidthPolicyProfile AllBlocked
Get-CsNetworkRegion | Where-Object Identity -like 'DK*' | Format-Table Identity, CentralSite, BWAlternatePaths -AutoSize
Get-CsNetworkSubnet | Where-Object { $_.NetworkSiteID -in 'Cph', 'Od' } | Select-Object NetworkSiteID, SubnetID, MaskBits | Format-Table
"checked: $((Get-CsNetworkConfiguration).EnableBandwidthPolicyCheck)"
#= output

Identity                  : DK1-DK2-Route
NetworkRegionLinks        : {DK1-DK2}
InterNetworkRegionRouteID : DK1-DK2-Route
NetworkRegionID1          : DK1
NetworkRegionID2          : DK2

What if: Performing the operation "New-CsNetworkSite" on target "Cph".
  + NetworkSite Cph
      NetworkRegionID  NorthAmerica
      BypassID         008fde44-5249-e85a-c11b-c2940f6c7793
refused: There is no route between the regions "NorthAmerica" and "DK1".

Identity          : AllBlocked
BWPolicy          : {BWLimit=0;BWSessionLimit=200;BWPolicyModality=Audio,
                    BWLimit=0;BWSessionLimit=3000;BWPolicyModality=Video}
BWPolicyProfileID : AllBlocked
Description       :


Identity CentralSite BWAlternatePaths
-------- ----------- ----------------
DK1      Site:Dublin {BWPolicyModality=Audio;AlternatePath=True, BWPolicyModality=Video;AlternatePath=True}
DK2      Site:Dublin {BWPolicyModality=Audio;AlternatePath=False, BWPolicyModality=Video;AlternatePath=False}


NetworkSiteID SubnetID    MaskBits
------------- --------    --------
Cph           10.164.28.0       24
Od            10.164.25.0       24

checked: True
