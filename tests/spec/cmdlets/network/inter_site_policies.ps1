#% a policy between two sites is made, changed and removed
New-CsNetworkInterSitePolicy Sea-Pdx -NetworkSiteID1 SeattleOffice -NetworkSiteID2 PortlandOffice -BWPolicyProfileID 5Mb_Link | Out-Null
Set-CsNetworkInterSitePolicy Sea-Pdx -BWPolicyProfileID 10Mb_Link
Get-CsNetworkInterSitePolicy | ForEach-Object { "$($_.Identity): $($_.NetworkSiteID1), $($_.NetworkSiteID2), $($_.BWPolicyProfileID)" }
try { New-CsNetworkInterSitePolicy Other -NetworkSiteID1 PortlandOffice -NetworkSiteID2 SeattleOffice -ErrorAction Stop } catch { "$_" }
Remove-CsNetworkInterSitePolicy Sea-Pdx
@(Get-CsNetworkInterSitePolicy).Count
#= output
Sea-Pdx: SeattleOffice, PortlandOffice, 10Mb_Link
The policy "Sea-Pdx" joins these two sites already.
0

#% a link of regions gets another profile, and none
Set-CsNetworkRegionLink NA-EMEA-LINK -BWPolicyProfileID 10Mb_Link
(Get-CsNetworkRegionLink NA-EMEA-LINK).BWPolicyProfileID
Set-CsNetworkRegionLink NA-EMEA-LINK -BWPolicyProfileID $null
"[$((Get-CsNetworkRegionLink NA-EMEA-LINK).BWPolicyProfileID)]"
#= output
10Mb_Link
[]
