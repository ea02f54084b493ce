#% the last command is undone, and undo after undo walks back
Set-CsMobilityPolicy Global -EnableMobility $false
Set-CsMobilityPolicy Global -RequireWIFIForIPVideo $true
Undo-CsChange
(Get-CsMobilityPolicy Global).EnableMobility, (Get-CsMobilityPolicy Global).RequireWIFIForIPVideo -join ' '
Undo-CsChange
(Get-CsMobilityPolicy Global).EnableMobility, (Get-CsMobilityPolicy Global).RequireWIFIForIPVideo -join ' '
#= output
False False
True False

#% a statement over many users is one undo
Get-CsUser -Filter { Department -eq 'Engineering' } | Grant-CsMobilityPolicy -PolicyName SalesMobilityPolicy
$granted = @(Get-CsUser -Filter { MobilityPolicy -eq 'SalesMobilityPolicy' }).Count
Undo-CsChange
$granted -gt 10
@(Get-CsUser -Filter { MobilityPolicy -eq 'SalesMobilityPolicy' }).Count
#= output
True
1

#% an undo is a revision of its own
Set-CsMobilityPolicy Global -EnableMobility $false
Undo-CsChange
Get-CsHistory -First 2 | ForEach-Object { "$($_.CommandLine)|$($_.Note)" }
#= output
Undo-CsChange|Undo of revision 2
Set-CsMobilityPolicy Global -EnableMobility $false|

#% redo takes back the undo, and can be undone again
Set-CsMobilityPolicy Global -EnableMobility $false
Undo-CsChange
Redo-CsChange
(Get-CsMobilityPolicy Global).EnableMobility
Undo-CsChange
(Get-CsMobilityPolicy Global).EnableMobility
Redo-CsChange
(Get-CsMobilityPolicy Global).EnableMobility
#= output
False
True
False

#% redo after redo walks forward
Set-CsMobilityPolicy Global -EnableMobility $false
Set-CsMobilityPolicy Global -RequireWIFIForIPVideo $true
Undo-CsChange; Undo-CsChange
Redo-CsChange
(Get-CsMobilityPolicy Global).EnableMobility, (Get-CsMobilityPolicy Global).RequireWIFIForIPVideo -join ' '
Redo-CsChange
(Get-CsMobilityPolicy Global).EnableMobility, (Get-CsMobilityPolicy Global).RequireWIFIForIPVideo -join ' '
#= output
False False
False True

#% a revision, or a range, is undone by its number
Set-CsMobilityPolicy Global -EnableMobility $false
Set-CsMobilityPolicy SalesMobilityPolicy -EnableMobility $false
Set-CsMobilityPolicy Global -RequireWIFIForIPVideo $true
Undo-CsChange 3
(Get-CsMobilityPolicy SalesMobilityPolicy).EnableMobility
Undo-CsChange -Revision 2 -Through 4
(Get-CsMobilityPolicy Global).EnableMobility, (Get-CsMobilityPolicy Global).RequireWIFIForIPVideo -join ' '
#= output
True
True False

#% what was removed comes back, what was made goes
Remove-CsMobilityPolicy Site:Redmond
Undo-CsChange
(Get-CsMobilityPolicy Site:Redmond).RequireWIFIForIPVideo
$null = New-CsMobilityPolicy Lab
Undo-CsChange
@(Get-CsMobilityPolicy -Filter *Lab).Count
#= output
True
0

#% an undo is refused when the item was changed again since, unless forced
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsMobilityPolicy Global -EnableMobility $false
Set-CsMobilityPolicy Global -EnableOutsideVoice $false
Undo-CsChange 2
(Get-CsMobilityPolicy Global).EnableMobility, (Get-CsMobilityPolicy Global).EnableOutsideVoice -join ' '
Undo-CsChange 2 -Force
(Get-CsMobilityPolicy Global).EnableMobility, (Get-CsMobilityPolicy Global).EnableOutsideVoice -join ' '
#= output
error: Revision 2 cannot be undone without loss: MobilityPolicy Global was changed again. -Force does it.
False False
True True

#% an undo is refused when something else needs what it would take away
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$null = New-CsMobilityPolicy Lab
Grant-CsMobilityPolicy kenmyer Lab
$null = New-CsNetworkSite Lab -NetworkRegionID NorthAmerica
$null = New-CsNetworkSubnet 10.77.0.0 -MaskBits 24 -NetworkSiteID Lab
Undo-CsChange 2
Undo-CsChange 4
(Get-CsMobilityPolicy Lab).Identity
(Get-CsNetworkSite Lab).Identity
#= output
error: Revision 2 cannot be undone without loss: User CN=Ken Myer,OU=Redmond,DC=litwareinc,DC=com has the MobilityPolicy Lab. -Force does it.
error: Revision 4 cannot be undone without loss: NetworkSubnet 10.77.0.0 names the NetworkSite Lab. -Force does it.
Tag:Lab
Lab

#% -WhatIf shows what an undo would change
Set-CsMobilityPolicy Global -EnableMobility $false
Undo-CsChange -WhatIf
(Get-CsMobilityPolicy Global).EnableMobility
#= output
What if: Performing the operation "Undo-CsChange" on target "revision 2 (Set-CsMobilityPolicy Global -EnableMobility $false)".
  ~ MobilityPolicy Global
      EnableMobility  False -> True
False

#% what the store was made from is no command, and where nothing was done nothing is undone
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Undo-CsChange
Redo-CsChange
Undo-CsChange 77
#= output
error: There is no command to undo.
error: There is no undo to take back.
error: There is no revision 77 on this branch.

#% revisions come from the pipeline
Set-CsMobilityPolicy Global -EnableMobility $false
Set-CsMobilityPolicy SalesMobilityPolicy -EnableMobility $false
Get-CsHistory 2, 3 | Undo-CsChange
Get-CsMobilityPolicy | ForEach-Object EnableMobility | Select-Object -Unique
#= output
True
