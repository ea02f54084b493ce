#% -WhatIf shows each property that would change, and nothing changes
Set-CsMobilityPolicy Global -EnableMobility $false -EnableOutsideVoice $true -RequireWIFIForIPVideo $true -WhatIf
(Get-CsMobilityPolicy Global).EnableMobility
@(Get-CsHistory).Count
#= output
What if: Performing the operation "Set-CsMobilityPolicy" on target "Global".
  ~ MobilityPolicy Global
      EnableMobility         True -> False
      RequireWIFIForIPVideo  False -> True
True
1

#% of lists it shows the items that come and go
$null = New-CsNetworkRegionLink Second -NetworkRegionID1 NorthAmerica -NetworkRegionID2 EMEA
Set-CsNetworkInterRegionRoute NorthAmerica-EMEA-ROUTE -NetworkRegionLinks @{ Add = 'Second' } -WhatIf
#= output
What if: Performing the operation "Set-CsNetworkInterRegionRoute" on target "NorthAmerica-EMEA-ROUTE".
  ~ NetworkInterRegionRoute NorthAmerica-EMEA-ROUTE
      NetworkRegionLinks
        + Second

#% long values stand below each other
$long = 'A description that is so long that nobody would want it on one line with another one'
Set-CsSite Seattle -Description $long
Set-CsSite Seattle -Description "$long, or would they?" -WhatIf
#= output
What if: Performing the operation "Set-CsSite" on target "Site:Seattle".
  ~ Site Seattle
      Description
        - A description that is so long that nobody would want it on one line with another one
        + A description that is so long that nobody would want it on one line with another one, or would they?

#% what would change nothing says so
Set-CsMobilityPolicy Global -EnableMobility $true -WhatIf
#= output
What if: Performing the operation "Set-CsMobilityPolicy" on target "Global".
  Nothing changes.

#% what would be refused is refused
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsConferencingPolicy Global -MaxMeetingSize 0 -WhatIf
Remove-CsNetworkSite RedmondHQ -WhatIf
#= output
What if: Performing the operation "Set-CsConferencingPolicy" on target "Global".
error: The 'MaxMeetingSize' attribute is invalid - The value '0' is invalid according to its datatype 'UInt32' - The MinInclusive constraint failed. The least value is 1.
What if: Performing the operation "Remove-CsNetworkSite" on target "RedmondHQ".
error: "RedmondHQ" cannot be removed: this NetworkSite is in use by NetworkSubnet 10.1.0.0, NetworkSubnet 172.11.12.0.

#% -Verbose says what follows for users
Remove-CsMobilityPolicy SalesMobilityPolicy -WhatIf -Verbose
Set-CsMobilityPolicy SalesMobilityPolicy -EnableMobility $false -WhatIf -Verbose
#= output
What if: Performing the operation "Remove-CsMobilityPolicy" on target "Tag:SalesMobilityPolicy".
  - MobilityPolicy Tag:SalesMobilityPolicy
      EnableOutsideVoice  False
VERBOSE: 1 user falls back to MobilityPolicy Global: Kim Akers.
What if: Performing the operation "Set-CsMobilityPolicy" on target "Tag:SalesMobilityPolicy".
  ~ MobilityPolicy Tag:SalesMobilityPolicy
      EnableMobility  True -> False
VERBOSE: MobilityPolicy Tag:SalesMobilityPolicy applies to 1 user: Kim Akers.

#% nothing that is only tried goes down the pipeline, and objects before it do
New-CsMobilityPolicy Lab -WhatIf | ForEach-Object { 'never' }
'kenmyer', 'pilar' | Get-CsUser | Set-CsUser -Enabled $false -WhatIf -PassThru | ForEach-Object { 'never' }
@(Get-CsUser -Filter { Enabled -eq $false }).Count -eq @(Get-CsUser -Filter { Enabled -eq $false } -AsOf 1).Count
#= output
What if: Performing the operation "New-CsMobilityPolicy" on target "Tag:Lab".
  + MobilityPolicy Tag:Lab
What if: Performing the operation "Set-CsUser" on target "CN=Ken Myer,OU=Redmond,DC=litwareinc,DC=com".
  ~ User CN=Ken Myer,OU=Redmond,DC=litwareinc,DC=com
      Enabled  True -> False
What if: Performing the operation "Set-CsUser" on target "CN=Pilar Ackerman,OU=Redmond,DC=litwareinc,DC=com".
  ~ User CN=Pilar Ackerman,OU=Redmond,DC=litwareinc,DC=com
      Enabled  True -> False
True

#% $WhatIfPreference does the same
$WhatIfPreference = $true
Set-CsMobilityPolicy Global -EnableMobility $false
$WhatIfPreference = $false
(Get-CsMobilityPolicy Global).EnableMobility
#= output
What if: Performing the operation "Set-CsMobilityPolicy" on target "Global".
  ~ MobilityPolicy Global
      EnableMobility  True -> False
True

#% what was tried in the middle of a statement leaves the statement one revision
foreach ($n in 1, 2) { $null = New-CsMobilityPolicy "Lab$n"; Set-CsMobilityPolicy Global -EnableMobility $false -WhatIf }
(Get-CsHistory -First 1).ItemCount
#= output
What if: Performing the operation "Set-CsMobilityPolicy" on target "Global".
  ~ MobilityPolicy Global
      EnableMobility  True -> False
What if: Performing the operation "Set-CsMobilityPolicy" on target "Global".
  ~ MobilityPolicy Global
      EnableMobility  True -> False
2
