#% an item of a site is removed, and the next scope applies
Remove-CsMobilityPolicy -Identity site:Redmond
Get-CsMobilityPolicy | ForEach-Object Identity
#= output
Global
Tag:RedmondMobilityPolicy
Tag:SalesMobilityPolicy

#% Global gets its defaults back, with a warning
Set-CsMobilityPolicy Global -EnableMobility $false
Remove-CsMobilityPolicy Global
(Get-CsMobilityPolicy Global).EnableMobility
#= output
WARNING: Global configuration for MobilityPolicy cannot be removed. Instead of removing it, the properties are reset to their default values.
True

#% what is not there is an error
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Remove-CsMobilityPolicy Nothing
Remove-CsMobilityPolicy Site:Paris
#= output
error: Management object not found for identity "Tag:Nothing".
error: Management object not found for identity "Site:Paris".

#% a policy that users have is removed without a question by -Force
Remove-CsMobilityPolicy RedmondMobilityPolicy -Force
@(Get-CsMobilityPolicy -Filter *RedmondMobility*).Count
#= output
0

#% items are removed from the pipeline
Get-CsConferencingPolicy -Filter tag:* | Remove-CsConferencingPolicy -Force
Get-CsConferencingPolicy | ForEach-Object Identity
#= output
Global
Site:Dublin

#% -WhatIf removes nothing
Remove-CsMobilityPolicy Site:Redmond -WhatIf
(Get-CsMobilityPolicy Site:Redmond).Identity
#= output
What if: Performing the operation "Remove-CsMobilityPolicy" on target "Site:Redmond".
  - MobilityPolicy Site:Redmond
      RequireWIFIForIPVideo  True
Site:Redmond
