#% a plan changes nothing, and its commands see what is planned
Start-CsPlan 'Lab'
$null = New-CsMobilityPolicy Lab -EnableMobility $false
Grant-CsMobilityPolicy kenmyer Lab
(Get-CsUser kenmyer).MobilityPolicy
$plan = Stop-CsPlan
(Get-CsUser kenmyer).MobilityPolicy -eq $null
@(Get-CsMobilityPolicy -Filter *Lab).Count
$plan
#= output
Lab
True
0
Plan Lab: 2 items
  + MobilityPolicy Tag:Lab
      EnableMobility  False
  ~ User CN=Ken Myer,OU=Redmond,DC=litwareinc,DC=com
      MobilityPolicy  $null -> Lab

#% a plan is applied as one revision
$plan = New-CsPlan -Name Lab { $null = New-CsMobilityPolicy Lab; Grant-CsMobilityPolicy kenmyer Lab }
Invoke-CsPlan $plan
(Get-CsUser kenmyer).MobilityPolicy
$made = Get-CsHistory -First 1
"$($made.ItemCount) $($made.Note) $($made.CommandLine)"
Undo-CsChange
(Get-CsUser kenmyer).MobilityPolicy -eq $null
#= output
Lab
2 Plan Lab Invoke-CsPlan $plan
True

#% a plan that was applied is done: to apply it again changes nothing
$plan = New-CsPlan { Set-CsMobilityPolicy Global -EnableMobility $false }
Invoke-CsPlan $plan
Invoke-CsPlan $plan -PassThru
@(Get-CsHistory -Noun MobilityPolicy).Count
#= output
2

#% a plan is refused when its items were changed since, unless forced
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$plan = New-CsPlan { Set-CsMobilityPolicy Global -EnableMobility $false; Set-CsUser kenmyer -LineURI 'tel:+14255550199' }
Set-CsMobilityPolicy Global -EnableOutsideVoice $false
Set-CsUser kenmyer -LineURI 'tel:+14255550177'
Invoke-CsPlan $plan
(Get-CsMobilityPolicy Global).EnableMobility
Invoke-CsPlan $plan -Force
(Get-CsMobilityPolicy Global).EnableMobility, (Get-CsMobilityPolicy Global).EnableOutsideVoice -join ' '
#= output
error: The plan is not applied: MobilityPolicy Global changed since; User CN=Ken Myer,OU=Redmond,DC=litwareinc,DC=com changed since.
True
False True

#% a plan is refused when what it names is gone
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$plan = New-CsPlan { Grant-CsMobilityPolicy kenmyer SalesMobilityPolicy }
Remove-CsMobilityPolicy SalesMobilityPolicy -Force
Invoke-CsPlan $plan
(Get-CsUser kenmyer).MobilityPolicy -eq $null
#= output
error: The plan is not applied: User CN=Ken Myer,OU=Redmond,DC=litwareinc,DC=com: there is no MobilityPolicy Tag:SalesMobilityPolicy.
True

#% a plan's file can be read, and applied
New-CsPlan -Name Lab { Set-CsMobilityPolicy Global -EnableMobility $false } | Export-CsPlan lab.psd1
Get-Content lab.psd1 | Where-Object { $_ -notmatch 'User|Made|Digest' }
Invoke-CsPlan lab.psd1
(Get-CsMobilityPolicy Global).EnableMobility
(Import-PowerShellDataFile lab.psd1).Name
#= output
@{
    Form = 'LyncShell plan 1'
    Name = 'Lab'
    Revision = 1
    Summary = @(
        '~ MobilityPolicy Global'
        '    EnableMobility  True -> False'
    )
    Changes = @(
        @{
            Noun = 'MobilityPolicy'
            Identity = 'Global'
            Before = $null
            After = @{
                EnableMobility = $false
            }
        }
    )
}
False
Lab

#% a file that was edited, is no plan, or is not there, applies nothing
$ErrorActionPreference = 'Stop'; trap { "error: $_" -replace '[^ '']*work/', ''; continue }
New-CsPlan { Set-CsMobilityPolicy Global -EnableMobility $false } | Export-CsPlan lab.psd1
(Get-Content lab.psd1) -replace 'EnableMobility = ', 'EnableOutsideVoice = ' | Set-Content edited.psd1
Invoke-CsPlan edited.psd1
Set-Content other.psd1 '@{ a = 1 }'
Invoke-CsPlan other.psd1
Set-Content third.psd1 "@{`n    Form = (Get-Date)`n}"
Invoke-CsPlan third.psd1
Invoke-CsPlan nothing.psd1
(Get-CsMobilityPolicy Global).EnableMobility
#= output
error: edited.psd1 was changed after it was written: its digest does not fit.
error: other.psd1, line 1: this is no constant: @{ a = 1 }
error: third.psd1, line 2: this is no constant: (Get-Date)
error: The file 'nothing.psd1' cannot be read: No such file or directory.
True

#% -WhatIf shows what applying a plan would change
New-CsPlan -Name Lab { Set-CsMobilityPolicy Global -EnableMobility $false } | Invoke-CsPlan -WhatIf
(Get-CsMobilityPolicy Global).EnableMobility
#= output
What if: Performing the operation "Invoke-CsPlan" on target "Lab".
  ~ MobilityPolicy Global
      EnableMobility  True -> False
True

#% what is planned so far can be seen, and undone while planning
Start-CsPlan
Set-CsMobilityPolicy Global -EnableMobility $false
Set-CsMobilityPolicy Global -EnableOutsideVoice $false
Undo-CsChange
Get-CsPlan
$null = Stop-CsPlan
Get-CsPlan
#= output
Plan: 1 item
  ~ MobilityPolicy Global
      EnableMobility  True -> False

#% plans are not nested, and end once
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Stop-CsPlan
Start-CsPlan
Start-CsPlan
(Stop-CsPlan).ItemCount
#= output
error: No plan is being made: Start-CsPlan begins one.
error: A plan is being made already: Stop-CsPlan ends it.
0

#% an error that ends a block ends its plan
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
New-CsPlan { Set-CsMobilityPolicy Global -EnableMobility $false; throw 'in the middle' }
(Get-CsMobilityPolicy Global).EnableMobility
#= output
error: in the middle
True

#% what is not planned can change meanwhile
$plan = New-CsPlan { Set-CsMobilityPolicy Global -EnableMobility $false }
Set-CsMobilityPolicy SalesMobilityPolicy -EnableMobility $false
Invoke-CsPlan $plan
Get-CsMobilityPolicy | Where-Object EnableMobility -eq $false | ForEach-Object Identity
#= output
Global
Tag:SalesMobilityPolicy

#% a transaction in a plan is planned with the rest
Start-CsPlan
Invoke-CsTransaction { Set-CsMobilityPolicy Global -EnableMobility $false }
(Stop-CsPlan).ItemCount
(Get-CsMobilityPolicy Global).EnableMobility
#= output
1
True

#% a plan leads to another state
$null = New-CsSnapshot before
Set-CsMobilityPolicy Global -EnableMobility $false
Remove-CsMobilityPolicy Site:Redmond
$plan = New-CsPlan -To before
$plan
Invoke-CsPlan $plan
@(Compare-CsConfiguration before).Count
#= output
Plan: 2 items
  ~ MobilityPolicy Global
      EnableMobility  False -> True
  + MobilityPolicy Site:Redmond
      RequireWIFIForIPVideo  True
0
