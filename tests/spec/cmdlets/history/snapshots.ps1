#% a snapshot names the present, and every Get takes the name
New-CsSnapshot before -Note 'Release 2' | ForEach-Object { "$($_.Name) $($_.Fork) $($_.Note)" }
Set-CsMobilityPolicy Global -EnableMobility $false
(Get-CsMobilityPolicy Global -AsOf before).EnableMobility
(Get-CsMobilityPolicy Global).EnableMobility
#= output
before main Release 2
True
False

#% a snapshot may name the past
Set-CsMobilityPolicy Global -EnableMobility $false
$null = New-CsSnapshot first -AsOf 1
(Get-CsMobilityPolicy Global -AsOf FIRST).EnableMobility
#= output
True

#% snapshots are listed, and forgotten
$null = New-CsSnapshot one
$null = New-CsSnapshot two
Get-CsSnapshot | ForEach-Object Name
Get-CsSnapshot t* | Remove-CsSnapshot
Get-CsSnapshot | ForEach-Object Name
#= output
one
two
one

#% a name is taken once, and unknown ones are errors
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$null = New-CsSnapshot one
New-CsSnapshot ONE
New-CsFork one
Get-CsSnapshot none
Remove-CsSnapshot none
Enter-CsFork none
#= output
error: A branch or snapshot "ONE" is in this store already.
error: A branch or snapshot "one" is in this store already.
error: There is no snapshot "none" in this store.
error: There is no snapshot "none" in this store.
error: There is no branch "none" in this store.

#% a fork changes alone, and its changes come back as a plan
$null = New-CsFork lab
Enter-CsFork lab
Set-CsMobilityPolicy Global -EnableMobility $false
$null = New-CsMobilityPolicy Lab
Exit-CsFork
(Get-CsMobilityPolicy Global).EnableMobility
Get-CsFork | ForEach-Object { "$($_.Name) $($_.Origin) $($_.Changes) $($_.IsCurrent)" }
$plan = New-CsPlan -Fork lab
$plan
Invoke-CsPlan $plan
(Get-CsMobilityPolicy Global).EnableMobility
#= output
True
main   True
lab main 2 False
Plan lab: 2 items
  ~ MobilityPolicy Global
      EnableMobility  True -> False
  + MobilityPolicy Tag:Lab
False

#% what moved where the fork left refuses the plan
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsFork lab -Enter
Set-CsMobilityPolicy Global -EnableMobility $false
Exit-CsFork
Set-CsMobilityPolicy Global -EnableOutsideVoice $false
New-CsPlan -Fork lab | Invoke-CsPlan
#= output
error: The plan is not applied: MobilityPolicy Global changed since.

#% a fork begins as the past was
Set-CsMobilityPolicy Global -EnableMobility $false
New-CsFork old -From 1 -Enter
(Get-CsMobilityPolicy Global).EnableMobility
@(Get-CsHistory).Count
Set-CsMobilityPolicy Global -EnableOutsideVoice $false
(Get-CsHistory -First 1).ItemCount
Undo-CsChange
(Get-CsMobilityPolicy Global).EnableOutsideVoice
Exit-CsFork
(Get-CsMobilityPolicy Global).EnableMobility
#= output
True
1
1
True
False

#% users of a fork are found by what they are there
New-CsFork lab -Enter
Set-CsUser kenmyer -LineURI 'tel:+14255550199'
@(Get-CsUser -Filter { LineURI -eq 'tel:+14255550199' }).Count
Exit-CsFork
@(Get-CsUser -Filter { LineURI -eq 'tel:+14255550199' }).Count
#= output
1
0

#% a plan or a transaction holds the store on its branch
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$null = New-CsFork lab
Start-CsPlan
Enter-CsFork lab
$null = Stop-CsPlan
Start-CsTransaction
Enter-CsFork lab
Undo-CsTransaction
Exit-CsFork
#= output
error: A plan is being made: Stop-CsPlan ends it.
error: The branch cannot be changed while a transaction is active.
error: No fork was entered.

#% a fork is given up, but not the main line, nor the fork at hand
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsFork lab -Enter
Remove-CsFork lab -Confirm:$false
Exit-CsFork
Remove-CsFork main -Confirm:$false
Get-CsFork lab | Remove-CsFork -Confirm:$false
@(Get-CsFork).Name
#= output
error: "lab" is needed: it is the main line, or where the store stands.
error: "main" is needed: it is the main line, or where the store stands.
main
